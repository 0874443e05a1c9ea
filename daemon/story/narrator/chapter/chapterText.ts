import type { ChapterTask } from './chapterTask.ts';
import { selectHappenings } from './selectHappenings.ts';
import { clockTeller } from './clockTeller.ts';
import { openingOf } from './opening.ts';
import { type Beat, type Sentence, shareOut } from './paragraphs.ts';
import { sayMany } from './rowSentence.ts';
import { sayOne } from './sentence.ts';
import type { Speaker } from '../speaker.ts';
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

/** Sentences of one length and kind: how many words of the photographer go into one, in turn. */
const wordRuns = [3, 1, 2, 4];

function sentencesOf(task: ChapterTask, chapter: Chapter, speaker: Speaker): readonly Sentence[] {
  const { before } = task;
  const clock = clockTeller(task, speaker);
  /** What could not be said has told no day and no hour. */
  const unlessSaid = <T>(say: () => T | null): T | null => {
    const { day, clock: hour, told, isLate } = before;
    const said = say();
    if (said === null) Object.assign(before, { day, clock: hour, told, isLate });
    return said;
  };
  let used: readonly Happening[] = [];
  const opening = unlessSaid(() => {
    const told = openingOf(task, chapter, speaker, clock);
    used = told.used;
    return told.sentence;
  });
  const queue = selectHappenings(task).filter((one) => !used.includes(one));
  const joins = joinerOf(task.happenings);
  const sentences: Sentence[] = opening ? [opening] : [];
  let run = task.index;
  for (let at = 0; at < queue.length;) {
    const one = queue[at];
    if (!one) break;
    const same = queue.slice(at).findIndex((other) => !joins(one, other));
    const row = same < 0 ? queue.length - at : Math.max(1, same);
    const isUndated = one.kind === 'words' && one.instant === null;
    const some = isUndated
      ? 6
      : one.kind === 'words'
        ? (wordRuns[run++ % wordRuns.length] ?? 1)
        : 4;
    // One that would be left over belongs to them.
    const wanted = some > 1 && row === some + 1 ? row : some;
    const taken = queue.slice(at, at + Math.min(row, wanted));
    const next = queue[at + 1];
    const note = one.kind === 'move' && next?.kind === 'words' && !next.last ? next : null;
    const noted =
      note !== null && note.local === one.local
        ? unlessSaid(() => sayOne(one, task, speaker, clock, note.text))
        : null;
    const isNoted = noted?.includes(note?.text.replace(/[.\s]+$/u, '') ?? '') === true;
    const text = isNoted
      ? noted
      : unlessSaid(() =>
          taken.length > 1
            ? sayMany(taken, task, speaker, clock)
            : sayOne(one, task, speaker, clock),
        );
    if (text !== null) sentences.push({ text, instant: one.instant });
    at += taken.length + (isNoted ? 1 : 0);
  }
  return sentences;
}

/** Whether two happenings may share a sentence: not words of a picture in which somebody new is seen, or a crowd. */
function joinerOf(happenings: readonly Happening[]): (a: Happening, b: Happening) => boolean {
  const arrivals = new Set(
    happenings.flatMap(({ kind, photos }) => (kind === 'newcomer' ? photos : [])),
  );
  const isAlone = (one: Happening): boolean =>
    one.kind === 'words' &&
    one.instant !== null &&
    ((one.who.length === 0 && one.others > 0) || one.photos.some((path) => arrivals.has(path)));
  return (a, b) => a === b || (!isAlone(a) && !isAlone(b) && isAlike(a, b));
}

function isAlike(a: Happening, b: Happening): boolean {
  if (a.kind === 'words' && b.kind === 'words' && a.instant === null && b.instant === null)
    return true;
  if (a.kind === 'keyword') return b.kind === 'keyword';
  if (a.instant === null || b.instant === null) return false;
  if (a.kind === 'newcomer') return b.kind === 'newcomer';
  return a.kind === 'words' && b.kind === 'words' && !a.last && !b.last;
}
