import { distinct } from '../../../shared/groupBy.ts';
import { distanceKm } from '../../plan/distance.ts';
import type { Place } from '../../plan/facts.ts';
import { journeyOf } from '../../plan/journey/journeySums.ts';
import { regionNames, worldRegions } from '../../plan/regions.ts';
import type { Shot, StoryPlan } from '../../plan/storyPlan.ts';
import { countryName, townName } from '../../plan/townNames.ts';
import { languages } from '../../language.ts';
import type { ClaimBasis, Leg } from '../basis.ts';
import { englishDemonyms, townAliases } from '../words/names/placeNames.ts';
import {
  continentNames,
  countryPartNames,
  moreRegionNames,
  shortCountryNames,
} from '../words/names/regions.ts';

export function keyOf({ id, country }: Place): string {
  return `${id ?? ''} ${country ?? ''}`;
}

export function namesOfPlace(place: Place): readonly string[] {
  const { country, town } = place;
  const names = [
    ...(town === null ? [] : [town, ...townAliases(town)]),
    ...languages.flatMap((language) => [
      ...[townName(place, language)].flatMap((name) => name ?? []),
      ...(country === null ? [] : [countryName(country, language)]),
    ]),
    ...(place.around ?? []),
    ...(place.region === undefined ? [] : regionNames(place.region)),
    ...languages.flatMap((language) => (country === null ? [] : worldRegions(country, language))),
    ...(country === null ? [] : (englishDemonyms.get(country) ?? [])),
    ...(country === null ? [] : continentNames(country)),
    ...moreRegionNames(place.region),
    ...(country === null ? [] : shortCountryNames(country)),
  ];
  const wide = country === null ? [] : languages.map((language) => countryName(country, language));
  names.push(...wide.flatMap(countryPartNames));
  // `Fes` for `Fès`: whoever has no such key writes it without.
  return distinct([...names, ...names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, ''))]);
}

/** How far the album's places lie apart, and how many there are of them. */
export function travelsOf(
  plan: StoryPlan,
  chapter: number | undefined,
  keys: readonly string[],
): Required<Pick<ClaimBasis, 'legs' | 'countries' | 'towns'>> {
  const moments = plan.chapters.flatMap(({ moments }) => moments);
  const told = chapter === undefined ? moments : (plan.chapters[chapter]?.moments ?? []);
  const positions = keys.map(
    (key) =>
      moments.find(({ place, position }) => place && position && keyOf(place) === key)?.position,
  );
  // Nobody tells how far any of a hundred places lies from any other.
  const legs = (positions.length > 40 ? [] : positions).flatMap((one, from) =>
    positions
      .slice(from + 1)
      .flatMap((other, index): readonly Leg[] =>
        one && other
          ? [{ from, to: from + 1 + index, km: Math.round(distanceKm(one, other)) }]
          : [],
      ),
  );
  const journey = journeyOf(plan);
  const count = (of: (place: Place) => unknown, among: readonly Shot[]): number =>
    new Set(among.flatMap(({ place }) => (place ? (of(place) ?? []) : []))).size;
  return {
    legs,
    countries: distinct([
      journey.countries.length,
      ...[moments, told].map((among) => count(({ country }) => country, among)),
    ]),
    towns: distinct([
      journey.visited,
      journey.towns.length,
      ...[moments, told].map((among) => count(({ town }) => town, among)),
    ]),
  };
}
