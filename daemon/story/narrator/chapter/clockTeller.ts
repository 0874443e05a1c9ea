import type { ChapterTask } from './chapterTask.ts';
import { clockText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import type { Value } from '../template.ts';
import { dayOf } from '../../plan/clock.ts';

/** Tells a time unless the sentence before has just told the same. */
export type ClockTeller = (local: string | null) => Value | null;

export function clockTeller({ plan }: ChapterTask, { tongue }: Speaker): ClockTeller {
  const exact = plan.style.tone === 'journalistic';
  let last = '';
  return (local) => {
    if (local === null) return null;
    const text = `${dayOf(local)} ${clockText(local, { exact, form: 'is' }, tongue)}`;
    if (text === last) return null;
    last = text;
    return { kind: 'clock', local, exact };
  };
}
