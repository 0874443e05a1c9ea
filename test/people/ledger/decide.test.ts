import { beforeEach, describe, expect, test } from 'vitest';
import { countChanges, decide } from '../../../daemon/people/ledger/decide.ts';
import { undo } from '../../../daemon/people/ledger/undo.ts';
import {
  groupLibrary,
  type LibraryGrouping,
} from '../../../daemon/people/grouping/groupLibrary.ts';
import { openLedger } from '../../../daemon/people/ledger/ledger.ts';
import { openLibrary } from '../../../daemon/people/library.ts';
import { listPeople } from '../../../daemon/people/listPeople.ts';
import type { PeopleContext } from '../../../daemon/people/peopleContext.ts';
import { resolvePerson } from '../../../daemon/people/resolvePerson.ts';
import { createPhotoCache } from '../../../daemon/photo/cache.ts';
import type { Decision } from '../../../daemon/contract/protocol.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import {
  embeddingOf,
  face,
  idOf,
  photo,
  randomIdentity,
  relativeOf,
  seeded,
} from '../support/synthetic.ts';
import { noStore } from '../support/withoutStore.ts';

const freshHome = freshHomes();
const random = seeded(51);
const [ana, bea, cid] = [randomIdentity(random), randomIdentity(random), randomIdentity(random)];

let home: string;
let ctx: PeopleContext;
beforeEach(async () => {
  home = await freshHome();
  ctx = {
    home,
    ledger: openLedger(home),
    library: openLibrary(home, { model: 'test' }),
    store: noStore,
  };
  await ctx.library.putAlbum('/trip', [
    ...[0, 1, 2].map((i) =>
      photo(`${i}.jpg`, [
        face(`ana-${i}`, embeddingOf(ana, 0.87, random), { box: [0, 0, 100, 120] }),
        face(`bea-${i}`, embeddingOf(bea, 0.87, random), { box: [500, 0, 100, 120] }),
      ]),
    ),
    photo('3.jpg', [face('cid-0', embeddingOf(cid, 0.87, random))]),
  ]);
});

const grouping = (): Promise<LibraryGrouping> => groupLibrary(ctx, new AbortController().signal);
const personOf = async (name: string): Promise<string> =>
  (await grouping()).personOf.get(idOf(name)) ?? '';
const list = () => listPeople(ctx, createPhotoCache(home), {});

test.each<[string, (ids: Record<'ana' | 'bea' | 'cid', string>) => Decision, string, number]>([
  [
    'name',
    ({ ana: person }) => ({ kind: 'name', person, name: ' Ana  Silva\n' }),
    'This person, 3 faces, is Ana Silva',
    0,
  ],
  [
    'name by a face',
    () => ({ kind: 'name', person: idOf('ana-1'), name: 'Ana' }),
    'This person, 3 faces, is Ana',
    0,
  ],
  ['same', ({ ana: a, cid: c }) => ({ kind: 'same', persons: [a, c] }), ' are one person', 1],
  [
    'apart',
    () => ({ kind: 'apart', faces: [idOf('ana-0'), idOf('ana-1')] }),
    'of different people',
    1,
  ],
  [
    'split',
    ({ ana: person }) => ({ kind: 'split', person, faces: [idOf('ana-0')] }),
    '1 face of',
    1,
  ],
  [
    'assign',
    ({ bea: person }) => ({ kind: 'assign', face: idOf('cid-0'), person }),
    'This face is of',
    1,
  ],
  ['not-a-face', () => ({ kind: 'not-a-face', face: idOf('ana-0') }), 'This is not a face', 1],
  [
    'not-a-face by its person',
    ({ cid: c }) => ({ kind: 'not-a-face', face: c }),
    'This is not a face',
    1,
  ],
  ['stranger', ({ bea: person }) => ({ kind: 'stranger', person }), 'is a stranger', 0],
  ['hide', ({ bea: person }) => ({ kind: 'hide', person }), 'is hidden', 0],
  ['show', ({ bea: person }) => ({ kind: 'show', person }), 'is shown', 0],
  [
    'cover',
    ({ ana: person }) => ({ kind: 'cover', person, face: idOf('ana-2') }),
    'is shown by this face',
    0,
  ],
  [
    'consent',
    ({ ana: person }) => ({ kind: 'consent', person, consent: 'never' }),
    'may not be published',
    0,
  ],
])('%s is recorded in a sentence, and undone to the last face', async (_, make, words, changed) => {
  const before = await grouping();
  const ids = {
    ana: await personOf('ana-0'),
    bea: await personOf('bea-0'),
    cid: await personOf('cid-0'),
  };
  const decision = make(ids);
  const result = await decide(ctx, decision);
  expect(result.summary).toContain(words);
  expect(result.changed).toBe(changed);
  expect(await ctx.ledger.read()).toMatchObject([{ kind: decision.kind }]);

  const undone = await undo(ctx);
  expect(undone.summary).toMatch(/^Taken back: /);
  expect(undone.changed).toBe(changed);
  const { persons, personOf: who } = await grouping();
  expect({ persons, who }).toEqual({ persons: before.persons, who: before.personOf });
});

test('undo walks back, step by step, and says when there is nothing left', async () => {
  const person = await personOf('ana-0');
  for (const name of ['A', 'B', 'C']) await decide(ctx, { kind: 'name', person, name });
  const names = [];
  for (let i = 0; i < 3; i++) {
    await undo(ctx);
    names.push(resolvePerson(await grouping(), person).name);
  }
  expect(names).toEqual(['B', 'A', null]);
  await expect(undo(ctx)).rejects.toMatchObject({ kind: 'nothingToDo' });
});

test('another decision after an undo is not taken for the undone one', async () => {
  const person = await personOf('ana-0');
  await decide(ctx, { kind: 'name', person, name: 'A' });
  await undo(ctx);
  await decide(ctx, { kind: 'name', person, name: 'B' });
  await undo(ctx);
  expect(resolvePerson(await grouping(), person).name).toBeNull();
});

test.each<[string, Decision, string]>([
  ['a person nobody knows', { kind: 'name', person: 'p-nobody', name: 'X' }, 'unknownPerson'],
  ['a face nobody knows', { kind: 'not-a-face', face: 'abcd-none' }, 'unknownFace'],
  ['a face of somebody else', { kind: 'cover', person: 'ANA', face: 'BEA' }, 'unknownFace'],
  ['faces of somebody else', { kind: 'split', person: 'ANA', faces: ['BEA'] }, 'unknownFace'],
  ['nobody left behind', { kind: 'split', person: 'CID', faces: ['CID'] }, 'nothingToDo'],
  ['no face', { kind: 'split', person: 'ANA', faces: [] }, 'nothingToDo'],
  ['one and the same', { kind: 'same', persons: ['ANA', 'ANA'] }, 'nothingToDo'],
  ['one and the same face', { kind: 'apart', faces: ['ANA', 'ANA'] }, 'nothingToDo'],
  ['to herself', { kind: 'assign', face: 'CID', person: 'CID' }, 'nothingToDo'],
  ['a name without end', { kind: 'name', person: 'ANA', name: 'x'.repeat(121) }, 'nothingToDo'],
])('%s is refused, and nothing is recorded', async (_, decision, kind) => {
  const named = JSON.stringify(decision)
    .replaceAll('ANA', idOf('ana-0'))
    .replaceAll('BEA', idOf('bea-0'))
    .replaceAll('CID', idOf('cid-0'));
  await expect(decide(ctx, JSON.parse(named) as Decision)).rejects.toMatchObject({ kind });
  expect(await ctx.ledger.read()).toEqual([]);
});

test('an empty name takes the name away', async () => {
  const person = await personOf('ana-0');
  await decide(ctx, { kind: 'name', person, name: 'Ana' });
  const { summary } = await decide(ctx, { kind: 'name', person, name: ' \u202e ' });
  expect(summary).toBe('Ana has no name any more');
  expect(resolvePerson(await grouping(), person).name).toBeNull();
});

test('a name somebody has already joins the two, or says why it does not', async () => {
  await decide(ctx, { kind: 'name', person: await personOf('ana-0'), name: 'Ana' });
  const joined = await decide(ctx, { kind: 'name', person: await personOf('cid-0'), name: 'Ana' });
  expect(joined).toEqual({
    changed: 1,
    summary: 'This person, 1 face, is Ana, as are the 3 faces of that name',
  });
  // The two are side by side in every photo.
  const other = await decide(ctx, { kind: 'name', person: await personOf('bea-0'), name: 'Ana' });
  expect(other).toEqual({
    changed: 0,
    summary: 'This person, 3 faces, is Ana; this is another Ana than the one there is',
  });
});

test('a merge keeps the first name and the stricter consent', async () => {
  const [a, c] = [await personOf('ana-0'), await personOf('cid-0')];
  await decide(ctx, { kind: 'name', person: a, name: 'Ana' });
  await decide(ctx, { kind: 'name', person: c, name: 'Annie' });
  await decide(ctx, { kind: 'consent', person: c, consent: 'initials' });
  await decide(ctx, { kind: 'consent', person: a, consent: 'first-name' });
  const { summary } = await decide(ctx, { kind: 'same', persons: [a, c] });
  expect(summary).toBe('Ana and Annie are one person, called Ana from now on');
  expect(resolvePerson(await grouping(), 'Ana')).toMatchObject({ consent: 'initials' });
  await decide(ctx, { kind: 'consent', person: a, consent: 'full' });
  expect(resolvePerson(await grouping(), 'Ana')).toMatchObject({ consent: 'full' });
});

test('a proposal is answered by same or apart, in terms of persons', async () => {
  await ctx.library.putAlbum(
    '/home',
    [0, 1].map((i) =>
      photo(`h${i}.jpg`, [
        face(`maybe-${i}`, embeddingOf(relativeOf(ana, 0.46, random), 0.87, random)),
      ]),
    ),
  );
  await decide(ctx, { kind: 'name', person: await personOf('ana-0'), name: 'Ana' });
  const [proposal] = (await list()).proposals;
  expect(proposal).toBeDefined();
  await decide(ctx, { kind: 'apart', faces: [proposal!.person, 'Ana'] });
  expect((await list()).proposals.filter(({ person }) => person === proposal!.person)).toEqual([]);
  await undo(ctx);
  expect((await list()).proposals).toContainEqual(proposal);
  await decide(ctx, { kind: 'same', persons: [proposal!.person, proposal!.candidate] });
  expect(await personOf('maybe-0')).toBe(await personOf('ana-0'));
});

test('decisions of two processes meet in one ledger', async () => {
  const other: PeopleContext = {
    ...ctx,
    ledger: openLedger(home),
    library: openLibrary(home, { model: 'test' }),
  };
  await decide(ctx, { kind: 'name', person: await personOf('ana-0'), name: 'Ana' });
  await decide(other, { kind: 'name', person: await personOf('bea-0'), name: 'Bea' });
  expect((await list()).people.map(({ label }) => label).sort()).toEqual([
    '@person-1',
    'Ana',
    'Bea',
  ]);
});

describe('how many faces changed', () => {
  const groups = (text: string) => ({
    persons: [],
    proposals: [],
    gates: new Map(),
    personOf: new Map(
      text.split(' ').flatMap((group) => {
        const [id, faces = ''] = group.split(':');
        return faces.split('').map((face) => [face, id ?? ''] as const);
      }),
    ),
  });
  test.each([
    ['x:abc y:d', 'x:abc y:d', 0],
    ['x:abc y:d', 'z:abc y:d', 0],
    ['x:abc y:de', 'x:abcde', 2],
    ['x:abcde', 'x:abc y:de', 2],
    ['x:abc', 'x:ab', 1],
    ['x:ab', 'x:abc', 1],
    ['x:ab y:cd', 'x:ac y:bd', 2],
  ])('%s -> %s: %i', (before, after, changed) => {
    expect(countChanges(groups(before), groups(after))).toBe(changed);
  });
});

describe('the list', () => {
  test('shows everybody with every face, its thumbnail, its photo and its time', async () => {
    await decide(ctx, { kind: 'name', person: await personOf('ana-0'), name: 'Ana' });
    const { people } = await list();
    const shown = people.find(({ name }) => name === 'Ana')!;
    expect(shown).toMatchObject({ label: 'Ana', photoCount: 3, hidden: false, consent: 'full' });
    expect(shown.appearances.map(({ face: id }) => id)).toEqual(shown.faces);
    expect(shown.appearances.find(({ face: id }) => id === idOf('ana-1'))).toEqual({
      face: idOf('ana-1'),
      thumbnail: `file://${home}/cache/faces/${idOf('ana-1')}.jpg`,
      photo: 'file:///trip/1.jpg',
      // 100 x 120 pixels in the corner of 4000 x 3000.
      region: [0, 0, 0.025, 0.04],
      takenAt: null,
    });
    expect(people.filter(({ name }) => name === null).map(({ label }) => label)).toEqual([
      '@person-1',
      '@person-2',
    ]);
  });

  test('leaves strangers out, and shows hidden people as hidden', async () => {
    await decide(ctx, { kind: 'stranger', person: await personOf('bea-0') });
    await decide(ctx, { kind: 'hide', person: await personOf('cid-0') });
    const { people } = await list();
    expect(people).toHaveLength(2);
    expect(people.map(({ hidden }) => hidden).sort()).toEqual([false, true]);
  });

  test('can be of one album', async () => {
    await ctx.library.putAlbum('/home', [
      photo('h.jpg', [face('ana-h', embeddingOf(ana, 0.87, random))]),
    ]);
    const { people } = await listPeople(ctx, createPhotoCache(home), { folder: '/home' });
    expect(people).toHaveLength(1);
    expect(people[0]!.faces).toHaveLength(4);
  });
});
