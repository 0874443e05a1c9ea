import type { Language } from '../../../../language.ts';

/** `The bride’s name is Hanna`: nobody is said to be there. */
export const isCalled =
  /(?<!\p{L})(?:names? (?:is|are|was|were)|(?:is|are) called|heiß(?:t|en)|hieß(?:en)?|namen? (?:ist|sind)|s[’']appell\p{L}+)(?!\p{L})/iu;

/** Of all who are there. */
export const ofAll: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all|everyone|everybody)\b/iu,
  de: /(?<!\p{L})(?:alle[nmr]?|zusammen|gemeinsam)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tou(?:s|tes)|tout le monde|ensemble)(?!\p{L})/iu,
};
