import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaceStore } from '../../../daemon/people/qdrant/faceStore.ts';
import { openLedger } from '../../../daemon/people/ledger/ledger.ts';
import { openLibrary } from '../../../daemon/people/library.ts';
import { manageQdrant, type ManagedQdrant } from '../../../daemon/people/qdrant/managedQdrant.ts';
import type { PeopleContext } from '../../../daemon/people/peopleContext.ts';
import { openQdrantStore } from '../../../daemon/people/qdrant/qdrant.ts';
import { connectToQdrant } from '../../../daemon/people/qdrant/qdrantServer.ts';
import { openStoreMark } from '../../../daemon/people/qdrant/storeMark.ts';
import { processIdentity } from '../../../daemon/shared/processIdentity.ts';
import { recogniseAlbum } from '../../../daemon/people/recogniseAlbum.ts';
import { storeAlbum, type StoreOutcome } from '../../../daemon/people/qdrant/storeAlbum.ts';
import type { AlbumPhoto } from '../../../daemon/contract/photo.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import { embeddingOf, face, idOf, photo, randomIdentity, seeded } from '../support/synthetic.ts';

const freshHome = freshHomes();
const { signal } = new AbortController();
const random = seeded(31);
const options = { model: 'test', shards: null, replicas: null } as const;

let home: string;
let managed: ManagedQdrant;
beforeEach(async () => {
  home = await freshHome();
  managed = manageQdrant({ home, binary: null });
});
afterEach(() => managed.destroy());

function context(store?: FaceStore): PeopleContext {
  return {
    home,
    ledger: openLedger(home),
    library: openLibrary(home, { model: 'test' }),
    store: store ?? openQdrantStore({ ...options, connection: managed, ownsFiles: true }),
  };
}

/** An album in which `count` photos show Ana and Bea each. */
function album(name: string, count: number, people = [ana, bea]): AlbumPhoto[] {
  return Array.from({ length: count }, (_, i) =>
    photo(
      `${name}-${i}.jpg`,
      people.map((identity, who) =>
        face(`${name}-${i}-${who}`, embeddingOf(identity, 0.87, random), {
          box: [who * 300, 10, 100, 120],
        }),
      ),
    ),
  );
}
const [ana, bea] = [randomIdentity(random), randomIdentity(random)];

async function run(
  ctx: PeopleContext,
  folder: string,
  photos: readonly AlbumPhoto[],
): Promise<StoreOutcome> {
  const people = await recogniseAlbum(ctx, folder, photos);
  const faces = photos.flatMap((each) => each.faces.map(({ id }) => id));
  return await storeAlbum(ctx, { faces, userFactsOf: people.userFactsOf, signal });
}

const storedIds = async (ctx: PeopleContext): Promise<string[]> => {
  const ids = (await ctx.library.faces()).map(({ id }) => id);
  return [...(await ctx.store.lookUp(ids, signal)).keys()].sort();
};

test('stores every face with what is known of it', async () => {
  const ctx = context();
  const [first] = album('a', 1);
  const withFacts: AlbumPhoto = {
    ...first!,
    metadata: {
      ...first!.metadata,
      takenAt: {
        local: '2026-05-01T10:00:00',
        offset: '+02:00',
        zone: null,
        offsetSource: 'exif',
        source: 'exif',
        precision: 'second',
        witnesses: [],
      },
      gps: { lat: 48.8, lon: 2.3, altitude: null },
      camera: { make: 'Apple', model: 'iPhone 15', lens: null },
    },
  };
  const outcome = await run(ctx, '/trip', [withFacts]);
  expect(outcome).toEqual({
    stored: first!.faces.map(({ id }) => id),
    unsent: [],
    problem: null,
  });

  const { url, apiKey } = await managed.ensure();
  const id = first!.faces[0]!.id;
  const response = await fetch(`${url}/collections/faces_test_v1/points/${id}`, {
    headers: { 'api-key': apiKey ?? '' },
  });
  const { result } = (await response.json()) as { result: { payload: object; vector: number[] } };
  expect(result.vector).toHaveLength(512);
  expect(result.payload).toEqual({
    file: '/trip/a-0.jpg',
    album: '/trip',
    photo: first!.sha256,
    box: [0, 10, 100, 120],
    score: 0.98,
    detector: 'retinaface',
    landmarks: first!.faces[0]!.landmarks,
    clipped: false,
    size: 120,
    sharpness: 300,
    taken_at: '2026-05-01T10:00:00+02:00',
    place: { lat: 48.8, lon: 2.3 },
    camera: 'Apple iPhone 15',
    model: 'test',
    digest: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    run: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    user: { person: expect.stringMatching(/^p-/) as string, name: null },
  });
});

test('only looks when nothing has changed', async () => {
  const ctx = context();
  const photos = album('a', 20);
  await run(ctx, '/trip', photos);
  const writes: string[] = [];
  const watched: FaceStore = {
    ...ctx.store,
    storeFaces: (points, ...rest) => {
      if (points.length > 0) writes.push('storeFaces');
      return ctx.store.storeFaces(points, ...rest);
    },
    setUserFacts: (...args) => (writes.push('setUserFacts'), ctx.store.setUserFacts(...args)),
    remove: (...args) => (writes.push('remove'), ctx.store.remove(...args)),
  };
  const again = context(watched);
  const start = performance.now();
  const outcome = await run(again, '/trip', photos);
  console.log(`second run of 40 faces: ${(performance.now() - start).toFixed(0)} ms`);
  expect(outcome).toMatchObject({ unsent: [], problem: null });
  expect(outcome.stored).toHaveLength(40);
  expect(writes).toEqual([]);
});

test('keeps names in the store up to date', async () => {
  const ctx = context();
  const photos = album('a', 3);
  await run(ctx, '/trip', photos);
  const id = photos[0]!.faces[0]!.id;
  const { box } = photos[0]!.faces[0]!;
  await ctx.ledger.append(() => ({
    kind: 'name',
    name: 'Ana',
    faces: [{ id, photo: photos[0]!.sha256 ?? '', box }],
  }));
  await run(ctx, '/trip', photos);
  const found = await ctx.store.lookUp([id, photos[2]!.faces[0]!.id], signal);
  expect([...found.values()].map(({ user }) => user?.name)).toEqual(['Ana', 'Ana']);
});

test('sends with the next run, of any album, what could not be sent', async () => {
  const nowhere = openQdrantStore({
    ...options,
    ownsFiles: false,
    firstPatienceMs: 100,
    connection: connectToQdrant({ url: 'http://127.0.0.1:9', apiKey: null, approvedUrls: [] }),
  });
  const offline = context(nowhere);
  const summer = album('summer', 3);
  const outcome = await run(offline, '/summer', summer);
  expect(outcome.stored).toEqual([]);
  expect(outcome.unsent).toHaveLength(6);
  expect(outcome.problem).toMatchObject({
    code: 'store/not-stored',
    message: expect.stringContaining('6 faces were not stored in Qdrant') as string,
  });

  const ctx = context();
  const winter = album('winter', 2);
  expect((await run(ctx, '/winter', winter)).problem).toBeNull();
  expect(await ctx.store.count(signal)).toBe(10);
});

test('takes deleted photos out of the store, also when it was away at the time', async () => {
  const ctx = context();
  const photos = album('a', 3);
  await run(ctx, '/trip', photos);
  const nowhere = openQdrantStore({
    ...options,
    ownsFiles: false,
    firstPatienceMs: 100,
    connection: connectToQdrant({ url: 'http://127.0.0.1:9', apiKey: null, approvedUrls: [] }),
  });
  await run(context(nowhere), '/trip', photos.slice(1));
  expect(await ctx.store.count(signal)).toBe(6);
  await run(ctx, '/trip', photos.slice(1));
  expect(await ctx.store.count(signal)).toBe(4);
  expect(await ctx.library.departed()).toEqual([]);
});

test('takes what is not a face out of the store, and puts it back when that is undone', async () => {
  const ctx = context();
  const photos = album('a', 2);
  await run(ctx, '/trip', photos);
  const { id, box } = photos[0]!.faces[0]!;
  const event = await ctx.ledger.append(() => ({
    kind: 'not-a-face',
    face: { id, photo: photos[0]!.sha256 ?? '', box },
  }));
  expect((await run(ctx, '/trip', photos)).stored).toHaveLength(3);
  expect(await ctx.store.count(signal)).toBe(3);
  await ctx.ledger.append(() => ({ kind: 'undo', event: event?.id ?? '' }));
  expect((await run(ctx, '/trip', photos)).stored).toHaveLength(4);
  expect(await ctx.store.count(signal)).toBe(4);
});

test('fills a store that has lost everything', async () => {
  const ctx = context();
  const photos = album('a', 3);
  await run(ctx, '/trip', photos);
  await managed.destroy();
  expect(existsSync(join(home, 'qdrant', 'storage'))).toBe(false);
  expect((await run(ctx, '/trip', photos)).problem).toBeNull();
  expect(await storedIds(ctx)).toHaveLength(6);
});

test('replaces facts when a photo has moved, and leaves the names alone', async () => {
  const ctx = context();
  const photos = album('a', 1);
  await run(ctx, '/trip', photos);
  await run(
    ctx,
    '/trip',
    photos.map((each) => ({ ...each, path: 'renamed.jpg' })),
  );
  const { url, apiKey } = await managed.ensure();
  const response = await fetch(
    `${url}/collections/faces_test_v1/points/${photos[0]!.faces[0]!.id}`,
    { headers: { 'api-key': apiKey ?? '' } },
  );
  expect(await response.json()).toMatchObject({
    result: {
      payload: { file: '/trip/renamed.jpg', user: { person: expect.any(String) as string } },
    },
  });
});

describe('when Qdrant is killed in the middle of a run', () => {
  test('it is started again and every face is stored', async () => {
    const ctx = context();
    const many = Array.from({ length: 30 }, () => randomIdentity(random));
    const photos = album('crowd', 60, many);
    const people = await recogniseAlbum(ctx, '/crowd', photos);
    const faces = photos.flatMap((each) => each.faces.map(({ id }) => id));
    const storing = storeAlbum(ctx, { faces, userFactsOf: people.userFactsOf, signal });
    const kills = await killWhile(storing, 3);
    const outcome = await storing;
    console.log(`killed ${kills} times`);
    expect(kills).toBeGreaterThan(0);
    expect(outcome.unsent).toEqual([]);
    expect(outcome.stored).toHaveLength(1800);
    expect(await ctx.store.count(signal)).toBe(1800);
    expect(await storedIds(ctx)).toEqual([...faces].sort());
  }, 120_000);
});

/** Kills Qdrant up to `times` times as soon as it runs, as long as `work` goes on. */
async function killWhile(work: Promise<unknown>, times: number): Promise<number> {
  const killed = new Set<number>();
  const state = { ended: false };
  void work.finally(() => (state.ended = true));
  while (!state.ended && killed.size < times) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const text = await readFile(join(home, 'qdrant', 'running.json'), 'utf8').catch(() => '{}');
    const { pid } = JSON.parse(text) as { pid?: number };
    if (pid === undefined || killed.has(pid)) continue;
    // Give it time to take some of the faces.
    await new Promise((resolve) => setTimeout(resolve, 700));
    process.kill(pid, 'SIGKILL');
    killed.add(pid);
  }
  return killed.size;
}

test('the same faces are recognised in the next album by the name they were given', async () => {
  const ctx = context();
  const summer = album('s', 3);
  await run(ctx, '/summer', summer);
  const { box, id } = summer[0]!.faces[0]!;
  await ctx.ledger.append(() => ({
    kind: 'name',
    name: 'Ana',
    faces: [{ id, photo: summer[0]!.sha256 ?? '', box }],
  }));
  const winter = album('w', 2, [ana]);
  const { people, personOf } = await recogniseAlbum(ctx, '/winter', winter);
  expect(people).toMatchObject([{ name: 'Ana' }]);
  expect(personOf(idOf('w-0-0'))).toBe(people[0]!.id);
});

describe('a store with a mark', () => {
  const marked = (): PeopleContext => {
    const mark = openStoreMark(home, 'faces_test_v1');
    return context(openQdrantStore({ ...options, connection: managed, ownsFiles: true, mark }));
  };
  /** The same, and how often the store was asked. */
  const counted = (): { readonly ctx: PeopleContext; readonly asked: () => number } => {
    const ctx = marked();
    let asked = 0;
    const lookUp: FaceStore['lookUp'] = (...args) => (asked++, ctx.store.lookUp(...args));
    return { ctx: { ...ctx, store: { ...ctx.store, lookUp } }, asked: () => asked };
  };
  const qdrant = (...below: readonly string[]): string => join(home, 'qdrant', ...below);

  test('is not started when nothing has changed since all was stored', async () => {
    const photos = album('a', 3);
    await run(marked(), '/trip', photos);
    const ids = photos.flatMap(({ faces }) => faces.map(({ id }) => id));
    managed.stop();
    await rm(qdrant('running.json'));
    const outcome = await run(marked(), '/trip', photos);
    expect(outcome).toEqual({ stored: ids, unsent: [], problem: null });
    expect(existsSync(qdrant('running.json'))).toBe(false);
  });

  test('is asked again when a face, a name or the place of a photo is another', async () => {
    const photos = album('a', 3);
    await run(marked(), '/trip', photos);
    const { ctx, asked } = counted();
    const { id, box } = photos[0]!.faces[0]!;
    const face = { id, box, photo: photos[0]!.sha256 ?? '' };
    await ctx.ledger.append(() => ({ kind: 'name', name: 'Ana', faces: [face] }));
    await run(ctx, '/trip', photos);
    expect((await ctx.store.lookUp([id], signal)).get(id)?.user?.name).toBe('Ana');
    const before = asked();
    await run(ctx, '/trip', [{ ...photos[0]!, path: 'moved.jpg' }, ...photos.slice(1)]);
    expect(asked()).toBe(before + 1);
    await run(ctx, '/trip', photos.slice(1));
    expect(await ctx.store.count(signal)).toBe(4);
  });

  test.each([
    ['its data was deleted', () => rm(qdrant('storage'), { recursive: true })],
    ['its whole folder was deleted', () => rm(qdrant(), { recursive: true })],
    [
      'an older copy of its data was put in its place',
      async () => {
        await rename(qdrant('storage'), qdrant('away'));
        await cp(qdrant('older'), qdrant('storage'), { recursive: true });
      },
    ],
  ])('is filled again when %s', async (_, harm) => {
    const older = album('a', 1);
    await run(marked(), '/trip', older);
    await stopped();
    await cp(qdrant('storage'), qdrant('older'), { recursive: true });
    const photos = [...older, ...album('b', 3)];
    await run(marked(), '/trip', photos);
    await stopped();
    await harm();
    expect((await run(marked(), '/trip', photos)).problem).toBeNull();
    expect(await storedIds(marked())).toHaveLength(8);
  });

  test('is asked when the mark is damaged, or another run has begun to write', async () => {
    const photos = album('a', 2);
    await run(marked(), '/trip', photos);
    const { ctx, asked } = counted();
    await run(ctx, '/trip', photos);
    expect(asked()).toBe(0);
    await writeFile(qdrant('faces_test_v1.stored'), '{"token":"1","key":');
    await run(ctx, '/trip', photos);
    expect(asked()).toBe(1);
    const mark = openStoreMark(home, 'faces_test_v1');
    const ours = await mark.begin();
    const theirs = await mark.begin();
    await mark.complete(ours, 'key');
    expect(await mark.proves('key')).toBe(false);
    await run(ctx, '/trip', photos);
    expect(asked()).toBe(2);
    await mark.complete(theirs, 'key');
    expect(await mark.proves('key')).toBe(false);
  });

  test('proves nothing once something was taken out of it', async () => {
    const photos = album('a', 2);
    await run(marked(), '/trip', photos);
    const { ctx, asked } = counted();
    await ctx.store.remove([photos[0]!.faces[0]!.id], signal);
    await run(ctx, '/trip', photos);
    expect(asked()).toBe(1);
    expect(await storedIds(ctx)).toHaveLength(4);
  });

  /** Ends Qdrant and waits for it, so that its files are at rest. */
  async function stopped(): Promise<void> {
    const { pid } = JSON.parse(await readFile(qdrant('running.json'), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
    while (processIdentity(pid) !== null) await new Promise((go) => setTimeout(go, 20));
  }
});
