import { dayOf } from '../../plan/clock.ts';
import type { BasisPhoto } from '../basis.ts';
import type { CheckContext } from '../context.ts';
import { type Mention, showing } from '../mentions.ts';
import { numberValue } from '../numberWords.ts';
import { plainLetters } from '../words/spellings.ts';
import { datedPhotos, daysOf, isAt, shows } from '../photos.ts';
import { namedPeople, onDay, type Sentence } from '../sentence.ts';
import {
  allTogether,
  clauseEnd,
  farApart,
  justOne,
  noneOf,
  ofMore,
  pronoun,
  perEach,
  someDays,
} from '../words/rules/held/pictureCounts.ts';

/**
 * Whether so many pictures as a sentence says are of those it names: together, alone, each, for every day.
 *
 * @param photos among which they are counted
 * @param scope those of the day and the place the sentence names; null where it names none
 * @param match of the number and what is counted, with `n`, and `of` how many
 * @returns null where the sentence does not say whose they are
 */
export function countsRight(
  context: CheckContext,
  sentence: Sentence,
  photos: readonly BasisPhoto[],
  scope: readonly BasisPhoto[] | null,
  match: RegExpExecArray,
): boolean | null {
  const { masked, mentions, at, words, days } = sentence;
  // Who stands behind a semicolon is not who is counted before it.
  const clause = masked.slice(0, match.index).lastIndexOf(';');
  const stop = masked.indexOf(';', match.index);
  const [from, to] = [at[clause + 1] ?? 0, stop < 0 ? Infinity : (at[stop] ?? Infinity)];
  const named = namedPeople(sentence, from, to);
  // "All three" of those who are called by name.
  const everybody =
    named.length === 0 &&
    (numberValue(words.everybody.exec(masked)?.groups?.['n'] ?? '', context.language) ===
      context.basis.names.length ||
      allTogether[context.language].test(masked));
  const [only, second] = context.basis.names;
  // `She is alone in 17 photos`, where nobody else has a name.
  const isOnly =
    named.length === 0 && only !== undefined && second === undefined && pronoun.test(masked);
  // `None of the four pictures from there shows her`: of all from there.
  const isDenied = noneOf[context.language].test(masked.slice(0, match.index));
  const people = isDenied ? [] : everybody || isOnly ? context.basis.names : named;
  const [said, of] = [match.groups?.['n'], match.groups?.['of']].map((words) =>
    words === undefined ? null : numberValue(words, context.language),
  );
  if (said === undefined || said === null || said < 1) return null;
  // `Two pictures of hers are a minute apart`: there may be more, as of `the first two`.
  if (farApart[context.language].test(masked.slice(match.index))) return null;
  if (ofMore[context.language].test(masked.slice(0, match.index))) return null;
  // `A picture`, but `just one picture`.
  if (
    said === 1 &&
    !justOne.test(`${masked.slice(0, match.index).split(' ').slice(-2).join(' ')}${match[0]}`)
  )
    return null;
  const known = new Set(context.basis.counts);
  const ofOne = `${masked.slice(0, match.index).split(clauseEnd).at(-1) ?? ''}${masked.slice(match.index).split(clauseEnd)[0] ?? ''}`;
  if (people.length === 0 && perEach[context.language].test(ofOne))
    return ofEach(context, sentence).has(said);
  const [single, another] = people;
  const own = masked.slice(masked.lastIndexOf(',', match.index) + 1).split(',')[0] ?? masked;
  if (single !== undefined && another === undefined && own.search(words.alone) >= 0)
    return said === showing(photos, single).filter(({ faces }) => faces <= 1).length;
  // Counted may be those that are shown, too; what is counted without anybody or any place is looked at as a number.
  if (people.length === 0 && scope === null) return null;
  // "In March: 23 photos", "eight photos with Ruth": how many there are in all.
  if (said === context.basis.photos?.length) return true;
  const counted = photos.filter((photo) => shows(photo, people)).length;
  const each = people.map((one) => showing(photos, one).length);
  const right =
    said === counted ||
    (!everybody && each.includes(said)) ||
    (mentions.every(({ kind }) => kind !== 'site') &&
      ofOwnDays(context, sentence, people, at[match.index] ?? 0).includes(said)) ||
    (people.length === 0 &&
      nearestCounts(context, mentions, at[match.index] ?? 0, days).includes(said));
  return right && (of === null || of === undefined || of === photos.length || known.has(of));
}

/** Numbers of photos that are the same for every day, every named day, the first few or last few, or every named place. */
function ofEach(
  { basis, language }: CheckContext,
  { days, mentions, masked }: Sentence,
): ReadonlySet<number> {
  const photos = basis.photos ?? [];
  const all = daysOf(photos, dayOf);
  const { n, last } = someDays[language].exec(masked)?.groups ?? {};
  const few = n === undefined ? 0 : (numberValue(n, language) ?? 0);
  const ofDays = (own: readonly string[]): readonly number[] =>
    own.map((day) => photos.filter(({ at }) => at !== null && dayOf(at) === day).length);
  const sites = mentions.filter(({ kind }) => kind === 'site');
  const groups = [
    ofDays(all),
    ofDays(all.filter((day) => days.some(({ is }) => is(day)))),
    few === 0 ? [] : ofDays(last === undefined ? all.slice(0, few) : all.slice(-few)),
    sites.map((place) => photos.filter((photo) => isAt(photo, place)).length),
  ];
  return new Set(
    groups.flatMap(([first, ...others]) =>
      first !== undefined && others.every((count) => count === first) ? [first] : [],
    ),
  );
}

/**
 * `Seventeen photos are from Saturday, but only four from Friday`: how many there are of the days that its own part of a
 * sentence names, by the calendar, and with the night after them.
 */
function ofOwnDays(
  { basis, text }: CheckContext,
  { days, start, end }: Sentence,
  people: readonly string[],
  at: number,
): readonly number[] {
  const from = Math.max(start, text.lastIndexOf(',', at));
  const comma = text.indexOf(',', at);
  const to = comma < 0 ? end : Math.min(end, comma);
  const dated = datedPhotos(basis).filter((photo) => shows(photo, people));
  return days
    .filter((day) => day.start >= from && day.end <= to)
    .flatMap(({ is }) => [
      dated.filter((photo) => is(dayOf(photo.at))).length,
      dated.filter((photo) => onDay(photo.at, is)).length,
    ]);
}

/** How a town itself is called stands before its country and its regions. */
const townNames = 3;

function isTown(names: readonly string[], label: string): boolean {
  return names.slice(0, townNames).some((name) => plainLetters(name) === plainLetters(label));
}

/** How many photos the place has that is named nearest before a number, or after it; of all days, and of those named. */
function nearestCounts(
  { basis }: CheckContext,
  mentions: readonly Mention[],
  at: number,
  days: Sentence['days'],
): readonly number[] {
  const places = mentions.filter(({ kind }) => kind === 'site');
  const place = places.findLast(({ start }) => start < at) ?? places[0];
  if (!place) return [];
  const own = (basis.photos ?? []).filter((photo) => isAt(photo, place));
  // Lucerne is a town, and the canton around others.
  const ofTown = [...place.sites].flatMap((index) =>
    isTown(basis.sites?.[index] ?? [], place.label)
      ? [own.filter(({ site }) => site === index).length]
      : [],
  );
  const onDays = own.filter(({ at }) => at !== null && days.some(({ is }) => onDay(at, is)));
  return [own.length, ...ofTown, onDays.length, own.filter((photo) => photo.own).length];
}
