import type { Box, RgbImage } from '../../contract/photo.ts';
import { sharedBy, type Area, type Sighting, type ThingDetector } from '../sight/ssd.ts';
import { warp } from './warp.ts';

/** How surely a person and an animal are seen where a face is, 0..1. */
export interface Surroundings {
  readonly person: number;
  readonly animal: number;
}

/** Side of the square around a face against the face's longer side. */
const surroundings = 3;

/**
 * The same in pixels: a look at them takes two fifths of one at 300, and tells as much. Fitted on each half of 185 faces and 31 other
 * things and judged on the other, 0.975 of the pairs of the two are told apart by either; at 160 pixels it is 0.967.
 */
export const squareSide = 192;

/** In so few pixels anything is a person with 0.1 to 0.16: that says nothing. */
const leastAround = 0.2;

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
  // Every sighting counts: the surest one of somebody may not hold all of the face, which the border cuts.
  const seen = await things(square);
  return seenAt(
    area,
    seen.filter(({ score }) => score >= leastAround),
  );
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
  const a = squareSide / (surroundings * longer);
  const [cx, cy] = [x + width / 2, y + height / 2 + aboveMiddle * longer];
  const middle = squareSide / 2;
  const similarity = { a, b: 0, tx: middle - a * cx, ty: middle - a * cy };
  const area: Area = [
    (middle - (a * width) / 2) / squareSide,
    (middle + a * (y - cy)) / squareSide,
    (middle + (a * width) / 2) / squareSide,
    (middle + a * (y + height - cy)) / squareSide,
  ];
  const square = {
    image: warp(image, similarity, squareSide),
    widen: 1,
    heighten: 1,
    mirrored: false,
  };
  return { square, area };
}
