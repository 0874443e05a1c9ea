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
}

/** Paragraphs of two to five sentences, each followed by the photos taken until the next begins. */
export function shareOut(sentences: readonly Sentence[], shots: readonly Shot[]): readonly Beat[] {
  if (shots.length === 0) return [{ text: joined(sentences), shots }];
  const wanted = Math.max(
    1,
    Math.min(Math.round(sentences.length / 3), Math.ceil(shots.length / 2)),
  );
  const size = Math.ceil(sentences.length / wanted);
  const groups = Array.from({ length: wanted }, (_, i) =>
    sentences.slice(i * size, (i + 1) * size),
  ).filter((group) => group.length > 0);
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
      last || next === null
        ? rest.length
        : rest.findIndex(
            ({ instant, local }) => local !== null && instant !== null && instant >= next,
          );
    const taken = rest.slice(0, until < 0 ? rest.length : until);
    from += taken.length;
    return { text: joined(group), shots: taken };
  });
}

function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
