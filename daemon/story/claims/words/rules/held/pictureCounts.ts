import type { Language } from '../../../../language.ts';
import { numerals } from '../../numerals.ts';

/** Everybody, without a number. */
export const allTogether: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all of them(?! (?:from|taken|shot|in|at|on)\b)|all of us|everybody|everyone|the (?:whole|entire|full) (?:group|gang|family|lot|company|team|crew|cast|party))\b/iu,
  de: /(?<!\p{L})(?:sie |wir )?alle (?:zusammen|gemeinsam|miteinander)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tou(?:s|tes) ensemble|tout le monde)(?!\p{L})/iu,
};

/** So many for every day, place or person. */
export const perEach: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:each|apiece|(?:a|per|every) day|per (?:place|town|person|head))\b/iu,
  de: /(?<!\p{L})(?:je|jeweils|jeden tag|täglich|pro (?:tag|ort|person|kopf)|am tag)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:chacune?|chaque (?:jour|lieu|ville)|par (?:jour|lieu|ville|personne))(?!\p{L})/iu,
};

/** One of something, and the word before it: no more than that. */
export const justOne =
  /(?<!\p{L})(?:just|only|a single|nur|bloß|lediglich|ein\p{L}* einzige[rnms]?|une seule|(?<!jamais )qu[’']une)(?!\p{L})/iu;

/** Where what is counted ends, and something else is told. */
export const clauseEnd =
  /[,;:–—] | (?:and|while|und|während|et|tandis) (?=\p{L}+ (?:is|are|was|were|there|ist|sind|war|il)\b)/iu;

/** So many days (`n`) at the beginning, or at the end (`last`). */
export const someDays: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:first|(?<last>last)) (?<n>${numerals.en}) days\\b`, 'iu'),
  de: new RegExp(
    `(?<!\\p{L})(?:ersten|(?<last>letzten)) (?<n>${numerals.de}) tagen?(?!\\p{L})`,
    'iu',
  ),
  fr: new RegExp(
    `(?<!\\p{L})(?<n>${numerals.fr}) (?:premiers|(?<last>derniers)) jours(?!\\p{L})`,
    'iu',
  ),
};

/** At the end of what stands before a number of pictures: they are but the first or the last of more. */
export const ofMore: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:first|last|next|other|remaining)\s$/iu,
  de: /(?<!\p{L})(?:ersten|letzten|nächsten|anderen|übrigen)\s$/iu,
  fr: /(?<!\p{L})(?:autres)\s$/iu,
};

/** At the end of what stands before a number of pictures: somebody is in none of them. */
export const noneOf: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:none|not one|any) of (?:the|these|those) $/iu,
  de: /(?<!\p{L})(?:keinem|keines|keins|kein einziges) (?:der|dieser|von den) $/iu,
  fr: /(?<!\p{L})aucune des $/iu,
};

/** Behind a number of pictures: so much time lies between them. */
export const farApart: Readonly<Record<Language, RegExp>> = {
  en: /^[^,;]*\b(?:apart|(?:follow|separate)\p{L}* (?:each other|one another|them))\b/iu,
  de: /^[^,;]*(?<!\p{L})(?:auseinander|aufeinander|nacheinander)(?!\p{L})/iu,
  fr: /^[^,;]*(?<!\p{L})(?:d[’'](?:écart|intervalle)|se suivent|séparent)(?!\p{L})/iu,
};

/** Somebody who was named before. */
export const pronoun = /(?<!\p{L})(?:she|he|sie|er|elle|il)(?!\p{L})/iu;
