import type { Language } from '../../../../../language.ts';

/** Whenever somebody (`§`) is in a picture, as the first of two clauses. */
export const whenever: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:whenever|wherever|every time|each time) [^.;,]*§[^.;,]*, /giu,
  de: /(?<!\p{L})(?:sooft|immer,? wenn|wann immer|jedes Mal,? wenn|wo (?:auch )?immer|auf jedem Bild, auf dem) [^.;,]*§[^.;,]*, /giu,
  fr: /(?<!\p{L})(?:à )?(?:chaque fois qu|toutes les fois qu|partout où)(?:e |[’'])?[^.;,]*§[^.;,]*, /giu,
};

/** Somebody is in a picture as well: in the second clause. */
export const isThere: Readonly<Record<Language, RegExp>> = {
  en: /§ (?:is|was|are|were|appears|can be seen|shows up)\b/iu,
  de: /(?<!\p{L})(?:ist|war|sind|waren|sieht man|steht|stehen|sitzt|taucht) (?:auch |dort |da )*§/iu,
  fr: /§ (?:est|était|y est|apparaît)(?!\p{L})/iu,
};

/** How somebody looks, which says nothing of who or where. */
export const looks =
  /(?<!\p{L})(?:smil\p{L}*|laugh\p{L}*|looks?|lächel\p{L}*|lach\p{L}*|schau\p{L}*|guck\p{L}*|souri\p{L}*|ri(?:t|ent|ait))(?!\p{L})/iu;

/** Each of those times, behind what is said of some pictures. */
export const eachTime: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:every|each) (?:single )?time\b/giu,
  de: /(?<!\p{L})jedes(?: einzelne)? Mal(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:à )?chaque fois(?!\p{L})/giu,
};

/** Of such a clause, the words for each time alone. */
export const wordsForIt = /^[^§¤,]+?(?=,? (?:wenn|que?)|\s*[§¤,]|$)/u;
