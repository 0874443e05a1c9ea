import { findBurstPairs } from './bursts.ts';
import { isSeveral, joinAppearances, type Appearance, type MergeRules } from './appearances.ts';
import { assemblePersons } from './assemblePersons.ts';
import { compareText } from '../../shared/compareText.ts';
import { readDecisions } from '../ledger/decisions.ts';
import { filterEdges, type Edge, type Edges } from './edgeColumns.ts';
import { exactEdges, type EdgeSource } from './edges.ts';
import { exampleValue, judgeFace, mayJoinLate, poornessOf, shutGate, type Gate } from './gates.ts';
import type { LedgerEvent } from '../ledger/ledgerEvent.ts';
import type { LibraryFace } from '../libraryFace.ts';
import { findSplit } from './cohesion.ts';
import { findComposites, findCopies, type Refusal } from './composites.ts';
import { joinBursts } from './joinBursts.ts';
import { findLateJoiners } from './lateJoiners.ts';
import { ordinarinessForJoining, type Ordinariness } from './ordinariness.ts';
import type { Person, Proposal } from '../../contract/person.ts';
import { proposeMatches } from './proposals.ts';
import { createUnion } from './union.ts';

/** Who is who. */
export interface Grouping {
  /** Those with most faces first. */
  readonly persons: readonly Person[];
  /** Person id by face id; faces of nobody in particular are missing. */
  readonly personOf: ReadonlyMap<string, string>;
  /** What an answer would settle most first. */
  readonly proposals: readonly Proposal[];
  /** What each face may be used for, and why not for more; by face id. */
  readonly gates: ReadonlyMap<string, Gate>;
}

/**
 * Groups faces into persons.
 *
 * Pure: the same faces and events give the same result, in whatever order the faces come. Every decision of the
 * user holds. Strict first: what is unsure stays apart, and becomes a proposal where somebody has a name.
 *
 * @param faces each id once
 * @param events oldest first
 * @param findEdges default: compares all with all
 */
export function groupFaces(
  faces: readonly LibraryFace[],
  events: readonly LedgerEvent[],
  findEdges: EdgeSource = exactEdges,
): Grouping {
  const sorted = [...faces].sort((a, b) => compareText(a.id, b.id));
  const gates = judgeAll(sorted, readDecisions(sorted, events).excluded);
  const isGrouped = (face: number): boolean => gates[face]?.grouped ?? false;
  const { edges, complete } = findEdges(sorted, isGrouped);
  const values = sorted.map(exampleValue);
  const look = {
    embeddings: sorted.map(({ embedding }) => embedding),
    seconds: sorted.map(({ second }) => second),
    poorness: sorted.map(poornessOf),
    ordinariness: sorted.map(ordinarinessForJoining),
  };
  const bursts = findBurstPairs(sorted, (face) => mayStay(sorted[face], gates[face]));
  const singles = sorted.flatMap((_, face) => (isGrouped(face) ? [[face]] : []));

  // A loose appearance shows itself only when it is there: then all is done again with its halves kept apart.
  const cuts = new Map<string, readonly [number, number]>();
  // So does a photo that is put together of several pictures, when it keeps apart what is one person everywhere else.
  const composites = new Set(findCopies(sorted, edges));
  const leftAlone = new Set<number>();
  const isUsed = ({ a, b }: Edge): boolean => !leftAlone.has(a) && !leftAlone.has(b);
  for (;;) {
    const decisions = readDecisions(sorted, events);
    const belongs = (face: number): boolean =>
      !decisions.excluded.has(face) && (isGrouped(face) || decisions.isDecided(face));
    const union = createUnion(sorted, decisions, belongs, composites);
    for (const [a, b] of cuts.values()) union.separate(a, b);
    const refusals: Refusal[] = [];
    const rules: MergeRules = {
      needed: neededSimilarity,
      unite: (a, b) => {
        const isDone = union.unite(a, b);
        if (!isDone) refusals.push({ a, b });
        return isDone;
      },
    };
    let appearances = joinAppearances(
      singles,
      { ...look, edges: filterEdges(edges, isUsed) },
      rules,
    );
    if (!complete) {
      const more = filterEdges(edgesOfExamples(sorted, appearances, values), isUsed);
      appearances = joinAppearances(appearances, { ...look, edges: more }, rules);
    }
    const more = findComposites({ faces: sorted, appearances, refusals, union });
    const known = composites.size + leftAlone.size;
    for (const photo of more.photos) composites.add(photo);
    for (const face of more.leftAlone) leftAlone.add(face);
    if (composites.size + leftAlone.size > known) continue;
    const loose = appearances.flatMap((appearance) => {
      const seeds = findSplit(appearance, look.embeddings);
      // A cut that was of no use contradicts the user.
      return seeds && !cuts.has(seeds.join()) ? [seeds] : [];
    });
    if (loose.length > 0) {
      for (const seeds of loose) cuts.set(seeds.join(), seeds);
      continue;
    }
    const poor = sorted.flatMap((face, index) =>
      mayJoinLate(face) && !decisions.excluded.has(index) && !belongs(index) ? [index] : [],
    );
    const joiners = findLateJoiners({
      ...{ faces: sorted, appearances, edges, poor },
      poornessOf: (face) => look.poorness[face] ?? 1,
    });
    const late = new Set(joiners.flatMap(({ face, to }) => (union.unite(face, to) ? [face] : [])));
    const stayed = joinBursts({
      ...{ faces: sorted, union, pairs: bursts.filter(isUsed) },
      belongs: (face) => belongs(face) || late.has(face),
    });
    const joined = new Set([...late, ...stayed]);
    const input = {
      ...{ faces: sorted, values, union, labels: decisions.labels },
      belongs: (face: number): boolean => belongs(face) || joined.has(face),
    };
    const people = assemblePersons(input);
    return {
      ...people,
      proposals: proposeMatches({ faces: sorted, edges, ...people, union }),
      gates: new Map(
        sorted.map(({ id }, face) => {
          const gate = gates[face] ?? shutGate('');
          return [id, joined.has(face) ? { ...gate, grouped: true } : gate];
        }),
      ),
    };
  }
}

/**
 * The cosine that two appearances need to be one person.
 *
 * Measured with our embedder on 460 people in stock photos (105,000 pairs): two good faces of different people
 * reach 0.46 once in 50,000 pairs; means over several faces reach less, poor faces more. Those who are like everybody are like each
 * other for that alone.
 *
 * Where the second network has seen all of them, it has a say: half of the pairs of different people that are so much alike are
 * below 0.5 by it (47 of 94), of one person's one in twenty. Of 1,700 pairs of one person's faces and 52,600 of two people's, at one
 * wrong in 10,000, 81 % are known by the embedder's likeness, 83 % beside the second network's, 85 % where both are held against
 * strangers, in each of twelve sets at least as many.
 */
function neededSimilarity(
  sizes: readonly [number, number],
  [poor, alsoPoor]: readonly [number, number],
  [ordinary, alsoOrdinary]: readonly [Ordinariness, Ordinariness],
  second: number | null,
): number {
  const { least, moreForFew, secondWeight } = isSeveral(sizes) ? ofMeans : ofPairs;
  const strict = moreForFew / Math.sqrt(sizes[0] * sizes[1]) + 0.05 * (poor + alsoPoor);
  const likeEverybody =
    (ordinary.first + alsoOrdinary.first) / 2 +
    (secondWeight * (ordinary.second + alsoOrdinary.second)) / 2;
  const support =
    second === null ? 0 : secondWeight * Math.min(mostSecond, second - ordinarySecond);
  return least + strict + likeEverybody - support;
}

interface Limits {
  /** What two large appearances of good faces need that are like nobody else. */
  readonly least: number;
  /** How much more two single faces need. */
  readonly moreForFew: number;
  /** Beside the embedder's likeness, that by the second network counts so much. */
  readonly secondWeight: number;
}

/** On average of all pairs. With 0.01 less for few, a child and a woman behind a mask became one person. */
const ofPairs: Limits = { least: 0.36, moreForFew: 0.1, secondWeight: 0.3 };

/**
 * Of mean directions. Chosen on one half of the labelled people, half of whose pictures were made hard: of 2 to 4 faces of somebody and
 * 2 to 4 others 64 to 95 % are known so, where 56 to 73 % were by the average of pairs, and none of two people's; on the other half 97
 * to 100 % instead of 94 to 97, and none of two people's either.
 */
const ofMeans: Limits = { least: 0.5, moreForFew: 0, secondWeight: 0.5 };

/** By the second network, half of the strangers who are alike by the first are below this, and one in twenty of one person's faces. */
const ordinarySecond = 0.5;
/** Children and siblings are very alike by the second network: beyond this it says no more. */
const mostSecond = 0.2;

/** Whether a face may be known by its place in the photo before or after. */
function mayStay(face: LibraryFace | undefined, gate: Gate | undefined): boolean {
  return face !== undefined && face.depiction === undefined && (gate?.shown ?? false);
}

function judgeAll(
  faces: readonly LibraryFace[],
  excluded: ReadonlyMap<number, string>,
): readonly Gate[] {
  return faces.map((face, index) => {
    const reason = excluded.get(index);
    return reason === undefined ? judgeFace(face) : shutGate(reason);
  });
}

/** Where only the nearest faces of each are known, large appearances may know nothing but themselves. */
function edgesOfExamples(
  faces: readonly LibraryFace[],
  appearances: readonly Appearance[],
  values: readonly number[],
): Edges {
  const examples = new Set(
    appearances
      .filter(({ length }) => length >= 16)
      .flatMap((appearance) =>
        appearance.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 3),
      ),
  );
  return exactEdges(faces, (face) => examples.has(face)).edges;
}
