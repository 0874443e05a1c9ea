import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { decide } from '../../daemon/people/ledger/decide.ts';
import { undo } from '../../daemon/people/ledger/undo.ts';
import { groupLibrary } from '../../daemon/people/grouping/groupLibrary.ts';
import { importDecisions, type ImportOutcome } from '../../daemon/people/importPeople.ts';
import { suppressionOf } from '../../daemon/people/ledger/decisions.ts';
import type { PeopleContext } from '../../daemon/people/peopleContext.ts';
import { exportPeople, parsePeopleFile } from '../../daemon/people/peopleFile.ts';
import { recogniseAlbum } from '../../daemon/people/recogniseAlbum.ts';
import type { AlbumPhoto } from '../../daemon/contract/photo.ts';
import { freshHomes } from '../support/freshHomes.ts';
import { embeddingOf, face, idOf, photo, randomIdentity, seeded } from './support/synthetic.ts';
import { peopleWithoutStore } from './support/withoutStore.ts';

const freshHome = freshHomes();
const { signal } = new AbortController();

/** Two people in three photos, as two computers have them. */
const album: readonly AlbumPhoto[] = (() => {
  const random = seeded(7);
  const [ana, bea] = [randomIdentity(random), randomIdentity(random)];
  return [0, 1, 2].map((i) =>
    photo(`${i}.jpg`, [
      face(`ana-${i}`, embeddingOf(ana, 0.87, random), { box: [0, 0, 100, 120] }),
      face(`bea-${i}`, embeddingOf(bea, 0.87, random), { box: [500, 0, 100, 120] }),
    ]),
  );
})();

async function computer(photos: readonly AlbumPhoto[] = album): Promise<PeopleContext> {
  const home = await freshHome();
  const ctx = peopleWithoutStore(home);
  if (photos.length > 0) await recogniseAlbum(ctx, '/trip', photos);
  return ctx;
}

const exported = async (ctx: PeopleContext): Promise<string> =>
  JSON.stringify(exportPeople(await groupLibrary(ctx, signal)));

const importInto = (
  ctx: PeopleContext,
  text: string,
  mode: 'look' | 'apply' = 'apply',
): Promise<ImportOutcome> =>
  importDecisions(ctx, parsePeopleFile(text).decisions, { mode, signal });

const namesIn = async (ctx: PeopleContext): Promise<(string | null)[]> =>
  (await groupLibrary(ctx, signal)).persons.map(({ name }) => name).sort();

let here: PeopleContext;
beforeEach(async () => {
  here = await computer();
  await decide(here, { kind: 'name', person: idOf('ana-0'), name: 'Ana' });
  await decide(here, { kind: 'consent', person: 'Ana', consent: 'initials' });
  await decide(here, { kind: 'not-a-face', face: idOf('bea-2') });
});

describe('another computer with the same photos', () => {
  test('is told everything that was decided, and nothing about how faces look', async () => {
    const text = await exported(here);
    expect(JSON.parse(text)).toMatchObject({
      format: 'photoblog-people',
      version: 1,
      people: [{ name: 'Ana', consent: 'initials', faces: [{ box: [0, 0, 100, 120] }, {}, {}] }],
    });
    expect(text).not.toMatch(/embedding|trip|\.jpg/);

    const there = await computer();
    expect(await importInto(there, text)).toMatchObject({
      applied: true,
      found: 3,
      added: 3,
      known: 0,
      names: ['Ana'],
      waiting: 0,
      conflicts: [],
    });
    const [mine, theirs] = [await groupLibrary(here, signal), await groupLibrary(there, signal)];
    expect(theirs.persons).toEqual(mine.persons);
    expect(theirs.gates.get(idOf('bea-2'))?.excluded).toBe(true);
  });

  test('finds faces by their place where its own detection drew other boxes', async () => {
    const shifted = album.map((each) => ({
      ...each,
      faces: each.faces.map((one) => {
        const [x, y, w, h] = one.box;
        return { ...one, id: idOf(`other ${one.id}`), box: [x + 6, y + 4, w - 5, h] as const };
      }),
    }));
    const there = await computer(shifted);
    await importInto(there, await exported(here));
    expect(await namesIn(there)).toEqual(['Ana', null]);
    const { gates } = await groupLibrary(there, signal);
    expect(gates.get(idOf(`other ${idOf('bea-2')}`))?.excluded).toBe(true);
  });

  test('may get its photos later', async () => {
    const there = await computer([]);
    const outcome = await importInto(there, await exported(here));
    expect(outcome).toMatchObject({ added: 3, waiting: 3, names: [] });
    await recogniseAlbum(there, '/trip', album);
    expect(await namesIn(there)).toEqual(['Ana', null]);
  });

  test('is told first what would come, and nothing is changed by that', async () => {
    const there = await computer();
    const look = await importInto(there, await exported(here), 'look');
    expect(look).toMatchObject({ applied: false, added: 3, changed: 3, names: ['Ana'] });
    expect(await there.ledger.read()).toEqual([]);
    expect(await namesIn(there)).toEqual([null, null]);
    const done = await importInto(there, await exported(here));
    expect(done).toEqual({ ...look, applied: true });
  });
});

describe('an import', () => {
  test('changes nothing the second time, nor where it came from', async () => {
    const text = await exported(here);
    const there = await computer();
    await importInto(there, text);
    const before = await readFile(there.ledger.path, 'utf8');
    expect(await importInto(there, text)).toMatchObject({ added: 0, known: 3, changed: 0 });
    expect(await importInto(here, text)).toMatchObject({ added: 0, known: 3, changed: 0 });
    expect(await importInto(here, await exported(there))).toMatchObject({ added: 0, known: 3 });
    expect(await readFile(there.ledger.path, 'utf8')).toBe(before);
  });

  test('is taken back by one undo, and can be done again', async () => {
    const there = await computer();
    await decide(there, { kind: 'name', person: idOf('bea-0'), name: 'Bea' });
    const text = await exported(here);
    await importInto(there, text);
    expect(await namesIn(there)).toEqual(['Ana', 'Bea']);
    expect((await undo(there)).summary).toContain('3 decisions');
    expect(await namesIn(there)).toEqual(['Bea', null]);
    expect(await importInto(there, text)).toMatchObject({ added: 3, names: ['Ana'] });
    expect(await namesIn(there)).toEqual(['Ana', 'Bea']);
  });

  test('overrules no name that was given here, before or afterwards', async () => {
    const there = await computer();
    await decide(there, { kind: 'name', person: idOf('ana-1'), name: 'Anna' });
    const text = await exported(here);
    expect((await importInto(there, text)).conflicts).toEqual([
      { here: 'Anna', imported: 'Ana', faces: 3 },
    ]);
    expect(await namesIn(there)).toEqual(['Anna', null]);

    const later = await computer();
    await importInto(later, text);
    await decide(later, { kind: 'name', person: 'Ana', name: 'Anna' });
    await decide(later, { kind: 'consent', person: 'Anna', consent: 'full' });
    expect(await namesIn(later)).toEqual(['Anna', null]);
    expect((await groupLibrary(later, signal)).persons.find((p) => p.name)?.consent).toBe('full');
  });

  test('keeps what was decided here even if it is imported a moment later', async () => {
    const there = await computer();
    await decide(there, { kind: 'apart', faces: [idOf('ana-0'), idOf('ana-1')] });
    await importInto(there, await exported(here));
    const { personOf } = await groupLibrary(there, signal);
    expect(personOf.get(idOf('ana-0'))).not.toBe(personOf.get(idOf('ana-1')));
  });

  test('does not bring back whom the user asked to forget', async () => {
    const there = await computer();
    const text = await exported(here);
    await there.ledger.rewrite((line) => line, {
      kind: 'forget',
      what: 'person',
      count: 3,
      suppressed: [0, 1, 2].map((i) => suppressed(`ana-${i}`)),
    });
    await importInto(there, text);
    expect(await readFile(there.ledger.path, 'utf8')).not.toContain('Ana');
  });
});

describe('a file that is not ours', () => {
  test.each([
    ['', 'is not JSON'],
    ['{"people": ', 'is not JSON'],
    ['[]', 'is not what photoblog people export writes'],
    ['{"format":"other","version":1,"decisions":[]}', 'is not what photoblog people export'],
    ['{"format":"photoblog-people","version":2,"decisions":[]}', 'later version'],
    ['{"format":"photoblog-people","version":1,"decisions":{}}', 'is not what'],
  ])('%j is refused with the reason', (text, reason) => {
    expect(() => parsePeopleFile(text)).toThrow(reason);
  });

  test('may hold decisions nobody knows: they are counted and left out', () => {
    const text = JSON.stringify({
      format: 'photoblog-people',
      version: 1,
      decisions: [{ kind: 'dance' }, 7, null, { v: 1, id: 'x', at: '', kind: 'name', faces: [] }],
    });
    expect(parsePeopleFile(text)).toEqual({ decisions: [], unknown: 4 });
  });
});

function suppressed(name: string): string {
  return suppressionOf(idOf(name));
}
