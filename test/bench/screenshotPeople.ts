import type { AlbumPhoto } from '../../daemon/contract/photo.ts';
import { tilesOf, type LabelledPhoto } from './otherPeople.ts';

/** Where the tiles of the screenshot begin, and their size, in pixels. */
const top = 283;
const [wide, high] = [1920 / 18, 112.2];

/**
 * Who is in which tile, by row and column, labelled by eye with a first grouping in view: a man in 21 pictures, painted, in sunglasses and blurred,
 * five women and a man in two to five. Everybody else is a stranger.
 */
const inTiles: Readonly<Record<string, readonly string[]>> = {
  a: [...Array.from({ length: 18 }, (_, column) => `0.${column}`), '1.0', '1.1', '1.2'],
  b: ['1.17', '2.1', '4.2', '4.16', '5.15'],
  c: ['3.2', '4.4', '5.1', '5.7'],
  d: ['3.17', '4.5', '4.14'],
  e: ['2.5', '2.6', '2.12'],
  f: ['4.0', '5.3', '5.12'],
  g: ['1.12', '2.14'],
};

/** Tiles of which nobody can tell who it is: sunglasses over few pixels, faces out of focus. */
const unclear = ['1.3', '1.8', '1.9', '1.15', '2.9'];

/**
 * The people of the screenshot of Human's example that matches faces: 108 small tiles from 30 photos of parties, with numbers
 * written over them; each tile counts as a photo of its own.
 */
export function readScreenshot(photo: AlbumPhoto): readonly LabelledPhoto[] {
  const tileAt = (x: number, y: number): string =>
    `${Math.floor((y - top) / high)}.${Math.floor(x / wide)}`;
  const faces = photo.faces.filter(({ box: [x, y, w, h] }) => {
    const tile = tileAt(x + w / 2, y + h / 2);
    return y + h / 2 >= top && !unclear.includes(tile);
  });
  return tilesOf({ ...photo, faces }, ([x, y, w, h]) => {
    const tile = tileAt(x + w / 2, y + h / 2);
    return Object.entries(inTiles).find(([, tiles]) => tiles.includes(tile))?.[0] ?? null;
  });
}
