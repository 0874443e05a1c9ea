import type { Language } from '../../../../../language.ts';

/** The so manieth day (`n`) at a place, or the `last` one. */
export const nthDay: Readonly<Record<Language, RegExp>> = {
  en: /\bon (?:the|their) (?:very )?(?:(?<last>last|final)|(?<n>first|second|third|fourth|fifth)) (?:day|evening|morning|afternoon|night) (?:in|at) ¤/iu,
  de: /(?<!\p{L})(?:am|in der) (?:aller)?(?:(?<last>letzten)|(?<n>ersten|zweiten|dritten|vierten|fünften)) (?:tag|abend|morgen|vormittag|nachmittag|nacht) in ¤/iu,
  fr: /(?<!\p{L})(?:le |la )?(?:(?<last>derni(?:er|ère))|(?<n>premi(?:er|ère)|deuxième|second|troisième|quatrième)) (?:jour|soir|soirée|matin|après-midi|nuit) à ¤/iu,
};
