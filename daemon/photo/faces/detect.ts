import { problem, type Problem } from '../../contract/problem.ts';
import { validateAndClip, type BoxFault } from './box.ts';
import { transform, type Candidate } from './candidates/candidate.ts';
import { closerSide } from './search/searchScale.ts';
import { withoutColouredLight } from './search/colouredLight.ts';
import { rollOf } from './faceQuality.ts';
import { askCascades } from './askCascades.ts';
import { createVerifier } from './candidates/verifyCandidates.ts';
import type { Cascades } from './opencv.ts';
import type { Box, Detector, Landmarks, Turn } from '../../contract/photo.ts';
import type { RetinaFace } from './retinaface.ts';
import { leastDistantTrace, searchDistant } from './search/distantFaces.ts';
import { search } from './search/tiledSearch.ts';
import { mergeScales, type Pass } from './candidates/mergeScales.ts';
import { askWitnesses, type Witnesses } from './secondOpinion.ts';
import { isOverwhelming, likelyTurn, lyingFaces, withSideways, type Sideways } from './sideways.ts';
import { turnedBack, turnedViews } from './turnedViews.ts';
import type { Views } from './views.ts';
import type { WordKey } from '../../shared/words/en.ts';
import { type Message, message } from '../../shared/words/message.ts';

/** What can find faces. */
export interface Detectors {
  readonly retinaFace: RetinaFace;
  /** Loaded when first needed. */
  readonly cascades: () => Promise<Cascades>;
  /** Asked about faces that are not quite sure; loaded when first needed. */
  readonly witnesses: () => Promise<Witnesses>;
}

/** A face in a photo, in pixels of the full-size photo. */
export interface FoundFace {
  /** Whole pixels inside the photo. */
  readonly box: Box;
  /** 0..1 */
  readonly score: number;
  readonly detector: Detector;
  /** May lie beyond the border, where it cuts the face. */
  readonly landmarks: Landmarks | null;
  readonly clipped: boolean;
}

/** What was found in a photo, and what had to be worked around. */
export interface Detection {
  /** Best score first. */
  readonly faces: readonly FoundFace[];
  /** Only the fallback detector found them. */
  readonly recovered: boolean;
  /** How the photo surely is to be turned to stand upright; 0 as long as that is not overwhelming. */
  readonly turn: Turn;
  /** `detect/fallback`, `detect/rejected`, `detect/turned`. */
  readonly problems: readonly Problem[];
}

/** Longer side of the first search: in most photos it shows everything that matters. */
const firstSide = 640;

/** Every spot this much like a face is looked at again; faces of 12 px hardly score more. */
const minSuspicion = 0.03;

/** A face that counts. */
const sureFace = 0.7;

/**
 * A photo with a face as sure as this, and upright, is not looked at from its sides. Less will not do: faces that stand on their
 * heads are taken for upright ones, with scores up to 0.9.
 */
const surelyUpright = 0.95;

/** Eyes whose line is steeper than this, in degrees, are of a head on its side; up to the other of one that is held upright. */
const onItsSide = 50;
const heldUpright = 20;

/**
 * Where RetinaFace sees nothing this much like a face anywhere, the cascades, which take longer than all its searches, are
 * spared: of ten faces that only they found in 328 photos, it saw each with 0.039 at least.
 */
const leastTrace = 0.035;

/**
 * Where the first search sees less than this anywhere, the photo is not looked at from its sides: of 78 photos with faces, turned
 * every way, 1 in 100 shows less, and half of those without.
 */
const leastOnSide = 0.008;

/** Finds below this are not worth a word when they turn out to be nothing. */
const noteworthy = 0.6;

/**
 * Finds the faces of one photo.
 *
 * RetinaFace searches at 640 px, and at larger scales where that can pay; doubtful spots are looked at again one by one, and a
 * photo in coloured light in which nobody is sure once more in grey. Where
 * nobody surely stands upright, the photo is searched as it stands when turned, and as thoroughly where that shows faces. Where
 * it finds nothing that can be a face, but something that reminds of one, OpenCV's cascades are asked.
 */
export async function detectFaces(detectors: Detectors, views: Views): Promise<Detection> {
  const { retinaFace } = detectors;
  const found = await searchAll(retinaFace, views);
  const lit = found.faces.some(isSure) ? null : await searchInGrey(detectors, views);
  if (lit) return lit;
  const sideways =
    found.isEmpty || standsUpright(found.faces)
      ? null
      : await searchSideways(detectors, views, found.spots);
  if (sideways) {
    const turned = settleTurn(sideways, found.faces, views);
    if (turned) return turned;
  }
  const believed = await askWitnesses(detectors.witnesses, views, found.faces);
  const dismissed = [...found.dismissed, ...believed.dismissed].filter(
    ({ score }) => score >= noteworthy,
  );
  const problems = describeRejections(found.impossible, dismissed);
  if (found.faces.length > 0) {
    return { faces: clip(believed.faces, views), recovered: false, turn: 0, problems };
  }

  if (found.trace < leastTrace) return { faces: [], recovered: false, turn: 0, problems };
  const hits = await askCascades(detectors.cascades, retinaFace, views, found.spots);
  const rescued = clip((await askWitnesses(detectors.witnesses, views, hits)).faces, views);
  if (rescued.length === 0) return { faces: [], recovered: false, turn: 0, problems };
  const key = problems.length === 0 ? 'faces.fallbackNone' : 'faces.fallbackNothing';
  return {
    faces: rescued,
    recovered: true,
    turn: 0,
    problems: [...problems, describeFallback(rescued, key)],
  };
}

/** What RetinaFace finds, in pixels of the full-size photo. */
interface Found {
  /** Best score first. */
  readonly faces: readonly Candidate[];
  /** Spots that turned out to be nothing. */
  readonly dismissed: readonly Candidate[];
  readonly impossible: readonly BoxFault[];
  /** How much anything reminded of a face, 0..1. */
  readonly trace: number;
  /** Whatever reminded of one, best first. */
  readonly spots: readonly Candidate[];
  /** The first search saw nothing at all, not even less than a trace. */
  readonly isEmpty: boolean;
}

async function searchAll(retinaFace: RetinaFace, views: Views): Promise<Found> {
  const judge = createVerifier(retinaFace, views);
  const impossible: BoxFault[] = [];
  const passes: Pass[] = [];
  let trace = 0;
  const addPass = (found: readonly Candidate[], scale: number): void => {
    for (const { score } of found) trace = Math.max(trace, score);
    const sifted = sift(found, views);
    impossible.push(...sifted.faults);
    passes.push({ scale, found: sifted.possible });
  };

  const first = await views.at(firstSide);
  const seen = await retinaFace.find(first.image, Math.min(leastOnSide, leastDistantTrace));
  const traces = seen.map((face) => transform(face, first.scale));
  addPass(
    traces.filter(({ score }) => score >= minSuspicion),
    first.scale,
  );
  let verdict = await judge(mergeScales(passes));
  const next = (searched: number): number | null =>
    closerSide(verdict.faces, searched, views.longSide, verdict.certainty);
  for (let side = next(firstSide); side !== null; side = next(side)) {
    if (verdict.faces.length === 0 && verdict.certainty === 'settled') {
      const distant = await searchDistant(retinaFace, views, traces, {
        side,
        minScore: minSuspicion,
      });
      addPass(distant.found, distant.scale);
    } else {
      const closer = await views.at(side);
      const found = await search(retinaFace, closer.image, minSuspicion);
      addPass(
        found.map((face) => transform(face, closer.scale)),
        closer.scale,
      );
    }
    verdict = await judge(mergeScales(passes));
  }
  const { faces, dismissed } = verdict;
  return {
    faces,
    dismissed,
    impossible,
    trace,
    spots: mergeScales(passes),
    isEmpty: seen.every(({ score }) => score < leastOnSide),
  };
}

/** The faces of a photo in coloured light, which is searched without its colours; null where nobody surely is in it. */
async function searchInGrey(
  { retinaFace, witnesses }: Detectors,
  views: Views,
): Promise<Detection | null> {
  const grey = await withoutColouredLight(views);
  if (grey === null) return null;
  const { faces } = await searchAll(retinaFace, grey);
  if (!faces.some(isSure)) return null;
  const believed = await askWitnesses(witnesses, grey, faces);
  if (!believed.faces.some(isSure)) return null;
  return { faces: clip(believed.faces, views), recovered: false, turn: 0, problems: [] };
}

const isSure = ({ score }: Candidate): boolean => score >= sureFace;

/** Searches the photo as it stands when turned, as thoroughly as one that stands upright. */
async function searchSideways(
  { retinaFace, witnesses }: Detectors,
  views: Views,
  spots: readonly Candidate[],
): Promise<Sideways | null> {
  const turn = await likelyTurn(retinaFace, views, spots);
  if (turn === null) return null;
  const turned = turnedViews(views, turn);
  const { faces } = await searchAll(retinaFace, turned);
  const believed = await askWitnesses(witnesses, turned, faces);
  return { turn, faces: believed.faces.map((face) => turnedBack(face, views, turn)) };
}

/** The faces of a photo that lies on its side, or in which somebody does; null where neither is so. */
function settleTurn(
  sideways: Sideways,
  upright: readonly Candidate[],
  views: Views,
): Detection | null {
  if (isOverwhelming(sideways, upright)) {
    const faces = clip(sideways.faces, views);
    const told = describeTurn(sideways, 'faces.turnedUpright');
    return { faces, recovered: false, turn: sideways.turn, problems: [told] };
  }
  const sure = upright.filter(({ score }) => score >= sureFace);
  const lying = lyingFaces(sideways, sure);
  if (lying.length === 0) return null;
  // Somebody who lies down in an upright photo is found as well as ever.
  const told = describeTurn({ ...sideways, faces: lying }, 'faces.turned');
  const faces = clip(withSideways(upright, lying), views);
  return { faces, recovered: false, turn: 0, problems: [told] };
}

/** Parts boxes that can be a face's from those that cannot; the latter count when their score is worth a word. */
function sift(
  candidates: readonly Candidate[],
  views: Views,
): { readonly possible: readonly Candidate[]; readonly faults: readonly BoxFault[] } {
  const possible: Candidate[] = [];
  const faults: BoxFault[] = [];
  for (const candidate of candidates) {
    const checked = validateAndClip(candidate.box, views);
    if (checked.kind === 'kept') possible.push(candidate);
    else if (candidate.score >= noteworthy) faults.push(checked.reason);
  }
  return { possible, faults };
}

function clip(faces: readonly Candidate[], views: Views): readonly FoundFace[] {
  return faces.flatMap(({ box, score, detector, landmarks }) => {
    const checked = validateAndClip(box, views);
    if (checked.kind === 'rejected') return [];
    return [{ box: checked.box, clipped: checked.clipped, score, detector, landmarks }];
  });
}

const faultKeys = {
  'not-finite': 'faces.notFinite',
  empty: 'faces.noArea',
  misshapen: 'faces.misshapen',
  outside: 'faces.outside',
  'too-small': 'faces.tooSmall',
} as const satisfies Record<BoxFault, WordKey>;

/** Tells of what was found and is no face of anybody: boxes that can be none, and finds that a closer look did not bear out. */
export function describeRejections(
  faults: readonly BoxFault[],
  dismissed: readonly Pick<Candidate, 'box'>[],
): readonly Problem[] {
  const impossible = faults.map((fault) => message(faultKeys[fault]));
  const doubted = dismissed.map(({ box: [x, y, width, height] }) =>
    message('faces.closerLook', { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }),
  );
  const reasons = new Map<string, { readonly reason: Message; readonly count: number }>();
  for (const reason of [...impossible, ...doubted]) {
    const key = JSON.stringify(reason);
    reasons.set(key, { reason, count: (reasons.get(key)?.count ?? 0) + 1 });
  }
  return [...reasons.values()].map((one) =>
    problem('detect/rejected', message('faces.rejected', one)),
  );
}

/** Whether somebody surely stands upright, and not more people lie on their sides. */
function standsUpright(faces: readonly Candidate[]): boolean {
  const rolls = faces.map(({ score, landmarks }) => ({
    score,
    roll: landmarks === null ? 0 : Math.abs(rollOf(landmarks)),
  }));
  const upright = rolls.filter(
    ({ score, roll }) => score >= surelyUpright && roll <= heldUpright,
  ).length;
  const lying = rolls.filter(({ score, roll }) => score >= sureFace && roll >= onItsSide).length;
  return upright > 0 && upright >= lying;
}

function describeTurn(
  { turn, faces }: Sideways,
  key: 'faces.turned' | 'faces.turnedUpright',
): Problem {
  return problem('detect/turned', message(key, { turn, count: faces.length }));
}

function describeFallback(
  faces: readonly FoundFace[],
  key: 'faces.fallbackNone' | 'faces.fallbackNothing',
): Problem {
  const kinds = [...new Set(faces.map(({ detector }) => detectorNames[detector]))];
  const [first = 'RetinaFace', second] = kinds;
  const detectors = second === undefined ? first : message('faces.both', { first, second });
  return problem('detect/fallback', message(key, { detectors, count: faces.length }));
}

const detectorNames: Readonly<Record<Detector, Message | string>> = {
  retinaface: 'RetinaFace',
  scrfd: 'SCRFD',
  yunet: 'YuNet',
  'opencv-frontal': message('faces.frontalDetector'),
  drawn: message('faces.yourDrawing'),
  'opencv-profile': message('faces.profileDetector'),
};
