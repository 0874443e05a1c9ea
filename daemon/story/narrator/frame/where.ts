import { type Album, isBox, townsOf } from './album.ts';
import { placeText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { listText, text, type Value } from '../template.ts';
import type { Place } from '../../plan/facts.ts';
import { countryName, inCountry, townName } from '../../plan/townNames.ts';

/** The town that all went out from, else towns or countries; nothing where the way tells them. */
export function whereOf(album: Album, speaker: Speaker): Value {
  if (isBox(album)) return text(inCountries(album, speaker) ?? '');
  const base = baseOf(album, speaker);
  const places = wayOf(album, speaker) === null ? inPlaces(album, speaker) : null;
  return text(base ?? places ?? '');
}

/** `in Stanley, USA`: a town somebody may never have heard of. */
export function withCountry(place: Place, { tongue }: Speaker): string | null {
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

/** The only place with its country, or two or three towns; null where they are more, or some only near. */
export function listed(places: readonly Place[], speaker: Speaker): Value | null {
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
export function wayOf({ journey, plan }: Album, { tongue, label }: Speaker): string | null {
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
