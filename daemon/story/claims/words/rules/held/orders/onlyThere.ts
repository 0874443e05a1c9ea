import type { Language } from '../../../../../language.ts';
import { anyOf } from '../../../turns.ts';

/** That somebody is seen. */
const isSeen = {
  en: `appears?|appeared|photographed|seen|pictured|shows? up|showed up|turns? up|turned up
    (?:is|was|are|were) (?:there|to be seen|in the pictures?)`,
  de: 'taucht|tauchte|erscheint|erschien|sieht man|kommt|kam|ist|war|sind|waren',
};

/** Nowhere but there. */
const only = {
  en: 'only|just|exclusively|solely',
  de: 'nur|ausschließlich|lediglich|bloß',
};

/** Somebody (`who`) is seen at some places (`places`) and nowhere else. */
export const onlyThere: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`(?<who>§\d+)[^.;:]{0,60}?\b(?:(?:nowhere|not anywhere) (?:\p{L}+ ){0,4}?(?:but|except|other than)(?: (?:for|in|at|on))? |${anyOf(isSeen.en)} ${anyOf(only.en)} (?:in|at|on) |never (?:appears?|appeared|is seen|was seen|photographed|shows? up) outside (?:of )?)(?<places>¤\d+(?:, ¤\d+)*(?:,? and ¤\d+)?)(?!,? (?:and|or|but)\b)`,
    'giu',
  ),
  de: new RegExp(
    String.raw`(?<who>§\d+)[^.;:]{0,60}?(?<!\p{L})(?:(?:nirgends|nirgendwo)(?: sonst| anders)? (?:als|außer) (?:in|auf|an|bei) |${anyOf(isSeen.de)} ${anyOf(only.de)} (?:in|auf|an|bei) )(?<places>¤\d+(?:, ¤\d+)*(?: und (?:in )?¤\d+)?)(?! (?:und|oder))(?= (?:zu sehen|dabei|fotografiert|auf|vor|im bild)|[.,;]|$)`,
    'giu',
  ),
  fr: /(?<who>§\d+)[^.;:]{0,60}?(?<!\p{L})(?:nulle part ailleurs qu[e’'](?: ?à| ?en)? ?|(?:apparaît|photographiée?|visible|est|était) (?:seulement|uniquement) (?:à|en|au) )(?<places>¤\d+(?:, ¤\d+)*(?: et (?:à )?¤\d+)?)(?! (?:et|ou))/giu,
};

/** A place that nobody left: all pictures are of there. */
export const neverLeft: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:never (?:once )?(?:left|leaves?)|(?:did not|didn['’]t) (?:once )?leave) (?<place>¤\d+)/giu,
  de: /(?<!\p{L})(?<place>¤\d+) (?:haben (?:wir|sie) |verl(?:ässt|assen|ieß|ießen) (?:wir |sie |man )?)(?:nie|niemals|kein einziges mal)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:ne |n[’'](?:avons |ont |a )?)(?:quitt\p{L}+ )?jamais (?:quitté )?(?:la |le |l[’'])?(?<place>¤\d+)/giu,
};
