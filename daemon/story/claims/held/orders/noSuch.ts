import { dayOf, daysBetween } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { type DatedPhoto, datedPhotos, daysOf } from '../../photos.ts';
import { rangeOf, type Sentence } from '../../sentence.ts';
import { overlap, type TextRange } from '../../sentences.ts';
import { ordinalOf } from '../../words/eventWords.ts';
import { nthOfAll } from '../../words/rules/held/orders/noSuch.ts';

/** Finds days, countries and pictures that are counted on beyond the last: `the third day` of a weekend. */
export function noSuch(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis, language, said } = context;
  const photos = basis.photos ?? [];
  const dated = datedPhotos(basis);
  return [...sentence.masked.matchAll(nthOfAll[language])].flatMap((match): readonly Finding[] => {
    const { n, nth, country, weekday } = match.groups ?? {};
    const number = ordinalOf(n ?? nth ?? '');
    const range = rangeOf(sentence, match);
    if (number < 2 || dated.length < photos.length || photos.length === 0) return [];
    if (said(match[0])) return [];
    if (nth !== undefined) return marked(range, number, mostOfOneDay(sentence, dated, range));
    if (country !== undefined)
      return marked(range, number, Math.max(0, ...(basis.countries ?? [])) || number);
    const days = daysOf(photos, dayOf);
    const most = daysBetween(days[0] ?? '', days.at(-1) ?? '') + 1;
    // `The second Sunday`: one a week.
    return marked(range, number, weekday === undefined ? most : Math.ceil(most / 7), 'date');
  });
}

function marked(
  range: TextRange,
  number: number,
  most: number,
  kind: 'number' | 'date' = 'number',
): readonly Finding[] {
  return number <= most ? [] : [{ ...range, kind }];
}

/** How many pictures there are at most of one day, or of the part of it that is named in a stretch of the text. */
function mostOfOneDay({ parts }: Sentence, dated: readonly DatedPhoto[], range: TextRange): number {
  const part = parts.find((one) => overlap(one, range));
  const own = dated.filter(({ at }) => part === undefined || part.has(minuteOfDay(at)));
  return Math.max(
    0,
    ...daysOf(own, dayOf).map((day) => own.filter(({ at }) => dayOf(at) === day).length),
  );
}
