/** How models are told places, days and times: as a reader would be, in the language of the draft. */
import type { Place } from '../../plan/facts.ts';
import type { Language } from '../../language.ts';
import { countryName, townName } from '../../plan/townNames.ts';

/** Distinct places in their order, such as `near Sintra, Portugal`. */
export function placeTexts(places: readonly Place[], language: Language): readonly string[] {
  return [...new Set(places.flatMap((place) => placeText(place, language) ?? []))];
}

function placeText(place: Place, language: Language): string | null {
  const town = townName(place, language);
  const country = place.country === null ? null : countryName(place.country, language);
  if (town === null) return country;
  const near = place.kind === 'in' ? '' : nearby[language];
  return `${near}${town}${country === null ? '' : `, ${country}`}`;
}

const nearby = { en: 'near ', de: 'in der Nähe von ', fr: 'près de ' } as const satisfies Record<
  Language,
  string
>;

/**
 * As the narrator writes times: `3:12 pm`, `15:12`.
 *
 * @param local ISO wall-clock time
 */
export function timeText(local: string, language: Language): string {
  const [hour, minute] = [Number(local.slice(11, 13)), local.slice(14, 16)];
  if (language !== 'en') return language === 'fr' ? `${hour} h ${minute}` : `${hour}:${minute}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * With its weekday: `Saturday, 5 March 2016`.
 *
 * @param day `2016-03-05`
 */
export function dateText(day: string, language: Language): string {
  return new Intl.DateTimeFormat({ en: 'en-GB', de: 'de-DE', fr: 'fr-FR' }[language], {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00Z`));
}

/** Without fields that say nothing: small models read meaning into every null. */
export function withoutNothing(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== false &&
        value !== 0 &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}
