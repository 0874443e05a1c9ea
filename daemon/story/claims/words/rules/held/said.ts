import type { Language } from '../../../../language.ts';
import { anyOf } from '../../turns.ts';

/** The two times of day with a name. */
export const twelves = /(?:noon|midday|midnight|mittag|mitternacht|midi|minuit)$/iu;

/** `A whole night lies between them`: so long, and at no time of its own. */
export const isLength =
  /(?<!\p{L})(?:(?:a|one)(?: whole| full| single)|eine (?:ganze|einzige|volle)|toute une) $/iu;

/** `Slowenien hatten sie längst verlassen`. */
export const isLeft = /^[^,.;]{0,40} (?:verlassen|hinter sich)(?!\p{L})/iu;

const occasions =
  '(?:birthday|wedding|christening|geburtstag|hochzeit|taufe|anniversaire|mariage|noces|baptême)';

/** `The wedding of Elise and Matthias began with ...`: whose it is, not who is in the picture. */
export const occasionOf = new RegExp(
  `(?<!\\p{L})${occasions} (?:of|von|de|d[’'])\\s?(?:(?:\\p{Lu}[\\p{L}’'-]* ){1,3}(?:and|und|et) (?:d[e’'] ?)?)?$`,
  'iu',
);

/** Behind a name: an occasion of somebody’s. */
export const ownOccasion = new RegExp(
  `^(?:[’']s|s|[’'])? (?:\\d+\\p{L}*\\.? )?${occasions}(?!\\p{L})`,
  'iu',
);

/** Before a photo that is not the one that is told of. */
const besideIt =
  "after|since|before|until|nach|seit|vor|bis|bis zu|ab|après|avant|depuis|jusqu[’']à";

/** Before a place: what was photographed there, and not what lies elsewhere. */
export const picturesOf = new RegExp(
  String.raw`(?<!(?<!\p{L})${anyOf(besideIt)} ?(?:the |de[rmn] |la |l[’'])?(?:(?:last|first|very first|letzten?|ersten?|allerersten?|dernière|première) )?)(?:photo|picture|shot|image|bild|foto|aufnahme|cliché)\p{L}* (?:from|of|aus|von|de|d[’'])\s?$`,
  'iu',
);

/** Between two of a list. */
export const betweenNames = /^(?:,|,? (?:and|und|et|&)|, )\s*$/u;

/** Between two people in one clause: they are at it together. */
export const isWith = /^[^.,;:–—]{0,24}(?<!\p{L})(?:with|mit|avec)\s*$/u;

/** Before somebody whom what is said of the others leaves out, or who did what was over by then. */
export const leftOut =
  /(?<!\p{L})(?:(?:all but|missing but|except(?: for)?|apart from|außer|bis auf|sauf|hormis|excepté|à part) |(?:(?:after|before) the (?:\p{L}+ ){1,3}(?:by|of|with)|(?:nach|vor) de[rm] \p{L}+ (?:von|mit)|après (?:la |le |l[’'])\p{L}+ d(?:e |[’']))(?: ?\p{L}{3,})? ?)$/iu;

/** That the sun has set, some time ago. */
export const isGone =
  /(?:untergegangen|couché|had (?:\p{L}+ )?set|has (?:\p{L}+ )?set|gone down)$/iu;

/** What a clause has between its two commas, which may be those of a list of names, or of a number. */
const withinClause = String.raw`(?:[^,;:.]|(?<=\d)[.:,](?=\d)|, (?=\p{Lu}\p{L}*(?:,| (?:and|und|et) \p{Lu})))`;

/** A clause about what stands before it, from one comma to the other: German ones end in their verb, where an apposition ends in its noun. */
export const relativeClause: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`, (?:(?:\p{L}+ )?(?:at |from |for |in |of |on |with )?(?:who|whom|whose|which)|where)(?!\p{L})${withinClause}{3,}?,`,
    'gu',
  ),
  de: new RegExp(
    String.raw`, (?:(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu) )?(?:der|die|das|den|dem|dessen|deren|denen|welche[rmns]?|wo) (?!\d)${withinClause}{3,}? \p{Ll}+,`,
    'gu',
  ),
  fr: new RegExp(
    String.raw`, (?:(?:à|avec|chez|dans|pour|sur) )?(?:qui |que |qu[’']|dont |où |(?:le|la|les)quel(?:le)?s? )${withinClause}{3,}?,`,
    'gu',
  ),
};

/** Somebody or something is there at another moment as well. */
export const onceMore: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:later|also(?= (?:in|on|at)\b)|again|once more|next)\b|(?:, too|as well)(?=[.;]|$)/iu,
  de: /(?<!\p{L})(?:später|auch(?= (?:noch |schon )?(?:auf|am|an|bei|beim|im|in|um) )|wieder|noch einmal|nochmals|erneut|danach)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:plus tard|aussi(?= (?:à|au|aux|dans|en|sur)(?!\p{L}))|encore|de nouveau|à nouveau|ensuite|également(?= (?:à|au|aux|dans|en|sur)(?!\p{L})))(?!\p{L})/iu,
};
