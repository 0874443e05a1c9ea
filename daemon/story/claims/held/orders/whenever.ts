import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { isAt, shows } from '../../photos.ts';
import { namedPeople, rangeOf, scopeOf, type Sentence } from '../../sentence.ts';
import type { TextRange } from '../../sentences.ts';
import {
  eachTime,
  isThere,
  looks,
  whenever as pattern,
  wordsForIt,
} from '../../words/rules/held/orders/whenever.ts';

/**
 * `Whenever Mateo is in a picture, Ingrid is in it, too`, `and each time we are in Sarajevo`: every photo of the one shows
 * the other, or is of that place.
 */
export function whenever(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { masked, at } = sentence;
  const [match] = [...masked.matchAll(pattern[context.language])];
  const [each] = [...masked.matchAll(eachTime[context.language])];
  if (!match) return each ? heldEachTime(context, sentence, each) : [];
  if (looks.test(match[0])) return [];
  const split = at[match.index + match[0].length] ?? sentence.end;
  const { start } = rangeOf(sentence, match);
  const photos = showingAll(context, namedPeople(sentence, start, split));
  return held(context, sentence, photos, [start, split], match[0].length + match.index);
}

/** `Rolf and Hannes are together three times, each time in Dresden`: those are all of their pictures. */
function heldEachTime(
  context: CheckContext,
  sentence: Sentence,
  match: RegExpExecArray,
): readonly Finding[] {
  const { start } = rangeOf(sentence, match);
  const people = namedPeople(sentence, sentence.start, start);
  if (looks.test(sentence.masked)) return [];
  const photos =
    people.length > 0 ? showingAll(context, people) : photosBefore(context, sentence, start);
  return held(context, sentence, photos, [start, start], match.index);
}

/** `In Zgorzelec we took three pictures, and Lena is there each time`: those of the place, the day and the times named first. */
function photosBefore(
  context: CheckContext,
  sentence: Sentence,
  end: number,
): readonly BasisPhoto[] {
  const isFirst = ({ start }: TextRange): boolean => start < end;
  const mentions = sentence.mentions.filter(isFirst);
  const days = sentence.days.filter(isFirst);
  const [from, to, third] = sentence.clocks.filter(isFirst);
  // `Between twenty to twelve and shortly before one`.
  const isThen = ({ at }: BasisPhoto): boolean =>
    at === null ||
    !from ||
    !to ||
    third !== undefined ||
    from.minutes.some((least) =>
      to.minutes.some(
        (most) => minuteOfDay(at) >= least - roundly && minuteOfDay(at) <= most + roundly,
      ),
    );
  return (scopeOf(context, { ...sentence, mentions, days }) ?? []).filter(isThen);
}

/** How far the ends of a time may be rounded, in minutes. */
const roundly = 4;

function held(
  context: CheckContext,
  sentence: Sentence,
  photos: readonly BasisPhoto[],
  [start, split]: readonly [start: number, split: number],
  index: number,
): readonly Finding[] {
  const rest = sentence.masked.slice(index);
  const places = sentence.mentions.filter((one) => one.kind === 'site' && one.start >= split);
  const others = isThere[context.language].test(rest)
    ? namedPeople(sentence, split, sentence.end)
    : [];
  if ((places.length === 0 && others.length === 0) || photos.length === 0) return [];
  const isRight = photos.every(
    (photo) =>
      shows(photo, others) && places.every((place) => photo.site === null || isAt(photo, place)),
  );
  if (!isRight) return [{ start, end: sentence.end, kind: 'order' }];
  // The words for it claim no habit.
  return [pattern, eachTime].flatMap((words) =>
    [...sentence.masked.matchAll(words[context.language])].map((match) => {
      const [first = ''] = wordsForIt.exec(match[0]) ?? [];
      const from = sentence.at[match.index] ?? start;
      return { start: from, end: from + first.length, kind: null };
    }),
  );
}

function showingAll({ basis }: CheckContext, people: readonly string[]): readonly BasisPhoto[] {
  return (basis.photos ?? []).filter((photo) => shows(photo, people));
}
