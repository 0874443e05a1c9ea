import { isNoScene, kindOfPicture } from '../../photo/find/pictureKind.ts';
import type { Item } from './items.ts';
import type { Quality } from './quality.ts';
import type { Pick } from './select.ts';

/**
 * The user's choice where it is shown, else a good photo in landscape format, with those the album is named after, or else
 * with people, if there are any. A screenshot, a
 * receipt, a drawing or a blank picture leads only where there is nothing else.
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
  const worth = ({ item }: Pick): number =>
    (quality.get(item)?.overall ?? 0) +
    (item.width > item.height ? 0.3 : 0) +
    Math.min(0.3, 0.1 * item.people.length) +
    (item.people.some((id) => heroes.has(id)) ? 0.6 : 0);
  const best = (scenes.length > 0 ? scenes : picks).toSorted((a, b) => worth(b) - worth(a))[0];
  return best?.item.path ?? null;
}
