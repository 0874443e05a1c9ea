import { fileOf } from '../photo/find/joinedAlbum.ts';
import { pathToFileURL } from 'node:url';
import type { PhotoCache } from '../photo/cache.ts';
import type { PeopleListParams, PeopleListResult, PersonView } from '../contract/protocol.ts';
import { groupLibrary } from './grouping/groupLibrary.ts';
import type { LibraryFace } from './libraryFace.ts';
import type { PeopleContext } from './peopleContext.ts';
import type { Person } from '../contract/person.ts';

/** Everybody in the library, or in one album, but for strangers: with the faces they are known by, and open questions. */
export async function listPeople(
  ctx: PeopleContext,
  cache: Pick<PhotoCache, 'thumbnailPath'>,
  { folder, strangers: withStrangers = false }: PeopleListParams,
): Promise<PeopleListResult> {
  const { faces, persons, proposals } = await groupLibrary(ctx, new AbortController().signal);
  const byId = new Map(faces.map((face) => [face.id, face]));
  const isThere = ({ places }: LibraryFace): boolean =>
    folder === undefined || places.some(({ album }) => album === folder);
  const known = persons.filter(({ stranger }) => !stranger);
  const shown = known.filter((person) =>
    person.faces.some((id) => {
      const face = byId.get(id);
      return face !== undefined && isThere(face);
    }),
  );
  const ids = new Set(shown.map(({ id }) => id));
  // Last, so that nobody else is called otherwise because of them.
  const strangers = withStrangers ? persons.filter(({ stranger }) => stranger) : [];
  let unnamed = 0;
  return {
    people: [...shown, ...strangers].map((person) => {
      const label = person.name ?? `@person-${++unnamed}`;
      return viewOf(person, label, { byId, cache, folder });
    }),
    proposals: proposals.filter(({ person }) => ids.has(person)),
  };
}

interface Lookup {
  readonly byId: ReadonlyMap<string, LibraryFace>;
  readonly cache: Pick<PhotoCache, 'thumbnailPath'>;
  readonly folder: string | undefined;
}

function viewOf(person: Person, label: string, { byId, cache, folder }: Lookup): PersonView {
  const faces = person.faces.flatMap((id) => byId.get(id) ?? []);
  return {
    ...person,
    faces: faces.map(({ id }) => id),
    label,
    appearances: faces.map(({ id, places, takenAt, box, photoSize }) => {
      const place = places.find(({ album }) => album === folder) ?? places[0];
      return {
        face: id,
        thumbnail: pathToFileURL(cache.thumbnailPath(id)).href,
        photo: pathToFileURL(fileOf(place.album, place.path)).href,
        region: regionOf(box, photoSize),
        takenAt: takenAt && `${takenAt.local}${takenAt.offset ?? ''}`,
      };
    }),
    photoCount: new Set(faces.map(({ photo }) => photo)).size,
  };
}

/** Where a face is, whatever the size at which its photo is shown. */
function regionOf(
  [x, y, w, h]: LibraryFace['box'],
  [width, height]: LibraryFace['photoSize'],
): [x: number, y: number, width: number, height: number] {
  return [x / width, y / height, w / width, h / height];
}
