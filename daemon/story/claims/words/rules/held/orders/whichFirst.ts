import type { Language } from '../../../../../language.ts';
import { anyTurn, anyWhole } from '../../../turns.ts';

/** How a language says which of two places, or of two people, came first. */
interface WhichFirst {
  /** Between the two, where the first one named came first, or the second one. */
  readonly then: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  /** Before the first one, where that one came first, or second. */
  readonly opensAfter: RegExp;
  readonly opensBefore: RegExp;
  /** Before the one that came second, where the other was there already. */
  readonly when: RegExp;
  /** Before the place that is left, and before the one that is reached then. */
  readonly from: RegExp;
  readonly to: RegExp;
}

/** How each language puts one before another. */
export const orders: Readonly<Record<Language, WhichFirst>> = {
  en: {
    then: /\b(?:then|afterwards|after that|next(?! to)|followed by|later(?! than))\b(?: \p{L}+){0,4}\s*$|\bfirst,? (?:and )?$/iu,
    before: /\b(?:before|ahead of|(?:earlier|sooner) than)\b(?: \p{L}+){0,4}\s*$/iu,
    after: /\b(?:after|later than|follow(?:s|ed)(?: on| after)?)\b(?! that)(?: \p{L}+){0,3}\s*$/iu,
    opensAfter: /\bafter (?!that\b|this\b)(?:\p{L}+ ){0,3}$/iu,
    opensBefore: /\bbefore (?:\p{L}+ ){0,3}$/iu,
    when: /\b(?:when|by the time) (?:\p{L}+ ){0,4}$/iu,
    from: /\bfrom $/iu,
    to: /\bto $/iu,
  },
  de: {
    then: /(?<!\p{L})(?:dann|danach|anschließend|später(?! (?:\p{L}+ )?als)|gefolgt von)(?!\p{L})(?: \p{L}+){0,4}\s*$/iu,
    before:
      /(?<!\p{L})(?:(?:vor|(?:früher|eher) (?:\p{L}+ )?als)\s*$|(?:bevor|ehe)(?: \p{L}+){0,4}\s*$)/iu,
    after:
      /(?<!\p{L})(?:(?:erst|gleich|direkt) nach|später (?:\p{L}+ )?als|nachdem|folgt\p{L}* (?:[^.;,]* )?auf)\s*$/iu,
    opensAfter: /(?<!\p{L})(?:(?:^|erst |gleich |direkt |kurz )nach|nachdem) $/iu,
    opensBefore: /(?<!\p{L})(?:(?:^|noch |gleich |direkt |kurz )vor|bevor) $/iu,
    when: /(?<!\p{L})(?:als|bis) (?:\p{L}+ ){0,3}$/iu,
    from: /(?:^nach|(?<!\p{L})von) $/iu,
    to: /(?<!\p{L})(?:nach|in|auf) $/iu,
  },
  fr: {
    then: /(?<!\p{L})(?:puis|ensuite|après quoi|suivie? (?:de|d[’']|par)|plus tard(?! qu))(?!\p{L})(?: \p{L}+){0,4}\s*$|en premi(?:er|ère),? (?:et )?$/iu,
    before: /(?<!\p{L})(?:avant(?: \p{L}+){0,4}\s*|plus tôt (?:[^.;,]{0,24})?qu[e’']\s?)$/iu,
    after: /(?<!\p{L})(?:après|plus tard qu[e’']|a suivi|suit|suivait)\s?$/iu,
    opensAfter: /(?<!\p{L})après $/iu,
    opensBefore: /(?<!\p{L})avant $/iu,
    when: /(?<!\p{L})(?:quand|lorsqu[e’']|en arrivant|arrivés) ?(?:\p{L}+ ){0,4}$/iu,
    from: /(?<!\p{L})(?:de |d[’'])$/iu,
    to: /^(?:,? [\p{L}’]+){0,5} (?:à|au|en|vers) $/iu,
  },
};

/** How far it was, in whatever order they were there. */
export const length = /(?<!\p{L})(?:km|\p{L}*kilom\p{L}+|miles?|meilen?)(?!\p{L})/iu;

/** Only the first time at each of them is meant. */
export const first =
  /(?<!\p{L})(?:first|only|zuerst|zunächst|erst|d[’']abord|premier|seulement|ne|n)(?!\p{L})/iu;

/** One of the two was there when the other came, or was left by then. */
export const hasComeAlready = anyWhole(String.raw`
  (?<!(?:sonne|sun|soleil) (?:\p{L}+ )?)(?:already|schon|bereits|déjà)(?! (?:\p{L}+ )?(?:untergegangen|aufgegangen|dunkel|hell|set|risen|gone|down|dark|light|couché|levé))
  had (?:been(?! down| up)|left)|behind us|hinter uns|derrière nous
`);

/** Somebody comes, is seen, or is only put in order. */
export const appears: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:arriv\p{L}+|came|comes?|turn(?:s|ed)? up|show(?:s|ed)? up|appear\p{L}*|was there|been there|followed|follows|joined|met|see|seen|photograph\p{L}*|camera|got there)\b|\bfirst,? §/iu,
  de: anyTurn(String.raw`
    (?<!\p{L})(?:kam|kamen|kommt|kommen|ankam\p{L}*|angekommen|eintraf\p{L}*|tauch\p{L}+|auftauch\p{L}+|erschein\p{L}*|erschien\p{L}*|war(?:en)? (?:\p{L}+ )?(?:da|vor)|folgt\p{L}*|stieß\p{L}*|trafen|sieht|sehen|fotografiert|kamera|bild)(?!\p{L})
    (?:zu)?erst,? §
  `),
  fr: /(?<!\p{L})(?:arriv\p{L}+|ven(?:ue?s?|ait)|vient|vint|appar\p{L}+|était (?:déjà )?là|suivi\p{L}*|suit|rejoi\p{L}+|retrouv\p{L}+|voit|vue?s?|photographi\p{L}+|appareil|entre en scène)(?!\p{L})|d[’']abord,? §/iu,
};
