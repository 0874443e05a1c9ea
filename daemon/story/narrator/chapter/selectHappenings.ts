import type { ChapterTask, ToldBefore } from './chapterTask.ts';
import { stockOf } from './selecting/stock.ts';
import { groupKey, isWorthTelling } from './selecting/worthTelling.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/** So many chapters there is no pause after one that was told. */
const chaptersWithoutPause = 3;

/** What is told: everything the photographer wrote, then what says most, and fillers only where nothing else is there. */
export function selectHappenings(task: ChapterTask): readonly Happening[] {
  const stock = stockOf(task);
  const kept = task.happenings.filter((one) => isWorthTelling(one, stock));
  remember(kept, task.before);
  task.before.filler = stock.filler;
  // How it ended is the last thing that is said.
  return [...kept.filter((one) => !isEnd(one)), ...kept.filter(isEnd)];
}

/** What is told once is no news in the chapters that follow. */
function remember(kept: readonly Happening[], before: ToldBefore): void {
  const has = (kind: Happening['kind']): boolean => kept.some((one) => one.kind === kind);
  before.company = has('gathering') ? before.company + 1 : 0;
  before.pause = has('pause') ? chaptersWithoutPause : Math.max(0, before.pause - 1);
  if (has('pace')) before.pace += 1;
  if (has('light')) before.light += 1;
  for (const one of kept) {
    if (one.kind === 'gathering') before.gathered.add(groupKey(one.who));
    if (one.kind === 'holiday') before.holidays.add(one.holiday);
    if (one.kind === 'words') before.crowd = Math.max(before.crowd, one.others);
    if (one.kind !== 'crowd') continue;
    before.crowd = Math.max(before.crowd, one.count);
    before.everybody ||= one.everybody;
  }
}

function isEnd(one: Happening): boolean {
  return one.kind === 'end' || ((one.kind === 'words' || one.kind === 'smiles') && one.last);
}
