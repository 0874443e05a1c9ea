import type { Language } from '../../../language.ts';

/** Nothing but the story itself can be what is over. */
export const isAllOver = /(?:schluss|vorbei|vorüber|was over|fini)$/iu;

/** What begins or ends is a day of several. */
export const ownDay: Readonly<Record<Language, RegExp>> = {
  en: /^ (?:the|that|this|their|each|every) (?:\p{L}+ )?(?:day|morning|afternoon|evening|night)\b/iu,
  de: /^ (?:den|diesen|jeden) (?:\p{L}+ )?(?:tag|morgen|vormittag|nachmittag|abend)(?!\p{L})/iu,
  fr: /^ (?:le|la|cette?|chaque) (?:\p{L}+ )?(?:jour|journée|matinée|soirée)(?!\p{L})/iu,
};

/** A story by one of its names: a day before it is not when it began. */
export const story: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:album|trip|journey|story|holiday|weekend|post)\b/iu,
  de: /(?<!\p{L})(?:album|reise|geschichte|urlaub|wochenende)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:album|voyage|histoire|vacances|week-end)(?!\p{L})/iu,
};

/** A beginning or an end, and what it is made with. */
export const withEvent: Readonly<Record<Language, RegExp>> = {
  en: /^\p{L}+(?: up)? with /iu,
  de: /^\p{L}+(?: es| alles| das \p{L}+| die \p{L}+| der \p{L}+)? mit /iu,
  fr: /^(?:se |s[’'])?\p{L}+ (?:par|sur|avec) /iu,
};

/** `... more often than Renate, if only once more`: by how many. */
export const differences: Readonly<Record<Language, RegExp>> = {
  en: /^,?(?: \p{L}+){0,5}? (?:by (?<n>[\p{L}-]+|\d+)(?: photos?| pictures?)?|(?<m>once|twice|[\p{L}-]+(?= times)|one)(?: times)? more)\b/iu,
  de: /^,?(?: \p{L}+){0,5}? (?:um (?<n>\p{L}+|\d+)(?: \p{L}+)?|(?<m>\p{L}+?)mal(?: mehr| öfter)?)(?!\p{L})/iu,
  fr: /^,?(?: \p{L}+){0,5}? (?:(?:de |d[’'])?(?<n>une?|deux|trois|quatre|cinq|six|\d+)(?: (?:seule )?(?:fois|photos?|images?))? (?:de plus|d[’']écart|près)|(?:de |d[’'])(?<m>une?|deux|trois|quatre|cinq|six|\d+) (?:seule )?(?:fois|photos?|images?))(?!\p{L})/iu,
};
