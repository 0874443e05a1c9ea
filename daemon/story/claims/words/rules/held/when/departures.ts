import type { Language } from '../../../../../language.ts';
import { anyTurn } from '../../../turns.ts';

/** Everybody sets off, leaves or comes home. */
export const leaves: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:they|we|everybody|everyone|all)(?: \p{L}+)? (?:left|departed|set off|set out)\b|\b(?:came|got|went|drove|flew|headed|returned|travelled)(?: back)? home\b|\b(?:journey|way|trip|drive|flight) home\b/iu,
  de: anyTurn(String.raw`
    (?<!\p{L})(?:aufgebrochen|abgereist|losgefahren|losgezogen|heimgefahren|heimgekehrt|abreise|abfahrt|heimreise|heimfahrt|rückreise|rückfahrt|nach hause)(?!\p{L})
    (?<!\p{L})(?:fuhren|reisten|brachen|zogen|gingen|ging es) [^.;,]*(?<!\p{L})(?:los|ab|auf|heim)(?=[.,;!]|$)
  `),
  fr: /(?<!\p{L})(?:(?:nous sommes|ils sont|elles sont|tous sont|on est|nous étions|ils étaient) (?:partie?s?|repartie?s?|rentrée?s?)|retour (?:à la maison|chez \p{L}+)|rentr\p{L}+ (?:à la maison|chez \p{L}+))(?!\p{L})/iu,
};
