/**
 * One group that finds any entry of some lists: a line of a list holds one entry, or several between bars, and an entry is
 * a turn of phrase or a part of a pattern. The first entry that fits is taken, so the longer of two that begin alike stands first.
 *
 * @returns the source of a pattern, as `(?:by far|by and large)`
 */
export function anyOf(...lists: readonly string[]): string {
  const entries = lists.filter((list) => list !== '').map((list) => list.replace(/\s*\n\s*/g, '|'));
  return `(?:${entries.join('|')})`;
}
