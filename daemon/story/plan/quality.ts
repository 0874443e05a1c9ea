import type { Item } from './items.ts';
import { isNoScene } from '../../photo/find/pictureKind.ts';
import { spread } from '../../shared/spread.ts';

/** How good each photo is as a picture, compared with the others of its album. */
export interface Quality {
  /** How sure this photo is the sharper one beside any other of the album, 0..1; photos nearly as sharp count half. */
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
  const others = spread(
    items
      .map((item) => item.photo.look?.sharpness ?? 0)
      .filter((sharpness) => sharpness > 0)
      .sort((a, b) => a - b),
    mostHeld,
  );
  return new Map(
    items.map((item) => {
      const { look } = item.photo;
      const sharpness = look && others.length > 1 ? standing(others, look.sharpness) : 0.5;
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
function moodOf({ photo }: Item): number {
  const { sight, faces } = photo;
  if (!sight) return 0;
  const scene = isNoScene(photo) ? -noSceneCost : 0;
  if (faces.length === 0) return scene;
  const smiles = sight.smiling.length / faces.length;
  // One of nine who blinks spoils a picture by a third of what one of one does.
  const blinks = Math.sqrt(sight.shutEyes.length / faces.length);
  return scene + smileWorth * smiles - blinkCost * blinks;
}

/** Photos each is held against at most: of a long album some hundred, evenly from the softest to the sharpest. */
const mostHeld = 200;

/** Twice as sharp is sharper for sure enough: 0.88; a tenth says next to nothing, and must not outweigh shut eyes. */
const steepness = 2 / Math.LN2;

/** Mean over the others of how surely one is the sharper. */
function standing(others: readonly number[], sharpness: number): number {
  if (sharpness <= 0) return 0;
  const sum = others.reduce(
    (total, other) => total + 1 / (1 + (other / sharpness) ** steepness),
    0,
  );
  return sum / others.length;
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
