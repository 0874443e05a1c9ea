import type { AlbumPhoto } from '../photo/photo.ts';
import { groupFaces } from './grouping.ts';
import type { UserFacts } from './faceStore.ts';
import type { PeopleContext } from './peopleContext.ts';
import type { Person } from './person.ts';

/** Who is in an album. */
export interface AlbumPeople {
  /** Everybody with a face in the album; their faces are those of the whole library. */
  readonly people: readonly Person[];
  /** Person id; null for a face of nobody in particular. */
  readonly personOf: (face: string) => string | null;
  /** What the store is to know of any face of the library. */
  readonly userFactsOf: (face: string) => UserFacts;
  /** Faces the user or a gate has ruled out: no part of any count. */
  readonly isFace: (face: string) => boolean;
}

/** When no faces were looked for. */
export const nobody: AlbumPeople = {
  people: [],
  personOf: () => null,
  userFactsOf: () => ({ person: null, name: null }),
  isFace: () => false,
};

/**
 * Takes an album into the library and says who is in it, by its faces, those of all other albums, and the user's decisions.
 *
 * @param folder absolute path of the album
 * @param photos all of the album
 */
export async function recogniseAlbum(
  { library, ledger }: PeopleContext,
  folder: string,
  photos: readonly AlbumPhoto[],
): Promise<AlbumPeople> {
  await library.putAlbum(folder, photos);
  const { persons, personOf, gates } = groupFaces(await library.faces(), await ledger.read());
  const here = new Set(photos.flatMap(({ faces }) => faces.map(({ id }) => id)));
  const nameOf = new Map(persons.map(({ id, name }) => [id, name]));
  return {
    people: persons.filter(({ faces }) => faces.some((face) => here.has(face))),
    personOf: (face) => personOf.get(face) ?? null,
    userFactsOf: (face) => {
      const person = personOf.get(face) ?? null;
      return { person, name: person === null ? null : (nameOf.get(person) ?? null) };
    },
    isFace: (face) => gates.get(face)?.shown ?? true,
  };
}
