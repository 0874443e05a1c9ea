import { tally } from '../../shared/groupBy.ts';
import type { DecideResult, Decision } from '../../contract/protocol.ts';
import { eventOf } from './decisionEvent.ts';
import type { Grouping } from '../grouping/grouping.ts';
import { groupLibrary } from '../grouping/groupLibrary.ts';
import type { PeopleContext } from '../peopleContext.ts';
import type { Person } from '../../contract/person.ts';
import { say } from '../../shared/words/say.ts';

/** What a correction did to the people. */
export type Decided = Pick<DecideResult, 'changed' | 'summary'>;

/** A correction is quick and cannot be cancelled half-way. */
const noEnd = new AbortController().signal;

/**
 * Records one correction by the user, for ever.
 *
 * @throws DaemonError `unknownPerson` or `unknownFace` when nobody, or more than one, is meant; `nothingToDo` when it
 *   says what is so already or cannot be; `ledgerLocked`
 */
export async function decide(ctx: PeopleContext, decision: Decision): Promise<Decided> {
  const before = await groupLibrary(ctx, noEnd);
  const { event, summary } = eventOf(decision, before);
  await ctx.ledger.append(() => event);
  const after = await groupLibrary(ctx, noEnd);
  const changed = countChanges(before, after);
  if (event.kind !== 'name') return { changed, summary };
  return { changed, summary: withNamesakes(summary, event.name, before, after) };
}

/** Persons of one name become one where nothing speaks against it: whoever names somebody has to know. */
function withNamesakes(
  summary: string,
  name: string | null,
  before: Grouping,
  after: Grouping,
): string {
  const called = ({ persons }: Grouping): readonly Person[] =>
    persons.filter((person) => name !== null && person.name === name);
  const [known] = called(before);
  if (!known) return summary;
  const isOther = called(after).length > called(before).length;
  return isOther
    ? say('decide.another', { summary, name: known.name ?? '' })
    : say('decide.asAre', { summary, count: known.faces.length });
}

/**
 * Number of faces that changed their person.
 *
 * Ids do not tell, as they follow one face: a person stays who shares most faces, in both directions, with a
 * person there was before.
 */
export function countChanges(before: Grouping, after: Grouping): number {
  const faces = new Set([...before.personOf.keys(), ...after.personOf.keys()]);
  const pairOf = (face: string): string =>
    JSON.stringify([before.personOf.get(face) ?? null, after.personOf.get(face) ?? null]);
  const pairs = tally([...faces].map(pairOf));
  const kept = new Set<string>();
  const [seenBefore, seenAfter] = [new Set<string>(), new Set<string>()];
  const mostFirst = [...pairs].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  for (const [pair] of mostFirst) {
    const [was, is] = JSON.parse(pair) as [string | null, string | null];
    if (was === null || is === null || seenBefore.has(was) || seenAfter.has(is)) continue;
    seenBefore.add(was);
    seenAfter.add(is);
    kept.add(pair);
  }
  return [...faces].filter((face) => !kept.has(pairOf(face))).length;
}
