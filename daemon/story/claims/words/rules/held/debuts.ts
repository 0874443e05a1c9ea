import type { Language } from '../../../../language.ts';
import { anyTurn } from '../../turns.ts';

/** The one marked `a` is first seen with the one marked `b`, or last (`last`), or comes with them (`comes`). */
export const companions: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /(?<a>§\d+) (?:is|was|appears?|appeared) (?:at )?(?:first|initially|(?<last>last))(?: (?:seen|photographed|shown|pictured))? (?:together )?with (?<b>§\d+)/giu,
    /\bat first (?<a>§\d+) (?:is|was) (?:seen|photographed|shown) with (?<b>§\d+)/giu,
    /(?<a>§\d+)[^.;§]{0,12} first (?:appears?|appeared) with (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:arrived|arrives|came|comes|turned up|turns up)[^.;,§]{0,30}(?<comes>together|along) with (?<b>§\d+)/giu,
  ],
  de: [
    /(?<!\p{L})(?:zuerst|zunächst|anfangs|(?<last>zuletzt)) (?:ist|war|sieht man|erscheint|taucht) (?<a>§\d+) (?:zusammen )?mit (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:ist|war|sieht man|erscheint|taucht) (?:zuerst|zunächst|anfangs|(?<last>zuletzt)) (?:zusammen )?mit (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:kam|kommt|traf|trifft)[^.;,§]{0,30}(?<comes>zusammen|gemeinsam) mit (?<b>§\d+)/giu,
  ],
  fr: [
    /(?<a>§\d+) (?:est|était|apparaît|figure) d[’']abord(?: (?:photographiée?|vue?|montrée?))? avec (?<b>§\d+)/giu,
    /(?<!\p{L})d[’']abord,? (?:on voit )?(?<a>§\d+)[^.;,§]{0,16} avec (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:arrive|est arrivée?|vient|est venue?)[^.;,§]{0,30}(?<comes>ensemble|en même temps qu[e’']) ?(?<b>§\d+)/giu,
  ],
};

/** Only one picture, of those who are named with it. */
export const single: Readonly<Record<Language, RegExp>> = {
  en: /\bonly (?:one|a single) (?:photo|picture|shot|image) (?:of|with|shows) §|§ (?:is|was|appears?|appeared) (?:in |on )?only (?:in |on )?(?:one|a single) (?:photo|picture|shot|image)\b/iu,
  de: anyTurn(String.raw`
    (?<!\p{L})von §(?: und §)* gibt es nur (?:ein einziges|ein|eine|eine einzige) (?:bild|foto|aufnahme)(?!\p{L})
    (?<!\p{L})nur (?:ein einziges|ein) (?:bild|foto) (?:von|mit|zeigt) §
    §[^.;§]{0,16} nur auf einem(?: einzigen)? (?:bild|foto)(?!\p{L})
    (?<!\p{L})nur auf einem(?: einzigen)? (?:bild|foto) ist §
  `),
  fr: /(?<!\p{L})qu[’']une (?:seule )?(?:photo|image) (?:de |d[’']|avec )§|(?<!\p{L})une seule (?:photo|image) (?:montre |de |d[’']|avec )§|§[^.;§]{0,16} que sur une (?:seule )?(?:photo|image)(?!\p{L})/iu,
};
