import { languages } from '../../language.ts';
import { dictionaryForms } from './lexicon.ts';
import { furtherTranslations } from './concepts/furtherTranslations.ts';
import { moreTranslations } from './concepts/moreTranslations.ts';
import { concepts } from './concepts/table.ts';
import { otherLanguages } from './concepts/otherLanguages.ts';
import { implied } from './concepts/implied.ts';
import { kindRows } from './kinds/kinds.ts';
import { translations } from './concepts/translations.ts';

/** `Hyla orientalis`, `Alcedo atthis`: field notes name animals and plants so. */
const species =
  /(?<!\p{L})\p{Lu}\p{Ll}{3,}(?:us|a|is|um|es|os|ys|as|ax|ix|er|yx|ops|o) \p{Ll}{3,}(?:us|a|is|um|i|ae|ens|or|ix|er|ax|os)(?!\p{L})/u;

const rows: readonly (readonly string[])[] =
  `${concepts.trim()}\n${translations.trim()}\n${moreTranslations.trim()}\n${furtherTranslations.trim()}\n${otherLanguages.trim()}\n${kindRows.trim()}`
    .split(/\n| ; /)
    .map((row) => row.match(/[^|\s]+/g) ?? []);

const listed: ReadonlyMap<string, readonly number[]> = rows.reduce((index, row, number) => {
  for (const word of row) index.set(word, [...(index.get(word) ?? []), number]);
  return index;
}, new Map<string, readonly number[]>());

/** Whether a word itself stands in a row, as in a dictionary. */
export function isEntry(word: string): boolean {
  return listed.has(word);
}

const foreignWords = new Set(
  otherLanguages
    .trim()
    .split('\n')
    .flatMap((row) => row.split('|')[3]?.split(' ') ?? []),
);

/** Whether some row has a word of one of our languages, in any of its forms. */
export function isUnderstood(word: string): boolean {
  return rowsOf(word).length > 0 && !foreignWords.has(word.toLowerCase());
}

const asked = new Map<string, readonly number[]>();

/** The rows in which a word stands, in any of its forms in any language. */
function rowsOf(written: string): readonly number[] {
  const before = asked.get(written);
  if (before) return before;
  const word = written.toLowerCase();
  const forms = languages.flatMap((language) =>
    dictionaryForms(word, language, (form) => listed.has(form), /^\p{Lu}/u.test(written)),
  );
  const found = [
    ...new Set([...forms, ...partsOf(word)].flatMap((form) => listed.get(form) ?? [])),
  ];
  if (asked.size < 20_000) asked.set(written, found);
  return found;
}

const askedWhole = new Map<string, readonly number[]>();

/** Those of a word that is not taken apart. */
function wholeRowsOf(written: string): readonly number[] {
  const word = written.toLowerCase();
  const before = askedWhole.get(word);
  if (before) return before;
  const found = languages
    .flatMap((language) => dictionaryForms(word, language, (form) => listed.has(form), false))
    .flatMap((form) => listed.get(form) ?? []);
  if (askedWhole.size < 20_000) askedWhole.set(word, found);
  return found;
}

/** Whether some row has a word in any of its forms, which is not taken apart. */
export function isWholeEntry(word: string): boolean {
  return wholeRowsOf(word).length > 0;
}

/** Whether a word means the same as one of a text's, each as a whole, in any of our languages. */
export function meansOneOf(word: string, text: string): boolean {
  const own = wholeRowsOf(word);
  return wordsIn(text).some((other) => wholeRowsOf(other).some((row) => own.includes(row)));
}

/**
 * Small words that are a thing with a capital letter or in another language: `hält die Mütze fest` is no feast, and `Fiete an
 * der Pinne` no French year, `plus haut` no rain (`il a plu`).
 */
const smallWords: ReadonlySet<string> = new Set(
  `fest weg ehe laut sucht macht bucht heim halt dank lag mal bis zu muss hatte bald
  an or but four ours been have can must most same just still even ever never Never Even Just
  plus ton avait faire pour vers jamais Jamais`
    .trim()
    .split(/\s+/),
);

/** The words of a text, and those the dictionary writes as one: `grand huit`, `cast off`. */
function wordsIn(text: string): readonly string[] {
  const words = (text.match(/[\p{L}-]+/gu) ?? []).filter((word) => !smallWords.has(word));
  const joined = words.flatMap((word, index) =>
    [2, 3].flatMap((count) => {
      const phrase = words
        .slice(index, index + count)
        .join('-')
        .toLowerCase();
      return index + count <= words.length && word.length > 1 && listed.has(phrase) ? [phrase] : [];
    }),
  );
  return turnsOld.test(text) ? [...words, ...joined, 'birthday'] : [...words, ...joined];
}

/** `Emil turns 80`: his birthday. */
const turnsOld =
  /(?<!\p{L})(?:turns|turned|wird|wurde|a|fête ses) \p{L}*\d{1,2}\d?(?!\d|[:.,]\d)(?: ans)?(?! \p{L}*(?:km|m|fois|photos)(?!\p{L}))(?=$|[\s!,.])/u;

/** What texts mean beyond their own words: asked in any of our languages. */
export interface Meanings {
  /** Whether a word, in any of its forms, means what one of theirs does, or goes without saying. */
  readonly has: (word: string) => boolean;
  /** Whether a word means, as a whole, what one of theirs or a part of it does. */
  readonly names: (word: string) => boolean;
  /** Whether a word means the same as one of theirs, each as a whole. */
  readonly says: (word: string) => boolean;
  /** Every word for what was said, and for what goes without saying. */
  readonly words: string;
  /** Every word for what was said alone. */
  readonly same: string;
}

/** Words for the same things in every language, and what goes without saying: of what `texts` say. */
export function meaningsOf(texts: readonly string[]): Meanings {
  const own = new Set(
    texts.flatMap((text) =>
      wordsIn(text).flatMap((word) => [
        ...rowsOf(word),
        ...startOf(word).flatMap((first) => listed.get(first) ?? []),
      ]),
    ),
  );
  const whole = new Set(texts.flatMap((text) => wordsIn(text).flatMap(wholeRowsOf)));
  const same = [...own].flatMap((row) => rows[row] ?? []);
  const known = new Set(same);
  for (const text of texts) if (species.test(text)) known.add('animal');
  const more = implied.flatMap(([causes = [], words = []]) =>
    causes.some((word) => known.has(word)) ? words : [],
  );
  return {
    has: (word) => rowsOf(word).some((row) => own.has(row)),
    names: (word) => wholeRowsOf(word).some((row) => own.has(row)),
    says: (word) => wholeRowsOf(word).some((row) => whole.has(row)),
    words: [...same, ...more].join(' '),
    same: same.join(' '),
  };
}

/** The two words that the long ones of a text are made of, where both are in the table. */
function partsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{7,}/gu) ?? []).flatMap((word) =>
    compoundOf(word, isListed),
  );
}

/** What long German words of three parts begin with: `Schneeballschlacht`. */
function startOf(word: string): readonly string[] {
  if (!/^\p{Lu}\p{Ll}{9,}$/u.test(word)) return [];
  const lower = word.toLowerCase();
  const found: string[] = [];
  for (let at = 5; at <= lower.length - 4; at += 1)
    if (listed.has(lower.slice(0, at))) found.push(lower.slice(0, at));
  return found;
}

/** Also a `Schul` without the end of the `Schule`. */
function isListed(part: string): string | null {
  return [part, `${part}e`].find((word) => listed.has(word)) ?? null;
}

/**
 * The two words a German one is made of, `fischmarkt`: `fisch`, `markt`.
 *
 * @param find a part as it stands alone; null: no word
 * @returns none where it is not made of two
 */
export function compoundOf(word: string, find: (part: string) => string | null): readonly string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const head = word.slice(0, at);
    const [first = null] = ['', 's', 'n', 'en', 'es', 'er'].flatMap((joint) =>
      head.endsWith(joint) && head.length - joint.length >= 3
        ? (find(head.slice(0, head.length - joint.length)) ?? [])
        : [],
    );
    const second = find(word.slice(at));
    if (first !== null && second !== null) return [first, second];
  }
  return [];
}
