import { nameOfDay, type ChapterTask } from './chapterTask.ts';
import { isToldAlready, type ClockTeller } from './clockTeller.ts';
import { isThing } from '../saying.ts';
import type { Speaker } from '../speaker.ts';
import type { Slots, Value } from '../template.ts';
import type { Phrase } from '../words/words.ts';
import { namesIn } from '../../plan/cast.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/** What every sentence of a chapter is told with. */
export interface Telling {
  readonly task: ChapterTask;
  readonly speaker: Speaker;
  /** Remembers the time that was told last, so that each call counts. */
  readonly clock: ClockTeller;
}

/** A sentence about a happening; null where no pattern suits what is known of it. */
export function sayOf(
  one: Happening,
  { task, speaker }: Telling,
  phrase: Phrase,
  slots: Slots,
): string | null {
  return speaker.say(phrase, slots, keyOf(one), task.basis);
}

/** Tells choices of words for one happening from those for another. */
export function keyOf({ kind, photos }: Happening): string {
  return `${kind} ${photos[0] ?? ''}`;
}

/** A day; told in full with its name, `Christmas Eve`, where it has one. */
export function dayValue(
  local: string,
  { as, year }: { readonly as: 'weekday' | 'date' | 'full'; readonly year: boolean },
  { task, speaker }: Telling,
): Value {
  const named = as === 'full' ? nameOfDay(local, task, speaker) : null;
  return { kind: 'date', local, as, year, named };
}

/** The hour, where a part of the day has been told of what was earlier; not again what is told of these minutes. */
export function clockOrHour(local: string | null, { task, clock }: Telling): Value | null {
  const when = clock(local);
  if (when !== null) return when;
  return local !== null && isToldAlready(local, task.before) ? null : clock(local, 'fine');
}

/** `also`, as a word of its own. */
export function alsoValue({ speaker }: Pick<Telling, 'speaker'>): Value {
  return { kind: 'text', text: speaker.label('also') };
}

/** Whether the photographer's words name what there can be, and are neither a sentence nor one of the people. */
export function namesThing(words: string, { plan }: Pick<ChapterTask, 'plan'>): boolean {
  return isThing(words, namesIn(plan.cast));
}
