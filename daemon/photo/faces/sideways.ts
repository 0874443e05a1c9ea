import type { Point } from '../../contract/photo.ts';
import { turnImage } from '../copies/turn.ts';
import { transform, type Candidate } from './candidates/candidate.ts';
import { iou } from './candidates/iou.ts';
import { rollOf } from './faceQuality.ts';
import type { RetinaFace } from './retinaface.ts';
import { refine } from './candidates/secondLook.ts';
import { landmarksFrom, landmarksIn, viewOf, type View, type Views } from './views.ts';

/** Degrees clockwise that a picture is turned by. */
export type QuarterTurns = 90 | 180 | 270;

/** Faces that stand upright when the picture is turned. */
export interface Sideways {
  readonly turn: QuarterTurns;
  /** In pixels of the full-size photo as it is. */
  readonly faces: readonly Candidate[];
}

/** Longer side of the first search: a face that is sure in it is 15 px at least. */
const quickSide = 416;

/** What the surest face of a direction must score for it to be searched closer, and each face then. */
const convincing = 0.8;
const leastScore = 0.7;

/** What an upright square around the face must show, as for faces of upright pictures. */
const minRefined = 0.5;

/**
 * Searches a photo on its sides and upside down, for pictures whose file does not say how they were held.
 *
 * @param closeSide longer side in pixels of the closer search
 * @returns the direction with the most and surest faces; null when none is convincing
 */
export async function searchSideways(
  detector: RetinaFace,
  views: Views,
  closeSide: number,
): Promise<Sideways | null> {
  const quick = await views.at(quickSide);
  let best: { readonly turn: QuarterTurns; readonly sum: number } | null = null;
  for (const turn of [180, 90, 270] as const) {
    const found = await detector.find(turnImage(quick.image, turn), leastScore);
    const sum = found.reduce((total, { score }) => total + score, 0);
    const isConvincing = (found[0]?.score ?? 0) >= convincing;
    if (isConvincing && sum > (best?.sum ?? 0)) best = { turn, sum };
  }
  if (best === null) return null;
  const { turn } = best;
  const view = await views.at(closeSide);
  const found = await detector.find(turnImage(view.image, turn), leastScore);
  const faces: Candidate[] = [];
  for (const candidate of found) {
    const face = await confirm(detector, views, turnedBack(candidate, view, turn));
    if (face) faces.push(face);
  }
  return faces.length === 0 ? null : { turn, faces };
}

/** The face with landmarks from an upright square; null where that shows none. */
async function confirm(
  detector: RetinaFace,
  views: Views,
  face: Candidate,
): Promise<Candidate | null> {
  if (!face.landmarks) return null;
  const view = await viewOf(views, face.box, 'cheap');
  const landmarks = landmarksIn(view, face.landmarks);
  const [look] = await refine(detector, [{ image: view.image, landmarks }]);
  if (!look?.landmarks || look.score < minRefined) return null;
  return { ...face, landmarks: landmarksFrom(view, look.landmarks) };
}

/** Faces that a picture is turned for: as many, as sure, and as upright then, in degrees; no other may lean more than that. */
const overwhelming = { faces: 2, score: 0.85, roll: 35, most: 60 };

/** A face as sure as this that stands upright as the picture is speaks against turning it. */
const contradicting = 0.5;

/**
 * Whether the picture surely lies on its side or stands on its head: several people do, all of them alike, and nobody
 * stands upright. One alone may lie in the grass.
 *
 * @param upright faces found in the picture as it is
 */
export function isOverwhelming({ turn, faces }: Sideways, upright: readonly Candidate[]): boolean {
  const lean = ({ landmarks }: Candidate): number =>
    landmarks === null ? 180 : Math.abs(between(rollOf(landmarks), -turn));
  const sure = faces.filter(
    (face) => face.score >= overwhelming.score && lean(face) <= overwhelming.roll,
  );
  const others = withSideways(upright, faces).filter((face) => !faces.includes(face));
  return (
    sure.length >= overwhelming.faces &&
    faces.every((face) => lean(face) <= overwhelming.most) &&
    others.every((face) => face.score < contradicting)
  );
}

/** From one angle to another in degrees, -180..180. */
function between(to: number, from: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/** Those of `upright` that are none of `faces`, and `faces`; best score first. */
export function withSideways(
  upright: readonly Candidate[],
  faces: readonly Candidate[],
): readonly Candidate[] {
  const others = upright.filter(({ box }) => faces.every((face) => iou(face.box, box) < 0.3));
  return [...faces, ...others].sort((a, b) => b.score - a.score);
}

/** A find in a turned view, in pixels of the full-size photo as it is. */
function turnedBack(face: Candidate, { image, scale }: View, turn: QuarterTurns): Candidate {
  const { width, height } = image;
  const back = ([x, y]: Point): Point => {
    if (turn === 90) return [y, height - x];
    return turn === 180 ? [width - x, height - y] : [width - y, x];
  };
  const [x, y, boxWidth, boxHeight] = face.box;
  const [a, b] = [back([x, y]), back([x + boxWidth, y + boxHeight])];
  const left = Math.min(a[0], b[0]);
  const top = Math.min(a[1], b[1]);
  const box = [left, top, Math.max(a[0], b[0]) - left, Math.max(a[1], b[1]) - top] as const;
  const { landmarks } = face;
  const turnedLandmarks =
    landmarks &&
    ([
      back(landmarks[0]),
      back(landmarks[1]),
      back(landmarks[2]),
      back(landmarks[3]),
      back(landmarks[4]),
    ] as const);
  return transform({ ...face, box, landmarks: turnedLandmarks }, scale);
}
