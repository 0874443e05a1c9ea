import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { DaemonError } from '../../../daemon/contract/errors.ts';
import type { FaceStore } from '../../../daemon/people/qdrant/faceStore.ts';
import { groupFaces } from '../../../daemon/people/grouping/grouping.ts';
import { groupLibrary } from '../../../daemon/people/grouping/groupLibrary.ts';
import { openLedger } from '../../../daemon/people/ledger/ledger.ts';
import { openLibrary } from '../../../daemon/people/library.ts';
import type { PeopleContext } from '../../../daemon/people/peopleContext.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import { embeddingOf, face, idOf, photo, randomIdentity, seeded } from '../support/synthetic.ts';

const freshHome = freshHomes();
const { signal } = new AbortController();
const random = seeded(71);
const people = Array.from({ length: 6 }, () => randomIdentity(random));
const album = Array.from({ length: 20 }, (_, i) =>
  photo(`${i}.jpg`, [face(`${i}`, embeddingOf(people[i % 6]!, 0.8, random))]),
);
const noStore = new Proxy({} as FaceStore, {
  get: () => () => Promise.reject(new DaemonError('storeUnavailable', 'there is none')),
});

let home: string;
const open = (): PeopleContext => ({
  home,
  ledger: openLedger(home),
  library: openLibrary(home, { model: 'test' }),
  store: noStore,
});
const name = {
  kind: 'name',
  name: 'Ana',
  faces: [{ id: idOf('0'), photo: 'p', box: [0, 0, 1, 1] }],
} as const;

beforeEach(async () => {
  home = await freshHome();
  await open().library.putAlbum('/trip', album);
});

test('is what grouping makes of all faces and decisions, in this process and the next', async () => {
  const ctx = open();
  await ctx.ledger.append(() => name);
  const expected = groupFaces(await ctx.library.faces(), await ctx.ledger.read());
  expect(await groupLibrary(ctx, signal)).toMatchObject(expected);
  const { persons, personOf, proposals, gates } = await groupLibrary(open(), signal);
  expect({ persons, personOf, proposals, gates }).toEqual(expected);
});

test('follows every new decision and every new face at once', async () => {
  const ctx = open();
  const other = open();
  expect((await groupLibrary(ctx, signal)).persons).toHaveLength(6);
  await other.ledger.append(() => name);
  expect((await groupLibrary(ctx, signal)).persons.filter((p) => p.name === 'Ana')).toHaveLength(1);
  await other.library.putAlbum('/more', [photo('x.jpg', [face('x', randomIdentity(random))])]);
  expect((await groupLibrary(ctx, signal)).persons).toHaveLength(7);
  expect((await groupLibrary(other, signal)).persons).toHaveLength(7);
});

test('takes a damaged or foreign file of an earlier run for none', async () => {
  const before = await groupLibrary(open(), signal);
  const path = join(home, 'library', 'grouping');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.slice(0, 200));
  expect((await groupLibrary(open(), signal)).persons).toEqual(before.persons);
  await writeFile(path, text.replace(/"key":"[0-9a-f]+"/, '"key":"other"').replaceAll('p-', 'q-'));
  expect((await groupLibrary(open(), signal)).persons).toEqual(before.persons);
});

test('is for the eyes of the user alone', async () => {
  const ctx = open();
  await ctx.ledger.append(() => name);
  await groupLibrary(ctx, signal);
  for (const folder of ['library', 'people']) {
    expect((await stat(join(home, folder))).mode & 0o077).toBe(0);
  }
});
