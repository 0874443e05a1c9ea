import { momentsOf, type Link } from './sameMoment.ts';

/** Minutes by which photos that two people took of one moment may differ. */
const oneMoment = 20;

/** So many moments must be of both cameras before a shift is believed: fewer may be chance. */
const fewest = 4;

/** At most so many others, as a share of those that fall together, may lie elsewhere. */
const mostOthers = 1 / 4;

/** So many moments, each to the minute, show a shift however small. */
const fewestExact = 6;

/** Minutes that two photos of one scene lie apart where both were taken at once, and that nobody minds. */
const atOnce = 2;
const trifling = 4;

/** What zones and daylight saving shift clocks by is a multiple of this, in minutes, and not more than so many. */
const zoneStep = 30;
const largestZone = 14 * 60;

/**
 * The shift with which two cameras show the same people and scenes at the same times.
 *
 * Two people who see the same sights on two days, or photograph one another all day, do so at other intervals: nearly all
 * that both cameras show must fall together.
 *
 * @param links of moments that each camera has once
 * @returns minutes to add to the second; null when they agree as they are, or nothing speaks for a shift
 */
export function findShift(links: readonly Link[]): number | null {
  const best = densest(links);
  const moments = momentsOf(best);
  const inside = new Set(best);
  const others = momentsOf(links.filter((link) => !inside.has(link)));
  if (moments < fewest || others > moments * mostOthers) return null;
  const sorted = best.map(({ apart }) => apart).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const isExact = moments >= fewestExact && (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) <= atOnce;
  if (Math.abs(middle) <= (isExact ? trifling : oneMoment)) return null;
  const zone = Math.round(middle / zoneStep) * zoneStep;
  // To the minute, where both took the same things at once.
  const near = isExact || Math.abs(middle) > largestZone ? atOnce : oneMoment / 2;
  return -(zone !== 0 && Math.abs(middle - zone) <= near ? zone : Math.round(middle));
}

/** Whether two cameras show the same moments at the same times as they are. */
export function isBorneOut(links: readonly Link[]): boolean {
  return momentsOf(links.filter(({ apart }) => Math.abs(apart) < oneMoment)) >= fewest;
}

/** The links of a moment's length in which the most lie, by how far they are apart. */
function densest(links: readonly Link[]): readonly Link[] {
  const sorted = [...links].sort((one, two) => one.apart - two.apart);
  let [from, best, end] = [0, 0, 0];
  sorted.forEach(({ apart }, to) => {
    while (apart - (sorted[from]?.apart ?? apart) > oneMoment) from++;
    if (to + 1 - from > end - best) [best, end] = [from, to + 1];
  });
  return sorted.slice(best, end);
}
