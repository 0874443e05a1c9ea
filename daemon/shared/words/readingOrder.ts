import { escapeRegExp } from '../escapeRegExp.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Unicode's left-to-right mark: invisible, and what stands before it is over. */
const mark = '\u200e';

/**
 * A text that is read from left to right with its names in their order: those in Hebrew or Arabic letters that follow one
 * another, with nothing but a comma between, would be shown as one stretch, the last of them first (Unicode's
 * bidirectional algorithm, UAX #9). A line that is itself read from right to left stays as it is.
 *
 * @param names whole ones; a given name alone is known, too
 */
export function inReadingOrder(text: string, names: readonly string[]): string {
  const known = names
    .flatMap((name) => [name, name.split(/\s/)[0] ?? ''])
    .filter((name) => rightToLeft.test(name))
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp);
  if (known.length === 0) return text;
  const name = `(?:${known.join('|')})`;
  const list = new RegExp(`(?<!\\p{L})${name}(?:, ${name})+(?!\\p{L})`, 'gu');
  const comma = new RegExp(`(?<=${name}), (?=${name})`, 'gu');
  return text.replace(list, (found, at: number) =>
    isLeftToRight(text, at, found.length) ? found.replace(comma, `${mark}, `) : found,
  );
}

/** By the letter before on its line, else the one after. */
function isLeftToRight(text: string, at: number, length: number): boolean {
  const before = /\p{L}(?=[^\p{L}\n]*$)/u.exec(text.slice(Math.max(0, at - 200), at));
  const after = /^[^\p{L}\n]*(\p{L})/u.exec(text.slice(at + length, at + length + 200));
  const letter = before?.[0] ?? after?.[1];
  return letter !== undefined && !rightToLeft.test(letter);
}
