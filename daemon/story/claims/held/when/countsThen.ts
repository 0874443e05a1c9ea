import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import { datedIn, namedPeople, rangeOf, type Sentence } from '../../sentence.ts';
import { isInside, type TextRange } from '../../sentences.ts';
import { late } from '../../times.ts';
import { hillside, minutesFrom } from './sunTimes.ts';
import { captionAnchors } from '../captions/captionAnchors.ts';
import { twelves } from '../../words/rules/held/said.ts';
import { edge, pictured } from '../../words/rules/held/when/noneThen.ts';
import {
  countWords,
  heightBound,
  nextPart,
  ofAll,
  roughly,
  stretch,
  sunBound,
  then,
} from '../../words/rules/held/when/countsThen.ts';

/** `Nine of them before noon`, `seven photos from the evening`: of all, or those of the day, the place and the people of its part. */
export function countsThen(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language } = context;
  // `Five of them in the evening`: of people.
  if (!pictured[language].test(sentence.masked)) return [];
  return [...sentence.masked.matchAll(countWords[language])].flatMap(
    (match): readonly Finding[] => {
      const said = numberValue(match.groups?.['n'] ?? '', language);
      if (said === null || said < 2) return [];
      const range = rangeOf(sentence, match);
      const part = partAround(context, sentence, range);
      if (roughly[language].test(context.text.slice(part.start, range.start))) return [];
      if (captionAnchors(context, sentence).some((anchor) => isInside(anchor, part))) return [];
      const high = countedHigh(context, part, said);
      if (high)
        return [
          { ...range, kind: high.isRight ? null : 'number' },
          { ...high.at, kind: null },
        ];
      const dark = countedDark(context, part, sentence);
      if (dark) return [{ ...range, kind: dark.includes(said) ? null : 'number' }];
      const limits = limitsIn(context, sentence, part);
      if (!limits) return [];
      const people = namedPeople(sentence, part.start, part.end);
      const own = datedIn(context, sentence, people);
      const [least, most] = limits.map(
        (isThen) => own.filter(({ at }) => isThen(minuteOfDay(at))).length,
      );
      if (least === undefined || most === undefined) return [];
      return [{ ...range, kind: said >= least && said <= most ? null : 'number' }];
    },
  );
}

/** What stands between the commas around a number. */
function partAround({ text }: CheckContext, { start, end }: Sentence, at: TextRange): TextRange {
  const before = text.slice(start, at.start).search(/[,;:](?!\d)(?:[^,;:]|[,;:](?=\d))*$/u);
  const after = text.slice(at.end, end).search(nextPart);
  return {
    start: before < 0 ? start : start + before + 1,
    end: after < 0 ? end : at.end + after,
  };
}

/** `Five photos above 1,500 metres`: whether there are so many, and where the height stands; null without one. */
function countedHigh(
  { text, language, basis }: CheckContext,
  part: TextRange,
  said: number,
): { readonly isRight: boolean; readonly at: TextRange } | null {
  const match = heightBound[language].exec(text.slice(part.start, part.end));
  const limit = numberValue(
    (match?.groups?.['n'] ?? '').replace(/(?<=\d)[,. ](?=\d{3})/u, ''),
    language,
  );
  const heights = (basis.photos ?? []).flatMap(({ height }) => height ?? []);
  if (!match || limit === null || heights.length === 0) return null;
  const isBelow = match.groups?.['below'] !== undefined;
  const start = part.start + match.index;
  return {
    isRight:
      said === heights.filter((height) => (isBelow ? height < limit : height > limit)).length,
    at: { start, end: start + match[0].length },
  };
}

/** `Two pictures before sunrise`: how many there may be; null where that is not said, or not known of all. */
function countedDark(
  { text, language, basis: { photos = [] } }: CheckContext,
  part: TextRange,
  { days, people }: Sentence,
): readonly number[] | null {
  const isOfAll = ofAll.test(text.slice(part.end + 1));
  const match = sunBound[language].exec(text.slice(part.start, isOfAll ? undefined : part.end));
  if (!match || days.length + people.length > 0) return null;
  const isRise = match.groups?.['rise'] !== undefined;
  const dated = photos.filter(({ at, sunHours }) => at !== null && sunHours);
  if (dated.length < photos.length) return null;
  const by = dated.map((photo) =>
    minutesFrom(photo, { isRise, isAfter: !isRise, isMeasured: false }),
  );
  const [least = 0, most = 0] = [hillside, -hillside].map(
    (from) => by.filter((one) => one > from).length,
  );
  return Array.from({ length: most - least + 1 }, (_, more) => least + more);
}

type IsThen = (minute: number) => boolean;

/** Which minutes surely are in the time of day that a part of a sentence names, and which may be; null where it names none. */
function limitsIn(
  context: CheckContext,
  { start: from, clocks, parts }: Sentence,
  part: TextRange,
): readonly [least: IsThen, most: IsThen] | null {
  const { text, language } = context;
  const own = [...clocks, ...parts].filter((one) => isInside(one, part));
  const [time, other] = own;
  if (!time) return null;
  if (other) return own.length === 2 ? stretchOf(context, from, own) : null;
  const before = text.slice(from, time.start);
  const bound = edge[language].exec(before);
  const minute =
    'minutes' in time
      ? time.minutes
      : [720, 0].filter(
          (twelve) => twelves.test(text.slice(time.start, time.end)) && time.has(twelve),
        );
  if (bound) {
    const [only, another] = minute;
    if (only === undefined || another !== undefined || bound.groups?.['about']) return null;
    const isLater = bound.groups?.['later'] !== undefined;
    return [
      (at) => (isLater ? late(at) > late(only) : late(at) < late(only)),
      (at) => (isLater ? late(at) >= late(only) : late(at) <= late(only)),
    ];
  }
  if ('minutes' in time || minute.length > 0 || !then[language].test(before)) return null;
  // Where an evening begins is not to be argued about: an hour within it surely is.
  return [(at) => time.has(at - 60) && time.has(at) && time.has(at + 60), time.has];
}

/** `Between 3:47 and 4:10 pm`: with both minutes. */
function stretchOf(
  { text, language }: CheckContext,
  from: number,
  times: readonly (TextRange & { readonly minutes?: readonly number[] })[],
): readonly [least: IsThen, most: IsThen] | null {
  const [first, second] = times.toSorted((a, b) => a.start - b.start);
  const words = stretch[language];
  if (!first?.minutes || !second?.minutes) return null;
  if (!words.before.test(text.slice(from, first.start))) return null;
  if (!words.between.test(text.slice(first.end, second.start))) return null;
  const ends = second.minutes;
  const stretches = first.minutes
    .flatMap((start) => ends.map((end) => ({ start: late(start), end: late(end) })))
    .filter(({ start, end }) => start <= end);
  // `Between 3:47 and 4:10 pm` is no half a day.
  const shortest = Math.min(...stretches.map(({ start, end }) => end - start));
  const isWithin: IsThen = (at) =>
    stretches.some(
      ({ start, end }) => end - start === shortest && start <= late(at) && late(at) <= end,
    );
  return stretches.length === 0 ? null : [isWithin, isWithin];
}
