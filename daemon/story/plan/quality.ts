import type { Item } from './items.ts';

/** How good each photo is as a picture, compared with the others of its album. */
export interface Quality {
  /** Share of the album's photos that are less sharp, 0..1. */
  readonly sharpness: number;
  /** 1 is well exposed, 0 is lost in black or white. */
  readonly exposure: number;
  /** How large, sharp and frontal the faces are, 0..1; 0 without faces. */
  readonly faces: number;
  /** All of it, weighed, 0..1. */
  readonly overall: number;
}

/** Judges all photos of an album; a photo whose pixels were not measured is taken for average. */
export function judgeQuality(items: readonly Item[]): ReadonlyMap<Item, Quality> {
  const order = items
    .map((item) => item.photo.look?.sharpness ?? 0)
    .filter((sharpness) => sharpness > 0)
    .sort((a, b) => a - b);
  return new Map(
    items.map((item) => {
      const { look } = item.photo;
      const sharpness = look && order.length > 1 ? rank(order, look.sharpness) : 0.5;
      const exposure = look ? exposureOf(look.brightness, look.clippedShare) : 0.5;
      const faces = faceQuality(item);
      const measured = 0.45 * sharpness + 0.25 * exposure + 0.3 * faces;
      const overall = Math.max(0, Math.min(1, measured + moodOf(item)));
      return [item, { sharpness, exposure, faces, overall }];
    }),
  );
}

/** What a smile adds to a picture, and shut eyes take from it: more than a little sharpness, less than a lot of it. */
const smileWorth = 0.12;
const blinkCost = 0.2;

/** Drawings, screenshots and blank pictures come last. */
const noSceneCost = 0.4;

/** By what the senses saw; 0 where they have not looked. */
function moodOf({ photo: { sight, faces } }: Item): number {
  if (!sight) return 0;
  const scene = sight.kind === 'other' ? -noSceneCost : 0;
  if (faces.length === 0) return scene;
  const smiles = sight.smiling.length / faces.length;
  const blinks = sight.shutEyes.length / faces.length;
  return scene + smileWorth * smiles - blinkCost * blinks;
}

/** Share of the sorted values below one, by bisection. */
function rank(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low / Math.max(1, sorted.length - 1);
}

/** Night photos are dark on purpose: only the extremes count against a photo, clipping counts most. */
function exposureOf(brightness: number, clippedShare: number): number {
  const tooDark = Math.max(0, 40 - brightness) / 40;
  const tooBright = Math.max(0, brightness - 215) / 40;
  return Math.max(0, 1 - 2 * clippedShare - 0.5 * tooDark - 0.7 * tooBright);
}

/** Mean over the four best faces; a face of 200 px and a sharpness of 150 is as good as any. */
function faceQuality(item: Item): number {
  const counted = new Set(item.faces.map(({ face }) => face));
  const best = item.photo.faces
    .filter(({ id }) => counted.has(id))
    .map(({ quality, clipped }) => {
      const turned = quality.yaw === null ? 0.5 : Math.min(1, Math.abs(quality.yaw));
      return (
        Math.min(1, quality.size / 200) *
        Math.min(1, 0.3 + quality.sharpness / 150) *
        (1 - 0.5 * turned) *
        (clipped ? 0.6 : 1)
      );
    })
    .sort((a, b) => b - a)
    .slice(0, 4);
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}
