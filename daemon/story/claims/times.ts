import type { Sun } from '../plan/facts.ts';
import type { Language } from '../language.ts';
import type { Finding } from './claim.ts';
import { minuteOfDay, type CheckContext } from './context.ts';
import type { TextRange } from './sentences.ts';
import { frenchClock } from './words/frenchWords.ts';
import { spansIn } from './held/spans.ts';
import { numberValue } from './numberWords.ts';

/** Finds times of day, in digits, in words and by their part of the day, and compares them with the photos'. */
export function findTimes(context: CheckContext): readonly Finding[] {
  return [
    ...clockTimes(context),
    ...partsOfDay(context),
    ...sunWords(context),
    ...sunHours(context),
  ];
}

/** A time as said: 12-hour times without `am` or `pm` mean either. */
interface SaidTime {
  readonly minutes: readonly number[];
  /** How far from a photo's time it may be. */
  readonly within: number;
}

const hedge: Readonly<Record<Language, RegExp>> = {
  en: /\b(about|around|towards?|nearly|almost|roughly|shortly|just|soon|before|after|past|by|until|from|since|not long)\b[^.!?]{0,14}$/i,
  fr: frenchClock.hedge,
  de: /\b(gegen|etwa|ungefähr|rund|circa|ca\.|kurz|vor|nach|fast|knapp|bis|ab|seit|von)\b[^.!?]{0,14}$/i,
};

/** A time of day at its place in the text. */
interface PlacedTime extends TextRange, SaidTime {}

/** Every time of day a text gives by the clock. */
export function saidTimes({
  text,
  language,
}: Pick<CheckContext, 'text' | 'language'>): readonly PlacedTime[] {
  const found: PlacedTime[] = [];
  // "Three and a half hours" is no half past three.
  const spans = spansIn({ text, language });
  for (const [pattern, read] of timePatterns[language]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (spans.some((span) => start < span.end && span.start < end)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.groups ?? {};
      const half = groups['half'] ?? halfAfter(text.slice(end), language);
      const time = read(half === undefined ? groups : { ...groups, half }, language);
      if (!time) continue;
      // Whole hours are rounded as they are.
      const slack = time.within < 30 && hedge[language].test(text.slice(0, start)) ? 2 : 1;
      found.push({ start, end, minutes: time.minutes, within: time.within * slack });
    }
  }
  return found;
}

function clockTimes(context: CheckContext): readonly Finding[] {
  const { text, minutes: photos, said } = context;
  return saidTimes(context).map(({ start, end, minutes, within }): Finding => {
    const known =
      said(text.slice(start, end)) ||
      minutes.some((minute) => photos.some((photo) => clockDistance(photo, minute) <= within));
    return { start, end, kind: known ? null : 'time' };
  });
}

/** `nine in the evening`, `neun Uhr abends`. */
function halfAfter(after: string, language: Language): string | undefined {
  const [morning, evening, night] = halves[language];
  if (night?.test(after)) return 'night';
  return morning.test(after) ? 'am' : evening.test(after) ? 'pm' : undefined;
}

const halves: Readonly<Record<Language, readonly [am: RegExp, pm: RegExp, night?: RegExp]>> = {
  en: [/^\s*in the morning\b/i, /^\s*in the (afternoon|evening)\b/i, /^\s*at night\b/i],
  fr: [...frenchClock.halves, /^\s*de la nuit/iu],
  de: [
    /^\s*(morgens|vormittags)(?!\p{L})/iu,
    /^\s*(nachmittags|abends)(?!\p{L})/iu,
    /^\s*nachts(?!\p{L})/iu,
  ],
};

type ReadTime = (
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
) => SaidTime | null;

const digitTime: ReadTime = ({ hour, minute, half }) => {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (h > 24 || m > 59) return null;
  const exact = minute === undefined ? 30 : m % 15 === 0 ? 7 : m % 5 === 0 ? 4 : 0;
  return { minutes: hoursOf(h, half).map((value) => value * 60 + m), within: exact };
};

const wordTime: ReadTime = ({ hour, part, half }, language) => {
  const h = numberValue(hour ?? '', language);
  if (h === null || h > 24 || h < 1) return null;
  const shift = shifts[(part ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? 0;
  return {
    minutes: hoursOf(h, half).map((value) => value * 60 + shift),
    within: part === undefined ? 30 : 10,
  };
};

/** `ten past two`, `zwanzig nach neun`, `fünf vor halb zehn`. */
const spokenTime: ReadTime = ({ hour, count, way, halb, half }, language) => {
  const [h, by] = [numberValue(hour ?? '', language), numberValue(count ?? '', language)];
  if (h === null || h > 24 || h < 1 || by === null || by > 29) return null;
  const shift = /^(to|vor|before|avant)$/i.test(way ?? '') ? -by : by;
  return {
    minutes: hoursOf(h, half).map((value) => value * 60 + shift - (halb === undefined ? 0 : 30)),
    within: by % 5 === 0 ? 3 : 0,
  };
};

/** `four minutes past midnight`, `zehn vor zwölf Uhr mittags`. */
const fromTwelve: ReadTime = ({ count, way, hour }, language) => {
  const by = numberValue(count ?? '', language);
  if (by === null || by > 59) return null;
  const from = /^(midnight|mitternacht|minuit)/i.test(hour ?? '') ? 1440 : 720;
  const shift = /^(to|before|vor|avant)$/i.test(way ?? '') ? -by : by;
  return { minutes: [(from + shift) % 1440], within: by % 5 === 0 ? 3 : 0 };
};

/** `dix heures vingt`, `six heures moins le quart`, `midi et demi`, `22 h 40`. */
const frenchTime: ReadTime = ({ hour, minus, count, minute, half }) => {
  const name = (hour ?? '').toLowerCase().replace(/^vingt[ -]et[ -]une$/, 'vingt-et-un');
  const h = name === 'midi' ? 12 : name === 'minuit' ? 24 : numberValue(name, 'fr');
  const said = (count ?? minute ?? '').toLowerCase();
  const by =
    said === ''
      ? 0
      : said === 'quart'
        ? 15
        : said.startsWith('demi')
          ? 30
          : numberValue(said, 'fr');
  if (h === null || h > 24 || by === null || by > 59) return null;
  const whole = /^mi/.test(name) ? [h % 24] : hoursOf(h, half);
  return {
    minutes: whole.map((value) => (value * 60 + (minus === undefined ? by : -by) + 1440) % 1440),
    within:
      said === ''
        ? 30
        : minute === undefined
          ? by % 15 === 0
            ? 10
            : 3
          : by % 15 === 0
            ? 7
            : by % 5 === 0
              ? 4
              : 0,
  };
};

/** Minutes that a phrase such as `quarter past` or `halb` adds to the hour. */
const shifts: Readonly<Record<string, number>> = {
  'half past': 30,
  'quarter past': 15,
  'quarter to': -15,
  halb: -30,
  'viertel nach': 15,
  'viertel vor': -15,
  dreiviertel: -15,
};

const englishHour = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2]';
const germanHour =
  'eins|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d|1\\d|2[0-4]';
const halfDay = '(?<half>[ap]\\.?m\\b\\.?)';
const start = '(?<![\\p{L}\\p{N}.:,-])';
const englishMinutes = 'five|ten|twenty-five|twenty|[1-9]|1\\d|2\\d';
const germanMinutes = 'fünfundzwanzig|fünf|zehn|zwanzig|[1-9]|1\\d|2\\d';
/** What follows a bare hour, but never a number of things: `by eleven everyone`, `um neun sitzen alle`. */
const englishClause =
  '(?=\\s+(?:the|a|an|we|they|he|she|it|there|every\\w+|all|both|I|on|when|was|were|is|are|came|had|has|nobody|somebody)\\b)';
const germanClause =
  '(?=\\s+(?!weitere|andere|neue|kleine|große|alte|junge|gute|erste|letzte|ganze|volle|verschiedene)\\p{Ll}+)';

const timePatterns: Readonly<Record<Language, readonly (readonly [RegExp, ReadTime])[]>> = {
  fr: [
    [
      new RegExp(
        `${start}(?<hour>\\d{1,2})\\s?(?:h|:|heures?\\s)\\s?(?<minute>\\d\\d)?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      frenchTime,
    ],
    [
      new RegExp(
        `${start}(?:(?<hour>${frenchClock.hour})\\s+heures?|(?<twelve>midi|minuit))\\s+(?:(?<minus>moins)\\s+)?(?:le\\s+|et\\s+)?(?<count>${frenchClock.minutes})(?![\\p{L}\\p{N}-])`,
        'giu',
      ),
      (groups, language) =>
        frenchTime({ ...groups, hour: groups['hour'] ?? groups['twelve'] }, language),
    ],
    [
      /(?<count>[\p{L}-]+|\d{1,2})\s+minutes?\s+(?<way>avant|après)\s+(?<hour>midi|minuit)/giu,
      fromTwelve,
    ],
    [
      new RegExp(
        `${start}(?<count>[\\p{L}-]+|\\d{1,2})\\s+minutes?\\s+(?<way>avant|après)\\s+(?<hour>${frenchClock.hour})\\s+heures?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      spokenTime,
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})(?:à|vers|avant|après|dès|depuis|jusqu[’']à|est de|date de|datent de)\\s)(?<hour>${frenchClock.hour})\\s+heures?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      frenchTime,
    ],
  ],
  en: [
    [
      new RegExp(
        `${start}(?<count>six|seven|eight|nine|eleven|twelve|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen)\\s+(?:minutes?\\s+)?(?<way>past)\\s+(?<hour>${englishHour})\\b`,
        'giu',
      ),
      spokenTime,
    ],
    [
      /(?<count>\p{L}+|\d{1,2})\s+(?:minutes?\s+)?(?<way>past|to|after|before)\s+(?<hour>midnight|noon)\b/giu,
      fromTwelve,
    ],
    [new RegExp(`${start}(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)\\s*${halfDay}`, 'giu'), digitTime],
    [new RegExp(`${start}(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?![\\p{N}:])`, 'giu'), digitTime],
    [
      /(?<=\b(?:at|by|around|about|since|until|till|before|after) )(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?![\p{N}.]|\s?(?:m|km|kg|per|metres?|meters?|kilomet\p{L}+|miles?)(?!\p{L}))/giu,
      digitTime,
    ],
    [new RegExp(`${start}(?<hour>${englishHour})\\s*${halfDay}`, 'giu'), readEither],
    [
      new RegExp(
        `${start}(?:a\\s+)?(?<part>half past|quarter past|quarter to)\\s+(?<hour>${englishHour})\\b`,
        'giu',
      ),
      wordTime,
    ],
    [
      new RegExp(
        `${start}(?<count>${englishMinutes})\\s+(?:minutes?\\s+)?(?<way>past|to)\\s+(?<hour>${englishHour})(?![\\p{L}\\p{N}:.]\\p{N})\\b`,
        'giu',
      ),
      spokenTime,
    ],
    [
      new RegExp(
        `${start}(?<count>${englishMinutes})\\s+minutes?\\s+(?<way>before|after)\\s+(?<hour>${englishHour})(?=[.,;!?]|$|\\s+(?:in|on|at|the|they|he|she|it)\\b)`,
        'giu',
      ),
      spokenTime,
    ],
    [new RegExp(`${start}(?<hour>${englishHour})\\s+o['’]?clock`, 'giu'), wordTime],
    [
      new RegExp(
        `(?<=\\b(?:at|around|about|towards|until|by|since)\\s)(?<hour>${englishHour})${englishClause}`,
        'giu',
      ),
      wordTime,
    ],
    [
      // "shortly after three", but not "shortly after three hours".
      new RegExp(
        `(?<=\\b(?:shortly|just|soon|a little|right)\\s(?:after|before|past|gone)\\s)(?<hour>${englishHour})(?!\\s+(?:hours?|minutes?|days?|weeks?|people|photos?))\\b`,
        'giu',
      ),
      wordTime,
    ],
    [
      new RegExp(
        `(?<=\\b(?:at|around|about|towards|until|by|before|after|past|from|since)\\s)(?<hour>${englishHour})(?=\\s*(?:in the (?:morning|afternoon|evening)|at night|(?:on )?the (?:following|next|same) (?:day|morning|afternoon|evening)|(?:that|this) (?:morning|afternoon|evening|night)|[.,;!?](?!\\d)|and\\s+(?:${englishHour})\\b|$))`,
        'giu',
      ),
      wordTime,
    ],
  ],
  de: [
    [
      new RegExp(
        `${start}(?<count>sechs|sieben|acht|neun|elf|zwölf|dreizehn|vierzehn|sechzehn|siebzehn|achtzehn|neunzehn)\\s+(?:minuten?\\s+)?(?<way>nach)\\s+(?<hour>${germanHour})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      spokenTime,
    ],
    [
      /(?<count>\p{L}+|\d{1,2})\s+(?:minuten?\s+)?(?<way>nach|vor)\s+(?<hour>mitternacht|mittag)(?!\p{L})/giu,
      fromTwelve,
    ],
    [
      new RegExp(`${start}(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)\\s*(?:Uhr|h\\b)`, 'giu'),
      digitTime,
    ],
    [new RegExp(`${start}(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?![\\p{N}:])`, 'giu'), digitTime],
    [
      new RegExp(`${start}(?<hour>\\d{1,2})\\s+Uhr\\s+(?<minute>\\d\\d)(?!\\p{N})`, 'giu'),
      digitTime,
    ],
    [new RegExp(`${start}(?<hour>${germanHour})\\s+Uhr\\b`, 'giu'), readEither],
    [
      new RegExp(
        `${start}(?<count>${germanMinutes})\\s+(?:minuten?\\s+)?(?<way>nach|vor)\\s+(?<halb>halb\\s+)?(?<hour>${germanHour})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      spokenTime,
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})(?:um|gegen|ab|bis)\\s)(?<hour>${germanHour})${germanClause}`,
        'gu',
      ),
      wordTime,
    ],
    [
      new RegExp(
        `${start}(?<part>halb|viertel nach|viertel vor|dreiviertel)\\s+(?<hour>${germanHour})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      wordTime,
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})kurz\\s(?:nach|vor)\\s)(?<hour>${germanHour})(?!\\s+(?:stunden?|minuten?|tagen?|wochen?|personen|fotos))(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      wordTime,
    ],
    [
      new RegExp(
        `(?<=\\b(?:morgens|vormittags|mittags|nachmittags|abends|nachts)\\s(?:nach|vor)\\s)(?<hour>${germanHour})(?!\\s+(?:stunden?|minuten?|tagen?|wochen?|personen|fotos))(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      wordTime,
    ],
    [
      new RegExp(
        `(?<=\\b(?:um|gegen)\\s)(?<hour>${germanHour})(?=\\s*(?:morgens|vormittags|nachmittags|abends|nachts|und|[.,;!?](?!\\d)|$))`,
        'giu',
      ),
      wordTime,
    ],
  ],
};

function readEither(
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
): SaidTime | null {
  return /^\d/.test(groups['hour'] ?? '')
    ? digitTime(groups, language)
    : wordTime(groups, language);
}

function hoursOf(hour: number, half: string | undefined): readonly number[] {
  const h = hour % 24;
  // Night begins in the evening and ends in the morning.
  if (half === 'night') return [h % 12 < 6 ? h % 12 : (h % 12) + 12];
  if (half === undefined) return h >= 1 && h <= 12 ? [h, (h + 12) % 24] : [h];
  return [/^p/i.test(half) ? (h % 12) + 12 : h % 12];
}

/** Minutes between two times of day, the short way round. */
export function clockDistance(a: number, b: number): number {
  const apart = Math.abs(a - b) % 1440;
  return Math.min(apart, 1440 - apart);
}

/** Part of the day, from and to in hours, generously: people differ. */
type DayPart = readonly [pattern: RegExp, from: number, to: number];

const dayParts: Readonly<Record<Language, readonly DayPart[]>> = {
  en: [
    [/\b(early|small) (hours|morning)\b/giu, 0, 9.5],
    [/\b(mid-?|late )morning\b/giu, 8, 12.5],
    [/\bmornings?\b/giu, 3, 12.5],
    [/\b(noon|midday|noontime|lunchtime)\b/giu, 10.5, 14.75],
    [/\bearly afternoon\b/giu, 11.5, 16],
    [/\blate afternoon\b/giu, 14.5, 19.5],
    [/\bafternoons?\b/giu, 11.5, 19],
    [/\b(early )?evenings?\b/giu, 15.75, 24],
    [
      /\b(tonight|late evening|late at night|by night|at night|that night|(?<!\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s)nights|night(?! later)|night-?time|nightfall)\b/giu,
      17.5,
      30.5,
    ],
    [/\bmidnight\b/giu, 22.5, 26],
  ],
  de: [
    [/(?<!\p{L})(am )?(frühen|frühem|früher) morgen(?!\p{L})|(?<!\p{L})frühmorgens/giu, 0, 9.5],
    [
      /(?<=(?:^|[^\p{L}])(?:am|vom|zum|jeden|diesem|diesen|guten|späten|der|den|dem|ein|einem|eines)\s|tag|weihnachts|neujahrs|oster|sommer|herbst|winter)morgens?(?!\p{L})|(?<!\p{L})morgens(?!\p{L})/giu,
      3,
      12.5,
    ],
    [/\p{L}*(?<!nach)vormittags?(?!\p{L})/giu, 6, 13],
    [
      /(?:(?<!\p{L})|(?<=(?<!vormit|nachmit)tag|weihnachts|oster))(mittags?|mittagszeit)(?!\p{L})/giu,
      10.5,
      14.75,
    ],
    [
      /(?:(?<!\p{L})|(?<=tag|weihnachts|neujahrs|sommer|herbst|winter))(spät|früh)?nachmittags?(?!\p{L})/giu,
      11.5,
      19,
    ],
    [
      /(?:(?<!\p{L})|(?<=tag|weihnachts|neujahrs|sommer|herbst|winter|frühlings))abends?(?!\p{L})/giu,
      15.75,
      24,
    ],
    [/(?:(?<!\p{L})|(?<=tag))nachts?(?!\p{L}| später)|(?<!\p{L})nächte?n?(?!\p{L})/giu, 17.5, 30.5],
    [/(?<!\p{L})mitternacht(?!\p{L})/giu, 22.5, 26],
  ],
  fr: frenchClock.dayParts,
};

/** A part of the day at its place in the text. */
export interface PlacedPart extends TextRange {
  /** Whether a minute of the day is in it. */
  readonly has: (minute: number) => boolean;
}

/** Every part of the day a text names. */
export function saidParts(context: CheckContext): readonly PlacedPart[] {
  const { text, language } = context;
  const found: PlacedPart[] = [];
  // `One in the morning` is no morning.
  const clocks = saidTimes(context);
  const isHalf = (start: number): boolean =>
    clocks.some(
      ({ end }) =>
        end < start && /^\s*(?:in the|at|du|de la|de l[’'])?\s*$/iu.test(text.slice(end, start)),
    );
  for (const [pattern, from, to] of dayParts[language]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isHalf(start) || found.some((other) => start < other.end && other.start < end)) continue;
      const has = (minute: number): boolean =>
        [minute / 60, minute / 60 + 24].some((hour) => hour >= from && hour < to);
      found.push({ start, end, has });
    }
  }
  return found;
}

function partsOfDay(context: CheckContext): readonly Finding[] {
  const { text, minutes, said, seen } = context;
  return saidParts(context).map(({ start, end, has }): Finding => {
    const words = text.slice(start, end);
    const known = minutes.some(has) || said(words) || seen(words);
    return { start, end, kind: known ? null : 'time' };
  });
}

/** Every rising and setting of the sun a text speaks of, with the hours it can be in. */
export function saidSuns({ text, language }: CheckContext): readonly PlacedPart[] {
  return [...sunVerbs[language], ...sunPatterns[language].slice(0, 2)].flatMap(
    ([pattern, [from, to]]) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        has: (minute: number): boolean => minute >= from * 60 && minute < to * 60,
      })),
  );
}

/** That the sun rises or sets, with the hours in which it can. */
const sunVerbs: Readonly<
  Record<Language, readonly (readonly [RegExp, readonly [number, number]])[]>
> = {
  en: [
    [/\bsun(?: had| has)?(?: just)? (?:rose|rises|risen|came up|comes up|come up)\b/giu, [3, 9.5]],
    [/\bsun(?: had| has)?(?: just)? (?:set|sets|went down|goes down|gone down)\b/giu, [14.5, 23.9]],
  ],
  de: [
    [
      /(?<!\p{L})(?:ging|geht) die sonne[^.;]{0,40}(?<!\p{L})auf(?!\p{L})|(?<!\p{L})sonne (?:ging|geht)[^.;]{0,40}(?<!\p{L})auf(?!\p{L})|(?<!\p{L})sonne[^.;]{0,40}aufgegangen/giu,
      [3, 9.5],
    ],
    [
      /(?<!\p{L})(?:ging|geht) die sonne[^.;]{0,40}(?<!\p{L})unter(?!\p{L})|(?<!\p{L})sonne (?:ging|geht)[^.;]{0,40}(?<!\p{L})unter(?!\p{L})|(?<!\p{L})sonne[^.;]{0,40}untergegangen/giu,
      [14.5, 23.9],
    ],
  ],
  fr: [
    [/(?<!\p{L})soleil (?:se lève|se levait|s’est levé|était levé)/giu, [3, 9.5]],
    [/(?<!\p{L})soleil (?:se couche|se couchait|s’est couché|était couché)/giu, [14.5, 23.9]],
  ],
};

/** The sun neither sets at noon nor rises in the evening: an hour that the sentence gives must be one of its own. */
function sunHours(context: CheckContext): readonly Finding[] {
  const { text, language, minutes, said } = context;
  const clocks = saidTimes(context);
  return sunVerbs[language].flatMap(([pattern, [from, to]]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const [before, after] = [text.lastIndexOf('.', start), text.indexOf('.', end)];
      const near = clocks.filter(
        (clock) => clock.start > before && (after < 0 || clock.start < after),
      );
      const inHours = (minute: number): boolean => minute >= from * 60 && minute < to * 60;
      const sentence = text.slice(before + 1, after < 0 ? undefined : after);
      const isNoon =
        /(?<!\p{L}|vor|nach|after|après-)(?:noon|midday|mittags?|midi)(?!\p{L})/iu.test(sentence);
      const isWrong =
        isNoon ||
        near.some((clock) => {
          const half = clock.minutes;
          return !half.some(inHours);
        }) ||
        (/(?<!\p{L})(?:evening|abends?|soir)(?!\p{L})/iu.test(sentence) && from < 12) ||
        (/(?<!\p{L})(?:morning|morgens|matin)(?!\p{L})/iu.test(sentence) && from > 12) ||
        !minutes.some(inHours) ||
        !isLowIn(context, inHours);
      return isWrong && !said(match[0]) ? [{ start, end, kind: 'time' }] : [];
    }),
  );
}

/** Whether a photo has the sun near the horizon in those hours, or shows that it is gone; unknown where nobody looked. */
function isLowIn({ basis }: CheckContext, inHours: (minute: number) => boolean): boolean {
  return (
    basis.lowSuns === undefined ||
    basis.suns.length === 0 ||
    basis.suns.includes('down') ||
    basis.lowSuns.some((at) => inHours(minuteOfDay(at)))
  );
}

const sunPatterns: Readonly<
  Record<Language, readonly (readonly [RegExp, readonly [number, number]])[]>
> = {
  en: [
    [/\b(sunrise|dawn|daybreak|first light)\b/giu, [3, 8.25]],
    [/\b(sunset|sundown|dusk|nightfall|last light)\b/giu, [14.5, 23.5]],
    [/\b(twilight|golden hour|blue hour)\b/giu, [0, 24]],
  ],
  de: [
    [/(?<!\p{L})(sonnenaufgang\p{L}*|morgengrauen|morgendämmerung|tagesanbruch)/giu, [3, 8.25]],
    [/(?<!\p{L})(sonnenuntergang\p{L}*|abenddämmerung|abendrot|abendlicht)/giu, [14.5, 23.5]],
    [/(?<!\p{L})(dämmerung|zwielicht|goldene\p{L}* stunde|blaue\p{L}* stunde)/giu, [0, 24]],
  ],
  fr: frenchClock.sun,
};

function sunWords({
  text,
  language,
  basis,
  minutes,
  said,
  seen,
}: CheckContext): readonly Finding[] {
  const nearHorizon: readonly Sun[] = ['low', 'twilight'];
  const sunKnown = basis.suns.length === 0 || basis.suns.some((sun) => nearHorizon.includes(sun));
  // A sunrise is no sunset: the photo with the low sun itself must be of that half of the day.
  const moments = basis.lowSuns?.map(minuteOfDay) ?? (sunKnown ? minutes : []);
  const inHalf = (from: number, to: number): boolean =>
    moments.some((minute) => minute >= from * 60 && minute < to * 60);
  return sunPatterns[language].flatMap(([pattern, [from, to]]) =>
    [...text.matchAll(pattern)].map((match): Finding => {
      const known = inHalf(from, to) || said(match[0]) || seen(match[0]);
      return {
        start: match.index,
        end: match.index + match[0].length,
        kind: known ? null : 'time',
      };
    }),
  );
}
