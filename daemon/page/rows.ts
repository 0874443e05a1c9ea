/** Sum of the shapes (width by height) of the pictures in a row that looks best across a page. */
const bestSum = 2.1;

/** Pictures side by side at most: more are a gallery. */
const mostInRow = 3;

/**
 * Splits pictures that follow one another into rows in which all are of one height: a wide one alone, tall ones in
 * pairs or threes, as near to one shape of the whole row as their order allows.
 *
 * Pure.
 *
 * @param ratios width by height of each, positive
 * @returns how many pictures each row has; together as many as there are
 */
export function splitRows(ratios: readonly number[]): readonly number[] {
  /** Least cost of the first n pictures, and the length of the last row then. */
  const best: { readonly cost: number; readonly last: number }[] = [{ cost: 0, last: 0 }];
  for (let end = 1; end <= ratios.length; end++) {
    let found = { cost: Infinity, last: 1 };
    for (let count = 1; count <= Math.min(mostInRow, end); count++) {
      const sum = ratios.slice(end - count, end).reduce((total, ratio) => total + ratio, 0);
      const before = best[end - count];
      const cost = (before?.cost ?? 0) + costOf(sum, count);
      if (cost < found.cost) found = { cost, last: count };
    }
    best.push(found);
  }
  const rows: number[] = [];
  for (let end = ratios.length; end > 0;) {
    const last = best[end]?.last ?? 1;
    rows.unshift(last);
    end -= last;
  }
  return rows;
}

/** By how much a row is too high or too flat. */
function costOf(sum: number, count: number): number {
  const off = Math.log(sum / bestSum) ** 2;
  // A picture that is wide enough to stand alone is better seen large.
  return count === 1 && sum >= 1.2 ? off * 0.5 : off;
}
