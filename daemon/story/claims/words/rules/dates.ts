import type { Language } from '../../../language.ts';
import { tongueOf } from '../../../narrator/grammar.ts';
import type { Season } from '../../../plan/facts.ts';
import { frenchSeasons, frenchHolidays, frenchNamedDays } from '../frenchWords.ts';
import type { Holiday } from '../../../plan/holidays.ts';
import { tableOf } from '../../../narrator/words/words.ts';
import { anyOf, anyTurn, everyWhole } from '../turns.ts';

const namesOf = (names: 'months' | 'weekdays'): Readonly<Record<Language, readonly string[]>> => ({
  en: tongueOf('en')[names],
  de: tongueOf('de')[names],
  fr: tongueOf('fr')[names],
});

/** Names of months by language, from January. */
export const months = namesOf('months');

/** Months under another name or cut short, in English and German. */
export const monthAliases: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  jänner: 1,
  jannuar: 1,
  feber: 2,
  mär: 3,
  okt: 10,
  dez: 12,
};

/** Names of weekdays by language, from Sunday. */
export const weekdays = namesOf('weekdays');

/** Behind a number with four digits: it is no year. */
export const isCounted =
  /^\s*(?:m|km|(?:höhen)?met\p{L}+|mèt\p{L}+|kilom\p{L}+|miles?|meilen|feet|photos?|fotos?|bilder|pictures|stufen|steps|marches|euros?|kronen|franken|tiefenmeter|schritte|einwohner\p{L}*|zuschauer\p{L}*|teilnehmer\p{L}*)(?!\p{L})/iu;

/** `No picture of Sunday shows Jan`: there are some. */
export const shows = /(?<!\p{L})(?:shows?|with|zeigt|mit|montre|avec)(?!\p{L})/iu;

/** That there is no picture. */
const nothing = {
  en: `none|nothing|no (?:photos?|pictures?|shots?)|not a (?:single )?(?:photo|picture|shot)
    (?:camera|album) (?:(?:stay(?:s|ed)|remain(?:s|ed)|is|was|were|fell) )?(?:silent|idle|rest(?:s|ed)|paus(?:es|ed))`,
  de: `keins?|keine[srn]?|nichts|kein(?:e[ns]?)? (?:einzige[sn] )?(?:fotos?|bilder|bild)
    ohne (?:ein |jedes )?(?:einzige[sn] )?(?:foto|bild)(?:s|er)?|die kamera (?:ruhte|schwieg|blieb)`,
  fr: 'aucune?|rien|pas une|pas de photos?|nulle photo',
};

/** Between that and the day. */
const between = {
  en: String.raw`of (?:them|these|it)|is|are|was|were|exists?|comes?|taken|dated?|either|at all|there|from|of|on
    in|during|for|the|or|nor|and|whole|full|two|three|four|days?|\p{L}+day,?|days,
    \d{1,2}(?:st|nd|rd|th)?`,
  de: String.raw`davon|ist|sind|stammt|stammen|gibt es|entstand\p{L}*|wurden?|auch|vom|von|aus|am|im|dem|noch
    oder|und|für|\p{L}+tag,?|\d{1,2}\.`,
  fr: String.raw`d[’']elles|n[’']est|n[’']a été prise|ne date|ne vient|photo|seule|non plus|du|de|le|au|en|ni|et
    \d{1,2}`,
};

/** At the end of what stands before a day: no photo is of it. */
export const denied: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`\b${anyOf(nothing.en)}(?: ${anyOf(between.en)})* $`, 'iu'),
  de: new RegExp(
    String.raw`(?<!\p{L})${anyOf(nothing.de)}(?: ${anyOf(between.de)}|, (?:nämlich|und zwar))* $`,
    'iu',
  ),
  fr: new RegExp(String.raw`(?<!\p{L})${anyOf(nothing.fr)}(?: ${anyOf(between.fr)})* $`, 'iu'),
};

/** Behind a day: no photo is of it. */
export const denies: Readonly<Record<Language, RegExp>> = {
  en: anyTurn(String.raw`
    ^[^,;:]{0,30}\b(?:nobody|no one)\b[^,;:]{0,20}(?:photo|picture|shot|image|camera)
    ^[^,;:]{0,30}(?:\b(?:no|none|nothing|not a|not one|without)|n['’]t (?:a|any))\b[^,;:]{0,16}(?:photo|picture|shot|image|single|$)
    ^[^,;:]{0,16}(?:\bnot|n['’]t) (?:\p{L}+ )?(?:photographed|documented|covered)
  `),
  de: anyTurn(String.raw`
    ^[^,;:]{0,30}(?<!\p{L})(?:kein\p{L}*|nichts|ohne|nicht ein\p{L}*)(?!\p{L})[^,;:]{0,16}(?:foto|bild|aufnahme|einzig|$)
    ^[^,;:]{0,16}(?<!\p{L})nicht (?:ein einziges mal )?(?:fotografiert|geknipst|festgehalten)
    ^[^,;:]{0,40}(?<!\p{L})(?:niemand (?:etwas )?(?:fotografiert|geknipst|auf den auslöser)|blieb (?:die|meine|unsere) kamera (?:aus|stumm|in der|im|liegen|unbenutzt))
  `),
  fr: /^[^;:]{0,36}(?<!\p{L})(?:aucune?|pas une?|rien|pas de|nulle?)(?!\p{L})[^,;:]{0,16}(?:photo|image|cliché|seule?|$)|^[^;:]{0,24}(?<!\p{L})n[’'](?:a|ont) (?:rien|pas(?: été)?) photographi/iu,
};

/** What the case adds to a German ordinal. */
export const caseEnding = /(?<=te)n$/;

/** English months that are other words as well. */
export const modalMonth = /^(May|March)$/;

/** Behind one of them that is no month. */
export const behindModal = /^\s+(?!\d)(I|we|you|they|it|the|a|all|this|that|on|up|along|past)\b/;

/** The seasons. */
export const seasonWords: Readonly<Record<Language, readonly (readonly [RegExp, Season])[]>> = {
  en: [
    [/\b(spring|springtime)\b(?! (water|up|from|to|back|into))/giu, 'spring'],
    [/\b(summer|summertime|midsummer|summery)\b/giu, 'summer'],
    [/\b(autumn|autumnal)\b|\b(in (the )?|this |that |last |early |late )fall\b/giu, 'autumn'],
    [/\b(winter|wintertime|midwinter|wintry)\b/giu, 'winter'],
  ],
  de: [
    [/(?<!\p{L})(frühling|frühjahr)(s\p{L}*)?/giu, 'spring'],
    [/(?<!\p{L})((hoch|spät)?sommer)(s\p{L}*|\p{L}*)?/giu, 'summer'],
    [/(?<!\p{L})((spät)?herbst)(\p{L}*)?/giu, 'autumn'],
    [/(?<!\p{L})(winter)(\p{L}*)?/giu, 'winter'],
  ],
  fr: frenchSeasons,
};

/** A season by itself, and no summer party. */
export const bareSeason =
  /^(?:spring|summer|autumn|winter|(?:in|this|that|last|early|late) (?:the )?fall|frühling|frühjahr|sommer|herbst|winter|printemps|été|automne|hiver)s?$/iu;

/** Behind a season: its year. */
export const seasonYear = /^ (?:of |des jahres |de )?((?:19|20)\d\d)(?!\d)/iu;

/** A unit of seven days, in any language. */
export const weekUnit = /^(?:week|woche|semaine)/iu;

/** At the end of what stands before a day with a name: so many days before or after it, or its eve. */
export const daysBeside =
  /(?<!\p{L})(?:(?<eve>eve of|vorabend (?:von|de[rs])|veille d[eu’'])|(?<next>(?:the )?day after|tag nach|lendemain d[eu’'])|(?<n>\p{L}+|\d+) (?<unit>days?|weeks?|tage?n?|wochen?|jours?|semaines?) (?:(?<before>before|vor|avant)|after|nach|après)) ?(?:the |de[mnr] |la |l[’'])?$/iu;

/** Feasts, and days and centuries that only a narrator would name. */
const feasts = {
  en: String.raw`(?:st\.?|saint) nicholas['’]?s?(?: day)?|boxing day|good friday|epiphany|all saints['’]?(?: day)?
    (?<!\b(?:late|early|mid|a|fine|long) )may day|whit sunday|pentecost|christmas(?: eve| day)?|xmas
    easter(?: sunday| monday)?|new year['’]?s?(?: eve| day)?|halloween|thanksgiving
    valentine['’]?s(?: day)?|hanukkah|diwali|ramadan|eid|passover|mardi gras|oktoberfest
    independence day|[\w-]+(?:st|nd|rd|th|first|second|third) century|fourth of july|yesterday
    (?:last|previous|this past) (?:week(?:end)?|month|year|night)(?! of\b)`,
  de: String.raw`weihnacht\p{L}*|heiligabend|ostern|oster(?:sonntag|montag|fest)(?:s|es)?|karfreitag(?:s|es)?
    pfingst\p{L}*|silvester\p{L}*|neujahr\p{L}*|karneval\p{L}*|fasching\p{L}*|halloween
    nikolaus(?:tag|morgen|abend)?(?:s|es)?|dreikönig\p{L}*|valentinstag\p{L}*|allerheiligen|advent\p{L}*
    (?:\d{1,2}\.|\p{L}+ten) jahrhundert\p{L}*|muttertag|vatertag|ramadan|oktoberfest|gestern
    vorgestern
    (?:letzte[nsr]?|vorige[nsr]?|vergangene[nsr]?) (?:woche|wochenende|monat|jahr|nacht|sommer|winter|herbst|frühling)`,
};

/** Finds every one of them. */
export const holidayWords: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`\b${anyOf(feasts.en)}\b`, 'giu'),
  de: everyWhole(feasts.de),
  fr: frenchHolidays,
};

/** `The Saturday before Easter`: at the end of what stands before. */
export const beside: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:before|after|following|ahead of|until|till|since|eve of) (?:the )?$/iu,
  de: /(?<!\p{L})(?:vor|nach|bis|seit|zu) (?:de[mnr] )?$/iu,
  fr: /(?<!\p{L})(?:avant|après|depuis|jusqu[’']à|précédant|suivant|veille d[e’'] ?|lendemain d[e’']) ?(?:l[ea] |les |l[’'])?$/iu,
};

/** The names of days that the calendar itself supports. */
export const namedDays: Readonly<Record<Language, Partial<Readonly<Record<Holiday, RegExp>>>>> = {
  en: {
    'new-year': /^new year['’]?s?( day)?$/i,
    'new-year-eve': /^new year['’]?s eve$/i,
    epiphany: /^epiphany$/i,
    'saint-nicholas': /^(st\.?|saint) nicholas['’]?s?( day)?$/i,
    'boxing-day': /^boxing day$/i,
    'good-friday': /^good friday$/i,
    'all-saints': /^all saints['’]?( day)?$/i,
    'may-day': /^may day$/i,
    'whit-sunday': /^(whit sunday|pentecost)$/i,
    'christmas-eve': /^christmas eve$/i,
    christmas: /^(christmas( day)?|xmas)$/i,
    easter: /^easter( sunday)?$/i,
    'easter-monday': /^easter monday$/i,
    halloween: /^halloween$/i,
    thanksgiving: /^thanksgiving$/i,
    valentine: /^valentine['’]?s( day)?$/i,
  },
  de: {
    'new-year': /^neujahr\p{L}*$/iu,
    'new-year-eve': /^silvester\p{L}*$/iu,
    'christmas-eve': /^(heiligabend|weihnachten|weihnachtsabend)$/iu,
    christmas: /^weihnacht(?:en|s(?:tag|feiertag|morgen|vormittag|nachmittag|abend)\p{L}*)$/iu,
    'boxing-day': /^weihnacht(?:en|s(?:tag|feiertag|morgen|vormittag|nachmittag|abend)\p{L}*)$/iu,
    epiphany: /^dreikönig\p{L}*$/iu,
    valentine: /^valentinstag\p{L}*$/iu,
    'all-saints': /^allerheiligen$/i,
    'good-friday': /^karfreitag(s|es)?$/i,
    easter: /^(ostern|ostersonntag|osterfest)(s|es)?$/i,
    'easter-monday': /^(ostern|ostermontag)(s|es)?$/i,
    'whit-sunday': /^pfingst(?!sam|mon|diens|wochen|ferien)\p{L}*$/iu,
    halloween: /^halloween$/i,
    'saint-nicholas': /^nikolaus(tag|morgen|abend)?(s|es)?$/i,
  },
  fr: Object.fromEntries(
    Object.entries(tableOf(frenchNamedDays)).map(([day, names]) => [day, new RegExp(names, 'iu')]),
  ),
};

/** Before a feast of two days: the first of them. */
export const firstOfTwo = /(?:ersten?|1\.) $/u;

/** Before a feast of two days: the second of them. */
export const secondOfTwo = /(?:zweiten?|2\.) $/u;

/** Before a feast: about that day. */
export const aboutFeast = /(?<!bis )(?<!\p{L})zu $/iu;

/** Behind a feast: a thing of the season. */
export const englishOfFeast =
  /^ (?:market|tree|song|carol|present|dinner|cake|card|light|cookie|party|decoration|holiday)s?\b/i;

/** Before a feast: a thing of the season. */
export const frenchOfFeast =
  /(?:marché|sapin|arbre|cadeaux?|repas|chants?|fête|vacances|bûche) de $/i;

/** Several days (each as `§`) that a sentence begins with. */
export const listOfDays =
  /^(?:(?:on|in|at|from|of|neither|am|im|vom|einem|weder|an|du|en|le|au|ni|noch|nor|and|und|et|or|oder|the|de[mn]) |§+(?:, | )){3,}/iu;

/** At the end of what stands before a day with a name: the weekday before or after it. */
export const weekdayBeside = new RegExp(
  `(?<!\\p{L})(?<weekday>${[...weekdays.en, ...weekdays.de].join('|')}) (?:before|vor|(?<after>after|nach)) (?:the |de[mr] )?$`,
  'iu',
);

/** A day of which no more is said than that it is the first. */
/** Before it, the first is what something is compared with. */
export const comparedWith = /(?<!\p{L})(?:als|than|que) $/iu;

export const onlyFirst = /^(?:the first|der erste|dem ersten|den ersten|le premier)\.?$/iu;
