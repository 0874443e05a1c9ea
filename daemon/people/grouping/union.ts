import type { Decisions, Label } from '../ledger/decisions.ts';
import { cosine } from './edges.ts';
import type { LibraryFace } from '../libraryFace.ts';
import { isCompositeOf, mayBeOnePerson } from './samePhoto.ts';

/** Faces on their way to becoming persons: what is united stays united. */
export interface Union {
  /** A number for the person a face belongs to so far; it changes when persons are united. */
  readonly groupOf: (face: number) => number;
  /** Makes one person of two; false, and nothing happens, if they must not be one. Once false, always false. */
  readonly unite: (a: number, b: number) => boolean;
  /** Whether `unite` would. */
  readonly mayUnite: (a: number, b: number) => boolean;
  readonly separate: (a: number, b: number) => boolean;
  /** Photos that show both persons side by side; empty where something else forbids it, too. */
  readonly forbidding: (a: number, b: number) => ReadonlySet<string>;
  /** The name of the person a face belongs to; null if it has none. */
  readonly nameOf: (face: number) => string | null;
}

/**
 * Starts from what the user has decided, and forbids what nobody may unite: persons the user keeps apart, persons
 * of different names, and two faces of one photo unless they may well be one person.
 *
 * Persons of the same name are one, unless forbidden for another reason: there are two Marias in that photo.
 *
 * @param present whether a face can belong to a person at all
 * @param composites photos that are put together of several pictures, by what other photos show
 */
export function createUnion(
  faces: readonly LibraryFace[],
  { constraints, labels }: Decisions,
  present: (face: number) => boolean,
  composites: ReadonlySet<string> = new Set(),
): Union {
  const { groupOf } = constraints;
  const photosOf = new Map<number, Map<string, readonly number[]>>();
  faces.forEach(({ photo }, face) => {
    if (present(face)) addPhoto(photosOf, groupOf(face), photo, [face]);
  });
  const names = new Map<number, string>();
  const isComposite = compositesAmong(faces, present);

  const sharedPhotos = function* (x: number, y: number): Generator<string> {
    const [one, other] = [photosOf.get(x), photosOf.get(y)];
    if (!one || !other) return;
    const [small, large] = one.size <= other.size ? [one, other] : [other, one];
    for (const [photo, some] of small) {
      const others = large.get(photo) ?? [];
      if (others.length === 0 || composites.has(photo) || isComposite(photo)) continue;
      const areTwo = some.some((a) => others.some((b) => !mayBeOne(faces[a], faces[b])));
      if (areTwo) yield photo;
    }
  };
  const areForbidden = (x: number, y: number): boolean => {
    const [name, otherName] = [names.get(x), names.get(y)];
    const differ = name !== undefined && otherName !== undefined && name !== otherName;
    return differ || constraints.areApart(x, y);
  };
  const mayUnite = (a: number, b: number): boolean => {
    const [x, y] = [groupOf(a), groupOf(b)];
    if (x === y) return true;
    return !areForbidden(x, y) && sharedPhotos(x, y).next().done === true;
  };
  const unite = (a: number, b: number): boolean => {
    const [x, y] = [groupOf(a), groupOf(b)];
    if (x === y) return true;
    if (!mayUnite(a, b) || !constraints.link(a, b)) return false;
    const kept = groupOf(a);
    const gone = kept === x ? y : x;
    for (const [photo, some] of photosOf.get(gone) ?? []) addPhoto(photosOf, kept, photo, some);
    photosOf.delete(gone);
    const name = names.get(x) ?? names.get(y);
    names.delete(gone);
    if (name !== undefined) names.set(kept, name);
    return true;
  };

  const named = namesOf(labels, groupOf);
  for (const [face, name] of named) names.set(groupOf(face), name);
  const firstOf = new Map<string, number[]>();
  // Oldest first: whom a new namesake cannot be one with, she does not part either.
  for (const [face, name] of named.toReversed()) {
    const sameName = firstOf.get(name) ?? [];
    if (!sameName.some((other) => unite(other, face))) firstOf.set(name, [...sameName, face]);
  }
  return {
    groupOf,
    unite,
    mayUnite,
    separate: constraints.separate,
    forbidding: (a, b) => {
      const [x, y] = [groupOf(a), groupOf(b)];
      return x === y || areForbidden(x, y) ? new Set() : new Set(sharedPhotos(x, y));
    },
    nameOf: (face) => names.get(groupOf(face)) ?? null,
  };
}

/**
 * One face of every named person, with the name: a naming is about the person most of its faces belong to,
 * and the newest naming of a person counts.
 */
function namesOf(
  labels: readonly Label[],
  groupOf: (face: number) => number,
): readonly (readonly [face: number, name: string])[] {
  const settled = new Set<number>();
  const names: (readonly [number, string])[] = [];
  for (const { event, anchors } of labels) {
    const isNaming = event.kind === 'name' || (event.kind === 'same' && event.name !== undefined);
    const face = isNaming ? mostCommon(anchors, groupOf) : undefined;
    if (face === undefined || settled.has(groupOf(face))) continue;
    settled.add(groupOf(face));
    if ('name' in event && event.name !== null && event.name !== undefined) {
      names.push([face, event.name]);
    }
  }
  return names;
}

/** A face of the group that most of the faces belong to; of equals, the one met first. */
function mostCommon(
  anchors: readonly number[],
  groupOf: (face: number) => number,
): number | undefined {
  const counts = new Map<number, { readonly face: number; count: number }>();
  for (const face of anchors) {
    const entry = counts.get(groupOf(face));
    if (entry) entry.count++;
    else counts.set(groupOf(face), { face, count: 1 });
  }
  let best: { readonly face: number; readonly count: number } | undefined;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best?.face;
}

/** Tells of a photo whether it is put together of several pictures, by its faces. */
function compositesAmong(
  faces: readonly LibraryFace[],
  present: (face: number) => boolean,
): (photo: string) => boolean {
  const embeddings = new Map<string, Float32Array[]>();
  faces.forEach(({ photo, embedding }, face) => {
    if (!present(face)) return;
    const some = embeddings.get(photo);
    if (some) some.push(embedding);
    else embeddings.set(photo, [embedding]);
  });
  const known = new Map<string, boolean>();
  return (photo) => {
    const answer = known.get(photo) ?? isCompositeOf(embeddings.get(photo) ?? []);
    known.set(photo, answer);
    return answer;
  };
}

function mayBeOne(a: LibraryFace | undefined, b: LibraryFace | undefined): boolean {
  return (
    a !== undefined && b !== undefined && mayBeOnePerson(a, b, cosine(a.embedding, b.embedding))
  );
}

function addPhoto(
  photosOf: Map<number, Map<string, readonly number[]>>,
  group: number,
  photo: string,
  some: readonly number[],
): void {
  const photos = photosOf.get(group) ?? new Map<string, readonly number[]>();
  photos.set(photo, [...(photos.get(photo) ?? []), ...some]);
  photosOf.set(group, photos);
}
