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
