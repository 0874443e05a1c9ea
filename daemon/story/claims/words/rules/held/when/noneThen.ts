import type { Language } from '../../../../../language.ts';

/** Something is said not to be. */
export const denied: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no|not|none|nobody|no one|nothing|never)\b/iu,
  de: /(?<!\p{L})(?:kein\p{L}*|nicht|nichts|niemand|nie|niemals)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:aucune?|pas|rien|personne|jamais)(?!\p{L})/iu,
};

/** It is pictures that are spoken of. */
export const pictured: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:photo\p{L}*|pictures?|images?|shots?|frames?|camera)\b/iu,
  de: /(?<!\p{L})\p{L}*(?:foto|bild|aufnahme|kamera)\p{L}*/iu,
  fr: /(?<!\p{L})(?:photo\p{L}*|images?|clichés?|vues?|appareil)(?!\p{L})/iu,
};

/** At the end of what stands before a time: not earlier than it, or not later (`later`), or so about then (`about`). To the minute, which `by` and `past` of heldWords.ts are not. */
export const edge: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\b(?:shortly|just|soon|right|little|not long) )\b(?:before|earlier than|(?<later>after|later than|past))\s+(?<about>about |around )?$/iu,
  de: /(?<!(?:kurz|bald|gleich|knapp) )(?<!\p{L})(?:vor|früher als|(?<later>nach|später als))\s+(?<about>etwa |ungefähr |gegen )?$/iu,
  fr: /(?<!(?:peu|juste|bien) )(?<!\p{L})(?:avant|plus tôt qu[e’]|(?<later>après|plus tard qu[e’]))\s*(?<about>environ |vers )?$/iu,
};
