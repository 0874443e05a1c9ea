import type { LibraryFace } from '../libraryFace.ts';
import type { Appearance } from './appearances.ts';
import type { Union } from './union.ts';

/** The least mean cosine of two groups of faces, those of the photo left out, that speaks against the photo. */
const leastBetween = 0.5;

/** The same for a face that is known from such photos only: one face shows less than several. */
const leastAlone = 0.55;

/** So many other faces must be there to speak, and not more than one photo in so many may be spoken against. */
const fewestWitnesses = 3;
const oneIn = 5;

/** What would have become one person, but for two faces in one photo. */
export interface Refusal {
  readonly a: number;
  readonly b: number;
}

export interface CompositeInput {
  readonly faces: readonly LibraryFace[];
  readonly appearances: readonly Appearance[];
  readonly refusals: readonly Refusal[];
  readonly union: Pick<Union, 'forbidding'>;
}

/**
 * Finds photos that keep apart what all other photos show to be one person: strips, collages, two pictures side by side. Two
 * strangers are never this much alike on average; twins may be, and stand in one picture without a seam between them.
 *
 * @returns photos whose faces say nothing about who is who
 */
export function findComposites(input: CompositeInput): ReadonlySet<string> {
  const { faces, appearances, refusals, union } = input;
  const appearanceOf = new Map(
    appearances.flatMap((appearance) => appearance.map((face) => [face, appearance] as const)),
  );
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const { a, b } of refusals) {
    const [one, other] = [appearanceOf.get(a), appearanceOf.get(b)];
    if (!one || !other || one === other) continue;
    const key = [one[0], other[0]].join();
    if (seen.has(key)) continue;
    seen.add(key);
    const photos = union.forbidding(a, b);
    const areDivided = [...photos].every((photo) => isDivided(faces, photo, one, other));
    if (photos.size > 0 && areDivided && areOne(faces, one, other, photos)) {
      for (const photo of photos) found.add(photo);
    }
  }
  return found;
}

/** Whether straight seams lie between the faces of the one group and those of the other in a photo. */
function isDivided(
  faces: readonly LibraryFace[],
  photo: string,
  one: Appearance,
  other: Appearance,
): boolean {
  const panelsOf = (appearance: Appearance): readonly (number | undefined)[] =>
    appearance.flatMap((face) => (faces[face]?.photo === photo ? [faces[face].panel] : []));
  const [own, others] = [panelsOf(one), panelsOf(other)];
  return own.every((panel) => panel !== undefined && !others.includes(panel));
}

/** Whether two groups are one person by all that is not in these photos. */
function areOne(
  faces: readonly LibraryFace[],
  one: Appearance,
  other: Appearance,
  photos: ReadonlySet<string>,
): boolean {
  const isOutside = (face: number): boolean => !photos.has(faces[face]?.photo ?? '');
  const [rest, otherRest] = [one.filter(isOutside), other.filter(isOutside)];
  const witnesses = rest.length + otherRest.length;
  if (witnesses < fewestWitnesses || photos.size > Math.max(1, Math.floor(witnesses / oneIn)))
    return false;
  if (rest.length > 0 && otherRest.length > 0)
    return meanCosine(faces, rest, otherRest) >= leastBetween;
  return rest.length > 0
    ? meanCosine(faces, rest, other) >= leastAlone
    : meanCosine(faces, one, otherRest) >= leastAlone;
}

/** Over all pairs: the product of the sums, as embeddings are of length 1. */
function meanCosine(
  faces: readonly LibraryFace[],
  one: readonly number[],
  other: readonly number[],
): number {
  const [a, b] = [sumOf(faces, one), sumOf(faces, other)];
  const product = a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0);
  return product / (one.length * other.length);
}

function sumOf(faces: readonly LibraryFace[], some: readonly number[]): readonly number[] {
  const sum: number[] = [];
  for (const face of some)
    faces[face]?.embedding.forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value;
    });
  return sum;
}
