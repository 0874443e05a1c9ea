import type { PartOfDay } from '../../plan/clock.ts';
import type { Season } from '../../plan/facts.ts';
import type { Occasion } from '../../plan/happenings/occasion.ts';
import type { Holiday } from '../../plan/holidays.ts';

/**
 * What a language brings to the narrator: words and grammar. What is told, and in which order, is decided elsewhere and
 * is the same for all languages.
 *
 * Patterns have slots: `{who}` is filled in, `{who:dat}` in a grammatical form, `{who?was|were}` chooses by number (with
 * three words: one, two, more), `[ ... ]` is left out when a slot within it has nothing to say.
 */
export interface Words {
  /** For months, weekdays and the order of signs in numbers, `en-GB`. */
  readonly locale: string;
  /** From 0 on, a space between; larger numbers are written in digits. */
  readonly numerals: string;
  /** Opening and closing quotation marks, spaces included; then those within a quotation. */
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** Before the last of a list. */
  readonly and: string;
  /** Applied to every finished sentence, in order, after what all languages share: elisions and contractions. */
  readonly joins: readonly (readonly [pattern: RegExp, replacement: string])[];
  readonly nouns: Readonly<Record<Noun, Counted>>;
  /** `about {n} kilometres`. */
  readonly kilometres: Counted;
  readonly clock: ClockWords;
  readonly dates: DateWords;
  /** `again` stands before the second of two towns: « à Paris et à Lyon ». */
  readonly places: Readonly<Record<'in' | 'near' | 'nearName' | 'to' | 'nearTo' | 'again', string>>;
  readonly parts: Readonly<Record<PartOfDay, string>>;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly holidays: Readonly<Record<Holiday, string>>;
  /** What an album is of, with an article; behind a bar with those whose it is; plural with a plus. */
  readonly occasions: Readonly<Record<Occasion, string>>;
  /** What networks see, with an article, by their English label; what is missing is not told. */
  readonly things: Readonly<Record<string, string>>;
  /** Those who are not called by name. */
  readonly friend: Counted;
  readonly other: Counted;
  readonly phrases: Readonly<
    Record<Exclude<Phrase, keyof typeof sharedPhrases>, readonly string[]>
  >;
  readonly labels: Readonly<Record<Exclude<Label, keyof typeof sharedLabels>, string>>;
  /** Further words whose repetition is not noticed, lower case. */
  readonly neutral: string;
}

/** What is put together in the same way in every language. */
export const sharedLabels = {
  'title.portrait': '{who}, {photos}',
  'title.photos': '{photos}',
  'item.words': '{quotes} {clock}',
  'item.scan': '{photos} {with}',
  'item.person': '{who} {clock}',
  'item.keyword': '{quotes} ({count})',
  'item.nights': '{nights} {place:in}',
  'alt.person': '{who}',
} as const;

/** Sentences that are there already. */
export const sharedPhrases = { observed: ['{text}'] } as const;

/** A table of words, written `key=word; key=word`. */
export function tableOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(';').flatMap((entry): readonly (readonly [string, string])[] => {
      const [key = '', word = ''] = entry.split('=').map((part) => part.trim());
      return key === '' ? [] : [[key, word]];
    }),
  );
}

/**
 * A table with a word for every key.
 *
 * @throws Error at the start of the program if one is missing, or is no key
 */
export function wholeTable<K extends string>(
  keys: readonly K[],
  text: string,
): Readonly<Record<K, string>> {
  const table = tableOf(text);
  if (!isWhole(table, keys))
    throw new Error(
      `words for ${keys.join(', ')} are wanted, not for ${Object.keys(table).join(', ')}`,
    );
  return table;
}

function isWhole<K extends string>(
  table: Readonly<Record<string, string>>,
  keys: readonly K[],
): table is Readonly<Record<K, string>> {
  return Object.keys(table).length === keys.length && keys.every((key) => key in table);
}

/**
 * One and more of something, with `{n}`; then, where they differ, the dative of one, the dative of more, and the accusative
 * of one: `ein Tag|{n} Tage|einem Tag|{n} Tagen|einen Tag`.
 */
export type Counted = string;

/** What is counted; `nightBare` is without the noun, in its gender: `one`, `eine`, `une`. */
export const nouns = [
  'photo',
  'person',
  'minute',
  'hour',
  'hourAndHalf',
  'day',
  'week',
  'month',
  'year',
  'night',
  'nightBare',
  'country',
  'town',
  'metre',
  'kilometre',
  'screenshot',
  'receipt',
  'meme',
] as const;

export type Noun = (typeof nouns)[number];

/** Times of day as people say them: `{h}` is the hour, `{n}` the next one. */
export interface ClockWords {
  /** Names of the hours from 0 to 12, a bar between; 0 is midnight, 12 noon; a 13th for twelve among minutes. */
  readonly hours: string;
  readonly full: string;
  readonly noon: string;
  readonly midnight: string;
  readonly after: string;
  readonly before: string;
  /** From five past to five to, in steps of five minutes, a bar between. */
  readonly fives: string;
  /** Put before what is not exact. */
  readonly about: string;
  /** Put before what is exact: `at`. */
  readonly at: string;
  /** With its day, `{day}` or `{on}`; without a preposition before the time. */
  readonly onDay: string;
  readonly isDay: string;
  /** Without a preposition, as in "between ... and ...": what to take off the front. */
  readonly bare: RegExp;
  /** `3:12 pm` or `15:12`, as `{h}`, `{h12}`, `{mm}`, `{half}`. */
  readonly exact: string;
  /** Where these have a name of their own on the dot. */
  readonly exactNoon?: string;
  readonly exactMidnight?: string;
  readonly halves: readonly [am: string, pm: string];
  /** For whom the hour is no matter, a bar between: `at night|in the morning|around noon|in the afternoon|in the evening|late in the morning|soon after noon`. */
  readonly times: string;
  /** ` in the morning`, for an hour that could be of either half of the day. */
  readonly ofDay: readonly [
    smallHours: string,
    morning: string,
    noon: string,
    afternoon: string,
    evening: string,
    late: string,
    /** From ten on, where that is no morning. */
    forenoon?: string,
  ];
}

/** Patterns of dates: `{weekday}`, `{d}`, `{month}`, and ` {year}` at the end, which is left out where it is known. */
export interface DateWords {
  readonly full: string;
  readonly date: string;
  /** The first of a month. */
  readonly first: string;
  /** `on {day}` for dates, and for weekdays. */
  readonly on: string;
  readonly inMonth: string;
  /** `from {day}` where that is a year, a month with its year, and a day. */
  readonly from: string;
  /** Days of a row in a sentence, `{a}` and `{b}`, where that is more than a dash. */
  readonly range?: string;
  /** The same of two. */
  readonly pair?: string;
  /** `{weekday} {part}`. */
  readonly weekdayPart: string;
}

/** What is told in sentences; each has at least one pattern without a tag for everything it must say. */
export type Phrase =
  | 'open.start'
  /** Where the hour does not matter. */
  | 'open.startDay'
  | 'open.occasion'
  | 'open.move'
  | 'open.day'
  | 'open.dayMove'
  | 'open.later'
  | 'open.apart'
  /** Of several days in one town of a longer story. */
  | 'open.stay'
  | 'open.back'
  | 'open.midnight'
  | 'open.clockBack'
  | 'open.part'
  | 'open.undated'
  | 'gathering'
  | 'gathering.together'
  | 'gathering.here'
  | 'gathering.again'
  /** One who was in earlier pictures, and several of whom not all need be in one. */
  | 'again'
  | 'again.some'
  | 'newcomer'
  | 'newcomer.first'
  | 'newcomers'
  | 'crowd'
  | 'crowd.named'
  | 'crowd.everybody'
  | 'move'
  | 'move.day'
  | 'move.back'
  | 'pause'
  | 'pause.days'
  | 'light.before-sunrise'
  | 'light.after-sunset'
  | 'holiday'
  | 'holiday.day'
  | 'present'
  | 'present.most'
  | 'throughout'
  | 'peak'
  | 'height'
  | 'climb'
  | 'pair'
  | 'around'
  | 'evening'
  | 'clocks.on'
  | 'clocks.back'
  | 'seen'
  | 'seen.once'
  | 'lettering'
  | 'smiles'
  | 'smiles.last'
  | 'keyword'
  | 'keywords'
  | 'pace'
  | 'portrait'
  | 'mix'
  | 'observed'
  | 'end'
  | 'end.journey'
  | 'words.one'
  | 'words.saying'
  | 'words.asked'
  | 'words.row'
  | 'words.apart'
  | 'words.last'
  | 'words.undated'
  /** Of scans: `since` is their date, `rest` has that of the others. */
  | 'words.scans'
  | 'stand.day'
  | 'stand.one'
  | 'stand.trip'
  | 'stand.box'
  | 'stand.undated'
  | 'stand.portrait'
  | 'stand.empty'
  | 'stand.totals'
  /** The stretch that more of the photos are from than of any other. */
  | 'stand.most'
  | 'stand.nights'
  | 'who.line'
  | 'who.every';

/** Short pieces: titles, headings, captions, alternative texts. */
export type Label =
  | 'title.route'
  | 'title.back'
  | 'title.portrait'
  | 'title.photos'
  | 'title.onePerson'
  | 'span.and'
  | 'span.to'
  | 'span.days'
  | 'span.between'
  | 'way.back'
  | 'way.base'
  | 'heading.from'
  | 'heading.others'
  | 'item.words'
  | 'item.scan'
  /** Said of who is there beside others. */
  | 'also'
  /** Said of what may have begun before its first picture. */
  | 'shown'
  /** Who is in a picture; of a crowd only the number. */
  | 'with'
  | 'with.crowd'
  | 'item.person'
  | 'item.keyword'
  | 'item.nights'
  | 'caption.sun.before'
  | 'caption.sun.after'
  | 'alt.photo'
  | 'alt.screenshot'
  | 'alt.aloft'
  | 'alt.words'
  | 'alt.keywords'
  | 'alt.smile'
  | 'alt.smiles'
  | 'alt.smilesBoth'
  | 'alt.things'
  | 'alt.daylight'
  | 'alt.lettering'
  | 'alt.letteringAlone'
  | 'alt.close'
  | 'alt.left'
  | 'alt.centre'
  | 'alt.right'
  | 'alt.person'
  | 'alt.two'
  | 'alt.twice'
  | 'alt.row'
  | 'alt.several'
  | 'alt.group'
  | 'alt.groupWith'
  | 'alt.unsure'
  | 'who.heading'
  | 'who.face'
  | 'who.colon'
  | 'gallery.heading';
