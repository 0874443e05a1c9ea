import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { type DatedPhoto, datedPhotos } from '../../photos.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import { until } from '../../words/rules/held/when/notBefore.ts';

/** `Callum did not join them before Saturday`: then and there the first photo with him was taken. */
export function notBefore(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { at: places, masked, mentions, days } = sentence;
  const [who, another] = sentence.people;
  if (who === undefined || another !== undefined) return [];
  const photos = datedPhotos(context.basis);
  const first = photos.find((photo) => photo.who.includes(who));
  if (!first) return [];
  const scopes = [
    ...mentions
      .filter(({ kind }) => kind === 'site')
      .map(({ start, end, sites }) => ({
        start,
        end,
        kind: 'place' as const,
        has: ({ site }: DatedPhoto) => site === null || sites.has(site),
      })),
    ...days.map(({ start, end, is }) => ({
      start,
      end,
      kind: 'date' as const,
      has: ({ at }: DatedPhoto) => onDay(at, is),
    })),
  ];
  return scopes.flatMap(({ start, end, kind, has }): readonly Finding[] => {
    const before = masked.slice(0, Math.max(0, places.indexOf(start)));
    if (!until[context.language].test(before)) return [];
    return photos.some(has) && !has(first) ? [{ start, end, kind }] : [];
  });
}
