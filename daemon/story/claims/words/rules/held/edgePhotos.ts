import type { Language } from '../../../../language.ts';
import { anyTurn } from '../../turns.ts';

/** The first picture or the last one (`last`), of everything or of a day named before; of nothing else. */
export const edge: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|their) (?:very )?(?:first|opening|(?<last>last|final|closing)) (?:photo(?:graph)?|picture|shot|image|frame)\b(?: (?:in|from|of) ¤)?(?! (?:of|with|from|in|on|at|that|where|to|for|without)\b(?! the (?:week|trip|album|day|journey|weekend|series)\b))/iu,
  de: /(?<!\p{L})(?:das|die|dem|der) (?:aller)?(?:ersten?|(?<last>letzten?)) (?:foto|bild|aufnahme)(?: (?:in|aus|von) ¤)?(?!\p{L}| (?:von|vom|mit|aus|in|im|am|auf|an|des|der|wo|ohne)(?! (?:woche|reise|albums|reihe|tages|wochenendes|urlaubs)|\p{L})(?! (?:woche|reise|albums|reihe|tages|wochenendes|urlaubs))|,)/iu,
  fr: /(?<!\p{L})la (?:toute )?(?:première|(?<last>dernière)) (?:photo|image)(?: (?:à|de|en|au) ¤)?(?!\p{L}| (?:de|du|avec|à|au|en|où|qui|sans)(?!\p{L}| (?:la semaine|voyage|séjour|week-end|la série))| d[’'](?!album))/iu,
};

/** What is said of the album's beginning or end (`last`) is said of its first picture or its last. */
export const albumEdge: Readonly<Record<Language, RegExp>> = {
  en: anyTurn(String.raw`
    \b(?:opens?|opened|begins?|began|starts?|started|(?<last>close[sd]?|ends?|ended|finish(?:es|ed)?)) the (?:album|series)\b
    \bthe (?:album|series) (?:opens?|begins?|starts?|(?<ends>closes?|ends?|finishes)) (?:with|in|at|on)\b
  `),
  de: /(?<!\p{L})(?:eröffne\p{L}*|(?<last>beschließ\p{L}+|beende\p{L}+)) (?:\p{L}+ )?(?:das album|die reihe)(?!\p{L})|(?<!\p{L})das album (?:beginnt|begann|(?<ends>endet|endete|schließt)) (?:mit|in|am)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ouvr\p{L}+|(?<last>clôt|clôtur\p{L}+|ferm\p{L}+|achèv\p{L}+|termin\p{L}+)) l[’']album(?!\p{L})|(?<!\p{L})l[’']album (?:s[’']ouvre|commence|(?<ends>s[’']achève|se termine|finit|se ferme))(?!\p{L})/iu,
};

/** Before the picture: somebody is in it. */
export const shownIn: Readonly<Record<Language, RegExp>> = {
  en: /§?(?:^|[^,;:]{0,40}\b)(?:is|are|was|were|appears?|seen)\b[^,;:]{0,24}\b(?:in|on) $/iu,
  de: /(?<!\p{L})(?:ist|sind|war|waren|erscheint|sieht man)(?!\p{L})[^,;:]{0,30} auf $/iu,
  fr: /(?<!\p{L})(?:est|sont|était|étaient|apparaît|figure|voit)(?!\p{L})[^,;:]{0,30} sur $/iu,
};

/** A day or a part of one that the sentence does not name. */
export const ofSomeDay =
  /^ (?:of the|in the|des|vom|de la|du|de l[’'])\s?(?:day|evening|night|morning|afternoon|tages|abends|nachts|morgens|tag|abend|journée|soirée|nuit|jour|soir|matin|après-midi)(?!\p{L})/iu;

/** Behind the first or the last picture: the other one is told of as well. */
export const toTheOther: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:and|to|till|until) (?:the|its) (?:very )?(?:first|last|final)\b/iu,
  de: /(?<!\p{L})(?:und|bis(?: zu[mr])?|zu[mr]) (?:(?:das|de[mrn]|die) )?(?:aller)?(?:erste|letzte)[nrs]?(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:et|à|jusqu[’']à) la (?:toute )?(?:première|dernière)(?!\p{L})/iu,
};
