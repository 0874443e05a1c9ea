import type { Language } from '../../../../language.ts';

/** From how many pictures somebody is missing: a number, or half of them, or more or less than that. */
export const absent: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:miss(?:es|ing)|absent)(?: (?:from|in|only|just))* (?:(?<n>\p{L}+|\d+)(?: of the \p{L}+)? (?:photo|picture|shot|image|frame)s?\b|(?:(?<side>more|less|fewer) than )?half\b)/iu,
  de: /(?<!\p{L})fehl(?:t|te|en|ten)(?: (?:nur|bloß|insgesamt|lediglich))* (?:auf|in|bei)(?: (?:nur|bloß))? (?:(?<n>\p{L}+|\d+)(?: der \p{L}+)? (?:bild|foto|aufnahme)\p{L}*|(?:(?<side>mehr|weniger) als )?der hälfte(?!\p{L}))/iu,
  fr: /(?<!\p{L})(?:manque|absente?)(?: (?:seulement|à|de|sur))* (?:(?<n>\p{L}+|\d+) (?:photo|image|cliché)s?(?!\p{L})|(?:(?<side>plus|moins) de )?la moitié(?!\p{L}))/iu,
};

/** More than a share. */
export const more = /^(?:more|mehr|plus)$/iu;
