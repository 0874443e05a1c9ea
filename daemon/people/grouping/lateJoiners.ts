import type { LibraryFace } from '../libraryFace.ts';
import type { Appearance } from './appearances.ts';
import type { Edges } from './edgeColumns.ts';
import {
  bothOf,
  candidateOf,
  isHard,
  knownAmong,
  likenessesOf,
  neighboursOf,
  secondMeanOf,
  secondWeight,
  strengthOf,
  type Candidate,
  type Known,
  type Likeness,
} from './likeness.ts';
import { ordinarinessOf } from './ordinariness.ts';

/**
 * The least cosine of a face and the mean direction of four and more. Of 4,400 pairs of a stranger's face with a person of 4 to 11
 * faces, many of them made small, dark or blurred, none reached 0.41, and of 65 profiles none 0.24.
 */
const leastLikeness = 0.45;

/**
 * Everybody else, known or not, must be less like the face by this. With half of it, and people of three faces, dark
 * silhouettes and stones joined somebody whose hair hangs into her face: poor faces are like each other.
 */
const leastMargin = 0.2;

/**
 * The least sum of both networks' likenesses of a face and what three or more fair pictures show on average: the less well a face
 * is seen, the less it is like anybody. Chosen in 120 libraries of six people with three to six pictures each, half of them made
 * hard, among dancers and 140 faces of strangers, 60 of these made hard as well.
 */
const leastBoth = 0.65;
/** Up to this strength that will do. */
const weakest = 2.4;
/** How much more is needed for each unit of strength beyond. */
const moreByStrength = 0.15;
/** By somebody who is seen worse on average nobody is known: all are like them. Dark faces are like dark ones. */
const leastStrengthOfKnown = 2.65;
/** By how much the same sum must exceed that for everybody else who is seen better than the face. */
const leastMarginOfBoth = 0.25;
/** How much less each of several faces may be like somebody on average than they are together: what spoils one is not in all. */
const mostLessAlone = 0.13;

/** The margin against somebody of fewer faces: without a mean, likenesses are lower and vary more. */
const leastMarginToFew = 0.2;

/** By one network alone nobody is known who is less like the average than this. */
const leastOfEach = 0.25;

/** Faces that join somebody after all. */
export interface LateJoiner {
  /** One of them: those who are one person by now stay one. */
  readonly face: number;
  /** A face of the appearance they join. */
  readonly to: number;
}

export interface LateInput {
  readonly faces: readonly LibraryFace[];
  readonly appearances: readonly Appearance[];
  /** Among faces that are grouped. */
  readonly edges: Edges;
  /** Faces that are too poor for others to be compared with, but may be compared with somebody of many faces. */
  readonly poor: readonly number[];
  /** How poor a face is, 0..1: poor faces of strangers are like each other, and nobody is known by them. */
  readonly poornessOf: (face: number) => number;
}

/**
 * Finds the somebody of faces that were left alone: grimaces, hands before the face, profiles. One by one they are hardly more
 * like their own people than strangers are; like the mean direction of four and more good faces they are, and like nobody else.
 * So are several faces that are hard to recognise and like each other, such as a burst out of focus.
 *
 * @returns several before single ones, the surest first; no two single ones of one photo join the same appearance
 */
export function findLateJoiners(input: LateInput): readonly LateJoiner[] {
  const { faces, appearances, edges, poor, poornessOf } = input;
  const known = knownAmong(appearances, faces, poornessOf);
  if (known.length === 0) return [];
  const near = neighboursOf(edges, appearances);
  const compared = [
    ...appearances.map((members, index) => candidateOf(index, members, faces, near)),
    ...poor.map((face) => candidateOf(-1, [face], faces, near)),
  ].flatMap((candidate): Compared[] => {
    return isAsked(candidate, faces)
      ? [{ candidate, likenesses: likenessesOf(candidate, known) }]
      : [];
  });
  const rules = { faces, appearances, known, near };
  const several = compared.filter(({ candidate }) => candidate.members.length > 1);
  const single = compared.filter(({ candidate }) => candidate.members.length === 1);
  const likely = surestOf(compared);
  const groups = several.flatMap((one) => whoseAre(one, { ...rules, likely }) ?? []);
  // Who only may be somebody is still a stranger to single faces.
  const certain = groups.map(({ candidate, index }) => [candidate.index, index] as const);
  const context = { ...rules, likely: new Map([...surestOf(single), ...certain]) };
  const alone = single.flatMap((one) => whoseIs(one, context) ?? []);
  for (const found of [groups, alone]) {
    found.sort((x, y) => y.margin - x.margin || firstOf(x) - firstOf(y));
  }
  return [
    ...groups,
    ...alone.filter((own, place) => isOnlyOne(own, alone.slice(0, place), input)),
  ].flatMap(({ candidate, index }) => {
    const [face, to] = [candidate.members[0], appearances[index]?.[0]];
    return face === undefined || to === undefined ? [] : [{ face, to }];
  });
}

/**
 * Whether it is asked who faces are after all: single ones, and several that are hard to recognise. Of two each must be: by a clear
 * picture of a stranger a blurred one would come to whom both look like.
 */
function isAsked(candidate: Candidate, faces: readonly LibraryFace[]): boolean {
  const { members } = candidate;
  const areHard = (some: readonly number[]): boolean =>
    isHard({ strength: strengthOf(some, faces) });
  if (members.length === 2) return members.every((face) => areHard([face]));
  return members.length === 1 || isHard(candidate);
}

/** Whom faces would be, by both networks, by index of their appearance: others like that one are no strangers then. */
function surestOf(compared: readonly Compared[]): ReadonlyMap<number, number> {
  return new Map(
    compared.flatMap(({ candidate, likenesses }) => {
      const best = likenesses.toSorted((a, b) => b.both - a.both)[0];
      const isSure = candidate.index >= 0 && best && best.both >= neededOfBoth(candidate);
      return isSure ? [[candidate.index, best.index] as const] : [];
    }),
  );
}

const firstOf = ({ candidate }: Own): number => candidate.members[0] ?? -1;

/** Whether nobody else of the same photo is in the appearance or joins it before. */
function isOnlyOne(own: Own, before: readonly Own[], { faces, appearances }: LateInput): boolean {
  const photo = faces[firstOf(own)]?.photo;
  const isIn = (other: number): boolean => faces[other]?.photo === photo;
  return (
    !(appearances[own.index] ?? []).some(isIn) &&
    !before.some((other) => other.index === own.index && isIn(firstOf(other)))
  );
}

interface Compared {
  readonly candidate: Candidate;
  readonly likenesses: readonly Likeness[];
}

interface Context {
  readonly faces: readonly LibraryFace[];
  readonly appearances: readonly Appearance[];
  readonly known: readonly Known[];
  readonly near: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** By index of an appearance, that of the known one it turns out to be. */
  readonly likely: ReadonlyMap<number, number>;
}

/** Whose a candidate is, and by how much everybody else is less like it. */
interface Own {
  readonly candidate: Candidate;
  readonly index: number;
  readonly margin: number;
}

/** Whose a face is; null where that is not sure. */
function whoseIs({ candidate, likenesses }: Compared, context: Context): Own | null {
  // A known appearance that is nearer by one of its faces than by their mean counts by that face.
  const byFace = [...(candidate.near ?? [])].map(([index, first]) => ({ index, first }));
  const byFirst = surestBy('first', likenesses, byFace, context);
  if (byFirst && byFirst.best.first >= leastLikeness && byFirst.margin >= leastMargin)
    return { candidate, index: byFirst.best.index, margin: byFirst.margin };
  const isHeard = candidate.index >= 0 && isHard(candidate);
  return isHeard ? whoseByBoth({ candidate, likenesses }, context) : null;
}

/** Whose several faces are that are hard to recognise: each by itself must be most like that somebody, who is seen better. */
function whoseAre(compared: Compared, context: Context): Own | null {
  const own = whoseByBoth(compared, context);
  const { faces, known, near } = context;
  const { index, members, strength } = compared.candidate;
  const isBetter = known.some((one) => one.index === own?.index && one.strength > strength);
  if (!own || !isBetter) return null;
  const each = members.map((face) => {
    const alone = { ...candidateOf(index, [face], faces, near), strength };
    return surestBy('both', likenessesOf(alone, known), [], context)?.best;
  });
  const areAll = each.every(
    (best) => best && whoIs(best.index, context) === whoIs(own.index, context),
  );
  const mean = each.reduce((sum, best) => sum + (best?.both ?? -2), 0) / each.length;
  return areAll && mean >= neededOfBoth(compared.candidate) - mostLessAlone ? own : null;
}

function whoseByBoth({ candidate, likenesses }: Compared, context: Context): Own | null {
  const { faces, appearances, known } = context;
  const better = new Set(
    known
      .filter(({ strength }) => strength > Math.max(candidate.strength, leastStrengthOfKnown))
      .map(({ index }) => index),
  );
  const byBoth = surestBy(
    'both',
    likenesses.filter(({ index }) => better.has(index)),
    [],
    context,
  );
  if (!byBoth || byBoth.best.both < neededOfBoth(candidate) || byBoth.best.fair < leastOfEach)
    return null;
  const { best, margin } = byBoth;
  const isFar = [...(candidate.near ?? [])].every(([index, likeness]) => {
    const other = appearances[index] ?? [];
    if (better.has(index) || whoIs(index, context) === whoIs(best.index, context)) return true;
    const both = bothOf(likeness, candidate.second, secondMeanOf(other, faces));
    // Faces that are hard to recognise are alike by what spoils them, too: darkness, a mask, few pixels.
    return (
      best.both - both >= (isHard({ strength: strengthOf(other, faces) }) ? 0 : leastMarginToFew)
    );
  });
  return isFar && margin >= leastMarginOfBoth ? { candidate, index: best.index, margin } : null;
}

/** How much a candidate must be like somebody by both networks: the more, the more it is like everybody. */
function neededOfBoth({ strength, ...seen }: Candidate): number {
  const { first, second } = ordinarinessOf(seen);
  return (
    leastBoth + first + secondWeight * second + moreByStrength * Math.max(0, strength - weakest)
  );
}

/** Whom a face is most like, and by how much more than everybody else; null where nobody is known. */
function surestBy<Key extends 'first' | 'both'>(
  key: Key,
  known: readonly Likeness[],
  others: readonly ({ readonly index: number } & Readonly<Record<Key, number>>)[],
  context: Context,
): { readonly best: Likeness; readonly margin: number } | null {
  const [best, ...rest] = known.toSorted((a, b) => b[key] - a[key]);
  if (!best) return null;
  const strangers = [...rest, ...others].flatMap((other) =>
    whoIs(other.index, context) === whoIs(best.index, context) ? [] : [other[key]],
  );
  return { best, margin: best[key] - Math.max(-1, ...strangers) };
}

/** The known appearance that one turns out to be; two that are each other are the first of them. */
function whoIs(index: number, { likely }: Pick<Context, 'likely'>): number {
  const other = likely.get(index);
  if (other === undefined) return index;
  return likely.get(other) === index ? Math.min(index, other) : other;
}
