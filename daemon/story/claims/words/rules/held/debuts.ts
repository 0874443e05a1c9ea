import type { Language } from '../../../../language.ts';

/** The one marked `a` is seen before (`early`) or after the one marked `b`. */
export const orders: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /(?<a>§\d+)[^.;,§]{0,30}\b(?:later|(?<early>earlier|sooner)) than (?<b>§\d+)/giu,
    /\bphotographed (?<a>§\d+) (?:(?<early>before)|after) (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:is|was|appears?|appeared|shows? up|showed up|turns? up|turned up)(?: (?:in the album|in the pictures|on the scene))? (?:(?<early>before)|after) (?<b>§\d+)/giu,
  ],
  de: [
    /(?<a>§\d+)[^.;,§]{0,40}(?<!\p{L})(?:später|(?<early>früher|eher))(?!\p{L})[^.;,§]{0,20} als (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:(?<early>vor)|nach) (?<b>§\d+) (?:fotografiert|aufgenommen|auf|zu sehen|im bild)(?!\p{L})/giu,
  ],
  fr: [
    /(?<a>§\d+)[^.;,§]{0,40}(?<!\p{L})plus (?:tard|(?<early>tôt)) qu(?:e |[’'])(?<b>§\d+)/giu,
    /(?<!\p{L})photographi\p{L}+ (?<a>§\d+) (?:(?<early>avant)|après) (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:apparaît|apparaissait|est apparue?|se montre)(?: dans l[’']album)? (?:(?<early>avant)|après) (?<b>§\d+)/giu,
  ],
};

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
  de: /(?<!\p{L})von §(?: und §)* gibt es nur (?:ein einziges|ein|eine|eine einzige) (?:bild|foto|aufnahme)(?!\p{L})|(?<!\p{L})nur (?:ein einziges|ein) (?:bild|foto) (?:von|mit|zeigt) §|§[^.;§]{0,16} nur auf einem(?: einzigen)? (?:bild|foto)(?!\p{L})|(?<!\p{L})nur auf einem(?: einzigen)? (?:bild|foto) ist §/iu,
  fr: /(?<!\p{L})qu[’']une (?:seule )?(?:photo|image) (?:de |d[’']|avec )§|(?<!\p{L})une seule (?:photo|image) (?:montre |de |d[’']|avec )§|§[^.;§]{0,16} que sur une (?:seule )?(?:photo|image)(?!\p{L})/iu,
};
