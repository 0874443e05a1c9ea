import type { Language } from '../../language.ts';

/** How a language tells of ways; `§` is somebody, `¤` a place that is known. */
export interface RouteWords {
  /** From the place `a` to the place `b` with nothing between. */
  readonly direct: readonly RegExp[];
  /** On the way there, on the way back. */
  readonly there: RegExp;
  readonly back: RegExp;
  /** At the end of what stands before a place: somebody goes there. */
  readonly goes: RegExp;
  /** Somebody stays behind or is only left. */
  readonly leaves: RegExp;
  /** A place is reached. */
  readonly arrives: RegExp;
}

export const routeWords: Readonly<Record<Language, RouteWords>> = {
  en: {
    direct: [
      /\b(?:from|after) (?<a>¤\d+),? [^.;¤]{0,24}\b(?:directly|straight|first|right|immediately)\b[^.;¤]{0,16}\b(?:to|for|into) (?<b>¤\d+)/giu,
      /(?<b>¤\d+) (?:was|came) (?:directly|straight|right|immediately) after (?<a>¤\d+)/giu,
    ],
    there: /\b(?:on the way (?:there|out)|on the outward (?:journey|trip)|outward bound)\b/iu,
    back: /\bon (?:the|their) (?:way (?:back|home)|return (?:journey|trip))\b/iu,
    goes: /\b(?:went|goes|go|travel(?:s|led|ed)?|drove|drives|took the \p{L}+|came|comes|rode|flew|sailed|walked|hiked|headed)\b[^.;,¤]{0,40}\bto $/iu,
    leaves: /\b(?:without|from|leav\p{L}+|left|goodbye|farewell|after|before|until|since)\b/iu,
    arrives: /\b(?:arriv\p{L}+ (?:in|at)|reach(?:es|ed)?|got to) ¤/iu,
  },
  de: {
    direct: [
      /(?<!\p{L})(?:von|nach|aus) (?<a>¤\d+),? [^.;¤]{0,24}(?<!\p{L})(?:direkt|gleich|geradewegs|zuerst|zunächst|sofort)(?!\p{L})[^.;¤]{0,16}(?:nach|in|auf) (?<b>¤\d+)/giu,
      /(?<b>¤\d+) (?:kam|kommt|folgte) (?:direkt|gleich|unmittelbar) nach (?<a>¤\d+)/giu,
    ],
    there: /(?<!\p{L})auf de[mr] (?:hinweg|hinfahrt|hinreise)(?!\p{L})/iu,
    back: /(?<!\p{L})auf de[mr] (?:rückweg|rückfahrt|heimweg|heimfahrt|rückreise|heimreise)(?!\p{L})/iu,
    goes: /(?<!\p{L})(?:ging|geht|gingen|fuhr|fuhren|fährt|fahren|reist\p{L}*|kam|kamen|kommt|kommen|flog|flogen|wandert\p{L}*|zog|zogen|radelt\p{L}*)(?!\p{L})[^.;,¤]{0,40}(?<!\p{L})nach $/iu,
    leaves:
      /(?<!\p{L})(?:ohne|aus|von|verließ\p{L}*|abschied|verabschied\p{L}*|seit|bevor|nachdem|erst)(?!\p{L})/iu,
    arrives:
      /(?<!\p{L})in ¤ (?:kamen|kam|trafen|traf) [^.;¤§]{0,40}(?<!\p{L})(?:an|ein)(?!\p{L})|(?:erreicht\p{L}*|kamen [^.;¤§]{0,30}in|trafen [^.;¤§]{0,30}in) ¤/iu,
  },
  fr: {
    direct: [
      /(?<!\p{L})(?:de|depuis|après|d[’']) ?(?<a>¤\d+),? [^.;¤]{0,30}(?<!\p{L})(?:directement|droit|tout droit|d[’']abord|aussitôt)(?!\p{L})[^.;¤]{0,12}(?:à|sur|pour|vers|en) (?<b>¤\d+)/giu,
    ],
    there: /(?<!\p{L})(?:à l[’']aller|sur le chemin de l[’']aller)(?!\p{L})/iu,
    back: /(?<!\p{L})(?:au retour|sur le (?:chemin|trajet) d[ue] retour|en rentrant)(?!\p{L})/iu,
    goes: /(?<!\p{L})(?:allée?s?|va|vont|part|partent|partie?s?|venue?s?|vient|viennent|rendue?s?|monte|montent)(?!\p{L})[^.;,¤]{0,30}(?<!\p{L})(?:à|en|au|pour) $/iu,
    leaves: /(?<!\p{L})(?:sans|quitt\p{L}*|depuis|adieux?|avant|après|revoir)(?!\p{L})/iu,
    arrives: /(?<!\p{L})(?:arriv\p{L}+ (?:à|en|au)|attei\p{L}+|gagn\p{L}+) ¤/iu,
  },
};
