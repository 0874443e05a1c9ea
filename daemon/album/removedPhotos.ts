import { rm } from 'node:fs/promises';
import type { AlbumContext } from './context.ts';
import type { LibraryFace } from '../people/libraryFace.ts';
import type { Photo } from '../contract/photo.ts';

/**
 * A photo that has left its album, and is in no other one, takes with it what was learnt from it: thumbnails of its
 * faces, their numbers, copies. The store lets its faces go by itself.
 *
 * @param before faces of the library before this run
 * @param photos of the album as it is now: what is still there is kept, also if no face is found any more
 */
export async function eraseDeparted(
  { cache, people }: Pick<AlbumContext, 'cache' | 'people'>,
  before: readonly LibraryFace[],
  photos: readonly Pick<Photo, 'sha256'>[],
): Promise<void> {
  const left = new Set<string | null>(photos.map(({ sha256 }) => sha256));
  for (const { photo } of await people.library.faces()) left.add(photo);
  const gone = before.filter(({ photo }) => !left.has(photo));
  for (const { id } of gone) {
    for (const path of cache.picturesOf(id)) await rm(path, { force: true });
  }
  for (const photo of new Set(gone.map((face) => face.photo))) {
    for (const path of await cache.filesAbout(photo)) await rm(path, { force: true });
  }
}
