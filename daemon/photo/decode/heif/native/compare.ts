import { cellMeans } from '../../cellMeans.ts';
import { orient } from '../../orient.ts';
import { shrink } from '../../shrink.ts';
import type { RgbImage } from '../../../../contract/photo.ts';
import type { HeicPicture } from '../heic.ts';
import { shrinkPlanes } from '../planes.ts';

/** Parts of a side in which pictures are compared. */
const cells = 16;

/** A small upright picture, at least `side` on its longer side where there is as much. */
export function uprightAt(picture: HeicPicture, side: number): RgbImage {
  if (picture.kind === 'rgb') {
    const { image } = picture;
    return shrink(image, Math.floor(Math.max(image.width, image.height) / side));
  }
  const { planes, orientation } = picture;
  const long = Math.max(planes.width, planes.height);
  const by = ([8, 4, 2] as const).find((part) => long / part >= side) ?? 1;
  return orient(shrinkPlanes(planes, by), orientation);
}

/** Whether two pictures of any size show the same: no cell of a grid over them differs by more than `most` levels, in the mean of its colours. */
export function looksAlike(a: RgbImage, b: RgbImage, most: number): boolean {
  const [first, second] = [a, b].map((image) => cellMeans(image, cells, cells, 3));
  return (
    first !== undefined &&
    second !== undefined &&
    first.every((value, i) => Math.abs(value - (second[i] ?? 0)) <= most)
  );
}
