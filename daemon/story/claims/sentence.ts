import type { Language } from '../language.ts';
import { numberValue } from './numberWords.ts';
import { dayOf, daysBetween, storyDayOf } from '../plan/clock.ts';
import type { BasisPhoto } from './basis.ts';
import { minuteOfDay, type CheckContext } from './context.ts';
import { isDay, isWithin, saidDates } from './dates/calendar.ts';
import { saidHolidays } from './dates/namedDays.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type DatedPhoto, datedPhotos, daysOf, isAt, shows } from './photos.ts';
import { isInside, overlap, quotationsIn, splitSentences, type TextRange } from './sentences.ts';
import { isAbout, type PlacedPart, saidParts, saidSuns, saidTimes } from './times.ts';
import { eventWords, ordinalOf } from './words/eventWords.ts';
import { orderWords, type OrderWords } from './words/orderWords.ts';
import {
  apposition,
  beginsWith,
  goesOn,
  otherDay,
  relativePronoun,
} from './words/rules/sentence.ts';

/** A sentence with whom, where and when it speaks of. */
export interface Sentence extends TextRange {
  readonly mentions: readonly Mention[];
  readonly people: readonly string[];
  /** Of the days that are said. */
  readonly days: readonly (TextRange & { readonly is: (day: string) => boolean })[];
  readonly clocks: readonly (TextRange & {
    readonly minutes: readonly number[];
    readonly within: number;
  })[];
  /** Parts of the day, and risings and settings of the sun. */
  readonly parts: readonly PlacedPart[];
  readonly suns: readonly PlacedPart[];
  /** With `§` for people and `¤` for places, quotations left out; where each character stands in the text. */
  readonly masked: string;
  readonly numbered: string;
  readonly at: readonly number[];
  readonly atNumbered: readonly number[];
  readonly words: OrderWords;
}

const read = new WeakMap<CheckContext, readonly Sentence[]>();

/** The sentences of a text; read once for all that is held against them. */
export function sentencesOf(context: CheckContext): readonly Sentence[] {
  const before = read.get(context);
  if (before) return before;
  const said = saidTimesOf(context);
  const sentences = splitSentences(context.text, context.language).map((range) =>
    readSentence(context, range, said),
  );
  read.set(context, sentences);
  return sentences;
}

/** The sentence a position of the text is in. */
export function sentenceAt(context: CheckContext, at: number): Sentence | undefined {
  return sentencesOf(context).find(({ start, end }) => at >= start && at < end);
}

const saidTimesOf = (context: CheckContext) => ({
  days: saidDates(context),
  holidays: saidHolidays(context),
  clocks: saidTimes(context),
  parts: saidParts(context),
  suns: saidSuns(context),
});

function readSentence(
  context: CheckContext,
  range: TextRange,
  said: ReturnType<typeof saidTimesOf>,
): Sentence {
  const { text, language, basis } = context;
  const quoted = quotationsIn(text);
  const isQuoted = ({ start }: TextRange): boolean =>
    quoted.some((quote) => start >= quote.start && start < quote.end);
  const inside = (one: TextRange): boolean => isInside(one, range) && !isQuoted(one);
  const mentions = mentionsIn(text, range, basis).filter((mention) => !isQuoted(mention));
  // `Jan` and `April` are months, and people.
  const isSomebody = (one: TextRange): boolean =>
    mentions.some((mention) => mention.kind === 'person' && overlap(mention, one));
  const days = [
    ...said.days
      .filter((day) => inside(day) && !isSomebody(day))
      // `The last weekend of October` is no October besides.
      .filter((day) => !said.holidays.some((holiday) => overlap(holiday, day)))
      .map(({ start, end, said, first }) => ({
        start,
        end,
        is: (day: string) => (first === null ? isDay(day, said) : isWithin(day, first, said)),
      })),
    ...said.holidays.filter(inside),
    ...nthDays(context).filter(inside),
  ];
  const [masked, at] = mask(text, range, mentions, quoted, false);
  const [numbered, atNumbered] = mask(text, range, mentions, quoted, true);
  return {
    ...range,
    mentions,
    people: namedPeople({ mentions }, range.start, range.end),
    days,
    clocks: said.clocks.filter(inside),
    // The evening of `Christmas Eve` is the day's.
    // `The evening before` is another day's.
    parts: said.parts
      .filter(inside)
      .filter((part) => !days.some((day) => overlap(day, part)))
      .filter(({ end }) => !otherDay.test(text.slice(end))),
    suns: said.suns.filter(inside),
    masked,
    numbered,
    at,
    atNumbered,
    words: orderWords[language],
  };
}

/** `On the last day`: by the calendar, or of those with photos. */
function nthDays({ text, language, basis }: CheckContext): Sentence['days'] {
  const days = daysOf(basis.photos ?? [], dayOf);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [...text.matchAll(eventWords[language].nthDay)].map((match) => {
    const nth = ordinalOf(match.groups?.['n'] ?? '');
    return {
      start: match.index,
      end: match.index + match[0].length,
      is: (day: string) =>
        match.groups?.['last'] === undefined
          ? day === days[nth - 1] || daysBetween(first, day) === nth - 1
          : day === last,
    };
  });
}

function mask(
  text: string,
  range: TextRange,
  mentions: readonly Mention[],
  quoted: readonly TextRange[],
  numbered: boolean,
): readonly [string, readonly number[]] {
  let masked = '';
  const at: number[] = [];
  const add = (words: string, from: number, step: number): void => {
    for (let i = 0; i < words.length; i += 1) at.push(from + i * step);
    masked += words;
  };
  for (let i = range.start; i < range.end;) {
    const index = mentions.findIndex(({ start }) => start === i);
    const mention = mentions[index];
    const quote = quoted.find(({ start }) => start === i);
    if (mention) {
      add(`${mention.kind === 'person' ? '§' : '¤'}${numbered ? String(index) : ''}`, i, 0);
      i = mention.end;
    } else if (quote && quote.end <= range.end) i = quote.end;
    else {
      add(text.slice(i, i + 1), i, 1);
      i += 1;
    }
  }
  return [masked, at];
}

/** Whether a moment is of a day, or of the night that still belongs to it. */
export function onDay(at: string, is: (day: string) => boolean): boolean {
  return is(dayOf(at)) || is(storyDayOf(at));
}

/**
 * Whether a moment is on every day and at every time of the clock that a sentence names.
 *
 * @param least how many minutes it may be from a time at least
 */
export function isThen(
  { days, clocks }: Pick<Sentence, 'days' | 'clocks'>,
  at: string,
  least: number,
): boolean {
  return (
    days.every(({ is }) => onDay(at, is)) &&
    clocks.every((clock) => isAbout(clock, minuteOfDay(at), Math.max(least, clock.within)))
  );
}

/**
 * A sentence with whom, where and when only one of its parts between commas speaks of.
 *
 * @param index in `masked`
 * @returns null where it is of one part
 */
export function partAt(sentence: Sentence, index: number, language: Language): Sentence | null {
  const { masked, at, end, mentions, days } = sentence;
  // `Saturday, the day of the vows, accounts for six of the photos`: what stands between parts nothing.
  if (apposition.test(masked.slice(0, index))) return null;
  const commas = [...masked.matchAll(/(?<!§)[,;:] |[,;:] (?!§)/gu)].map((match) => match.index);
  // `On Wednesday, nobody took a picture`: what only says when or where is of all parts.
  const cuts = opensAll(masked.slice(0, commas[0]), language) ? commas.slice(1) : commas;
  if (cuts.length === 0) return null;
  const cut = cuts.findLast((cut) => cut < index);
  const from = at[cut ?? 0] ?? sentence.start;
  const to = at[cuts.find((cut) => cut >= index) ?? -1] ?? end;
  const isIn = ({ start }: TextRange): boolean => start >= from && start < to;
  // `Joana, who first turns up on Friday`: of her.
  const of =
    cut !== undefined && masked[cut - 1] === '§' && relativePronoun.test(masked.slice(cut))
      ? mentions.filter((mention) => mention.end === at[cut])
      : cut !== undefined && goesOn.test(masked.slice(0, cut + 8))
        ? subjectOf(sentence)
        : [];
  return {
    ...sentence,
    mentions: [...of, ...mentions.filter(isIn)],
    people: [...of.map(({ label }) => label), ...namedPeople(sentence, from, to)],
    days: days.filter(isIn),
  };
}

/** Those whom a sentence begins with: `Ana and Ben, together in eight photos, were never ...` is of both. */
function subjectOf({ masked, at, mentions }: Sentence): readonly Mention[] {
  const end = at[beginsWith.exec(masked)?.[0].length ?? 0] ?? 0;
  return mentions.filter((mention) => mention.kind === 'person' && mention.end <= end);
}

/** A few words without anybody and without a number. */
function opensAll(opening: string, language: Language): boolean {
  const words = opening.split(' ');
  return (
    words.length <= 6 &&
    !opening.includes('§') &&
    words.every((word) => numberValue(word, language) === null)
  );
}

/** Labels of those who are named in a stretch of the text, each once. */
export function namedPeople(
  { mentions }: Pick<Sentence, 'mentions'>,
  from: number,
  to: number,
): readonly string[] {
  const own = mentions.filter(
    ({ kind, start }) => kind === 'person' && start >= from && start < to,
  );
  return [...new Set(own.map(({ label }) => label))];
}

/** Where in the text a match in `masked` ends. */
export function lastOf({ at, mentions }: Sentence, match: RegExpExecArray): number {
  const last = at[match.index + match[0].length - 1] ?? 0;
  return mentions.find(({ start }) => start === last)?.end ?? last + 1;
}

/** Where in the text a match in `masked` lies. */
export function rangeOf(sentence: Sentence, match: RegExpExecArray): TextRange {
  return { start: sentence.at[match.index] ?? sentence.start, end: lastOf(sentence, match) };
}

/** Who or which place a match in `numbered` has in a group, such as `§3`; undefined where the group has nothing. */
export function markedIn(
  { mentions }: Sentence,
  match: RegExpExecArray,
  group: string,
): Mention | undefined {
  const mark = match.groups?.[group];
  return mark === undefined ? undefined : mentions[Number(mark.slice(1))];
}

/** Where in the text a match in `masked` lies, and who or which place is named in it first. */
export function namedIn(
  sentence: Sentence,
  match: RegExpExecArray,
  kind: Mention['kind'],
): { readonly named: Mention | undefined; readonly start: number; readonly end: number } {
  const { start, end } = rangeOf(sentence, match);
  const named = sentence.mentions.find(
    (mention) => mention.kind === kind && mention.start >= start && mention.start < end,
  );
  return { named, start, end };
}

/** The photos a sentence speaks of: those of the day and the place it names. */
export function scopeOf(
  context: CheckContext,
  { days, mentions }: Sentence,
): readonly BasisPhoto[] | null {
  const sites = new Set(mentions.flatMap((mention) => [...mention.sites]));
  if (days.length === 0 && sites.size === 0) return null;
  const placed = (context.basis.photos ?? []).filter(
    (photo) => sites.size === 0 || isAt(photo, { sites }),
  );
  if (days.length === 0) return placed;
  const own = narrowest(context, days);
  return placed.filter(({ at }) => at !== null && own.some(({ is }) => onDay(at, is)));
}

/** Of the photos a sentence speaks of, or of all, those whose time is known and which show all of some people. */
export function datedIn(
  context: CheckContext,
  sentence: Sentence,
  people: readonly string[],
): readonly DatedPhoto[] {
  const photos = scopeOf(context, sentence) ?? context.basis.photos ?? [];
  return datedPhotos({ photos }).filter((photo) => shows(photo, people));
}

/** `Christmas Day, which in 2022 was a Sunday`: the year has other days as well, and is not what is spoken of. */
function narrowest({ basis }: CheckContext, days: Sentence['days']): Sentence['days'] {
  if (days.length < 2) return days;
  const dates = basis.dates.filter((date) => date.length === 10);
  const own = days.map((day) => ({ day, all: dates.filter(day.is) }));
  return own
    .filter(
      ({ all }) =>
        !own.some(
          (other) =>
            other.all.length > 0 &&
            other.all.length < all.length &&
            other.all.every((date) => all.includes(date)),
        ),
    )
    .map(({ day }) => day);
}
