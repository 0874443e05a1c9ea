import { type Album, isBox, townsOf } from './album.ts';
import { spanOf } from './span.ts';
import { countText, dateText, partialDate, placeText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { capital, listText, text, type Value } from '../template.ts';
import { storyDayOf } from '../../plan/clock.ts';
import type { Place } from '../../plan/facts.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';
import { countryName, townName } from '../../plan/townNames.ts';
import { countValue } from '../values.ts';

/** A folder's name that says no more than how long it was: what is left of it in one day is no title. */
const severalDays =
  /^(?:(?:a|the) )?(?:(?:few|some|several|couple of|ein paar|paar|einige|mehrere|quelques|plusieurs|\d+) )(?:days|weeks|tage|wochen|jours|semaines)$/iu;

/** The user's own name for it if there is one, else the photographer's words, place, people or day. */
export function titleOf(album: Album, speaker: Speaker): string {
  const { plan, company, photos, dates } = album;
  const { tongue, label } = speaker;
  const when =
    plan.around.length > 0
      ? aroundOf(plan, speaker)
      : (namedYear(plan) ?? spanOf(dates, plan.folderDate, speaker));
  const dated = (text: string): string =>
    when?.toLowerCase().startsWith(text.toLowerCase()) === true ? capital(when) : withDate(text);
  const withDate = (text: string): string =>
    when === null || /\b(19|20)\d\d\b/.test(text) ? text : `${text}, ${when}`;
  const isOneDay = dates !== null && dates.first === dates.last;
  if (plan.folderLabel !== null && !(isOneDay && severalDays.test(plan.folderLabel)))
    return dated(plan.folderLabel);
  const words = plan.chapters.flatMap(({ moments }) =>
    moments.flatMap((photo) => photo.words ?? []),
  );
  const [only] = words;
  // Of a handful of photos with one caption, the caption is what it is about.
  if (photos <= 4 && new Set(words).size === 1 && only !== undefined && only.length <= 60)
    return dated(only.replace(/[.\s]+$/, ''));
  if (plan.arc === 'portrait') {
    const who = company.told[0];
    const some = countValue(photos);
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
  // Of photos from anywhere, the countries are more than their number.
  const codes = [...new Set(album.places.map(({ country }) => country))];
  const countries = codes.flatMap((code) =>
    code === null ? [] : [countryName(code, tongue.language)],
  );
  if (isBox(album) && countries.length < 4) return dated(listText(countries, tongue));
  const some = capital(countText(photos, 'photo', '', tongue));
  return when === null ? some : `${some}, ${when}`;
}

/** The year the folder is named after, where only the last night leads out of it; null elsewhere. */
function namedYear({ dates, folderDate, chapters }: StoryPlan): string | null {
  if (dates === null || folderDate?.length !== 4 || dates.last.startsWith(folderDate)) return null;
  const ends = chapters.flatMap(({ span }) => (span === null ? [] : [span.end])).sort();
  const isWithin = [dates.first, storyDayOf(ends.at(-1) ?? dates.last)].every((day) =>
    day.startsWith(folderDate),
  );
  return isWithin ? folderDate : null;
}

/** `July 2012`, `2012`, `2012 to 2019`: where of some photos no day is known. */
function aroundOf({ around, dates }: StoryPlan, { tongue, label }: Speaker): string {
  const all = [...around, ...(dates === null ? [] : [dates.first, dates.last])].sort();
  const [first = '', last = first] = [all[0], all.at(-1)];
  const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
  if (a !== b) return label('span.to', { a: text(a), b: text(b) });
  const months = new Set(all.map((date) => date.slice(0, 7)));
  return partialDate(months.size === 1 ? first.slice(0, 7) : a, tongue);
}

function placeTitle({ places, journey }: Album, speaker: Speaker): string | null {
  const { tongue, label } = speaker;
  const { route, countries } = journey;
  const inside = places.filter(({ kind }) => kind === 'in');
  // Who was in one town and near another was in one.
  const spots = inside.length === 1 && townsOf(places, speaker).length === 2 ? inside : places;
  const names = townsOf(spots, speaker);
  const town = (place: Place): Value => text(townName(place, tongue.language) ?? '');
  if (names.length === 1 || names.length === 2) {
    const [only] = spots;
    const near = names.length === 1 && only?.kind === 'near' ? placeText(only, 'in', tongue) : null;
    return near === null ? listText(names, tongue) : capital(near);
  }
  if (names.length > 2) {
    const [country] = countries;
    if (countries.length === 1 && country !== undefined)
      return countryName(country, tongue.language);
    switch (route.kind) {
      case 'away':
        return label('title.route', { a: town(route.from), b: town(route.to) });
      case 'back':
        return label('title.back', { a: town(route.from), b: town(route.to) });
      case 'base':
        return townName(route.at, tongue.language);
      case 'unknown':
        return countries.length === 0 || countries.length > 4
          ? null
          : listText(
              countries.map((code) => countryName(code, tongue.language)),
              tongue,
            );
    }
  }
  const [only] = places;
  const where = only && places.length === 1 ? placeText(only, 'name', tongue) : null;
  return where === null ? null : capital(where);
}
