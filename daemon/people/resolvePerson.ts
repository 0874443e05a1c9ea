import { DaemonError } from '../contract/errors.ts';
import { personId } from './grouping/assemblePersons.ts';
import type { Grouping } from './grouping/grouping.ts';
import { keyOfId } from './keptIds.ts';
import type { Person } from '../contract/person.ts';
import { say } from '../shared/words/say.ts';

/**
 * Finds the person somebody means.
 *
 * @param text a person's id, also one from before persons were merged or split; the id of one of the faces; the
 *   beginning of either, at least four characters of it; or a name or a word of it, in whatever case
 * @throws DaemonError `unknownPerson` if nobody, or more than one, is meant
 */
export function resolvePerson(
  { persons, personOf, formerIds }: Grouping & { readonly formerIds?: ReadonlyMap<string, string> },
  text: string,
): Person {
  const wanted = text.trim().normalize('NFC');
  const byId = new Map(persons.map((person) => [person.id, person]));
  const exact = byId.get(wanted) ?? byId.get(personOf.get(wanted) ?? '');
  if (exact) return exact;
  const former = byId.get(formerIds?.get(keyOfId(wanted)) ?? '');
  if (former) return former;

  const named = persons.filter(({ name }) => name === wanted);
  const [only, ...others] = named.length > 0 ? named : persons.filter((p) => sounds(p, wanted));
  if (only && others.length === 0) return only;
  if (only) throw ambiguous(text, [only, ...others]);

  // A first or last name will do where only one person has it.
  const [called, ...namesakes] = persons.filter((p) => hasWord(p, wanted));
  if (called && namesakes.length === 0) return called;
  if (called) throw ambiguous(text, [called, ...namesakes]);

  const found = wanted.length < 4 ? [] : startingWith(wanted, personOf);
  const [person, ...more] = [...new Set(found)].flatMap((id) => byId.get(id) ?? []);
  if (!person) {
    throw new DaemonError('unknownPerson', say('cannot.nobodyCalled', { text }));
  }
  if (more.length > 0) throw ambiguous(text, [person, ...more]);
  return person;
}

function sounds({ name }: Pick<Person, 'name'>, wanted: string): boolean {
  return name?.toLocaleLowerCase() === wanted.toLocaleLowerCase();
}

function hasWord({ name }: Person, wanted: string): boolean {
  return name?.split(' ').some((word) => sounds({ name: word }, wanted)) ?? false;
}

/** Ids of the persons of all faces whose own id, or that of the person first known by it, begins like this. */
function startingWith(wanted: string, personOf: ReadonlyMap<string, string>): readonly string[] {
  const exact: string[] = [];
  const found: string[] = [];
  for (const [face, person] of personOf) {
    if (personId(face) === wanted) exact.push(person);
    if (personId(face).startsWith(wanted) || face.startsWith(wanted)) found.push(person);
  }
  return exact.length > 0 ? exact : found;
}

function ambiguous(text: string, persons: readonly Person[]): DaemonError {
  const ids = persons
    .slice(0, 5)
    .map(({ id, name }) => (name === null ? id : `${id} (${name})`))
    .join(', ');
  return new DaemonError('unknownPerson', say('cannot.ambiguous', { text, ids }));
}
