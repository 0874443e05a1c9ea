import type { Person } from '../../contract/person.ts';
import { personOfId } from '../../people/keptIds.ts';
import { nobodyInParticular } from '../../story/plan/cast.ts';
import type { Language } from '../../story/language.ts';
import type { Manifest } from '../manifest.ts';
import { isPlaceholder } from '../mentions.ts';
import { calledNow, isNamed, languageOf, nobody, type Called, type Spoken } from './callings.ts';
import { placeholdersIn, type Everybody } from './placeholders.ts';

/** Who was who, and who is who. */
export interface Change {
  /** null where only the present is known. */
  readonly before: Everybody | null;
  readonly after: Everybody;
  /** Who is nobody from now on; absent where nobody was forgotten. */
  readonly forgotten?: Forgotten;
}

/** Who is to be in no draft any more. */
export interface Forgotten {
  /** Ids of people of whom nothing is left. */
  readonly persons: ReadonlySet<string>;
  /** What they were ever called, as far as nobody else is. */
  readonly names: ReadonlySet<string>;
}

/** Somebody a draft speaks of, and who that is now. */
export interface SpokenPerson extends Spoken {
  /** As the draft calls the person. */
  readonly label: string;
  /** Present id; null for somebody the library does not know any more. */
  readonly id: string | null;
}

/**
 * Those a draft was written about, as it calls them and as they are called now.
 *
 * @param placeholderOf what somebody without a name is called in the draft from now on
 */
export function spokenOf(
  manifest: Manifest,
  change: Change,
  placeholderOf: (person: Person) => string | null,
): readonly SpokenPerson[] {
  const language = languageOf(manifest);
  const named = manifest.people.map(({ label, id }) => ({ label, id }));
  const known = new Set(named.map(({ label }) => label));
  const earlier = placeholdersIn(manifest).filter(({ label }) => !known.has(label));
  return [...named, ...earlier].map(({ label, id }) => {
    const was = change.before && personOfId(id, change.before);
    const isGone = change.forgotten?.persons.has(was?.id ?? id) === true;
    const now = isGone ? null : presentPerson(id, was, change.after);
    const labels = [label, ...[was, now].flatMap((person) => person?.name ?? [])];
    const called = isGone ? nobody(language) : now && callingOf(now, language, placeholderOf);
    // Whoever is still called as the draft introduces them is called by the given name alone as well.
    const isShort =
      called?.label !== label &&
      manifest.people.some((other) => other.id === id && other.label === called?.label);
    const becomes = isShort && !isPlaceholder(label) ? null : called;
    return { label, id: now?.id ?? null, labels: [...new Set(labels)], becomes };
  });
}

/**
 * Everybody else who has a name, so that a longer name is not taken for a shorter one; called otherwise only if they
 * are in the draft's pictures, as a name may be a common word.
 */
export function othersOf(manifest: Manifest, change: Change): readonly Spoken[] {
  const language = languageOf(manifest);
  const shown = new Set(
    manifest.photos.flatMap(({ people }) => people).flatMap((id) => personIn(change, id)?.id ?? []),
  );
  const before = new Map(
    (change.before?.persons ?? []).flatMap((person) => {
      const now = presentPerson(person.id, person, change.after);
      return now && person.name !== null && person.name !== now.name ? [[now.id, person.name]] : [];
    }),
  );
  const gone = [...(change.forgotten?.names ?? [])];
  const forgotten: Spoken[] =
    gone.length === 0 ? [] : [{ labels: gone, becomes: nobody(language) }];
  return [
    ...change.after.persons.flatMap((person) => {
      const names = [person.name, before.get(person.id)].flatMap((name) => name ?? []);
      if (names.length === 0) return [];
      const becomes = shown.has(person.id) ? calledNow(person, language) : null;
      return [{ labels: [...names, ...(becomes ? [becomes.label] : [])], becomes }];
    }),
    ...forgotten,
  ].filter(({ labels }) => labels.length > 0);
}

function callingOf(
  person: Person,
  language: Language,
  placeholderOf: (person: Person) => string | null,
): Called | null {
  if (person.hidden || person.stranger) {
    return { kind: 'nobody', label: nobodyInParticular(language) };
  }
  const called = calledNow(person, language);
  if (called !== null) return called;
  if (!isNamed(person)) return calledNow({ ...person, name: '-' }, language);
  const label = placeholderOf(person);
  return label !== null && isPlaceholder(label) ? { kind: 'name', label } : null;
}

function personIn({ before, after }: Change, id: string): Person | null {
  return presentPerson(id, before && personOfId(id, before), after);
}

/** Who a person is now: not who has one certain face, but who has most; of two halves the one of that name. */
function presentPerson(id: string, was: Person | null, after: Everybody): Person | null {
  if (was === null) return personOfId(id, after);
  const faces = new Set(was.faces);
  const likeness = (person: Person): number =>
    person.faces.filter((face) => faces.has(face)).length +
    (was.name !== null && person.name === was.name ? 0.5 : 0);
  const [first, second] = after.persons
    .filter((person) => person.faces.some((face) => faces.has(face)))
    .sort((a, b) => likeness(b) - likeness(a));
  const isClear = first && (!second || likeness(first) > likeness(second));
  // Otherwise the face tells that the person was first known by.
  return isClear ? first : personOfId(id, after);
}
