/** Units that captions measure in, one a row in all languages. */
export const units: readonly RegExp[] = [
  /^(?:m|met(?:er|re)s?|metern?|mètres?|high|hoch|haut)$/u,
  /^(?:km|kilomet(?:er|re)s?|kilometern?|kilomètres?)$/u,
  /^(?:kg|kilos?|kilograms?|kilogramm)$/u,
  /^(?:mm|millimet(?:er|re)s?|millimetern?|millimètres?)$/u,
  /^(?:degrees?|grad|degrés?|°|°c)$/u,
  /^(?:euros?|€|eur)$/u,
  /^(?:force|windstärke|stärke|beaufort)$/u,
  /^(?:goals?|tore?|buts?)$/u,
];

/** A word that says that there is no other. */
export const singleWord = /^(?:single|einzige[nrms]?|seule?)$/u;

/** One, where it is meant as a number. */
export const oneWord = /^(?:1|one|single|einzige|seule?)/u;

/** Beside a number, but nothing that it is of; in any language. */
export const joins = /^(?:of|de|von|after|nach|après)$/u;
