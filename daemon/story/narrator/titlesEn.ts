import { dayOf, daysBetween, minutesBetween, partOfDay, storyDayOf } from '../plan/clock.ts';
import type { Place } from '../plan/facts.ts';
import type { AlbumFacts, HeadingFacts, Voice, WhoFacts } from './messages.ts';
import {
  capital,
  clock,
  count,
  date,
  fullDate,
  list,
  month,
  number,
  partialDate,
  people,
  weekday,
  weekdayPart,
  where,
} from './phrasesEn.ts';
import { townName, withEnglishArticle } from '../plan/townNames.ts';

/** Title, standfirst, chapter headings and the list of people, in English. */

/** The user's own name for the folder if it has one, else place, day or people. */
export function titleEn(facts: AlbumFacts): readonly string[] {
  const when = timeSpan(facts);
  const dated = (text: string): string =>
    when === null || /\b(19|20)\d\d\b/.test(text) ? text : `${text}, ${when}`;
  if (facts.folder !== null) return [dated(facts.folder)];
  if (facts.arc === 'portrait') {
    const who = facts.who[0];
    const named = who?.kind === 'label' && facts.named > 0 ? who.label : 'one person';
    return [dated(`${capital(named)} in ${count(facts.photos, 'picture')}`)];
  }
  const places = placeTitle(facts);
  if (places !== null && !isBox(facts)) return [dated(places)];
  if (facts.dates && facts.dates.first === facts.dates.last) {
    return [fullDate(facts.dates.first, { year: true })];
  }
  const photos = capital(count(facts.photos, 'photo'));
  return [when === null ? photos : `${photos}, ${when}`];
}

/** Photos from anywhere: a way from one place to another would be made up. */
function isBox({ arc, places }: AlbumFacts): boolean {
  return arc === 'mixed' && places.length > 2;
}

/** `4 March 2016`, `March 2016`, `March and April 2016`, `2012 to 2016`. */
function timeSpan({ dates, folderDate }: AlbumFacts): string | null {
  if (!dates) return folderDate === null ? null : partialDate(folderDate);
  const { first, last } = dates;
  if (first === last) return date(first, { year: true });
  if (first.slice(0, 7) === last.slice(0, 7)) return `${month(first)} ${first.slice(0, 4)}`;
  if (first.slice(0, 4) !== last.slice(0, 4)) {
    return daysBetween(first, last) < 60
      ? `${month(first)} ${first.slice(0, 4)} to ${month(last)} ${last.slice(0, 4)}`
      : `${first.slice(0, 4)} to ${last.slice(0, 4)}`;
  }
  const next = Number(last.slice(5, 7)) - Number(first.slice(5, 7)) === 1;
  return `${month(first)} ${next ? 'and' : 'to'} ${month(last)} ${first.slice(0, 4)}`;
}

function towns(places: readonly Place[]): readonly string[] {
  return [
    ...new Set(
      places.flatMap((place) => (place.kind === 'in' ? (townName(place, 'en') ?? []) : [])),
    ),
  ];
}

function placeTitle(facts: AlbumFacts): string | null {
  const names = towns(facts.places);
  if (names.length === 1 || names.length === 2) return list(names);
  if (names.length > 2) {
    return facts.countries.length === 1 && facts.countries[0] !== undefined
      ? capital(withEnglishArticle(facts.countries[0]))
      : `From ${names[0] ?? ''} to ${names.at(-1) ?? ''}`;
  }
  const only = facts.places[0];
  return only && facts.places.length === 1 ? capital(where(only) ?? '') || null : null;
}

function inPlaces(facts: AlbumFacts): string {
  const names = towns(facts.places);
  if (names.length === 1 || names.length === 2) return `in ${list(names)}`;
  if (names.length > 2) {
    return facts.countries.length === 1 && facts.countries[0] !== undefined
      ? `in ${withEnglishArticle(facts.countries[0])}`
      : `from ${names[0] ?? ''} to ${names.at(-1) ?? ''}`;
  }
  return where(facts.places[0] ?? null) ?? '';
}

function inCountries({ countries }: AlbumFacts): string {
  if (countries.length === 0 || countries.length > 4) return '';
  return `in ${list(countries.map(withEnglishArticle))}`;
}

/** One sentence: how long, where, when, with whom; what the title says already is not said again. */
export function standfirstEn(facts: AlbumFacts, voice: Voice): readonly string[] {
  const place = isBox(facts) ? inCountries(facts) : inPlaces(facts);
  const space = place === '' ? '' : ` ${place}`;
  const photos = count(facts.photos, 'photo');
  const { dates, hours } = facts;
  const company = companyOf(facts);
  const withThem = company === '' ? '' : `, ${company}`;
  if (!dates) {
    if (facts.photos === 0) return ['There is nothing to show yet.'];
    // The title says the rest already.
    if (facts.arc === 'portrait' && facts.folder === null && facts.places.length === 0) {
      return facts.faces > 1
        ? [`${capital(photos)}, most of them of the same person.`]
        : [`${capital(photos)}, one face.`];
    }
    if (facts.named === 0 && facts.who.length > 1 && facts.told >= 0.6) {
      const most = facts.told === 1 ? 'all' : facts.told >= 0.85 ? 'nearly all' : 'most of them';
      return [
        `${capital(photos)}${space}, ${most} of the same ${count(facts.who.length, 'person', 'people')}.`,
      ];
    }
    return [`${capital(photos)}${space}${company === '' ? '' : ` ${company}`}.`];
  }
  if (dates.first === dates.last) {
    const day = fullDate(dates.first, { year: true });
    if (!hours) return [`${capital(photos)}${space} on ${day}${withThem}.`];
    if (facts.photos === 1) {
      const of = company === '' ? '' : ` ${company}`;
      return [
        `${voice.person === 'first' ? 'Our one photo' : 'One photo'}${of}, taken${space} on ${day} at ${clock(hours.start)}.`,
      ];
    }
    const season = facts.season === null ? '' : `${facts.season} `;
    const [start, end] = [clock(hours.start), clock(hours.end)];
    const stretch = start === end ? `at ${start}` : `from ${start} to ${end}`;
    // Unless the folder's name brings a year of its own, the title has the date.
    const titled = facts.folder === null || !/\b(19|20)\d\d\b/.test(facts.folder);
    const on = titled ? '' : `, ${date(dates.first, { year: true })}`;
    const article = /^[aeiou]/i.test(season) ? 'an' : 'a';
    const what = `${voice.person === 'first' ? 'our' : article} ${season}${partName(hours)}`;
    return [toned(voice, { what, space, on, span: stretch, stops: '', photos, company })];
  }
  const length = daysBetween(dates.first, dates.last) + 1;
  const sameYear = dates.first.slice(0, 4) === dates.last.slice(0, 4);
  const span =
    facts.arc !== 'trip' && length > 60
      ? `between ${monthOf(dates.first, { year: !sameYear })} and ${monthOf(dates.last, { year: true })}`
      : `from ${fullDate(dates.first, { year: !sameYear })} to ${fullDate(dates.last, { year: true })}`;
  const mine = voice.person === 'first' ? 'our ' : '';
  if (facts.arc !== 'trip') {
    const taken = `${capital(`${mine}${photos}`)}${space === '' ? '' : `, taken${space}`}`;
    // Over years, how many people are in one picture says nothing.
    return [`${taken}, ${span}${facts.named > 0 || facts.arc === 'portrait' ? withThem : ''}.`];
  }
  const route = towns(facts.places);
  const listed = route.length > 2 && route.length <= 6 && facts.countries.length === 1;
  const season = facts.season === null ? '' : `${facts.season} `;
  const what = `${mine}${number(length)} ${season}days`;
  const stops = listed ? list(route) : '';
  return [toned(voice, { what, space, on: '', span, stops, photos, company })];
}

interface StandfirstParts {
  /** `five spring days`, `a Saturday evening`. */
  readonly what: string;
  /** ` in Portugal`; '' when unknown. */
  readonly space: string;
  /** `, 4 March 2016`; '' where the title has it. */
  readonly on: string;
  /** `from ... to ...` */
  readonly span: string;
  /** `Lisbon, Sintra and Porto`; '' when there is nothing to list. */
  readonly stops: string;
  readonly photos: string;
  /** `with Ana`; '' when nobody is told. */
  readonly company: string;
}

/** The same facts in the order that suits the tone. */
function toned({ tone }: Voice, parts: StandfirstParts): string {
  const { what, space, on, span, stops, photos, company } = parts;
  const withThem = company === '' ? '' : `, ${company}`;
  const listed = stops === '' ? '' : `: ${stops}`;
  switch (tone) {
    case 'plain':
      return `${capital(what)}${space}${on}, ${span}${listed}${withThem}.`;
    case 'warm': {
      const first = company === '' ? '' : ` ${company}`;
      return `${capital(what)}${first}${space}${on}, ${span}${listed}.`;
    }
    case 'journalistic':
      return `${capital(span)}: ${what}${space}${on}${withThem}${stops === '' ? '' : `, by way of ${stops}`}.`;
    case 'humorous':
      return `${capital(what)}${space}${on}, boiled down to ${photos}: ${span}${stops === '' ? '' : `, by way of ${stops}`}${withThem}.`;
  }
}

/** `April`, `April 2014`. */
function monthOf(day: string, options: { readonly year: boolean }): string {
  return options.year ? `${month(day)} ${day.slice(0, 4)}` : month(day);
}

/** `Saturday evening`; a day where it lasts long. */
function partName({ start, end }: { readonly start: string; readonly end: string }): string {
  const day = weekday(storyDayOf(start));
  if (minutesBetween(start, end) > 8 * 60) return day;
  const part = partOfDay(start);
  if (part === 'night') return `${day} night`;
  if (part === 'early-morning' || part === 'morning') return `${day} morning`;
  if (part === 'midday' || part === 'afternoon') return `${day} afternoon`;
  return `${day} evening`;
}

/** `with Ana, Ben and others`; without names only how many people there are at most. */
function companyOf(facts: AlbumFacts): string {
  const named = facts.who.slice(0, facts.named);
  if (facts.arc === 'portrait') {
    return facts.named > 0 ? `of ${people(named.slice(0, 1))}` : 'of one person';
  }
  if (named.length > 0) {
    const told = named.slice(0, 4).map((who) => people([who]));
    return `${facts.photos === 1 ? 'of' : 'with'} ${list(facts.more || named.length > 4 ? [...told, 'others'] : told)}`;
  }
  if (facts.faces < 2) return '';
  const most = count(facts.faces, 'person', 'people');
  return facts.photos === 1 ? `of ${most}` : `with up to ${most} in one picture`;
}

/** Alternatives for a chapter's heading, best first; the caller takes one that is not used yet. */
export function headingEn(facts: HeadingFacts): readonly string[] {
  const { places, start, end, who, folder, folderDate } = facts;
  const names = towns(places);
  const near = places.length === 1 && names.length === 0 ? where(places[0] ?? null) : null;
  const spot = names.length === 1 ? names[0] : undefined;
  const people3 = who.length > 0 && who.length <= 3 ? people(who) : null;
  const headings: (string | null | false | undefined)[] = [];
  if (folder !== null) {
    headings.push(
      folderDate !== null && start === null ? `${folder}, ${partialDate(folderDate)}` : folder,
    );
  }
  if (start !== null) {
    const day = weekday(start);
    const part = capital(weekdayPart(start));
    const oneDay = end === null || dayOf(start) === dayOf(end);
    const here = spot ?? null;
    if (facts.oneDay) {
      const crosses = end !== null && dayOf(start) !== dayOf(end);
      headings.push(
        facts.travels && !facts.sharesPlace && here,
        facts.travels && !facts.sharesPlace && near !== null && capital(near),
        names.length > 1 && names.length < 4 && list(names),
        facts.faces >= 5 && `${capital(number(facts.faces))} in one picture`,
        partOfDay(start) === 'night' && 'After midnight',
        crosses && 'Into the night',
        facts.travels && here !== null && `${here}, from ${clock(start)}`,
        oneDay && part,
        `From ${clock(start)}`,
      );
    } else if (facts.byMonth) {
      const sameMonth = end === null || start.slice(0, 7) === end.slice(0, 7);
      const when = sameMonth
        ? `${month(start)} ${start.slice(0, 4)}`
        : start.slice(0, 4) === end.slice(0, 4)
          ? start.slice(0, 4)
          : `${start.slice(0, 4)} to ${end.slice(0, 4)}`;
      headings.push(
        here !== null && `${here}, ${when}`,
        names.length > 1 && names.length < 4 && `${list(names)}, ${when}`,
        near !== null && `${capital(near)}, ${when}`,
        capital(when),
        fullDate(start, { year: true }),
        `${fullDate(start, { year: true })}, ${clock(start)}`,
      );
    } else {
      headings.push(
        here !== null && !facts.sharesPlace && (facts.index % 3 === 1 ? here : `${day} in ${here}`),
        here !== null && !facts.sharesDay && `${day} in ${here}`,
        here !== null && `${here}, ${weekdayPart(start)}`,
        here !== null && `${here}, ${date(start, { year: false })}`,
        names.length > 1 && names.length < 4 && list(names),
        names.length >= 4 && `From ${names[0] ?? ''} to ${names.at(-1) ?? ''}`,
        near !== null && capital(near),
        near !== null && `${capital(near)}, ${day}`,
        !facts.sharesDay && oneDay && fullDate(start, { year: false }),
        oneDay && part,
        end !== null &&
          !oneDay &&
          `${date(start, { year: false })} to ${date(end, { year: false })}`,
        fullDate(start, { year: true }),
        `${fullDate(start, { year: true })}, ${clock(start)}`,
      );
    }
  }
  headings.push(
    folderDate !== null && start === null && partialDate(folderDate),
    start === null && spot,
    start === null && near !== null && capital(near),
    people3,
    facts.photos > 1 && facts.index === 0 && capital(count(facts.photos, 'photo')),
    facts.photos > 1 && capital(count(facts.photos, 'more photo')),
    `Part ${number(facts.index + 1)}`,
  );
  return headings.filter((text): text is string => typeof text === 'string' && text !== '');
}

/** What follows the person's label in "who is in it". */
export function whoLineEn(facts: WhoFacts): readonly string[] {
  const { count: n, of, first, last, places, albumSpan } = facts;
  const names = towns(places);
  const stops = names.length > 1 && names.length <= 4 ? `, in ${list(names)}` : '';
  const companion =
    facts.with && facts.with.count > 1
      ? `; ${facts.with.count === n ? (n === 2 ? 'both' : 'always') : `${number(facts.with.count)} of them`} with ${people([facts.with.who])}`
      : '';
  const share =
    n === of ? `in all ${number(of)} photos` : `in ${number(n)} of the ${number(of)} photos`;
  return [`${share}${spanOf(first, last, albumSpan)}${stops}${companion}`];
}

function spanOf(first: string | null, last: string | null, album: WhoFacts['albumSpan']): string {
  if (first === null || last === null) return '';
  const [from, to] = [storyDayOf(first), storyDayOf(last)];
  if (from === to) return '';
  // A weekday says which day only within a week, a date only within a year.
  const days = album ? daysBetween(album.first, album.last) : 0;
  if (days < 7) return `, from ${weekday(from)} to ${weekday(to)}`;
  const years = from.slice(0, 4) !== to.slice(0, 4);
  const year = years || album?.first.slice(0, 4) !== album?.last.slice(0, 4);
  return `, from ${date(from, { year: years })} to ${date(to, { year })}`;
}
