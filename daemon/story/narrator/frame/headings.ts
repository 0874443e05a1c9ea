import { partsOfHeading, type HeadingParts } from './headingParts.ts';
import { countText, partialDate, rangeText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { capital, text } from '../template.ts';
import { dayOf, daysBetween, storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import { placeKey } from '../../plan/happenings/timed.ts';
import type { Chapter, StoryPlan } from '../../plan/storyPlan.ts';

/** A heading of its own for each chapter: folder, place, photographer's words, day or hour, whichever tells it apart. */
export function headingsOf(
  plan: StoryPlan,
  stories: readonly (readonly Happening[])[],
  speaker: Speaker,
): readonly string[] {
  const used = new Set<string>();
  return plan.chapters.map((chapter, index) => {
    const parts = partsOfHeading({ plan, chapter, story: stories[index] ?? [] }, speaker);
    const options = headingsFor(plan, chapter, parts, speaker).filter((option) => option !== '');
    const heading =
      options.find((option) => !used.has(option)) ?? `${options[0] ?? ''} (${index + 1})`.trim();
    used.add(heading);
    return heading;
  });
}

/** Within so many days a weekday tells one from another. */
const mostDaysOfWeek = 6;

/** A story of more days is told by its dates. */
const mostDaysOfStory = 20;

/** What may stand above a chapter, the best first; '' among them where something is not known. */
function headingsFor(
  plan: StoryPlan,
  chapter: Chapter,
  parts: HeadingParts,
  speaker: Speaker,
): readonly string[] {
  const others = plan.chapters.filter((other) => other !== chapter);
  const { span } = chapter;
  if (parts.folder !== '') return folderHeadings(plan, chapter, others, parts);
  if (span === null) return undatedHeadings(chapter, parts, speaker);
  if (plan.arc !== 'trip' && daysOf(plan) > mostDaysOfStory) return distantHeadings(span, parts);
  return others.some((other) => other.span && dayOf(other.span.start) === dayOf(span.start))
    ? partHeadings(
        span,
        others.filter((other) => sharesPlace(chapter, other)),
        parts,
      )
    : dayHeadings(
        plan,
        span,
        others.some((other) => sharesPlace(chapter, other)),
        parts,
        speaker,
      );
}

type Span = NonNullable<Chapter['span']>;

/** From the first day of the story to the last. */
function daysOf({ dates }: StoryPlan): number {
  return dates === null ? 0 : daysBetween(dates.first, dates.last);
}

function sharesPlace({ places }: Chapter, other: Chapter): boolean {
  const own = new Set(places.map(placeKey));
  return other.places.some((place) => own.has(placeKey(place)));
}

function both(a: string, b: string): string {
  return a === '' || b === '' ? '' : `${a}, ${b}`;
}

/** Of a sub-folder with a name. */
function folderHeadings(
  plan: StoryPlan,
  chapter: Chapter,
  others: readonly Chapter[],
  { folder, place, weekday, day, part, from }: HeadingParts,
): readonly string[] {
  // Weeks apart a weekday tells nothing from another.
  const isFar = daysOf(plan) > mostDaysOfWeek && chapter.span !== null;
  // What tells the parts of one folder apart best is where they are from.
  const mates = others.filter((other) => other.folder === chapter.folder);
  const isElsewhere = !mates.some((other) => sharesPlace(chapter, other));
  return [
    folder,
    isElsewhere ? both(folder, place) : '',
    both(folder, isFar ? day : weekday),
    both(folder, part),
    both(folder, from),
  ];
}

function undatedHeadings(
  chapter: Chapter,
  { place, said, captions }: HeadingParts,
  speaker: Speaker,
): readonly string[] {
  const { moments } = chapter;
  const years = yearsOf(chapter, speaker);
  // Where one of several scans is from is not where all of them are from.
  const isThere = years === '' || moments.every((photo) => photo.place !== null);
  return [
    isThere ? place : '',
    // One of several captions stands for itself alone.
    captions === 1 ? said : '',
    capital(years),
    capital(countText(moments.length, 'photo', '', speaker.tongue)),
    speaker.label('heading.others'),
  ];
}

/** `1961`, `June 1961`, `1972 and 1973`, `1961 to 1964`: of photos of which no hour is known; '' where of one nothing is. */
function yearsOf({ moments }: Chapter, { tongue, label }: Speaker): string {
  const dates = moments.map(({ date }) => date ?? '').sort();
  const [first = '', last = first] = [dates[0], dates.at(-1)];
  if (first === '') return '';
  if (first === last) return partialDate(first, tongue);
  const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
  if (a === b) return a;
  const isNext = Number(b) - Number(a) === 1;
  return label(isNext ? 'span.and' : 'span.to', { a: text(a), b: text(b) });
}

/** Of a story of weeks or years. */
function distantHeadings(
  { start }: Span,
  { place, holiday, isOfYears, day, date, part, from }: HeadingParts,
): readonly string[] {
  // The same feast of several years is told apart by them.
  const feast = holiday === '' || !isOfYears ? holiday : `${holiday} ${start.slice(0, 4)}`;
  return [
    both(place, feast),
    ...(place === '' ? [capital(feast)] : []),
    both(place, day),
    capital(day),
    both(capital(day), part),
    both(capital(date), from),
  ];
}

/** Of a part of a day that other chapters are of, too. */
function partHeadings(
  { start }: Span,
  sameTown: readonly Chapter[],
  { place, weekday, said, part, date, from }: HeadingParts,
): readonly string[] {
  const isShared = sameTown.length > 0;
  // Of a day in two towns the town tells its parts apart, whatever other day it was in as well.
  const isAlone =
    place !== '' && sameTown.every(({ span }) => !span || dayOf(span.start) !== dayOf(start));
  return [
    ...(isShared || place === '' ? [] : [place]),
    isAlone ? both(place, weekday) : '',
    said,
    both(isShared ? '' : place, part),
    capital(part),
    from,
    both(place, part),
    both(date, from),
  ];
}

/** Of one or more days that no other chapter is of. */
function dayHeadings(
  plan: StoryPlan,
  span: Span,
  isShared: boolean,
  { place, holiday, weekday, isOfYears, date, part, from }: HeadingParts,
  { tongue }: Speaker,
): readonly string[] {
  const [first, last] = [storyDayOf(span.start), storyDayOf(span.end)];
  const isWeek = plan.dates !== null && daysOf(plan) <= mostDaysOfWeek;
  const days = first >= last ? date : rangeText(first, last, isOfYears, tongue);
  const when = holiday !== '' ? holiday : isWeek ? weekday : days;
  return [
    ...(isShared ? [both(place, when)] : [place]),
    both(place, when),
    capital(when),
    both(when, part),
    date,
    both(date, from),
  ];
}
