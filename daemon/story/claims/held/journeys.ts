import { minutesBetween } from '../../plan/clock.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { namedIn, type Sentence } from '../sentence.ts';
import { took } from '../words/rules/held/journeys.ts';

/** Holds how long it took to reach a place: no longer than from the last photo elsewhere to the first one there. */
export function journeys(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const photos = (basis.photos ?? []).filter(({ at, site }) => at !== null && site !== null);
  return took[language].flatMap((pattern) =>
    [...sentence.masked.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const { start, end } = namedIn(sentence, match, 'site');
      // `From ¤ to ¤`: where it went is named last.
      const place = sentence.mentions.findLast(
        (one) => one.kind === 'site' && one.start >= start && one.start < end,
      );
      const value = numberValue(match.groups?.['n'] ?? '', language);
      if (!place || value === null) return [];
      const minutes = 60 * (value + (match.groups?.['half'] === undefined ? 0 : 0.5));
      const isIn = (site: number | null): boolean => site !== null && place.sites.has(site);
      const gaps = photos.flatMap(({ at, site }, index) => {
        const before = photos[index - 1];
        return before && isIn(site) && !isIn(before.site)
          ? [minutesBetween(before.at ?? '', at ?? '')]
          : [];
      });
      const isTooLong = gaps.length > 0 && gaps.every((gap) => minutes > gap * 1.1 + 15);
      return isTooLong ? [{ start, end, kind: 'number' }] : [];
    }),
  );
}
