import type { Language } from '../../../../../language.ts';

/** How a language says which of two places came first. */
interface PlaceOrder {
  /** Between the two, where the first one named came first, or the second one. */
  readonly then: RegExp;
  readonly after: RegExp;
  /** Before the first one, where that one came first, or second. */
  readonly opensAfter: RegExp;
  readonly opensBefore: RegExp;
}

/** How each language puts one place before another. */
export const orders: Readonly<Record<Language, PlaceOrder>> = {
  en: {
    then: /\b(?:then|afterwards|after that|next|followed by|before)\b(?: \p{L}+){0,4}\s*$/iu,
    after: /\bafter (?:\p{L}+ in )?$/iu,
    opensAfter: /^(?:only |not until |right |just |soon |shortly )?after $/iu,
    opensBefore: /^(?:only |right |just |shortly |even )?before $/iu,
  },
  de: {
    then: /(?<!\p{L})(?:dann|danach|anschließend|später|gefolgt von|noch vor)(?!\p{L})(?: \p{L}+){0,4}\s*$/iu,
    after: /(?<!\p{L})(?:erst|gleich|direkt) nach $/iu,
    opensAfter: /^(?:erst|gleich|direkt|kurz) nach $/iu,
    opensBefore: /^(?:noch|gleich|direkt|kurz) vor $/iu,
  },
  fr: {
    then: /(?<!\p{L})(?:puis|ensuite|après quoi|suivie? (?:de|d[’']|par)|avant)(?!\p{L})(?: \p{L}+){0,4}\s*$/iu,
    after: /(?<!\p{L})après $/iu,
    opensAfter: /^(?:seulement |juste |peu |ce n[’']est qu[’'])?après $/iu,
    opensBefore: /^(?:juste |peu )?avant $/iu,
  },
};

/** What opens a sentence with a place that may be left or reached. */
export const germanAfter = /^nach $/iu;

/** Before the place that is reached then. */
export const germanTo = /(?<!\p{L})(?:nach|in|auf) $/iu;

/** Only the first time at each of them is meant. */
export const first =
  /(?<!\p{L})(?:first|only|zuerst|zunächst|erst|d[’']abord|premier|seulement|ne|n)(?!\p{L})/iu;
