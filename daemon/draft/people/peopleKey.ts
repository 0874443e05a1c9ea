import type { AlbumPeople } from '../../people/recogniseAlbum.ts';
import { sha256Of } from '../bundleFiles.ts';
import type { Story } from '../stories.ts';

/** Who is who in the photos of a story, and how they may be told and shown, in one text that is the same when they are. */
export function peopleKey({ people, reserved, isFace }: AlbumPeople, { photos }: Story): string {
  const here = photos.flatMap(({ faces }) => faces.map(({ id }) => id));
  const known = new Set(here);
  const each = people.map(({ id, name, consent, hidden, stranger, faces }) =>
    JSON.stringify([
      id,
      faces.filter((face) => known.has(face)).sort(),
      name,
      consent,
      hidden,
      stranger,
    ]),
  );
  const others = reserved.map(({ name, consent }) => JSON.stringify([name, consent]));
  const shown = here.filter((face) => isFace(face));
  return sha256Of(JSON.stringify([each.sort(), others.sort(), shown]));
}
