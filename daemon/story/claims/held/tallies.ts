import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { isAt, shows } from '../photos.ts';
import { namedPeople, partAt, rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { dayOf } from '../../plan/clock.ts';
import { showing } from '../mentions.ts';
import { heldWords } from '../words/heldWords.ts';
import { once, timesEnding, timesIn, twice } from '../words/rules/held/tallies.ts';

/**
 * Holds numbers of times against all photos: `Rosa is in eight of the thirteen`, `all three together only once`, `ten each`.
 * Whose they are the clause says; where nobody is named, nothing is known of them here.
 */
export function tallies(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const words = heldWords[language];
  const all = basis.photos ?? [];
  return [...sentence.masked.matchAll(words.times)].flatMap((match): readonly Finding[] => {
    const groups = match.groups ?? {};
    const own = groups['n'] ?? groups['them'] ?? groups['times'] ?? groups['mal'] ?? groups['each'];
    const said = countOf(own ?? '', context);
    const of = groups['of'] === undefined ? null : numberValue(groups['of'], language);
    if (said === null || (said > 1 && context.saidNumbers().has(said))) return [];
    if (isToldTimes(context, sentence, said)) return [{ ...rangeOf(sentence, match), kind: null }];
    if (groups['of'] !== undefined && of === null) return [];
    if (groups['each'] !== undefined && isOfEachDay(context, sentence, match.index, said))
      return [{ ...rangeOf(sentence, match), kind: null }];
    const { start, end } = rangeOf(sentence, match);
    const people = peopleNear(context, sentence, match.index);
    const scope = scopeOf(context, sentence);
    if (people.length === 0 && scope === null)
      return of !== null && isByThen(context, sentence, said) ? [{ start, end, kind: null }] : [];
    // "Two out of five people" is no number of photos.
    const isMissing = words.denies.test(sentence.masked);
    // `Once in Gabrovo and twice in Sevlievo`.
    const place = sentence.mentions.find(
      (one) => one.kind === 'site' && one.start > end && one.start - end < mostBetween,
    );
    const there = place ? [all.filter((photo) => isAt(photo, place))] : [];
    const right = [scope ?? all, all, all.filter((photo) => photo.own), ...there].some((photos) => {
      const together = photos.filter((photo) => shows(photo, people));
      const alone = together.filter(({ faces }) => faces === people.length);
      const counts = [
        together.length,
        alone.length,
        ...people.map((one) => showing(photos, one).length),
        ...(people.length === 0 ? peopleCounts(photos) : []),
        // "In three of the nine; most often with Ana": a line about somebody need not say the name again.
        ...(sentence.mentions.some(({ kind, end: to }) => kind === 'person' && to <= start)
          ? []
          : basis.names.map((one) => showing(photos, one).length)),
      ];
      return counts.includes(said);
    });
    const isWhole =
      of === null ||
      of === all.length ||
      of === scope?.length ||
      basis.counts.includes(of) ||
      basis.crowds.includes(of);
    if (isMissing && !right) return [];
    return right && isWhole ? [{ start, end, kind: null }] : [{ start, end, kind: 'number' }];
  });
}

/** So many letters are between a number and its place at most. */
const mostBetween = 8;

/** Holds `once in Rotorua, and once in Wellington` of whoever the sentence names, against all photos. */
export function onceAndOnce(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { times, denies } = heldWords[context.language];
  if (sentence.people.length === 0 || denies.test(sentence.masked)) return [];
  const each = [...sentence.masked.matchAll(times)]
    .filter(([words]) => timesIn.some(([pattern, n]) => n === 1 && pattern.test(words)))
    .map((match) => ({ index: match.index, ...rangeOf(sentence, match) }));
  if (each.length < 2) return [];
  return each.flatMap(({ index, start, end }): readonly Finding[] => {
    const to = each.find((other) => other.start > start)?.start ?? sentence.end;
    const [place, another] = sentence.mentions.filter(
      (mention) => mention.kind === 'site' && mention.start > start && mention.start < to,
    );
    if (!place || another) return [];
    const people = peopleNear(context, sentence, index);
    const isThere = (context.basis.photos ?? []).some(
      (photo) => shows(photo, people) && isAt(photo, place),
    );
    return [{ start, end, kind: isThere ? null : 'number' }];
  });
}

/** `Four each on Sunday and Monday`: on each of the days of its part. */
function isOfEachDay(
  { basis, language }: CheckContext,
  sentence: Sentence,
  index: number,
  said: number,
): boolean {
  const { days, people } = partAt(sentence, index, language) ?? sentence;
  return (
    days.length > 1 &&
    people.length === 0 &&
    days.every(
      ({ is }) =>
        (basis.photos ?? []).filter(({ at }) => at !== null && is(dayOf(at))).length === said,
    )
  );
}

/** `Roller coaster, twice`: the caption that is spoken of says how often. */
function isToldTimes(context: CheckContext, sentence: Sentence, said: number): boolean {
  const anchors = captionAnchors(context, sentence);
  // A caption's words may be unknown here: then it is one with those who are named.
  const photos =
    anchors.length > 0
      ? anchors.flatMap((anchor) => [...anchor.photos])
      : (context.basis.photos ?? []).filter(
          (photo) => sentence.people.length > 0 && shows(photo, sentence.people),
        );
  return photos.some(({ words = '' }) =>
    timesIn.some(([pattern, n]) => n === said && pattern.test(words)),
  );
}

/** `By midnight twelve of the thirteen had been taken`. */
function isByThen(
  { text, language, basis }: CheckContext,
  sentence: Sentence,
  said: number,
): boolean {
  const times = (basis.photos ?? []).flatMap(({ at }) => at ?? []);
  const ends = [
    ...sentence.clocks.flatMap(({ start, minutes }) =>
      minutes.map((minute) => ({ start, minute })),
    ),
    ...sentence.parts
      .filter(({ has }) => has(0) && !has(18 * 60))
      .map(({ start }) => ({ start, minute: 0 })),
  ].filter(({ start }) => heldWords[language].aside.test(text.slice(sentence.start, start)));
  return ends.some(({ minute }) =>
    times.some((_, index) => {
      const [before, after] = [times[index - 1], times[index]];
      if (index !== said && times.length - index !== said) return false;
      if (before === undefined || after === undefined) return false;
      const clock = `T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      return [before, after].some((at) => {
        const end = `${at.slice(0, 10)}${clock}`;
        return before <= end && end <= after;
      });
    }),
  );
}

function countOf(words: string, { language }: CheckContext): number | null {
  const lower = words.toLowerCase();
  if (once.test(lower)) return 1;
  if (twice.test(lower)) return 2;
  return numberValue(lower.replace(timesEnding, ''), language);
}

function peopleCounts(photos: readonly BasisPhoto[]): readonly number[] {
  return [
    photos.filter(({ faces }) => faces === 0).length,
    photos.filter(({ faces }) => faces > 0).length,
    photos.filter(({ faces }) => faces === 1).length,
    photos.filter(({ words }) => words !== undefined).length,
  ];
}

/** Those named in the clause of a number, or else those before it; the whole cast where it is called so. */
function peopleNear(
  { language, basis }: CheckContext,
  sentence: Sentence,
  index: number,
): readonly string[] {
  const { masked, at } = sentence;
  const cast = heldWords[language].cast.exec(masked)?.groups;
  if (cast) {
    const size =
      cast['trio'] === undefined ? numberValue(cast['n'] ?? cast['m'] ?? '', language) : 3;
    if (size === basis.names.length) return basis.names;
  }
  const before = masked.slice(0, index);
  const from = Math.max(before.lastIndexOf(', '), before.lastIndexOf(';'), before.lastIndexOf(':'));
  // `Three times Ines, Tobias and Marek`: a list is no further part.
  const to = masked.slice(index).search(/(?<!§)[,;:] |[,;:] (?!§)/u);
  const here = at[index] ?? 0;
  const own = namedPeople(sentence, at[from + 1] ?? 0, here);
  if (own.length > 0) return own;
  // `Once it is Owen, once Yuki`: behind the number.
  const behind = namedPeople(sentence, here, to < 0 ? Infinity : (at[index + to] ?? 0));
  return behind.length > 0 ? behind : sentence.people;
}
