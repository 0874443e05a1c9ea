import { sayApart } from './sayApart.ts';
import { withoutDay, type ClockTeller } from './clockTeller.ts';
import { alsoValue, sayOf, type Telling } from './telling.ts';
import type { Speaker } from '../speaker.ts';
import { listText, quoted } from '../template.ts';
import { countValue, quotesValue, whoValue } from '../values.ts';
import type { Phrase } from '../words/words.ts';
import { minutesBetween, storyDayOf } from '../../plan/clock.ts';
import type { Who } from '../../plan/company.ts';
import type { Happening, HappeningOf } from '../../plan/happenings/happening.ts';

type Newcomer = HappeningOf<'newcomer'>;

/** Words of several photos, several newcomers or keywords, in one sentence. */
export function sayMany(row: readonly Happening[], telling: Telling): string | null {
  const first = row[0];
  if (!first) return null;
  // Who came at once did not come one by one.
  if (first.kind === 'newcomer' && row.every((one) => isSameTime(first, one)))
    return sayAtOnce(first, row, telling);
  return (
    (first.kind === 'newcomer' ? saySoon(first, row, telling) : null) ??
    sayItems(first, row, telling)
  );
}

/** Newcomers who are in one picture. */
function sayAtOnce(first: Newcomer, row: readonly Happening[], telling: Telling): string | null {
  const apart = sayApart(first, telling);
  if (apart !== null) return apart;
  return sayOf(first, telling, 'newcomer', {
    who: whoValue(newcomersOf(row)),
    clock: telling.clock(first.local),
  });
}

/** Newcomers within so many minutes have one time, that of the last. */
const soon = 30;

/** Newcomers who have all come within half an hour; null where they have not, or that hour has been told. */
function saySoon(first: Newcomer, row: readonly Happening[], telling: Telling): string | null {
  const { clock } = telling;
  const until = row.at(-1)?.local ?? null;
  if (first.local === null || until === null || minutesBetween(first.local, until) > soon)
    return null;
  const since = withoutDay(clock(until) ?? clock(until, 'fine'));
  if (since === null) return null;
  return sayOf(first, telling, 'newcomer', {
    who: whoValue(newcomersOf(row)),
    since,
    sole: first.alone ? since : null,
    also: first.alone ? null : alsoValue(telling),
  });
}

/** One after the other, each with its time where that is news. */
function sayItems(first: Happening, row: readonly Happening[], telling: Telling): string | null {
  const { task, speaker, clock } = telling;
  const also = task.before.quoted ? alsoValue(telling) : null;
  if (first.kind === 'words') task.before.quoted = true;
  const text = itemText(row, speaker, clock);
  return sayOf(first, telling, phraseOf(first), {
    items: { kind: 'text', text, count: row.length },
    also,
  });
}

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
      const quotes = quotesValue(...one.words);
      return [label('item.keyword', { quotes, count: countValue(one.count) })];
    }
    if (one.kind === 'words') {
      const quotes = quotesValue(one.text);
      return [when ? label('item.words', { clock: when, quotes }) : quoted(one.text, tongue)];
    }
    if (one.kind !== 'newcomer') return [];
    const next = row.findIndex((other, at) => at > index && !isSameTime(one, other));
    // Whoever is in the same picture comes with them.
    const who = whoValue(newcomersOf(row.slice(index, next < 0 ? row.length : next)));
    return [when ? label('item.person', { who, clock: when }) : label('alt.person', { who })];
  });
  return listText(parts, tongue);
}

function newcomersOf(row: readonly Happening[]): readonly Who[] {
  return row.flatMap((one) => (one.kind === 'newcomer' ? [one.who] : []));
}

function isSameTime(a: Happening | undefined, b: Happening): boolean {
  return a?.kind === 'newcomer' && b.kind === 'newcomer' && a.instant === b.instant;
}

function dayOfItem(one: Happening | undefined): string {
  return one?.local ? storyDayOf(one.local) : '';
}
