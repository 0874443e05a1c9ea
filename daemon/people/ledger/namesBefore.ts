import type { Grouping } from '../grouping/grouping.ts';
import type { LedgerEvent } from './ledgerEvent.ts';

/**
 * Names that people were called by before, by person id: also those of people who were joined to them, and those that
 * were taken back. A name that somebody has now is nobody else's former one.
 */
export function namesBefore(
  events: readonly LedgerEvent[],
  { persons, personOf }: Pick<Grouping, 'persons' | 'personOf'>,
): ReadonlyMap<string, readonly string[]> {
  const present = new Set(persons.flatMap(({ name }) => name ?? []));
  const found = new Map<string, Set<string>>();
  for (const event of events) {
    if (event.kind !== 'name' && event.kind !== 'same') continue;
    const { name } = event;
    if (name === undefined || name === null || present.has(name)) continue;
    for (const { id } of event.faces.flat()) {
      const person = personOf.get(id);
      if (person === undefined) continue;
      found.set(person, (found.get(person) ?? new Set()).add(name));
    }
  }
  return new Map([...found].map(([id, names]) => [id, [...names]]));
}
