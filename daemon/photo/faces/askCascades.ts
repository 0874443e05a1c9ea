import { mirrorImage } from '../copies/turn.ts';
import { boxTransform } from './align.ts';
import { transform, type Candidate } from './candidates/candidate.ts';
import type { Cascades } from './opencv.ts';
import type { Box, RgbImage } from '../../contract/photo.ts';
import type { RetinaFace } from './retinaface.ts';
import { invert } from './similarityTransform.ts';
import { boxIn, viewOf, type Views } from './views.ts';
import { warp } from './warp.ts';

/** Longer side searched by the cascades: 90 ms of CPU; what they find in larger images is mostly no face. */
const cascadeSide = 320;

/** Side of the square in which RetinaFace checks a hit, and the sizes in it that the hit's box is brought to. */
const squareSide = 160;
const sizes = [64, 48];

/** Less than this in those squares and RetinaFace sees nothing: of 20 false hits in 328 photos one had more. */
const minSupport = 0.25;

/**
 * With less than this at both sizes together, the mirrored squares are spared and count as nothing seen: of 94 spots in 198 photos 69
 * had less, and none of these had a support of more than 0.11.
 */
const worthMirroring = 0.1;

/** So many of the four cascade searches in agreement are believed even without RetinaFace. */
const strongHit = 0.75;

const minScore = 0.01;

/** A find whose centre is further from the square's centre, in pixels, is of something else. */
const maxOffset = 30;

/**
 * The cascades, which take longer than all searches of RetinaFace and half a second to load, are only asked where the best spots
 * look this much like a face when they are brought to the size at which hits are checked.
 */
const leastPromise = 0.2;

/** Spots looked at for that. */
const mostSpots = 3;

/**
 * Asks OpenCV's cascades for faces, and RetinaFace about each of their hits on the enlarged region.
 *
 * @param spots where RetinaFace saw anything that reminds of a face, best first
 * @returns in pixels of the full-size photo; with RetinaFace's box and landmarks where it sees the face too; hits that it
 *   does not see at all are dropped, unless nearly all cascades agree
 */
export async function askCascades(
  cascades: () => Promise<Cascades>,
  detector: RetinaFace,
  views: Views,
  spots: readonly Candidate[],
): Promise<readonly Candidate[]> {
  if (!(await isPromising(detector, views, spots))) return [];
  const { image, scale } = await views.at(cascadeSide);
  const faces: Candidate[] = [];
  for (const found of (await cascades()).find(image)) {
    const hit = transform(found, scale);
    const view = await viewOf(views, hit.box);
    const { support, face } = await check(detector, view.image, boxIn(view, hit.box));
    if (face && support >= minSupport) {
      const own = transform(face, view.scale, view.left, view.top);
      faces.push({ ...own, detector: hit.detector, score: support });
    } else if (hit.score >= strongHit) {
      faces.push({ ...hit, score: strongHit / 2 });
    }
  }
  return faces;
}

async function isPromising(
  detector: RetinaFace,
  views: Views,
  spots: readonly Candidate[],
): Promise<boolean> {
  for (const { box } of spots.slice(0, mostSpots)) {
    const view = await viewOf(views, box, 'cheap');
    const { support } = await check(detector, view.image, boxIn(view, box));
    if (support >= leastPromise) return true;
  }
  return false;
}

interface Check {
  /** Mean of RetinaFace's best scores at both sizes, plain and mirrored. */
  readonly support: number;
  readonly face: Candidate | null;
}

async function check(detector: RetinaFace, image: RgbImage, hit: Box): Promise<Check> {
  const similarities = sizes.map((size) => boxTransform(hit, squareSide, size));
  const squares = similarities.map((similarity) =>
    warp(image, similarity, squareSide, { beyond: 'mirror' }),
  );
  const plain = await bestIn(detector, squares);
  const isWorthMirroring = sumOf(plain) >= worthMirroring;
  const mirrored = isWorthMirroring ? await bestIn(detector, squares.map(mirrorImage)) : [];
  const support = (sumOf(plain) + sumOf(mirrored)) / (2 * sizes.length);
  let face: Candidate | null = null;
  similarities.forEach((similarity, index) => {
    const found = plain[index];
    if (!found || found.score <= (face?.score ?? 0)) return;
    // The square is not turned: only scale and shift are to be undone.
    const { a, tx, ty } = invert(similarity);
    face = transform(found, a, tx, ty);
  });
  return { support, face };
}

/** The best face in the middle of each square. */
async function bestIn(
  detector: RetinaFace,
  squares: readonly RgbImage[],
): Promise<readonly (Candidate | undefined)[]> {
  return (await detector.findEach(squares, minScore)).map((found) => found.find(isCentral));
}

const sumOf = (found: readonly (Candidate | undefined)[]): number =>
  found.reduce((sum, face) => sum + (face?.score ?? 0), 0);

function isCentral({ box: [x, y, width, height] }: Candidate): boolean {
  const offset = (middle: number): number => Math.abs(middle - squareSide / 2);
  return offset(x + width / 2) < maxOffset && offset(y + height / 2) < maxOffset;
}
