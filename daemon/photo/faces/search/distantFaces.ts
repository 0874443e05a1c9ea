import type { RgbImage } from '../../../contract/photo.ts';
import type { Region } from '../../decode/crop.ts';
import { transform, type Candidate } from '../candidates/candidate.ts';
import { nonMaximumSuppression } from '../candidates/nms.ts';
import { block, isDetailed } from './detail.ts';
import { maxOverlap, type RetinaFace } from '../retinaface.ts';
import { largestPart, searchPart } from './tiledSearch.ts';
import type { Views } from '../views.ts';

/**
 * Of the 64 pixels of a block whose colour is looked at, so many must be as skin is, and of the 256 whose detail is, so many must
 * be detailed. Faces of 16 to 40 px are so in 97 of 100 cases; of landscapes, rooms and tables without people 6 blocks of 100 are.
 */
const minSkin = 12;
const minFine = 40;

/**
 * A block must differ within itself this much: the product of the standard deviations of brightness and of redness, of 0..255, each
 * plus one. Sand, wood, walls and clouds, which are detailed and the colour of skin as well, seldom do; where the first search saw
 * a trace of a small face, they need not. Of 87 faces of 14 to 40 px that were laid into photos without anybody none is lost by it,
 * and of the photos as they were half as much is searched.
 */
const minSpread = 300;

/** The score of such a trace, how far from a block it may be in pixels, and how large. */
export const leastDistantTrace = 0.005;
const nearTrace = 24;
const largestTrace = 90;

/** Mean difference between red, green and blue below which a photo has no colours to go by, as grey and toned ones. */
const minColour = 6;

/** Around a block, in blocks: a face that touches it lies whole in what is searched. */
const margin = 1;

/** A box this near to an edge of its window, in pixels, may be of a face cut there. */
const seam = 2;

/** Blocks that a search of its own costs, whatever its size. */
const fixedCost = 12;

/**
 * Looks for people far away in a photo in which nobody was found: only where it has detail as fine as the pixels, and the colours
 * of skin. Larger faces than 40 px are not looked for: the first search has seen there is none.
 *
 * @param traces what the first search saw of `leastDistantTrace` and more, in pixels of the full-size photo
 * @param side longer side in pixels of the scale that is wanted; more of what is decoded may be searched
 * @returns in pixels of the full-size photo, and how many of them are a pixel of what was searched
 */
export async function searchDistant(
  detector: RetinaFace,
  views: Views,
  traces: readonly Candidate[],
  { side, minScore }: { readonly side: number; readonly minScore: number },
): Promise<{ readonly found: readonly Candidate[]; readonly scale: number }> {
  const { image, scale } = await views.rough(side);
  const found: Candidate[] = [];
  const seen = traces.map((trace) => transform(trace, 1 / scale));
  for (const window of windowsOf(image, largestPart(detector), seen)) {
    const faces = await searchPart(detector, image, window, seam, minScore);
    found.push(...faces.map((face) => transform(face, scale)));
  }
  return { found: nonMaximumSuppression(found, maxOverlap), scale };
}

/**
 * The parts of a picture in which there may be small faces.
 *
 * @param largest longer side of a part in pixels
 * @param traces of faces, in pixels of the picture
 */
export function windowsOf(
  image: RgbImage,
  largest: number,
  traces: readonly Pick<Candidate, 'box'>[] = [],
): readonly Region[] {
  const columns = Math.ceil(image.width / block);
  const rows = Math.ceil(image.height / block);
  const small = traces.filter(({ box: [, , w, h] }) => Math.max(w, h) <= largestTrace);
  const isLikeFace = (x: number, y: number): boolean =>
    hasSkin(image, x, y) &&
    isFine(image, x, y) &&
    (small.some((trace) => isNear(trace, x, y)) || isVaried(image, x, y));
  const mayBeFace = isColourful(image)
    ? isLikeFace
    : (x: number, y: number): boolean => isFine(image, x, y);
  const spots: Spot[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (mayBeFace(column * block, row * block)) spots.push([column, row]);
    }
  }
  return cover(spots, Math.floor(largest / block)).map(([left, top, right, bottom]) => {
    const x0 = Math.max(0, (left - margin) * block);
    const y0 = Math.max(0, (top - margin) * block);
    const x1 = Math.min(image.width, (right + 1 + margin) * block);
    const y1 = Math.min(image.height, (bottom + 1 + margin) * block);
    return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
  });
}

/** A block, by its column and row. */
type Spot = readonly [column: number, row: number];

/** Blocks from the first to the last of each direction. */
type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** Rectangles that hold all spots: one is cut in two, where that leaves most out, as long as it makes the search quicker. */
function cover(spots: readonly Spot[], largest: number): readonly Bounds[] {
  const bounds = boundsOf(spots);
  if (bounds === null) return [];
  const [left, top, right, bottom] = bounds;
  const side = Math.max(right - left, bottom - top) + 1 + 2 * margin;
  let best: readonly (readonly Spot[])[] | null = null;
  let least = side > largest ? Infinity : cost(bounds);
  for (const axis of [0, 1] as const) {
    const sorted = spots.toSorted((a, b) => a[axis] - b[axis]);
    const before = costsUpTo(sorted);
    const after = costsUpTo(sorted.toReversed()).toReversed();
    for (let at = 1; at < sorted.length; at++) {
      if (sorted[at]?.[axis] === sorted[at - 1]?.[axis]) continue;
      const both = (before[at - 1] ?? 0) + (after[at] ?? 0);
      if (both >= least) continue;
      least = both;
      best = [sorted.slice(0, at), sorted.slice(at)];
    }
  }
  return best === null ? [bounds] : best.flatMap((part) => cover(part, largest));
}

/** What a search of the first one, two, three, ... spots costs together. */
function costsUpTo(spots: readonly Spot[]): readonly number[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  return spots.map(([column, row]) => {
    left = Math.min(left, column);
    top = Math.min(top, row);
    right = Math.max(right, column);
    bottom = Math.max(bottom, row);
    return cost([left, top, right, bottom]);
  });
}

const cost = ([left, top, right, bottom]: Bounds): number =>
  (right - left + 1 + 2 * margin) * (bottom - top + 1 + 2 * margin) + fixedCost;

function boundsOf(spots: readonly Spot[]): Bounds | null {
  if (spots.length === 0) return null;
  const columns = spots.map(([column]) => column);
  const rows = spots.map(([, row]) => row);
  return [Math.min(...columns), Math.min(...rows), Math.max(...columns), Math.max(...rows)];
}

const isFine = (image: RgbImage, x: number, y: number): boolean =>
  isDetailed(image, wholeOf(image), x, y, minFine);

/** Whether the middle of a trace is in a block or beside it. */
function isNear({ box: [left, top, w, h] }: Pick<Candidate, 'box'>, x: number, y: number): boolean {
  const offset = Math.max(
    Math.abs(left + w / 2 - x - block / 2),
    Math.abs(top + h / 2 - y - block / 2),
  );
  return offset <= block / 2 + nearTrace;
}

const wholeOf = ({ width, height }: RgbImage): Region => ({ left: 0, top: 0, width, height });

/** Whether a photo has colours at all. */
function isColourful({ data }: RgbImage): boolean {
  let [sum, count] = [0, 0];
  // A step that no row's length is a multiple of.
  for (let at = 0; at + 2 < data.length; at += 3 * 1009, count++) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    sum += Math.max(red, green, blue) - Math.min(red, green, blue);
  }
  return sum > minColour * count;
}

/**
 * Whether some of a block has the colours of skin: a range of both differences of colour, whatever the brightness (Chai and Ngan,
 * 1999, IEEE Transactions on Circuits and Systems for Video Technology 9(4)), a little wider for white balances that are off.
 */
function hasSkin({ width, height, data }: RgbImage, x0: number, y0: number): boolean {
  const [x1, y1] = [Math.min(width, x0 + block), Math.min(height, y0 + block)];
  let count = 0;
  for (let y = y0 + 2; y < y1; y += 4) {
    let at = (y * width + x0 + 2) * 3;
    for (let x = x0 + 2; x < x1; x += 4, at += 12) {
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const b = 0.5 * blue - 0.169 * red - 0.331 * green;
      const r = rednessOf(red, green, blue);
      if (r >= 5 && r <= 55 && b >= -56 && b <= 6 && ++count >= minSkin) return true;
    }
  }
  return false;
}

/** Difference of red from brightness (Cr of ITU-R BT.601). */
const rednessOf = (red: number, green: number, blue: number): number =>
  0.5 * red - 0.419 * green - 0.081 * blue;

/** Whether brightness and redness differ within a block as in a face and around it. */
function isVaried({ width, height, data }: RgbImage, x0: number, y0: number): boolean {
  const [x1, y1] = [Math.min(width, x0 + block), Math.min(height, y0 + block)];
  const brightness = createSpread();
  const redness = createSpread();
  for (let y = y0; y < y1; y += 2) {
    let at = (y * width + x0) * 3;
    for (let x = x0; x < x1; x += 2, at += 6) {
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      brightness.add(0.299 * red + 0.587 * green + 0.114 * blue);
      redness.add(rednessOf(red, green, blue));
    }
  }
  return (brightness.deviation() + 1) * (redness.deviation() + 1) >= minSpread;
}

/** Adds up values and tells their standard deviation. */
function createSpread(): { add(value: number): void; deviation(): number } {
  let [count, sum, squares] = [0, 0, 0];
  return {
    add(value) {
      count++;
      sum += value;
      squares += value * value;
    },
    deviation: () => Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)),
  };
}
