import { transform, type Candidate } from '../candidates/candidate.ts';
import { nonMaximumSuppression } from '../candidates/nms.ts';
import { crop, type Region } from '../../decode/crop.ts';
import { detailedPart } from './detail.ts';
import type { RgbImage } from '../../../contract/photo.ts';
import type { RetinaFace } from '../retinaface.ts';

/** Longer sides of tiles in pixels: larger ones make the network's buffers grow by hundreds of megabytes. */
const maxTile = 992;

/** A face up to this size lies whole in one of the tiles it touches. */
const tileOverlap = 128;

/** A box this near to an inner edge of a tile may be of a face cut there. */
const seam = 4;

/**
 * Searches an image of any size for what is visible at its own scale only: small faces.
 *
 * It is searched tile by tile, and only where it has fine detail; faces larger than 128 px may be missed where tiles meet.
 *
 * @returns as `RetinaFace.find`
 */
export async function search(
  detector: RetinaFace,
  image: RgbImage,
  minScore: number,
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const tile of tiles(image, largestPart(detector))) {
    const part = detailedPart(image, tile);
    if (part !== null) found.push(...(await searchPart(detector, image, part, seam, minScore)));
  }
  return nonMaximumSuppression(found, 0.4);
}

/** The longer side in pixels of what is searched at once. */
export function largestPart({ maxSide = maxTile }: RetinaFace): number {
  return Math.min(maxTile, maxSide);
}

/**
 * Searches a part of an image, and leaves out faces that are cut where it ends within the image.
 *
 * @param seam a box this near to such an edge, in pixels, may be of a face cut there
 * @returns in pixels of the image
 */
export async function searchPart(
  detector: RetinaFace,
  image: RgbImage,
  part: Region,
  seam: number,
  minScore: number,
): Promise<readonly Candidate[]> {
  const isInner = [
    part.left > 0,
    part.top > 0,
    part.left + part.width < image.width,
    part.top + part.height < image.height,
  ];
  const found = await detector.find(crop(image, part), minScore);
  return found
    .filter(({ box: [x, y, width, height] }) => {
      const gaps = [x, y, part.width - x - width, part.height - y - height];
      return !gaps.some((gap, edge) => isInner[edge] === true && gap < seam);
    })
    .map((candidate) => transform(candidate, 1, part.left, part.top));
}

function tiles(image: RgbImage, largest: number): readonly Region[] {
  const width = tileSide(image.width, largest);
  const height = tileSide(image.height, largest);
  return starts(image.height, largest).flatMap((top) =>
    starts(image.width, largest).map((left) => ({ left, top, width, height })),
  );
}

/** The tiles' side along an axis: all alike, multiples of 32 where the image is larger than a tile. */
function tileSide(size: number, largest: number): number {
  const count = tileCount(size, largest);
  const side = Math.ceil((size + (count - 1) * tileOverlap) / count);
  return Math.min(size, Math.ceil(side / 32) * 32);
}

function tileCount(size: number, largest: number): number {
  return Math.max(1, Math.ceil((size - tileOverlap) / (largest - tileOverlap)));
}

/** Where tiles begin along an axis; the last one ends with the image. */
function starts(size: number, largest: number): readonly number[] {
  const count = tileCount(size, largest);
  const side = tileSide(size, largest);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : Math.round((index * (size - side)) / (count - 1)),
  );
}
