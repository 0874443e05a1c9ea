import type { Language } from '../../language.ts';

interface AgentWords {
  /** Somebody only looks on, helps or is in the picture. */
  readonly onlooker: RegExp;
  /** Between what is told of and who did it, where that comes last. */
  readonly behind: RegExp;
  /** At the end of what stands before somebody who does nothing in that sentence. */
  readonly lookedAt: RegExp;
}

/** How a sentence says who did what. */
export const agentWords = {
  /** Verbs of captions that say nothing but whose something is, or how somebody is; in any language. */
  has: /^(?:has|had|hat|hatte|a|avait)$/u,
  en: {
    onlooker:
      /\b(?:photo\p{L}*|pictures?|shots?|images?|seen|shown|shows?|beside|next to|also|too|with|watch\p{L}*|help\p{L}*|present|there when)\b/iu,
    behind: /^[^.,;:]{0,40}\bby $/iu,
    lookedAt:
      /\b(?:of|from|for|to|without|than|by|about|like|after|before|since|until|towards?|near|who|whom|that|gives?|gave|shows?|showed) (?:\p{L}+ )?$/iu,
  },
  de: {
    onlooker:
      /(?<!\p{L})(?:\p{L}*foto\p{L}*|\p{L}*bild(?:e?s|ern?)?|zu sehen|sieht man|zeigt|neben|auch|mit|dabei|zusammen|schaut\p{L}*|hilft|half\p{L}*)(?!\p{L})/iu,
    behind: /^[^.,;:]{0,40}(?<!\p{L})von $|^ (?:\p{Ll}+ )?$/iu,
    lookedAt:
      /(?<!\p{L})(?:von|vom|für|ohne|als|über|wie|nach|vor|seit|bis|hinter|neben|zu|auf|an|dass|wen|wem|gibt|gab|zeigt|zeigte) (?:\p{L}+ )?$/iu,
  },
  fr: {
    onlooker:
      /(?<!\p{L})(?:photo\p{L}*|images?|clichés?|voit|visible|montre|à côté|aussi|avec|là|présente?|regarde\p{L}*|aid\p{L}+)(?!\p{L})/iu,
    behind: /^[^.,;:]{0,40}(?<!\p{L})par $/iu,
    lookedAt:
      /(?<!\p{L})(?:de|pour|sans|comme|après|avant|depuis|derrière|vers|chez|sur|à|donne|offre|offert|que) (?:\p{L}+ )?$|[dlq]u?[’']$/iu,
  },
} as const satisfies Readonly<Record<Language, AgentWords> & { has: RegExp }>;
