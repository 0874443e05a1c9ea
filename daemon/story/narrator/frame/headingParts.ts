import { spanOf } from './span.ts';
import { clockText, dateText, partialDate, placeText, weekdayPart } from '../grammar.ts';
import { readsAsSentence } from '../saying.ts';
import type { Speaker } from '../speaker.ts';
import { capital, listText, text } from '../template.ts';
import { namesIn } from '../../plan/cast.ts';
import { dayOf, daysBetween, storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import { datedOf } from '../../plan/happenings/timed.ts';
import { holidayAt, type Holiday } from '../../plan/holidays.ts';
import type { Chapter, StoryPlan } from '../../plan/storyPlan.ts';

/** What a heading is put together from; '' for what is not known. */
export interface HeadingParts {
  /** `Day one, March 2016`: the sub-folder, and the date in its name. */
  readonly folder: string;
  /** `Arezzo and near Cortona`. */
  readonly place: string;
  /** `Easter Sunday`. */
  readonly holiday: string;
  /** `Saturday and Sunday`. */
  readonly weekday: string;
  /** `4 March`, of the first photo. */
  readonly date: string;
  /** The date where all of it is of one day, else the months. */
  readonly day: string;
  /** `Saturday afternoon`. */
  readonly part: string;
  /** `From 3:12 pm`. */
  readonly from: string;
  /** The photographer's words that can stand over all of it. */
  readonly said: string;
  /** How many of the photographer's words there are. */
  readonly captions: number;
  /** Dates are told with their year. */
  readonly isOfYears: boolean;
}

/** A chapter of a plan, and what happened in it. */
interface Told {
  readonly plan: StoryPlan;
  readonly chapter: Chapter;
  readonly story: readonly Happening[];
}

/** All that may be said above a chapter. */
export function partsOfHeading({ plan, chapter, story }: Told, speaker: Speaker): HeadingParts {
  const { span, moments } = chapter;
  const isOfYears =
    plan.dates !== null && plan.dates.first.slice(0, 4) !== plan.dates.last.slice(0, 4);
  const said = isWritten(plan) ? story : story.filter(isStretch);
  const timeless = { date: '', day: '', part: '', from: '' };
  return {
    folder: folderOf(chapter, speaker),
    place: placeOf(plan, chapter, speaker),
    holiday: holidayName(chapter, speaker),
    weekday: weekdaysOf(chapter, speaker),
    ...(span === null ? timeless : timesOf(span, isOfYears, speaker)),
    said: shortWords(said, datedOf(moments), namesIn(plan.cast)),
    captions: story.filter(({ kind }) => kind === 'words').length,
    isOfYears,
  };
}

function folderOf({ folder, folderDate }: Chapter, { tongue }: Speaker): string {
  return [
    ...(folder === null ? [] : [folder]),
    ...(folderDate === null ? [] : [partialDate(folderDate, tongue)]),
  ].join(', ');
}

/** The towns of a chapter, three at most. */
function placeOf(plan: StoryPlan, { places }: Chapter, { tongue }: Speaker): string {
  const all = plan.chapters.flatMap((chapter) => chapter.places);
  const isAbroad = new Set(all.map(({ country }) => country)).size > 1;
  // A country that all of it was in tells no chapter from another.
  const towns = places.filter(({ town }) => town !== null || isAbroad);
  // Of a town that was only near, the photos are not in it.
  // Behind a town, `near` goes with one alone.
  const names = towns
    .toSorted((a, b) => Number(a.kind === 'near') - Number(b.kind === 'near'))
    .flatMap((place) => placeText(place, place.kind === 'near' ? 'in' : 'town', tongue) ?? []);
  return towns.length > 3 ? '' : capital(listText([...new Set(names)], tongue));
}

/** Less than a year is no two years, in days. */
const mostDaysOfMonths = 360;

function timesOf(
  span: NonNullable<Chapter['span']>,
  year: boolean,
  speaker: Speaker,
): Pick<HeadingParts, 'date' | 'day' | 'part' | 'from'> {
  const { tongue, label } = speaker;
  const days = { first: dayOf(span.start), last: dayOf(span.end) };
  const date = dateText(span.start, { as: 'date', year }, '', tongue);
  return {
    date,
    day:
      days.first === days.last ? date : (spanOf(days, null, speaker, year, mostDaysOfMonths) ?? ''),
    part: weekdayPart(middleOf(span), tongue),
    from: label('heading.from', {
      clock: text(clockText(span.start, { exact: true, form: 'is' }, tongue)),
    }),
  };
}

/** `le dimanche de Pâques` without its article; nobody calls a day by its nation. */
function holidayName(chapter: Chapter, { tongue }: Speaker): string {
  const key = holidayOf(chapter);
  return key === null || key === 'national-day'
    ? ''
    : tongue.words.holidays[key].replace(/^(?:\p{Ll}{1,3} |l’)/u, '');
}

/** The holiday most of a chapter's photos are of; null where that is none. */
function holidayOf({ moments, places }: Chapter): Holiday | null {
  const days = datedOf(moments).map(({ local }) => dayOf(local));
  const [most] = [...new Set(days)]
    .map((day) => ({ day, count: days.filter((other) => other === day).length }))
    .toSorted((a, b) => b.count - a.count);
  // Of pictures of weeks around it, no one day is the name.
  return most &&
    most.count * 2 > days.length &&
    days.every((day) => Math.abs(daysBetween(day, most.day)) <= 2)
    ? holidayAt(most.day, places[0]?.country ?? null)
    : null;
}

/** `Saturday`, `Saturday and Sunday`; of more days the first one and the last. */
function weekdaysOf({ span }: Chapter, { tongue, label }: Speaker): string {
  if (span === null) return '';
  const name = (local: string): string =>
    dateText(local, { as: 'weekday', year: false }, '', tongue);
  const [first, last] = [storyDayOf(span.start), storyDayOf(span.end)];
  const apart = daysBetween(first, last);
  const [a, b] = [text(name(first)), text(name(last))];
  return apart === 0 ? name(span.start) : label(apart === 1 ? 'span.and' : 'span.to', { a, b });
}

/** What begins at half past twelve and goes on until four is an afternoon. */
function middleOf({ start, end }: NonNullable<Chapter['span']>): string {
  // Of the hours after midnight the weekday would be another.
  if (dayOf(start) !== dayOf(end)) return start;
  const middle = (Date.parse(`${start}Z`) + Date.parse(`${end}Z`)) / 2;
  return new Date(middle).toISOString().slice(0, 19);
}

/** Whether somebody wrote of photos, and not only keywords. */
function isWritten({ chapters }: StoryPlan): boolean {
  return chapters.some(({ moments }) => moments.some(({ words }) => words !== null));
}

/** Whether a keyword is of more than one photo: that of one says nothing of those around it. */
function isStretch(one: Happening): boolean {
  return one.kind === 'words' && one.row > 1;
}

/** The photographer's words that can stand over a part: short, and no sentence. */
function shortWords(
  story: readonly Happening[],
  dated: readonly { readonly local: string }[],
  names: readonly string[],
): string {
  const words = story.flatMap((one) => (one.kind === 'words' ? [one] : []));
  const isShort = (of: string): boolean =>
    of.length <= 32 &&
    of.split(' ').length <= 5 &&
    !/[,.;:?]/.test(of) &&
    !readsAsSentence(of, names);
  // What comes before a comma stands for itself where it is something: `Raffle, first prize a bike`, but not `Core 4, 1.8 m`.
  const named = words.map((one) => {
    if (isShort(one.text)) return { one, name: one.text };
    const begun = /^([^,;:(]+)[,;:(]/.exec(one.text)?.[1]?.trim() ?? '';
    return { one, name: isShort(begun) && begun.length >= 6 && !/\d/.test(begun) ? begun : '' };
  });
  // Words are of the photos that follow them, too, until there are others.
  const reach = ({ local, row }: (typeof words)[number]): number => {
    const next = words.find((other) => (other.local ?? '') > (local ?? ''))?.local ?? null;
    const until = dated.filter(
      (photo) => photo.local >= (local ?? '') && (next === null || photo.local < next),
    );
    return Math.max(row, until.length);
  };
  const best = named
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => reach(b.one) - reach(a.one))[0];
  return best?.name ?? '';
}
