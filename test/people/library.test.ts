import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../daemon/people/library.ts';
import { embeddingOf, face, idOf, photo, randomIdentity, seeded } from './support/synthetic.ts';
import { freshHomes } from '../support/freshHomes.ts';

const freshHome = freshHomes();
const random = seeded(1);
const picture = () => embeddingOf(randomIdentity(random), 0.9, random);
const at = (time: string) => () => new Date(time);
const model = 'm1';

test('is empty, and creates nothing, before an album is put', async () => {
  const home = await freshHome();
  const library = openLibrary(home, { model });
  expect(await library.faces()).toEqual([]);
  expect(await library.albums()).toEqual([]);
  expect(await readdir(home)).toEqual([]);
});

test('gives back every face with its photo, exactly', async () => {
  const home = await freshHome();
  const faces = [
    face('a', picture(), { second: picture().slice(0, 128) }),
    face('b', picture(), { landmarks: null, clipped: true }),
  ];
  const takenAt = {
    local: '2026-05-01T10:00:00',
    offset: '+02:00',
    zone: null,
    offsetSource: 'exif',
    source: 'exif',
    precision: 'second',
    witnesses: [],
  } as const;
  const summer = photo('day 1/été.jpg', faces, {
    metadata: {
      takenAt,
      gps: { lat: 48.8, lon: 2.3, altitude: 40 },
      camera: { make: 'Canon', model: 'Canon EOS R5', lens: null },
      title: 'private words',
      description: null,
      keywords: [],
      times: [],
      device: { kind: 'unknown', exposed: false, edited: false },
      rating: null,
    },
  });
  await openLibrary(home, { model, now: at('2026-06-01T00:00:00Z') }).putAlbum('/trip', [
    photo('nobody.jpg', []),
    summer,
  ]);

  const read = await openLibrary(home, { model }).faces();
  expect(read.map(({ id }) => id)).toEqual([idOf('a'), idOf('b')].sort());
  expect(read.find(({ id }) => id === idOf('a'))?.second).toEqual(faces[0]?.second);
  expect(read.find(({ id }) => id === idOf('b'))).toEqual({
    ...faces[1],
    photo: summer.sha256,
    photoSize: [4000, 3000],
    takenAt,
    gps: { lat: 48.8, lon: 2.3 },
    camera: 'Canon EOS R5',
    model,
    since: '2026-06-01T00:00:00.000Z',
    places: [{ album: '/trip', path: 'day 1/été.jpg' }],
  });
});

test('a photo that is gone takes its faces with it, and says which left', async () => {
  const library = openLibrary(await freshHome(), { model });
  const [one, two] = [
    photo('1.jpg', [face('a', picture())]),
    photo('2.jpg', [face('b', picture()), face('c', picture())]),
  ];
  await library.putAlbum('/trip', [one, two]);
  expect(await library.departed()).toEqual([]);

  await library.putAlbum('/trip', [one]);
  expect((await library.faces()).map(({ id }) => id)).toEqual([idOf('a')]);
  expect(await library.departed()).toEqual([idOf('b'), idOf('c')].sort());

  await library.settleDeparted([idOf('b')]);
  expect(await library.departed()).toEqual([idOf('c')]);
  await library.putAlbum('/trip', [one, two]);
  expect(await library.departed()).toEqual([]);

  await library.putAlbum('/trip', []);
  expect(await library.albums()).toEqual([]);
  expect(await library.departed()).toHaveLength(3);
});

test('the same photo in two albums shows one face in two places', async () => {
  const library = openLibrary(await freshHome(), { model });
  const shared = face('a', picture());
  await library.putAlbum('/b', [photo('x.jpg', [shared])]);
  await library.putAlbum('/a', [
    photo('x.jpg', [shared]),
    { ...photo('x.jpg', [shared]), path: 'copy.jpg' },
  ]);
  const faces = await library.faces();
  expect(faces).toHaveLength(1);
  expect(faces[0]?.places).toEqual([
    { album: '/a', path: 'copy.jpg' },
    { album: '/a', path: 'x.jpg' },
    { album: '/b', path: 'x.jpg' },
  ]);
  await library.putAlbum('/a', []);
  expect((await library.faces())[0]?.places).toEqual([{ album: '/b', path: 'x.jpg' }]);
  expect(await library.departed()).toEqual([]);
});

test('a file that cannot be read today keeps its faces', async () => {
  const library = openLibrary(await freshHome(), { model });
  await library.putAlbum('/trip', [photo('1.jpg', [face('a', picture())])]);
  await library.putAlbum('/trip', [photo('1.jpg', [], { sha256: null, outcome: 'failed' })]);
  expect(await library.faces()).toHaveLength(1);
});

test('remembers since when it has known a face', async () => {
  const home = await freshHome();
  const first = [photo('1.jpg', [face('a', picture())])];
  await openLibrary(home, { model, now: at('2026-01-01T00:00:00Z') }).putAlbum('/trip', first);
  const more = [...first, photo('2.jpg', [face('b', picture())])];
  const later = openLibrary(home, { model, now: at('2026-02-02T00:00:00Z') });
  await later.putAlbum('/trip', more);
  expect(new Map((await later.faces()).map(({ id, since }) => [id, since.slice(0, 10)]))).toEqual(
    new Map([
      [idOf('a'), '2026-01-01'],
      [idOf('b'), '2026-02-02'],
    ]),
  );
});

test('writes nothing when nothing has changed, and leaves no file of earlier runs behind', async () => {
  const home = await freshHome();
  const library = openLibrary(home, { model });
  const photos = [photo('1.jpg', [face('a', picture())])];
  await library.putAlbum('/trip', photos);
  const before = await readdir(join(home, 'library'));
  expect(before).toHaveLength(2);
  await openLibrary(home, { model }).putAlbum('/trip', structuredClone(photos));
  expect(await readdir(join(home, 'library'))).toEqual(before);

  await library.putAlbum('/trip', [photo('1.jpg', [face('a', picture())])]);
  const after = await readdir(join(home, 'library'));
  expect(after).toHaveLength(2);
  expect(after).not.toEqual(before);
});

test('sees what another process has put', async () => {
  const home = await freshHome();
  const [mine, theirs] = [openLibrary(home, { model }), openLibrary(home, { model })];
  await mine.putAlbum('/a', [photo('1.jpg', [face('a', picture())])]);
  await theirs.putAlbum('/b', [photo('2.jpg', [face('b', picture())])]);
  expect(await mine.faces()).toHaveLength(2);
});

test('says which model made each embedding, preferring the current one', async () => {
  const home = await freshHome();
  const [before, after] = [face('a', picture()), face('a', picture())];
  await openLibrary(home, { model: 'old' }).putAlbum('/a', [photo('1.jpg', [before])]);
  await openLibrary(home, { model: 'new' }).putAlbum('/b', [photo('1.jpg', [after])]);
  const [read] = await openLibrary(home, { model: 'new' }).faces();
  expect(read).toMatchObject({ model: 'new', places: [{ album: '/a' }, { album: '/b' }] });
  expect(read?.embedding).toEqual(after.embedding);
});

test('a damaged snapshot is an empty one', async () => {
  const home = await freshHome();
  await openLibrary(home, { model }).putAlbum('/a', [photo('1.jpg', [face('a', picture())])]);
  const names = await readdir(join(home, 'library'));
  const file = join(home, 'library', names.find((name) => name.endsWith('.json')) ?? '');
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 100));
  expect(await openLibrary(home, { model }).faces()).toEqual([]);
});

test('takes out the faces it is told to', async () => {
  const library = openLibrary(await freshHome(), { model });
  await library.putAlbum('/a', [photo('1.jpg', [face('a', picture()), face('b', picture())])]);
  await library.putAlbum('/b', [photo('2.jpg', [face('c', picture())])]);
  await library.removeFaces((gone, place) => gone.id === idOf('a') || place.album === '/b');
  expect((await library.faces()).map(({ id }) => id)).toEqual([idOf('b')]);
  expect(await library.albums()).toEqual(['/a']);
});

test('opens a hundred albums of 600 faces in a moment', async () => {
  const home = await freshHome();
  const library = openLibrary(home, { model });
  const embeddings = Array.from({ length: 20 }, picture);
  for (let album = 0; album < 100; album++) {
    const photos = Array.from({ length: 100 }, (_, p) =>
      photo(
        `${p}.jpg`,
        Array.from({ length: 6 }, (_, f) => face(`${album} ${p} ${f}`, embeddings[f]!)),
        { sha256: `${album}/${p}` },
      ),
    );
    await library.putAlbum(`/album ${album}`, photos);
  }
  const start = performance.now();
  expect(await openLibrary(home, { model }).faces()).toHaveLength(60_000);
  const ms = performance.now() - start;
  console.log(`60,000 faces in ${ms.toFixed(0)} ms`);
  expect(ms).toBeLessThan(10_000);
}, 120_000);
