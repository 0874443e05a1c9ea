import type { StoryPlan } from '../../story/plan/storyPlan.ts';
import { asGenerated } from '../asGenerated.ts';
import type { Manifest } from '../manifest.ts';
import { mergeDraft } from '../merge/mergeDraft.ts';
import { renameIn } from './callings.ts';
import { placeholderIn, stillSpokenOf } from './retell.ts';
import { othersOf, spokenOf, type Change } from './spoken.ts';

/** A draft that its user has edited, and the same generated again. */
export interface Regenerated {
  /** Of the draft before. */
  readonly manifest: Manifest;
  readonly edited: string;
  readonly generated: string;
  readonly plan: StoryPlan;
  /** Of placeholders, by person id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly change: Change;
}

/**
 * Brings a draft that is generated again together with what its user wrote: names that have changed since are no edits,
 * and in the user's own words people are called as they are called now.
 *
 * @returns the text, and people it speaks of beside those of the plan
 */
export function mergeEdits({ manifest, edited, generated, plan, numbers, change }: Regenerated): {
  readonly merged: string;
  readonly others: Manifest['people'];
} {
  const base = asGenerated(manifest, edited).text;
  const spoken = spokenOf(manifest, change, placeholderIn(plan, numbers));
  const everybody = [...spoken, ...othersOf(manifest, change)];
  const renaming = {
    base: renameIn(base, manifest, everybody),
    edited: renameIn(edited, manifest, everybody),
  };
  const merged = mergeDraft({ base, edited, generated, renaming });
  return { merged, others: stillSpokenOf(spoken, merged, plan) };
}
