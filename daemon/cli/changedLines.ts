import { readFile } from 'node:fs/promises';
import type { ChangeInDraft } from '../contract/protocol.ts';
import { toPath } from '../contract/uri.ts';
import { say } from '../shared/words/say.ts';

type Edit = ChangeInDraft['edits'][number];

/** Lines of a draft that change together. */
interface Hunk {
  /** Of the first one, from 0, before and after. */
  readonly before: number;
  readonly after: number;
  /** How many there are afterwards. */
  readonly count: number;
}

/** Longer lines are cut. */
const mostLetters = 160;

/**
 * What changes in a draft, as compilers and editors write places, `file:line: text`: the lines as they read afterwards. Edits
 * are as fine as single words, which say nothing by themselves.
 *
 * @param isDone whether the file has been changed already
 */
export async function changedLines(
  { draft, edits }: ChangeInDraft,
  isDone: boolean,
): Promise<readonly string[]> {
  const file = toPath(draft) ?? draft;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return edits.map((edit) => `${file}:${placeOf(edit)}: ${told(edit.newText)}`);
  const lines = (isDone ? text : withEdits(text, edits)).split('\n');
  return hunksOf(edits).map(({ before, after, count }) => {
    const line = (isDone ? after : before) + 1;
    return `${file}:${line}: ${told(lines.slice(after, after + count).join(' '))}`;
  });
}

function placeOf({ range: { start } }: Edit): string {
  return `${start.line + 1}:${start.character + 1}`;
}

function told(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return say('cli.drafts.lineRemoved');
  return line.length > mostLetters ? `${line.slice(0, mostLetters).trimEnd()} …` : line;
}

/** Edits in order, those of the same lines together. */
function hunksOf(edits: readonly Edit[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let end = -1;
  let shift = 0;
  for (const { range, newText } of edits) {
    const more = newText.split('\n').length - 1 - (range.end.line - range.start.line);
    const last = range.start.line <= end ? hunks.pop() : undefined;
    const before = last?.before ?? range.start.line;
    end = Math.max(range.end.line, range.start.line);
    const after = last?.after ?? before + shift;
    shift += more;
    hunks.push({ before, after, count: end + shift - after + 1 });
  }
  return hunks;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: Edit['range']['start']): number =>
    Math.min(text.length, (starts[line] ?? text.length) + character);
  return edits.reduceRight(
    (rest, { range, newText }) =>
      rest.slice(0, offset(range.start)) + newText + rest.slice(offset(range.end)),
    text,
  );
}
