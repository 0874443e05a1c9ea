import type { LibraryFace } from '../libraryFace.ts';
import type { Appearance } from './appearances.ts';
import type { Edges } from './edgeColumns.ts';
import { cosine } from './edges.ts';
import { samePicture } from './samePhoto.ts';
import type { Union } from './union.ts';

/** The least mean cosine of two groups of faces, those of the photo left out, that speaks against the photo. */
const leastBetween = 0.5;

/** The same for a face that is known from such photos only: one face shows less than several. */
const leastAlone = 0.55;

/** So many other faces must be there to speak, and not more than one photo in so many may be spoken against. */
const fewestWitnesses = 3;
const oneIn = 5;

/** Two others speak as well where they are this much alike, which sisters hardly ever are. */
const leastOfTwo = 0.6;

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

/** Photos that must part nobody elsewhere. */
export interface Composites {
  /** Photos whose faces say nothing about who is who. */
  readonly photos: ReadonlySet<string>;
  /** Faces that are somebody of their own: who else is in their photo may as well be their twin as themselves. */
  readonly leftAlone: ReadonlySet<number>;
}

/**
 * Finds photos that keep apart what all other photos show to be one person: strips, collages, panoramas, two pictures side by
 * side. Two strangers are never this much alike on average.
 *
 * Where seams divide the photo, it shows one person twice. Where none do, it may show twins, or somebody who walked through a
 * panorama: only one of its two faces is known then. Twins are kept apart by the second picture of both.
 */
export function findComposites(input: CompositeInput): Composites {
  const { faces, appearances, refusals, union } = input;
  const appearanceOf = new Map(
    appearances.flatMap((appearance) => appearance.map((face) => [face, appearance] as const)),
  );
  const photos = new Set<string>();
  const leftAlone = new Set<number>();
  const seen = new Set<string>();
  for (const { a, b } of refusals) {
    const [one, other] = [appearanceOf.get(a), appearanceOf.get(b)];
    if (!one || !other || one === other) continue;
    const key = [one[0], other[0]].join();
    if (seen.has(key)) continue;
    seen.add(key);
    const forbidding = union.forbidding(a, b);
    if (forbidding.size === 0 || !areOne(faces, one, other, forbidding)) continue;
    if ([...forbidding].every((photo) => isDivided(faces, photo, one, other))) {
      for (const photo of forbidding) photos.add(photo);
    } else if (areOnePicture(faces, forbidding, one, other)) {
      for (const face of lessKnown(faces, one, other, forbidding)) leftAlone.add(face);
    }
  }
  return { photos, leftAlone };
}

/**
 * Finds photos that are put together of other photos: two faces or more are there again, as the same pictures, in photos of
 * which none holds two of them.
 *
 * @param edges among the faces
 */
export function findCopies(faces: readonly LibraryFace[], edges: Edges): ReadonlySet<string> {
  /** By photo and then by other photo, the faces that are there again. */
  const copies = new Map<string, Map<string, Set<number>>>();
  const add = (face: number, other: number): void => {
    const [photo, elsewhere] = [faces[face]?.photo, faces[other]?.photo];
    if (photo === undefined || elsewhere === undefined || photo === elsewhere) return;
    const found = copies.get(photo) ?? new Map<string, Set<number>>();
    found.set(elsewhere, (found.get(elsewhere) ?? new Set()).add(face));
    copies.set(photo, found);
  };
  for (const { a, b, similarity } of edges) {
    if (similarity < samePicture) continue;
    add(a, b);
    add(b, a);
  }
  const found = [...copies].filter(([, elsewhere]) => {
    const some = [...elsewhere.values()];
    return (
      some.every(({ size }) => size === 1) && new Set(some.flatMap((one) => [...one])).size > 1
    );
  });
  return new Set(found.map(([photo]) => photo));
}

/** Whether the photos are one picture, perhaps in several copies. */
function areOnePicture(
  faces: readonly LibraryFace[],
  photos: ReadonlySet<string>,
  one: Appearance,
  other: Appearance,
): boolean {
  const [first, ...rest] = photos;
  const embeddingsIn = (
    photo: string | undefined,
    appearance: Appearance,
  ): readonly Float32Array[] =>
    appearance.flatMap((face) =>
      faces[face] && faces[face].photo === photo ? [faces[face].embedding] : [],
    );
  return rest.every((photo) =>
    [one, other].every((appearance) =>
      embeddingsIn(photo, appearance).every((embedding) =>
        embeddingsIn(first, appearance).some((own) => cosine(own, embedding) >= samePicture),
      ),
    ),
  );
}

/** The faces of those photos in the group that is less like all else that both have. */
function lessKnown(
  faces: readonly LibraryFace[],
  one: Appearance,
  other: Appearance,
  photos: ReadonlySet<string>,
): readonly number[] {
  const isInside = (face: number): boolean => photos.has(faces[face]?.photo ?? '');
  const rest = [...one, ...other].filter((face) => !isInside(face));
  const [own, others] = [one.filter(isInside), other.filter(isInside)];
  // What only the user has added is not among them.
  if (own.length === 0 || others.length === 0) return [];
  return meanCosine(faces, own, rest) < meanCosine(faces, others, rest) ? own : others;
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
  const isApart = (panel: number | undefined): boolean =>
    panel !== undefined && !others.includes(panel);
  return own.length > 0 && others.length > 0 && own.every(isApart);
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
  if (rest.length > 0 && otherRest.length > 0) {
    const least = witnesses < fewestWitnesses ? leastOfTwo : leastBetween;
    return isSeldom(photos, witnesses) && meanCosine(faces, rest, otherRest) >= least;
  }
  if (witnesses < fewestWitnesses || !isSeldom(photos, witnesses)) return false;
  return rest.length > 0
    ? meanCosine(faces, rest, other) >= leastAlone
    : meanCosine(faces, one, otherRest) >= leastAlone;
}

const isSeldom = ({ size }: ReadonlySet<string>, witnesses: number): boolean =>
  size <= Math.max(1, Math.floor(witnesses / oneIn));

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
