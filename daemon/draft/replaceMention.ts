import { asEntities, inQuotes, oneLine } from './layout/figures.ts';
import { escapeLine, escapeText } from './markdown.ts';
import { type DraftRegions, type Span, isInside } from './markdownRegions.ts';

/** A stretch of text and what takes its place. */
export interface Replacement extends Span {
  readonly text: string;
}

/**
 * Puts a label in the place of a mention, so that Markdown and front matter show it as it is.
 *
 * @param label plain text of one line, any characters
 */
export function replaceMention(
  text: string,
  regions: DraftRegions,
  mention: Span,
  label: string,
): Replacement {
  if (isInside(mention.start, regions.frontMatter)) return inYaml(text, mention, label);
  const literal = regions.literal.find((span) => isInside(mention.start, span));
  if (literal) {
    const written = literal.as === 'entities' ? asEntities(label) : inQuotes(oneLine(label));
    return { ...pick(mention), text: written };
  }
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const beginsLine = /^\s*$/.test(text.slice(lineStart, mention.start));
  return { ...pick(mention), text: beginsLine ? escapeLine(label) : escapeText(label) };
}

/** A word for somebody, such as `somebody`, as it is written at this place: with a capital where a sentence begins. */
export function inSentence(text: string, start: number, word: string): string {
  const before = text.slice(Math.max(0, start - 80), start);
  const begins =
    /(?:[.!?…]["”’)]?\s+["“„(]?|\n\s*\n\s*|: "|!\[|="|<figcaption>)$/u.test(before) ||
    // Nothing but marks since the line began: a heading, a caption, an entry of a list.
    (/(?:^|\n)[*_#>\s-]*$/u.test(before) && /[*_#>-]\s*$/u.test(before)) ||
    before.trim() === '';
  return begins ? word.charAt(0).toLocaleUpperCase() + word.slice(1) : word;
}

/** What can stand in a plain scalar anywhere: no sign that means something to YAML. */
const plainSafe = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’-]*[\p{L}\p{M}\p{N}.'’])?$/u;

/** Plain scalars that are no text to one of YAML's readers. */
const notText = /^(?:y|yes|n|no|true|false|on|off|null|~|[-+.\d][\d_.:eExXoO+-]*)$/i;

/** A line of front matter as we write it: `key: value`, `- value`, `  key: value`. */
const entry = /^([^\S\n]*(?:-[^\S\n]+)?(?:[\w-]+:[^\S\n]+)?)(\S[^\n]*?)[^\S\n]*$/;

function inYaml(text: string, mention: Span, label: string): Replacement {
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const lineEnd =
    text.indexOf('\n', mention.end) < 0 ? text.length : text.indexOf('\n', mention.end);
  const [, indent = '', value = ''] = entry.exec(text.slice(lineStart, lineEnd)) ?? [];
  const scalar = {
    start: lineStart + indent.length,
    end: lineStart + indent.length + value.length,
  };
  if (value.startsWith('"')) return { ...pick(mention), text: JSON.stringify(label).slice(1, -1) };
  if (value.startsWith("'")) return { ...pick(mention), text: label.replaceAll("'", "''") };
  if (/^[[{]/.test(value))
    return { ...pick(mention), text: plainSafe.test(label) ? label : JSON.stringify(label) };
  const renamed =
    text.slice(scalar.start, mention.start) + label + text.slice(mention.end, scalar.end);
  if (plainSafe.test(label) && !notText.test(renamed)) return { ...pick(mention), text: label };
  // JSON's strings are YAML's, in double quotes.
  return value === ''
    ? { ...pick(mention), text: label }
    : { ...scalar, text: JSON.stringify(renamed) };
}

function pick({ start, end }: Span): Span {
  return { start, end };
}
