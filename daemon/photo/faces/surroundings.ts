import type { Box, RgbImage } from '../../contract/photo.ts';
import { sharedBy, ssdSide, type Area, type Sighting, type ThingDetector } from '../sight/ssd.ts';
import { warp } from './warp.ts';

/** How surely a person and an animal are seen where a face is, 0..1. */
export interface Surroundings {
  readonly person: number;
  readonly animal: number;
}

/** Side of the square around a face against the face's longer side. */
const surroundings = 3;

/** The face lies above the middle of that square: below it is most of a person. */
const aboveMiddle = 0.54;

/** A sighting with less of the face in it is of something else. */
const leastInside = 0.75;

/** Labels of COCO that have a face, and are no person. */
const animals: ReadonlySet<string> = new Set([
  'bear',
  'bird',
  'cat',
  'cow',
  'dog',
  'elephant',
  'giraffe',
  'horse',
  'sheep',
  'teddy bear',
  'zebra',
]);

/**
 * What is seen in a square three times as large as a face that holds most of the face.
 *
 * @param things SSDLite, trained on COCO
 * @param box of the face, in pixels of `image`
 */
export async function seenAround(
  things: ThingDetector,
  image: RgbImage,
  box: Box,
): Promise<Surroundings> {
  const { square, area } = around(image, box);
  return seenAt(area, await things(square));
}

/** What of all that is seen holds most of a face. */
export function seenAt(face: Area, sightings: readonly Sighting[]): Surroundings {
  const size = sharedBy(face, face);
  const holding = sightings.filter(({ area }) => sharedBy(area, face) >= leastInside * size);
  const surest = (isWanted: (label: string) => boolean): number =>
    Math.max(0, ...holding.filter(({ label }) => isWanted(label)).map(({ score }) => score));
  return {
    person: surest((label) => label === 'person'),
    animal: surest((label) => animals.has(label)),
  };
}

/** The square around a face, and where in it the face is. */
function around(
  image: RgbImage,
  [x, y, width, height]: Box,
): { readonly square: Parameters<ThingDetector>[0]; readonly area: Area } {
  const longer = Math.max(width, height);
  const a = ssdSide / (surroundings * longer);
  const [cx, cy] = [x + width / 2, y + height / 2 + aboveMiddle * longer];
  const middle = ssdSide / 2;
  const similarity = { a, b: 0, tx: middle - a * cx, ty: middle - a * cy };
  const area: Area = [
    (middle - (a * width) / 2) / ssdSide,
    (middle + a * (y - cy)) / ssdSide,
    (middle + (a * width) / 2) / ssdSide,
    (middle + a * (y + height - cy)) / ssdSide,
  ];
  const square = {
    image: warp(image, similarity, ssdSide),
    widen: 1,
    heighten: 1,
    mirrored: false,
  };
  return { square, area };
}
