import type { ChapterTask } from './chapterTask.ts';
import { sayApart } from './sayApart.ts';
import { withoutDay, type ClockTeller } from './clockTeller.ts';
import type { Speaker } from '../speaker.ts';
import { quoted, type Value } from '../template.ts';
import type { Phrase } from '../words/words.ts';
import { minutesBetween, storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/** Words of several photos, several newcomers or keywords, in one sentence. */
export function sayMany(
  row: readonly Happening[],
  task: ChapterTask,
  speaker: Speaker,
  clock: ClockTeller,
): string | null {
  const { basis, before } = task;
  const first = row[0];
  if (!first) return null;
  const key = `${first.kind} ${first.photos[0] ?? ''}`;
  // Who came at once did not come one by one.
  if (first.kind === 'newcomer' && row.every((one) => isSameTime(first, one))) {
    const apart = sayApart(first, task, speaker);
    if (apart !== null) return apart;
    const who = row.flatMap((one) => (one.kind === 'newcomer' ? [one.who] : []));
    const slots = { who: { kind: 'who', who, others: 0 }, clock: clock(first.local) } as const;
    return speaker.say('newcomer', slots, key, basis);
  }
  // Within half an hour they have all come.
  const until = row.at(-1)?.local ?? null;
  const isSoon =
    first.kind === 'newcomer' &&
    first.local !== null &&
    until !== null &&
    minutesBetween(first.local, until) <= soon;
  if (isSoon) {
    const who = row.flatMap((one) => (one.kind === 'newcomer' ? [one.who] : []));
    const from = withoutDay(clock(until) ?? clock(until, 'fine'));
    const slots = {
      who: { kind: 'who', who, others: 0 },
      since: from,
      sole: first.alone ? from : null,
      also: first.alone ? null : ({ kind: 'text', text: speaker.label('also') } as const),
    } as const;
    const told = from === null ? null : speaker.say('newcomer', slots, key, basis);
    if (told !== null) return told;
  }
  const also: Value | null = before.quoted ? { kind: 'text', text: speaker.label('also') } : null;
  if (first.kind === 'words') before.quoted = true;
  const text = itemText(row, speaker, clock);
  return speaker.say(
    phraseOf(first),
    { items: { kind: 'text', text, count: row.length }, also },
    key,
    basis,
  );
}

/** Newcomers within so many minutes have one time, that of the last. */
const soon = 30;

function phraseOf({ kind }: Happening): Phrase {
  if (kind === 'keyword') return 'keywords';
  if (kind !== 'words') return 'newcomers';
  return 'words.undated';
}

/** The items of a sentence, with a time where it is news. */
export function itemText(
  row: readonly Happening[],
  { tongue, label }: Speaker,
  clock: ClockTeller,
): string {
  const parts = row.flatMap((one, index) => {
    if (one.kind === 'newcomer' && isSameTime(row[index - 1], one)) return [];
    // Of a row of one day, when it began and ended is enough.
    const isInner =
      one.kind === 'words' &&
      index > 0 &&
      index < row.length - 1 &&
      dayOfItem(one) === dayOfItem(row[index - 1]);
    const when = isInner ? null : clock(one.local, one.kind === 'words' ? 'loose' : undefined);
    if (one.kind === 'keyword') {
      const quotes: Value = { kind: 'quotes', quotes: one.words };
      return [
        label('item.keyword', { quotes, count: { kind: 'count', n: one.count, noun: 'photo' } }),
      ];
    }
    if (one.kind === 'words') {
      const quotes: Value = { kind: 'quotes', quotes: [one.text] };
      return [when ? label('item.words', { clock: when, quotes }) : quoted(one.text, tongue)];
    }
    if (one.kind !== 'newcomer') return [];
    const next = row.findIndex((other, at) => at > index && !isSameTime(one, other));
    // Whoever is in the same picture comes with them.
    const arrived = row
      .slice(index, next < 0 ? row.length : next)
      .flatMap((other) => (other.kind === 'newcomer' ? [other.who] : []));
    const who: Value = { kind: 'who', who: arrived, others: 0 };
    return [when ? label('item.person', { who, clock: when }) : label('alt.person', { who })];
  });
  const { and } = tongue.words;
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

function isSameTime(a: Happening | undefined, b: Happening): boolean {
  return a?.kind === 'newcomer' && b.kind === 'newcomer' && a.instant === b.instant;
}

function dayOfItem(one: Happening | undefined): string {
  return one?.local ? storyDayOf(one.local) : '';
}
