import { isCaption, sayRow } from './captionRow.ts';
import type { ChapterTask } from './chapterTask.ts';
import { clockTeller, tellsTime } from './clockTeller.ts';
import { openingOf } from './opening.ts';
import type { Opening } from './openings/sayOpening.ts';
import { type Beat, type Sentence, shareOut } from './paragraphs.ts';
import { quietlyTold } from './quietChapter.ts';
import { sayMany } from './rowSentence.ts';
import { joinerOf, takeRow } from './rows.ts';
import { scansOf } from './scans.ts';
import { selectHappenings } from './selectHappenings.ts';
import { sayOne } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Speaker } from '../speaker.ts';
import { quoted } from '../template.ts';
import { isToldIn } from '../../plan/company.ts';
import type { Happening, HappeningOf } from '../../plan/happenings/happening.ts';
import type { Chapter } from '../../plan/storyPlan.ts';

/** Sentences of a chapter, shared out among its photos. */
export function tellChapter(task: ChapterTask, speaker: Speaker): readonly Beat[] {
  const chapter = task.plan.chapters[task.index];
  if (!chapter) return [];
  speaker.beginChapter();
  const telling: Telling = { task, speaker, clock: clockTeller(task, speaker) };
  return shareOut(sentencesOf(chapter, telling), chapter.shots);
}

/** Happenings, and the sentence that tells them. */
interface ToldRow {
  readonly row: readonly Happening[];
  readonly said: string | null;
}

function sentencesOf(chapter: Chapter, telling: Telling): readonly Sentence[] {
  const { task } = telling;
  const { before } = task;
  before.earlierHolidays = new Set(before.holidays);
  const opening = rememberingSaid(
    telling,
    () => openingOf(chapter, telling),
    ({ sentence }) => sentence?.text ?? null,
  );
  before.said = opening.sentence?.text ?? '';
  before.heard = before.said;
  const sentences: Sentence[] = begunBy(opening);
  const joins = joinerOf(task);
  const left = leftToTell(telling, opening.used, before.said);
  const scans = scansOf(chapter, left, telling);
  const undated = scans.sentences.map((text) => ({ text, instant: null }));
  // Those that have no hour come behind those that have one.
  const isDated = chapter.span !== null;
  if (!isDated) {
    sentences.push(...undated);
    before.said = scans.sentences.at(-1) ?? before.said;
  }
  before.heard = [before.heard, ...scans.sentences].join(' ');
  before.quoted ||= scans.used.length > 0;
  let queue = left.filter((one) => !scans.used.includes(one));
  for (let [one] = queue; one; [one] = queue) {
    const row = takeRow(queue, joins);
    const rest = queue.slice(row.length);
    const noted = sayWithNote(one, queue.slice(1), telling);
    const told = noted ? [{ row, said: noted.said }] : tellRow(row, telling);
    for (const { row: own, said } of told) {
      if (said === null) continue;
      sentences.push({ text: said, instant: own[0]?.instant ?? null, until: lastInstant(own) });
      before.said = said;
      before.heard += ` ${said}`;
    }
    queue = rest.filter((each) => each !== noted?.note);
    if (isToldToCome(queue[0], told[0])) queue = queue.slice(1);
  }
  sentences.push(...quietlyTold(chapter, telling, sentences));
  if (isDated) sentences.push(...undated);
  return sentences;
}

/** The first sentence, where there is one, with all that it tells. */
function begunBy({ sentence, used }: Opening): Sentence[] {
  return sentence === null ? [] : [{ ...sentence, until: lastInstant(used) ?? sentence.instant }];
}

/** When the last photo was taken that these are about, as far as it is known. */
function lastInstant(told: readonly Happening[]): number | null {
  const ends = told.flatMap((one) => {
    if (one.instant === null) return [];
    return one.instant + (one.kind === 'gathering' ? one.minutes * 60_000 : 0);
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Tells something; what could not be said has told no day and no hour, and a sentence without its hour none. */
function rememberingSaid<T>(
  { task, speaker }: Telling,
  tell: () => T,
  textOf: (told: T) => string | null,
): T {
  const { before } = task;
  const { day, clock, hour, told, isLate } = before;
  const result = tell();
  const said = textOf(result);
  if (said === null) before.day = day;
  if (said === null || !tellsTime(said, before.told, task, speaker))
    Object.assign(before, { clock, hour, told, isLate });
  return result;
}

function sayRemembering(telling: Telling, say: () => string | null): string | null {
  return rememberingSaid(telling, say, (said) => said);
}

/** What is to be told, but for what the opening has told. */
function leftToTell(
  { task, speaker }: Telling,
  used: readonly Happening[],
  opening: string,
): readonly Happening[] {
  const isSaid = (one: Happening): boolean =>
    one.kind === 'holiday' && opening.includes(speaker.tongue.words.holidays[one.holiday]);
  return selectHappenings(task).filter((one) => !used.includes(one) && !isSaid(one));
}

/** A way with what was noted where it led; null where nothing was, or it does not go into one sentence. */
function sayWithNote(
  one: Happening,
  rest: readonly Happening[],
  telling: Telling,
): { readonly said: string; readonly note: HappeningOf<'words'> } | null {
  if (one.kind !== 'move') return null;
  // The name of the day stands between a way and what was noted there.
  const note = rest.find(({ kind }) => kind !== 'holiday');
  if (note?.kind !== 'words' || note.last || note.local !== one.local) return null;
  const said = sayRemembering(telling, () => sayOne(one, telling, note.text));
  return said?.includes(quoted(note.text, telling.speaker.tongue)) === true ? { said, note } : null;
}

/** A row in one sentence; what cannot be told in a row is told one by one. */
function tellRow(row: readonly Happening[], telling: Telling): readonly ToldRow[] {
  const [one] = row;
  if (!one) return [];
  const captions = row.filter(isCaption);
  const said = sayRemembering(telling, () =>
    row.length < 2
      ? sayOne(one, telling)
      : captions.length === row.length
        ? sayRow(captions, telling)
        : sayMany(row, telling),
  );
  if (said !== null || captions.length < 2) return [{ row, said }];
  return captions.map((each) => ({
    row: [each],
    said: sayRemembering(telling, () => sayOne(each, telling)),
  }));
}

/** Who came with the way, or was there on a day with a name, has not to be told to come. */
function isToldToCome(next: Happening | undefined, told: ToldRow | undefined): boolean {
  const kind = told?.row[0]?.kind;
  const tellsWho = kind === 'move' || kind === 'holiday';
  return tellsWho && next?.kind === 'newcomer' && isToldIn(told?.said ?? '', [next.who]);
}
