import type { Language } from '../../../../../language.ts';

/** How a language says that so many days (`n`, or one) or none (`same`) lie between two things. */
export const apart: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?<n>one|a|two|three|four|five|six) days? (?:later|after|before|earlier)|the (?:next|following|previous) (?:day|morning|afternoon|evening)|the (?:day|morning|evening) (?:after|before)|(?<same>(?:on )?the (?:very )?same (?:day|morning|afternoon|evening)))\b/iu,
  de: /(?<!\p{L})(?:(?<n>einen|zwei|drei|vier|fünf|sechs) tage? (?:später|nach|vor|danach|darauf|zuvor)|am (?:nächsten|folgenden|vorigen) (?:tag|morgen|abend|nachmittag)|(?:am|einen) tag (?:nach|vor|danach|darauf|zuvor)|am (?:abend|morgen) (?:nach|vor)|tags (?:darauf|zuvor)|(?<same>(?:noch )?am (?:selben|gleichen) (?:tag|morgen|nachmittag|abend)))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?<n>un|deux|trois|quatre|cinq|six) jours? (?:plus tard|après|avant|plus tôt)|(?:le )?lendemain(?: (?:matin|soir))?|la veille|le jour (?:d[’']après|suivant|d[’']avant)|(?<same>le (?:jour|soir|matin) même|le même (?:jour|soir|matin)))(?!\p{L})/iu,
};
