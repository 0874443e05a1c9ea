import type { Language } from '../language.ts';
import { ordinalOf } from './words/eventWords.ts';
import { frenchNumbers } from './words/frenchWords.ts';

const english = wordValues(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const german = wordValues(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const germanTens = [
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];

/** Every number word below a hundred, with the round ones above it and the words for a group. */
const values: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...english,
    ...englishTens.flatMap((tens, index): [string, number][] => [
      [tens, (index + 2) * 10],
      ...[...english]
        .slice(1, 10)
        .map(([one, value]): [string, number] => [`${tens}-${one}`, (index + 2) * 10 + value]),
    ]),
    ['dozen', 12],
    ['dozens', 24],
    ['hundred', 100],
    ['hundreds', 200],
    ['thousand', 1000],
    ['thousands', 2000],
  ]),
  fr: new Map(frenchValues()),
  de: new Map([
    ...german,
    ...['eine', 'einen', 'einem', 'einer', 'eines', 'eins'].map((one): [string, number] => [
      one,
      1,
    ]),
    ...[...german].slice(2).flatMap(([name, value]): [string, number][] => [
      [`${name}en`, value],
      [`${name}e`, value],
    ]),
    ['zweier', 2],
    ['dreier', 3],
    ['zweit', 2],
    ['dritt', 3],
    ['viert', 4],
    ['fünft', 5],
    ['sechst', 6],
    ['siebt', 7],
    ['acht', 8],
    ...germanTens.flatMap((tens, index): [string, number][] => [
      [tens, (index + 2) * 10],
      ...[...german]
        .slice(1, 10)
        .map(([one, value]): [string, number] => [`${one}und${tens}`, (index + 2) * 10 + value]),
    ]),
    ['dutzend', 12],
    ['dutzende', 24],
    ['dutzenden', 24],
    ['hundert', 100],
    ['hunderte', 200],
    ['hunderten', 200],
    ['tausend', 1000],
    ['tausende', 2000],
    ['tausenden', 2000],
  ]),
};

/** Up to a hundred: after sixty and eighty one counts on to nineteen. */
function frenchValues(): readonly (readonly [string, number])[] {
  const ones = frenchNumbers.ones.split(' ');
  const tens = frenchNumbers.tens.split(' ');
  return [
    ...ones.map((word, value) => [word, value] as const),
    ...frenchNumbers.others.split('; ').map((entry) => {
      const [word = '', value = ''] = entry.split('=');
      return [word, Number(value)] as const;
    }),
    ...tens.flatMap((ten, index): (readonly [string, number])[] =>
      ones.slice(0, 10).map((_, one) => {
        const far = index === 5 || index === 7;
        const rest = ones[far ? one + 10 : one] ?? '';
        const joint = one === 1 && index < 6 ? '-et-' : '-';
        return [one === 0 && !far ? ten : `${ten}${joint}${rest}`, (index + 2) * 10 + one] as const;
      }),
    ),
  ];
}

/** A number below a hundred as it is written in words. */
export function numberName(n: number, language: Language): string {
  return [...values[language]].find(([, value]) => value === n)?.[0] ?? String(n);
}

/** The value of a number in digits (`1,200`, `3.5`, `12th`) or words; null for other words. */
export function numberValue(word: string, language: Language): number | null {
  const named = values[language].get(word.toLowerCase());
  if (named !== undefined) return named;
  const [, whole, part] = /^(.+?)(einhalb|einviertel|dreiviertel)$/.exec(word.toLowerCase()) ?? [];
  if (whole !== undefined && language === 'de')
    return (values.de.get(whole) ?? NaN) + (parts[part ?? ''] ?? 0) || null;
  // `Vingt et une photos`.
  if (language === 'fr' && /-une$/i.test(word)) return numberValue(word.slice(0, -1), language);
  const compound = language === 'de' ? germanHundreds(word.toLowerCase()) : null;
  if (compound !== null) return compound;
  const match = /^(\d[\d., \u00a0\u202f]*\d|\d)(st|nd|rd|th|er|ern|s|x)?\.?$/.exec(word);
  if (!match) return null;
  return digitsValue(match[1] ?? '', language);
}

/** What German adds to a number: `viereinviertel`. */
const parts: Readonly<Record<string, number>> = {
  einhalb: 0.5,
  einviertel: 0.25,
  dreiviertel: 0.75,
};

/** Both numbers a text writes in digits and in words. */
export function numbersIn(text: string, language: Language): readonly number[] {
  // `98 412`, `98,412` and `98.412` are one number, in whatever language a caption is.
  const grouped = (
    text.match(/(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?![\d.,]*\d)/gu) ?? []
  ).map((digits) => Number(digits.replace(/\D/gu, '')));
  return [...grouped, ...numbersOf(text, language)];
}

function numbersOf(text: string, language: Language): readonly number[] {
  return (text.match(/[\p{L}\p{N}.,-]+/gu) ?? []).flatMap((word) => {
    const value = numberValue(word.replace(/[.,-]+$/, ''), language);
    if (value !== null) return [value];
    // `Neuvième essai`: there were nine.
    const ordinal = ordinalOf(word);
    return ordinal > 1 ? [ordinal] : [];
  });
}

/** `zweihundert`, `dreitausendfünfhundert`. */
function germanHundreds(word: string): number | null {
  const [, before = '', unit = '', after = ''] =
    /^(.*?)(tausend|hundert)(?:und)?(.*)$/.exec(word) ?? [];
  if (unit === '') return null;
  const times = before === '' ? 1 : (values.de.get(before) ?? germanHundreds(before));
  const rest = after === '' ? 0 : (values.de.get(after) ?? germanHundreds(after));
  return times === null || rest === null ? null : times * (unit === 'tausend' ? 1000 : 100) + rest;
}

/** `1,200` and `1.200` are thousands, `3.5` and `3,5` are not. */
function digitsValue(digits: string, language: Language): number | null {
  if (language === 'fr') return Number(digits.replace(/[.\s]/g, '').replace(',', '.'));
  const thousands = language === 'en' ? ',' : '.';
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+$`);
  const plain = grouped.test(digits) ? digits.replaceAll(thousands, '') : digits.replace(',', '.');
  const value = Number(plain);
  return Number.isNaN(value) ? null : value;
}

function wordValues(words: string): readonly [string, number][] {
  return words.split(' ').map((word, value) => [word, value]);
}
