import type { Language } from '../../../../../language.ts';
import { anyTurn } from '../../../turns.ts';

/** Clocks are put `forward` or back. */
export const changes: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:clocks?|watch(?:es)?)\b[^.;]{0,30}\b(?:(?<forward>forward|ahead)|back(?:ward)?)\b|\b(?:(?:(?<gained>lost|lose)|gain(?:ed)?) an hour)\b/iu,
  de: /(?<!\p{L})(?:uhr(?:en|zeit)?|zeiger)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:(?<forward>vor(?:gestellt|stellen|gedreht|drehen)?)|zurück\p{L}*)(?=[.,;]|$)/iu,
  fr: anyTurn(String.raw`
    (?<!\p{L})(?:(?<forward>avanc\p{L}+)|recul\p{L}+|retard\p{L}+)[^.;]{0,14}(?:montres?|horloges?|pendules?)(?!\p{L})
    (?<!\p{L})(?:montres?|horloges?|pendules?)(?!\p{L})[^.;]{0,24}(?<!\p{L})(?:(?<ahead>avanc\p{L}+)|recul\p{L}+|retard\p{L}+)
  `),
};
