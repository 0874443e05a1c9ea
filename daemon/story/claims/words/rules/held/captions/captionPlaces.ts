import type { Language } from '../../../../../language.ts';

/** Where, before a place, something happens: at it, or on the way to or from it. */
export const where: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:in|at|near|before|outside|behind|after|just short of) $/iu,
  de: /(?<!\p{L})(?:in|bei|vor|hinter|nach|kurz vor|auf) $/iu,
  fr: /(?<!\p{L})(?:à|en|avant|après|près de|devant|peu avant) $/iu,
};
