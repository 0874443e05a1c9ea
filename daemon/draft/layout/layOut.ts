import type { Shot } from '../../story/plan/storyPlan.ts';

/** Pictures taken within this time of each other can stand side by side. */
const sideBySideMs = 20 * 60_000;

/** Letters that may stand below one of several. */
const mostLetters = 60;

/** Width by height of a whole row: two in landscape format, three upright or nearly square ones. */
const widestRow = 3.1;

/** Width by height from which on a picture fills a page by itself. */
const landscape = 1.2;

/** Pictures of a row have one height: none is wider than another by more than this. */
const unlike = 1.5;

/**
 * Decides which pictures of a row share a paragraph: two or three of about the same shape and of the same moments, two where
 * they are in landscape format. A picture with much to say stands alone, and so does one in landscape format at the start.
 *
 * @param shots in the order they are shown
 * @returns the same, one to three a group
 */
export function layOut(shots: readonly Shot[]): readonly (readonly Shot[])[] {
  const groups: Shot[][] = [];
  for (const [index, shot] of shots.entries()) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isOpening = index === 1 && first !== undefined && ratioOf(first) >= landscape;
    if (group && first && !isOpening && hasRoom(group, shot) && goTogether(first, shot))
      group.push(shot);
    else groups.push([shot]);
  }
  return groups;
}

function goTogether(a: Shot, b: Shot): boolean {
  if (!isAlike(a, b) || saysMuch(a) || saysMuch(b)) return false;
  // Without a time below each, a name below two would be of both.
  if (a.instant === null || b.instant === null)
    return a.instant === b.instant && a.faces.length > 0 === b.faces.length > 0;
  return Math.abs(a.instant - b.instant) <= sideBySideMs;
}

/** More of the photographer's words than stand below a third of the width in two lines or three. */
function saysMuch({ words, caption }: Shot): boolean {
  return Math.max(words?.length ?? 0, caption?.length ?? 0) > mostLetters;
}

function hasRoom(group: readonly Shot[], shot: Shot): boolean {
  const width = [...group, shot].reduce((sum, each) => sum + ratioOf(each), 0);
  return group.length < 3 && width <= widestRow;
}

function isAlike(a: Shot, b: Shot): boolean {
  const [narrow, wide] = [ratioOf(a), ratioOf(b)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return wide <= unlike * narrow;
}

function ratioOf({ width, height }: Shot): number {
  return width / height;
}
