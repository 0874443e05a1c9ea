import { iou } from '../photo/faces/candidates/iou.ts';
import type { Box } from '../contract/photo.ts';
import { toUpright, type NamedRegion, type RegionList } from './region.ts';
import { groupBy, tally } from '../shared/groupBy.ts';

/** A face that was detected in a photo. */
export interface DetectedFace {
  readonly id: string;
  /** In pixels of the upright photo. */
  readonly box: Box;
}

/** A photo as regions are matched with it. */
export interface PhotoToMatch {
  /** Of the upright photo, in pixels. */
  readonly size: readonly [width: number, height: number];
  /** EXIF's, 1..8: how the file has to be turned to be upright. */
  readonly orientation: number;
  readonly faces: readonly DetectedFace[];
}

/** Whose face each is, as far as that is clear. */
export interface MatchedRegions {
  readonly matches: readonly { readonly face: string; readonly name: string }[];
  /** Names whose region is no detected face, or might be more than one. */
  readonly unclear: readonly string[];
}

/**
 * Other programs draw larger boxes, with hair and chin: where their centres lie in each other, a fifth in common is a
 * match.
 */
const leastOverlap = 0.2;

/** When another face is nearly as near, nobody knows which one was meant. */
const clearLead = 0.8;

/** When the other way to read a list fits nearly as well, nobody knows which one is right. */
const clearFit = 0.85;

/**
 * Finds the detected face of each named region. A wrong name is worse than none: what is unclear is left out.
 *
 * Regions belong to the picture as it lies in the file (MWG); some programs draw them on the upright picture. Both
 * readings are tried, and the one that fits the faces counts; where both fit with different names, none does.
 *
 * Pure.
 */
export function matchRegions(
  { regions, drawnOn }: Pick<RegionList, 'regions' | 'drawnOn'>,
  { size, orientation, faces }: PhotoToMatch,
): MatchedRegions {
  const upright = fit(regions, size, faces);
  if (orientation === 1) return told(regions, upright);
  const turned = regions.map((region) => ({ ...region, box: toUpright(region.box, orientation) }));
  const stored = fit(turned, size, faces);
  const hint = orientation >= 5 ? readingOf(drawnOn, size) : null;
  if (hint !== null) return told(regions, hint === 'upright' ? upright : stored);
  const [better, other] = stored.quality >= upright.quality ? [stored, upright] : [upright, stored];
  const isClear = other.quality < better.quality * clearFit || isSame(better, other);
  return told(regions, isClear ? better : nothing);
}

interface Fit {
  readonly matches: MatchedRegions['matches'];
  /** Sum of the overlaps. */
  readonly quality: number;
}

const nothing: Fit = { matches: [], quality: 0 };

/** The best pairs first, each face and each region once. */
function fit(
  regions: readonly NamedRegion[],
  [width, height]: readonly [number, number],
  faces: readonly DetectedFace[],
): Fit {
  const pairs = regions.flatMap(({ name, box: [x, y, w, h] }, region) => {
    const box: Box = [x * width, y * height, w * width, h * height];
    const near = faces
      .flatMap((face) => {
        const share = iou(box, face.box);
        const isNear =
          share >= leastOverlap && isCentreIn(box, face.box) && isCentreIn(face.box, box);
        return isNear ? [{ region, name, face: face.id, share }] : [];
      })
      .sort((a, b) => b.share - a.share);
    const [best, second] = near;
    return best && (!second || second.share < best.share * clearLead) ? [best] : [];
  });
  const matches = [...groupBy(pairs, ({ face }) => face).values()].flatMap((candidates) => {
    const [first] = candidates.toSorted((a, b) => b.share - a.share);
    const isAgreed = candidates.every(({ name }) => name === first?.name);
    return first && isAgreed ? [first] : [];
  });
  const counts = tally(matches.map(({ name }) => name));
  // Nobody is in a photo twice, but for mirrors, and those the user has to tell.
  const single = matches.filter(({ name }) => counts.get(name) === 1);
  return {
    matches: single.map(({ face, name }) => ({ face, name })),
    quality: single.reduce((sum, { share }) => sum + share, 0),
  };
}

/** For quarter turns, the size of the picture the regions were drawn on tells which one it was. */
function readingOf(
  drawnOn: RegionList['drawnOn'],
  [width, height]: readonly [number, number],
): 'stored' | 'upright' | null {
  if (drawnOn === null || width === height || drawnOn[0] === drawnOn[1]) return null;
  return drawnOn[0] > drawnOn[1] === width > height ? 'upright' : 'stored';
}

function isCentreIn([x, y, w, h]: Box, [left, top, width, height]: Box): boolean {
  const [cx, cy] = [x + w / 2, y + h / 2];
  return cx >= left && cx <= left + width && cy >= top && cy <= top + height;
}

function isSame(a: Fit, b: Fit): boolean {
  const key = ({ matches }: Fit): string =>
    matches
      .map(({ face, name }) => `${face} ${name}`)
      .sort()
      .join('\n');
  return key(a) === key(b);
}

function told(regions: readonly NamedRegion[], { matches }: Fit): MatchedRegions {
  const found = new Set(matches.map(({ name }) => name));
  const unclear = regions.map(({ name }) => name).filter((name) => !found.has(name));
  return { matches, unclear: [...new Set(unclear)] };
}
