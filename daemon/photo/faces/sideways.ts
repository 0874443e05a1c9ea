import { turnImage } from '../copies/turn.ts';
import { boxTransform } from './align.ts';
import type { Candidate } from './candidates/candidate.ts';
import { iou } from './candidates/iou.ts';
import { rollOf } from './faceQuality.ts';
import type { RetinaFace } from './retinaface.ts';
import type { QuarterTurns } from './turnedViews.ts';
import { boxIn, viewOf, type Views } from './views.ts';
import { warp } from './warp.ts';

/** Faces that stand upright when the picture is turned. */
export interface Sideways {
  readonly turn: QuarterTurns;
  /** In pixels of the full-size photo as it is. */
  readonly faces: readonly Candidate[];
}

/**
 * Longer side of a glance that says in which directions there may be a face, and the least of one that it shows: of 102 photos whose
 * faces are sure at 416 px each shows 0.05 and more, and of the directions of photos without a face a quarter show this.
 */
const glanceSide = 256;
const worthQuick = 0.02;

/** Longer side of the first search, in those directions: a face that is sure in it is 15 px at least. */
const quickSide = 416;

/**
 * Longer side of the second, in directions in which that shows a face, or something that reminded of one is one: the small faces of
 * a group are sure in it,
 * and outnumber what looks like a face the wrong way round.
 */
const closeSide = 960;

/** What reminds of a face so much, in the photo as it is, is worth the closer search. */
const hint = 0.2;

/** So many of them are turned one by one first, in squares of this side, at these sizes; this score there is promise enough. */
const mostHints = 4;
const squareSide = 160;
const spotSizes = [48, 96];
const worthTurning = 0.4;

const allTurns = [180, 90, 270] as const;

/** A direction in which the first search sees this much of a face is worth the second. */
const worthClose = 0.1;

/** What the surest face of a direction must score for it to be believed, and each face to be counted. */
const convincing = 0.8;
const leastScore = 0.7;

/**
 * Which way a photo is to be turned so that faces in it stand upright, for pictures whose file does not say how they were held.
 *
 * @param spots what in the photo as it is reminded of a face, best first
 * @returns the direction with the most and surest faces; null when none is convincing
 */
export async function likelyTurn(
  detector: RetinaFace,
  views: Views,
  spots: readonly Candidate[],
): Promise<QuarterTurns | null> {
  const glance = await turnAt(detector, views, glanceSide, allTurns, worthQuick);
  const quick = await turnAt(detector, views, quickSide, glance.hinted, worthClose);
  // What a closer search says of the only direction that shows anything changes nothing.
  const isSettled = quick.turn !== null && quick.hinted.length === 1;
  if (isSettled || views.longSide <= quickSide) return quick.turn;
  const seen = quick.turn === null ? await turnsOfSpots(detector, views, spots) : [];
  const promising = allTurns.filter((turn) => quick.hinted.includes(turn) || seen.includes(turn));
  if (quick.turn === null && seen.length === 0) return null;
  return (await turnAt(detector, views, closeSide, promising, worthClose)).turn ?? quick.turn;
}

/**
 * In which directions the best of the spots, brought to one size, is a face when it is turned. A search of the photo at 960 px
 * takes thirty times as long as this look at a spot.
 */
async function turnsOfSpots(
  detector: RetinaFace,
  views: Views,
  spots: readonly Candidate[],
): Promise<readonly QuarterTurns[]> {
  for (const { box } of spots.filter(({ score }) => score >= hint).slice(0, mostHints)) {
    const view = await viewOf(views, box, 'cheap');
    const looks = spotSizes.flatMap((size) => {
      const square = warp(view.image, boxTransform(boxIn(view, box), squareSide, size), squareSide);
      return allTurns.map((turn) => ({ turn, image: turnImage(square, turn) }));
    });
    const images = looks.map(({ image }) => image);
    const found = await detector.findEach(images, worthTurning);
    const turns = looks.flatMap(({ turn }, index) => (found[index]?.length ? [turn] : []));
    if (turns.length > 0) return turns;
  }
  return [];
}

/** What a search of the turned photo shows. */
interface Turned {
  /** The direction with the most and surest faces; null when none is convincing. */
  readonly turn: QuarterTurns | null;
  /** Directions in which anything reminds of a face. */
  readonly hinted: readonly QuarterTurns[];
}

async function turnAt(
  detector: RetinaFace,
  views: Views,
  side: number,
  turns: readonly QuarterTurns[],
  leastHint: number,
): Promise<Turned> {
  if (turns.length === 0) return { turn: null, hinted: [] };
  const { image } = await views.at(side);
  const hinted: QuarterTurns[] = [];
  let best: { readonly turn: QuarterTurns; readonly sum: number } | null = null;
  for (const turn of turns) {
    const found = await detector.find(turnImage(image, turn), leastHint);
    if (found.length > 0) hinted.push(turn);
    const sure = found.filter(({ score }) => score >= leastScore);
    const sum = sure.reduce((total, { score }) => total + score, 0);
    const isConvincing = (sure[0]?.score ?? 0) >= convincing;
    if (isConvincing && sum > (best?.sum ?? 0)) best = { turn, sum };
  }
  return { turn: best?.turn ?? null, hinted };
}

/** Faces that a picture is turned for: as many, as sure, and as upright then, in degrees; no other may lean more than that. */
const overwhelming = { faces: 2, score: 0.85, roll: 35, most: 60 };

/** A face as sure as this that stands upright as the picture is speaks against turning it, unless it is one of so many. */
const contradicting = 0.5;
const oneIn = 6;

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
  const few = Math.floor(sure.length / oneIn);
  return (
    sure.length >= overwhelming.faces &&
    count(faces, (face) => face.score >= leastScore && lean(face) > overwhelming.most) <= few &&
    count(others, (face) => face.score >= contradicting) <= few
  );
}

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/** How much surer a face is in the right direction than in a wrong one. */
const surer = 0.1;

/**
 * Whether somebody lies in an upright photo: more faces are sure in the other direction than as the photo is, or as many and
 * much surer.
 *
 * @param sure faces of the photo as it is that count
 * @returns those faces of the other direction that count
 */
export function lyingFaces({ faces }: Sideways, sure: readonly Candidate[]): readonly Candidate[] {
  const lying = faces.filter(({ score }) => score >= leastScore);
  const best = (of: readonly Candidate[]): number => Math.max(0, ...of.map(({ score }) => score));
  const isMore =
    lying.length > sure.length ||
    (lying.length > 0 && lying.length === sure.length && best(lying) >= best(sure) + surer);
  return isMore ? lying : [];
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
