import { type Album, townsOf } from './album.ts';
import type { ClaimBasis } from '../../claims/basis.ts';
import { countText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { listText, text } from '../template.ts';
import { countValue } from '../values.ts';
import { countryListed } from '../../plan/townNames.ts';

/** How far the photos of a walk lie apart, all in all. */
export function walkedIn({ journey }: Album, speaker: Speaker, basis: ClaimBasis): string | null {
  const { walked } = journey;
  if (walked === null) return null;
  const walk = countValue(walked, 'kilometre');
  return speaker.say('stand.totals', { walk }, 'walk', basis);
}

/** Countries by name, the number of towns, the way, and the nights in each town. */
export function totalsOf(
  { journey, plan, places }: Album,
  speaker: Speaker,
  basis: ClaimBasis,
  isWayTold: boolean,
): string | null {
  const { tongue, say, label } = speaker;
  const { countries, towns, visited, km, nights } = journey;
  if (towns.length < 2) return null;
  const names = countries.map((country) => countryListed(country, tongue.language));
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
      towns: visited < 3 ? null : countValue(visited, 'town'),
      km: km < 100 && towns.length < 3 ? null : { kind: 'km', km },
      high:
        journey.highest === null
          ? null
          : countValue(Math.round(journey.highest / 10) * 10, 'metre'),
    },
    'totals',
    basis,
  );
  const items = nights.map(({ place, nights: n }, index) =>
    label('item.nights', {
      // "Two nights in Lisbon, one in Seville".
      nights: countValue(n, index === 0 ? 'night' : 'nightBare'),
      place: { kind: 'place', place },
    }),
  );
  const slept =
    plan.style.length === 'short' || nights.length < 2 || nights.length > 7
      ? null
      : say('stand.nights', { items: { kind: 'list', parts: items } }, 'nights', basis);
  return [totals, slept].filter((sentence) => sentence !== null).join(' ') || null;
}
