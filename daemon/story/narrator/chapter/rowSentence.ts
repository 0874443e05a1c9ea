import type { ChapterTask } from './chapterTask.ts';
import type { ClockTeller } from './clockTeller.ts';
import type { Speaker } from '../speaker.ts';
import { quoted, type Value } from '../template.ts';
import { storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/** Words of several photos, or several newcomers, in one sentence. */
export function sayMany(
  row: readonly Happening[],
  { basis }: ChapterTask,
  speaker: Speaker,
  clock: ClockTeller,
): string | null {
  const first = row[0];
  if (!first) return null;
  const key = `${first.kind} ${first.photos[0] ?? ''}`;
  const text = itemText(row, speaker, clock);
  return speaker.say(
    first.kind !== 'words' ? 'newcomers' : first.local === null ? 'words.undated' : 'words.many',
    { items: { kind: 'text', text, count: row.length } },
    key,
    basis,
  );
}

export function itemText(
  row: readonly Happening[],
  { tongue, label }: Speaker,
  clock: ClockTeller,
): string {
  const parts = row.flatMap((one, index) => {
    // Of a row of one day, when it began and ended is enough.
    const isInner =
      one.kind === 'words' &&
      index > 0 &&
      index < row.length - 1 &&
      dayOfItem(one) === dayOfItem(row[index - 1]);
    const when = isInner ? null : clock(one.local);
    if (one.kind === 'words') {
      const quotes: Value = { kind: 'quotes', quotes: [one.text] };
      return [when ? label('item.words', { clock: when, quotes }) : quoted(one.text, tongue)];
    }
    if (one.kind !== 'newcomer') return [];
    const who: Value = { kind: 'who', who: [one.who], others: 0 };
    return [when ? label('item.person', { who, clock: when }) : label('alt.person', { who })];
  });
  const { and } = tongue.words;
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

function dayOfItem(one: Happening | undefined): string {
  return one?.local ? storyDayOf(one.local) : '';
}
