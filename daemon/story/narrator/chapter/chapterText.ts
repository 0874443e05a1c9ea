import type { ChapterTask } from './chapterTask.ts';
import { selectHappenings } from './selectHappenings.ts';
import { isSameStretch, sayRow, shareOfRow, type Caption } from './captionRow.ts';
import { clockTeller, tellsTime } from './clockTeller.ts';
import { openingOf } from './opening.ts';
import { type Beat, type Sentence, shareOut } from './paragraphs.ts';
import type { Telling } from './telling.ts';
import { sayMany } from './rowSentence.ts';
import { readsAsSentence } from '../saying.ts';
import { sayOne } from './sentence.ts';
import type { Speaker } from '../speaker.ts';
import { quoted } from '../template.ts';
import { namesIn } from '../../plan/cast.ts';
import { storyDayOf } from '../../plan/clock.ts';
import { isToldIn } from '../../plan/company.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import type { Chapter } from '../../plan/storyPlan.ts';

/** Sentences of a chapter, shared out among its photos. */
export function tellChapter(task: ChapterTask, speaker: Speaker): readonly Beat[] {
  const chapter = task.plan.chapters[task.index];
  if (!chapter) return [];
  speaker.beginChapter();
  const sentences = sentencesOf(task, chapter, speaker);
  return shareOut(sentences, chapter.shots);
}

function sentencesOf(task: ChapterTask, chapter: Chapter, speaker: Speaker): readonly Sentence[] {
  const { before } = task;
  const clock = clockTeller(task, speaker);
  const telling: Telling = { task, speaker, clock };
  /** What could not be said has told no day and no hour, and a sentence without its hour none. */
  const unlessSaid = (say: () => string | null): string | null => {
    const { day, clock: at, hour, told, isLate } = before;
    const said = say();
    if (said === null) before.day = day;
    if (said === null || !tellsTime(said, before.told, task, speaker))
      Object.assign(before, { clock: at, hour, told, isLate });
    return said;
  };
  before.earlierHolidays = new Set(before.holidays);
  let used: readonly Happening[] = [];
  let instant: number | null = null;
  const opening = unlessSaid(() => {
    const told = openingOf(task, chapter, speaker, clock);
    used = told.used;
    instant = told.sentence?.instant ?? null;
    return told.sentence?.text ?? null;
  });
  const isSaid = (one: Happening): boolean =>
    one.kind === 'holiday' &&
    (opening?.includes(speaker.tongue.words.holidays[one.holiday]) ?? false);
  const queue: Happening[] = selectHappenings(task).filter(
    (one) => !used.includes(one) && !isSaid(one),
  );
  before.said = opening ?? '';
  before.heard = before.said;
  const joins = joinerOf(task);
  const rowAt = (at: number): number => {
    const one = queue[at];
    const same = queue.slice(at).findIndex((other) => !one || !joins(one, other));
    return same < 0 ? queue.length - at : Math.max(1, same);
  };
  const sentences: Sentence[] =
    opening === null ? [] : [{ text: opening, instant, until: lastInstant(used) ?? instant }];
  for (let at = 0; at < queue.length;) {
    const one = queue[at];
    if (!one) break;
    const alone = rowAt(at);
    // Two of one day, each alone in its part of it, would read as a list.
    const row = alone === 1 && rowAt(at + 1) === 1 && isPair(one, queue[at + 1]) ? 2 : alone;
    const wanted = one.kind !== 'words' ? 4 : one.instant === null ? 6 : shareOfRow(row);
    const taken = queue.slice(at, at + Math.min(row, wanted));
    const captions = taken.filter(isCaption);
    // The name of the day stands between a way and what was noted there.
    const after = queue.slice(at + 1).find(({ kind }) => kind !== 'holiday');
    const note = one.kind === 'move' && after?.kind === 'words' && !after.last ? after : null;
    const noted =
      note !== null && note.local === one.local
        ? unlessSaid(() => sayOne(one, telling, note.text))
        : null;
    const isNoted = note !== null && noted?.includes(quoted(note.text, speaker.tongue)) === true;
    const text = isNoted
      ? noted
      : unlessSaid(() =>
          taken.length < 2
            ? sayOne(one, telling)
            : captions.length === taken.length
              ? sayRow(captions, telling)
              : sayMany(taken, telling),
        );
    // What cannot be told in a row is told one by one.
    const told =
      text === null && captions.length > 1
        ? captions.map((each) => ({
            each,
            said: unlessSaid(() => sayOne(each, telling)),
          }))
        : [{ each: one, said: text }];
    for (const { each, said } of told) {
      if (said === null) continue;
      const until = lastInstant(told.length > 1 ? [each] : taken);
      sentences.push({ text: said, instant: each.instant, until });
      before.said = said;
      before.heard += ` ${said}`;
    }
    if (isNoted) queue.splice(queue.indexOf(note), 1);
    at += taken.length;
    // Who came with the way, or was there on a day with a name, has not to be told to come.
    const arrived = queue[at];
    const tellsWho = one.kind === 'move' || one.kind === 'holiday';
    if (tellsWho && arrived?.kind === 'newcomer' && isToldIn(text ?? '', [arrived.who])) at += 1;
  }
  return sentences;
}

/** When the last photo was taken that these are about, as far as it is known. */
function lastInstant(told: readonly Happening[]): number | null {
  const ends = told.flatMap((one) => {
    if (one.instant === null) return [];
    return one.instant + (one.kind === 'gathering' ? one.minutes * 60_000 : 0);
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

function isCaption(one: Happening): one is Caption {
  return one.kind === 'words' && one.local !== null && one.instant !== null;
}

function isPair(a: Happening, b: Happening | undefined): boolean {
  const isBare = (one: Happening): one is Caption =>
    isCaption(one) && !one.last && one.who.length + one.others === 0;
  return (
    b !== undefined &&
    isBare(a) &&
    isBare(b) &&
    storyDayOf(a.local) === storyDayOf(b.local) &&
    !isSameStretch(a, b)
  );
}

/**
 * Whether two happenings may share a sentence: not words of a picture in which somebody new is seen, or a crowd, and not
 * those that are a sentence themselves.
 */
function joinerOf({ happenings, plan }: ChapterTask): (a: Happening, b: Happening) => boolean {
  const names = namesIn(plan.cast);
  const arrivals = new Set(
    happenings.flatMap(({ kind, photos }) => (kind === 'newcomer' ? photos : [])),
  );
  const isAlone = (one: Happening): boolean =>
    one.kind === 'words' &&
    one.instant !== null &&
    ((one.who.length === 0 && one.others > 0) ||
      readsAsSentence(one.text, names) ||
      one.photos.some((path) => arrivals.has(path)));
  return (a, b) => a === b || (!isAlone(a) && !isAlone(b) && isAlike(a, b));
}

function isAlike(a: Happening, b: Happening): boolean {
  if (a.kind === 'words' && b.kind === 'words' && a.instant === null && b.instant === null)
    return true;
  if (a.kind === 'keyword') return b.kind === 'keyword';
  if (a.instant === null || b.instant === null) return false;
  if (a.kind === 'newcomer') return b.kind === 'newcomer';
  return isCaption(a) && isCaption(b) && !a.last && !b.last && isSameStretch(a, b);
}
