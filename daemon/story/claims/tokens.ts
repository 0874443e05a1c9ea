import type { Language } from '../language.ts';
import { splitSentences, type TextRange } from './sentences.ts';
import { numberValue } from './numberWords.ts';
import { adds } from './words/rules/numberWords.ts';
import { elidedWord, titleWord } from './words/rules/tokens.ts';

/** A word or number of a text. */
export interface Token extends TextRange {
  /** As written, without a possessive ending (`'s`). */
  readonly text: string;
  readonly lower: string;
  /** First of its sentence, or after a colon, dash or opening quotation mark, where anything is capitalised. */
  readonly opens: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Only spaces stand between it and the token before. */
  readonly joined: boolean;
}

/** The words and numbers of a text, in order. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const starts = new Set<number>();
  const tokens: Token[] = [];
  for (const { start, end } of splitSentences(text, language)) {
    const sentence = text.slice(start, end);
    for (const match of sentence.matchAll(language === 'fr' ? elidedWord : word)) {
      const at = start + match.index;
      const written = match[0].replace(/['’]s?$/, '');
      const before = text.slice(Math.max(0, at - 3), at);
      const opens =
        tokens.length === 0 || !starts.has(start) || /[:;–—("“„«‚‘'*_-]\s*$/u.test(before);
      starts.add(start);
      const last = tokens.at(-1);
      tokens.push({
        start: at,
        end: at + written.length,
        text: written,
        lower: written.toLowerCase(),
        opens,
        capital: /^\p{Lu}/u.test(written),
        joined: last !== undefined && between(last.lower).test(text.slice(last.end, at)),
      });
    }
  }
  return withCompounds(tokens, language);
}

/** `Eight hundred`, `a hundred and twenty` as one number, as which they are written in German. */
function withCompounds(tokens: readonly Token[], language: Language): readonly Token[] {
  const merged: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = merged.at(-1);
    // What was added behind an `and` already.
    if (last && token.start < last.end) continue;
    const further = tokens[index + 1];
    const isSum = adds.test(token.lower) && further?.joined === true;
    const next = isSum ? further : token;
    const words = `${last?.text ?? ''} ${next.text}`;
    if (
      last &&
      token.joined &&
      numberValue(last.text, language) !== null &&
      (!isSum || isRound(last, language)) &&
      numberValue(words, language) !== null
    )
      merged[merged.length - 1] = {
        ...last,
        end: next.end,
        text: words,
        lower: words.toLowerCase(),
      };
    else merged.push(token);
  }
  return merged;
}

function isRound({ text }: Token, language: Language): boolean {
  const value = numberValue(text, language);
  return value !== null && value >= 100 && value % 100 === 0;
}

/** Titles may have their full stop: `Dr. Weber`. */
function between(before: string): RegExp {
  return titleWord.test(before) ? /^\.?\s*$/ : /^['’s]*\s*$/;
}

const word = /@?[\p{L}\p{N}]+(?:[’'.:,-][\p{L}\p{N}]+)*['’]?/gu;
