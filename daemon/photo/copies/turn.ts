import type { Turn } from '../../contract/album.ts';
import type { AlbumPhoto, Box, PhotoLook, RgbImage } from '../../contract/photo.ts';

type QuarterTurns = Exclude<Turn, 0>;

/** Turns the pixels of an image clockwise. */
export function turnImage(image: RgbImage, turn: QuarterTurns): RgbImage {
  const { width, height, data } = image;
  const [newWidth, newHeight] = turn === 180 ? [width, height] : [height, width];
  const turned = new Uint8Array(data.length);
  const at = (x: number, y: number): number => {
    const [toX, toY] = turnPoint([x, y], [width, height], turn);
    return (toY * newWidth + toX) * 3;
  };
  // Neighbours stay neighbours: how far apart is the same everywhere.
  const start = at(0, 0);
  const [across, down] = [at(1, 0) - start, at(0, 1) - start];
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = start + y * down; x < width; x++, from += 3, to += across) {
      turned[to] = data[from] ?? 0;
      turned[to + 1] = data[from + 1] ?? 0;
      turned[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { width: newWidth, height: newHeight, data: turned };
}

/** Exchanges left and right. */
export function mirrorImage({ width, height, data }: RgbImage): RgbImage {
  const mirrored = new Uint8Array(data.length);
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = ((y + 1) * width - 1) * 3; x < width; x++, from += 3, to -= 3) {
      mirrored[to] = data[from] ?? 0;
      mirrored[to + 1] = data[from + 1] ?? 0;
      mirrored[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { width, height, data: mirrored };
}

/** Where a pixel comes to lie. */
function turnPoint(
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  turn: QuarterTurns,
): [number, number] {
  switch (turn) {
    case 90:
      return [height - 1 - y, x];
    case 180:
      return [width - 1 - x, height - 1 - y];
    case 270:
      return [y, width - 1 - x];
  }
}

/**
 * Where a box comes to lie when its picture is turned clockwise.
 *
 * @param size width and height of the picture before; 1 and 1 for boxes in parts
 */
export function turnBox(
  [x, y, w, h]: Box,
  [width, height]: readonly [number, number],
  turn: Turn,
): [number, number, number, number] {
  switch (turn) {
    case 0:
      return [x, y, w, h];
    case 90:
      return [height - y - h, x, h, w];
    case 180:
      return [width - x - w, height - y - h, w, h];
    case 270:
      return [y, width - x - w, h, w];
  }
}

/**
 * What is known of a photo, as it is shown turned. Landmarks are given up: left and right would be wrong.
 *
 * @param turn clockwise, all in all
 */
export function turnPhoto(photo: AlbumPhoto, turn: Turn): AlbumPhoto {
  const { width, height, look } = photo;
  if (turn === 0 || width === null || height === null) return photo;
  const [newWidth, newHeight] = turn === 180 ? [width, height] : [height, width];
  return {
    ...photo,
    turned: turn,
    width: newWidth,
    height: newHeight,
    look: look && turnLook(look, turn),
    faces: photo.faces.map((face) => ({
      ...face,
      box: turnBox(face.box, [width, height], turn),
      landmarks: null,
    })),
  };
}

/** Cells of the grid move with the picture; the difference hash is one of the file and stays. */
function turnLook(look: PhotoLook, turn: QuarterTurns): PhotoLook {
  const side = Math.round(Math.sqrt(look.grid.length / 3));
  const grid = new Array<number>(look.grid.length).fill(0);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [toX, toY] = turnPoint([x, y], [side, side], turn);
      for (let c = 0; c < 3; c += 1)
        grid[(toY * side + toX) * 3 + c] = look.grid[(y * side + x) * 3 + c] ?? 0;
    }
  }
  return { ...look, grid };
}
