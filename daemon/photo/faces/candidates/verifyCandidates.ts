import type { Candidate } from './candidate.ts';
import type { Certainty } from '../search/searchScale.ts';
import type { Box, Landmarks, Point } from '../../../contract/photo.ts';
import { removeDuplicates } from './removeDuplicates.ts';
import type { RetinaFace } from '../retinaface.ts';
import {
  lookAgain,
  refine,
  secondLook,
  thirdLook,
  type Look,
  type LookSize,
} from './secondLook.ts';
import type { MergedCandidate } from './mergeScales.ts';
import {
  boxIn,
  landmarksFrom,
  landmarksIn,
  needsFullSize,
  viewsOf,
  type Price,
  type View,
  type Views,
} from '../views.ts';

/** Which candidates are faces, in pixels of the full-size photo. */
export interface Verdict {
  /** Best score first, no face twice; the score is that of all looks together. */
  readonly faces: readonly Candidate[];
  readonly dismissed: readonly MergedCandidate[];
  /** `open` when something was neither clearly a face nor clearly none. */
  readonly certainty: Certainty;
}

/** Decides about candidates; remembers what it has looked at. */
export type Verifier = (candidates: readonly MergedCandidate[]) => Promise<Verdict>;

/** From this agreement on no second look is needed. */
const sure = 0.8;

/** Mean of agreement and second look that makes a face. */
const convincing = 0.45;

/** Between these scores another search, at another scale, may decide otherwise. */
const rejectThreshold = 0.3;
const acceptThreshold = 0.75;

/** Agreement from which a third, costlier look may still make a face. */
const worthThird = 0.25;

/** Below this in an upright, well-sized square not even a sure find is a face: line drawings score 0.03 to 0.26. */
const minRefined = 0.3;

/** What a look at too small a picture must see for the photo to be decoded at full size. */
const worthDecoding = 0.3;

/** Second looks at one photo; the most doubtful spots come first. */
const maxLooks = 32;

/** A face this near to the border, as a part of its size, may be cut by it. */
const nearBorder = 0.05;

/** Makes the judge of one photo. */
export function createVerifier(detector: RetinaFace, views: Views): Verifier {
  const secondLooks = new WeakMap<Box, Look>();
  const thirdLooks = new WeakMap<Box, Look>();
  const refined = new WeakMap<Box, Look>();

  return async (candidates) => {
    const doubtful = candidates.filter(({ agreement }) => agreement < sure);
    await look(doubtful.slice(0, maxLooks), secondLook);
    const undecided = doubtful.filter(
      (candidate) => candidate.agreement >= worthThird && scoreOf(candidate) < convincing,
    );
    await look(undecided, thirdLook);
    const believed = candidates.filter((candidate) => scoreOf(candidate) >= convincing);
    await refineAll(believed);
    const drawn = believed.filter((candidate) => refinedScore(candidate) < minRefined);
    await look(drawn, secondLook);
    const isFace = (candidate: MergedCandidate): boolean =>
      refinedScore(candidate) >= minRefined || (bestLook(candidate)?.score ?? 0) >= 0.5;
    const faces = believed.filter(isFace);
    return {
      faces: removeDuplicates(
        faces.map((candidate) => ({
          ...candidate,
          score: scoreOf(candidate),
          landmarks: landmarksOf(candidate),
        })),
        views,
      ),
      dismissed: candidates.filter((candidate) => !faces.includes(candidate)),
      certainty: candidates.some(isOpen) ? 'open' : 'settled',
    };
  };

  function scoreOf(candidate: MergedCandidate): number {
    if (candidate.agreement >= sure) return candidate.agreement;
    return (candidate.agreement + (bestLook(candidate)?.score ?? 0)) / 2;
  }

  function isOpen(candidate: MergedCandidate): boolean {
    const score = scoreOf(candidate);
    return candidate.agreement < sure && score > rejectThreshold && score < acceptThreshold;
  }

  function refinedScore(candidate: MergedCandidate): number {
    return refined.get(candidate.box)?.score ?? 0;
  }

  /**
   * Where refining begins. The mirror that makes a cut face whole shows eyes where there are none: its landmarks are only
   * good away from the border.
   */
  function startOf(candidate: MergedCandidate): Landmarks {
    const look = isAtBorder(candidate) ? null : bestLook(candidate);
    return (look && look.score >= 0.5 ? look.landmarks : null) ?? candidate.landmarks;
  }

  /** The mean with the first finds is closest to the truth where a face is cut: half a face turns the square a little. */
  function landmarksOf(candidate: MergedCandidate): Landmarks {
    const found = refined.get(candidate.box)?.landmarks ?? startOf(candidate);
    return isAtBorder(candidate) ? midway(found, candidate.landmarks) : found;
  }

  function isAtBorder({ box: [x, y, width, height] }: MergedCandidate): boolean {
    const gap = Math.min(x, y, views.width - x - width, views.height - y - height);
    return gap < Math.max(width, height) * nearBorder;
  }

  /** The least that a plain look must see for the candidate not to be rejected, however well it looks mirrored. */
  function openFrom({ agreement }: MergedCandidate): number {
    return 2 * (2 * rejectThreshold - agreement) - 1;
  }

  /**
   * Looks at candidates at one size.
   *
   * Small ones are first looked at in what is decoded already: decoding a photo at full size takes longer than all else, and
   * most of them are nothing.
   */
  async function look(candidates: readonly MergedCandidate[], size: LookSize): Promise<void> {
    const memory = size === thirdLook ? thirdLooks : secondLooks;
    const fresh = candidates.filter(({ box }) => !memory.has(box));
    await lookIn('cheap', fresh, size, memory);
    const promising = fresh.filter(
      ({ box }) => needsFullSize(views, box) && (memory.get(box)?.score ?? 0) >= worthDecoding,
    );
    await lookIn('any', promising, size, memory);
  }

  async function lookIn(
    price: Price,
    candidates: readonly MergedCandidate[],
    size: LookSize,
    memory: WeakMap<Box, Look>,
  ): Promise<void> {
    await eachView({ price, shown: size.side / size.size }, candidates, memory, (group) =>
      lookAgain(
        detector,
        group.map(({ candidate, view }) => ({
          image: view.image,
          box: boxIn(view, candidate.box),
          worthMirroring: openFrom(candidate),
        })),
        size,
      ),
    );
  }

  function bestLook({ box }: MergedCandidate): Look | null {
    const [second, third] = [secondLooks.get(box), thirdLooks.get(box)];
    return (third && second && third.score > second.score ? third : second) ?? null;
  }

  async function refineAll(candidates: readonly MergedCandidate[]): Promise<void> {
    const fresh = candidates.filter(({ box }) => !refined.has(box));
    await eachView({ price: 'any', shown: null }, fresh, refined, (group) =>
      refine(
        detector,
        group.map(({ candidate, view }) => ({
          image: view.image,
          landmarks: landmarksIn(view, startOf(candidate)),
        })),
      ),
    );
  }

  /** Runs `work` on candidates, each with a view of it, and keeps the results in `memory`. */
  async function eachView(
    { price, shown }: { readonly price: Price; readonly shown: number | null },
    candidates: readonly MergedCandidate[],
    memory: WeakMap<Box, Look>,
    work: (group: readonly Viewed[]) => Promise<readonly Look[]>,
  ): Promise<void> {
    const boxes = candidates.map(({ box }) => box);
    const found = await viewsOf(views, boxes, price, shown);
    const viewed = candidates.flatMap((candidate, index): readonly Viewed[] => {
      const view = found[index];
      return view ? [{ candidate, view }] : [];
    });
    const results = await work(viewed);
    viewed.forEach(({ candidate, view }, index) => {
      const { score, landmarks } = results[index] ?? { score: 0, landmarks: null };
      memory.set(candidate.box, { score, landmarks: landmarks && landmarksFrom(view, landmarks) });
    });
  }
}

/** A candidate and where to look at it. */
interface Viewed {
  readonly candidate: MergedCandidate;
  readonly view: View;
}

function midway([a, b, c, d, e]: Landmarks, [v, w, x, y, z]: Landmarks): Landmarks {
  const mean = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  return [mean(a, v), mean(b, w), mean(c, x), mean(d, y), mean(e, z)];
}
