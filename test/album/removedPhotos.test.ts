import { existsSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { freshHomes } from '../support/freshHomes.ts';
import { eraseDeparted } from '../../daemon/album/removedPhotos.ts';
import type { PeopleContext } from '../../daemon/people/peopleContext.ts';
import { createPhotoCache, type PhotoCache } from '../../daemon/photo/cache.ts';
import { writeAtomically } from '../../daemon/shared/files.ts';
import type { AlbumPhoto } from '../../daemon/contract/photo.ts';
import { embeddingOf, face, photo, randomIdentity, seeded } from '../people/support/synthetic.ts';
import { peopleWithoutStore } from '../people/support/withoutStore.ts';

const freshHome = freshHomes();

let cache: PhotoCache;
let people: PeopleContext;
let kept: AlbumPhoto;
let deleted: AlbumPhoto;

beforeEach(async () => {
  const home = await freshHome();
  cache = createPhotoCache(home);
  people = peopleWithoutStore(home);
  const random = seeded(3);
  [kept, deleted] = ['kept', 'deleted'].map((name) =>
    photo(`${name}.jpg`, [face(name, embeddingOf(randomIdentity(random), 0.9, random))]),
  ) as [AlbumPhoto, AlbumPhoto];
  for (const each of [kept, deleted]) {
    await cache.write(each, 'faces');
    for (const path of filesOf(each).slice(1)) await writeAtomically(path, 'a picture');
  }
  await people.library.putAlbum('/trip', [kept, deleted]);
});

const filesOf = ({ sha256, faces }: AlbumPhoto): string[] => [
  cache.entryPath(sha256 ?? '', 'faces'),
  cache.webCopyPath(sha256 ?? ''),
  cache.hiddenCopyPath(sha256 ?? '', 'abc'),
  ...faces.flatMap(({ id }) => cache.picturesOf(id)),
];

const remaining = (each: AlbumPhoto): number =>
  filesOf(each).filter((path) => existsSync(path)).length;

/** What a run does. */
async function run(photos: readonly AlbumPhoto[]): Promise<void> {
  const before = await people.library.faces();
  await people.library.putAlbum('/trip', photos);
  await eraseDeparted({ cache, people }, before, photos);
}

test('a deleted photo takes its faces with it', async () => {
  await run([kept]);
  expect(remaining(deleted)).toBe(0);
  expect(remaining(kept)).toBe(5);
  expect((await people.library.faces()).map(({ photo: hash }) => hash)).toEqual([kept.sha256]);
});

test('one that another album has as well keeps them', async () => {
  await people.library.putAlbum('/other', [deleted]);
  await run([kept]);
  expect(remaining(deleted)).toBe(5);
});

test('one that could not be decoded today keeps them', async () => {
  await run([kept, { ...deleted, outcome: 'failed', faces: [] }]);
  expect(remaining(deleted)).toBe(5);
});
