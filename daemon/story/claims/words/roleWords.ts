import type { Language } from '../../language.ts';

/** Words around who does what, whose it is and whom it is for; those of captions are of all languages at once. */
export const roleWords = {
  /** May stand between somebody and what they do. */
  adverbs:
    "(?:is|was|ist|war|hat|has|est|a|nous|se|s[’']|already|schon|déjà|just|gerade|still|noch|encore|finally|endlich|enfin)",
  /** Words behind a name that say nothing of what somebody does. */
  notDeeds:
    /^(?:and|und|et|in|im|at|am|an|on|auf|à|au|with|mit|avec|the|der|die|das|les?|la|is|ist|est|was|war|hat|has|von|of|de|dans|sur|bei|beim|already|schon|déjà|steht|wartet|waits?|stands?|waiting|attend)$/u,
  /** `Flowers are for Hanne`. */
  areFor: '(?:(?:is|are|was|were|ist|sind|war|waren|est|sont|était|étaient) )?(?:for|für|pour) ',
  /** Before a name in a caption: whose something is, behind up to two others. */
  ofSomebody: "(?:of|von|de|d['’]) ?(?:\\p{Lu}\\p{L}+(?:,| and| und| et)? (?:de |d['’])?){0,2}",
  /** Between a name and an age in a caption. */
  comesTo: '(?:turns|wird|a)',
  /** Between the last two of several names in a caption. */
  joins: '(?:and|und|et)',
  /** Somebody comes to an age (`n`). */
  turns: {
    en: /§ (?:turn(?:s|ed)|became|celebrated (?:his|her)) (?<n>[\p{L}-]+|\d+)(?:th)?(?! to)/giu,
    de: /§ (?:wird|wurde|feiert|feierte) (?:\p{L}+ ){0,2}(?<n>[\p{L}-]+|\d+)(?=$|[.,;!?]| (?:jahre alt|geworden))/giu,
    fr: /§ (?:a eu|a|fête|fêtait|avait) (?:ses )?(?<n>[\p{L}-]+|\d+) ans(?!\p{L})/giu,
  },
  /** Somebody’s birthday, perhaps which (`n`). */
  birthday: {
    en: /(?:§['’]?s?|\bfor|\b(?:his|her)) (?:own )?(?:(?<n>\p{L}+(?:th|st|nd|rd)|\d+(?:th|st|nd|rd)) )?birthday\b/iu,
    de: /(?:§s?|seine?[nrm]?|ihre?[nrm]?|der|zum|den) (?:(?<n>\p{L}+ste[rnm]?|\d+\.) )?geburtstag(?!\p{L})/iu,
    fr: /§[^.;]{0,12} (?:fête|fêtait|a fêté)(?: aussi)? son(?: (?<n>\p{L}+ième))? anniversaire(?!\p{L})|anniversaire d[e’'] ?§/iu,
  },
  /** It was done to somebody. */
  passive: {
    en: /\b(?:was|were|is|are|been|being|got|gets) \p{L}+ by\b/iu,
    de: /(?<!\p{L})(?:wurden?|worden|wird|werden) [^.;]*(?:von|vom) /iu,
    fr: /(?<!\p{L})(?:est|sont|fut|furent|été|était) \p{L}+ par(?!\p{L})/iu,
  },
  /** At the end of what stands before somebody who is only there. */
  beside: {
    en: /\b(?:with|beside|against|listens? to|listened to|sees?|saw|hears?|heard|watch\p{L}*) $/iu,
    de: /(?<!\p{L})(?:mit|neben|gegen|bei|sieht|sah|hört|hörte) $/iu,
    fr: /(?<!\p{L})(?:avec|contre|écoute|voit|regarde|entend) $/iu,
  },
  /** Verbs of captions that say only whose something is, or how somebody is; in any language. */
  has: /^(?:has|had|hat|hatte|a|avait)$/u,
  /** Somebody only looks on, helps or is in the picture. */
  onlooker: {
    en: /\b(?:photo\p{L}*|pictures?|shots?|images?|seen|shown|shows?|beside|next to|also|too|with|watch\p{L}*|help\p{L}*|present|there when)\b/iu,
    de: /(?<!\p{L})(?:\p{L}*foto\p{L}*|\p{L}*bild(?:e?s|ern?)?|zu sehen|sieht man|zeigt|neben|auch|mit|dabei|zusammen|schaut\p{L}*|hilft|half\p{L}*)(?!\p{L})/iu,
    fr: /(?<!\p{L})(?:photo\p{L}*|images?|clichés?|voit|visible|montre|à côté|aussi|avec|là|présente?|regarde\p{L}*|aid\p{L}+)(?!\p{L})/iu,
  },
  /** Between what is told of and who did it, where that comes last. */
  behind: {
    en: /^[^.,;:]{0,40}\bby $/iu,
    de: /^[^.,;:]{0,40}(?<!\p{L})von $|^ (?:\p{Ll}+ )?(?:(?:[aA]m|[uU]m|[iI]m) \p{L}+ )?$/iu,
    fr: /^[^.,;:]{0,40}(?<!\p{L})par $/iu,
  },
  /** At the end of what stands before somebody who does nothing in that sentence. */
  lookedAt: {
    en: /\b(?:of|from|for|to|without|than|by|about|like|after|before|since|until|towards?|near|who|whom|that|gives?|gave|shows?|showed) (?:\p{L}+ )?$/iu,
    de: /(?<!\p{L})(?:von|vom|für|ohne|als|über|wie|nach|vor|seit|bis|hinter|neben|zu|auf|an|dass|wen|wem|gibt|gab|zeigt|zeigte) (?:\p{L}+ )?$/iu,
    fr: /(?<!\p{L})(?:de|pour|sans|comme|après|avant|depuis|derrière|vers|chez|sur|à|donne|offre|offert|que) (?:\p{L}+ )?$|[dlq]u?[’']$/iu,
  },
} as const satisfies Readonly<Record<string, string | RegExp | Readonly<Record<Language, RegExp>>>>;
