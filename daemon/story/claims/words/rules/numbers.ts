import type { Language } from '../../../language.ts';

/** Pictures, in any language. */
export const pictures =
  /(?<!\p{L})(?:photos?|pictures?|shots?|images?|bild(?:er|ern)?|fotos|aufnahmen?|clichés?)(?!\p{L})/iu;

/** A number of a sentence with such a word may be a height. */
export const heightWord =
  /(?<!\p{L})(?:high|tall|altitude|elevation|summit|peak|top|above|hoch|höhe|höchst\p{L}+|gipfel|über dem|meereshöhe|haut\p{L}*|sommet|culmin\p{L}*)(?!\p{L})/iu;

/** Units of time, in any language. */
export const lengths =
  /(?<!\p{L})(?:seconds|sekunden?|secondes?|hours?|minutes?|days?|nights?|weeks?|months?|years?|stunden?|minuten?|tage?n?|nächte?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|nuits?|semaines?|mois|ans?|années?)(?!\p{L})/iu;

/** What lies between two things is measured. */
export const betweenWord =
  /(?<!\p{L})(?:between|separat\p{L}+|apart|zwischen|trenn\p{L}+|entre|sépar\p{L}+)(?!\p{L})/iu;

/** Behind a length: from one day to another. */
export const later: Readonly<Record<Language, RegExp>> = {
  en: /^\s+(?:later|after|afterwards|earlier|before|on(?! (?:the|an?|our|my|their|foot)\b)|ago)\b/i,
  de: /^\s+(?:später|danach|darauf|drauf|zuvor|vorher|davor|früher)(?!\p{L})/iu,
  fr: /^\s+(?:plus tard|après|plus tôt|auparavant|avant)(?!\p{L})/iu,
};

/** Behind a length: from what it is measured. */
export const fromWord = /^\s+(?:nach|vor|après|avant)(?!\p{L})/iu;

/** An article before a number. */
export const articleBefore = /\ban? $/i;

/** What stands before a number that is only the least, or the most. */
export const bounds: Readonly<Record<Language, readonly [least: RegExp, most: RegExp]>> = {
  en: [
    /\b(?:more than|over|at least|upwards of|a good|well over) $/i,
    /\b(?:within|less than|under|not even|fewer than|no more than|at most) $/i,
  ],
  de: [
    /(?<!\p{L})(?:mehr als|über|mindestens|gut|gute|wenigstens) $/iu,
    /(?<!\p{L})(?:binnen|innerhalb von|weniger als|unter|keine|keinen|nicht einmal|höchstens|in nicht einmal) $/iu,
  ],
  fr: [
    /(?<!\p{L})(?:plus d[e’']|au moins|plus de) ?$/iu,
    /(?<!\p{L})(?:moins d[e’']|en moins de|à peine|au plus|même pas|pas même) ?$/iu,
  ],
};

/** A distance that is no way. */
export const asCrowFlies =
  /(?<!\p{L})(?:as the crow flies|in a straight line|straight-line|luftlinie|à vol d[’']oiseau|en ligne droite)(?!\p{L})/iu;

/** Where another clause begins that stands by itself. */
export const nextClause = /, (?:and|und|et) |; /gu;

/** How old somebody is, in one word. */
export const age = /^[\p{L}\d]+-years?-olds?$|jährige[mnrs]?$/iu;

/** A number, and the pictures it is a part of. */
export const ofAllPictures: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{L}\p{N}-]+ of (?:the|these|its|all) (?:[\p{L}\p{N}-]+ )?(?:photo(?:graph)?|picture|image|shot|frame|portrait)s\b/iu,
  de: /^[\p{L}\p{N}-]+ (?:der|dieser|ihrer|seiner|von den|von) (?:[\p{L}\p{N}-]+ )?(?:fotos|bilder|bildern|aufnahmen|porträts|portraits)(?!\p{L})/iu,
  fr: /^[\p{L}\p{N}-]+ (?:des|de ces|sur) (?:[\p{L}\p{N}-]+ )?(?:photos|images|clichés|portraits)(?!\p{L})/iu,
};

/** Before how far off a number may be. */
export const moreOrLess =
  /(?<!\p{L})(?:give or take|plus or minus|plus minus|plus ou moins)\s+(?:about |etwa )?$/iu;
