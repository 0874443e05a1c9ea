import type { Language } from '../../../../../language.ts';
import { numerals } from '../../../numerals.ts';

/** There is only one face that has no name. */
export const onlyStranger: Readonly<Record<Language, RegExp>> = {
  en: /\bthe only (?:(?:unnamed|unknown|nameless) face|(?:face|person) (?:without a name|(?:that|who) has no name)|stranger)\b/giu,
  de: /(?<!\p{L})(?:das|der|die) einzige (?:(?:unbekannte|namenlose) (?:gesicht|person)|(?:gesicht|person) ohne namen|fremde|unbekannte)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le seul visage (?:sans nom|inconnu)|la seule personne (?:sans nom|inconnue)|le seul inconnu|la seule inconnue)(?!\p{L})/giu,
};

/** Besides so many (`n`) who have names there is one more, the so manieth (`nth`). */
export const besidesThem: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`\b(?:besides|apart from|next to|in addition to) (?:the|these|our) (?<n>${numerals.en})(?: (?:of (?:them|us)|\p{L}+))?,?(?: there)?(?: (?:is|was))?(?: also)? (?:a|an) (?:unnamed |unknown )?(?<nth>\p{L}+) (?:unnamed |unknown )?(?:face|person)\b`,
    'giu',
  ),
  de: new RegExp(
    String.raw`(?<!\p{L})(?:neben|außer) (?:den|diesen|unseren) (?<n>${numerals.de})(?:en)?(?: \p{Lu}\p{L}+)?(?: (?:noch|auch))? eine? (?:unbekanntes? )?(?<nth>\p{L}+) (?:gesicht|person)(?!\p{L})`,
    'giu',
  ),
  fr: new RegExp(
    String.raw`(?<!\p{L})(?:outre|en plus des?|à côté des?)(?: les| ces)? (?<n>${numerals.fr})(?: \p{L}+)?,?(?: (?:il y a|on voit|figure))?(?: aussi| encore)? une? (?<nth>\p{L}+) (?:visage|personne)(?!\p{L})`,
    'giu',
  ),
};
