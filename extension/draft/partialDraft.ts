/**
 * The part of an unfinished draft that is valid Markdown by itself: whole front matter and whole blocks.
 *
 * @param text the draft as far as it was written
 * @returns null when not even the front matter and one block are there
 */
export function wholeBlocks(text: string): string | null {
  const frontMatter = /^---\r?\n[^]*?\r?\n---\r?\n/.exec(text)?.[0];
  if (frontMatter === undefined && text.startsWith('---')) return null;
  const blocks = text.slice(frontMatter?.length ?? 0);
  const end = Math.max(blocks.lastIndexOf('\n\n') + 1, blocks.lastIndexOf('\r\n\r\n') + 2);
  const whole = blocks.slice(0, end);
  return whole.trim() === '' ? null : `${frontMatter ?? ''}${whole}`;
}
