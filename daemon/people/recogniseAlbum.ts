import type { AlbumPhoto } from '../photo/photo.ts';
import { isForgotten } from './decisions.ts';
import type { UserFacts } from './faceStore.ts';
import { groupLibrary } from './groupLibrary.ts';
import type { Grouping } from './grouping.ts';
import type { PeopleContext } from './peopleContext.ts';
import type { Person } from './person.ts';

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
}

/** When no faces were looked for. */
export const nobody: AlbumPeople = {
  people: [],
  personOf: () => null,
  userFactsOf: () => null,
  isFace: () => false,
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
  await ctx.library.putAlbum(folder, kept);
  const grouping = await groupLibrary(ctx, signal);
  const here = new Set(kept.flatMap(({ faces }) => faces.map(({ id }) => id)));
  return {
    people: grouping.persons.filter(({ faces }) => faces.some((face) => here.has(face))),
    personOf: (face) => grouping.personOf.get(face) ?? null,
    userFactsOf: userFacts(grouping),
    isFace: (face) => here.has(face) && (grouping.gates.get(face)?.shown ?? false),
  };
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
