import type { Language } from '../language.ts';
import { ordinalOf } from './words/eventWords.ts';
import {
  digitsWithEnding,
  englishArticle,
  frenchFeminine,
  germanFraction,
  germanLargeNumber,
  germanParts,
  multiplies,
  numberValues,
} from './words/rules/numberWords.ts';

/** A number below a hundred as it is written in words. */
export function numberName(n: number, language: Language): string {
  return [...numberValues[language]].find(([, value]) => value === n)?.[0] ?? String(n);
}

/** The value of a number in digits (`1,200`, `3.5`, `12th`) or words (`twelve`, `eight hundred`); null for other words. */
export function numberValue(word: string, language: Language): number | null {
  const parts = word.split(' ');
  if (parts.length > 1 && /\p{L}/u.test(word)) return compoundValue(parts, language);
  const named = numberValues[language].get(word.toLowerCase());
  if (named !== undefined) return named;
  const [, whole, part] = germanFraction.exec(word.toLowerCase()) ?? [];
  if (whole !== undefined && language === 'de')
    return (numberValues.de.get(whole) ?? NaN) + (germanParts[part ?? ''] ?? 0) || null;
  // `Vingt et une photos`.
  if (language === 'fr' && frenchFeminine.test(word))
    return numberValue(word.slice(0, -1), language);
  const compound = language === 'de' ? germanHundreds(word.toLowerCase()) : null;
  if (compound !== null) return compound;
  const match = digitsWithEnding.exec(word);
  if (!match) return null;
  return digitsValue(match[1] ?? '', language);
}

/** `Eight hundred`, `mille neuf cents`, `twenty five`: what words for a number make together; null where they are numbers of their own. */
function compoundValue(parts: readonly string[], language: Language): number | null {
  let thousands = 0;
  let rest = 0;
  for (const [index, part] of parts.entries()) {
    const value = numberValue(part, language);
    const isTens = rest % 100 >= 20 && rest % 10 === 0 && (value ?? 10) < 10;
    const isWord = /^\p{L}/u.test(part);
    if (value === null || (!isWord && index > 0)) return null;
    if (value === 1000 && isWord && thousands === 0) [thousands, rest] = [(rest || 1) * 1000, 0];
    else if (multiplies.test(part) && rest < 100) rest = (rest || 1) * value;
    else if (rest % 100 === 0 && value < 100) rest += value;
    else if (isTens && /^\p{L}/u.test(parts[index - 1] ?? '')) rest += value;
    else return null;
  }
  return thousands + rest;
}

/** The value of what stands before a unit, where an article counts as one: `an hour`, `eine Woche`; null for other words. */
export function countValue(word: string, language: Language): number | null {
  return language === 'en' && englishArticle.test(word) ? 1 : numberValue(word, language);
}

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
  const [, before = '', unit = '', after = ''] = germanLargeNumber.exec(word) ?? [];
  if (unit === '') return null;
  const times = before === '' ? 1 : (numberValues.de.get(before) ?? germanHundreds(before));
  const rest = after === '' ? 0 : (numberValues.de.get(after) ?? germanHundreds(after));
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
