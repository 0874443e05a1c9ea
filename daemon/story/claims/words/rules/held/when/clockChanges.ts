import type { Language } from '../../../../../language.ts';
import { anyTurn } from '../../../turns.ts';

/** Clocks are put to the time of a season: to that of summer (`summer`), or back. */
export const toSeason: Readonly<Record<Language, RegExp>> = {
  en: /\bclocks? [^.;]{0,30}\b(?:to|for) (?:(?<summer>summer|daylight(?:[- ]saving)?)|winter|standard) time\b|\b(?:(?<saving>summer|daylight(?:[- ]saving)?)|winter|standard) time (?:began|started|set in)\b/iu,
  de: /(?<!\p{L})uhr(?:en)?(?!\p{L})[^.;]{0,40} auf (?:die )?(?:(?<summer>sommer)|winter|normal)zeit(?!\p{L})|(?<!\p{L})(?:(?<saving>sommer)|winter)zeit (?:begann|beginnt|fing an)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:montres?|horloges?|pendules?)(?!\p{L})[^.;]{0,40} à l[’']heure d[’'](?:(?<summer>été)|hiver)(?!\p{L})|(?<!\p{L})(?:passé|passait|passage) à l[’']heure d[’'](?:(?<saving>été)|hiver)(?!\p{L})/iu,
};

/** Clocks are put `forward` or back. */
export const changes: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:clocks?|watch(?:es)?)\b[^.;]{0,30}\b(?:(?<forward>forward|ahead)|back(?:ward)?)\b|\b(?:(?:(?<gained>lost|lose)|gain(?:ed)?) an hour)\b/iu,
  de: /(?<!\p{L})(?:uhr(?:en|zeit)?|zeiger)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:(?<forward>vor(?:gestellt|stellen|gedreht|drehen)?)|zurück\p{L}*)(?=[.,;]|$)/iu,
  fr: anyTurn(String.raw`
    (?<!\p{L})(?:(?<forward>avanc\p{L}+)|recul\p{L}+|retard\p{L}+)[^.;]{0,14}(?:montres?|horloges?|pendules?)(?!\p{L})
    (?<!\p{L})(?:montres?|horloges?|pendules?)(?!\p{L})[^.;]{0,24}(?<!\p{L})(?:(?<ahead>avanc\p{L}+)|recul\p{L}+|retard\p{L}+)
  `),
};
