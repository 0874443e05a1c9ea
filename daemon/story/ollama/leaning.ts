import type { Language } from '../language.ts';

/** Words that are counted or pointed from what was said just before: `twenty minutes later`, `danach`, `ensuite`. */
const after: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:later|afterwards?|after that|thereafter|then|before that|since then|meanwhile|at the same time|soon|(?:an hour|minutes?|hours?|days?) (?:after|before|on)|(?:the|that) (?:(?:same|next|following) )?(?:day|morning|afternoon|evening|night)(?! of))\b/iu,
  de: /(?<![\p{L}])(?:später|danach|anschließend|darauf|daraufhin|dann|davor|zuvor|vorher|seitdem|inzwischen|währenddessen|gleichzeitig|am (?:selben|gleichen|nächsten|folgenden) (?:Tag|Morgen|Vormittag|Mittag|Nachmittag|Abend)|desselben (?:Tages|Abends))(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(?:plus tard|ensuite|puis|alors|auparavant|entre-temps|pendant ce temps|avant cela|après cela|(?:minutes?|heures?|jours?) après|le lendemain|le même (?:jour|matin|soir)|ce (?:jour|matin|soir)-là|cette (?:nuit|après-midi)-là)(?![\p{L}])/iu,
};

/** A beginning that stands for somebody or a place named just before. */
const standIn: Readonly<Record<Language, RegExp>> = {
  en: /^(?:She|He|They|Her|His|Their|Both|This|That|These|Those|There(?! (?:is|are|was|were)\b)|The (?:two|three|four|others?)|From there)\b/u,
  de: /^(?:Sie|Er|Ihr|Ihre|Ihren|Ihrem|Sein|Seine|Seinen|Seinem|Beide|Dort|Dabei|Dazu|Das (?:ist|war)|Die (?:beiden|zwei|drei|anderen))(?![\p{L}])/u,
  fr: /^(?:Elles?|Ils?(?! (?:y a|est|était|fait|faisait|pleut|pleuvait|neige|neigeait)(?![\p{L}]))|Son|Sa|Ses|Leurs?|Tous (?:les )?deux|Toutes (?:les )?deux|Cela|C’est (?:encore|aussi)|Là|Les (?:deux|trois|autres))(?![\p{L}])/u,
};

/** So long after what was said before: counted from the last clock time told. */
const counted: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:minutes?|hours?)\b[^.,;]{0,12}\b(?:later|after)\b/iu,
  de: /(?:minuten?|stunden?) (?:später|danach)(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(?:minutes?|heures?)(?: et \p{L}+)? (?:plus tard|après)(?![\p{L}])/iu,
};

/** Anything that may be a time by the clock: rather too much. */
const clock: Readonly<Record<Language, RegExp>> = {
  en: /\d|\b(?:at|by|around|until|past|noon|midnight|o’clock)\b/iu,
  de: /\d|uhr|mittag|mitternacht|(?<![\p{L}])(?:um|gegen|bis|halb|viertel)(?![\p{L}])/iu,
  fr: /\d|heure|midi|minuit|quart/iu,
};

/**
 * Whether a sentence is understood only from those before it that were taken out, so that it would say something else,
 * and maybe something false: its time is counted from there, or its subject stands there.
 *
 * @param takenOut what stood between it and what was told last
 */
export function leansOn(takenOut: string, sentence: string, language: Language): boolean {
  if (standIn[language].test(sentence.trimStart())) return true;
  return counted[language].test(sentence)
    ? clock[language].test(takenOut)
    : after[language].test(sentence);
}
