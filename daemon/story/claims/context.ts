import type { Language } from '../townNames.ts';
import type { ClaimBasis } from './basis.ts';
import type { Token } from './tokens.ts';

/** What every check works on. */
export interface CheckContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly basis: ClaimBasis;
  /** The photos' times of day in minutes. */
  readonly minutes: readonly number[];
  /** `title`: capital letters prove nothing, `A Day in Lisbon`. */
  readonly form: 'prose' | 'title';
  /** Whether the photographer or the user said these words, in this order. */
  readonly said: (words: string) => boolean;
  /** Whether a vision model's description has these words. */
  readonly seen: (words: string) => boolean;
}

/** Makes the context's tests of found texts: whole words, without case, with an ending of up to two letters. */
export function wordTest(texts: readonly string[]): (words: string) => boolean {
  const haystack = texts.map((text) => ` ${normal(text)} `);
  return (words) => {
    const needle = normal(words);
    return (
      needle !== '' &&
      haystack.some((text) => text.includes(` ${needle}`) && wholeEnd(text, needle))
    );
  };
}

function wholeEnd(text: string, needle: string): boolean {
  const pattern = new RegExp(` ${needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\p{L}{0,2} `, 'u');
  return pattern.test(text);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
