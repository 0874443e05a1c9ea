import { daysBetween, hourMinute, storyDayOf } from '../plan/clock.ts';
import { isSaidIn, type Company } from '../plan/company.ts';
import { isNamedAfter, placeKey } from '../plan/happenings/timed.ts';
import type { Chapter, Shot } from '../plan/storyPlan.ts';
import { clockText, dateText, partialDate, placeText, whoText } from './grammar.ts';
import type { Speaker } from './speaker.ts';
import { capital } from './template.ts';

/**
 * What stands under a picture: the photographer's words, who is in it, when; only what the eye cannot see and the
 * picture before it has not just said.
 *
 * @param around the chapter it is shown in; of a photo at the end of the draft, all of them
 * @param before the photo shown before it; null for the first
 * @returns '' where nothing is known
 */
export function captionOf(
  shot: Shot,
  chapter: Chapter,
  around: readonly Chapter[],
  before: Shot | null,
  company: Company,
  speaker: Speaker,
): string {
  const moved =
    chapter.places.length > 1 &&
    placeKey(before?.place ?? null) !== placeKey(shot.place) &&
    isNamedAfter(shot.place, before?.place ?? null);
  const [only] = company.told;
  // Whom every picture of the album shows, no caption has to name.
  const always =
    company.told.length === 1 &&
    only !== undefined &&
    only.everywhere &&
    company.in(shot).all === 1;
  const time = timeOf(shot, around, speaker.tongue);
  return captionWith(shot, { time, isPlaceTold: moved, always }, company, speaker);
}

/** What stands under a picture that somebody puts anywhere: it leans on no heading and no picture before it. */
export function captionAlone(shot: Shot, company: Company, speaker: Speaker): string {
  const { local } = shot;
  const time =
    local === null ? null : dateText(local, { as: 'date', year: true }, '', speaker.tongue);
  return captionWith(shot, { time, isPlaceTold: true, always: false }, company, speaker);
}

interface CaptionParts {
  readonly time: string | null;
  readonly isPlaceTold: boolean;
  /** Who is in it goes without saying. */
  readonly always: boolean;
}

function captionWith(
  shot: Shot,
  { time, isPlaceTold, always }: CaptionParts,
  company: Company,
  { tongue, label }: Speaker,
): string {
  const { who, all, uncounted } = company.in(shot);
  const told = who.length <= 4 && !always ? who.map((one) => one.who) : [];
  const words = shot.words?.replace(/[.\s]+$/u, '') ?? null;
  const unsaid = words === null ? told : told.filter((one) => !isSaidIn(words, one, company.told));
  const others = always || uncounted ? 0 : all - told.length;
  // A mere number is to be seen already; beside names it tells that there are more.
  const people =
    unsaid.length > 0
      ? whoText({ who: unsaid, others: words === null ? others : 0 }, '', tongue)
      : words === null && shot.local !== null && others > 1
        ? whoText({ who: [], others }, '', tongue)
        : null;
  const place = isPlaceTold && shot.place ? placeText(shot.place, 'in', tongue) : null;
  const keywords = words === null && shot.keywords.length <= 3 ? shot.keywords.join(', ') : '';
  const light = words === null ? lightOf(shot, label) : null;
  // Keywords say what it is of; beside people, what it was.
  const about = keywords === '' ? null : keywords;
  const details = [people ?? about, time, light, place].filter((part) => part !== null);
  const aside = people === null || about === null ? '' : ` (${about})`;
  if (words !== null) return details.length === 0 ? words : `${words} (${details.join(', ')})`;
  return [`${capital(details.join(', '))}${aside}`, shot.signs ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** What photos are shown among, asked for with every photo of it. */
interface Around {
  /** Days from the first to the last of which the hour is known. */
  readonly apart: number;
  /** As far as they are known. */
  readonly dates: ReadonlySet<string>;
}

const known = new WeakMap<readonly Chapter[], Around>();

function aroundOf(chapters: readonly Chapter[]): Around {
  const before = known.get(chapters);
  if (before) return before;
  const photos = chapters.flatMap(({ moments }) => moments);
  const days = photos.flatMap(({ local }) => (local === null ? [] : [storyDayOf(local)])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const around = {
    apart: first === undefined || last === undefined ? 0 : daysBetween(first, last),
    dates: new Set([...days, ...photos.flatMap(({ date }) => date ?? [])]),
  };
  known.set(chapters, around);
  return around;
}

/** Over weeks the date counts, not the hour. */
function timeOf(shot: Shot, around: readonly Chapter[], tongue: Speaker['tongue']): string | null {
  const { local, date = '' } = shot;
  const { apart, dates } = aroundOf(around);
  // What the heading says of all is not said of one whose hour nobody knows.
  if (local === null) {
    const isSaid = date === '' || [...dates].every((other) => other.startsWith(date));
    return isSaid ? null : partialDate(date, tongue);
  }
  const clock = clockText(local, { exact: true, form: 'is' }, tongue);
  if (apart === 0) return clock;
  if (apart <= 6) return `${dateText(local, { as: 'weekday', year: false }, '', tongue)}, ${clock}`;
  return dateText(local, { as: 'date', year: true }, '', tongue);
}

/** Only where it says more than the hour does. */
function lightOf({ sun, local }: Shot, label: Speaker['label']): string | null {
  if (local === null || (sun !== 'twilight' && sun !== 'down')) return null;
  const { hour } = hourMinute(local);
  if (hour >= 4 && hour < 11) return label('caption.sun.before');
  return hour >= 16 && hour < 22 && sun === 'twilight' ? label('caption.sun.after') : null;
}
