import type { Language } from '../../../../language.ts';

/** Behind somebody who came: before or after whom. */
export const besideOther = /^ (?:\p{L}+ )?(?:before|after|vor|nach|avant|après) §/iu;

/** A night, not a day. */
export const night = /night|nacht|nuit/iu;

/** `They spent only one night in Prague`. */
export const oneNight: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:only|just|spen[dt]s?|stay(?:s|ed)?) (?:only |just )?(?:one|a single|a) night (?:in|at) ¤/iu,
  de: /(?<!\p{L})(?:nur|bloß|lediglich) eine(?: einzige)? nacht (?:in|auf) ¤|(?<!\p{L})(?:in|auf) ¤[^.;¤]{0,24}(?:nur|bloß|lediglich) eine(?: einzige)? nacht(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:qu[’']une(?: seule)?|une seule) nuit (?:à|en|au) ¤|(?<!\p{L})(?:à|en|au) ¤[^.;¤]{0,24}qu[’']une(?: seule)? nuit(?!\p{L})/iu,
};
