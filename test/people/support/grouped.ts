import { beforeEach } from 'vitest';
import type { Grouping } from '../../../daemon/people/grouping/grouping.ts';
import type {
  FaceRef,
  LedgerEvent,
  LedgerEventBody,
} from '../../../daemon/people/ledger/ledgerEvent.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { embeddingOf, libraryFace, randomIdentity, seeded } from './synthetic.ts';

/** A face as decisions name it. */
export const ref = ({ id, photo, box }: LibraryFace): FaceRef => ({ id, photo, box });

/** That the person of these faces is called so; null takes the name away. */
export const named = (name: string | null, ...faces: LibraryFace[]): LedgerEventBody => ({
  kind: 'name',
  faces: faces.map(ref),
  name,
});

/** Whether all these faces are one person's. */
export const together = (grouping: Grouping, ...faces: readonly LibraryFace[]): boolean => {
  const persons = faces.map(({ id }) => grouping.personOf.get(id));
  return persons[0] !== undefined && persons.every((person) => person === persons[0]);
};

/** `ana-1`, `ana-2`, ...: pictures of one person, each in a photo of its own; their cosines are about purity squared. */
export function picturesOf(
  random: () => number,
  name: string,
  count: number,
  {
    identity = randomIdentity(random),
    purity = 0.87,
    changes = {},
  }: { identity?: Float32Array; purity?: number; changes?: Partial<LibraryFace> } = {},
): LibraryFace[] {
  return Array.from({ length: count }, (_, i) =>
    libraryFace(`${name}-${i + 1}`, embeddingOf(identity, purity, random), changes),
  );
}

/** Decisions in the order in which they were made, a second apart. */
export function ledger(...bodies: LedgerEventBody[]): LedgerEvent[] {
  return bodies.map((body, i) => ({
    v: 1,
    id: `e${i + 1}`,
    at: `2026-01-01T00:00:${String(i).padStart(2, '0')}.000Z`,
    ...body,
  }));
}

/** Random numbers of a test's own, by its name: none depends on which ran before it. */
export function seededBy(name: string): () => number {
  const seed = Array.from(name, (letter) => letter.charCodeAt(0)).reduce(
    (sum, code) => sum * 31 + code,
    11,
  );
  return seeded(seed >>> 0);
}

/** Random numbers of each test's own, and pictures made with them. */
export function ownNumbers(): {
  readonly random: () => number;
  readonly pictures: (
    name: string,
    count: number,
    options?: Parameters<typeof picturesOf>[3],
  ) => LibraryFace[];
} {
  let next = seeded(11);
  beforeEach(({ task }) => {
    next = seededBy(task.name);
  });
  const random = (): number => next();
  return { random, pictures: (name, count, options) => picturesOf(random, name, count, options) };
}
