import type { Language } from '../../../../../language.ts';

/** How a language says that somebody is there from something on. */
interface SinceWords {
  /** At the end of what stands before a day or a time, and before a place. */
  readonly time: RegExp;
  readonly place: RegExp;
  /** Somebody takes part. */
  readonly takesPart: RegExp;
}

/** From when and where on somebody takes part. */
export const sinceWords: Readonly<Record<Language, SinceWords>> = {
  en: {
    time: /\b(?:from|since|as of|(?:starting|beginning) (?:on|in|at|with))\s+(?:about |around )?(?:the )?$/iu,
    place: /\b(?:from|since|(?:starting|beginning) (?:in|at))\s+$/iu,
    takesPart:
      /\b(?:there|on board|aboard|along|present|part of|with|came|come|travel\p{L}*|join\p{L}*|rode|ride|sail\p{L}*|drove|set (?:out|off)|start\p{L}*|among)\b/iu,
  },
  de: {
    time: /(?<!\p{L})(?:seit|ab|vo[nm])\s+(?:de[mr] )?$/iu,
    place: /(?<!\p{L})(?:seit|ab|von)\s+$/iu,
    takesPart:
      /(?<!\p{L})(?:da|dabei|an bord|mit|mitgefahren|mitgekommen|mitgereist|reist\p{L}*|fuhr\p{L}*|kam\p{L}*|begleitet\p{L}*|bei (?:ihnen|uns))(?!\p{L})/iu,
  },
  fr: {
    time: /(?<!\p{L})(?:depuis|dès|à partir d[eu’'])\s*(?:l[ae] )?$/iu,
    place: /(?<!\p{L})(?:depuis|dès|à partir d[e’'])\s*$/iu,
    takesPart:
      /(?<!\p{L})(?:là|à bord|du voyage|de la partie|avec|présente?|accompagn\p{L}*|voyag\p{L}*|venue?|parmi|fait (?:la route|le voyage|le trajet))(?!\p{L})/iu,
  },
};
