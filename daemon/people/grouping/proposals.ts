import { compareText } from '../../shared/compareText.ts';
import type { Edges } from './edgeColumns.ts';
import type { LibraryFace } from '../libraryFace.ts';
import type { Person, Proposal } from '../../contract/person.ts';
import type { Union } from './union.ts';

/** Pairs whose mean is looked at: one chance likeness is not enough where there are more faces. */
const bestPairs = 3;
/** Less alike than this, two persons are not worth a question. */
const leastMean = 0.31;

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
 * Hidden ones and strangers are not asked about, nor is anything the user has answered.
 *
 * @returns those whose answer settles most faces first
 */
export function proposeMatches(input: ProposalInput): readonly Proposal[] {
  const { faces, edges, persons, personOf, union } = input;
  const byId = new Map(persons.map((person) => [person.id, person]));
  const personAt = (face: number): Person | undefined =>
    byId.get(personOf.get(faces[face]?.id ?? '') ?? '');
  const isAskedAbout = (person: Person): boolean =>
    person.name === null && !person.hidden && !person.stranger;

  const pairs = new Map<string, { person: Person; candidate: Person; similarities: number[] }>();
  for (const { a, b, similarity } of edges) {
    const [one, other] = [personAt(a), personAt(b)];
    if (!one || !other || one === other) continue;
    const [person, candidate] = one.name === null ? [one, other] : [other, one];
    if (!isAskedAbout(person) || candidate.name === null || !union.mayUnite(a, b)) continue;
    const key = `${person.id} ${candidate.id}`;
    const pair = pairs.get(key);
    if (pair) pair.similarities.push(similarity);
    else pairs.set(key, { person, candidate, similarities: [similarity] });
  }

  const best = new Map<string, Proposal>();
  for (const { person, candidate, similarities } of pairs.values()) {
    const possible = Math.min(bestPairs, person.faces.length * candidate.faces.length);
    const similarity = meanOfBest(similarities, possible);
    if (similarity < leastMean) continue;
    const proposal: Proposal = {
      person: person.id,
      candidate: candidate.id,
      similarity,
      settles: person.faces.length,
    };
    const known = best.get(person.id);
    if (!known || isBetter(proposal, known)) best.set(person.id, proposal);
  }
  return [...best.values()].sort(
    (a, b) =>
      b.settles - a.settles || b.similarity - a.similarity || compareText(a.person, b.person),
  );
}

/** Pairs that are not even somewhat alike count as 0. */
function meanOfBest(similarities: readonly number[], count: number): number {
  const best = similarities.toSorted((a, b) => b - a).slice(0, count);
  return best.reduce((sum, similarity) => sum + similarity, 0) / count;
}

function isBetter(a: Proposal, b: Proposal): boolean {
  return a.similarity !== b.similarity
    ? a.similarity > b.similarity
    : compareText(a.candidate, b.candidate) < 0;
}
