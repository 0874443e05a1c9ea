import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide } from '../../daemon/people/ledger/decide.ts';
import { forget } from '../../daemon/forget/forget.ts';
import { groupLibrary } from '../../daemon/people/grouping/groupLibrary.ts';
import { openLedger } from '../../daemon/people/ledger/ledger.ts';
import { openLibrary } from '../../daemon/people/library.ts';
import { manageQdrant, type ManagedQdrant } from '../../daemon/people/qdrant/managedQdrant.ts';
import type { PeopleContext } from '../../daemon/people/peopleContext.ts';
import { openQdrantStore } from '../../daemon/people/qdrant/qdrant.ts';
import { recogniseAlbum } from '../../daemon/people/recogniseAlbum.ts';
import { nameFinder } from '../../daemon/forget/nameFinder.ts';
import { redact } from '../../daemon/forget/redact.ts';
import { storeAlbum } from '../../daemon/people/qdrant/storeAlbum.ts';
import { createPhotoCache, type PhotoCache } from '../../daemon/photo/cache.ts';
import { keepCompiled } from '../../daemon/shared/start/keepCompiled.ts';
import { writeAtomically } from '../../daemon/shared/files.ts';
import { openFileIndex } from '../../daemon/photo/fileIndex.ts';
import type { AlbumPhoto, Face } from '../../daemon/contract/photo.ts';
import { freshHomes } from '../support/freshHomes.ts';
import {
  embeddingOf,
  face,
  idOf,
  photo,
  randomIdentity,
  seeded,
} from '../people/support/synthetic.ts';
import { storeAway } from '../people/support/withoutStore.ts';

const freshHome = freshHomes();
const { signal } = new AbortController();
const random = seeded(41);
const [ana, bea] = [randomIdentity(random), randomIdentity(random)];

let home: string;
let managed: ManagedQdrant;
let ctx: PeopleContext;
let cache: PhotoCache;
let album: readonly AlbumPhoto[];
let facesOfAna: readonly Face[];
let facesOfBea: readonly Face[];

beforeEach(async () => {
  home = await freshHome();
  managed = manageQdrant({ home, binary: null });
  ctx = {
    home,
    ledger: openLedger(home),
    library: openLibrary(home, { model: 'test' }),
    store: openQdrantStore({
      connection: managed,
      ownsFiles: true,
      model: 'test',
      shards: null,
      replicas: null,
    }),
  };
  cache = createPhotoCache(home);
  album = [0, 1, 2].map((i) =>
    photo(`${i}.jpg`, [
      face(`ana-${i}`, embeddingOf(ana, 0.87, random), { box: [0, 0, 100, 120] }),
      face(`bea-${i}`, embeddingOf(bea, 0.87, random), { box: [500, 0, 100, 120] }),
    ]),
  );
  facesOfAna = album.map(({ faces }) => faces[0]!);
  facesOfBea = album.map(({ faces }) => faces[1]!);
  await run('/trip', album);
  await decide(ctx, { kind: 'name', person: idOf('ana-0'), name: 'Ana Silva' });
  await decide(ctx, { kind: 'name', person: idOf('bea-0'), name: 'Bea Roth' });
  await decide(ctx, { kind: 'consent', person: 'Ana Silva', consent: 'initials' });
  await decide(ctx, { kind: 'apart', faces: [idOf('ana-1'), idOf('bea-1')] });
  await run('/trip', album);
  await writeAtomically(
    join(home, 'drafts', 'd.json'),
    JSON.stringify({ names: ['Ana Silva', 'Bea Roth'], said: ['Ana Silva laughs', 'They laugh'] }),
  );
});
afterEach(() => managed.destroy());

/** What a run leaves behind. */
async function run(folder: string, photos: readonly AlbumPhoto[]): Promise<void> {
  const index = await openFileIndex(home, folder);
  for (const each of photos) {
    await cache.write(each, 'faces');
    await writeAtomically(cache.webCopyPath(each.sha256 ?? ''), 'a picture');
    index.remember(each.path, { size: 1, mtimeMs: 1, ctimeMs: 1, ino: 1 }, each.sha256 ?? '');
    for (const { id } of each.faces) await writeAtomically(cache.thumbnailPath(id), `crop ${id}`);
  }
  await index.save();
  const people = await recogniseAlbum(ctx, folder, photos);
  const faces = photos.flatMap((each) => each.faces.map(({ id }) => id));
  await storeAlbum(ctx, { faces, userFactsOf: people.userFactsOf, signal });
}

/** The files below the data folder in which any of the traces is found. */
async function filesWith(traces: readonly Buffer[]): Promise<string[]> {
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const content = await readFile(path);
        const name = Buffer.from(entry.name);
        const isIn = traces.some((trace) => content.includes(trace) || name.includes(trace));
        return isIn ? [path.slice(home.length + 1)] : [];
      }),
  );
  return found.flat().sort();
}

/** Ids, and pieces of the embeddings as raw numbers and in base64. */
function tracesOf(faces: readonly Face[]): Buffer[] {
  return faces.flatMap(({ id, embedding }) => {
    const bytes = Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength);
    const pieces = [0, 400, 1200].map((at) => bytes.subarray(at, at + 12));
    return [Buffer.from(id), ...pieces, Buffer.from(bytes.toString('base64').slice(100, 140))];
  });
}

const text = (value: string): Buffer[] => [Buffer.from(value)];

describe('a person', () => {
  test('leaves no byte behind: no name, no number, no crop, no point', async () => {
    const traces = [...tracesOf(facesOfAna), ...text('Ana Silva')];
    const [{ id } = { id: '' }] = facesOfAna;
    // What an earlier version has left, which had other files for thumbnails.
    for (const path of cache.picturesOf(id)) await writeAtomically(path, `crop ${id}`);
    const before = await filesWith(traces);
    for (const part of [
      'cache/faces',
      'cache/photos',
      'drafts',
      'library',
      'people',
      'qdrant/storage',
    ]) {
      expect(before.some((file) => file.startsWith(part))).toBe(true);
    }

    const result = await forget(ctx, cache, { what: 'person', target: 'Ana Silva' });
    expect(result).toEqual({
      before: {
        faces: 3,
        points: 3,
        thumbnails: 4,
        cacheEntries: 3,
        ledgerEvents: 3,
        draftMentions: 0,
        records: expect.any(Number) as number,
      },
      after: {
        faces: 0,
        points: 0,
        thumbnails: 0,
        cacheEntries: 0,
        ledgerEvents: 0,
        draftMentions: 0,
        records: 0,
      },
    });
    expect(await filesWith(traces)).toEqual([]);
  });

  test('takes nothing of anybody else along', async () => {
    await forget(ctx, cache, { what: 'person', target: 'Ana Silva' });
    const { persons } = await groupLibrary(ctx, signal);
    expect(persons).toMatchObject([{ name: 'Bea Roth' }]);
    expect(persons[0]!.faces).toHaveLength(3);
    const found = await ctx.store.lookUp(
      facesOfBea.map(({ id }) => id),
      signal,
    );
    expect(found.size).toBe(3);
    expect([...found.values()].map(({ user }) => user?.name)).toEqual(Array(3).fill('Bea Roth'));
    for (const { id } of facesOfBea) expect(existsSync(cache.thumbnailPath(id))).toBe(true);
    expect((await cache.read(album[0]!.sha256 ?? '', 'faces'))?.faces).toMatchObject([
      { id: facesOfBea[0]!.id },
    ]);
    expect(JSON.parse(await readFile(join(home, 'drafts', 'd.json'), 'utf8'))).toEqual({
      names: ['Bea Roth'],
      said: ['They laugh'],
    });
  });

  test('does not come back when the photos are looked at again', async () => {
    await forget(ctx, cache, { what: 'person', target: 'Ana Silva' });
    const people = await recogniseAlbum(ctx, '/trip', album);
    expect(people.people.map(({ name }) => name)).toEqual(['Bea Roth']);
    expect(people.isFace(facesOfAna[0]!.id)).toBe(false);
    await storeAlbum(ctx, {
      faces: album.flatMap(({ faces }) => faces.map(({ id }) => id)),
      userFactsOf: people.userFactsOf,
      signal,
    });
    expect(await ctx.store.count(signal)).toBe(3);
    expect(await filesWith(text(facesOfAna[0]!.id))).toEqual([]);
  });

  test('can be forgotten by name when an earlier attempt broke off', async () => {
    await ctx.library.removeFaces(({ id }) => facesOfAna.some((each) => each.id === id));
    const { before } = await forget(ctx, cache, { what: 'person', target: 'Ana Silva' });
    expect(before.ledgerEvents).toBeGreaterThan(0);
    expect(await filesWith(text('Ana Silva'))).toEqual([]);
  });

  test('that nobody knows is an error, and nothing is touched', async () => {
    await expect(forget(ctx, cache, { what: 'person', target: 'Nemo' })).rejects.toMatchObject({
      kind: 'unknownPerson',
    });
    expect((await groupLibrary(ctx, signal)).persons).toHaveLength(2);
  });

  test('has to be named in full: what is forgotten does not come back', async () => {
    await expect(forget(ctx, cache, { what: 'person', target: 'ana' })).rejects.toThrow(
      'say Ana Silva',
    );
    await decide(ctx, { kind: 'hide', person: 'ana' });
    expect((await groupLibrary(ctx, signal)).persons).toHaveLength(2);
  });

  test('is not forgotten by half when the store cannot be had', async () => {
    const broken: PeopleContext = {
      ...ctx,
      store: storeAway(50),
    };
    await expect(
      forget(broken, cache, { what: 'person', target: 'Ana Silva' }),
    ).rejects.toMatchObject({ kind: 'storeUnavailable' });
    expect((await groupLibrary(ctx, signal)).persons).toHaveLength(2);
  });
});

test('lines of a later version that mention the person go, others stay', async () => {
  const mine = JSON.stringify({ v: 9, id: 'x', kind: 'birthday', face: facesOfAna[0]!.id });
  const other = JSON.stringify({ v: 9, id: 'y', kind: 'birthday', face: facesOfBea[0]!.id });
  const before = await readFile(ctx.ledger.path, 'utf8');
  await writeFile(ctx.ledger.path, `${before}${mine}\n${other}\n`);
  await forget(ctx, cache, { what: 'person', target: 'Ana Silva' });
  const after = await readFile(ctx.ledger.path, 'utf8');
  expect(after).not.toContain(mine);
  expect(after).toContain(other);
});

test('a photo is forgotten with its faces, and found again when it is still there', async () => {
  const [first] = album;
  const traces = [...tracesOf(first!.faces), ...text(first!.sha256 ?? '')];
  const { before, after } = await forget(ctx, cache, { what: 'photo', target: '/trip/0.jpg' });
  expect(before).toEqual({
    faces: 2,
    points: 2,
    thumbnails: 2,
    cacheEntries: 2,
    ledgerEvents: 3,
    draftMentions: 0,
    records: expect.any(Number) as number,
  });
  expect(Object.values(after)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  // The file index may go on knowing what the file at that path was.
  expect((await filesWith(traces)).filter((file) => !file.startsWith('cache/index'))).toEqual([]);
  expect((await ctx.library.faces()).map(({ places }) => places[0].path).sort()).toEqual([
    '1.jpg',
    '1.jpg',
    '2.jpg',
    '2.jpg',
  ]);
  await run('/trip', album);
  expect(await ctx.library.faces()).toHaveLength(6);
});

test('a photo without a face is found by its content', async () => {
  const file = join(await freshHome(), 'x.jpg');
  await writeFile(file, 'pixels');
  const sha256 = createHash('sha256').update('pixels').digest('hex');
  await cache.write(photo('x.jpg', [], { sha256 }), 'faces');
  const { before } = await forget(ctx, cache, { what: 'photo', target: file });
  expect(before).toMatchObject({ faces: 0, cacheEntries: 1 });
  expect(await cache.read(sha256, 'faces')).toBeNull();
});

test('an album is forgotten but for what another album shows, too', async () => {
  const own = photo('own.jpg', [face('own', embeddingOf(ana, 0.87, random))]);
  const faceless = photo('sea.jpg', []);
  await run('/other', [own, faceless, album[0]!]);
  const { before } = await forget(ctx, cache, { what: 'album', target: '/other' });
  expect(before).toMatchObject({ faces: 1, points: 1, thumbnails: 1, cacheEntries: 4 });
  expect(await filesWith([...tracesOf(own.faces), ...text('sea.jpg')])).toEqual([]);
  expect(await ctx.library.albums()).toEqual(['/trip']);
  expect(await ctx.library.faces()).toHaveLength(6);
  expect((await groupLibrary(ctx, signal)).persons.map(({ name }) => name).sort()).toEqual([
    'Ana Silva',
    'Bea Roth',
  ]);
  await expect(forget(ctx, cache, { what: 'album', target: '/nowhere' })).rejects.toMatchObject({
    kind: 'nothingToDo',
  });
});

test('everything is forgotten: only the note that it was remains', async () => {
  const traces = [...tracesOf([...facesOfAna, ...facesOfBea]), ...text('Ana'), ...text('Bea')];
  expect((await filesWith(traces)).length).toBeGreaterThan(5);
  keepCompiled(home, {}, () => undefined);
  expect(await readdir(home)).toContain('compiled');
  const { before, after } = await forget(ctx, cache, { what: 'everything' });
  expect(before).toMatchObject({
    faces: 6,
    points: 6,
    thumbnails: 6,
    ledgerEvents: 4,
    draftMentions: 0,
    records: expect.any(Number) as number,
  });
  expect(Object.values(after)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(await filesWith(traces)).toEqual([]);
  expect(await ctx.ledger.read()).toMatchObject([{ kind: 'forget', what: 'everything', count: 6 }]);
  expect((await readdir(home)).sort()).toEqual(['people', 'qdrant']);

  await run('/trip', album);
  expect((await groupLibrary(ctx, signal)).persons.map(({ name }) => name)).toEqual([null, null]);
});

test('only the folders of ours are emptied', async () => {
  const foreign = [
    'my novel/chapter.txt',
    'drafts/novel.md',
    'cache/faces/aunt.jpg',
    'library/a/b.c',
  ];
  for (const name of foreign) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), 'It was a dark night');
  }
  await forget(ctx, cache, { what: 'everything' });
  const files = await readdir(home, { recursive: true, withFileTypes: true });
  const left = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
    .filter((name) => !name.startsWith('people/') && !name.startsWith('qdrant/'));
  expect(left.sort()).toEqual(foreign.toSorted());
});

test('names are taken out of records as whole words', () => {
  const names = nameFinder(new Set(['Ana', 'M. (Max) *']));
  expect(
    redact(
      {
        Ana: 1,
        who: 'Ana and Anastasia',
        list: ['Banana', 'with Ana'],
        deep: [{ x: 'M. (Max) *' }],
      },
      names,
    ),
  ).toEqual({ who: '… and Anastasia', list: ['Banana'], deep: [{ x: '…' }] });
});

test('a name within the longer name of somebody who stays is theirs', async () => {
  const [ana0, bea0] = [idOf('ana-0'), idOf('bea-0')];
  await decide(ctx, { kind: 'name', person: ana0, name: 'Öz "Ö"' });
  await decide(ctx, { kind: 'name', person: bea0, name: 'Öz "Ö" Roth' });
  const record = join(home, 'drafts', 'e.json');
  const said = ['Öz "Ö" Roth laughs', 'Öz "Ö" laughs', 'They laugh'];
  await writeAtomically(record, JSON.stringify({ title: 'Öz "Ö" and Öz "Ö" Roth', said }));
  await forget(ctx, cache, { what: 'person', target: ana0 });
  expect(JSON.parse(await readFile(record, 'utf8'))).toEqual({
    title: '… and Öz "Ö" Roth',
    said: ['Öz "Ö" Roth laughs', 'They laugh'],
  });
  const { persons } = await groupLibrary(ctx, signal);
  expect(persons.map(({ name }) => name)).toEqual(['Öz "Ö" Roth']);
});

describe('what was made from a photo, and chosen for it', () => {
  const made = (): string[] => {
    const hash = album[0]!.sha256 ?? '';
    return [
      cache.hiddenCopyPath(hash, 'abc'),
      join(home, 'cache', 'seen', hash.slice(0, 2), `${hash}.model.v1.en.json`),
    ];
  };
  const choices = (): string =>
    join(
      home,
      'choices',
      `${createHash('sha256').update('/trip').digest('hex').slice(0, 32)}.json`,
    );

  beforeEach(async () => {
    for (const path of made()) await writeAtomically(path, 'made from it');
    const chosen = [{ photo: album[0]!.sha256, choice: 'use', draft: null }];
    await writeAtomically(choices(), JSON.stringify(chosen));
  });

  test.each(['photo', 'album', 'everything'] as const)('goes with the %s', async (what) => {
    const target = { photo: '/trip/0.jpg', album: '/trip', everything: undefined }[what];
    await forget(ctx, cache, target === undefined ? { what } : { what, target });
    expect(made().map((path) => existsSync(path))).toEqual([false, false]);
    const hash = Buffer.from(album[0]!.sha256 ?? '');
    const found = (await filesWith([hash])).filter((file) => file.startsWith('choices'));
    expect(found).toEqual([]);
  });

  test('a damaged record of a draft does not stop it, and does not keep a name', async () => {
    await writeFile(join(home, 'drafts', 'torn.json'), '{"names": ["Ana Silva"');
    await forget(ctx, cache, { what: 'person', target: 'Ana Silva' });
    expect(await filesWith(text('Ana Silva'))).toEqual([]);
  });

  test('a look changes nothing', async () => {
    const look = await forget(ctx, cache, { what: 'everything', preview: true });
    expect(look.before.faces).toBe(6);
    expect(look.after).toEqual(look.before);
    expect(made().map((path) => existsSync(path))).toEqual([true, true]);
    expect((await groupLibrary(ctx, signal)).persons).toHaveLength(2);
    expect(await ctx.store.count(signal)).toBe(6);
  });
});
