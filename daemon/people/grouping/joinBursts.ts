import type { LibraryFace } from '../libraryFace.ts';
import type { BurstPair } from './bursts.ts';
import type { Union } from './union.ts';

export interface BurstInput {
  readonly faces: readonly LibraryFace[];
  /** The most alike first. */
  readonly pairs: readonly BurstPair[];
  readonly union: Union;
  /** Whether a face belongs to a person by now. */
  readonly belongs: (face: number) => boolean;
}

/**
 * Makes one person of faces that stay at one place from one photo to the next, where one of the two belongs to somebody. Two people who
 * are together in any photo stay two.
 *
 * @returns faces that belong to somebody now and did not before
 */
export function joinBursts({ faces, pairs, union, belongs }: BurstInput): ReadonlySet<number> {
  const joined = new Set<number>();
  const isSomebody = (face: number): boolean => belongs(face) || joined.has(face);
  const photosWith = (face: number): ReadonlySet<string> => {
    const group = union.groupOf(face);
    const members = faces.filter(
      (_, other) => other === face || (isSomebody(other) && union.groupOf(other) === group),
    );
    return new Set(members.map(({ photo }) => photo));
  };
  let open = pairs;
  for (;;) {
    const next = open.find(({ a, b }) => isSomebody(a) || isSomebody(b));
    if (!next) return joined;
    const { a, b } = next;
    open = open.filter((pair) => pair !== next);
    if (union.groupOf(a) !== union.groupOf(b)) {
      const photos = photosWith(a);
      const areTogether = [...photosWith(b)].some((photo) => photos.has(photo));
      if (areTogether || !union.unite(a, b)) continue;
    }
    for (const face of [a, b]) if (!isSomebody(face)) joined.add(face);
  }
}
