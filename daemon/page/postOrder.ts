import type { PagePost } from './pageManifest.ts';

/** Latest first; those without a date last, by title. */
export function inOrder(posts: readonly PagePost[]): readonly PagePost[] {
  return [...posts].sort((a, b) => {
    const byDate = (b.date ?? '').localeCompare(a.date ?? '');
    return byDate || a.title.localeCompare(b.title, a.language) || (a.key < b.key ? -1 : 1);
  });
}
