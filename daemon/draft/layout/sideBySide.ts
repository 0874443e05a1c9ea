/**
 * How pictures stand side by side in HTML that needs no style sheet of its site's: posts are read in any theme.
 *
 * Pictures of a row have one height, for each is as wide as its shape asks for. Where the column is narrower than
 * `narrow`, the difference below makes every basis larger than the whole row, so that each picture has a line to itself.
 */

/** Columns narrower than this have one picture a line. */
const narrow = '28em';

/** A row's element. */
export const rowStyle = 'display:flex;flex-wrap:wrap;align-items:flex-start;gap:1em;margin:1em 0';

/** A figure that stands alone, as wide as its column: browsers would indent it on both sides, and rows beside it are not. */
export const aloneStyle = 'margin:1em 0';

/**
 * An element of a row with one picture in it.
 *
 * @param ratio width by height, positive
 */
export function cellStyle(ratio: number): string {
  return `flex:${rounded(ratio)} 1 calc((${narrow} - 100%) * 999);min-width:0;margin:0`;
}

/**
 * The same in a gallery, which has as many pictures in a line as there is room for; those of the last line are not blown
 * up, and one with much to say has room for it.
 *
 * @param ratio width by height, positive
 * @param letters of its caption
 */
export function galleryStyle(ratio: number, letters: number): string {
  // Six lines of them, half as wide as high.
  const least = Math.max(ratio * 9, Math.min(28, letters / 12));
  const most = Math.max(ratio * 15, least);
  return `flex:${rounded(ratio)} 1 ${rounded(least)}em;min-width:0;max-width:${rounded(most)}em;margin:0`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
