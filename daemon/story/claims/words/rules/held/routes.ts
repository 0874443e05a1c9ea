import type { Language } from '../../../../language.ts';

/** From the place `a` to the place `b` with nothing between. */
export const direct: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:from|after) (?<a>¤\d+),? [^.;¤]{0,24}\b(?:directly|straight|first|right|immediately)\b[^.;¤]{0,16}\b(?:to|for|into) (?<b>¤\d+)/giu,
    /(?<b>¤\d+) (?:was|came) (?:directly|straight|right|immediately) after (?<a>¤\d+)/giu,
  ],
  de: [
    /(?<!\p{L})(?:von|nach|aus) (?<a>¤\d+),? [^.;¤]{0,24}(?<!\p{L})(?:direkt|gleich|geradewegs|zuerst|zunächst|sofort)(?!\p{L})[^.;¤]{0,16}(?:nach|in|auf) (?<b>¤\d+)/giu,
    /(?<b>¤\d+) (?:kam|kommt|folgte) (?:direkt|gleich|unmittelbar) nach (?<a>¤\d+)/giu,
  ],
  fr: [
    /(?<!\p{L})(?:de|depuis|après|d[’']) ?(?<a>¤\d+),? [^.;¤]{0,30}(?<!\p{L})(?:directement|droit|tout droit|d[’']abord|aussitôt)(?!\p{L})[^.;¤]{0,12}(?:à|sur|pour|vers|en) (?<b>¤\d+)/giu,
  ],
};
