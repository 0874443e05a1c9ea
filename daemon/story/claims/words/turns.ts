/**
 * Patterns made of lists: a line of a list holds one entry, or several between bars, and an entry is a turn of phrase or an
 * expression. The first entry that fits is taken, so the longer of two that begin alike stands first.
 */

/** All entries of some lists between bars, to be put into a group (one within another is slower); an empty list adds none. */
export function entriesOf(...lists: readonly string[]): string {
  return lists
    .map((list) => list.trim().replace(/\s*\n\s*/g, '|'))
    .filter(Boolean)
    .join('|');
}

/**
 * One group that finds any entry of some lists, to be a part of a pattern.
 *
 * @returns the source of a pattern, as `(?:by far|by and large)`
 */
export function anyOf(...lists: readonly string[]): string {
  return `(?:${entriesOf(...lists)})`;
}

/** Whether any turn of a list is said, capitals or not; a turn says itself what may stand beside it. */
export function anyTurn(list: string): RegExp {
  return new RegExp(entriesOf(list), 'iu');
}

/** Finds every turn of a list, as {@link anyTurn} does the first. */
export function everyTurn(list: string): RegExp {
  return new RegExp(entriesOf(list), 'giu');
}

/** Whether any entry of some lists is said that is no part of a longer word. */
export function anyWhole(...lists: readonly string[]): RegExp {
  return new RegExp(whole(lists), 'iu');
}

/** Finds every entry of some lists, as {@link anyWhole} does the first. */
export function everyWhole(...lists: readonly string[]): RegExp {
  return new RegExp(whole(lists), 'giu');
}

function whole(lists: readonly string[]): string {
  return `(?<!\\p{L})${anyOf(...lists)}(?!\\p{L})`;
}
