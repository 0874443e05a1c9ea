import type { Language } from '../../../../../language.ts';

/** How far a length is to be stretched: it is the least (`least`), or the most (`most`). */
const bound = {
  en: '(?:(?<least>more than|over|well over|at least|a good)|(?<most>less than|not (?:even|quite)|barely|hardly|just under|under|only|nearly|almost)|about|around|some|roughly|just)',
  de: '(?:(?<least>mehr als|über|gut|mindestens)|(?<most>weniger als|nicht (?:einmal|ganz)|knapp|kaum|keine|fast|nur|beinahe)|etwa|rund|ungefähr|schon|erst)',
  fr: "(?:(?<least>plus d[’'e] ?|au moins|bien)|(?<most>moins d[’'e] ?|à peine|presque|près d[’'e] ?)|environ)",
} as const;

const length = {
  en: '(?<length>(?:half )?hour|half an hour|(?:a |three[- ])?quarters? of an hour|an hour(?: and (?:a (?:half|quarter)|[\\p{L}-]+ minutes))?|(?:[\\p{L}-]+|\\d+) and a half hours|(?:[\\p{L}-]+|\\d+) (?:hours?(?: and (?:[\\p{L}-]+|\\d+) minutes)?|minutes?))',
  de: '(?<length>(?:eine[r]? )?(?:(?:gute|knappe)n? )?(?:halbe[n]? stunde|viertelstunde|dreiviertelstunde|drei viertelstunden|(?<=gute[n]? |knappe[n]? )stunde)|(?:anderthalb|eineinhalb) stunden|(?:[\\p{L}-]+|\\d+) (?:stunden?(?: und (?:[\\p{L}-]+|\\d+) minuten)?|minuten?))',
  fr: "(?<length>une (?:bonne|petite) (?:demi-)?heure|(?:une )?demi-heure|(?:un |trois )?quarts? d[’']heure|(?:[\\p{L}-]+|\\d+) heures?(?: et (?:demie|quart))?|(?:[\\p{L}-]+|\\d+) minutes?)",
} as const;

/** The sun's rising (`rise`) or setting, so long (`length`), long (`long`) or shortly (`short`) before or `after` it. */
export const sunTimes: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `\\b(?:(?:${bound.en} )?${length.en} |(?<long>well|long) |(?<short>shortly|just|right|soon) )?(?:before|(?<after>after)) (?:(?<rise>sunrise|(?:the )?sun (?:had |has )?(?:rose|risen|rises|came up|come up))|(?:sunset|sundown|(?:the )?sun (?:had |has )?(?:set|sets|went down|gone down)))\\b`,
      'giu',
    ),
    new RegExp(
      `\\b(?:precedes?|preceded|predates?|comes? before|(?<after>follow(?:s|ed)?)) (?:(?<rise>sunrise)|sunset) by ${bound.en} ${length.en}`,
      'giu',
    ),
    new RegExp(
      `\\b(?:(?<rise>sunrise)|sunset) (?:was|lay|is) (?:still )?(?:${bound.en} )?${length.en} (?:away|off|ahead|to come)\\b`,
      'giu',
    ),
    new RegExp(
      `\\bsun (?:had|has) (?:(?:already|only) )?(?:been (?:(?<rise>up)|down|gone)|(?:set|gone down)|(?:risen|come up)) (?:for )?(?:only )?(?:${bound.en} )?${length.en}(?<after>)\\b`,
      'giu',
    ),
  ],
  de: [
    new RegExp(
      `(?<!\\p{L})(?:(?:${bound.de} )?${length.de} |(?<long>lange|weit|deutlich) |(?<short>kurz|gleich|bald) )?(?:vor|(?<after>nach)) (?:dem )?(?:(?<rise>sonnenaufgang)|sonnenuntergang)(?!\\p{L})`,
      'giu',
    ),
    new RegExp(
      `(?<!\\p{L})bis zum (?:(?<rise>sonnenaufgang)|sonnenuntergang) (?:blieben|blieb|waren es|war es|fehlten|fehlte|dauerte es) (?:noch )?(?:${bound.de} )?${length.de}(?!\\p{L})`,
      'giu',
    ),
    new RegExp(
      `(?<!\\p{L})seit (?:${bound.de} )?${length.de} (?:(?<rise>aufgegangen|am himmel|über dem horizont)|(?:untergegangen|hinter dem horizont|unter dem horizont|verschwunden|weg))(?<after>)(?!\\p{L})`,
      'giu',
    ),
  ],
  fr: [
    new RegExp(
      `(?<!\\p{L})(?:(?:${bound.fr} ?)?${length.fr} |(?<long>bien|longtemps) |(?<short>peu|juste) )?(?:avant|(?<after>après)) le (?:(?<rise>lever)|coucher) du soleil(?!\\p{L})`,
      'giu',
    ),
  ],
};

/** Which of several pictures is meant: the `first`, or the last. */
export const edgePicture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?<first>first)|last) (?:picture|photo(?:graph)?|shot|image|frame)\b/iu,
  de: /(?<!\p{L})(?:(?<first>(?:aller)?erste)|letzte)[nrsm]? (?:bild|foto|aufnahme)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?<first>première)|dernière) (?:photo|image)(?!\p{L})/iu,
};

/** Two clauses of one time. */
export const atThatTime: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:when|while|by the time)\b/iu,
  de: /(?<!\p{L})(?:als|während|da)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:quand|lorsqu[e’']|alors qu[e’'])/iu,
};

/** What a length in words comes to, in minutes; `n` times the minutes where it counts. */
export const sunLengths: readonly (readonly [words: RegExp, minutes: number])[] = [
  [/^(?:three|drei|trois)[- ]?(?:quarter|viertel|quart)|^(?:eine[r]? )?dreiviertel/iu, 45],
  [/^(?:an hour|une heure) (?:and a|et) half|^(?:anderthalb|eineinhalb)|^une heure et demie/iu, 90],
  [/^an hour and a quarter|^une heure et quart/iu, 75],
  [/^half|halbe[n]? stunde|demi-heure/iu, 30],
  [/^(?:a )?quarter|^(?:eine[r]? )?viertel|^(?:un )?quart/iu, 15],
  [/^(?:(?:an|eine[r]?|une) )?(?:hour|stunde|heure)$/iu, 60],
];

/** Within a length: it is the least (`least`), or the most. */
export const stretched = /(?<!\p{L})(?:(?<least>gute[n]?|bonne)|knappe[n]?|petite) /iu;

/** So many hours (`h`), with a half, and so many minutes (`m`). */
export const countedLength =
  /^(?:(?<h>[\p{L}-]+|\d+)(?<half> and a half)? (?:hours?|stunden?|heures?)(?<demie> et demie)?)?(?:(?: and | und | et )?(?<m>[\p{L}-]+|\d+) minute[ns]?)?$/iu;
