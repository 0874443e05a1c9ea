import type { Language } from '../../../../language.ts';

const hours: Readonly<Record<Language, string>> = {
  en: '(?:over |more than |about |almost |nearly |around )?(?<n>[\\p{L}-]+|\\d+)(?<half> and a half)? hours',
  de: '(?:über |mehr als |etwa |fast |knapp |rund |gut )?(?<n>[\\p{L}-]+|\\d+) Stunden',
  fr: '(?:plus de |environ |près de |presque )?(?<n>[\\p{L}-]+|\\d+) heures(?<half> et demie)?',
};

/** How long it took to get somewhere (`¤`), in hours (`n`). */
export const took: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    `(?:trip|journey|ride|drive|way|train|flight|crossing|walk|voyage) (?:from ¤ )?to ¤ (?:\\p{L}+ )?(?:took|takes|lasted|lasts) (?:them )?${hours.en}`,
    `(?:took|takes|needed) (?:them |us )?${hours.en} (?:to (?:reach|get to|travel to|go to)|until|for the (?:trip|journey|ride|drive|way) to) ¤`,
    `after ${hours.en}(?: on the (?:train|road|bus|way))?,? they (?:reached|arrived in|were in|got to) ¤`,
  ].map((source) => new RegExp(source, 'giu')),
  de: [
    `(?:fahrt|reise|überfahrt|zugfahrt|flug|weg|anreise|busfahrt|autofahrt) (?:von ¤ )?(?:nach|bis|bis nach) ¤ (?:\\p{L}+ )?(?:dauerte?|nahm|brauchte) (?:\\p{L}+ )?${hours.de}`,
    `${hours.de} (?:brauchten|dauerte|fuhren|waren) (?:\\p{L}+ ){0,2}?(?:bis|nach|bis nach) ¤`,
    `(?:brauchten|dauerte es) ${hours.de}(?:,)? (?:bis|nach|bis nach|um) (?:\\p{L}+ )?¤`,
    `nach ${hours.de}(?: fahrt| reise)? (?:erreichten sie|waren sie in|kamen sie in) ¤`,
  ].map((source) => new RegExp(source, 'giu')),
  fr: [
    `(?:trajet|voyage|route|traversée|vol) (?:de ¤ )?(?:jusqu[’']à|jusqu[’']en|pour|vers|à|en) ¤ (?:\\p{L}+ )?(?:dur\\p{L}+|pris|prend) ${hours.fr}`,
    `(?:a fallu|faut|fallut|mis|mettent|mirent) ${hours.fr} (?:pour (?:atteindre|aller à|arriver à|rejoindre|gagner)|jusqu[’']à) ¤`,
    `après ${hours.fr}(?: de (?:route|train|trajet|voyage))?,? ils (?:\\p{L}+ )?(?:arriv\\p{L}+ à|atteign\\p{L}+|sont à) ¤`,
  ].map((source) => new RegExp(source, 'giu')),
};
