import type { Language } from '../../../../../language.ts';

const heads =
  'turm|türme|brücke|dom|kathedrale|münster|kirche|kapelle|schloss|burg|palast|museum|galerie|oper|opernhaus|theater|denkmal|brunnen|basilika|kloster|moschee|synagoge|zoo|tierpark|hotel|gasthof|gasthaus|stadion|arena|hütte|festung|zitadelle|rathaus|planetarium|riesenrad|leuchtturm';

/** Buildings and sights behind what says where somebody is; `own` is what one is called before what it is. */
export const sightWords: Partial<Readonly<Record<Language, RegExp>>> = {
  de: new RegExp(
    `(?<=(?<!\\p{L})(?:[Aa]uf|[Vv]or|[AaIi]m|[AaIi]n|[Bb]eim|[Bb]ei|[Zz]u[mr]|[Hh]inter|[Nn]eben|[Uu]nter|[Üü]ber|[Vv]om|[Aa]us)(?: de[mrn]| einem| einer)?(?: \\p{Ll}+(?:en|er))? )(?<sight>(?<own>\\p{Lu}\\p{L}*)(?:${heads})|(?:${heads
      .split('|')
      .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
      .join('|')}))s?(?!\\p{L}|-)`,
    'gu',
  ),
};

/** What is called after a place: `Arzler Alm`. */
export const calledAfter = /(?<!\p{L})(?<after>\p{Lu}\p{L}{2,}er) (?<what>\p{Lu}\p{L}{2,})/gu;
