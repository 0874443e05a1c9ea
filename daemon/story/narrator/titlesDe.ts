import { dayOf, daysBetween, minutesBetween, partOfDay, storyDayOf } from '../plan/clock.ts';
import type { Place, Season } from '../plan/facts.ts';
import type { AlbumFacts, HeadingFacts, Voice, WhoFacts } from './messages.ts';
import {
  capital,
  clock,
  date,
  fullDate,
  list,
  month,
  number,
  partialDate,
  people,
  persons,
  photos,
  townOf,
  weekday,
  weekdayPart,
  where,
} from './phrasesDe.ts';
import { countryName, inCountry } from '../plan/townNames.ts';

/** Title, standfirst, chapter headings and the list of people, in German. */

const seasons: Readonly<Record<Season, string>> = {
  spring: 'Frühling',
  summer: 'Sommer',
  autumn: 'Herbst',
  winter: 'Winter',
};

/** The user's own name for the folder if it has one, else place, day or people. */
export function titleDe(facts: AlbumFacts): readonly string[] {
  const when = timeSpan(facts);
  const dated = (text: string): string =>
    when === null || /\b(19|20)\d\d\b/.test(text) ? text : `${text}, ${when}`;
  if (facts.folder !== null) return [dated(facts.folder)];
  if (facts.arc === 'portrait') {
    const who = facts.who[0];
    const named = who?.kind === 'label' && facts.named > 0 ? who.label : 'Eine Person';
    return [dated(`${named} auf ${number(facts.photos)} Bildern`)];
  }
  const places = placeTitle(facts);
  if (places !== null && !isBox(facts)) return [dated(places)];
  if (facts.dates && facts.dates.first === facts.dates.last) {
    return [fullDate(facts.dates.first, { year: true })];
  }
  const some = capital(photos(facts.photos));
  return [when === null ? some : `${some}, ${when}`];
}

/** Photos from anywhere: a way from one place to another would be made up. */
function isBox({ arc, places }: AlbumFacts): boolean {
  return arc === 'mixed' && places.length > 2;
}

/** `4. März 2016`, `März 2016`, `März und April 2016`, `2012 bis 2016`. */
function timeSpan({ dates, folderDate }: AlbumFacts): string | null {
  if (!dates) return folderDate === null ? null : partialDate(folderDate);
  const { first, last } = dates;
  if (first === last) return date(first, { year: true });
  if (first.slice(0, 7) === last.slice(0, 7)) return `${month(first)} ${first.slice(0, 4)}`;
  if (first.slice(0, 4) !== last.slice(0, 4)) {
    return daysBetween(first, last) < 60
      ? `${month(first)} ${first.slice(0, 4)} bis ${month(last)} ${last.slice(0, 4)}`
      : `${first.slice(0, 4)} bis ${last.slice(0, 4)}`;
  }
  const next = Number(last.slice(5, 7)) - Number(first.slice(5, 7)) === 1;
  return `${month(first)} ${next ? 'und' : 'bis'} ${month(last)} ${first.slice(0, 4)}`;
}

function towns(places: readonly Place[]): readonly string[] {
  return [...new Set(places.flatMap((place) => townOf(place) ?? []))];
}

function placeTitle(facts: AlbumFacts): string | null {
  const names = towns(facts.places);
  if (names.length === 1 || names.length === 2) return list(names);
  if (names.length > 2) {
    return facts.countries.length === 1 && facts.countries[0] !== undefined
      ? countryName(facts.countries[0], 'de')
      : `Von ${names[0] ?? ''} bis ${names.at(-1) ?? ''}`;
  }
  const only = facts.places[0];
  return only && facts.places.length === 1 ? capital(where(only) ?? '') || null : null;
}

function inPlaces(facts: AlbumFacts): string {
  const names = towns(facts.places);
  if (names.length === 1 || names.length === 2) return `in ${list(names)}`;
  if (names.length > 2) {
    return facts.countries.length === 1 && facts.countries[0] !== undefined
      ? inCountry(facts.countries[0], 'de')
      : `von ${names[0] ?? ''} bis ${names.at(-1) ?? ''}`;
  }
  return where(facts.places[0] ?? null) ?? '';
}

function inCountries({ countries }: AlbumFacts): string {
  if (countries.length === 0 || countries.length > 4) return '';
  return list(countries.map((country) => inCountry(country, 'de')));
}

/** One sentence: how long, where, when, with whom; what the title says already is not said again. */
export function standfirstDe(facts: AlbumFacts, voice: Voice): readonly string[] {
  const place = isBox(facts) ? inCountries(facts) : inPlaces(facts);
  const space = place === '' ? '' : ` ${place}`;
  const some = capital(photos(facts.photos));
  const { dates, hours } = facts;
  const company = companyOf(facts);
  const withThem = company === '' ? '' : `, ${company}`;
  if (!dates) {
    if (facts.photos === 0) return ['Hier ist noch nichts zu zeigen.'];
    // The title says the rest already.
    if (facts.arc === 'portrait' && facts.folder === null && facts.places.length === 0) {
      return facts.faces > 1
        ? [`${some}, die meisten von derselben Person.`]
        : [`${some}, ein Gesicht.`];
    }
    if (facts.named === 0 && facts.who.length > 1 && facts.told >= 0.6) {
      const most = facts.told === 1 ? 'alle' : facts.told >= 0.85 ? 'fast alle' : 'die meisten';
      return [`${some}${space}, ${most} von denselben ${persons(facts.who.length)}.`];
    }
    return [`${some}${space}${company === '' ? '' : ` ${company}`}.`];
  }
  if (dates.first === dates.last) {
    const day = fullDate(dates.first, { year: true });
    if (!hours) return [`${some}${space} vom ${day}${withThem}.`];
    if (facts.photos === 1) {
      const of = company === '' ? '' : ` ${company}`;
      const one = voice.person === 'first' ? 'Unser einziges Foto' : 'Ein Foto';
      return [`${one}${of}, entstanden${space} am ${day}, um ${clock(hours.start)}.`];
    }
    const season = facts.season === null ? '' : ` im ${seasons[facts.season]}`;
    const [start, end] = [clock(hours.start), clock(hours.end)];
    const span = start === end ? `um ${start}` : `von ${start.replace(' Uhr', '')} bis ${end}`;
    // Unless the folder's name brings a year of its own, the title has the date.
    const titled = facts.folder === null || !/\b(19|20)\d\d\b/.test(facts.folder);
    const on = titled ? '' : `, ${date(dates.first, { year: true })}`;
    const what = `${voice.person === 'first' ? 'unser' : 'ein'} ${partName(hours)}${season}`;
    const told = { what, space, on, span, stops: '', photos: facts.photos, company };
    return [toned(voice, told)];
  }
  const length = daysBetween(dates.first, dates.last) + 1;
  const sameYear = dates.first.slice(0, 4) === dates.last.slice(0, 4);
  const span =
    facts.arc !== 'trip' && length > 60
      ? `zwischen ${monthOf(dates.first, { year: !sameYear })} und ${monthOf(dates.last, { year: true })}`
      : `von ${fullDate(dates.first, { year: !sameYear })}, bis ${fullDate(dates.last, { year: true })}`;
  const mine = voice.person === 'first' ? 'unsere ' : '';
  if (facts.arc !== 'trip') {
    const taken = `${capital(`${mine}${photos(facts.photos)}`)}${space === '' ? '' : `, entstanden${space}`}`;
    // Over years, how many people are in one picture says nothing.
    return [`${taken}, ${span}${facts.named > 0 || facts.arc === 'portrait' ? withThem : ''}.`];
  }
  const route = towns(facts.places);
  const listed = route.length > 2 && route.length <= 6 && facts.countries.length === 1;
  const noun = facts.season === null ? 'Tage' : `${compound(facts.season)}tage`;
  const what = `${mine}${number(length)} ${noun}`;
  const stops = listed ? list(route) : '';
  return [toned(voice, { what, space, on: '', span, stops, photos: facts.photos, company })];
}

interface StandfirstParts {
  /** `fünf Frühlingstage`, `ein Samstagabend`. */
  readonly what: string;
  /** ` in Portugal`; '' when unknown. */
  readonly space: string;
  /** `, 4. März 2016`; '' where the title has it. */
  readonly on: string;
  /** `von ... bis ...` */
  readonly span: string;
  /** `Lissabon, Sintra und Porto`; '' when there is nothing to list. */
  readonly stops: string;
  readonly photos: number;
  /** `mit Ana`; '' when nobody is told. */
  readonly company: string;
}

/** The same facts in the order that suits the tone. */
function toned({ tone }: Voice, parts: StandfirstParts): string {
  const { what, space, on, span, stops, company } = parts;
  const withThem = company === '' ? '' : `, ${company}`;
  const listed = stops === '' ? '' : `: ${stops}`;
  const over = stops === '' ? '' : `, über ${stops}`;
  switch (tone) {
    case 'plain':
      return `${capital(what)}${space}${on}, ${span}${listed}${withThem}.`;
    case 'warm': {
      const first = company === '' ? '' : ` ${company}`;
      return `${capital(what)}${first}${space}${on}, ${span}${listed}.`;
    }
    case 'journalistic':
      return `${capital(span)}: ${what}${space}${on}${withThem}${over}.`;
    case 'humorous':
      return `${capital(what)}${space}${on}, eingekocht auf ${photos(parts.photos)}: ${span}${over}${withThem}.`;
  }
}

/** `April`, `April 2014`. */
function monthOf(day: string, options: { readonly year: boolean }): string {
  return options.year ? `${month(day)} ${day.slice(0, 4)}` : month(day);
}

function compound(season: Season): string {
  return season === 'spring' ? 'Frühlings' : seasons[season];
}

/** `Samstagabend`; a day where it lasts long. */
function partName({ start, end }: { readonly start: string; readonly end: string }): string {
  const day = weekday(storyDayOf(start));
  if (minutesBetween(start, end) > 8 * 60) return day;
  const part = partOfDay(start);
  if (part === 'early-morning' || part === 'morning') return `${day}vormittag`;
  if (part === 'midday' || part === 'afternoon') return `${day}nachmittag`;
  return `${day}abend`;
}

/** `mit Ana, Ben und anderen`; without names only how many people there are at most. */
function companyOf(facts: AlbumFacts): string {
  const named = facts.who.slice(0, facts.named);
  if (facts.arc === 'portrait') {
    return facts.named > 0 ? `von ${people(named.slice(0, 1), 0, 'dative')}` : 'von einer Person';
  }
  if (named.length > 0) {
    const told = named.slice(0, 4).map((who) => people([who], 0, 'dative'));
    return `${facts.photos === 1 ? 'von' : 'mit'} ${list(facts.more || named.length > 4 ? [...told, 'anderen'] : told)}`;
  }
  if (facts.faces < 2) return '';
  const most = persons(facts.faces);
  return facts.photos === 1
    ? `von ${facts.faces === 1 ? 'einer Person' : most}`
    : `mit bis zu ${most} auf einem Bild`;
}

/** Alternatives for a chapter's heading, best first; the caller takes one that is not used yet. */
export function headingDe(facts: HeadingFacts): readonly string[] {
  const { places, start, end, who, folder, folderDate } = facts;
  const names = towns(places);
  const near = places.length === 1 && names.length === 0 ? where(places[0] ?? null) : null;
  const here = names.length === 1 ? (names[0] ?? null) : null;
  const named = who.length > 0 && who.length <= 3 ? people(who) : null;
  const headings: (string | null | false)[] = [];
  if (folder !== null) {
    headings.push(
      folderDate !== null && start === null ? `${folder}, ${partialDate(folderDate)}` : folder,
    );
  }
  if (start !== null) {
    const day = weekday(start);
    const part = capital(weekdayPart(start));
    const oneDay = end === null || dayOf(start) === dayOf(end);
    if (facts.oneDay) {
      headings.push(
        facts.travels && !facts.sharesPlace && here,
        facts.travels && !facts.sharesPlace && near !== null && capital(near),
        names.length > 1 && names.length < 4 && list(names),
        facts.faces >= 5 && `${capital(number(facts.faces))} auf einem Bild`,
        partOfDay(start) === 'night' && 'Nach Mitternacht',
        end !== null && !oneDay && 'Bis in die Nacht',
        facts.travels && here !== null && `${here}, ab ${clock(start)}`,
        oneDay && part,
        `Ab ${clock(start)}`,
      );
    } else if (facts.byMonth) {
      const sameMonth = end === null || start.slice(0, 7) === end.slice(0, 7);
      const when = sameMonth
        ? `${month(start)} ${start.slice(0, 4)}`
        : start.slice(0, 4) === end.slice(0, 4)
          ? start.slice(0, 4)
          : `${start.slice(0, 4)} bis ${end.slice(0, 4)}`;
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
        here !== null &&
          !facts.sharesPlace &&
          (facts.index % 3 === 1 || !oneDay ? here : `${day} in ${here}`),
        here !== null && oneDay && !facts.sharesDay && `${day} in ${here}`,
        here !== null && oneDay && `${here}, ${weekdayPart(start)}`,
        here !== null && end !== null && !oneDay && `${here}, ${day} bis ${weekday(end)}`,
        here !== null && `${here}, ${date(start, { year: false })}`,
        names.length > 1 && names.length < 4 && list(names),
        names.length >= 4 && `Von ${names[0] ?? ''} bis ${names.at(-1) ?? ''}`,
        near !== null && capital(near),
        near !== null && `${capital(near)}, ${day}`,
        !facts.sharesDay && oneDay && fullDate(start, { year: false }),
        oneDay && part,
        end !== null &&
          !oneDay &&
          `${date(start, { year: false })} bis ${date(end, { year: false })}`,
        fullDate(start, { year: true }),
        `${fullDate(start, { year: true })}, ${clock(start)}`,
      );
    }
  }
  headings.push(
    folderDate !== null && start === null && partialDate(folderDate),
    start === null && here,
    start === null && near !== null && capital(near),
    named,
    facts.photos > 1 && facts.index === 0 && capital(photos(facts.photos)),
    facts.photos > 1 && `${capital(number(facts.photos))} weitere Fotos`,
    `Teil ${facts.index + 1}`,
  );
  return headings.filter((text): text is string => typeof text === 'string' && text !== '');
}

/** What follows the person's label in "who is in it". */
export function whoLineDe(facts: WhoFacts): readonly string[] {
  const { count: n, of, first, last, places, albumSpan } = facts;
  const names = towns(places);
  const stops = names.length > 1 && names.length <= 4 ? `, in ${list(names)}` : '';
  const companion =
    facts.with && facts.with.count > 1
      ? `; ${facts.with.count === n ? (n === 2 ? 'beide Male' : 'immer') : `${number(facts.with.count)} davon`} mit ${people([facts.with.who], 0, 'dative')}`
      : '';
  const share =
    n === of
      ? `auf allen ${number(of)} Fotos`
      : `auf ${n === 1 ? 'einem' : number(n)} der ${number(of)} Fotos`;
  return [`${share}${spanOf(first, last, albumSpan)}${stops}${companion}`];
}

function spanOf(first: string | null, last: string | null, album: WhoFacts['albumSpan']): string {
  if (first === null || last === null) return '';
  const [from, to] = [storyDayOf(first), storyDayOf(last)];
  if (from === to) return '';
  // A weekday says which day only within a week, a date only within a year.
  const days = album ? daysBetween(album.first, album.last) : 0;
  if (days < 7) return `, von ${weekday(from)} bis ${weekday(to)}`;
  const years = from.slice(0, 4) !== to.slice(0, 4);
  const year = years || album?.first.slice(0, 4) !== album?.last.slice(0, 4);
  return `, vom ${date(from, { year: years })} bis zum ${date(to, { year })}`;
}
