import type { Language } from '../../../../language.ts';

/** What French puts before the verb to say that there is nothing else. */
export const frenchOnly = /(?<!\p{L})n(?:e |[’'])(?=[^.;]* qu[e’'])/giu;

/** Somebody is the only one at a place or a time. */
export const theOnlyOne: Readonly<Record<Language, RegExp>> = {
  en: /\bthe only (?:one|person)\b(?! who\b| to\b(?! be))/iu,
  de: /(?<!\p{L})(?:der|die|das|als) einzige[rs]?(?!\p{L}| \p{Lu}|r? (?:bild|foto))/iu,
  fr: /(?<!\p{L})(?:le seul|la seule)(?= (?:à|en|au|sur|dans|photographiée?|visible)(?!\p{L})|[.,]|$)/iu,
};
