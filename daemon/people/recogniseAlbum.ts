import type { HiddenFaces } from '../photo/copies/blurFaces.ts';
import type { AlbumPhoto, Face } from '../contract/photo.ts';
import { isForgotten } from './ledger/decisions.ts';
import type { UserFacts } from './qdrant/faceStore.ts';
import { groupLibrary, type LibraryGrouping } from './grouping/groupLibrary.ts';
import type { Grouping } from './grouping/grouping.ts';
import { hiddenFaces } from './hiddenFaces.ts';
import { keptAfter, readKeptIds, writeKeptIds } from './keptIds.ts';
import type { LibraryFace } from './libraryFace.ts';
import type { PeopleContext } from './peopleContext.ts';
import type { Person } from '../contract/person.ts';

/** Who is in an album. */
export interface AlbumPeople {
  /** Everybody with a face in the album; their faces are those of the whole library. */
  readonly people: readonly Person[];
  /** Person id; null for a face of nobody in particular. */
  readonly personOf: (face: string) => string | null;
  /** What the store is to know of any face of the library; null for what the user has said is none, or asked to forget. */
  readonly userFactsOf: (face: string) => UserFacts | null;
  /** Whether it belongs in counts: not too small or doubtful, and not ruled out by the user. */
  readonly isFace: (face: string) => boolean;
  /** Which faces of a photo, by its SHA-256, must not be recognisable in anything that is published; null: none. */
  readonly hiddenIn: (sha256: string) => HiddenFaces | null;
  /** Where faces were not looked for: those of people never to be shown that earlier runs found in the photo. */
  readonly unseenIn: (sha256: string) => readonly Face[];
  /** Everybody else of the library who is not to be shown, or whose name, or part of it, is not to be told. */
  readonly reserved: readonly Person[];
}

/** When no faces were looked for. */
export const nobody: AlbumPeople = {
  people: [],
  personOf: () => null,
  userFactsOf: () => null,
  isFace: () => false,
  hiddenIn: () => null,
  unseenIn: () => [],
  reserved: [],
};

/**
 * Takes an album into the library and says who is in it, by its faces, those of all other albums, and the user's decisions.
 *
 * @param folder absolute path of the album
 * @param photos all of the album
 * @throws the abort reason if `signal` aborts
 */
export async function recogniseAlbum(
  ctx: PeopleContext,
  folder: string,
  photos: readonly AlbumPhoto[],
  signal: AbortSignal = new AbortController().signal,
): Promise<AlbumPeople> {
  const isGone = isForgotten(await ctx.ledger.read());
  const kept = photos.map((photo) =>
    photo.faces.some(({ id }) => isGone(id))
      ? { ...photo, faces: photo.faces.filter(({ id }) => !isGone(id)) }
      : photo,
  );
  const here = new Set(kept.flatMap(({ faces }) => faces.map(({ id }) => id)));
  await keepingIds(
    ctx,
    ({ id, places }) => here.has(id) || places.some(({ album }) => album !== folder),
    () => ctx.library.putAlbum(folder, kept),
    signal,
  );
  return albumPeople(await groupLibrary(ctx, signal), kept);
}

/**
 * Changes the library; people who lose the face that their id is made from keep the id.
 *
 * @param stays whether a face will still be there
 */
async function keepingIds(
  ctx: PeopleContext,
  stays: (face: LibraryFace) => boolean,
  change: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const before = await ctx.library.faces();
  if (before.every(stays)) {
    await change();
    return;
  }
  const grouping = await groupLibrary(ctx, signal);
  await change();
  const left = new Set((await ctx.library.faces()).map(({ id }) => id));
  await writeKeptIds(ctx.home, keptAfter(await readKeptIds(ctx.home), grouping, left));
}

/**
 * Who is in photos that were recognised before; nothing is taken into the library.
 *
 * @throws the abort reason if `signal` aborts
 */
export async function recogniseKnown(
  ctx: PeopleContext,
  photos: readonly AlbumPhoto[],
  signal: AbortSignal,
): Promise<AlbumPeople> {
  return albumPeople(await groupLibrary(ctx, signal), photos);
}

/**
 * Says who is in an album that the library knows.
 *
 * @param photos all of the album; forgotten faces are nobody's
 */
export function albumPeople(
  grouping: LibraryGrouping,
  photos: readonly Pick<AlbumPhoto, 'sha256' | 'faces'>[],
): AlbumPeople {
  const isGone = isForgotten(grouping.events);
  const kept = photos.map(({ sha256, faces }) => ({
    sha256,
    faces: faces.filter(({ id }) => !isGone(id)),
  }));
  const here = new Set(kept.flatMap(({ faces }) => faces.map(({ id }) => id)));
  const isHere = ({ faces }: Person): boolean => faces.some((face) => here.has(face));
  return {
    people: grouping.persons.filter(isHere),
    hiddenIn: hiddenFaces(grouping, hashesOf(kept)),
    unseenIn: nobody.unseenIn,
    reserved: grouping.persons.filter((person) => isReserved(person) && !isHere(person)),
    personOf: (face) => grouping.personOf.get(face) ?? null,
    userFactsOf: userFacts(grouping),
    isFace: (face) => here.has(face) && (grouping.gates.get(face)?.shown ?? false),
  };
}

/**
 * What is to be kept about people in an album whose photos are not looked at for faces: whatever is known of them
 * from earlier runs is still true.
 */
export async function recallAlbum(
  ctx: PeopleContext,
  photos: readonly AlbumPhoto[],
  signal: AbortSignal = new AbortController().signal,
): Promise<AlbumPeople> {
  return rememberedPeople(await groupLibrary(ctx, signal), photos);
}

/** The same of photos that were not looked at for faces. */
export function rememberedPeople(
  grouping: LibraryGrouping,
  photos: readonly Pick<AlbumPhoto, 'sha256'>[],
): AlbumPeople {
  const reserved = grouping.persons.filter(isReserved);
  const unseen = new Set(
    reserved.flatMap(({ consent, faces }) => (consent === 'never' ? faces : [])),
  );
  return {
    ...nobody,
    hiddenIn: hiddenFaces(grouping, hashesOf(photos)),
    unseenIn: (sha256) =>
      grouping.faces.filter(({ id, photo }) => photo === sha256 && unseen.has(id)),
    reserved,
  };
}

function isReserved({ name, consent }: Person): boolean {
  return consent === 'never' || (name !== null && consent !== 'full');
}

function hashesOf(photos: readonly Pick<AlbumPhoto, 'sha256'>[]): ReadonlySet<string> {
  return new Set(photos.flatMap(({ sha256 }) => sha256 ?? []));
}

/** What the store is to know of each face; null for what the user has excluded. */
export function userFacts({
  persons,
  personOf,
  gates,
}: Grouping): (face: string) => UserFacts | null {
  const nameOf = new Map(persons.map(({ id, name }) => [id, name]));
  return (face) => {
    if (gates.get(face)?.excluded === true) return null;
    const person = personOf.get(face) ?? null;
    return { person, name: person === null ? null : (nameOf.get(person) ?? null) };
  };
}
