import type { Region } from './regions.ts';

/** Lines of one sign are nearly parallel, and none is more than so many times as high as another. */
const leastParallel = 0.95;
const mostHigher = 2.5;

/** How far apart they are, at most, in heights of a line: above each other, and beside each other. */
const mostBelow = 1.6;
const mostBeside = 1.5;

/**
 * The lines that belong together, as on one sign: close to each other, in one direction, of similar size.
 *
 * @returns the largest first; lines of each as they are read
 */
export function signsOf(lines: readonly Region[]): readonly (readonly Region[])[] {
  const signs: (readonly Region[])[] = [];
  for (const line of lines) {
    const own = signs.filter((sign) => sign.some((other) => belongTogether(line, other)));
    const rest = signs.filter((sign) => !own.includes(sign));
    signs.splice(0, signs.length, ...rest, [line, ...own.flat()]);
  }
  return signs.map(inOrder).toSorted((a, b) => areaOf(b) - areaOf(a));
}

const areaOf = (sign: readonly Region[]): number =>
  sign.reduce((sum, { long, short }) => sum + long * short, 0);

function belongTogether(a: Region, b: Region): boolean {
  const parallel = Math.abs(a.alongX * b.alongX + a.alongY * b.alongY);
  const [low, high] = [Math.min(a.short, b.short), Math.max(a.short, b.short)];
  if (parallel < leastParallel || high > mostHigher * low) return false;
  const { along, across } = between(a, b);
  const beside = along - (a.long + b.long) / 2;
  const below = across - (a.short + b.short) / 2;
  return (
    beside <= high * mostBeside && below <= high * (mostBelow - 1) && (beside <= 0 || below <= 0)
  );
}

/** From one centre to the other, in the direction of the first and across it. */
function between(
  { x, y, alongX, alongY }: Region,
  to: Region,
): { readonly along: number; readonly across: number } {
  const [dx, dy] = [to.x - x, to.y - y];
  return {
    along: Math.abs(dx * alongX + dy * alongY),
    across: Math.abs(dy * alongX - dx * alongY),
  };
}

/** From top to bottom, and in one line from left to right. */
function inOrder(sign: readonly Region[]): readonly Region[] {
  const [first] = sign;
  if (!first) return sign;
  const { alongX, alongY } = first;
  const down = ({ x, y }: Region): number => y * alongX - x * alongY;
  const right = ({ x, y }: Region): number => x * alongX + y * alongY;
  return sign.toSorted((a, b) => {
    const apart = down(a) - down(b);
    return Math.abs(apart) < Math.min(a.short, b.short) / 2 ? right(a) - right(b) : apart;
  });
}
