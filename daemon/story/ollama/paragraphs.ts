import { minutesBetween } from '../plan/clock.ts';

import type { Shot, StoryStyle } from '../plan/storyPlan.ts';

const mostScenes: Readonly<Record<StoryStyle['length'], number>> = { short: 2, medium: 4, long: 7 };

/**
 * Divides a chapter's chosen photos into scenes, one paragraph each: cut where most time passes, else evenly.
 *
 * @returns consecutive groups in order, none empty; `[]` when there are no photos
 */
export function scenesOf(
  shots: readonly Shot[],
  length: StoryStyle['length'],
): readonly (readonly Shot[])[] {
  // Two photos a paragraph read well; a paragraph for each single one reads like a list.
  const wanted = Math.min(mostScenes[length], Math.ceil(shots.length / 2));
  const even = shots.length / Math.max(1, wanted);
  const cuts = shots
    .slice(1)
    .map((shot, index) => ({
      at: index + 1,
      weight: cutWeight(shots[index], shot, index + 1, even),
    }))
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, Math.max(0, wanted - 1))
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  const edges = [0, ...cuts, shots.length];
  return edges
    .slice(1)
    .map((end, index) => shots.slice(edges[index], end))
    .filter((scene) => scene.length > 0);
}

/** Minutes between the two, and up to a few more where a cut makes the scenes even. */
function cutWeight(before: Shot | undefined, after: Shot, at: number, even: number): number {
  const minutes =
    before && before.local !== null && after.local !== null
      ? minutesBetween(before.local, after.local)
      : 0;
  const offBeat = Math.abs(at / even - Math.round(at / even));
  return Math.max(0, minutes) + 5 * (1 - offBeat);
}
