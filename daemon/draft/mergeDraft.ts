import { diff3Merge } from 'node-diff3';

/** A draft that was generated, edited by its user, and is generated again. */
export interface DraftVersions {
  /** As it was generated the last time. */
  readonly base: string;
  /** As the user left it. */
  readonly edited: string;
  /** As it is generated now. */
  readonly generated: string;
}

/**
 * Brings what is new in a draft together with what its user wrote: a three-way merge by lines (Khanna, Kunal and
 * Pierce, 2007, "A formal investigation of diff3"). Where both changed the same lines, the user's stay.
 *
 * @returns every line the user wrote or changed, and everything else as generated now
 */
export function mergeDraft({ base, edited, generated }: DraftVersions): string {
  const regions = diff3Merge(linesOf(edited), linesOf(base), linesOf(generated));
  return regions.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []).join('');
}

/**
 * The same word by word: for changes of single words beside which the user may have written something.
 */
export function mergeWords({ base, edited, generated }: DraftVersions): string {
  const regions = diff3Merge(wordsOf(edited), wordsOf(base), wordsOf(generated));
  return regions.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []).join('');
}

/** Words and what stands between them; joining them gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}@-]+|\s+|[^\p{L}\p{N}@\s-]/gu) ?? [];
}

/** With their line ends, so that joining them gives the text back. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
