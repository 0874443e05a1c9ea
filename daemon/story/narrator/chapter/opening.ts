import { openFurther } from './openings/furtherDay.ts';
import { noOpening, sayOpening, type Opening } from './openings/sayOpening.ts';
import { datedScene, sceneOf, type Scene } from './openings/scene.ts';
import { openStory } from './openings/storyStart.ts';
import type { Telling } from './telling.ts';
import { placeKey } from '../../plan/happenings/timed.ts';
import type { Chapter } from '../../plan/storyPlan.ts';

/** How a chapter begins: where and when, and how that goes on from the one before. */
export function openingOf(chapter: Chapter, telling: Telling): Opening {
  const { plan, before } = telling.task;
  const scene = sceneOf(chapter, telling);
  for (const place of chapter.places) before.towns.add(placeKey(place));
  const local = chapter.span?.start ?? null;
  if (local === null) return openUndated(scene);
  // Of so little the first picture is all there is.
  if (plan.chapters.length === 1 && chapter.moments.length <= 2) return noOpening;
  const dated = datedScene(scene, local);
  const end = scene.previous?.span?.end ?? null;
  return end === null ? openStory(dated) : openFurther(dated, end);
}

/** Pictures of no known time have a place, where it is that of all of them. */
function openUndated(scene: Scene): Opening {
  const { chapter, previous, moved, told } = scene;
  const isEverywhere = chapter.places.length === 1 && chapter.moments.every(({ place }) => place);
  return told && isEverywhere && (moved || !previous)
    ? sayOpening(scene, 'open.undated', { place: told })
    : noOpening;
}
