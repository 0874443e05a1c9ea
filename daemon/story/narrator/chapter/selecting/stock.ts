import type { ChapterTask, ToldBefore } from '../chapterTask.ts';
import type { Happening, HappeningKind, HappeningOf } from '../../../plan/happenings/happening.ts';

/** All that could be told of a chapter, with what is asked of it again and again. */
export interface Stock {
  readonly task: ChapterTask;
  readonly has: (kind: HappeningKind) => boolean;
  /** The photographer's words, but for those of the last picture. */
  readonly spoken: readonly HappeningOf<'words'>[];
  /** Most of them that are told. */
  readonly mostWords: number;
  /** Photos whose words may be told. */
  readonly quoted: ReadonlySet<string>;
  /** A short draft, of which the photographer's words say enough. */
  readonly isBrief: boolean;
  /** What is told for want of anything else: not the same in two chapters running. */
  readonly filler: ToldBefore['filler'];
}

/** Most words of the photographer in a chapter's text; the captions have them all. */
const mostWords = { short: 4, medium: 14, long: 30 } as const;

/** The same in a short draft, shared by its chapters; and what each has in any case. */
const mostInShort = 8;
const leastInShort = 2;

/** Looks through the happenings of a chapter. */
export function stockOf(task: ChapterTask): Stock {
  const { happenings, plan } = task;
  const kinds = new Set(happenings.map(({ kind }) => kind));
  const words = happenings.filter((one) => one.kind === 'words');
  const spoken = words.filter((one) => !one.last);
  return {
    task,
    has: (kind) => kinds.has(kind),
    spoken,
    mostWords: mostWordsOf(task),
    quoted: new Set(words.flatMap(({ photos }) => photos)),
    isBrief: plan.style.length === 'short' && spoken.length > 0,
    filler: fillerOf(task),
  };
}

function mostWordsOf({ plan }: ChapterTask): number {
  const { length } = plan.style;
  if (length !== 'short') return mostWords[length];
  const share = Math.floor(mostInShort / plan.chapters.length);
  return Math.min(mostWords.short, Math.max(leastInShort, share));
}

function fillerOf({ happenings, before }: ChapterTask): ToldBefore['filler'] {
  const meets = happenings.some(({ kind }) =>
    ['gathering', 'newcomer', 'crowd', 'end'].includes(kind),
  );
  // Who came with the last picture has been told to come.
  const comes = (one: Happening): boolean =>
    happenings.some(({ kind, photos }) => kind === 'newcomer' && photos[0] === one.photos[0]);
  const fillers = (['pair', 'evening', 'around'] as const).filter(
    (kind) => before.filler !== kind && (kind !== 'around' || !meets),
  );
  const isThere = (kind: HappeningKind): boolean =>
    happenings.some((one) => one.kind === kind && !(kind === 'evening' && comes(one)));
  return fillers.find(isThere) ?? null;
}
