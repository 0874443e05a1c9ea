import { type DraftRegions, type Span, isInside, unescape } from './markdownRegions.ts';

/** Somebody who may be mentioned, and how. */
export interface Mentionable {
  /** Such as `@person-1` and `Ana`; plain text. */
  readonly labels: readonly string[];
}

/** A place in a draft where somebody is called by a label. */
export interface Mention<Person extends Mentionable> extends Span {
  /** null: a placeholder that nobody in this draft has. */
  readonly person: Person | null;
  /** Plain, without escapes. */
  readonly label: string;
}

/**
 * Finds every mention of these people in a draft, and of placeholders that are nobody's.
 *
 * Longer labels win, so that `Ana Maria` is not `Ana`; a label within a longer word does not count. Where two people
 * have the same label, the first one is meant.
 *
 * @returns in order of the text
 */
export function findMentions<Person extends Mentionable>(
  text: string,
  regions: DraftRegions,
  people: readonly Person[],
): readonly Mention<Person>[] {
  const byLabel = new Map<string, Person>();
  for (const person of people)
    for (const label of person.labels)
      if (label !== '' && !byLabel.has(label)) byLabel.set(label, person);
  const labels = [...byLabel.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...labels.map(labelPattern), placeholder].join('|'), 'gu');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    if (regions.silent.some((span) => isInside(start, span))) return [];
    const label = unescape(match[0]).replace(/\s+/g, ' ');
    if (monthNames.has(label.toLowerCase()) && isInDate(text, start, start + match[0].length))
      return [];
    return [{ start, end: start + match[0].length, label, person: byLabel.get(label) ?? null }];
  });
}

/** Months that people are called after: `11. Mai` and `April 2024` mention nobody. */
const monthNames = new Set(
  'january april may june july august mai juni juli avril juillet août'.split(' '),
);

function isInDate(text: string, start: number, end: number): boolean {
  return (
    /\d(?:\.|st|nd|rd|th|er)?\s+$/.test(text.slice(Math.max(0, start - 8), start)) ||
    /^,?\s+\d/.test(text.slice(end, end + 4))
  );
}

/** True for `@person-1` and its like. */
export function isPlaceholder(label: string): boolean {
  return /^@person-\d+$/.test(label);
}

/** Followed by letters it may be a genitive (`@person-1s`), followed by digits it is another one. */
const placeholder = '(?<![\\p{L}\\p{N}_@/.])@person-\\d+(?![\\d_-])';

/** Writing systems that put no space between words: a neighbouring letter says nothing there. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** As the label may be written: punctuation escaped or not, spaces or a line break between words. */
function labelPattern(label: string): string {
  if (isPlaceholder(label)) return `(?<![\\p{L}\\p{N}_@/.])${label}(?![\\d_-])`;
  const written = Array.from(label)
    .map((sign) =>
      /\s/.test(sign)
        ? '(?:[^\\S\\n]|\\n(?!\\s*\\n))+'
        : /[!-/:-@[-`{-~]/.test(sign)
          ? punctuation(sign)
          : codePoint(sign),
    )
    .join('');
  const first = Array.from(label)[0] ?? '';
  const last = Array.from(label).at(-1) ?? '';
  const before = isWordSign(first) ? '(?<![\\p{L}\\p{M}\\p{N}_@])' : '(?<![@\\\\])';
  const after = isWordSign(last) ? '(?![\\p{L}\\p{M}\\p{N}_])' : '';
  return `${before}${written}${after}`;
}

/** Bare, behind a backslash, or as an entity. */
function punctuation(sign: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  const numeric = `&#${sign.codePointAt(0) ?? 0};`;
  const named = names[sign] === undefined ? '' : `|&${names[sign]};`;
  return `(?:\\\\?${codePoint(sign)}|${numeric}${named})`;
}

/** Safe in a regular expression, whatever the sign. */
function codePoint(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign) && !unspaced.test(sign);
}
