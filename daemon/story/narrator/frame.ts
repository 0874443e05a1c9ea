import {
  dayOf,
  daysBetween,
  minutesBetween,
  partOfDay,
  storyDayOf,
  type PartOfDay,
} from '../plan/clock.ts';
import type { ClaimBasis } from '../claims/basis.ts';
import type { Company } from '../plan/company.ts';
import { factsOfKind, type Place, type Season } from '../plan/facts.ts';
import { datedOf, placeKey, type Happening } from '../plan/happenings.ts';
import { holidayAt } from '../plan/holidays.ts';
import { journeyOf, type Journey } from '../plan/journey.ts';
import { countryName, inCountry, townName } from '../plan/townNames.ts';
import type { Chapter, StoryPlan } from '../plan/storyPlan.ts';
import {
  clockText,
  countText,
  dateText,
  rangeText,
  partialDate,
  placeText,
  weekdayPart,
} from './grammar.ts';
import type { Speaker } from './speaker.ts';
import { capital, listText, type Value } from './template.ts';

/** Title, standfirst, headings and the list of people: what stands around the text. */

/** What title and standfirst are made of. */
interface Album {
  readonly plan: StoryPlan;
  readonly company: Company;
  readonly journey: Journey;
  readonly photos: number;
  /** Wall clock of the first and last photo when all are from one day. */
  readonly hours: { readonly start: string; readonly end: string } | null;
  readonly dates: StoryPlan['dates'];
  readonly season: Season | null;
  readonly places: readonly Place[];
}

/** Sums an album up. */
export function albumOf(plan: StoryPlan, company: Company): Album {
  const dated = datedOf(plan.chapters.flatMap(({ moments }) => moments));
  const [start, end] = [dated[0], dated.at(-1)];
  const oneDay =
    start &&
    end &&
    end.instant - start.instant < 86_400_000 &&
    storyDayOf(start.local) === storyDayOf(end.local);
  const seasons = new Set(plan.chapters.map(({ season }) => season));
  const places = new Map<string, Place>();
  for (const place of plan.chapters.flatMap((chapter) => chapter.places)) {
    if (places.get(placeKey(place))?.kind !== 'in') places.set(placeKey(place), place);
  }
  return {
    plan,
    company,
    journey: journeyOf(plan),
    photos: plan.chapters.reduce((sum, chapter) => sum + chapter.photos.length, 0),
    hours: oneDay ? { start: start.local, end: end.local } : null,
    dates: oneDay ? { first: dayOf(start.local), last: dayOf(start.local) } : plan.dates,
    season: seasons.size === 1 ? (plan.chapters[0]?.season ?? null) : null,
    places: [...places.values()],
  };
}

/** The user's own name for it if there is one, else the photographer's words, place, people or day. */
export function titleOf(album: Album, speaker: Speaker): string {
  const { plan, company, photos, dates } = album;
  const { tongue, label } = speaker;
  const when = spanOf(dates, plan.folderDate, speaker);
  const dated = (text: string): string =>
    when === null || /\b(19|20)\d\d\b/.test(text) ? text : `${text}, ${when}`;
  if (plan.folderLabel !== null) return dated(plan.folderLabel);
  const words = plan.chapters.flatMap(({ moments }) =>
    moments.flatMap((photo) => photo.words ?? []),
  );
  const [only] = words;
  // Of a handful of photos with one caption, the caption is what it is about.
  if (photos <= 4 && new Set(words).size === 1 && only !== undefined && only.length <= 60)
    return dated(only.replace(/[.\s]+$/, ''));
  if (plan.arc === 'portrait') {
    const who = company.told[0];
    const some: Value = { kind: 'count', n: photos, noun: 'photo' };
    const name: Value =
      who?.named && who.who.kind === 'label'
        ? { kind: 'text', text: who.who.label }
        : { kind: 'text', text: label('title.onePerson') };
    return dated(label('title.portrait', { who: name, photos: some }));
  }
  const place = isBox(album) ? null : placeTitle(album, speaker);
  if (place !== null) return dated(place);
  if (dates && dates.first === dates.last)
    return dateText(dates.first, { as: 'full', year: true }, '', tongue);
  const some = capital(countText(photos, 'photo', '', tongue));
  return when === null ? some : `${some}, ${when}`;
}

/** Photos from anywhere: a way from one place to another would be made up. */
function isBox({ plan, places }: Album): boolean {
  return plan.arc === 'mixed' && places.length > 2;
}

function townsOf(places: readonly Place[], { tongue }: Speaker): readonly string[] {
  return [...new Set(places.flatMap((place) => townName(place, tongue.language) ?? []))];
}

function placeTitle({ places, journey }: Album, speaker: Speaker): string | null {
  const { tongue, label } = speaker;
  const names = townsOf(places, speaker);
  if (names.length === 1 || names.length === 2) {
    const [only] = places;
    const near = names.length === 1 && only?.kind === 'near' ? placeText(only, 'in', tongue) : null;
    return near === null ? listText(names, tongue) : capital(near);
  }
  if (names.length > 2) {
    const [country] = journey.countries;
    return journey.countries.length === 1 && country !== undefined
      ? countryName(country, tongue.language)
      : label('title.route', { a: text(names[0] ?? ''), b: text(names.at(-1) ?? '') });
  }
  const [only] = places;
  const where = only && places.length === 1 ? placeText(only, 'name', tongue) : null;
  return where === null ? null : capital(where);
}

function text(of: string): Value {
  return { kind: 'text', text: of };
}

/** `4 March 2016`, `March 2016`, `March and April 2016`, `2012 to 2016`; the days are the calendar's. */
function spanOf(
  dates: StoryPlan['dates'],
  folderDate: string | null,
  { tongue, label }: Speaker,
  year = true,
): string | null {
  if (!dates) return folderDate === null ? null : partialDate(folderDate, tongue);
  const { first, last } = dates;
  const month = (day: string, own: boolean): string =>
    dateText(day, { as: 'month', year: own }, '', tongue);
  const years = [first.slice(0, 4), last.slice(0, 4)] as const;
  if (first === last) return dateText(first, { as: 'date', year }, '', tongue);
  if (first.slice(0, 7) === last.slice(0, 7)) return month(first, year);
  if (years[0] !== years[1]) {
    return daysBetween(first, last) < 60
      ? label('span.to', { a: text(month(first, true)), b: text(month(last, true)) })
      : label('span.to', { a: text(years[0]), b: text(years[1]) });
  }
  if (first.slice(5, 7) === '01' && last.slice(5, 7) === '12') return years[0];
  const next = Number(last.slice(5, 7)) - Number(first.slice(5, 7)) === 1;
  return label(next ? 'span.and' : 'span.to', {
    a: text(month(first, false)),
    b: text(month(last, year)),
  });
}

/** One to three sentences: how long, where, when, with whom; and the sums of a journey. */
export function standfirstOf(album: Album, speaker: Speaker, basis: ClaimBasis): string {
  const { plan, company, photos, dates, hours, season, places } = album;
  const { tongue, label, say } = speaker;
  const key = 'standfirst';
  const named = company.told.filter((one) => one.named);
  const told = named.length > 0 ? named : company.told.filter(({ who }) => who.kind === 'friend');
  const shown = told.slice(0, 6).map(({ who }) => who);
  const who: Value | null =
    shown.length === 0
      ? null
      : { kind: 'who', who: shown, others: told.length > 6 ? told.length - 6 : 0 };
  const some: Value = { kind: 'count', n: photos, noun: 'photo' };
  const place = text((isBox(album) ? inCountries(album, speaker) : inPlaces(album, speaker)) ?? '');
  const seasonal = season === null ? null : text(tongue.words.seasons[season]);
  const first = places[0];
  const spot: Value | null =
    places.length === 1 && first ? text(withCountry(first, speaker) ?? '') : null;
  if (!dates) {
    if (photos === 0) return say('stand.empty', {}, key, basis) ?? '';
    return (
      say(
        plan.arc === 'portrait' ? 'stand.portrait' : 'stand.undated',
        { photos: some, place: spot, who },
        key,
        basis,
      ) ?? ''
    );
  }
  if (hours) {
    const clock = (local: string): Value => ({
      kind: 'text',
      text: clockText(local, { exact: true, form: 'is' }, tongue),
    });
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
    const inTowns = listed(places, speaker);
    const slots = {
      part,
      season: seasonal,
      place: inTowns,
      photos: some,
      start: clock(hours.start),
      end: clock(hours.end),
      who,
    };
    return say('stand.day', slots, key, basis) ?? '';
  }
  const length = daysBetween(dates.first, dates.last) + 1;
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
      : rangeText(dates.first, dates.last, true, tongue),
  );
  if (plan.arc !== 'trip')
    return say('stand.box', { photos: some, place, span, who }, key, basis) ?? '';
  const days: Value = { kind: 'count', n: length, noun: 'day' };
  return [
    say('stand.trip', { days, season: seasonal, place, span, photos: some, who }, key, basis),
    totalsOf(album, speaker, basis),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** `in Stanley, USA`: a town somebody may never have heard of. */
function withCountry(place: Place, { tongue }: Speaker): string | null {
  const where = placeText(place, 'in', tongue);
  if (where === null || place.town === null || place.country === null) return where;
  const country = countryName(place.country, tongue.language);
  return country === townName(place, tongue.language) ? where : `${where}, ${country}`;
}

function listed(places: readonly Place[], speaker: Speaker): Value | null {
  const [first] = places;
  if (places.length === 1 && first) return text(withCountry(first, speaker) ?? '');
  const towns = townsOf(places, speaker);
  if (towns.length === 0 || towns.length > 3 || places.some(({ kind }) => kind !== 'in'))
    return null;
  const name = listText(towns, speaker.tongue);
  return text(speaker.tongue.words.places.in.replace('{town}', name));
}

function inPlaces({ places, journey }: Album, speaker: Speaker): string | null {
  const { tongue, label } = speaker;
  const names = townsOf(places, speaker);
  if (names.length === 1 || names.length === 2)
    return tongue.words.places.in.replace('{town}', listText(names, tongue));
  if (names.length > 2) {
    const [country] = journey.countries;
    return journey.countries.length === 1 && country !== undefined
      ? inCountry(country, tongue.language)
      : label('span.days', { a: text(names[0] ?? ''), b: text(names.at(-1) ?? '') });
  }
  const [only] = places;
  return only ? placeText(only, 'in', tongue) : null;
}

function inCountries({ journey: { countries } }: Album, { tongue }: Speaker): string | null {
  if (countries.length === 0 || countries.length > 4) return null;
  return listText(
    countries.map((country) => inCountry(country, tongue.language)),
    tongue,
  );
}

/** Countries by name, the number of towns, the way, and the nights in each town. */
function totalsOf({ journey, plan }: Album, speaker: Speaker, basis: ClaimBasis): string | null {
  const { tongue, say, label } = speaker;
  const { countries, towns, km, nights } = journey;
  if (towns.length < 2) return null;
  const names = countries.map((country) => countryName(country, tongue.language));
  const abroad =
    countries.length < 2 || countries.length > 6
      ? null
      : text(`${countText(countries.length, 'country', '', tongue)} (${listText(names, tongue)})`);
  const totals = say(
    'stand.totals',
    {
      countries: abroad,
      towns: towns.length < 3 ? null : { kind: 'count', n: towns.length, noun: 'town' },
      km: km < 100 && towns.length < 3 ? null : { kind: 'km', km },
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

/** `Saturday evening`; over most of a day only its name. */
function partName(
  { start, end }: { readonly start: string; readonly end: string },
  { tongue }: Speaker,
): string {
  const minutes = minutesBetween(start, end);
  const middle = new Date(Date.parse(`${start}Z`) + minutes * 30_000).toISOString();
  const parts = new Set([partOfDay(start), partOfDay(end)]);
  const part: PartOfDay | 'day' =
    minutes > 5.5 * 60 ? 'day' : parts.size === 1 ? partOfDay(start) : partOfDay(middle);
  const fits = part === 'day' || part !== 'night' || parts.size === 1;
  return weekdayPart(start, tongue, fits ? part : 'day').trim();
}

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
  const names = chapter.places
    .slice(0, 2)
    .flatMap((place) => placeText(place, 'town', tongue) ?? []);
  const place = chapter.places.length > 3 ? '' : listText([...new Set(names)], tongue);
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
        ) ?? '');
  const oneDay = chapter.span !== null && dayOf(chapter.span.start) === dayOf(chapter.span.end);
  const key =
    oneDay && start !== null ? holidayAt(dayOf(start), chapter.places[0]?.country ?? null) : null;
  const holiday = key === null || key === 'national-day' ? '' : tongue.words.holidays[key];
  const weekday = start === null ? '' : dateText(start, { as: 'weekday', year: false }, '', tongue);
  const part = start === null ? '' : capital(weekdayPart(start, tongue));
  const from =
    start === null
      ? ''
      : label('heading.from', {
          clock: text(clockText(start, { exact: true, form: 'is' }, tongue)),
        });
  const said = shortWords(story);
  const both = (a: string, b: string): string => (a === '' || b === '' ? '' : `${a}, ${b}`);
  if (folder !== '') return [folder, both(folder, weekday), both(folder, part), both(folder, from)];
  if (start === null)
    return [
      place,
      said,
      capital(countText(chapter.photos.length, 'photo', '', tongue)),
      label('heading.others'),
    ];
  if (distant) {
    const when = oneDay ? date : month;
    return [
      both(place, holiday),
      ...(sharesPlace || place === '' ? [capital(holiday), both(place, when)] : [place]),
      when,
      both(when, part),
      both(date, from),
    ];
  }
  if (sharesDay)
    return [
      ...(sharesPlace || place === '' ? [] : [place]),
      said,
      both(sharesPlace ? '' : place, part),
      part,
      both(place, part),
      from,
      both(date, from),
    ];
  const trip = plan.dates !== null && daysBetween(plan.dates.first, plan.dates.last) <= 6;
  const when = holiday !== '' ? holiday : trip ? weekday : date;
  return [
    ...(sharesPlace ? [both(place, when)] : [place]),
    both(place, when),
    capital(when),
    both(when, part),
    date,
    both(date, from),
  ];
}

/** The photographer's words that can stand over a part: short, and no sentence. */
function shortWords(story: readonly Happening[]): string {
  const words = story.flatMap((one) => (one.kind === 'words' ? [one] : []));
  const short = words.filter(
    ({ text: of }) => of.length <= 32 && of.split(' ').length <= 5 && !/[,.;:?]/.test(of),
  );
  return [...short].sort((a, b) => b.row - a.row)[0]?.text ?? '';
}

/** Those the draft tells, with their photos, first and last day, and company. */
export function whoIsInIt(
  plan: StoryPlan,
  company: Company,
  speaker: Speaker,
  basis: ClaimBasis,
): readonly { readonly label: string; readonly text: string }[] {
  const { say, tongue } = speaker;
  const of = plan.chapters.reduce((sum, chapter) => sum + chapter.photos.length, 0);
  const times = new Map(
    factsOfKind(plan.facts.facts, 'time').map(({ photos, local }) => [photos[0] ?? '', local]),
  );
  const moments = new Map(
    plan.chapters.flatMap((chapter) =>
      chapter.moments.map((photo) => [photo.path, photo] as const),
    ),
  );
  // That all photos show the only person of the album has been said.
  if (company.told.length === 1 && company.told[0]?.photos.length === of) return [];
  return company.told.flatMap((one) => {
    if (one.who.kind !== 'label') return [];
    const days = one.photos.flatMap((path) => times.get(path)?.slice(0, 10) ?? []).sort();
    const [first, last] = [days[0], days.at(-1)];
    const places = [
      ...new Map(
        one.photos.flatMap((path) => {
          const place = moments.get(path)?.place;
          return place ? [[placeKey(place), place] as const] : [];
        }),
      ).values(),
    ];
    const year = plan.dates?.first.slice(0, 4) !== plan.dates?.last.slice(0, 4);
    // Where it is the whole album's, everybody has read it.
    const whole = first === plan.dates?.first && last === plan.dates?.last;
    const span =
      first === undefined || last === undefined || first === last || whole
        ? null
        : text(rangeText(first, last, year, tongue));
    const own = new Set(one.photos);
    const mate = company.told
      .filter((other) => other !== one && other.who.kind === 'label')
      .map((other) => ({ other, count: other.photos.filter((path) => own.has(path)).length }))
      .sort((a, b) => b.count - a.count)[0];
    const mates: Value | null =
      mate && mate.count > 1 && company.told.length > 2
        ? { kind: 'who', who: [mate.other.who], others: 0 }
        : null;
    const [place] = places;
    const elsewhere = plan.chapters.some(({ places: all }) =>
      all.some((other) => !place || placeKey(other) !== placeKey(place)),
    );
    const spot: Value | null =
      places.length === 1 && place && elsewhere ? { kind: 'place', place } : null;
    const counted = (n: number): Value => ({ kind: 'count', n, noun: 'photo' });
    const slots = {
      count: counted(one.photos.length),
      of: counted(of),
      place: spot,
      span,
      with: mates,
    };
    const line = say('who.line', slots, one.id, basis);
    return line === null
      ? []
      : [{ label: one.who.label, text: `${line.charAt(0).toLowerCase()}${line.slice(1)}` }];
  });
}
