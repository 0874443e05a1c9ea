import { spanOf } from './span.ts';
import {
  clockText,
  countText,
  dateText,
  partialDate,
  placeText,
  rangeText,
  weekdayPart,
} from '../grammar.ts';
import { readsAsSentence } from '../saying.ts';
import type { Speaker } from '../speaker.ts';
import { capital, listText, text } from '../template.ts';
import { namesIn } from '../../plan/cast.ts';
import { dayOf, daysBetween, storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import { datedOf, placeKey } from '../../plan/happenings/timed.ts';
import { holidayAt, type Holiday } from '../../plan/holidays.ts';
import type { Chapter, StoryPlan } from '../../plan/storyPlan.ts';

/** A heading of its own for each chapter: folder, place, photographer's words, day or hour, whichever tells it apart. */
export function headingsOf(
  plan: StoryPlan,
  stories: readonly (readonly Happening[])[],
  speaker: Speaker,
): readonly string[] {
  const used = new Set<string>();
  return plan.chapters.map((chapter, index) => {
    const options = headingsFor(plan, chapter, stories[index] ?? [], speaker).filter(
      (option) => option !== '',
    );
    const heading =
      options.find((option) => !used.has(option)) ?? `${options[0] ?? ''} (${index + 1})`.trim();
    used.add(heading);
    return heading;
  });
}

function headingsFor(
  plan: StoryPlan,
  chapter: Chapter,
  story: readonly Happening[],
  speaker: Speaker,
): readonly string[] {
  const { tongue, label } = speaker;
  const others = plan.chapters.filter((other) => other !== chapter);
  const start = chapter.span?.start ?? null;
  const own = new Set(chapter.places.map(placeKey));
  const sharesPlace = others.some(({ places }) => places.some((place) => own.has(placeKey(place))));
  const sharesDay = others.some(
    ({ span }) => start !== null && span !== null && dayOf(span.start) === dayOf(start),
  );
  const folder = [
    ...(chapter.folder === null ? [] : [chapter.folder]),
    ...(chapter.folderDate === null ? [] : [partialDate(chapter.folderDate, tongue)]),
  ].join(', ');
  const countries = new Set(
    plan.chapters.flatMap(({ places }) => places.map(({ country }) => country)),
  );
  // A country that all of it was in tells no chapter from another.
  const towns = chapter.places.filter(({ town }) => town !== null || countries.size > 1);
  // Of a town that was only near, the photos are not in it.
  // Behind a town, `near` goes with one alone.
  const names = towns
    .toSorted((a, b) => Number(a.kind === 'near') - Number(b.kind === 'near'))
    .flatMap((place) => placeText(place, place.kind === 'near' ? 'in' : 'town', tongue) ?? []);
  const place = towns.length > 3 ? '' : capital(listText([...new Set(names)], tongue));
  const distant =
    plan.dates !== null &&
    daysBetween(plan.dates.first, plan.dates.last) > 20 &&
    plan.arc !== 'trip';
  const year = plan.dates !== null && plan.dates.first.slice(0, 4) !== plan.dates.last.slice(0, 4);
  const date = start === null ? '' : dateText(start, { as: 'date', year }, '', tongue);
  const month =
    chapter.span === null
      ? ''
      : (spanOf(
          { first: dayOf(chapter.span.start), last: dayOf(chapter.span.end) },
          null,
          speaker,
          year,
          // Less than a year is no two years.
          360,
        ) ?? '');
  const oneDay = chapter.span !== null && dayOf(chapter.span.start) === dayOf(chapter.span.end);
  const key = holidayOf(chapter);
  // `le dimanche de Pâques` without its article.
  const holiday =
    key === null || key === 'national-day'
      ? ''
      : tongue.words.holidays[key].replace(/^(?:\p{Ll}{1,3} |l’)/u, '');
  const weekday = weekdaysOf(chapter, speaker);
  const part = chapter.span === null ? '' : weekdayPart(middleOf(chapter.span), tongue);
  const from =
    start === null
      ? ''
      : label('heading.from', {
          clock: text(clockText(start, { exact: true, form: 'is' }, tongue)),
        });
  const said = shortWords(
    isWritten(plan) ? story : story.filter(isStretch),
    datedOf(chapter.moments),
    namesIn(plan.cast),
  );
  const words = story.filter(({ kind }) => kind === 'words').length;
  const both = (a: string, b: string): string => (a === '' || b === '' ? '' : `${a}, ${b}`);
  if (folder !== '') {
    // Weeks apart a weekday tells nothing from another.
    const far =
      plan.dates !== null && daysBetween(plan.dates.first, plan.dates.last) > 6 && start !== null;
    const when = far ? (oneDay ? date : month) : weekday;
    // What tells the parts of one folder apart best is where they are from.
    const mates = others.filter((other) => other.folder === chapter.folder);
    const isElsewhere = !mates.some(({ places }) => places.some((at) => own.has(placeKey(at))));
    return [
      folder,
      isElsewhere ? both(folder, place) : '',
      both(folder, when),
      both(folder, part),
      both(folder, from),
    ];
  }
  if (start === null)
    return [
      place,
      // One of several captions stands for itself alone.
      words === 1 ? said : '',
      capital(countText(chapter.moments.length, 'photo', '', tongue)),
      label('heading.others'),
    ];
  if (distant) {
    const when = oneDay ? date : month;
    // The same feast of several years is told apart by them.
    const feast = holiday === '' || !year ? holiday : `${holiday} ${start.slice(0, 4)}`;
    return [
      both(place, feast),
      ...(place === '' ? [capital(feast)] : []),
      both(place, when),
      capital(when),
      both(capital(when), part),
      both(capital(date), from),
    ];
  }
  // Of a day in two towns the town tells its parts apart, whatever other day it was in as well.
  const isAlone =
    place !== '' &&
    others.every(
      ({ places, span }) =>
        span === null ||
        dayOf(span.start) !== dayOf(start) ||
        !places.some((at) => own.has(placeKey(at))),
    );
  if (sharesDay)
    return [
      ...(sharesPlace || place === '' ? [] : [place]),
      isAlone ? both(place, weekday) : '',
      said,
      both(sharesPlace ? '' : place, part),
      capital(part),
      from,
      both(place, part),
      both(date, from),
    ];
  const trip = plan.dates !== null && daysBetween(plan.dates.first, plan.dates.last) <= 6;
  const end = chapter.span === null ? start : storyDayOf(chapter.span.end);
  const span = storyDayOf(start) >= end ? date : rangeText(storyDayOf(start), end, year, tongue);
  const when = holiday !== '' ? holiday : trip ? weekday : span;
  return [
    ...(sharesPlace ? [both(place, when)] : [place]),
    both(place, when),
    capital(when),
    both(when, part),
    date,
    both(date, from),
  ];
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
