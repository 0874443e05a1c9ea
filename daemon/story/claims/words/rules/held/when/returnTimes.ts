import type { Language } from '../../../../../language.ts';

/** They come back to a place. */
export const back: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:back|home again|return(?:s|ed)?)\b[^.;¤]{0,16}¤/iu,
  de: /(?<!\p{L})(?:zurück|wieder|heim)(?!\p{L})[^.;¤]{0,16}¤|¤ [^.;¤]{0,16}(?<!\p{L})(?:zurück|wieder)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:de retour|rentrée?s?|revenue?s?)(?!\p{L})[^.;¤]{0,16}¤/iu,
};
