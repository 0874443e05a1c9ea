import type { Shot } from '../../plan/storyPlan.ts';

/** A paragraph, and the photos that belong to its time. */
export interface Beat {
  /** '' where there is nothing to say. */
  readonly text: string;
  readonly shots: readonly Shot[];
}

/** A sentence, and from when on it belongs. */
export interface Sentence {
  readonly text: string;
  readonly instant: number | null;
  /** When the last photo was taken that it tells, where it tells several. */
  readonly until?: number | null;
}

/**
 * Paragraphs of two to five sentences, each followed by the photos of its time; those between what it tells and what the next
 * begins with go with whichever they are nearer to.
 */
export function shareOut(sentences: readonly Sentence[], shots: readonly Shot[]): readonly Beat[] {
  if (shots.length === 0) return [{ text: joined(sentences), shots }];
  const wanted = Math.max(
    1,
    Math.min(Math.round(sentences.length / 3), Math.ceil(shots.length / 2)),
  );
  const groups = cutApart(sentences, wanted);
  if (groups.length === 0) return [{ text: '', shots }];
  const starts = groups.map(
    (group) => group.find(({ instant }) => instant !== null)?.instant ?? null,
  );
  let from = 0;
  return groups.map((group, index): Beat => {
    const next = starts.slice(index + 1).find((start) => start !== null) ?? null;
    const rest = shots.slice(from);
    const last = index === groups.length - 1;
    const until =
      last || next === null ? rest.length : cutBefore(next, { after: lastTold(group), of: rest });
    const taken = rest.slice(0, until);
    from += taken.length;
    return { text: joined(group), shots: taken };
  });
}

/** How many of the photos come before what is told at `next`: up to the longest pause since what was told last. */
function cutBefore(
  next: number,
  { after, of: shots }: { after: number | null; of: readonly Shot[] },
): number {
  const found = shots.findIndex(
    ({ instant, local }) => local !== null && instant !== null && instant >= next,
  );
  const begins = found < 0 ? shots.length : found;
  if (after === null) return begins;
  const pause = (at: number): number => {
    const [a, b] = [shots[at - 1]?.instant ?? after, shots[at]?.instant ?? null];
    return b === null || b <= after ? 0 : b - Math.max(a, after);
  };
  let cut = begins;
  for (let at = cut - 1; at >= 0; at -= 1) if (pause(at) > pause(cut)) cut = at;
  return cut;
}

/** When the last photo was taken that a paragraph tells. */
function lastTold(sentences: readonly Sentence[]): number | null {
  return sentences.reduce<number | null>((latest, { instant, until = instant }) => {
    if (until === null || latest === null) return until ?? latest;
    return Math.max(until, latest);
  }, null);
}

/** In parts of about the same length, each cut where most time passes nearby: what belongs together stays together. */
function cutApart(
  sentences: readonly Sentence[],
  wanted: number,
): readonly (readonly Sentence[])[] {
  const size = Math.ceil(sentences.length / wanted);
  const passes = (at: number): number => {
    const [a, b] = [sentences[at - 1]?.instant ?? null, sentences[at]?.instant ?? null];
    return a === null || b === null ? 0 : b - a;
  };
  const groups: (readonly Sentence[])[] = [];
  let from = 0;
  for (let part = 1; part < wanted; part += 1) {
    const even = part * size;
    const cut = [even, even - 1, even + 1]
      .filter((at) => at >= from + 2 && at <= sentences.length - 2)
      .toSorted((a, b) => passes(b) - passes(a))[0];
    const at = cut ?? Math.min(even, sentences.length);
    groups.push(sentences.slice(from, at));
    from = Math.max(from, at);
  }
  return [...groups, sentences.slice(from)].filter((group) => group.length > 0);
}

function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
