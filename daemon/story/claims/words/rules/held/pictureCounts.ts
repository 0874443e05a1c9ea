import type { Language } from '../../../../language.ts';

/** So many people (`n`) in a picture. */
export const peopleIn: Readonly<Record<Language, RegExp>> = {
  en: /(?<nobody>\b(?:nobody|no one|no people|no faces?)\b)|\b(?<n>a single|\p{L}+) (?:single )?(?:person|people|persons|faces?)\b/iu,
  de: /(?<nobody>(?<!\p{L})(?:niemand\p{L}*|keine? (?:menschen|mensch|personen|leute|gesichter))(?!\p{L}))|(?<!\p{L})(?<n>\p{L}+)(?: einzigen?)? (?:menschen?|personen?|leuten?|gesichter?)(?!\p{L})/iu,
  fr: /(?<nobody>(?<!\p{L})(?:ne \p{L}+ personne|aucun visage)(?!\p{L}))|(?<!\p{L})(?<n>une|\p{L}+)(?: seule)? (?:personnes?|visages?)(?!\p{L})/iu,
};

/** Everybody, without a number. */
export const allTogether: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all of them|all of us|everybody|everyone|the (?:whole|entire|full) (?:group|gang|family|lot|company|team|crew|cast|party))\b/iu,
  de: /(?<!\p{L})(?:sie |wir )?alle (?:zusammen|gemeinsam|miteinander)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tou(?:s|tes) ensemble|tout le monde)(?!\p{L})/iu,
};

/** So many for every day, place or person. */
export const perEach: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:each|apiece|(?:a|per|every) day|per (?:place|town|person|head))\b/iu,
  de: /(?<!\p{L})(?:je|jeweils|jeden tag|täglich|pro (?:tag|ort|person|kopf)|am tag)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:chacune?|chaque (?:jour|lieu|ville)|par (?:jour|lieu|ville|personne))(?!\p{L})/iu,
};
