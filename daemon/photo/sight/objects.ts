import type { RgbImage } from '../../contract/photo.ts';
import type { SeenThing } from '../../contract/sight.ts';
import { assetPath } from '../../shared/paths.ts';
import { iouOf, loadSsd, lookAt, lookAtAll, sharedBy, ssdSide } from './ssd.ts';
import type { Area, Sighting, ThingDetector } from './ssd.ts';
import { squareAround } from './closer.ts';
import { mirrored, toSquare, type Fitting, type Square } from './square.ts';
import {
  cocoLabels,
  isAgreed,
  isAgreedFromNear,
  namesOf,
  openImagesLabels,
  rivalsOf,
  sayable,
} from './thingLabels.ts';

/** Two detectors of things, trained on different pictures by different people. */
export interface ThingDetectors {
  /** SSDLite MobileNetV2, trained on COCO: 80 labels. */
  readonly coco: ThingDetector;
  /** SSD MobileNetV2, trained on Open Images: 23 labels. */
  readonly openImages: ThingDetector;
}

/** What was seen in a picture. */
export interface Things {
  /** In parts of the picture, surest first; boxes are not in pixels yet. */
  readonly things: readonly (Omit<SeenThing, 'box'> & { readonly area: Sighting['area'] })[];
  /**
   * The most persons that the first detector sees in one look: more than there are faces says that somebody turns away. Somebody alone
   * is seen as two, one above the other, or has somebody far behind: two count only where they are abreast.
   */
  readonly persons: number;
}

/** Loads the first detector. @throws DaemonError `assetMissing`, `modelMismatch` */
export function loadCoco(): Promise<ThingDetector> {
  const file = assetPath('models/coco.prepared.onnx');
  return loadSsd(file, { labels: cocoLabels, scores: 'probabilities' });
}

/** Loads the second detector. @throws as `loadCoco` */
export function loadOpenImages(): Promise<ThingDetector> {
  const file = assetPath('models/openImages.prepared.onnx');
  return loadSsd(file, { labels: openImagesLabels, scores: 'logits' });
}

/** The least that starts a search for agreement, in one look, and in the mean of the first two. */
const worthAsking = 0.3;
const likelyFrom = 0.4;

/** A rival label of the second detector at the same place must be this much less likely. */
const leastLead = 0.15;

/** Two sightings that overlap more are of the same place. */
const samePlace = 0.4;

/** One box of a label that holds most of another is of the same thing. */
const sameThing = 0.6;

/** A person in one look: enough to doubt that the faces are everybody, too little to tell of anybody. */
const leastPerson = 0.5;

/** The first look decides whether there are others: of 69 things that were told of 1,747 pictures, each had 0.28 in it. */
const fittings: readonly Fitting[] = ['trim', 'fill'];
const leastAtFirst = 0.2;

/** The second detector takes whole squares only. */
const wholeFittings: readonly Fitting[] = ['pad', 'fill'];

/** Places of one label that are looked at closer, the surest first. */
const mostCloser = 2;

/**
 * Looks for things. One is told only where both detectors see it, whichever way the picture is brought to them, and the second
 * sees nothing else there: single detectors of this size are wrong in every fourth thing they are sure of. What is too small
 * in all of the picture for that is looked at closer.
 *
 * @param image upright, about 640 px on its long side
 * @param detailed the same picture with more pixels, asked for only where something is looked at closer
 */
export async function findThings(
  detectors: ThingDetectors,
  image: RgbImage,
  detailed: () => Promise<RgbImage>,
): Promise<Things> {
  const first: (readonly Sighting[])[] = [];
  for (const fitting of fittings) {
    const look = await lookAtAll(detectors.coco, image, fitting);
    first.push(look);
    // The costlier looks are for pictures in which there is something to be told.
    if (!look.some(({ label, score }) => sayable.has(label) && score >= leastAtFirst))
      return { things: [], persons: mostPersonsIn(first) };
  }
  const seeds = seedsIn(first);
  const atOnce = await agreedIn(detectors, image, first, seeds);
  const doubtful = seeds.filter(
    ({ label }) => isAgreedFromNear(label, 1, 1) && !atOnce.some((thing) => thing.label === label),
  );
  const closer =
    doubtful.length === 0 ? [] : await seenCloser(detectors, await detailed(), doubtful);
  const named = oneForEach([...atOnce, ...closer]);
  const labels = [...new Set(named.map(({ label }) => label))];
  return {
    persons: mostPersonsIn(first),
    things: labels.flatMap((label) => {
      const [best, ...others] = named.filter((thing) => thing.label === label);
      if (!best) return [];
      return [{ ...best, count: others.length === 0 ? 'one' : 'several' } as const];
    }),
  };
}

function mostPersonsIn(looks: readonly (readonly Sighting[])[]): number {
  const counts = looks.map((look) => {
    const sure = look.filter(({ label, score }) => label === 'person' && score >= leastPerson);
    const persons = oneForEach(sure);
    const [first, second] = persons;
    const isPair = persons.length === 2 && first !== undefined && second !== undefined;
    return isPair && !areAbreast(first.area, second.area) ? 1 : persons.length;
  });
  return Math.max(0, ...counts);
}

/** Whether two are side by side, and the one at least half as large as the other. */
function areAbreast(a: Area, b: Area): boolean {
  const shared = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const narrower = Math.min(a[2] - a[0], b[2] - b[0]);
  const [smaller = 0, larger = 0] = [sharedBy(a, a), sharedBy(b, b)].toSorted((x, y) => x - y);
  return shared <= narrower / 2 && smaller >= larger / 2;
}

/** What both detectors agree on in all of the picture. */
async function agreedIn(
  { coco, openImages }: ThingDetectors,
  image: RgbImage,
  first: readonly (readonly Sighting[])[],
  seeds: readonly Sighting[],
): Promise<readonly Sighting[]> {
  const likely = seeds.filter((seed) => meanAt(first, [seed.label], seed.area) >= likelyFrom);
  if (likely.length === 0) return [];
  const others = await inTurn(await squaresOf(image, wholeFittings), openImages);
  const confirmed = likely.flatMap((seed) => {
    const agreement = confirmation(others, seed);
    return agreement === null ? [] : [{ ...seed, agreement }];
  });
  if (confirmed.length === 0) return [];
  const inMirror = (await squaresOf(image, fittings)).map(mirrored);
  const all = [...first, ...(await inTurn(inMirror, coco))];
  return confirmed.flatMap(({ label, area, agreement }) => {
    const score = meanAt(all, [label], area);
    const isTold = isAgreed(label, score, agreement);
    return isTold ? [{ label, score: (score + agreement) / 2, area }] : [];
  });
}

/** What both detectors agree on once it fills most of what they are shown. */
async function seenCloser(
  { coco, openImages }: ThingDetectors,
  image: RgbImage,
  doubtful: readonly Sighting[],
): Promise<readonly Sighting[]> {
  const seen: Sighting[] = [];
  const looks = new Map<string, number>();
  for (const { label, area } of doubtful) {
    const count = looks.get(label) ?? 0;
    if (count === mostCloser) continue;
    looks.set(label, count + 1);
    const { square, area: within } = await squareAround(image, area);
    const score = meanAt([await lookAt(coco, square)], [label], within);
    if (!isAgreedFromNear(label, score, 1)) continue;
    const look = await lookAt(openImages, square);
    const agreement = meanAt([look], namesOf(label), within);
    const isTold =
      isAgreedFromNear(label, score, agreement) &&
      agreement >= meanAt([look], rivalsOf(label), within) + leastLead;
    if (isTold) seen.push({ label, score: (score + agreement) / 2, area });
  }
  return seen;
}

/** How surely the second detector sees the same, 0..1; null when it cannot be enough, or where it sees something else as well. */
function confirmation(
  looks: readonly (readonly Sighting[])[],
  { label, area }: Sighting,
): number | null {
  const names = namesOf(label);
  const score = meanAt(looks, names, area);
  const isSure =
    isAgreed(label, 1, score) && score >= meanAt(looks, rivalsOf(label), area) + leastLead;
  return isSure ? score : null;
}

async function squaresOf(image: RgbImage, how: readonly Fitting[]): Promise<readonly Square[]> {
  const squares: Square[] = [];
  for (const fitting of how) squares.push(await toSquare(image, ssdSide, fitting));
  return squares;
}

async function inTurn(
  squares: readonly Square[],
  detector: ThingDetector,
): Promise<readonly (readonly Sighting[])[]> {
  const looks: (readonly Sighting[])[] = [];
  for (const square of squares) looks.push(await lookAt(detector, square));
  return looks;
}

/** The places where something that may be told was seen at least once, surest first. */
function seedsIn(looks: readonly (readonly Sighting[])[]): readonly Sighting[] {
  const seeds: Sighting[] = [];
  const candidates = looks
    .flat()
    .filter(({ label, score }) => score >= worthAsking && sayable.has(label))
    .sort((a, b) => b.score - a.score);
  for (const one of candidates) {
    const isKnown = seeds.some(
      (seed) => seed.label === one.label && iouOf(seed.area, one.area) > samePlace,
    );
    if (!isKnown) seeds.push(one);
  }
  return seeds;
}

/** Mean over looks of the best score of one of the labels at a place, 0 where it was not seen. */
function meanAt(
  looks: readonly (readonly Sighting[])[],
  labels: readonly (string | null)[],
  area: Sighting['area'],
): number {
  const best = looks.map((look) =>
    look.reduce(
      (most, one) =>
        labels.includes(one.label) && iouOf(one.area, area) > samePlace
          ? Math.max(most, one.score)
          : most,
      0,
    ),
  );
  return best.reduce((sum, score) => sum + score, 0) / Math.max(1, best.length);
}

/** Of areas of one label that lie mostly in one another, the surest: two halves of a sofa are no two sofas. */
function oneForEach<Thing extends Sighting>(things: readonly Thing[]): readonly Thing[] {
  const kept: Thing[] = [];
  for (const thing of things.toSorted((a, b) => b.score - a.score)) {
    const isPart = kept.some(({ label, area }) => {
      const smaller = Math.min(sharedBy(area, area), sharedBy(thing.area, thing.area));
      return label === thing.label && sharedBy(area, thing.area) > sameThing * smaller;
    });
    if (!isPart) kept.push(thing);
  }
  return kept;
}
