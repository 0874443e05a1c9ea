import type { ChangeInDraft } from '../../daemon/contract/protocol.ts';

type Edit = ChangeInDraft['edits'][number];

/**
 * Where proposed replacements belong in a text that may have been edited since they were proposed: on the line that
 * reads as it did then, wherever it is now. Those whose line reads otherwise are dropped.
 *
 * @param was the text they were proposed for
 */
export function leftPlaces(edits: readonly Edit[], was: string, is: string): readonly Edit[] {
  if (was === is) return edits;
  const before = was.split(/\r\n|\r|\n/);
  const after = is.split(/\r\n|\r|\n/);
  return edits.flatMap(({ range: { start, end }, newText }) => {
    const lines = before.slice(start.line, end.line + 1);
    const isThere = (at: number): boolean =>
      lines.length > 0 && lines.every((line, index) => after[at + index] === line);
    const nearest = after
      .map((_, at) => at)
      .filter(isThere)
      .sort((a, b) => Math.abs(a - start.line) - Math.abs(b - start.line))[0];
    if (nearest === undefined) return [];
    const down = nearest - start.line;
    const moved = {
      start: { ...start, line: start.line + down },
      end: { ...end, line: end.line + down },
    };
    return [{ range: moved, newText }];
  });
}
