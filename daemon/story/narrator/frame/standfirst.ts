import type { ClaimBasis } from '../../claims/basis.ts';
import { tally } from '../../../shared/groupBy.ts';
import { type Album, isBox, townsOf } from './album.ts';
import { clockText, countText, placeText, rangeText, weekdayPart } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { listText, text, type Slots, type Value } from '../template.ts';
import { dayOf, daysBetween, minutesBetween, partOfDay, storyDayOf } from '../../plan/clock.ts';
import type { Place } from '../../plan/facts.ts';
import { courseOfCaptions } from '../../plan/happenings/timed.ts';
import { briefWords, cutAt } from '../../plan/names.ts';
import { countryName, inCountry, townName } from '../../plan/townNames.ts';

/** More names are a list. */
const mostNamed = 6;

/** One to three sentences: how long, where, when, with whom; and the sums of a journey. */
export function standfirstOf(album: Album, speaker: Speaker, basis: ClaimBasis): string {
  const { plan, company, photos, dates, hours, season, places } = album;
  const { tongue, label, say } = speaker;
  const key = 'standfirst';
  const named = company.told.filter((one) => one.named);
  const told = named.length > 0 ? named : company.told.filter(({ who }) => who.kind === 'friend');
  // One more is named as well: none with a name is `one other person`.
  const most = told.length === mostNamed + 1 ? told.length : mostNamed;
  const shown = told.slice(0, most).map(({ who }) => who);
  const who: Value | null =
    shown.length === 0
      ? null
      : { kind: 'who', who: shown, others: Math.max(0, told.length - most) };
  const some: Value = { kind: 'count', n: photos, noun: 'photo' };
  const rest = restOf(plan, tongue);
  const way = isBox(album) ? null : wayOf(album, speaker);
  const base = isBox(album) ? null : baseOf(album, speaker);
  const place = text(
    base ??
      (isBox(album)
        ? inCountries(album, speaker)
        : way === null
          ? inPlaces(album, speaker)
          : null) ??
      '',
  );
  const seasonal = season === null ? null : text(tongue.words.seasons[season]);
  const first = places[0];
  const spot: Value | null =
    places.length === 1 && first ? text(withCountry(first, speaker) ?? '') : null;
  if (!dates) {
    if (photos === 0) return say('stand.empty', {}, key, basis) ?? '';
    return (
      say(
        plan.arc === 'portrait' ? 'stand.portrait' : 'stand.undated',
        { photos: some, place: spot, who, rest },
        key,
        basis,
      ) ?? ''
    );
  }
  if (hours) {
    const [from = '', to = ''] = [hours.start, hours.end].map((local) =>
      clockText(local, { exact: true, form: 'is' }, tongue),
    );
    if (photos === 1)
      return (
        say(
          'stand.one',
          {
            who,
            place: spot,
            day: { kind: 'date', local: hours.start, as: 'full', year: true },
            clock: { kind: 'clock', local: hours.start, exact: true },
          },
          key,
          basis,
        ) ?? ''
      );
    const part = text(partName(hours, speaker));
    // One photo tells its time, or all are of one minute: that is no span.
    const isSpan = from !== to;
    const listedPlaces = listed(places, speaker);
    const slots = {
      part,
      season: seasonal,
      place: listedPlaces,
      photos: some,
      start: isSpan ? text(from) : null,
      end: isSpan ? text(to) : null,
      who,
    };
    return sentences(say('stand.day', slots, key, basis), walkedIn(album, speaker, basis));
  }
  const last = lastDayOf(album, dates.last);
  const length = daysBetween(dates.first, last) + 1;
  const year = dates.first.slice(0, 4) !== dates.last.slice(0, 4);
  const long = plan.arc !== 'trip' && length > 60;
  const month = (day: string, own: boolean): Value => ({
    kind: 'date',
    local: day,
    as: 'month',
    year: own,
  });
  const span = text(
    long
      ? label('span.between', { a: month(dates.first, year), b: month(dates.last, true) })
      : rangeText(dates.first, last, true, tongue, 'on'),
  );
  if (plan.arc !== 'trip')
    return (
      say(
        'stand.box',
        {
          photos: some,
          place: way === null ? place : text(way),
          span,
          who,
          rest,
          ...boundsOf(plan),
        },
        key,
        basis,
      ) ?? ''
    );
  const days: Value = { kind: 'count', n: length, noun: 'day' };
  return sentences(
    say(
      'stand.trip',
      { days, season: seasonal, place, way: text(way ?? ''), span, photos: some, who },
      key,
      basis,
    ),
    totalsOf(album, speaker, basis, way !== null),
  );
}

/** What the photographer wrote first and last; none where little is written, or not all photos have their time. */
function boundsOf({ chapters }: Album['plan']): Slots {
  const captions = courseOfCaptions(chapters.flatMap(({ moments }) => moments));
  const [first, last] = [captions[0], captions.at(-1)];
  if (first === undefined || last === undefined) return {};
  const quote = (words: string): Value => ({ kind: 'quotes', quotes: [cutAt(words, briefWords)] });
  return { begun: quote(first), ended: quote(last) };
}

const sentences = (...told: readonly (string | null)[]): string =>
  told.filter((sentence) => sentence !== null).join(' ');

/** `three screenshots and one receipt`; null where there are none. */
function restOf({ oddments }: Album['plan'], tongue: Speaker['tongue']): Value | null {
  const parts = [...tally(oddments)].map(([kind, count]) => countText(count, kind, '', tongue));
  return parts.length === 0 ? null : text(listText(parts, tongue));
}

/** How far the photos of a walk lie apart, all in all. */
function walkedIn({ journey }: Album, speaker: Speaker, basis: ClaimBasis): string | null {
  const { walked } = journey;
  if (walked === null) return null;
  const walk: Value = { kind: 'count', n: walked, noun: 'kilometre' };
  return speaker.say('stand.totals', { walk }, 'walk', basis);
}

/** The day whose night the last photo of a journey is from, where nothing of the day after follows. */
function lastDayOf({ plan }: Album, calendar: string): string {
  const ends = plan.chapters.flatMap(({ span }) => (span === null ? [] : [span.end])).sort();
  const end = ends.at(-1);
  return plan.arc === 'trip' && end !== undefined && dayOf(end) === calendar
    ? storyDayOf(end)
    : calendar;
}

/** `in Stanley, USA`: a town somebody may never have heard of. */
function withCountry(place: Place, { tongue }: Speaker): string | null {
  const where = placeText(place, 'in', tongue);
  if (where === null || place.town === null || place.country === null) return where;
  const country = countryName(place.country, tongue.language);
  return country === townName(place, tongue.language) ? where : `${where}, ${country}`;
}

/** `in Arezzo and Cortona`, « à Arezzo et à Cortona ». */
function inTowns(towns: readonly string[], { tongue }: Speaker): string {
  return tongue.words.places.in.replace('{town}', () => listTowns(towns, tongue));
}

function listTowns(towns: readonly string[], tongue: Speaker['tongue']): string {
  const { again } = tongue.words.places;
  return listText(
    towns.map((town, index) => (index === 0 ? town : `${again}${town}`)),
    tongue,
  );
}

function listed(places: readonly Place[], speaker: Speaker): Value | null {
  const [first] = places;
  if (places.length === 1 && first) return text(withCountry(first, speaker) ?? '');
  const towns = townsOf(places, speaker);
  if (towns.length === 0 || towns.length > 3 || places.some(({ kind }) => kind !== 'in'))
    return null;
  return text(inTowns(towns, speaker));
}

function inPlaces(album: Album, speaker: Speaker): string | null {
  const { places } = album;
  const { tongue } = speaker;
  const names = townsOf(places, speaker);
  const [only] = places;
  if (names.length > 2 || (names.length > 0 && isFarOut(album))) return inCountries(album, speaker);
  const isIn = places.every(({ kind }) => kind !== 'near');
  if (names.length > 0 && isIn) return inTowns(names, speaker);
  // Of a town that was only near, the photos are not in it.
  if (names.length === 2)
    return listText(
      places.flatMap((place) =>
        place.town === null ? [] : (placeText(place, 'in', tongue) ?? []),
      ),
      tongue,
    );
  return only ? placeText(only, 'in', tongue) : null;
}

/** Whether many of the photos are of a country's wilds: to call them a town's would take it too far. */
function isFarOut({ plan }: Album): boolean {
  const known = plan.chapters.flatMap(({ moments }) => moments.flatMap(({ place }) => place ?? []));
  return known.filter(({ town }) => town === null).length * 5 >= known.length;
}

/** Most towns that are named as trips from one. */
const mostTrips = 4;

/** `from Lisbon to Fez and back`; null where the way is not known, or where a town or two or one country says it better. */
function wayOf({ journey, plan }: Album, { tongue, label }: Speaker): string | null {
  const { route, countries, towns } = journey;
  if (plan.arc !== 'trip') return null;
  const town = (place: Place): Value => text(townName(place, tongue.language) ?? '');
  switch (route.kind) {
    case 'away':
      return towns.length < 3 || countries.length < 2
        ? null
        : label('span.days', { a: town(route.from), b: town(route.to) });
    case 'back':
      return label('way.back', { a: town(route.from), b: town(route.to) });
    case 'base':
    case 'unknown':
      return null;
  }
}

/** `in Arezzo with trips to Cortona and Siena`; null where nobody went out from one town again and again. */
function baseOf({ journey: { route }, plan }: Album, { tongue, label }: Speaker): string | null {
  if (route.kind !== 'base' || plan.arc === 'mixed' || route.trips.length > mostTrips) return null;
  const towns = route.trips.flatMap((place) => townName(place, tongue.language) ?? []);
  return label('way.base', {
    place: { kind: 'place', place: route.at },
    towns: text(listTowns(towns, tongue)),
  });
}

/** `in Portugal, Spain and Morocco`: a preposition that they share is said once. */
function inCountries({ journey: { countries } }: Album, { tongue }: Speaker): string | null {
  if (countries.length === 0 || countries.length > 4) return null;
  const [shared = ''] = tongue.words.places.in.split('{');
  const parts = countries.map((country) => inCountry(country, tongue.language));
  return listText(
    parts.map((part, index) =>
      index > 0 && parts.every((other) => other.startsWith(shared))
        ? part.slice(shared.length)
        : part,
    ),
    tongue,
  );
}

/** Countries by name, the number of towns, the way, and the nights in each town. */
function totalsOf(
  { journey, plan, places }: Album,
  speaker: Speaker,
  basis: ClaimBasis,
  isWayTold: boolean,
): string | null {
  const { tongue, say, label } = speaker;
  const { countries, towns, visited, km, nights } = journey;
  if (towns.length < 2) return null;
  const names = countries.map((country) => countryName(country, tongue.language));
  // Where the first sentence has named them, they are not named again.
  const isNamed = !isWayTold && townsOf(places, speaker).length > 2 && countries.length <= 4;
  const number = countText(countries.length, 'country', '', tongue);
  // More than six are a number.
  const abroad =
    countries.length < 2 || isNamed
      ? null
      : text(countries.length > 6 ? number : `${number} (${listText(names, tongue)})`);
  const totals = say(
    'stand.totals',
    {
      countries: abroad,
      towns: visited < 3 ? null : { kind: 'count', n: visited, noun: 'town' },
      km: km < 100 && towns.length < 3 ? null : { kind: 'km', km },
      high:
        journey.highest === null
          ? null
          : { kind: 'count', n: Math.round(journey.highest / 10) * 10, noun: 'metre' },
    },
    'totals',
    basis,
  );
  const items = nights.map(({ place, nights: n }, index) =>
    label('item.nights', {
      // "Two nights in Lisbon, one in Seville".
      nights: { kind: 'count', n, noun: index === 0 ? 'night' : 'nightBare' },
      place: { kind: 'place', place },
    }),
  );
  const slept =
    plan.style.length === 'short' || nights.length < 2 || nights.length > 7
      ? null
      : say('stand.nights', { items: { kind: 'list', parts: items } }, 'nights', basis);
  return [totals, slept].filter((sentence) => sentence !== null).join(' ') || null;
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
