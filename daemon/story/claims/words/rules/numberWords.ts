import type { Language } from '../../../language.ts';
import { frenchNumbers } from '../frenchWords.ts';

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

/** A number that multiplies the one before. */
export const multiplies = /^(?:hundred|dozen|hundert|dutzend|cents?)$/iu;

/** Between a round number and what is added to it. */
export const adds = /^(?:and|und|et)$/;

/** Every number word below a hundred, with the round ones above it and the words for a group. */
export const numberValues: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
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
    ['neunt', 9],
    ['zehnt', 10],
    ['elft', 11],
    ['zwölft', 12],
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

/** A German number and a part of one. */
export const germanFraction = /^(.+?)(einhalb|einviertel|dreiviertel)$/;

/** The feminine of French numbers that end in one. */
export const frenchFeminine = /-une$/i;

/** A number in digits (the first group) with what a language adds to it. */
export const digitsWithEnding = /^(\d[\d., \u00a0\u202f]*\d|\d)(st|nd|rd|th|er|ern|s|x)?\.?$/;

/** What German adds to a number: `viereinviertel`. */
export const germanParts: Readonly<Record<string, number>> = {
  einhalb: 0.5,
  einviertel: 0.25,
  dreiviertel: 0.75,
};

/** A German number above a hundred: what stands before the unit, the unit, and the rest. */
export const germanLargeNumber = /^(.*?)(tausend|hundert)(?:und)?(.*)$/;

function wordValues(words: string): readonly [string, number][] {
  return words.split(' ').map((word, value) => [word, value]);
}

/** An article that stands for one; those of German and French are numbers themselves. */
export const englishArticle = /^(?:an?|a single)$/iu;
