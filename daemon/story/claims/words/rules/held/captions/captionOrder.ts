import type { Language } from '../../../../../language.ts';
import { anyWhole } from '../../../turns.ts';

/** How one thing is put before another: between the two, or at the beginning of the sentence. */
interface Order {
  /** Between them, where the first one named was first. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** What opens the sentence, where what is named next was first, or second. */
  readonly opensAfter: RegExp;
  readonly opensBefore: RegExp;
}

/** How each language puts one thing before another. */
export const orders: Readonly<Record<Language, Order>> = {
  en: {
    before:
      /\b(?:before|ahead of|preced(?:es|ed)|followed by|(?:and |only )?then|next came|led to|(?:and )?(?:only )?(?:afterwards?|later|after (?:that|this))|(?:was|were) (?:already |long )?over (?:when|by the time)|(?:came|was|were)(?: \p{L}+)? first,? and)\b/iu,
    after: /\b(?:after(?! (?:that|this)\b)|follow(?:s|ed)(?! by)|preceded by)\b/iu,
    opensAfter:
      /(?:(?:^|[,;:] )(?:right |soon |(?:an?|half an|\p{L}+|\d+) (?:hours?|minutes?) )?|\bonly )after (?:\p{L}+['’]?s? ){0,3}$/iu,
    opensBefore:
      /(?:(?:^|[,;:] )(?:right |just |(?:an?|half an|\p{L}+|\d+) (?:hours?|minutes?) )?|\beven )before (?:\p{L}+['’]?s? ){0,3}$/iu,
  },
  de: {
    before: anyWhole(String.raw`
      vor (?:de[mnr]|die|das)|bevor|ehe
      (?:und )?(?:erst )?(?:dann|danach|später|am (?:abend|tag|morgen) (?:darauf|danach))
      darauf folgte[n]?|gefolgt von|war(?:en)? (?:schon |bereits |längst )?(?:vorbei|zu ende),? als
      (?:kam|war|kamen|waren|wurden?) zuerst(?: \p{L}+)?,? und
    `),
    after:
      /(?<!\p{L})(?:nach (?:de[mnr]|die|das)|nachdem|folgte[n]? (?:auf|de[mnr])|folgt auf)(?!\p{L})/iu,
    opensAfter:
      /(?:(?:^|[,;:] )(?:gleich |kurz |(?:eine(?: halbe)?|\p{L}+|\d+) (?:stunden?|minuten?),? )?|(?<!\p{L})erst )nach(?:dem)? (?:\p{L}+ ){0,3}$/iu,
    opensBefore:
      /(?:(?:^|[,;:] )(?:gleich |kurz |(?:eine(?: halbe)?|\p{L}+|\d+) (?:stunden?|minuten?),? )?|(?<!\p{L})noch )(?:be)?vor (?:\p{L}+ ){0,3}$/iu,
  },
  fr: {
    before:
      /(?<!\p{L})(?:avant|précèd\p{L}+|précédé\p{L}* (?!de)|(?:et )?seulement (?:ensuite|après|plus tard)|puis|ensuite|suivie?s? (?:de|du|des|par))(?!\p{L})/iu,
    after:
      /(?<!\p{L})(?:après|suit|suivent|suivait|succède\p{L}*|précédée?s? (?:de|du|des|par))(?!\p{L})/iu,
    opensAfter:
      /(?:(?:^|[,;:] )(?:juste |peu |(?:une(?: demi-)?|\p{L}+|\d+) ?(?:heures?|minutes?) )?|(?<!\p{L})seulement )après (?:qu[e’'] ?)?(?:\p{L}+[’' ]){0,3}$/iu,
    opensBefore:
      /(?:(?:^|[,;:] )(?:juste |peu |(?:une(?: demi-)?|\p{L}+|\d+) ?(?:heures?|minutes?) )?|(?<!\p{L})encore )avant (?:qu[e’'] ?)?(?:\p{L}+[’' ]){0,3}$/iu,
  },
};

/** Between two who are named together. */
export const betweenNames = /(?<=\p{Lu}\p{L}+) (?:and|und|et) (?=\p{Lu}|$)/gu;

/** What follows belongs to something else: `shortly after one, and ...` is no order of captions. */
export const other = /[,;]|(?<!\p{L})(?:and|und|et)(?!\p{L})/iu;

/** Up to the end of a place: it is reached. */
export const reaches: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:reach(?:es|ed)?|arriv\p{L}+ (?:in|at)|got to|came to|went to|were in|set out for|left for)\s\S+$/iu,
  de: /(?<!\p{L})(?:sie|es|wir|man|abstecher|ausflug|weiterfahrt) (?:in|nach)\s\S+$/iu,
  fr: /(?<!\p{L})(?:arriv\p{L}+ (?:à|en|au)|attei\p{L}+|gagn\p{L}+|arrivée à|départ pour)\s\S+$/iu,
};
