import type { Language } from '../../../../language.ts';
import { anyTurn, everyTurn } from '../../turns.ts';

/** `The six of them`, where a place or a day is named. */
export const heads: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}-])(?<n>\p{L}+|\d+) of (?:them|us)\b(?! (?:pictures|photos))|\b(?:they|we) (?:were|are|left|set out|set off|started) (?:as )?(?:a group of )?(?<m>\p{L}+|\d+)(?= (?:when|in|at|on|to|of|from)\b|[.,;])/giu,
  de: /(?<!\p{L})zu (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)(?!\p{L})|(?<!\p{L})(?<m>zwei|drei|vier|fünf|sechs|sieben|acht) von (?:ihnen|uns)(?!\p{L})/giu,
  fr: everyTurn(String.raw`
    (?<!\p{L})(?:étaient|sont|étions|sommes) (?:à )?(?<n>\p{L}+|\d+)(?= (?:à (?!l)|le |la |ce |cette |au |dans |en |sur )|[.,;]|$)
    (?<!\p{L})à (?<m>deux|trois|quatre|cinq|six|sept|huit)(?=[.,;]|$)
    (?<!\p{L})(?<them>\p{L}+|\d+) d[’']entre (?:eux|elles|nous)(?!\p{L})
  `),
};

/** Of people or of things. */
export const ofThem = /(?:them|ihnen|eux|elles)$/iu;

/** So many (`n`) whom nobody has named. */
export const unknown: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}-])(?<n>\p{L}+|\d+) (?:strangers?|unknown (?:people|persons?|faces?|guests?)|unnamed (?:people|persons?|faces?|guests?))\b/giu,
  de: /(?<![\p{L}-])(?<n>\p{L}+|\d+) (?:fremden?r?|unbekannten?r?)(?!\p{L})/giu,
  fr: /(?<![\p{L}-])(?<n>\p{L}+|\d+) (?:inconnue?s?|personnes? inconnues?)(?!\p{L})/giu,
};

/** In more than half of the pictures (`more`), in fewer (`less`), in most of them. */
export const shares: Readonly<Record<Language, RegExp>> = {
  en: /\bin (?:(?<more>more than|over)|(?<less>less than|fewer than|under)) half of (?:the |these |them|all )|(?<most>\bin most of (?:the |these |them|all ))|\bin (?<half>(?:exactly )?half) of (?:the |these |them|all )/iu,
  de: anyTurn(String.raw`
    (?<!\p{L})(?:auf|in) (?:(?<more>mehr)|(?<less>weniger)) als der hälfte(?!\p{L})
    (?<!\p{L})auf (?<most>den meisten) (?:bildern|fotos|aufnahmen)(?!\p{L})
    (?<!\p{L})auf (?<half>(?:genau )?der hälfte) (?:der|aller)(?!\p{L})
  `),
  fr: /(?<!\p{L})sur (?:(?<more>plus)|(?<less>moins)) de la moitié(?!\p{L})|(?<!\p{L})sur (?<most>la plupart) des (?:photos|images)(?!\p{L})|(?<!\p{L})sur (?<half>la moitié) des (?:photos|images)(?!\p{L})/iu,
};
