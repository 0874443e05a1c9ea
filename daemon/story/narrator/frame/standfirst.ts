import type { Album } from './album.ts';
import { standOutOf } from './standOut.ts';
import { totalsOf, walkedIn } from './totals.ts';
import { listed, wayOf, whereOf, withCountry } from './where.ts';
import type { ClaimBasis } from '../../claims/basis.ts';
import { tally } from '../../../shared/groupBy.ts';
import { clockText, countText, rangeText, weekdayPart } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { listText, text, type Slots, type Value } from '../template.ts';
import { countValue, quotesValue, whoValue } from '../values.ts';
import type { Phrase } from '../words/words.ts';
import { dayOf, daysBetween, minutesBetween, partOfDay, storyDayOf } from '../../plan/clock.ts';
import { courseOfCaptions } from '../../plan/happenings/timed.ts';
import { briefWords, cutAt } from '../../plan/names.ts';

/** More names are a list. */
const mostNamed = 6;

/** What is said of an album in its first sentence, whatever its arc. */
interface Sums {
  readonly photos: Value;
  readonly who: Value | null;
  /** The album's one place, with its country. */
  readonly spot: Value | null;
  readonly season: Value | null;
  readonly rest: Value | null;
}

/** What everything of the standfirst is said of, by whom, and held against what. */
interface Frame {
  readonly album: Album;
  readonly speaker: Speaker;
  readonly say: (phrase: Phrase, slots: Slots) => string | null;
  readonly sums: Sums;
}

/** One to three sentences: how long, where, when, with whom; and the sums of a journey. */
export function standfirstOf(album: Album, speaker: Speaker, basis: ClaimBasis): string {
  const { plan, dates, hours } = album;
  const frame: Frame = {
    album,
    speaker,
    say: (phrase, slots) => speaker.say(phrase, slots, 'standfirst', basis),
    sums: sumsOf(album, speaker),
  };
  if (!dates) return undatedStandfirst(frame);
  if (hours)
    return album.photos === 1
      ? oneStandfirst(frame, hours.start)
      : sentences(dayStandfirst(frame, hours), walkedIn(album, speaker, basis));
  if (plan.arc !== 'trip')
    return sentences(boxStandfirst(frame, dates), standOutOf(album, speaker, basis));
  const isWayTold = wayOf(album, speaker) !== null;
  return sentences(tripStandfirst(frame, dates), totalsOf(album, speaker, basis, isWayTold));
}

function sumsOf(album: Album, speaker: Speaker): Sums {
  const { plan, photos, season, places } = album;
  const [first] = places;
  return {
    photos: countValue(photos),
    who: whoOf(album),
    spot: places.length === 1 && first ? text(withCountry(first, speaker) ?? '') : null,
    season: season === null ? null : text(speaker.tongue.words.seasons[season]),
    rest: restOf(plan, speaker.tongue),
  };
}

/** Those with a name, else the friends; the first of them, where they are many. */
function whoOf({ company }: Album): Value | null {
  const named = company.told.filter((one) => one.named);
  const told = named.length > 0 ? named : company.told.filter(({ who }) => who.kind === 'friend');
  // One more is named as well: none with a name is `one other person`.
  const most = told.length === mostNamed + 1 ? told.length : mostNamed;
  const shown = told.slice(0, most).map(({ who }) => who);
  return whoValue(shown, Math.max(0, told.length - most));
}

function undatedStandfirst({ album, say, sums }: Frame): string {
  if (album.photos === 0) return say('stand.empty', {}) ?? '';
  const { photos, who, rest } = sums;
  const moments = album.plan.chapters.flatMap((chapter) => chapter.moments);
  // Of scans, one whose place is known is no reason to put all of them there.
  const spot = moments.every(({ place }) => place !== null) ? sums.spot : null;
  const phrase = album.plan.arc === 'portrait' ? 'stand.portrait' : 'stand.undated';
  return say(phrase, { photos, place: spot, who, rest }) ?? '';
}

/** Of the only photo, taken at `local`. */
function oneStandfirst({ say, sums }: Frame, local: string): string {
  return (
    say('stand.one', {
      who: sums.who,
      place: sums.spot,
      day: { kind: 'date', local, as: 'full', year: true },
      clock: { kind: 'clock', local, exact: true },
    }) ?? ''
  );
}

function dayStandfirst(
  { album, speaker, say, sums }: Frame,
  hours: NonNullable<Album['hours']>,
): string | null {
  const clock = (local: string): string =>
    clockText(local, { exact: true, form: 'is' }, speaker.tongue);
  const [start, end] = [clock(hours.start), clock(hours.end)];
  // One photo tells its time, or all are of one minute: that is no span.
  const isSpan = start !== end;
  return say('stand.day', {
    part: text(partName(hours, speaker)),
    season: sums.season,
    place: listed(album.places, speaker),
    photos: sums.photos,
    start: isSpan ? text(start) : null,
    end: isSpan ? text(end) : null,
    who: sums.who,
  });
}

/** Photos of several days that are no journey. */
function boxStandfirst({ album, speaker, say, sums }: Frame, dates: Days): string {
  const { photos, who, rest } = sums;
  return (
    say('stand.box', {
      photos,
      place: whereOf(album, speaker),
      span: text(daysText(album, dates, speaker)),
      who,
      rest,
      ...boundsOf(album.plan),
    }) ?? ''
  );
}

function tripStandfirst({ album, speaker, say, sums }: Frame, dates: Days): string | null {
  const length = daysBetween(dates.first, lastDayOf(album, dates.last)) + 1;
  const way = wayOf(album, speaker);
  return say('stand.trip', {
    days: countValue(length, 'day'),
    season: sums.season,
    place: whereOf(album, speaker),
    way: text(way ?? ''),
    span: text(daysText(album, dates, speaker)),
    photos: sums.photos,
    who: sums.who,
  });
}

type Days = NonNullable<Album['dates']>;

/** A longer time is told by its months, in days. */
const mostDaysOfDates = 60;

/** `from 3 to 9 March 2016`, `between March and July 2016`. */
function daysText(
  album: Album,
  { first, last: calendar }: Days,
  { tongue, label }: Speaker,
): string {
  const last = lastDayOf(album, calendar);
  const isLong = album.plan.arc !== 'trip' && daysBetween(first, last) + 1 > mostDaysOfDates;
  if (!isLong) return rangeText(first, last, true, tongue, 'on');
  const month = (local: string, year: boolean): Value => ({
    kind: 'date',
    local,
    as: 'month',
    year,
  });
  return label('span.between', {
    a: month(first, first.slice(0, 4) !== calendar.slice(0, 4)),
    b: month(calendar, true),
  });
}

/** What the photographer wrote first and last; none where little is written, or not all photos have their time. */
function boundsOf({ chapters }: Album['plan']): Slots {
  const captions = courseOfCaptions(chapters.flatMap(({ moments }) => moments));
  const [first, last] = [captions[0], captions.at(-1)];
  if (first === undefined || last === undefined) return {};
  const quote = (words: string): Value => quotesValue(cutAt(words, briefWords));
  return { begun: quote(first), ended: quote(last) };
}

const sentences = (...told: readonly (string | null)[]): string =>
  told.filter((sentence) => sentence !== null).join(' ');

/** `three screenshots and one receipt`; null where there are none. */
function restOf({ oddments }: Album['plan'], tongue: Speaker['tongue']): Value | null {
  const parts = [...tally(oddments)].map(([kind, count]) => countText(count, kind, '', tongue));
  return parts.length === 0 ? null : text(listText(parts, tongue));
}

/** The day whose night the last photo of a journey is from, where nothing of the day after follows. */
function lastDayOf({ plan }: Album, calendar: string): string {
  const ends = plan.chapters.flatMap(({ span }) => (span === null ? [] : [span.end])).sort();
  const end = ends.at(-1);
  return plan.arc === 'trip' && end !== undefined && dayOf(end) === calendar
    ? storyDayOf(end)
    : calendar;
}

/** From this hour on it is an evening, however long. */
const eveningHour = 17;

/** Less of it than this, and it is not of that part of the day. */
const leastShare = 0.6;

/** `Saturday evening`; over most of a day, or of its parts, only its name. */
function partName(
  { start, end }: { readonly start: string; readonly end: string },
  { tongue }: Speaker,
): string {
  const minutes = minutesBetween(start, end);
  const at = (minute: number): string =>
    new Date(Date.parse(`${start}Z`) + minute * 60_000).toISOString().slice(0, 19);
  const middle = partOfDay(at(minutes / 2));
  const { parts } = tongue.words;
  const steps = Array.from({ length: 21 }, (_, step) => partOfDay(at((minutes * step) / 20)));
  const share = steps.filter((part) => parts[part] === parts[middle]).length / steps.length;
  const isLate = Number(start.slice(11, 13)) >= eveningHour;
  const isWhole = !isLate && (minutes > 5.5 * 60 || share < leastShare);
  const isNight = middle === 'night' && share < 1;
  return weekdayPart(start, tongue, isWhole || isNight ? 'day' : middle).trim();
}
