import { compareText } from '../../shared/compareText.ts';
import { meanDirection } from '../../shared/floats.ts';
import type { Edges } from './edgeColumns.ts';
import { cosine } from './edges.ts';
import { poornessOf } from './gates.ts';
import type { LibraryFace } from '../libraryFace.ts';
import { isFaceHidden, type Person, type Proposal } from '../../contract/person.ts';
import { isHard, secondMeanOf, strengthOf } from './likeness.ts';
import { ordinarinessOf } from './ordinariness.ts';
import type { Union } from './union.ts';

/** Pairs whose mean is looked at: one chance likeness is not enough where there are more faces. */
const bestPairs = 3;

/** Of two good faces, the poorer ones show no more of somebody. */
const mostPoorness = 0.3;

/** What the second network says counts so much beside the embedder. */
const secondWeight = 0.6;
/** How much more evidence is needed of faces that are seen better, for each unit of strength between these. */
const moreByStrength = 0.2;
const [weakest, wellSeen] = [2, 3.3];

/**
 * Evidence for one person says the less, the more there is for the next one: of many people with a name, one is somewhat like a
 * stranger by chance. So much of the next one's is taken away from the likeliest one's.
 */
const rivalWeight = 0.5;
/** The evidence for the next one that most have; where few people have a name, it counts for as much. */
const usualRival = 0.1;
/**
 * With less left, two persons are not worth a question. In six libraries of labelled people and strangers by which it was chosen, it
 * asks ten questions, and all are that somebody; without the next one nine were asked, and eight were.
 */
const leastClearness = 0.3;
/** Until it is answered, a face is hidden that may be of somebody who must not be recognised: of them it is asked from here on. */
const leastForHidden = 0.45;

/** One answer in two is yes where so much is left; it grows and falls by this much a unit. */
const evenClearness = 0.37;
const steepness = 17;

/** Comparing all with all is for so many pairs; beyond, only those with two faces somewhat alike are compared. */
const mostPairs = 300_000;

export interface ProposalInput {
  readonly faces: readonly LibraryFace[];
  readonly edges: Edges;
  readonly persons: readonly Person[];
  readonly personOf: ReadonlyMap<string, string>;
  readonly union: Union;
}

/**
 * Finds unnamed persons who may be a named one, at most one question a person.
 *
 * Hidden ones and strangers are not asked about, nor is anything the user has answered. The evidence is how alike both are on
 * average by both networks, held against how much both are like everybody: the less well a face is seen, the less will do. It counts
 * as far as there is more of it than for the next one.
 *
 * @returns those first whose answer settles most faces, as far as it is likely to be yes
 */
export function proposeMatches(input: ProposalInput): readonly Proposal[] {
  const { faces, persons, union } = input;
  const indexOf = new Map(faces.map(({ id }, index) => [id, index]));
  const look = (person: Person): Look =>
    lookOf(
      person,
      person.faces.flatMap((id) => indexOf.get(id) ?? []),
      faces,
    );
  const asked = persons
    .filter(({ name, hidden, stranger }) => name === null && !hidden && !stranger)
    .map(look);
  const named = persons.filter(({ name }) => name !== null).map(look);
  const pairs = likelyPairs(input);
  const areFew = asked.length * named.length <= mostPairs;

  const found = asked.flatMap((one) => {
    const near = pairs.get(one.person.id);
    const questions = named.flatMap((other) => {
      const alike = near?.get(other.person.id) ?? [];
      const isCompared = alike.length > 0 || (areFew && one.isHard);
      return isCompared ? [{ ...questionOf(one, other, alike), other }] : [];
    });
    questions.sort(byEvidence);
    const best = questions.find(({ other }) =>
      union.mayUnite(one.members[0] ?? -1, other.members[0] ?? -1),
    );
    if (!best) return [];
    const rival = questions.find((question) => question !== best)?.evidence ?? usualRival;
    const clearness = best.evidence - rivalWeight * Math.max(usualRival, rival);
    const mayBeHidden = isFaceHidden(best.other.person) && best.evidence >= leastForHidden;
    if (clearness < leastClearness && !mayBeHidden) return [];
    return { proposal: best.proposal, expected: expectedOf(best.proposal, clearness) };
  });
  return found
    .toSorted(
      (a, b) => b.expected - a.expected || compareText(a.proposal.person, b.proposal.person),
    )
    .map(({ proposal }) => proposal);
}

/** A person as far as it matters who else they may be. */
interface Look {
  readonly person: Person;
  /** Not empty. */
  readonly members: readonly number[];
  /** The mean direction of the faces that show the person well, or of all where these are few. */
  readonly first: Float32Array;
  readonly second: Float32Array | undefined;
  readonly isHard: boolean;
  /** What more evidence is needed for being seen well; nothing beside an embedder of the user's own. */
  readonly strict: number;
  /** How much they are like everybody; nothing beside an embedder of the user's own. */
  readonly ordinariness: number;
}

function lookOf(person: Person, members: readonly number[], faces: readonly LibraryFace[]): Look {
  const good = members.filter((face) => poornessOf(at(faces, face)) <= mostPoorness);
  const shown = good.length < 2 ? members : good;
  const strength = strengthOf(members, faces);
  const embedding = meanDirection(shown.map((face) => at(faces, face).embedding));
  const second = secondMeanOf(shown, faces);
  const isOurs = Number.isFinite(strength);
  const like = ordinarinessOf({ embedding, second });
  return {
    ...{ person, members, second, first: embedding },
    isHard: isHard({ strength }),
    strict: isOurs ? moreByStrength * Math.max(0, Math.min(wellSeen, strength) - weakest) : 0,
    ordinariness: isOurs ? like.first + secondWeight * like.second : 0,
  };
}

function at(faces: readonly LibraryFace[], index: number): LibraryFace {
  const face = faces[index];
  if (!face) throw new RangeError(`No face ${index}.`);
  return face;
}

interface Question {
  readonly proposal: Proposal;
  readonly evidence: number;
}

/** @param alike the likenesses of their faces that are somewhat alike */
function questionOf(one: Look, other: Look, alike: readonly number[]): Question {
  const possible = Math.min(bestPairs, one.members.length * other.members.length);
  // Somebody with several looks is like one of them more than like their mean.
  const similarity = Math.max(cosine(one.first, other.first), meanOfBest(alike, possible));
  const second = one.second && other.second ? cosine(one.second, other.second) : similarity;
  const everybody = (one.ordinariness + other.ordinariness) / 2;
  const evidence = similarity + secondWeight * second - everybody - one.strict;
  const settles = one.members.length;
  return {
    proposal: { person: one.person.id, candidate: other.person.id, similarity, settles },
    evidence,
  };
}

/** How many faces the answer is expected to bring to somebody. */
function expectedOf({ settles }: Proposal, clearness: number): number {
  return settles / (1 + Math.exp(-steepness * (clearness - evenClearness)));
}

/** By ids of an unnamed person and of a named one, the likenesses of their faces that are somewhat alike. */
function likelyPairs({
  faces,
  edges,
  persons,
  personOf,
}: ProposalInput): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const personAt = (face: number): Person | undefined =>
    byId.get(personOf.get(faces[face]?.id ?? '') ?? '');
  const pairs = new Map<string, Map<string, number[]>>();
  for (const { a, b, similarity } of edges) {
    const [one, other] = [personAt(a), personAt(b)];
    if (!one || !other || (one.name === null) === (other.name === null)) continue;
    const [person, candidate] = one.name === null ? [one, other] : [other, one];
    const near = pairs.get(person.id) ?? new Map<string, number[]>();
    const alike = near.get(candidate.id);
    if (alike) alike.push(similarity);
    else near.set(candidate.id, [similarity]);
    pairs.set(person.id, near);
  }
  return pairs;
}

/** Pairs that are not even somewhat alike count as 0. */
function meanOfBest(similarities: readonly number[], count: number): number {
  const best = similarities.toSorted((a, b) => b - a).slice(0, count);
  return best.reduce((sum, similarity) => sum + similarity, 0) / count;
}

function byEvidence(a: Question, b: Question): number {
  return b.evidence - a.evidence || compareText(a.proposal.candidate, b.proposal.candidate);
}
