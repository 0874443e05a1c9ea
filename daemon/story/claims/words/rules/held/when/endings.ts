import type { Language } from '../../../../../language.ts';

/** Everything is over, or somebody has left. */
export const ended: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:was|were|is|are|had|been) (?:already |all |long )*(?:over|gone|left|asleep|in bed|home|finished)|(?:went|gone|go) (?:home|to (?:bed|sleep))|came to an end|ended|finished|broke up)\b/iu,
  de: /(?<!\p{L})(?:vorbei|vorüber|zu ende|aus|schluss|endete[n]?|gegangen|nach hause|daheim|zu hause|heimgegangen|im bett|aufgebrochen|schlafen|weg|fort)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:fini(?:e|es|s)?|terminée?s?|partie?s?|rentrée?s?|couchée?s?|endormie?s?|au lit|pris fin)(?!\p{L})/iu,
};

/** The end of a day. */
export const midnight = /^(?:midnight|mitternacht|minuit)$/iu;

/** The middle of a day. */
export const noon = /^(?:noon|midday|mittags?|midi)$/iu;
