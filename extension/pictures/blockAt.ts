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
