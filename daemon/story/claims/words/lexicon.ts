import type { Language } from '../../language.ts';
import { kindWords } from './kinds/kinds.ts';
import { englishPersonal, englishSubjects, englishUnseeable } from './subjects/english.ts';
import { frenchPersonal, frenchSubjects, frenchUnseeable } from './subjects/french.ts';
import { germanPersonal, germanSubjects, germanUnseeable } from './subjects/german.ts';

/** How the forms of a language are led back to those of a dictionary. */
interface Forms {
  /** What is cut off, and what is put in its place: `ies:y`. */
  readonly endings: readonly (readonly [cut: string, put: string])[];
  readonly prefixes: readonly string[];
  /** Whether long words may be two in one. */
  readonly joins: boolean;
}

const forms = (endings: string, prefixes = '', joins = false): Forms => ({
  endings: endings.split(' ').map((ending) => {
    const [cut = '', put = ''] = ending.split(':');
    return [cut, put];
  }),
  prefixes: ['', ...prefixes.split(' ').filter((prefix) => prefix !== '')],
  joins,
});

interface Subjects {
  readonly seeable: string;
  readonly unseeable: string;
  readonly personal: string;
  readonly forms: Forms;
}

const subjects: Readonly<Record<Language, Subjects>> = {
  en: {
    seeable: englishSubjects,
    unseeable: englishUnseeable,
    personal: englishPersonal,
    forms: forms(
      's es ies:y ves:f ves:fe men:man ed ed:e d ied:y ing ing:e er er:e r est ly ly:le ily:y ’s',
    ),
  },
  de: {
    seeable: germanSubjects,
    unseeable: germanUnseeable,
    personal: germanPersonal,
    forms: forms(
      'e e:en en n er ern s es em er:en est elt:eln ert:ern elte:eln erte:ern elten:eln erten:ern t t:en te te:en ten ten:en test et et:en ete ete:en eten end end:en ende ende:en enden enden:en st in innen n:n ln:ln er:e',
      'ge auf an ab ein aus vor nach zu mit los weiter zurück hin her heraus herum hinaus hinein herein vorbei zusammen wieder fort weg fest durch aufge ange abge einge ausge vorge nachge mitge losge herumge zusammenge aufzu anzu abzu einzu auszu',
      true,
    ),
  },
  fr: {
    seeable: frenchSubjects,
    unseeable: frenchUnseeable,
    personal: frenchPersonal,
    forms: forms(
      's x e es er:er ent ent:er e:er es:er é:er ée:er és:er ées:er ait:er aient:er ais:er ant:er èrent:er a:er ons:er ez:er age:er euse:eur euses:eur euse:eux euses:eux ive:if ives:if it:ir i:ir ie:ir is:ir ies:ir issent:ir issait:ir issaient:ir it:re ait:re aient:re ent:re u:re ue:re us:re ait:ir aient:ir ent:ir ant:ir ant:re eait:er eant:er geait:ger aux:al',
    ),
  },
};

/** Of German nouns. */
const nounEndings = ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern'];

type Which = 'all' | 'unseeable' | 'personal';

const known = new Map<string, ReadonlySet<string>>();
const asked = new Map<string, boolean>();

/**
 * Whether a word, in any of its forms, is of what drafts like to make up: weather, causes, food, clothes, transport,
 * activities, feelings, speech, ages, trades, traditions, animals, sounds and smells. What stands in no list asserts nothing.
 *
 * @param written as it stands in the text: German nouns may be two words in one
 * @param which `unseeable`: only reasons, feelings, speech, ages, trades and traditions; `personal`: only what somebody feels or is
 */
export function isSubject(written: string, language: Language, which: Which = 'all'): boolean {
  const key = `${language} ${which} ${written}`;
  const before = asked.get(key);
  if (before !== undefined) return before;
  const word = written.toLowerCase();
  const answer =
    isListed(word, language, which, /^\p{Lu}/u.test(written)) ||
    parts(word).some((part) => isListed(part, language, which, false));
  if (asked.size < 20_000) asked.set(key, answer);
  return answer;
}

/** `rain-soaked`: either half. */
function parts(word: string): readonly string[] {
  return word.includes('-') ? word.split('-').filter((part) => part.length > 3) : [];
}

function isListed(word: string, language: Language, which: Which, isNoun: boolean): boolean {
  const key = `${language} ${which}`;
  const words = known.get(key) ?? wordsOf(language, which);
  known.set(key, words);
  return dictionaryForms(word, language, (form) => words.has(form), isNoun).length > 0;
}

function wordsOf(language: Language, which: Which): ReadonlySet<string> {
  const { seeable, unseeable, personal } = subjects[language];
  const [seeableKinds, personalKinds] = kindWords(language);
  const lists = [
    ...(which === 'all' ? [seeable, seeableKinds] : []),
    ...(which === 'personal' ? [] : [unseeable]),
    personal,
    personalKinds,
  ];
  return new Set(lists.join(' ').trim().split(/\s+/));
}

/**
 * What a word is in a dictionary: `repariert` may be `reparieren`, `Apfelkuchen` a `kuchen`.
 *
 * @param word lower case
 * @param has whether a form is one of the dictionary's
 * @param isNoun whether it may be a German noun of two words
 * @returns every form that is, without any order
 */
export function dictionaryForms(
  word: string,
  language: Language,
  has: (form: string) => boolean,
  isNoun: boolean,
): readonly string[] {
  const { endings, prefixes, joins } = subjects[language].forms;
  const formsIn = (written: string): readonly string[] =>
    [written, ...(joins ? singularVowel(written) : [])].flatMap(ownForms);
  const ownForms = (form: string): readonly string[] => [
    ...(has(form) ? [form] : []),
    ...endings.flatMap(([cut, put]) => {
      if (!form.endsWith(cut) || form.length - cut.length < 3) return [];
      const stem = form.slice(0, form.length - cut.length);
      const once = language === 'en' && put === '' ? stem.replace(/([^aeiou])\1$/, '$1') : stem;
      return [stem + put, once].filter(has);
    }),
  ];
  const found = prefixes.flatMap((prefix) =>
    word.startsWith(prefix) && word.length - prefix.length >= (prefix === '' ? 0 : 5)
      ? formsIn(word.slice(prefix.length))
      : [],
  );
  if (found.length > 0 || !joins || !isNoun) return found;
  // The last word says what it is.
  for (let at = 3; at <= word.length - 4; at += 1)
    for (const cut of nounEndings) {
      const last = word.slice(at, word.length - cut.length);
      if (word.endsWith(cut) && last.length >= 4 && has(last)) return [last];
    }
  return [];
}

/** `Gläser`, `Töpfe`, `Bäume`: the vowel of the singular. */
function singularVowel(word: string): readonly string[] {
  const at = Math.max(...['ä', 'ö', 'ü'].map((vowel) => word.lastIndexOf(vowel)));
  const vowel = { ä: 'a', ö: 'o', ü: 'u' }[word.charAt(at)];
  return vowel === undefined ? [] : [word.slice(0, at) + vowel + word.slice(at + 1)];
}

/** `dogs` is seen where `dog` is, `walks` where somebody is `walking`, `rote Jacke` where `Jacke` is. */
export function formsOf(words: string): readonly string[] {
  const last = words.split(/\s+/).at(-1) ?? words;
  const stem = last.replace(/(?:ing|ed|es|s|ten|te|t|en|er|e|n)$/, '');
  if (stem.length < 4) return [last];
  return [last, stem, `${stem}ing`, `${stem}e`, `${stem}en`];
}
