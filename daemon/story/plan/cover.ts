import { isNoScene, isOfCamera, kindOfPicture } from '../../photo/find/pictureKind.ts';
import type { Item } from './items.ts';
import type { Quality } from './quality.ts';
import type { Pick } from './select.ts';

/**
 * The user's choice where it is shown, else a good photo in landscape format, with those the album is named after, or else
 * with people, if there are any. A screenshot, a
 * receipt, a drawing or a blank picture leads only where there is nothing else, and what no camera took only where most are such.
 */
export function coverOf(
  picks: readonly Pick[],
  quality: ReadonlyMap<Item, Quality>,
  wanted: string | undefined,
  heroes: ReadonlySet<string>,
): string | null {
  const lead = picks.find(({ item }) => item.sha256 === wanted);
  if (lead) return lead.item.path;
  const scenes = picks.filter(
    ({ item: { photo } }) => kindOfPicture(photo) === null && !isNoScene(photo),
  );
  const showsHero = ({ item }: Pick): boolean => item.people.some((id) => heroes.has(id));
  const worth = (pick: Pick): number =>
    (quality.get(pick.item)?.overall ?? 0) +
    (pick.item.width > pick.item.height ? 0.3 : 0) +
    Math.min(0.3, 0.1 * pick.item.people.length) +
    (showsHero(pick) ? 0.6 : 0);
  const leading = scenes.length > 0 ? mostlyByCamera(scenes, showsHero) : picks;
  const best = leading.toSorted((a, b) => worth(b) - worth(a))[0];
  return best?.item.path ?? null;
}

/**
 * Without what came from elsewhere, such as a still of a film, where a camera took most: it is seldom of the same day. With somebody the
 * album is named after, or who is in a camera's photos too, it may be one of the same day that a messenger took the camera's words from.
 */
function mostlyByCamera(
  scenes: readonly Pick[],
  showsHero: (pick: Pick) => boolean,
): readonly Pick[] {
  const taken = scenes.filter(({ item: { photo } }) => isOfCamera(photo));
  if (taken.length * 2 <= scenes.length) return scenes;
  const there = new Set(taken.flatMap(({ item }) => item.people));
  return scenes.filter(
    (pick) =>
      taken.includes(pick) || showsHero(pick) || pick.item.people.some((id) => there.has(id)),
  );
}
