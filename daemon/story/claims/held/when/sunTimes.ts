import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { countValue } from '../../numberWords.ts';
import { rangeOf, type Sentence } from '../../sentence.ts';
import { overlap } from '../../sentences.ts';
import {
  atThatTime,
  countedLength,
  edgePicture,
  stretched,
  sunLengths,
  sunTimes as patterns,
} from '../../words/rules/held/when/sunTimes.ts';
import { photosWith, saidOf } from '../said.ts';

/** `Twenty minutes after sunrise`, `long before sunset`: one of the photos that have all else the sentence says was taken then. */
export function sunTimes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, said } = context;
  const words = text.slice(sentence.start, sentence.end);
  return patterns[language]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .flatMap((match): readonly Finding[] => {
      const start = sentence.start + match.index;
      const range = { start, end: start + match[0].length };
      const minutes = lengthOf(match.groups?.['length'], context);
      if (Number.isNaN(minutes) || (minutes === null && said(match[0]))) return [];
      const others = saidOf(context, sentence).filter(
        (one) => one.of !== 'sun' && !overlap(one, range),
      );
      const photos = edgePhotos(context, sentence, photosWith(context, others), start).filter(
        ({ at, sunHours }) => at !== null && sunHours,
      );
      if (photos.length === 0) return [];
      const isRight = photos.some((photo) => isThen(photo, match.groups ?? {}, minutes));
      return [{ ...range, kind: isRight ? null : 'time' }];
    });
}

/** The first picture or the last of some, where the sentence speaks of it with the sun that stands at `sun`; else all of them. */
export function edgePhotos(
  { language, text }: CheckContext,
  sentence: Sentence,
  photos: readonly BasisPhoto[],
  sun: number,
): readonly BasisPhoto[] {
  const match = edgePicture[language].exec(sentence.masked);
  if (!match) return photos;
  const { start, end } = rangeOf(sentence, match);
  const between = start < sun ? text.slice(end, sun) : text.slice(sun, start);
  // `Before sunset we were back, where the first picture was taken`: of another one, unless what commas hold is of the picture.
  const isApart = /[,;]/u.test(between.replace(/^, [^,;]*,/u, ''));
  if (isApart && !atThatTime[language].test(sentence.masked)) return photos;
  return match.groups?.['first'] === undefined ? photos.slice(-1) : photos.slice(0, 1);
}

/** In minutes; null without one, NaN for one that is not understood. */
function lengthOf(said: string | undefined, { language }: CheckContext): number | null {
  if (said === undefined) return null;
  const words = said.replace(stretched, '');
  const fixed = sunLengths.find(([pattern]) => pattern.test(words));
  if (fixed) return fixed[1];
  const { h, m, half, demie } = countedLength.exec(words)?.groups ?? {};
  const [hours, minutes] = [h, m].map((count) =>
    count === undefined ? 0 : (countValue(count, language) ?? NaN),
  );
  const more = half === undefined && demie === undefined ? 0 : 30;
  return (hours ?? NaN) * 60 + (minutes ?? NaN) + more || NaN;
}

/** Clocks are rounded; hills hide the sun, of which one says less when nobody asks for minutes. */
const slack = 5;
export const hillside = 15;

function isThen(
  photo: BasisPhoto,
  groups: Readonly<Record<string, string | undefined>>,
  minutes: number | null,
): boolean {
  const { rise, after, long, short, length = '' } = groups;
  const own = stretched.exec(length);
  const least = groups['least'] ?? own?.groups?.['least'];
  const most = groups['most'] ?? (own && least === undefined ? own[0] : undefined);
  const by = minutesFrom(photo, {
    isRise: rise !== undefined,
    isAfter: after !== undefined,
    isMeasured: minutes !== null,
  });
  if (by < (minutes === null ? -hillside : -slack)) return false;
  if (minutes === null) return long !== undefined ? by >= 20 : short === undefined || by <= 60;
  if (least !== undefined) return by >= minutes - slack && by <= minutes * 2.2;
  if (most !== undefined) return by <= minutes + slack && by >= minutes * 0.5 - slack;
  return Math.abs(by - minutes) <= Math.max(slack + 1, minutes * 0.15);
}

const wholeDay = 1440;
/** Nights end at five. */
const nightEnds = 300;

/** How many minutes after the sun rose or set a photo was taken, or before it; negative where that is not so. */
export function minutesFrom(
  { at, sunHours: [rise, set] = [0, 0] }: BasisPhoto,
  { isRise, isAfter, isMeasured }: Readonly<Record<'isRise' | 'isAfter' | 'isMeasured', boolean>>,
): number {
  if (!isRise) {
    if (!isAfter) return set;
    return minuteOfDay(at ?? '') < nightEnds ? wholeDay - set : -set;
  }
  const isEvening = rise <= 0 && set <= 0;
  // In the evening nobody speaks of the sunrise without saying how long ago or how far off it is.
  if (isAfter) return isEvening ? -Infinity : -rise;
  return isEvening && isMeasured ? rise + wholeDay : rise;
}
