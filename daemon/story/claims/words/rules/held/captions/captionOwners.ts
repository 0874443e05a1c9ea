import type { Language } from '../../../../../language.ts';

/** What a whole album may be: days and trips are everybody's. */
export const occasion =
  /(?:birthday|wedding|christening|stag|hen|farewell|graduation|confirmation|geburtstag|hochzeit|taufe|junggesell|abschied|abschluss|konfirmation|anniversaire|mariage|noces|baptême|garçon|fille|diplôme)/iu;

/** Behind what is told of: whose it was. */
export const belongs: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:is|are|was|were|belong(?:s|ed)? to) §(?=[.,;!]|$)/giu,
  de: /(?<!\p{L})gehör(?:t|te|ten|en) §(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:ceux|celui|celles?) (?:de |d[’'])§|(?<!\p{L})(?:est|sont|était|étaient|appart\p{L}+) à §/giu,
};
