import type { Language } from '../../../../../language.ts';

/** At the end of what stands before a time or a day: it was not so before. */
export const notBefore: Readonly<Record<Language, RegExp>> = {
  en: /(?:\bnot|\p{L}n['’]t|\bnever)\b[^.;]{0,60}?\b(?:before|until|till)\s+(?:about |around |the )?$/iu,
  de: /(?<!\p{L})nicht (?:\p{L}+ ){0,3}?(?:vor|bis)\s+(?:etwa |de[mnr] )?$/iu,
  fr: /(?<!\p{L})pas [^.;]{0,40}?avant\s+(?:environ |l[ae] )?$/iu,
};
