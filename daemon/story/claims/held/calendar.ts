import { tally } from '../../../shared/groupBy.ts';
import { dayOf, daysAfter, daysBetween, storyDayOf } from '../../plan/clock.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { showing } from '../mentions.ts';
import { countValue } from '../numberWords.ts';
import { datedPhotos, isAt, placedPhotos } from '../photos.ts';
import { onDay, rangeOf, type Sentence } from '../sentence.ts';
import type { TextRange } from '../sentences.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { holdNamed } from './rules.ts';
import { besideDate } from '../words/rules/held/calendar.ts';

/** Holds what a sentence says of days and their numbers of pictures. */
export function calendar(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...personStays(context, sentence),
    ...sameDays(context, sentence),
    ...mostOf(context, sentence),
  ];
}

/** `Gaspard stayed only for one night`: from the first photo with him to the last one. */
function personStays({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  if (sentence.people.length !== 1 || sentence.mentions.some(({ kind }) => kind === 'site'))
    return [];
  const pattern = eventWords[language].stayed;
  return holdNamed(sentence, pattern, ['person', 'number'], ({ label }, match) => {
    const { n = '', unit = '' } = match.groups ?? {};
    const said = countValue(n, language);
    const days = showing(datedPhotos(basis), label).map(({ at }) => storyDayOf(at));
    const [first, last] = [days[0], days.at(-1)];
    if (said === null || first === undefined || last === undefined) return true;
    const span = daysBetween(first, last);
    const isNight = /^n/iu.test(unit);
    return (isNight ? [span] : [span, span + 1, new Set(days).size]).includes(said);
  });
}

/** `Christmas Eve was a Sunday`: some day is both, of the photos' days or at least of their years. */
function sameDays({ text, language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const [one, other] = sentence.days.toSorted((a, b) => a.start - b.start);
  if (!one || !other || sentence.days.length > 2) return [];
  const between = text.slice(one.end, other.start);
  const isDate = (day: TextRange): boolean => /\d/u.test(text.slice(day.start, day.end));
  // `On 2 May, a Friday`, but not `on Friday, Saturday`.
  const isBeside = besideDate.test(between) && isDate(one) !== isDate(other);
  if (!isBeside && !eventWords[language].equals.test(between)) return [];
  if (/^\d{4}$/u.test(text.slice(one.start, one.end))) return [];
  const dates = basis.dates.filter((date) => date.length === 10);
  const isOf = dates.some(one.is);
  const days = isOf ? dates : yearsOf(dates);
  if (days.length === 0 || days.some((day) => one.is(day) && other.is(day))) return [];
  return [{ start: other.start, end: other.end, kind: 'date' }];
}

function yearsOf(dates: readonly string[]): readonly string[] {
  return [...new Set(dates.map((date) => date.slice(0, 4)))].flatMap((year) =>
    Array.from({ length: 366 }, (_, day) => daysAfter(`${year}-01-01`, day)),
  );
}

/** `Most pictures were taken in Riga`, `on Saturday`. */
function mostOf({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = basis.photos ?? [];
  const [match] = [...sentence.masked.matchAll(eventWords[language].mostPictures)];
  if (!match || sentence.people.length > 0) return [];
  // `Nowhere more pictures than in Riga`.
  if (heldWords[language].denies.test(sentence.masked.replace(match[0], ''))) return [];
  const [place, second] = sentence.mentions;
  const [day, next] = sentence.days;
  const isMost = (own: readonly BasisPhoto[], of: readonly unknown[]): boolean =>
    match.groups?.['half'] === undefined
      ? own.length >= Math.max(...tally(of).values())
      : own.length * 2 > of.length;
  const isRight =
    place && !second && !day
      ? isMost(
          photos.filter((photo) => isAt(photo, place)),
          placedPhotos(basis).map(({ site }) => site),
        )
      : !day ||
        next !== undefined ||
        place !== undefined ||
        isMost(
          photos.filter(({ at }) => at !== null && onDay(at, day.is)),
          datedPhotos(basis).map(({ at }) => dayOf(at)),
        );
  return isRight ? [] : [{ ...rangeOf(sentence, match), kind: 'order' }];
}
