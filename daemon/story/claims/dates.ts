import { daysAfter, daysBetween, weekdayOf } from '../plan/clock.ts';
import type { Season } from '../plan/facts.ts';
import { seasonsAt } from '../plan/sun.ts';
import { holidayAt, type Holiday } from '../plan/holidays.ts';
import { type Language, languages } from '../language.ts';
import type { ClaimBasis } from './basis.ts';
import type { Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import type { TextRange } from './sentences.ts';
import { numberName, numberValue } from './numberWords.ts';
import { tongueOf } from '../narrator/grammar.ts';
import { tableOf } from '../narrator/words/words.ts';
import { yearlyDays } from './words/yearlyDays.ts';
import {
  frenchHolidays,
  frenchNamedDays,
  frenchNextDay,
  frenchNumbers,
  frenchSeasons,
} from './words/frenchWords.ts';

const namesOf = (names: 'months' | 'weekdays'): Readonly<Record<Language, readonly string[]>> => ({
  en: tongueOf('en')[names],
  de: tongueOf('de')[names],
  fr: tongueOf('fr')[names],
});
const months = namesOf('months');
const monthAliases: Readonly<Record<string, number>> = {
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
const weekdays = namesOf('weekdays');

const englishOrdinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth ' +
  'twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');

/** Without the final n that the case may ask for. */
const germanOrdinals = (
  'nullte erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte ' +
  'sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste ' +
  'vierundzwanzigste fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste ' +
  'dreißigste einunddreißigste'
).split(' ');

/** But for the first, the numbers themselves. */
const frenchOrdinals = Array.from({ length: 32 }, (_, day) =>
  day === 1 ? frenchNumbers.firstDay : numberName(day, 'fr'),
);

/** What a text says about a day; absent parts are not said. */
export interface SaidDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

/** Finds days, months, years, weekdays, seasons, holidays and words such as "the next day", and compares them with the photos'. */
export function findDates(context: CheckContext): readonly Finding[] {
  return [
    ...daysOfEveryYear(context),
    ...holidays(context),
    ...calendar(context),
    ...seasons(context),
    ...relativeDays(context),
  ];
}

/** A date at its place in the text. */
export interface PlacedDate extends TextRange {
  readonly said: SaidDate;
  /** The first day of a range. */
  readonly first: SaidDate | null;
}

/** Every day, month, year or weekday a text names. */
export function saidDates({ text, language }: CheckContext): readonly PlacedDate[] {
  const found: PlacedDate[] = [];
  for (const pattern of datePatterns[language]) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const start = match.index;
      // The full stop of a sentence is not the month's.
      const end = start + match[0].replace(/(?<=\p{L}{4})\.$/u, '').length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (isModalMay(match[0], text.slice(end), language)) continue;
      // 1,760 metres are no year.
      if (
        /^\d{4}$/.test(match[0]) &&
        /^\s*(?:m|km|met\p{L}+|mèt\p{L}+|kilom\p{L}+|miles?|meilen|feet|photos?|fotos?|bilder|pictures)(?!\p{L})/iu.test(
          text.slice(end),
        )
      )
        continue;
      const said = saidDate(groups, language);
      const from = dayNumber(groups['from'], language);
      found.push({
        start,
        end,
        said,
        first: from === undefined ? null : { ...said, day: from, weekday: undefined },
      });
    }
  }
  return found;
}

function calendar(context: CheckContext): readonly Finding[] {
  return saidDates(context).map(({ start, end, said, first }): Finding => {
    const words = context.text.slice(start, end);
    const right =
      supports(context, said, words) && (first === null || supports(context, first, words));
    // "None of them from Monday": what is denied is what no photo has.
    const isDenied =
      denied[context.language].test(context.text.slice(0, start)) &&
      !shows.test(context.text.slice(end).split(/[.;!?]/u)[0] ?? '');
    const isWithout = !right && isWithoutPhotos(context, start, end);
    return { start, end, kind: right !== isDenied || isWithout ? null : 'date' };
  });
}

/** `No picture of Sunday shows Jan`: there are some. */
const shows = /(?<!\p{L})(?:shows?|with|zeigt|mit|montre|avec)(?!\p{L})/iu;

const denied: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:none|nothing|no (?:photos?|pictures?|shots?)|not a (?:single )?(?:photo|picture|shot))(?: (?:of (?:them|these|it)|is|are|was|were|exists?|comes?|taken|dated?|either|at all|there|from|of|on|in|during|for|the|or|nor|and|\d{1,2}(?:st|nd|rd|th)?))* $/i,
  de: /(?<!\p{L})(?:keins?|keine[srn]?|nichts|kein(?:e[ns]?)? (?:einzige[sn] )?(?:fotos?|bilder|bild))(?: (?:davon|ist|sind|stammt|stammen|gibt es|entstand\p{L}*|wurden?|auch|vom|von|aus|am|im|dem|noch|oder|und|für|\d{1,2}\.))* $/iu,
  fr: /(?<!\p{L})(?:aucune?|rien|pas une|pas de photos?|nulle photo)(?: (?:d[’']elles|n[’']est|n[’']a été prise|ne date|ne vient|photo|seule|non plus|du|de|le|au|en|ni|et|\d{1,2}))* $/iu,
};

/** `Of Thursday there isn't a single photo`: the sentence denies after the day what no photo has. */
function isWithoutPhotos({ text, language }: CheckContext, start: number, end: number): boolean {
  const rest = text.slice(end).split(/[.!?;](?:\s|$)/u)[0] ?? '';
  const before =
    text
      .slice(0, start)
      .split(/[.!?;]\s/u)
      .at(-1) ?? '';
  return denies[language].test(rest) && !/[;:,]/u.test(before);
}

const denies: Readonly<Record<Language, RegExp>> = {
  en: /^[^,;:]{0,30}(?:\b(?:no|none|nothing|not a|not one|without)|n['’]t (?:a|any))\b[^,;:]{0,16}(?:photo|picture|shot|image|single|$)|^[^,;:]{0,16}(?:\bnot|n['’]t) (?:\p{L}+ )?(?:photographed|documented|covered)/iu,
  de: /^[^,;:]{0,30}(?<!\p{L})(?:kein\p{L}*|nichts|ohne|nicht ein\p{L}*)(?!\p{L})[^,;:]{0,16}(?:foto|bild|aufnahme|einzig|$)|^[^,;:]{0,16}(?<!\p{L})nicht (?:ein einziges mal )?(?:fotografiert|geknipst|festgehalten)/iu,
  fr: /^[^;:]{0,36}(?<!\p{L})(?:aucune?|pas une?|rien|pas de|nulle?)(?!\p{L})[^,;:]{0,16}(?:photo|image|cliché|seule?|$)|^[^;:]{0,24}(?<!\p{L})n[’'](?:a|ont) (?:rien|pas(?: été)?) photographi/iu,
};

const datePatterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: patternsOf({
    month: `(?:${months.en.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`,
    weekday: `(?:${weekdays.en.join('|')})s?`,
    day: `\\d{1,2}|${englishOrdinals.slice(1).join('|')}`,
    ordinal: '(?:st|nd|rd|th)?',
    to: '(?:\\s*[–—-]\\s*|\\s+(?:to|and|until|through)\\s+(?:the\\s+)?)',
  }),
  de: patternsOf({
    month: `(?:${months.de.join('|')}|Jänner|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)`,
    weekday: `(?:${weekdays.de.join('|')}|Sonnabend)s?(?=\\b|morgen|vormittag|mittag|nachmittag|abend|nacht)`,
    day: `\\d{1,2}|(?:${germanOrdinals.slice(1).join('|')})n?`,
    ordinal: '\\.?',
    to: '(?:\\s*[–—-]\\s*|\\s+(?:bis|und)\\s+(?:zum\\s+)?)',
  }),
  fr: patternsOf({
    month: `(?:${months.fr.join('|')})`,
    weekday: `(?:${weekdays.fr.join('|')})s?`,
    day: `\\d{1,2}|(?:vingt|trente) et un|${frenchOrdinals.slice(1).toReversed().join('|')}`,
    ordinal: '(?:er)?',
    to: '(?:\\s*[–—-]\\s*|\\s+(?:au|et)\\s+(?:le\\s+)?)',
  }),
};

interface DateParts {
  readonly month: string;
  readonly weekday: string;
  readonly day: string;
  readonly ordinal: string;
  readonly to: string;
}

function patternsOf({ month, weekday, day, ordinal, to }: DateParts): readonly RegExp[] {
  const before = '(?<![\\p{L}\\p{N}@.:-])';
  const after = '(?![\\p{L}\\p{N}])';
  // Days and months have no capital letter there, but one at the beginning of a sentence.
  const french = weekday.includes(weekdays.fr[0] ?? '');
  const year = `(?<year>(?:1[5-9]|20)\\d\\d)`;
  const optionalYear = `(?:\\.?,?\\s+(?:of\\s+)?${year})?`;
  const optionalWeekday = `(?:(?<weekday>${weekday})\\w{0,10},?\\s+(?:(?:the|den|dem|der|am)\\s+)?)?`;
  const range = `(?:(?<from>${day})${ordinal}${to})?`;
  const all = [
    `${before}(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)${after}`,
    `${before}${optionalWeekday}(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>(?:1[5-9]|20)?\\d\\d)${after}`,
    `${before}${optionalWeekday}${range}(?<day>${day})${ordinal}\\s+(?:of\\s+)?(?<month>${month})\\.?${optionalYear}${after}`,
    `${before}${optionalWeekday}(?<month>${month})\\.?\\s+(?:the\\s+)?${range}(?<day>${day})${ordinal}(?!\\s*(?:a\\.?m|p\\.?m|Uhr|:))${optionalYear}${after}`,
    `${before}(?<weekday>${weekday})\\w{0,10},?\\s+(?:(?:the|den|dem|der|am|le)\\s+)?(?<day>${day})${ordinal}(?=\\s*[.,;!?–—-](?!\\d)|:(?!\\d)|\\s*$)`,
    `${before}(?<!\\bfirst\\b[^.]{0,80})(?:the|am|den|dem|der|le)\\s+(?<day>${day})${ordinal}(?=\\s*[.;!?](?!\\d)|:(?!\\d)|\\s*$)`,
    // "On the twentieth, the first picture ..."
    `${before}(?:on the|am)\\s+(?<day>${day})${ordinal}(?=,)`,
    // `Mid-March`, `mi-mars`: any day of it is near enough.
    `${before}(?:mid?-)?(?<month>${month})\\.?${optionalYear}${after}`,
    `${before}(?<weekday>${weekday})`,
    `${before}(?:the\\s+|am\\s+|den\\s+|dem\\s+)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)(?=\\s*[.,;!?]|\\s+(?:of this|dieses)|\\s*$)`,
    `${before}(?:the\\s+)?(?<decade>(?:1[5-9]|20)\\d0)(?:['’]?s|er(?:n|\\s?-?Jahren?)?)${after}`,
    `${before}${year}(?!\\s*(?:km|kilomet|m\\b|photos|pictures|Fotos|Bilder|people|Menschen))${after}`,
  ];
  if (french)
    all.push(
      `${before}le\\s+(?<day>${day})(?:er)?(?=\\s*[.,;!?]|\\s*$)`,
      `${before}(?<weekday>${weekday})\\s+(?<day>\\d{1,2})(?=\\s+(?:au|à|dans|en|et|on|il|elle|ils|elles|nous|c[’'])(?!\\p{L}))`,
      `${before}(?<=(?:le|du|au|dès le) )(?<day>\\d{1,2})(?:er)?(?=\\s*[.,;:!?)](?!\\d)|\\s*$|\\s+(?:au|à|dans|en|et|on|il|elle|ils|elles|nous|matin|soir|c[’'])(?!\\p{L}))`,
    );
  // "Lunch on the 25th was ..."
  else
    all.push(
      `${before}(?<=the )(?<day>\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:photos?|pictures?|images?|shots?|birthday|anniversary|century|time|floor|minute|hour))${after}`,
    );
  return all.map((source) => new RegExp(source, french ? 'giu' : 'gu'));
}

function saidDate(
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
): SaidDate {
  const year = numberOf(groups['year'] ?? groups['decade']);
  const weekday = groups['weekday'];
  const month = groups['month'];
  return {
    year: year !== undefined && year < 100 ? 2000 + year : year,
    month: month === undefined ? undefined : monthNumber(month, language),
    day: dayNumber(groups['day'], language),
    weekday: weekday === undefined ? undefined : weekdayNumber(weekday, language),
  };
}

function dayNumber(day: string | undefined, language: Language): number | undefined {
  if (day === undefined || /^\d/.test(day)) return numberOf(day);
  const names = { en: englishOrdinals, de: germanOrdinals, fr: frenchOrdinals }[language];
  return (
    names.indexOf(
      day
        .toLowerCase()
        .replace(/(?<=te)n$/, '')
        .replace(/ /g, '-'),
    ) || undefined
  );
}

function monthNumber(month: string, language: Language): number {
  if (/^\d+$/.test(month)) return Number(month);
  const index = months[language].indexOf(language === 'fr' ? month.toLowerCase() : month);
  return index >= 0 ? index + 1 : (monthAliases[month.toLowerCase()] ?? 0);
}

function weekdayNumber(weekday: string, language: Language): number {
  const index = weekdays[language].findIndex((name) =>
    (language === 'fr' ? weekday.toLowerCase() : weekday).startsWith(name),
  );
  return index >= 0 ? index : 6;
}

/** Some day of the photos has all the parts that are said, or the folder's name or somebody's words have them. */
function supports({ basis, wrote }: CheckContext, said: SaidDate, words: string): boolean {
  if (wrote(words)) return true;
  return basis.dates.some((date) => isDay(date, said));
}

/**
 * Whether a day has all the parts that are said.
 *
 * @param date `2016-03-04`, `2016-03` or `2016`
 */
export function isDay(date: string, said: SaidDate): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (said.year !== undefined && said.year !== year) return false;
  if (said.month !== undefined && said.month !== month) return false;
  if (said.day !== undefined && said.day !== day) return false;
  return said.weekday === undefined || (day !== undefined && weekdayOf(date) === said.weekday);
}

/** Whether a day lies in a range within a month: `3–22 August`. */
export function isWithin(date: string, first: SaidDate, last: SaidDate): boolean {
  const day = Number(date.slice(8, 10));
  return (
    isDay(date, { year: last.year, month: last.month }) &&
    day >= (first.day ?? 1) &&
    day <= (last.day ?? 31)
  );
}

/** `May` and `March` open questions and commands as well. */
function isModalMay(match: string, after: string, language: Language): boolean {
  return (
    language === 'en' &&
    /^(May|March)$/.test(match) &&
    /^\s+(?!\d)(I|we|you|they|it|the|a|all|this|that|on|up|along|past)\b/.test(after)
  );
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

const seasonWords: Readonly<Record<Language, readonly (readonly [RegExp, Season])[]>> = {
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

function seasons({ text, language, basis, said, seen }: CheckContext): readonly Finding[] {
  return seasonWords[language].flatMap(([pattern, season]) =>
    [...text.matchAll(pattern)].map((match): Finding => {
      const known = seasonsOf(basis).includes(season) || said(match[0]) || seen(match[0]);
      return {
        start: match.index,
        end: match.index + match[0].length,
        kind: known ? null : 'date',
      };
    }),
  );
}

/** Of every day of the photos, on the side of the equator that the known ones are of; where nothing is known, the north. */
function seasonsOf({ seasons: known, sites = [], dates }: ClaimBasis): readonly Season[] {
  if (known.length === 0 && sites.length > 0) return known;
  const at = (latitude: number): readonly Season[] =>
    dates.flatMap((date) => (date.length < 7 ? [] : seasonsAt(date, latitude)));
  const north = at(northern);
  return [...known, ...(known.every((season) => north.includes(season)) ? north : at(-northern))];
}

/** A latitude that has the four seasons. */
const northern = 45;

/** `Saint Patrick's Day`: there is a photo of that day. */
function daysOfEveryYear({ text, basis, said }: CheckContext): readonly Finding[] {
  return yearlyDaysIn(text).map((named) => {
    const { start, end, is } = countedFrom(text, named);
    const isRight = said(text.slice(start, end)) || basis.dates.some(is);
    return { start, end, kind: isRight ? null : 'date' };
  });
}

/** `The day after Ascension`, `Heute in zwei Wochen ist Heiligabend`: the day that is meant lies beside the one that is named. */
function countedFrom(text: string, { start, end, is }: NamedDay): NamedDay {
  const match = daysBeside.exec(text.slice(Math.max(0, start - 40), start));
  if (!match) return { start, end, is };
  const { eve, next, n = '', unit = '', before } = match.groups ?? {};
  const count = eve !== undefined || next !== undefined ? 1 : countOf(n);
  if (count === null) return { start, end, is: () => true };
  const days = (/^(?:week|woche|semaine)/iu.test(unit) ? 7 : 1) * count;
  const shift = eve !== undefined || before !== undefined ? days : -days;
  return {
    start: Math.max(0, start - 40) + match.index,
    end,
    is: (day) => day.length === 10 && is(daysAfter(day, shift)),
  };
}

/** At the end of what stands before a day with a name: so many days before or after it, or its eve. */
const daysBeside =
  /(?<!\p{L})(?:(?<eve>eve of|vorabend (?:von|de[rs])|veille d[eu’'])|(?<next>(?:the )?day after|tag nach|lendemain d[eu’'])|(?<n>\p{L}+|\d+) (?<unit>days?|weeks?|tage?n?|wochen?|jours?|semaines?) (?:(?<before>before|vor|avant)|after|nach|après)) ?(?:the |de[mnr] |la |l[’'])?$/iu;

function countOf(word: string): number | null {
  return (
    languages.map((language) => numberValue(word, language)).find((value) => value !== null) ??
    (/^an?$/iu.test(word) ? 1 : null)
  );
}

interface NamedDay extends TextRange {
  readonly is: (day: string) => boolean;
}

/** Where a text names days that have a name every year, and which days they are. */
function yearlyDaysIn(text: string): readonly NamedDay[] {
  return yearlyDays.flatMap(([names, is]) =>
    [...text.matchAll(names)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      is: (day: string) => day.length === 10 && is(day),
    })),
  );
}

const holidayWords: Readonly<Record<Language, RegExp>> = {
  en: /\b((?:st\.?|saint) nicholas['’]?s?( day)?|boxing day|good friday|epiphany|all saints['’]?( day)?|may day|whit sunday|pentecost|christmas( eve| day)?|xmas|easter( sunday| monday)?|new year['’]?s?( eve| day)?|halloween|thanksgiving|valentine['’]?s( day)?|hanukkah|diwali|ramadan|eid|passover|mardi gras|oktoberfest|independence day|[\w-]+(st|nd|rd|th|first|second|third) century|fourth of july|yesterday|(last|previous|this past) (week(end)?|month|year|night)(?! of\b))\b/giu,
  de: /(?<!\p{L})(weihnacht\p{L}*|heiligabend|ostern|oster(sonntag|montag|fest)(s|es)?|karfreitag(s|es)?|pfingst\p{L}*|silvester\p{L}*|neujahr\p{L}*|karneval\p{L}*|fasching\p{L}*|halloween|nikolaus(tag)?(s|es)?|dreikönig\p{L}*|valentinstag\p{L}*|allerheiligen|advent\p{L}*|(\d{1,2}\.|\p{L}+ten) jahrhundert\p{L}*|muttertag|vatertag|ramadan|oktoberfest|gestern|vorgestern|(letzte[nsr]?|vorige[nsr]?|vergangene[nsr]?) (woche|wochenende|monat|jahr|nacht|sommer|winter|herbst|frühling))(?!\p{L})/giu,
  fr: frenchHolidays,
};

function holidays({ text, language, basis, said }: CheckContext): readonly Finding[] {
  // `Sankt Nikolaus`, where a caption has `Saint Nicholas`: a church.
  const isSaid = (words: string): boolean => {
    const long = words.match(/\p{L}{5,}/gu) ?? [];
    return (
      said(words) ||
      (long.length > 0 &&
        long.every((word) => /^sainte?$/iu.test(word) || said(word)) &&
        /nicolas|nicholas|nikolaus|martin/iu.test(words))
    );
  };
  return [...text.matchAll(holidayWords[language])].map((match): Finding => ({
    start: match.index,
    end: match.index + match[0].length,
    kind:
      isSaid(match[0]) ||
      isKept(match[0], basis.holidays ?? [], language) ||
      (isBeside(text, match.index, language) && isNear(match[0], basis.dates, language))
        ? null
        : 'date',
  }));
}

/** `The Saturday before Easter`: at the end of what stands before. */
const beside: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:before|after|following|ahead of|until|till|since|eve of) (?:the )?$/iu,
  de: /(?<!\p{L})(?:vor|nach|bis|seit|zu) (?:de[mnr] )?$/iu,
  fr: /(?<!\p{L})(?:avant|après|depuis|jusqu[’']à|précédant|suivant|veille d[e’'] ?|lendemain d[e’']) ?(?:l[ea] |les |l[’'])?$/iu,
};

/** A named day is only what is counted from. */
function isBeside(text: string, start: number, language: Language): boolean {
  return beside[language].test(text.slice(0, start));
}

/** Whether a named day lies within ten days of one of these. */
function isNear(word: string, dates: readonly string[], language: Language): boolean {
  const names = holidayNames(word, language);
  return dates.some((date) => {
    if (date.length !== 10) return false;
    return Array.from({ length: 21 }, (_, index) => daysAfter(date, index - 10)).some((day) =>
      isHoliday(day, names),
    );
  });
}

/** Whether it is one of the named days, wherever they are kept. */
function isHoliday(day: string, names: readonly string[]): boolean {
  return names.some((name) => keptIn.some((country) => holidayAt(day, country) === name));
}

/** The names of days that the calendar itself supports. */
const namedDays: Readonly<Record<Language, Partial<Readonly<Record<Holiday, RegExp>>>>> = {
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
    'whit-sunday': /^pfingst\p{L}*$/iu,
    halloween: /^halloween$/i,
    'saint-nicholas': /^nikolaus(tag)?(s|es)?$/i,
  },
  fr: Object.fromEntries(
    Object.entries(tableOf(frenchNamedDays)).map(([day, names]) => [day, new RegExp(names, 'iu')]),
  ),
};

function isKept(word: string, holidays: readonly Holiday[], language: Language): boolean {
  return holidays.some((holiday) => namedDays[language][holiday]?.test(word) === true);
}

/** Every named day a text speaks of, and which days those are. */
export function saidHolidays({
  text,
  language,
}: CheckContext): readonly (TextRange & { readonly is: (day: string) => boolean })[] {
  const holidays = [...text.matchAll(holidayWords[language])].flatMap((match) => {
    const before = text.slice(0, match.index);
    const names = holidayNames(match[0], language).filter((name) =>
      /(?:ersten?|1\.) $/u.test(before)
        ? name !== 'boxing-day'
        : !/(?:zweiten?|2\.) $/u.test(before) || name !== 'christmas',
    );
    const end = match.index + match[0].length;
    if (names.length === 0 || isOfHoliday(text, match.index, end, language)) return [];
    // `Zu Ostern` is about that day.
    const isAbout = /(?<!bis )(?<!\p{L})zu $/iu.test(before);
    if (isBeside(text, match.index, language) && !isAbout) return [];
    const is = (day: string): boolean =>
      isAbout
        ? Array.from({ length: 2 * aboutDays + 1 }, (_, index) =>
            daysAfter(day, index - aboutDays),
          ).some((other) => isHoliday(other, names))
        : isHoliday(day, names);
    return [{ start: match.index, end, is }];
  });
  return [
    ...holidays,
    ...yearlyDaysIn(text).filter(({ start, end }) =>
      holidays.every((other) => end <= other.start || other.end <= start),
    ),
  ];
}

/** How far from a feast may be what was done about it, in days. */
const aboutDays = 3;

/** `Christmas market`, `marché de Noël`: a thing of the season, no day. */
function isOfHoliday(text: string, start: number, end: number, language: Language): boolean {
  return language === 'en'
    ? /^ (?:market|tree|song|carol|present|dinner|cake|card|light|cookie|party|decoration|holiday)s?\b/i.test(
        text.slice(end),
      )
    : language === 'fr' &&
        /(?:marché|sapin|arbre|cadeaux?|repas|chants?|fête|vacances|bûche) de $/i.test(
          text.slice(0, start),
        );
}

/** Where, between them, every named day is kept. */
const keptIn = [null, 'DE', 'AT', 'FR', 'IT', 'GB', 'US', 'ES', 'PL', 'LT'];

function holidayNames(word: string, language: Language): readonly string[] {
  return Object.entries(namedDays[language]).flatMap(([name, pattern]) =>
    pattern.test(word) ? [name] : [],
  );
}

const nextDay: Readonly<Record<Language, RegExp>> = {
  en: /\b(the )?(next|following) (day|morning|afternoon|evening)\b|\bthe (day|morning) after\b|\b(a|one) day later\b/giu,
  de: /(?<!\p{L})(am )?(nächsten|folgenden|darauffolgenden) (tag|morgen|vormittag|nachmittag|abend)(?!\p{L})|(?<!\p{L})am tag (darauf|danach)|(?<!\p{L})(einen|ein) tag (später|darauf|danach)/giu,
  fr: frenchNextDay,
};

function relativeDays({ text, language, basis, said }: CheckContext): readonly Finding[] {
  const days = basis.dates.filter((date) => date.length === 10).toSorted();
  const consecutive = days.some(
    (day, index) => index > 0 && daysBetween(days[index - 1] ?? '', day) === 1,
  );
  return [...text.matchAll(nextDay[language])].map((match): Finding => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: consecutive || said(match[0]) ? null : 'date',
  }));
}
