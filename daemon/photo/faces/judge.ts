import type { Candidate } from './candidate.ts';
import type { Certainty } from './closer.ts';
import type { Box, Landmarks, Point } from '../../contract/photo.ts';
import { oneFaceOnce } from './oneFaceOnce.ts';
import type { RetinaFace } from './retinaface.ts';
import {
  lookAgain,
  refine,
  secondLook,
  thirdLook,
  type Look,
  type LookSize,
} from './secondLook.ts';
import type { Suspect } from './suspects.ts';
import {
  boxIn,
  landmarksFrom,
  landmarksIn,
  needsDearView,
  viewsOf,
  type Price,
  type View,
  type Views,
} from './views.ts';

/** Which suspects are faces, in pixels of the full-size photo. */
export interface Verdict {
  /** Best score first, no face twice; the score is that of all looks together. */
  readonly faces: readonly Candidate[];
  readonly dismissed: readonly Suspect[];
  /** `open` when something was neither clearly a face nor clearly none. */
  readonly certainty: Certainty;
}

/** Decides about suspects; remembers what it has looked at. */
export type Judge = (suspects: readonly Suspect[]) => Promise<Verdict>;

/** From this agreement on no second look is needed. */
const sure = 0.8;

/** Mean of agreement and second look that makes a face. */
const convincing = 0.45;

/** Between these scores another search, at another scale, may decide otherwise. */
const hopeless = 0.3;
const beyondDoubt = 0.75;

/** Agreement from which a third, dearer look may still make a face. */
const worthThird = 0.25;

/** Below this in an upright, well-sized square not even a sure find is a face: line drawings score 0.03 to 0.26. */
const minRefined = 0.3;

/** What a look at too small a picture must see for the photo to be decoded at full size. */
const worthDecoding = 0.3;

/** Second looks at one photo; the most suspicious spots come first. */
const maxLooks = 32;

/** A face this near to the border, as a part of its size, may be cut by it. */
const nearBorder = 0.05;

/** Makes the judge of one photo. */
export function createJudge(detector: RetinaFace, views: Views): Judge {
  const secondLooks = new WeakMap<Box, Look>();
  const thirdLooks = new WeakMap<Box, Look>();
  const refined = new WeakMap<Box, Look>();

  return async (suspects) => {
    const doubtful = suspects.filter((suspect) => suspect.agreement < sure || isAtBorder(suspect));
    await look(doubtful.slice(0, maxLooks), secondLook);
    const undecided = doubtful.filter(
      (suspect) => suspect.agreement >= worthThird && scoreOf(suspect) < convincing,
    );
    await look(undecided, thirdLook);
    const believed = suspects.filter((suspect) => scoreOf(suspect) >= convincing);
    await refineAll(believed);
    const drawn = believed.filter((suspect) => refinedScore(suspect) < minRefined);
    await look(drawn, secondLook);
    const isFace = (suspect: Suspect): boolean =>
      refinedScore(suspect) >= minRefined || (bestLook(suspect)?.score ?? 0) >= 0.5;
    const faces = believed.filter(isFace);
    return {
      faces: oneFaceOnce(
        faces.map((suspect) => ({
          ...suspect,
          score: scoreOf(suspect),
          landmarks: landmarksOf(suspect),
        })),
        views,
      ),
      dismissed: suspects.filter((suspect) => !faces.includes(suspect)),
      certainty: suspects.some(isOpen) ? 'open' : 'settled',
    };
  };

  function scoreOf(suspect: Suspect): number {
    if (suspect.agreement >= sure) return suspect.agreement;
    return (suspect.agreement + (bestLook(suspect)?.score ?? 0)) / 2;
  }

  function isOpen(suspect: Suspect): boolean {
    const score = scoreOf(suspect);
    return suspect.agreement < sure && score > hopeless && score < beyondDoubt;
  }

  function refinedScore(suspect: Suspect): number {
    return refined.get(suspect.box)?.score ?? 0;
  }

  /**
   * Where refining begins. The mirror that makes a cut face whole shows eyes where there are none: its landmarks are only
   * good away from the border.
   */
  function startOf(suspect: Suspect): Landmarks {
    const look = isAtBorder(suspect) ? null : bestLook(suspect);
    return (look && look.score >= 0.5 ? look.landmarks : null) ?? suspect.landmarks;
  }

  /** The mean with the first finds is closest to the truth where a face is cut: half a face turns the square a little. */
  function landmarksOf(suspect: Suspect): Landmarks {
    const found = refined.get(suspect.box)?.landmarks ?? startOf(suspect);
    return isAtBorder(suspect) ? midway(found, suspect.landmarks) : found;
  }

  function isAtBorder({ box: [x, y, width, height] }: Suspect): boolean {
    const gap = Math.min(x, y, views.width - x - width, views.height - y - height);
    return gap < Math.max(width, height) * nearBorder;
  }

  /** The least that a plain look must see for the suspect not to be hopeless, however well it looks mirrored. */
  function hopefulFrom({ agreement }: Suspect): number {
    return 2 * (2 * hopeless - agreement) - 1;
  }

  /**
   * Looks at suspects at one size.
   *
   * Small ones are first looked at in what is decoded already: decoding a photo at full size takes longer than all else, and
   * most of them are nothing.
   */
  async function look(suspects: readonly Suspect[], size: LookSize): Promise<void> {
    const memory = size === thirdLook ? thirdLooks : secondLooks;
    const fresh = suspects.filter(({ box }) => !memory.has(box));
    await lookIn('cheap', fresh, size, memory);
    const promising = fresh.filter(
      ({ box }) => needsDearView(views, box) && (memory.get(box)?.score ?? 0) >= worthDecoding,
    );
    await lookIn('any', promising, size, memory);
  }

  async function lookIn(
    price: Price,
    suspects: readonly Suspect[],
    size: LookSize,
    memory: WeakMap<Box, Look>,
  ): Promise<void> {
    await eachView(price, suspects, memory, (group) =>
      lookAgain(
        detector,
        group.map(({ suspect, view }) => ({
          image: view.image,
          box: boxIn(view, suspect.box),
          worthMirroring: hopefulFrom(suspect),
        })),
        size,
      ),
    );
  }

  function bestLook({ box }: Suspect): Look | null {
    const [second, third] = [secondLooks.get(box), thirdLooks.get(box)];
    return (third && second && third.score > second.score ? third : second) ?? null;
  }

  async function refineAll(suspects: readonly Suspect[]): Promise<void> {
    const fresh = suspects.filter(({ box }) => !refined.has(box));
    await eachView('any', fresh, refined, (group) =>
      refine(
        detector,
        group.map(({ suspect, view }) => ({
          image: view.image,
          landmarks: landmarksIn(view, startOf(suspect)),
        })),
      ),
    );
  }

  /** Runs `work` on suspects, each with a view of it, and keeps the results in `memory`. */
  async function eachView(
    price: Price,
    suspects: readonly Suspect[],
    memory: WeakMap<Box, Look>,
    work: (group: readonly Viewed[]) => Promise<readonly Look[]>,
  ): Promise<void> {
    const boxes = suspects.map(({ box }) => box);
    const found = await viewsOf(views, boxes, price);
    const viewed = suspects.flatMap((suspect, index): readonly Viewed[] => {
      const view = found[index];
      return view ? [{ suspect, view }] : [];
    });
    const results = await work(viewed);
    viewed.forEach(({ suspect, view }, index) => {
      const { score, landmarks } = results[index] ?? { score: 0, landmarks: null };
      memory.set(suspect.box, { score, landmarks: landmarks && landmarksFrom(view, landmarks) });
    });
  }
}

/** A suspect and where to look at it. */
interface Viewed {
  readonly suspect: Suspect;
  readonly view: View;
}

function midway([a, b, c, d, e]: Landmarks, [v, w, x, y, z]: Landmarks): Landmarks {
  const mean = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  return [mean(a, v), mean(b, w), mean(c, x), mean(d, y), mean(e, z)];
}
