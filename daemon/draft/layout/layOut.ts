import type { Shot } from '../../story/plan/storyPlan.ts';

/** Pictures taken within this time of each other can stand side by side. */
const sideBySideMs = 20 * 60_000;

/**
 * Decides which pictures of a row share a paragraph: two or three upright ones, or two in landscape format, of the same
 * moments. A picture with the photographer's own words stands alone, and so does one in landscape format at the start.
 *
 * @param shots in the order they are shown
 * @returns the same, one to three a group
 */
export function layOut(shots: readonly Shot[]): readonly (readonly Shot[])[] {
  const groups: Shot[][] = [];
  for (const [index, shot] of shots.entries()) {
    const group = groups.at(-1);
    const first = group?.[0];
    const opens = index === 1 && !isTall(shot);
    const room = isTall(shot) ? 3 : 2;
    if (group && first && !opens && group.length < room && goTogether(first, shot))
      group.push(shot);
    else groups.push([shot]);
  }
  return groups;
}

function goTogether(a: Shot, b: Shot): boolean {
  if (isTall(a) !== isTall(b) || hasWords(a) || hasWords(b)) return false;
  // Without a time below each, a name below two would be of both.
  if (a.instant === null || b.instant === null)
    return a.instant === b.instant && a.faces.length > 0 === b.faces.length > 0;
  return Math.abs(a.instant - b.instant) <= sideBySideMs;
}

function hasWords({ words, caption }: Shot): boolean {
  return words !== null || (caption ?? '') !== '';
}

function isTall({ width, height }: Shot): boolean {
  return height > width;
}
