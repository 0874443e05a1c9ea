import type { ToldBefore } from './chapterTask.ts';
import { namesThing, sayOf, type Telling } from './telling.ts';
import { timeOfDay, timeWord } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { fill, text, type Slots, type Value } from '../template.ts';
import { durationValue, quotesValue } from '../values.ts';
import { isRound, minutesBetween, storyDayOf } from '../../plan/clock.ts';
import type { Happening, HappeningOf } from '../../plan/happenings/happening.ts';

/** Captions of photos with a time. */
export type Caption = HappeningOf<'words'> & { readonly local: string };

/** Whether it is one of these. */
export function isCaption(one: Happening): one is Caption {
  return one.kind === 'words' && one.local !== null && one.instant !== null;
}

/** Most captions of one sentence. */
const most = 4;

/** From so many minutes on it is told how long a row took, or when it ended. */
const leastStretch = 40;

/** How many of `left` captions of one stretch go into the next sentence: as even a share as there is. */
export function shareOfRow(left: number): number {
  return Math.ceil(left / Math.ceil(left / most));
}

/** Whether two captions belong to the same stretch: the same morning, afternoon or evening. */
export function isSameStretch(a: Caption, b: Caption): boolean {
  return storyDayOf(a.local) === storyDayOf(b.local) && thirdOf(a) === thirdOf(b);
}

function thirdOf({ local }: Caption): number {
  const hour = Number(local.slice(11, 13));
  return hour < 5 || hour >= 18 ? 2 : hour < 12 ? 0 : 1;
}

/** Two to four captions in a sentence, in their order: of one stretch, or one of each of two. */
export function sayRow(row: readonly Caption[], telling: Telling): string | null {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return null;
  const { speaker, clock } = telling;
  const { before } = telling.task;
  const when = clock(first.local, 'loose');
  const told: ToldBefore = { ...before };
  const minutes = minutesBetween(first.local, last.local);
  const isLong = minutes >= leastStretch;
  const until = isLong ? clock(last.local, 'loose') : null;
  const text = sayOf(first, telling, isSameStretch(first, last) ? 'words.row' : 'words.apart', {
    ...captionSlots(row, first, last, telling),
    clock: when,
    until,
    time: when === null ? null : timeOfBoth(first, last, speaker),
    duration: isLong && isRound(minutes) ? durationValue(minutes) : null,
  });
  // A time that was left out is news later.
  const end = until && fill('{until}', { until }, speaker.tongue)?.text;
  if (end && text?.includes(end) !== true) Object.assign(before, told);
  before.quoted = true;
  return text;
}

/** The captions, cut in the ways in which sentences take them. */
function captionSlots(
  row: readonly Caption[],
  first: Caption,
  last: Caption,
  { task }: Telling,
): Slots {
  const quotes = (some: readonly Caption[]): Value => quotesValue(...some.map(({ text }) => text));
  const isHad = row.every(({ text }) => namesThing(text, task));
  return {
    items: quotes(row),
    had: isHad ? quotes(isSameStretch(first, last) ? row : [first]) : null,
    first: quotes([first]),
    rest: quotes(row.slice(1)),
    init: quotes(row.slice(0, -1)),
    middle: row.length < 3 ? null : quotes(row.slice(1, -1)),
    last: quotes([last]),
  };
}

/** The part of the day, where both are of it. */
function timeOfBoth(first: Caption, last: Caption, { tongue }: Speaker): Value | null {
  const time = timeWord(first.local, tongue);
  const isOne = ![0, 2].includes(timeOfDay(first.local)) && time === timeWord(last.local, tongue);
  return isOne ? text(time) : null;
}
