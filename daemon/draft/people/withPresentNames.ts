import type { Manifest } from '../manifest.ts';
import { applied } from '../merge/blocks.ts';
import { renameIn } from './callings.ts';
import type { Everybody } from './placeholders.ts';
import { othersOf, spokenOf } from './spoken.ts';

/** A draft's text with everybody called as they have agreed to by now; nothing is written. */
export function withPresentNames(text: string, manifest: Manifest, after: Everybody): string {
  const change = { before: null, after };
  const people = [...spokenOf(manifest, change, () => null), ...othersOf(manifest, change)];
  return applied(text, renameIn(text, manifest, people));
}
