import type { Holiday } from '../../plan/holidays.ts';
import type { Occasion } from '../../plan/happenings/occasion.ts';
import type { Season } from '../../plan/facts.ts';
import type { PartOfDay } from '../../plan/clock.ts';

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
  /** From 0 on; larger numbers are written in digits. */
  readonly numerals: readonly string[];
  /** Opening and closing quotation marks, spaces included. */
  readonly quotes: readonly [open: string, close: string];
  /** Before the last of a list. */
  readonly and: string;
  /** Applied to every finished sentence, in order: elisions and contractions. */
  readonly joins: readonly (readonly [pattern: RegExp, replacement: string])[];
  readonly nouns: Readonly<Record<Noun, Counted>>;
  /** `about {n} kilometres`; dative where it differs. */
  readonly kilometres: Counted;
  readonly clock: ClockWords;
  readonly dates: DateWords;
  readonly places: Readonly<Record<'in' | 'near' | 'nearName' | 'to' | 'nearTo', string>>;
  readonly parts: Readonly<Record<PartOfDay | 'day', string>>;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly holidays: Readonly<Record<Holiday, string>>;
  /** What an album is of, with an article; behind a bar with those whose it is; plural with a plus. */
  readonly occasions: Readonly<Record<Occasion, string>>;
  /** What networks see, with an article, by their English label; what is missing is not told. */
  readonly things: Readonly<Record<string, string>>;
  /** Those who are not called by name. */
  readonly friend: Counted;
  readonly other: Counted;
  readonly phrases: Readonly<Record<Phrase, readonly string[]>>;
  readonly labels: Readonly<Record<Label, string>>;
  /** Further words whose repetition is not noticed, lower case. */
  readonly neutral: string;
}

/** A table of words, written `key=word; key=word`. */
export function tableOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(';').flatMap((entry): readonly (readonly [string, string])[] => {
      const [key = '', word = ''] = entry.split('=').map((part) => part.trim());
      return key === '' ? [] : [[key, word]];
    }),
  );
}

/** One and more of something; in German with the accusative and the dative where they differ. */
export interface Counted {
  readonly one: string;
  /** With `{n}`. */
  readonly many: string;
  readonly oneAcc?: string;
  readonly oneDat?: string;
  readonly manyDat?: string;
}

export type Noun =
  | 'photo'
  | 'person'
  | 'minute'
  | 'hour'
  | 'hourAndHalf'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'night'
  /** Without the noun, in its gender: `one`, `eine`, `une`. */
  | 'nightBare'
  | 'country'
  | 'town'
  | 'metre';

/** Times of day as people say them: `{h}` is the hour, `{n}` the next one. */
export interface ClockWords {
  /** Names of the hours from 0 to 12; 0 is midnight, 12 noon; a 13th for twelve among minutes. */
  readonly hours: readonly string[];
  readonly full: string;
  readonly noon: string;
  readonly midnight: string;
  readonly after: string;
  readonly before: string;
  /** From five past to five to, in steps of five minutes. */
  readonly fives: readonly string[];
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
  /** ` in the morning`, for an hour that could be of either half of the day. */
  readonly ofDay: readonly [
    smallHours: string,
    morning: string,
    noon: string,
    afternoon: string,
    evening: string,
    late: string,
  ];
}

/** Patterns of dates: `{weekday}`, `{d}`, `{month}`, `{year}`. */
export interface DateWords {
  readonly full: string;
  readonly fullNoYear: string;
  readonly date: string;
  readonly dateNoYear: string;
  readonly month: string;
  /** The first of a month. */
  readonly first: string;
  /** `on {day}` for dates, and for weekdays. */
  readonly onDate: string;
  readonly onWeekday: string;
  readonly inMonth: string;
  /** `{weekday} {part}`. */
  readonly weekdayPart: string;
}

/** What is told in sentences; each has at least one pattern without a tag for everything it must say. */
export type Phrase =
  | 'open.start'
  | 'open.occasion'
  | 'open.move'
  | 'open.day'
  | 'open.dayMove'
  | 'open.later'
  | 'open.apart'
  | 'open.back'
  | 'open.midnight'
  | 'open.clockBack'
  | 'open.part'
  | 'open.undated'
  | 'gathering'
  | 'gathering.together'
  | 'gathering.here'
  | 'gathering.again'
  | 'newcomer'
  | 'newcomers'
  | 'crowd'
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
  | 'clocks.on'
  | 'clocks.back'
  | 'seen'
  | 'seen.once'
  | 'lettering'
  | 'smiles'
  | 'smiles.last'
  | 'keyword'
  | 'pace'
  | 'portrait'
  | 'mix'
  | 'observed'
  | 'end'
  | 'words.one'
  | 'words.many'
  | 'words.last'
  | 'words.undated'
  | 'stand.day'
  | 'stand.one'
  | 'stand.trip'
  | 'stand.box'
  | 'stand.undated'
  | 'stand.portrait'
  | 'stand.empty'
  | 'stand.totals'
  | 'stand.nights'
  | 'who.line';

/** Short pieces: titles, headings, captions, alternative texts. */
export type Label =
  | 'title.route'
  | 'title.back'
  | 'title.portrait'
  | 'title.photos'
  | 'title.onePerson'
  | 'span.and'
  | 'span.to'
  | 'span.hours'
  | 'span.days'
  | 'span.between'
  | 'way.back'
  | 'way.base'
  | 'heading.from'
  | 'heading.others'
  | 'item.words'
  /** Said of who is there beside others. */
  | 'also'
  | 'item.person'
  | 'item.nights'
  | 'caption.sun.before'
  | 'caption.sun.after'
  | 'alt.photo'
  | 'alt.screenshot'
  | 'alt.aloft'
  | 'alt.words'
  | 'alt.smile'
  | 'alt.smiles'
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
  | 'alt.group'
  | 'alt.groupWith'
  | 'alt.unsure'
  | 'who.heading'
  | 'gallery.heading';
