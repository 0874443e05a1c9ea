import type { Language } from '../../../../../language.ts';
import { numerals } from '../../../numerals.ts';

/** So many (`n`) pictures, or of them. */
export const countWords: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?<n>${numerals.en}|\\d{1,5}) (?:of (?:them|these|the (?:\\p{L}+ )?(?:photo(?:graph)?|picture|image|shot|frame)s)|(?:photo(?:graph)?|picture|image|shot|frame)s)(?!\\p{L})`,
    'giu',
  ),
  de: new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?<n>${numerals.de}|\\d{1,5}) (?:davon|(?:(?:der|dieser|von den) (?:\\p{L}+ )?)?(?:fotos|bilder|bildern|aufnahmen))(?!\\p{L})`,
    'giu',
  ),
  fr: new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?<n>${numerals.fr}|\\d{1,5}) (?:d[’']entre elles|(?:des (?:\\p{L}+ )?)?(?:photos|images|clichés))(?!\\p{L})`,
    'giu',
  ),
};

/** At the end of what stands before a day or a place: so many (`n`) pictures are of then or there. */
export const countBefore: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`(?<![\p{L}\p{N}.-])(?<n>${numerals.en}|\d{1,5})(?: of them| (?:photo(?:graph)?|picture|image|shot|frame)s?)?(?: (?:dates?|comes?|came|stems?|are|is|were|was)(?: taken)?)? (?:from|on|in|at)(?: the)? $`,
    'iu',
  ),
  de: new RegExp(
    String.raw`(?<![\p{L}\p{N}.-])(?<n>${numerals.de}|\d{1,5})(?: davon| (?:fotos?|bild(?:er)?|aufnahmen?))?(?: (?:stamm(?:en|t)|kommen|kommt|sind|ist|entstanden|entstand|wurden|wurde|entfallen|entfällt|gehören|gehört))? (?:vom|von|am|aus|in|auf|zum)(?: de[mnr])? $`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`(?<![\p{L}\p{N}.-])(?<n>${numerals.fr}|\d{1,5})(?: d[’']entre elles| (?:photo|image|cliché)s?)?(?: (?:datent|date|viennent|vient|sont|est|ont été prises|remontent))? (?:d[eu]|à|au|en)(?: l[ae])? $`,
    'iu',
  ),
};

/** Before a number: it is that of all, of which another one is told. */
export const isTotal: Readonly<Record<Language, RegExp>> = {
  en: /\bof (?:the |these |all |our )?$/iu,
  de: /(?<!\p{L})(?:der|dieser|aller|von(?: den)?|unserer) $/iu,
  fr: /(?<!\p{L})(?:des|de ces|sur les) $/iu,
};

/** Before a number: it is no exact one. */
export const roughly: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:more|fewer|less|at least|at most|over|under|almost|nearly|about|around|some|first|last|each|every|another|other|further|next)\b[^.;]{0,12}$/iu,
  de: /(?<!\p{L})(?:mehr|weniger|mindestens|höchstens|über|unter|fast|knapp|etwa|rund|gut|erste\p{L}*|letzte\p{L}*|je|jeweils|weitere\p{L}*|nächste\p{L}*)(?!\p{L})[^.;]{0,12}$/iu,
  fr: /(?<!\p{L})(?:plus|moins|au moins|environ|presque|près|premières?|dernières?|chaque|autres?)(?!\p{L})[^.;]{0,12}$/iu,
};

/** At the end of what stands before a part of the day: what is told of was then. */
export const then: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:in|from|during|at)\s+(?:the |that )?$/iu,
  de: /(?<!\p{L})(?:am|vom|in der|aus der|zur|(?:entstanden|stammen|sind|wurden|waren))\s+$/iu,
  fr: /(?<!\p{L})(?:de|du|dans|pendant|au|à)\s+(?:la |l[’'])?$/iu,
};

/** Behind a comma: `two pictures, out of seventeen`. */
export const ofAll = /^\s*(?:out of|of|von|sur)(?!\p{L})/iu;

/** Before the sun was up (`rise`), or after it had set. */
export const sunBound: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:before (?<rise>sunrise|(?:the )?sun (?:was up|rose|had risen|came up|had come up))|after (?:sunset|(?:the )?sun (?:had )?(?:set|gone down|went down)))\b/iu,
  de: /(?<!\p{L})(?:vor (?:dem )?(?<rise>sonnenaufgang)|nach (?:dem )?sonnenuntergang)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:avant le (?<rise>lever)|après le coucher) du soleil(?!\p{L})/iu,
};

/** Behind a number of pictures: above so many metres (`n`), or below (`below`). */
export const heightBound: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:above|over|higher than|(?:at|from) more than|(?<below>below|under|lower than)) (?:an altitude of )?(?<n>[\p{L}-]+(?: (?:hundred|thousand))*|\d[\d,. ]*\d) ?(?:m|metres|meters)\b/iu,
  de: /(?<!\p{L})(?:über|oberhalb von|höher als|(?:auf|in) mehr als|(?<below>unter|unterhalb von|tiefer als)) (?<n>\p{L}+|\d[\d. ]*\d) ?(?:m|metern?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:au-dessus de|à plus de|(?<below>en dessous de|au-dessous de|à moins de)) (?<n>[\p{L}-]+(?: (?:cents?|mille))*|\d[\d. ]*\d) ?(?:m|mètres)(?!\p{L})/iu,
};

/** What stands before the first of two times that something was between, and what between them. */
export const stretch: Readonly<
  Record<Language, { readonly before: RegExp; readonly between: RegExp }>
> = {
  en: { before: /\b(?:between|from)\s+$/iu, between: /^(?: [ap]m)?\s+(?:and|to|until)\s+$/iu },
  de: {
    before: /(?<!\p{L})(?:zwischen|von)\s+$/iu,
    between: /^(?: Uhr)?\s+(?:und|bis)\s+$/iu,
  },
  fr: { before: /(?<!\p{L})(?:entre|de)\s+$/iu, between: /^\s+(?:et|à)\s+$/iu },
};

/** Where another part of a sentence begins: not where it is said when what is counted was taken. */
export const nextPart =
  /[,;:](?!\d)(?! (?:(?:all|both|toutes(?: deux)?|alle|beide) )?(?:taken|shot|aufgenommen|entstanden|prises?|faites?)(?!\p{L}))/iu;
