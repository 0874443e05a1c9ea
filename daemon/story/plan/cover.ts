import type { Item } from './items.ts';
import type { Quality } from './quality.ts';
import type { Pick } from './select.ts';

/** The user's choice where it is shown, else a good photo in landscape format, with people if there are any. */
export function coverOf(
  picks: readonly Pick[],
  quality: ReadonlyMap<Item, Quality>,
  wanted: string | undefined,
): string | null {
  const lead = picks.find(({ item }) => item.sha256 === wanted);
  if (lead) return lead.item.path;
  const worth = ({ item }: Pick): number =>
    (quality.get(item)?.overall ?? 0) +
    (item.width > item.height ? 0.3 : 0) -
    // A screenshot, a drawing or a blank picture leads only where there is nothing else.
    (item.photo.sight?.kind === 'other' ? 2 : 0) +
    Math.min(0.3, 0.1 * item.people.length);
  return [...picks].sort((a, b) => worth(b) - worth(a))[0]?.item.path ?? null;
}
