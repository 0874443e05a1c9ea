import type { Language } from '../../../../../language.ts';

/** Wherever one is (`a`), the other is (`b`). */
export const whenever: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:whenever|wherever|every time|each time) (?<a>§\d+) (?!smil|laugh|look)[^.;,§]{0,40}, (?<b>§\d+) (?:is|was|are|were|appears|can be seen|shows up)\b/giu,
  de: /(?<!\p{L})(?:immer wenn|wann immer|jedes Mal,? wenn|wo immer|auf jedem Bild, auf dem) (?<a>§\d+) [^.;,§]{0,40}, (?:ist|war|sieht man|steht|sitzt|taucht) (?:auch )?(?<b>§\d+)/giu,
  fr: /(?<!\p{L})(?:chaque fois que|partout où|à chaque fois que) (?<a>§\d+) [^.;,§]{0,40}, (?<b>§\d+) (?:est|était|y est|apparaît)/giu,
};
