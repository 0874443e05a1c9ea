import type { Appearance } from './appearances.ts';
import { cosine } from './edges.ts';

/** Two halves of one person are at least this much alike on average. */
const leastBetween = 0.3;
/** Comparing all with all is for samples of this size. */
const sampleSize = 200;

/**
 * Finds out whether an appearance falls into two halves that have little to do with each other, as happens when
 * faces in between have led from one person to another.
 *
 * @returns the two faces around which the halves lie; null when the appearance holds together
 */
export function findSplit(
  appearance: Appearance,
  embeddings: readonly Float32Array[],
): readonly [number, number] | null {
  if (appearance.length < 4) return null;
  const step = Math.max(1, Math.floor(appearance.length / sampleSize));
  const faces = appearance.filter((_, i) => i % step === 0);
  const alike = (a: number, b: number): number =>
    cosine(embeddings[a] ?? new Float32Array(), embeddings[b] ?? new Float32Array());

  let seeds: readonly [number, number] = [faces[0] ?? 0, faces[1] ?? 0];
  let least = Infinity;
  faces.forEach((b, j) => {
    for (const a of faces.slice(0, j)) {
      const similarity = alike(a, b);
      if (similarity < least) [least, seeds] = [similarity, [a, b]];
    }
  });
  const [first, second] = seeds;
  const nearFirst = faces.filter((face) => alike(face, first) >= alike(face, second));
  const nearSecond = faces.filter((face) => alike(face, first) < alike(face, second));
  // One odd picture is not a second person.
  if (nearFirst.length < 2 || nearSecond.length < 2) return null;
  let sum = 0;
  for (const a of nearFirst) for (const b of nearSecond) sum += alike(a, b);
  return sum / (nearFirst.length * nearSecond.length) < leastBetween ? seeds : null;
}
