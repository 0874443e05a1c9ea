import type { Language } from '../language.ts';
import { abbreviations, onlyTime } from './words/rules/sentences.ts';

/** Half-open range of characters. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches have a character in common. */
export function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a stretch lies in another one, from end to end. */
export function isInside(one: TextRange, other: TextRange): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/** Everything a text has in quotation marks, with the words between them. */
export function quotationsIn(text: string): readonly (TextRange & { readonly words: string })[] {
  return [...text.matchAll(/["“„«»”]([^"“”„«»\n]{1,200})["”“«»]/gu)].map(
    ({ 0: quotation, 1: words = '', index: start }) => ({
      start,
      end: start + quotation.length,
      words,
    }),
  );
}

/** What stands between two stretches of a text, in whatever order; empty where they meet or overlap. */
export function textBetween(text: string, one: TextRange, other: TextRange): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.end, second.start);
}

/**
 * The sentences of a text, without the spaces around them; the last one may be unfinished.
 *
 * Knows abbreviations, initials, times such as `2 p.m.`, and German ordinals (`am 5. März`), after which a sentence goes on.
 */
export function splitSentences(text: string, language: Language): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    if (part.trim() !== '') ranges.push({ start: from, end: start + part.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const isBreak = match[0].includes('\n');
    if (isBreak || endsSentence(text, match.index, end, language)) add(end);
  }
  add(text.length);
  return ranges;
}

/** Whether this is a whole sentence: it ends with a full stop or the like. */
export function isFinished(sentence: string): boolean {
  return /[.!?…][”"’'»«)\]]*$/.test(sentence.trimEnd());
}

const boundary = /[.!?…]+[”"’'»«)\]]*\s+|\n+/g;

function endsSentence(text: string, dot: number, next: number, language: Language): boolean {
  const following = text.slice(next, next + 1);
  // `“Stop!” she said`, `2 p.m. on Sunday`.
  if (following !== '' && /\p{Ll}/u.test(following)) return false;
  if (text[dot] !== '.') return true;
  // `At 1.40 a.m. Vincent was up`: nothing has been said yet.
  if (onlyTime.test(text.slice(Math.max(0, dot - 40), dot))) return false;
  const word = /[\p{L}\p{N}.@-]*$/u.exec(text.slice(0, dot))?.[0] ?? '';
  if (abbreviations[language].has(word.toLowerCase())) return false;
  // `A. M. was there`: initials. "I." ends a sentence now and then, but nobody is called that.
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return false;
  if (language === 'de' && /^\d{1,2}$/.test(word)) return false;
  return true;
}
