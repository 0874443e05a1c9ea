import type { Face, RgbImage } from '../../contract/photo.ts';
import { shortcomingOf } from '../faces/faceQuality.ts';

const columns = 160;
const rows = 120;

/** Levels by which neighbours of one colour may differ. */
const sameLevel = 2;

/** More flat neighbours than this, and more pixels of one colour, and it is drawn, a screenshot, or blank. */
const mostFlat = 0.45;
const mostOfOneColour = 0.3;

/**
 * A face this large, as a part of the picture's shorter side, is not in a page or a program's window: of 25 flat pictures with faces
 * those of people before a plain wall have 0.25 to 0.65, those in screenshots 0.1 at most.
 */
const leastPortrait = 1 / 6;

/**
 * Whether somebody is shown so large that a flat picture is a portrait, as before a studio's wall.
 *
 * @param photo upright size in pixels, as of the boxes of `faces`
 */
export function showsSomebody(
  faces: readonly Face[],
  photo: { readonly width: number; readonly height: number },
): boolean {
  const least = leastPortrait * Math.min(photo.width, photo.height);
  return faces.some(
    (face) =>
      face.depiction === undefined &&
      shortcomingOf(face) === null &&
      Math.max(face.box[2], face.box[3]) >= least,
  );
}

/**
 * Whether a picture shows a scene as a camera sees it; drawings, screenshots and blank pictures are flat, and have much of one
 * colour. Some studio portraits and night photos fail as well.
 */
export function isScene({ width, height, data }: RgbImage): boolean {
  const lefts = Array.from({ length: columns }, (_, column) =>
    Math.floor(((column + 0.5) * width) / columns),
  );
  const tops = Array.from({ length: rows }, (_, row) => Math.floor(((row + 0.5) * height) / rows));
  const counts = new Uint16Array(1 << 15);
  let [flat, most] = [0, 0];
  for (let row = 0; row < rows - 1; row++) {
    const [top, bottom] = [(tops[row] ?? 0) * width, (tops[row + 1] ?? 0) * width];
    for (let column = 0; column < columns - 1; column++) {
      const left = lefts[column] ?? 0;
      const here = (top + left) * 3;
      const right = (top + (lefts[column + 1] ?? 0)) * 3;
      const below = (bottom + left) * 3;
      let difference = 0;
      for (let channel = 0; channel < 3; channel++) {
        const value = data[here + channel] ?? 0;
        difference = Math.max(
          difference,
          Math.abs(value - (data[right + channel] ?? 0)),
          Math.abs(value - (data[below + channel] ?? 0)),
        );
      }
      if (difference <= sameLevel) flat++;
      const [red, green, blue] = [data[here] ?? 0, data[here + 1] ?? 0, data[here + 2] ?? 0];
      const colour = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
      const count = (counts[colour] ?? 0) + 1;
      counts[colour] = count;
      most = Math.max(most, count);
    }
  }
  const total = (rows - 1) * (columns - 1);
  return !(flat / total > mostFlat && most / total > mostOfOneColour);
}
