/**
 * Where a block of its own may stand without tearing anything apart: at the end of the paragraph that a place is in, and
 * below the front matter.
 *
 * @param text of the whole document
 * @param offset of the place, in UTF-16 units
 */
export function placeForBlock(text: string, offset: number): number {
  const head = /^---[^\S\n]*\n[^]*?^---[^\S\n]*\r?$/m.exec(text);
  const from = head?.index === 0 ? Math.max(offset, head[0].length) : offset;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const line = /[^\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  // An empty line is between paragraphs already.
  if (line.trim() === '') return from;
  const end = /\r?\n[^\S\n]*\r?\n|\s*$/.exec(text.slice(from));
  return from + (end?.index ?? 0);
}

/**
 * The text that puts a block of Markdown at a place so that it is a paragraph of its own.
 *
 * @param text of the whole document
 * @param offset of the place, in UTF-16 units
 */
export function blockAt(text: string, offset: number, block: string): string {
  const before = text.slice(0, offset).replaceAll('\r', '');
  const after = text.slice(offset).replaceAll('\r', '');
  const lead =
    before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const [, breaks = ''] = /^[^\S\n]*(\n*)/.exec(after) ?? [];
  const isLast = after.trim() === '';
  const rest = isLast ? (after === '' ? '\n' : '') : '\n'.repeat(Math.max(0, 2 - breaks.length));
  return `${lead}${block}${rest}`;
}
