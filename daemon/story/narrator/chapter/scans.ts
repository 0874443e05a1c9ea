import type { ChapterTask } from './chapterTask.ts';
import type { Telling } from './telling.ts';
import { sinceDate } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { listText, quoted, text } from '../template.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import type { Chapter, Shot } from '../../plan/storyPlan.ts';
import { countValue, whoValue } from '../values.ts';

/** What is told of scans: sentences, and the captions they have told. */
export interface ToldScans {
  readonly sentences: readonly string[];
  readonly used: readonly Happening[];
}

interface Item {
  readonly date: string;
  readonly said: string;
  /** ` with Lotte`; '' where nobody is told. */
  readonly beside: string;
  readonly note: Happening | null;
}

/** More in one sentence are a list. */
const mostItems = 5;

/** More sentences of who is in which picture are one. */
const mostFaces = 2;

/**
 * What stands below photos of which the year, month or day is known but not the hour, as in old albums, with their dates:
 * `From June 1957 there is “Confirmation”, from 1961 one photo with Lotte`.
 *
 * @param queue what is to be told of the chapter
 */
export function scansOf(
  chapter: Chapter,
  queue: readonly Happening[],
  { task, speaker }: Telling,
): ToldScans {
  const scans = chapter.moments
    .filter(({ local, date }) => local === null && date !== undefined)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : Number(a.date !== b.date)));
  const items = itemsOf(scans, task, queue, speaker);
  const sentences: string[] = [];
  const used: Happening[] = [];
  let at = 0;
  while (at < items.length) {
    const told = longestRow(items.slice(at, at + mostItems), task, speaker);
    if (told !== null) {
      sentences.push(told.said);
      used.push(...items.slice(at, at + told.count).flatMap(({ note }) => note ?? []));
    }
    at += told?.count ?? 1;
    // Faces alone are told by the list of people as well.
    if (used.length === 0 && sentences.length === mostFaces) break;
  }
  return { sentences, used };
}

/** As many as one sentence can tell: with who is there, else without. */
function longestRow(
  row: readonly Item[],
  task: ChapterTask,
  speaker: Speaker,
): { readonly said: string; readonly count: number } | null {
  for (let count = row.length; count > 0; count -= 1) {
    const some = row.slice(0, count);
    const bare = some.map((item) => ({ ...item, beside: '' }));
    const isBare = some.every(({ note }) => note !== null);
    const said = sayRow(some, task, speaker) ?? (isBare ? sayRow(bare, task, speaker) : null);
    if (said !== null) return { said, count };
  }
  return null;
}

function itemsOf(
  scans: readonly Shot[],
  { plan, company }: ChapterTask,
  queue: readonly Happening[],
  { tongue, label }: Speaker,
): readonly Item[] {
  // Whom every picture shows, no sentence has to name.
  const isAlways = plan.arc === 'portrait' && company.told[0]?.everywhere === true;
  const items = scans.flatMap((photo): readonly Item[] => {
    const date = photo.date ?? '';
    const note = queue.find((one) => one.kind === 'words' && one.photos.includes(photo.path));
    if (note?.kind === 'words') {
      const known = isAlways ? [] : note.who;
      const who = whoValue(known, note.others);
      const beside = known.length > 0 ? ` ${label('with', { who })}` : '';
      return [{ date, said: quoted(note.text, tongue), beside, note }];
    }
    const { who } = company.in(photo);
    if (isAlways || photo.words !== null || who.length === 0 || who.length > 3) return [];
    const people = whoValue(who.map((one) => one.who));
    const slots = { photos: countValue(1), with: text(label('with', { who: people })) };
    return [{ date, said: label('item.scan', slots), beside: '', note: null }];
  });
  const kept = items.filter(
    ({ date, said }, at) => items[at - 1]?.said !== said || items[at - 1]?.date !== date,
  );
  // What somebody wrote says more than who is there.
  const noted = kept.filter(({ note }) => note !== null);
  return noted.length > 0 ? noted : kept;
}

function sayRow(row: readonly Item[], { basis }: ChapterTask, speaker: Speaker): string | null {
  const { tongue } = speaker;
  const dates = [...new Set(row.map(({ date }) => date))];
  const groups = dates.map((date) => ({
    since: sinceDate(date, tongue),
    said: row.filter((one) => one.date === date).map(({ said, beside }) => said + beside),
  }));
  const [first, ...later] = groups;
  if (!first) return null;
  const isPlain = groups.every(({ said }) => said.length === 1);
  const rest = later.map(({ since, said }, at) => {
    const isLast = at === later.length - 1;
    // After `and` within a date, another one would join what does not belong together.
    const lead = isLast && isPlain ? ` ${tongue.words.and} ` : ', ';
    return `${lead}${since} ${listText(said, tongue)}`;
  });
  return speaker.say(
    'words.scans',
    {
      since: text(first.since),
      first: { kind: 'text', text: listText(first.said, tongue), count: first.said.length },
      rest: text(rest.join('')),
    },
    `scans ${dates.join(' ')}`,
    basis,
  );
}
