import type { Language } from '../../../../language.ts';
import { anyTurn } from '../../turns.ts';

/** What French puts before the verb to say that there is nothing else. */
export const frenchOnly = /(?<!\p{L})n(?:e |[’'])(?=[^.;]* qu[e’'])/giu;

/** Somebody is the only one at a place or a time. */
export const theOnlyOne: Readonly<Record<Language, RegExp>> = {
  en: /\bthe only (?:one|person)\b(?! who\b| to\b(?! be))/iu,
  de: /(?<!\p{L})(?:der|die|das|als) einzige[rs]?(?!\p{L}| \p{Lu}|r? (?:bild|foto))/iu,
  fr: /(?<!\p{L})(?:le seul|la seule)(?= (?:à|en|au|sur|dans|photographiée?|visible)(?!\p{L})|[.,]|$)/iu,
};

/** Nobody else is there than who is named behind or before it; or who is the exception (`but`) of nobody or of all. */
export const exceptFor: Readonly<Record<Language, RegExp>> = {
  en: anyTurn(String.raw`
    \b(?:(?:(?<!not )only|just|(?:nobody|no one) else (?:but|than)) §|(?<but>(?:all|every(?:body|one)|nobody|no one|none|missing)(?: [^.;,§]{0,30})? but(?: for)? §|(?:except(?: for)?|apart from) §|missing[^.;§]{0,40} (?:is|was) §))
    §[^.;]{0,40}\b(?:and|but) (?:nobody|no one) else\b
  `),
  de: /(?<!\p{L})(?:(?:(?<!nicht )nur|bloß|lediglich) §|(?<but>(?:außer|bis auf) §|fehlt\p{L}*[^.;§]{0,40} (?:ist|war) §))|§[^.;]{0,40} sonst (?:niemand\p{L}*|keine[rn]?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?:seule?s?|uniquement) §|(?:n(?:e |[’'])[^.;§]{0,30}|personne d[’']autre )qu[e’'] ?§|rien que §|(?<but>(?:sauf|hormis|excepté|à part) §|absente?[^.;§]{0,40} §))|§[^.;]{0,40} personne d[’']autre(?!\p{L})/iu,
};

/** Of those who are not there. */
export const nobodyAtAll =
  /(?<!\p{L})(?:nobody|no one|none|niemand\p{L}*|keine[rn]?|personne|aucune?)(?!\p{L})/iu;

/** All of those who belong together. */
export const allOfThem: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all|every(?:body|one)|the (?:whole )?(?:group|crew|team|party|family))\b/iu,
  de: /(?<!\p{L})(?:alle|die (?:ganze )?(?:gruppe|mannschaft|familie|runde))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tou(?:s|tes)|tout le monde|(?:le |l[’'])(?:groupe|équipe)|toute la \p{L}+)(?!\p{L})/iu,
};
