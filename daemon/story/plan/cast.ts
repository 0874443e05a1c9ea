import { isFaceHidden, type Person } from '../../contract/person.ts';
import { cleanText, parseFolderName, type FolderName } from './names.ts';

import type { CastMember, Naming } from './storyPlan.ts';
import type { Language } from '../language.ts';

const nobodyNumbered: ReadonlyMap<string, number> = new Map();

/** Who may be told and shown, before anything is chosen. */
export interface People {
  /** Person of a face; null for faces of nobody known. */
  readonly personOf: (face: string) => Person | null;
  /** Names that must not appear in anything taken from files, lower case. */
  readonly privateNames: readonly string[];
}

/** Looks people up by their faces. */
export function peopleByFace(people: readonly Person[], names: boolean): People {
  const byFace = new Map(people.flatMap((person) => person.faces.map((face) => [face, person])));
  const privateNames = people
    .filter((person) => !names || person.consent !== 'full')
    .flatMap((person) =>
      cleanText(person.name ?? '')
        .toLowerCase()
        .split(' '),
    )
    .filter((word) => word.length > 1);
  return { personOf: (face) => byFace.get(face) ?? null, privateNames };
}

/** True when text from a file would give away a name that must not be told: also in `anaAtHome` and `ana2020`. */
export function givesAway(text: string, privateNames: readonly string[]): boolean {
  const parts = text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase();
  const whole = text.normalize('NFC').toLowerCase();
  const words = new Set(
    [parts, whole].flatMap((each) => [
      ...each.split(/[^\p{L}\p{M}\p{N}]+/u),
      ...each.split(/[^\p{L}\p{M}]+/u),
    ]),
  );
  return privateNames.some((name) => words.has(name));
}

/** What a folder's name says, as far as it may be told. */
export function tellFolder(
  name: string,
  privateNames: readonly string[],
  siblings: readonly string[] = [],
): FolderName {
  const { label, date } = parseFolderName(name, siblings);
  return { label: label !== null && givesAway(label, privateNames) ? null : label, date };
}

/**
 * Decides how each person of the album is called. Unnamed people seen in two photos or more get a placeholder,
 * numbered by how often they are seen, so that the user names the most frequent first.
 *
 * @param sightings paths by person id, in the story's order
 * @param numbers of placeholders by person id, given in earlier drafts: they are kept, and nobody else gets one of them
 * @returns most photos first; equal ones in order of appearance
 */
export function castOf(
  people: readonly Person[],
  sightings: ReadonlyMap<string, readonly string[]>,
  names: boolean,
  numbers: ReadonlyMap<string, number> = nobodyNumbered,
): readonly CastMember[] {
  const order = [...sightings.keys()];
  const seen = people
    .filter((person) => sightings.has(person.id))
    .sort(
      (a, b) =>
        (sightings.get(b.id)?.length ?? 0) - (sightings.get(a.id)?.length ?? 0) ||
        order.indexOf(a.id) - order.indexOf(b.id),
    );
  let placeholders = Math.max(0, ...numbers.values());
  return seen.map((person) => {
    const photos = sightings.get(person.id) ?? [];
    const naming = namingOf(person, photos.length, names);
    const label =
      naming === 'name'
        ? calledName(person)
        : naming === 'placeholder'
          ? `@person-${numbers.get(person.id) ?? (placeholders += 1)}`
          : null;
    return { id: person.id, naming, label, photos };
  });
}

function namingOf(person: Person, photos: number, names: boolean): Naming {
  if (!names || person.hidden || person.stranger) return 'count';
  if (isFaceHidden(person)) return 'count';
  if (person.consent === 'a-friend') return 'friend';
  if (cleanText(person.name ?? '') !== '') return 'name';
  return photos >= 2 ? 'placeholder' : 'count';
}

/**
 * How a person with a name is called in text, as far as the consent goes.
 *
 * @param language of the text, for those whose name is not to be told
 */
export function calledName(person: Person, language: Language = 'en'): string {
  const name = cleanText(person.name ?? '').slice(0, 60);
  const words = name.split(' ');
  switch (person.consent) {
    case 'full':
      return name;
    case 'first-name':
      return words[0] ?? name;
    case 'initials':
      return words.map((word) => `${/^./u.exec(word)?.[0] ?? ''}.`).join(' ');
    case 'a-friend':
      return {
        en: 'a friend',
        de: 'jemand aus dem Freundeskreis',
        fr: 'quelqu’un du cercle d’amis',
      }[language];
    case 'blurred':
    case 'never':
      return nobodyInParticular(language);
  }
}

/** The names of those who have one. */
export function namesIn(cast: readonly Pick<CastMember, 'label'>[]): readonly string[] {
  return cast.flatMap(({ label }) => label ?? []);
}

/**
 * Given names that say alone who is meant, by how people are called in full: `Anna` for `Anna Berger`, where nobody else
 * of the album is an Anna.
 *
 * Of a name that begins with a title or a relation, in a script where the family's name comes first, or whose first word
 * means something else, there is none.
 */
export function givenNamesOf(
  cast: readonly Pick<CastMember, 'label' | 'naming'>[],
  isAmbiguous: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const labels = namesIn(cast);
  const firstOf = (label: string): string => label.split(' ')[0] ?? '';
  return new Map(
    cast.flatMap(({ label, naming }) => {
      if (naming !== 'name' || label === null || !/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)? /u.test(label))
        return [];
      const first = firstOf(label);
      if (first.length < 3 || !/^[\p{Script=Latin}-]+$/u.test(first) || titles.test(first))
        return [];
      const others = labels.filter((other) => other !== label);
      if (
        isAmbiguous(first.toLowerCase()) ||
        others.some((other) => other.split(' ').includes(first))
      )
        return [];
      return [[label, first] as const];
    }),
  );
}

/** Articles, titles, kin and other words that stand before a name. */
const noNames = [
  'the|der|die|das|von|van|de|du|le|la|les|el|al|bin|san|saint|sankt|sir|lady|lord|miss',
  String.raw`mrs?|ms|dr|prof\p{L}*|doctor|doktor|docteur|herr|frau|fräulein|monsieur|madame`,
  String.raw`mademoiselle|mme|mlle|señora?|signora?|don|aunt\p{L}*|uncle|cousine?|gran\p{L}*`,
  String.raw`nan\p{L}?|mum|mom|dad|mother|father|sister|brother|tante|onkel|oma|opa|omi|opi|mama|papa`,
  String.raw`mutti|vati|baby|little|big|old|young|alte[rn]?|klein\p{L}*|groß\p{L}*|petite?|grande?`,
  'vieux|vieille|tonton|tata|mamie|papi|papy|oncle|nonn[ao]|zi[ao]|abuel[ao]|father|pater',
  String.raw`pfarrer|trainer\p{L}*|coach|captain|chef\p{L}*`,
].join('|');

/** First words that call nobody by a given name. */
const titles = new RegExp(String.raw`^(?:${noNames})$`, 'iu');

/** Titles, and how one addresses somebody: what comes behind is their name. */
const addresses =
  /^(?:(?:m|dr|prof|mag|dipl|ing|med)\.|mrs?\.?|ms\.?|dr|prof(?:essor(?:in)?|esseure?)?|doktor|docteur|doctor|herr|frau|fräulein|monsieur|madame|mademoiselle|mme|mlle)$/iu;

/** The word by which captions and folders call somebody: `Lena` of `Lena Vogt`, and of `Dr. Lena Vogt`. */
export function spokenName(label: string): string {
  const [first = '', ...rest] = label.split(' ');
  return addresses.test(first) && rest.length > 0 ? spokenName(rest.join(' ')) : first;
}

/** Who has no name in a text. */
export function nobodyInParticular(language: Language): string {
  return { en: 'somebody', de: 'jemand', fr: 'quelqu’un' }[language];
}
