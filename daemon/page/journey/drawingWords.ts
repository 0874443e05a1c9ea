import type { Language } from '../../story/language.ts';
import type { Stop } from './stops.ts';
import { spanOf } from '../when.ts';
import type { Unit } from './calendar.ts';

/** What drawings say, in the language of their draft. */
export interface DrawingWords {
  readonly near: (town: string) => string;
  /** A stop without a town. */
  readonly place: string;
  /** A time of day as drafts write it. */
  readonly hour: (hour: number, minute: string) => string;
  readonly photos: (count: number) => string;
  readonly people: (count: number) => string;
  /** Alternative text of a map. */
  readonly route: (count: number, stops: readonly string[], isRound: boolean) => string;
  /** Alternative text of days. */
  readonly days: (count: number, photos: number, span: string) => string;
  /** The same of a journey of which a line is more than a day. */
  readonly calendar: (unit: Exclude<Unit, 'day'>, photos: number, span: string) => string;
  /** Those of a list who are not named. */
  readonly others: (count: number) => string;
  readonly list: (words: readonly string[]) => string;
}

const all: Readonly<Record<Language, DrawingWords>> = {
  en: {
    near: (town) => `near ${town}`,
    place: 'a place without a town',
    hour: (hour, minute) =>
      `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`,
    photos: (count) => (count === 1 ? '1 photo' : `${count} photos`),
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    route: (count, stops, isRound) =>
      `Map of the way in ${count} stops: ${stops.join('; ')}${isRound ? '; and back to the first' : ''}`,
    days: (count, photos, span) =>
      `${count === 1 ? 'The day' : `${count} days`} hour by hour, ${span}: when the ${photos === 1 ? 'photo was' : `${photos} photos were`} taken, and how light it was`,
    calendar: (unit, photos, span) =>
      `${{ week: 'The weeks day by day', month: 'The months day by day', year: 'The years month by month' }[unit]}, ${span}: when the ${photos} photos were taken`,
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
    list: (words) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words),
  },
  de: {
    near: (town) => `bei ${town}`,
    place: 'ein Ort ohne Stadt',
    hour: (hour, minute) => `${hour}:${minute} Uhr`,
    photos: (count) => (count === 1 ? '1 Foto' : `${count} Fotos`),
    people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
    route: (count, stops, isRound) =>
      `Karte des Wegs in ${count} Stationen: ${stops.join('; ')}${isRound ? '; und zurück zur ersten' : ''}`,
    days: (count, photos, span) =>
      `${count === 1 ? 'Der Tag' : `${count} Tage`} Stunde für Stunde, ${span}: wann ${photos === 1 ? 'das Foto' : `die ${photos} Fotos`} entstanden, und wie hell es war`,
    calendar: (unit, photos, span) =>
      `${{ week: 'Die Wochen Tag für Tag', month: 'Die Monate Tag für Tag', year: 'Die Jahre Monat für Monat' }[unit]}, ${span}: wann die ${photos} Fotos entstanden`,
    others: (count) => (count === 1 ? '1 weitere Person' : `${count} weitere`),
    list: (words) => new Intl.ListFormat('de', { type: 'conjunction' }).format(words),
  },
  fr: {
    near: (town) => `près de ${town}`,
    place: 'un lieu sans ville',
    hour: (hour, minute) => `${hour} h ${minute}`,
    photos: (count) => (count === 1 ? '1 photo' : `${count} photos`),
    people: (count) => (count === 1 ? '1 personne' : `${count} personnes`),
    route: (count, stops, isRound) =>
      `Carte du chemin en ${count} étapes : ${stops.join(' ; ')}${isRound ? ' ; et retour à la première' : ''}`,
    days: (count, photos, span) =>
      `${count === 1 ? 'La journée' : `${count} jours`} heure par heure, ${span} : quand ${photos === 1 ? 'la photo a été prise' : `les ${photos} photos ont été prises`}, et quelle était la lumière`,
    calendar: (unit, photos, span) =>
      `${{ week: 'Les semaines jour par jour', month: 'Les mois jour par jour', year: 'Les années mois par mois' }[unit]}, ${span} : quand les ${photos} photos ont été prises`,
    others: (count) => (count === 1 ? '1 autre' : `${count} autres`),
    list: (words) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(words),
  },
};

/** The words of drawings. */
export function drawingWords(language: Language): DrawingWords {
  return all[language];
}

type Told = Pick<Stop, 'town' | 'isNear' | 'first' | 'time'>;

/**
 * Stops as a list has them: `Lisbon, 4 March 2016`; within one day, or where a town comes several times on one, the hour
 * tells them apart.
 */
export function describeStops(stops: readonly Told[], language: Language): readonly string[] {
  const days = new Set(stops.map(({ first }) => first));
  const isOneDay = days.size === 1 && stops.length > 1;
  const plain = stops.map((stop) => joined(nameOf(stop, language), dayOf(stop, language)));
  return stops.map((stop, index) => {
    const hour = hourOf(stop.time, language);
    if (isOneDay && hour !== '') return joined(nameOf(stop, language), hour);
    const text = plain[index] ?? '';
    return plain.filter((other) => other === text).length > 1 ? joined(text, hour) : text;
  });
}

/** The same as one sentence for those who do not see the map: neighbours of one name and day are told once. */
export function tellStops(stops: readonly Told[], language: Language): readonly string[] {
  const told: { readonly text: string; readonly from: number; to: number }[] = [];
  for (const [index, stop] of stops.entries()) {
    const text = joined(nameOf(stop, language), dayOf(stop, language));
    const last = told.at(-1);
    if (last?.text === text) last.to = index + 1;
    else told.push({ text, from: index + 1, to: index + 1 });
  }
  return told.map(({ text, from, to }) => `${from === to ? from : `${from}–${to}`} ${text}`);
}

function nameOf({ town, isNear }: Told, language: Language): string {
  const words = drawingWords(language);
  return town === null ? words.place : isNear ? words.near(town) : town;
}

function dayOf({ first }: Told, language: Language): string {
  return spanOf(first, null, language);
}

function hourOf(time: string | null, language: Language): string {
  if (time === null) return '';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return drawingWords(language).hour(hour, String(minute).padStart(2, '0'));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
