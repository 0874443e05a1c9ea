import type { Language } from '../../../../language.ts';

/** What French puts before the verb to say that there is nothing else. */
export const frenchOnly = /(?<!\p{L})n(?:e |[’'])(?=[^.;]* qu[e’'])/giu;

/** Somebody is the only one at a place or a time. */
export const theOnlyOne: Readonly<Record<Language, RegExp>> = {
  en: /\bthe only (?:one|person)\b(?! who\b| to\b(?! be))/iu,
  de: /(?<!\p{L})(?:der|die|das|als) einzige[rs]?(?!\p{L}| \p{Lu}|r? (?:bild|foto))/iu,
  fr: /(?<!\p{L})(?:le seul|la seule)(?= (?:à|en|au|sur|dans|photographiée?|visible)(?!\p{L})|[.,]|$)/iu,
};

/** Right before a time or a place: nowhere else, at no other time. */
export const only: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:only|just|exclusively)(?: (?:seen|there|in the picture))? (?:(?:in|on|at|during) )?(?:the )?$/iu,
  de: /(?<!\p{L})(?:nur|bloß|ausschließlich)(?: (?:am|in|auf|im|an))?(?: (?:der|dem|den))? $/iu,
  fr: /(?<!\p{L})(?:qu[’']|que |seulement |uniquement )(?:(?:à|en|au|le|dans|sur) )?(?:l[ae’'] ?)?$/iu,
};

/** Only being in a picture is known of all of them. */
export const isAppearance: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:appear\p{L}*|seen|shows? up|turns? up|(?:in|on) (?:the )?(?:photos?|pictures?|album)|is there|photographed)\b/iu,
  de: /(?<!\p{L})(?:erschein\p{L}*|zu sehen|sieht man|taucht|(?:bild|foto|bilder|fotos|bildern|fotografiert) ?|dabei)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:appara\p{L}+|voit|visible|photos?|images?|là|présente?)(?!\p{L})/iu,
};
