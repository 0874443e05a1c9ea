import type { ChapterTask, ToldBefore } from './chapterTask.ts';
import type { ClockTeller } from './clockTeller.ts';
import type { Speaker } from '../speaker.ts';
import { fill, type Value } from '../template.ts';
import { isThing } from '../saying.ts';
import { timeOfDay, timeWord } from '../grammar.ts';
import { namesIn } from '../../plan/cast.ts';
import { isRound, minutesBetween, storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/** Captions of photos with a time. */
export type Caption = Extract<Happening, { kind: 'words' }> & { readonly local: string };

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
export function sayRow(
  row: readonly Caption[],
  { basis, before, plan }: ChapterTask,
  speaker: Speaker,
  clock: ClockTeller,
): string | null {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return null;
  const quotes = (some: readonly Caption[]): Value => ({
    kind: 'quotes',
    quotes: some.map(({ text }) => text),
  });
  const when = clock(first.local, 'loose');
  const told: ToldBefore = { ...before };
  const minutes = minutesBetween(first.local, last.local);
  const until = minutes < leastStretch ? null : clock(last.local, 'loose');
  const time = timeWord(first.local, speaker.tongue);
  const isOneTime =
    ![0, 2].includes(timeOfDay(first.local)) && time === timeWord(last.local, speaker.tongue);
  const isStretch = isSameStretch(first, last);
  const isHad = row.every(({ text: words }) => isThing(words, namesIn(plan.cast)));
  const text = speaker.say(
    isStretch ? 'words.row' : 'words.apart',
    {
      items: quotes(row),
      had: isHad ? quotes(isStretch ? row : [first]) : null,
      first: quotes([first]),
      rest: quotes(row.slice(1)),
      init: quotes(row.slice(0, -1)),
      middle: row.length < 3 ? null : quotes(row.slice(1, -1)),
      last: quotes([last]),
      clock: when,
      until,
      time: isOneTime && when !== null ? { kind: 'text', text: time } : null,
      duration: minutes < leastStretch || !isRound(minutes) ? null : { kind: 'duration', minutes },
    },
    `words ${first.photos[0] ?? ''}`,
    basis,
  );
  // A time that was left out is news later.
  const end = until && fill('{until}', { until }, speaker.tongue)?.text;
  if (end && text?.includes(end) !== true) Object.assign(before, told);
  before.quoted = true;
  return text;
}
