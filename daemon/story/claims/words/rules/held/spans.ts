import type { Language } from '../../../../language.ts';

/** A length that is told in minutes. */
export const minuteEnding = /minuten?s?$/iu;

type Pattern = readonly [pattern: RegExp, minutesOf: (count: number) => number];

interface SpanWords {
  readonly patterns: readonly Pattern[];
  /** What shows that a length is meant and no time of day; null: nothing else can be. */
  readonly before: RegExp | null;
  readonly after?: RegExp;
}

/** Lengths of time that are told in halves, quarters or hours and minutes. */
export const spanWords: Readonly<Record<Language, SpanWords>> = {
  en: {
    patterns: [
      [
        /\bhalf an hour(?= (?:later|earlier|after|before)\b)(?! \p{L}+ (?:noon|midday|midnight))/giu,
        () => 30,
      ],
      [/\bthree[- ]quarters of an hour\b/giu, () => 45],
      [/(?<!three[- ]quarters of |quarter of )\ban hour and a half\b/giu, () => 90],
      [/\ban hour and a quarter\b/giu, () => 75],
      [/\ban hour and three[- ]quarters\b/giu, () => 105],
      [/\b(?<n>\p{L}+|\d+) and a half hours\b/giu, (count) => count * 60 + 30],
      [/\b(?<n>\p{L}+|\d+) hours and a half\b/giu, (count) => count * 60 + 30],
      [/\b(?<n>\p{L}+|\d+) and a quarter hours\b/giu, (count) => count * 60 + 15],
      [/\b(?<n>\p{L}+|\d+) and three[- ]quarters? hours\b/giu, (count) => count * 60 + 45],
      [
        /\b(?<n>\p{L}+|\d+) hours?(?:,? and)? (?<m>[\p{L}-]+|\d+)(?: minutes?\b|(?= (?:later|earlier|after|before|apart)\b))/giu,
        (count) => count * 60,
      ],
    ],
    before: null,
  },
  de: {
    patterns: [
      [
        /(?<!\p{L})(?:dreiviertelstunde|drei viertelstunden|dreiviertel stunde)(?!\p{L})/giu,
        () => 45,
      ],
      [
        /(?<!\p{L})halben? stunde(?= (?:später|nach|vor|davor|danach|darauf|zuvor)(?!\p{L}))(?! (?:nach|vor) (?:mittag|mitternacht))/giu,
        () => 30,
      ],
      [/(?<!\p{L})(?:anderthalb|eineinhalb) stunden(?!\p{L})/giu, () => 90],
      [/(?<!\p{L})eineinviertel stunden?(?!\p{L})/giu, () => 75],
      [/(?<!\p{L})eine stunde und drei ?viertel(?!\p{L})/giu, () => 105],
      [
        /(?<!\p{L})(?<n>\p{L}+|\d+) stunden?(?: und)? (?<m>\p{L}+|\d+)(?: minuten?(?!\p{L})|(?= (?:später|früher|vorher|danach|darauf)(?!\p{L})))/giu,
        (count) => count * 60,
      ],
    ],
    before: null,
  },
  fr: {
    patterns: [
      [/(?<!\p{L})trois quarts d[’']heure(?!\p{L})/giu, () => 45],
      [
        /(?<!\p{L})(?<!et )demi-heure(?= (?:plus t|après|avant|auparavant))(?! (?:après|avant) (?:midi|minuit))/giu,
        () => 30,
      ],
      [
        /(?<!\p{L})(?<n>une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) heures? et demie(?!\p{L})/giu,
        (count) => count * 60 + 30,
      ],
      [
        /(?<!\p{L})(?<n>une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) heures? et quart(?!\p{L})/giu,
        (count) => count * 60 + 15,
      ],
      [
        /(?<!\p{L})(?<n>\p{L}+|\d+) heures?(?: et)? (?<m>[\p{L}-]+|\d+)(?: minutes?)?(?![\p{L}-])/giu,
        (count) => count * 60,
      ],
    ],
    before:
      /(?<!\p{L})(?:attendre|attend|pendant|durant|après|bout d[e’']|dur(?:e|ent|é|ait)|pass(?:e|ent|é|ée|ées)|écoul\p{L}+|moins d[e’']|plus d[e’']|près d[e’']|environ|faut|il y a|séparées? (?:de|par)|intervalle d[e’']|trois quarts d[’']heure) ?$/iu,
    after:
      /^(?: environ)? (?:plus tard|plus tôt|après|avant|durant|pass|(?:se |s[’'])(?:est |sont )?écoul|sépar|d[’']écart|entre|auparavant)/iu,
  },
};
