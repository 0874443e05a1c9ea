import type { Language } from '../../story/language.ts';
import { spanOf } from '../when.ts';

/** What drawings say, in the language of their draft. */
export interface DrawingWords {
  readonly near: (town: string) => string;
  /** A stop without a town. */
  readonly place: string;
  readonly photos: (count: number) => string;
  readonly people: (count: number) => string;
  /** Alternative text of a map. */
  readonly route: (stops: readonly string[], isRound: boolean) => string;
  /** Alternative text of days. */
  readonly days: (count: number, photos: number, span: string) => string;
  readonly list: (words: readonly string[]) => string;
}

const all: Readonly<Record<Language, DrawingWords>> = {
  en: {
    near: (town) => `near ${town}`,
    place: 'a place without a town',
    photos: (count) => (count === 1 ? '1 photo' : `${count} photos`),
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    route: (stops, isRound) =>
      `Map of the way in ${stops.length} stops: ${stops.join('; ')}${isRound ? '; and back to the first' : ''}`,
    days: (count, photos, span) =>
      `${count === 1 ? 'The day' : `${count} days`} hour by hour, ${span}: when the ${photos === 1 ? 'photo was' : `${photos} photos were`} taken, and how light it was`,
    list: (words) => new Intl.ListFormat('en', { type: 'conjunction' }).format(words),
  },
  de: {
    near: (town) => `bei ${town}`,
    place: 'ein Ort ohne Stadt',
    photos: (count) => (count === 1 ? '1 Foto' : `${count} Fotos`),
    people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
    route: (stops, isRound) =>
      `Karte des Wegs in ${stops.length} Stationen: ${stops.join('; ')}${isRound ? '; und zurück zur ersten' : ''}`,
    days: (count, photos, span) =>
      `${count === 1 ? 'Der Tag' : `${count} Tage`} Stunde für Stunde, ${span}: wann ${photos === 1 ? 'das Foto' : `die ${photos} Fotos`} entstanden, und wie hell es war`,
    list: (words) => new Intl.ListFormat('de', { type: 'conjunction' }).format(words),
  },
  fr: {
    near: (town) => `près de ${town}`,
    place: 'un lieu sans ville',
    photos: (count) => (count === 1 ? '1 photo' : `${count} photos`),
    people: (count) => (count === 1 ? '1 personne' : `${count} personnes`),
    route: (stops, isRound) =>
      `Carte du chemin en ${stops.length} étapes : ${stops.join(' ; ')}${isRound ? ' ; et retour à la première' : ''}`,
    days: (count, photos, span) =>
      `${count === 1 ? 'La journée' : `${count} jours`} heure par heure, ${span} : quand ${photos === 1 ? 'la photo a été prise' : `les ${photos} photos ont été prises`}, et quelle était la lumière`,
    list: (words) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(words),
  },
};

/** The words of drawings. */
export function drawingWords(language: Language): DrawingWords {
  return all[language];
}

/** A stop as a list has it: `Lisbon, 4 March 2016`. */
export function describeStop(
  stop: { readonly town: string | null; readonly isNear: boolean; readonly first: string | null },
  language: Language,
): string {
  const words = drawingWords(language);
  const name = stop.town === null ? words.place : stop.isNear ? words.near(stop.town) : stop.town;
  const day = spanOf(stop.first, null, language);
  return day === '' ? name : `${name}, ${day}`;
}
