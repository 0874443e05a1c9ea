import type { BasisPhoto } from '../../basis.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { boundReach, isAbout, isBeside, isBesideSun, late } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { isGone, isLength, twelves } from '../../words/rules/held/said.ts';
import type { Anchor } from '../captions/anchor.ts';
import { single, type Said } from './told.ts';

type Clock = Sentence['clocks'][number];
type Part = Sentence['parts'][number];

/** When a sentence says it was, on a photo's day: at a time, until or from one, in a part of the day, or how the sun stood. */
export function momentsOf(
  context: CheckContext,
  sentence: Sentence,
  anchors: readonly Anchor[],
): readonly Said[] {
  // "At half past one the pizza was an hour ago."
  const isElsewhen =
    anchors.length > 0 && heldWords[context.language].sinceThen.test(sentence.masked);
  const clocks = isElsewhen ? [] : single(sentence.clocks);
  return [
    ...clocks.flatMap((clock) => clockOf(context, sentence, clock)),
    ...clocks.flatMap((clock) => boundOf(context, sentence, clock)),
    ...single(sentence.parts).flatMap((part) => boundOfPart(context, sentence, part)),
    ...single(sentence.parts).flatMap((part) => partOf(context, sentence, part, anchors)),
    ...(anchors.some(({ isQuoted }) => isQuoted) ? [] : sunOf(context, sentence)),
  ];
}

function clockOf(
  context: CheckContext,
  sentence: Sentence,
  { start, end, minutes, within }: Clock,
): readonly Said[] {
  const { aside } = heldWords[context.language];
  if (aside.test(context.text.slice(sentence.start, start))) return [];
  if (single(sentence.parts).some((part) => isAnother(part, sentence.clocks))) return [];
  // `12:48`, of which there is a photo, is not that of 12:51; nor is a quarter past eleven half past.
  const near = within === 0 ? 0 : 2;
  const isOne = within <= 10 && context.minutes.some((one) => isAbout({ minutes }, one, near));
  const reach = isOne ? near * 2 + 1 : Math.max(10, within * 2);
  const has = ({ at }: BasisPhoto): boolean =>
    at === null || isAbout({ minutes }, minuteOfDay(at), reach);
  return [{ of: 'clock', start, end, has }];
}

/** `Back by four`, `gone before noon`: until then; nights end at five. */
function boundOf(
  { text, language }: CheckContext,
  sentence: Sentence,
  { start, end, minutes }: Pick<Clock, 'start' | 'end' | 'minutes'>,
): readonly Said[] {
  const before = text.slice(sentence.start, start);
  const { by, past } = heldWords[language];
  const isMost = by.test(before);
  if (!isMost && !past.test(before)) return [];
  const has = ({ at }: BasisPhoto): boolean =>
    at === null ||
    minutes.some((minute) =>
      isMost
        ? late(minuteOfDay(at)) <= late(minute) + boundReach
        : late(minuteOfDay(at)) >= late(minute) - boundReach,
    );
  return [{ of: 'clock', start, end, has }];
}

/** `By noon`, `before midnight`: a minute, as a clock's. */
function boundOfPart(
  context: CheckContext,
  sentence: Sentence,
  { start, end, has }: Part,
): readonly Said[] {
  const minute = [720, 0].find(
    (moment) => twelves.test(context.text.slice(start, end)) && has(moment),
  );
  return minute === undefined ? [] : boundOf(context, sentence, { start, end, minutes: [minute] });
}

function partOf(
  { text, language, wrote }: CheckContext,
  sentence: Sentence,
  part: Part,
  anchors: readonly Anchor[],
): readonly Said[] {
  const { start, end } = part;
  const before = text.slice(sentence.start, start);
  if (heldWords[language].aside.test(before) || isLength.test(before)) return [];
  if (isAnother(part, sentence.clocks)) return [];
  // `Who had driven all night`, where the caption of noon says `overnight`.
  const word = text.slice(start, end).toLowerCase().split(' ').at(-1) ?? '';
  const isCaptions = anchors.some(({ photos }) =>
    [...photos].some(({ words = '' }) => words.toLowerCase().includes(word)),
  );
  if (isCaptions) return [];
  // `The night bus`, as a caption has it, came in the morning.
  const [next = ''] = /^ \p{L}+/u.exec(text.slice(end)) ?? [];
  if (next !== '' && wrote(text.slice(start, end) + next)) return [];
  const has = ({ at }: BasisPhoto): boolean => at === null || part.has(minuteOfDay(at));
  return [{ of: 'part', start, end, has }];
}

/** `In the morning, and again at half past one`: two moments, neither of them the sentence's own. */
function isAnother({ has }: Sentence['parts'][number], clocks: Sentence['clocks']): boolean {
  const [clock] = clocks;
  return clock !== undefined && !clock.minutes.some(has);
}

/** How the sun stood, where it is known. */
function sunOf({ text, basis }: CheckContext, sentence: Sentence): readonly Said[] {
  const low = basis.lowSuns;
  if (low === undefined) return [];
  return single(sentence.suns).map(({ start, end, has: hasMinute }) => {
    const before = text.slice(sentence.start, start);
    const isDown = isGone.test(text.slice(start, end));
    const has = (photo: BasisPhoto): boolean => {
      const { at, sun } = photo;
      if (at === null) return true;
      const minute = minuteOfDay(at);
      // After it has set, it is down; before, it is up.
      if (isDown && (sun === 'down' || sun === 'twilight') && (hasMinute(minute) || minute < 300))
        return true;
      return isBeside(before)
        ? isBesideSun([photo], before, hasMinute(360))
        : low.includes(at) && hasMinute(minute);
    };
    return { of: 'sun', start, end, has };
  });
}
