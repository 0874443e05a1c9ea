import { describe, expect, test } from 'vitest';
import { groupFaces, type Grouping } from '../../../daemon/people/grouping/grouping.ts';
import type { LedgerEventBody } from '../../../daemon/people/ledger/ledgerEvent.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { resolvePerson } from '../../../daemon/people/resolvePerson.ts';
import {
  dot,
  idOf,
  libraryFace,
  randomIdentity,
  relativeOf,
  shuffled,
} from '../support/synthetic.ts';
import { ledger, named, ownNumbers, ref, together } from '../support/grouped.ts';

const { random, pictures } = ownNumbers();

/** The faces of each person, by the names the tests gave them. */
function partition(grouping: Grouping, faces: readonly LibraryFace[]): string[][] {
  const names = new Map(faces.map((face) => [face.id, face.places[0].path.replace('.jpg', '')]));
  return grouping.persons
    .map((person) => person.faces.map((id) => names.get(id) ?? id).sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

describe('without any decision', () => {
  test('two pictures of one person are enough', () => {
    const faces = pictures('ana', 2);
    expect(partition(groupFaces(faces, []), faces)).toEqual([['ana-1', 'ana-2']]);
  });

  test('two looks of one person are one by what each is on average, though no picture of the one is much like one of the other', () => {
    const identity = randomIdentity(random);
    const looks = (likeness: number): LibraryFace[] => [
      ...pictures('ana', 5, { identity, purity: 0.71 }),
      ...pictures('then', 5, { identity: relativeOf(identity, likeness, random), purity: 0.71 }),
    ];
    const hers = looks(0.68);
    const [one, other] = [hers.slice(0, 5), hers.slice(5)];
    const pairs = one.flatMap((a) => other.map((b) => dot(a.embedding, b.embedding)));
    expect(pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length).toBeLessThan(0.37);
    expect(partition(groupFaces(hers, []), hers)).toHaveLength(1);
    const sisters = looks(0.5);
    expect(partition(groupFaces(sisters, []), sisters)).toHaveLength(2);
  });

  test('somebody who appears once is a person too', () => {
    const faces = [...pictures('ana', 3), ...pictures('bea', 1)];
    expect(partition(groupFaces(faces, []), faces)).toEqual([
      ['ana-1', 'ana-2', 'ana-3'],
      ['bea-1'],
    ]);
  });

  test('nobody is nobody', () => {
    expect(groupFaces([], [])).toMatchObject({ persons: [], proposals: [] });
  });

  test('many people with a few pictures each come out exactly', () => {
    const faces = Array.from({ length: 150 }, (_, i) =>
      pictures(`p${String(i).padStart(3, '0')}`, 1 + (i % 6)),
    ).flat();
    const expected = new Set(faces.map((face) => face.places[0].path.slice(0, 4)));
    const groups = partition(groupFaces(faces, []), faces);
    expect(groups).toHaveLength(expected.size);
    for (const group of groups) expect(new Set(group.map((n) => n.slice(0, 4))).size).toBe(1);
  });

  test('the order of faces does not matter', () => {
    const identities = Array.from({ length: 12 }, () => randomIdentity(random));
    // Hard on purpose: cosines of one person from 0.3 to 0.6, and relatives among them.
    const faces = identities.flatMap((identity, i) => [
      ...pictures(`a${i}`, 5, { identity, purity: 0.68 }),
      ...pictures(`r${i}`, 3, { identity: relativeOf(identity, 0.6, random), purity: 0.7 }),
    ]);
    const expected = groupFaces(faces, []);
    for (let round = 0; round < 15; round++) {
      const grouping = groupFaces(shuffled(faces, random), []);
      expect(grouping).toEqual(expected);
    }
  });

  test('people who look alike stay apart', () => {
    const identity = randomIdentity(random);
    const ana = pictures('ana', 6, { identity });
    const sister = pictures('sister', 6, { identity: relativeOf(identity, 0.4, random) });
    // About 0.3 across, 0.76 within.
    expect(dot(ana[0]!.embedding, sister[0]!.embedding)).toBeGreaterThan(0.2);
    expect(partition(groupFaces([...ana, ...sister], []), [...ana, ...sister])).toHaveLength(2);
  });

  test('pictures in between do not lead from one person to another', () => {
    const [one, other] = [randomIdentity(random), randomIdentity(random)];
    const between = Array.from({ length: 9 }, (_, i) => {
      const share = (i + 1) / 10;
      const mixed = one.map((value, j) => value * (1 - share) + (other[j] ?? 0) * share);
      const length = Math.sqrt(dot(mixed, mixed));
      return libraryFace(
        `mid-${i}`,
        mixed.map((value) => value / length),
      );
    });
    const [ana, bea] = [
      pictures('ana', 6, { identity: one }),
      pictures('bea', 6, { identity: other }),
    ];
    const grouping = groupFaces([...ana, ...between, ...bea], []);
    expect(together(grouping, ...ana)).toBe(true);
    expect(together(grouping, ...bea)).toBe(true);
    expect(together(grouping, ana[0]!, bea[0]!)).toBe(false);
  });

  test('embeddings of different models are never compared', () => {
    const identity = randomIdentity(random);
    const before = pictures('old', 2, { identity, changes: { model: 'old' } });
    const after = pictures('new', 2, { identity, changes: { model: 'new' } });
    const faces = [...before, ...after];
    expect(partition(groupFaces(faces, []), faces)).toEqual([
      ['new-1', 'new-2'],
      ['old-1', 'old-2'],
    ]);
  });
});

describe('decisions', () => {
  const [one, other] = [randomIdentity(random), randomIdentity(random)];
  const ana = pictures('ana', 4, { identity: one });
  const bea = pictures('bea', 3, { identity: other });
  const all = [...ana, ...bea];

  test('same: two become one, and undo takes it back', () => {
    const events = ledger({ kind: 'same', faces: [[ref(ana[0]!)], [ref(bea[0]!)]] });
    expect(groupFaces(all, events).persons).toHaveLength(1);
    const undone = [...events, ...ledger({ kind: 'undo', event: 'e1' })].map((event, i) => ({
      ...event,
      id: `e${i + 1}`,
    }));
    expect(groupFaces(all, undone).persons).toHaveLength(2);
  });

  test('apart: two faces never again share a person, whatever joins later', () => {
    const events = ledger({ kind: 'apart', faces: [ref(ana[0]!), ref(ana[1]!)] });
    const more = pictures('more', 10, { identity: one });
    const grouping = groupFaces([...all, ...more], events);
    expect(together(grouping, ana[0]!, ana[1]!)).toBe(false);
  });

  test('split: the chosen faces leave together, and what was said of the person stays behind', () => {
    const events = ledger(
      { kind: 'same', faces: [ana.map(ref), bea.map(ref)] },
      named('Ana', ...ana, ...bea),
      { kind: 'hide', faces: [...ana, ...bea].map(ref) },
      { kind: 'split', faces: bea.map(ref), from: ana.map(ref) },
    );
    const grouping = groupFaces(all, events);
    expect(partition(grouping, all)).toHaveLength(2);
    expect(resolvePerson(grouping, ana[0]!.id)).toMatchObject({ name: 'Ana', hidden: true });
    expect(resolvePerson(grouping, bea[0]!.id)).toMatchObject({ name: null, hidden: false });
  });

  test('assign: one face moves, and nothing else does', () => {
    const events = ledger(named('Ana', ...ana), named('Bea', ...bea), {
      kind: 'assign',
      face: ref(ana[0]!),
      to: bea.map(ref),
      from: ana.slice(1).map(ref),
    });
    const grouping = groupFaces(all, events);
    expect(together(grouping, ana[0]!, ...bea)).toBe(true);
    expect(together(grouping, ...ana.slice(1))).toBe(true);
    expect(resolvePerson(grouping, 'Ana').faces).toHaveLength(3);
    expect(resolvePerson(grouping, 'Bea').faces).toHaveLength(4);
  });

  test('not-a-face: it is nowhere, until undone', () => {
    const events = ledger({ kind: 'not-a-face', face: ref(ana[0]!) });
    const grouping = groupFaces(all, events);
    expect(grouping.personOf.has(ana[0]!.id)).toBe(false);
    expect(grouping.gates.get(ana[0]!.id)).toMatchObject({ shown: false });
    expect(resolvePerson(grouping, ana[1]!.id).faces).toHaveLength(3);
  });

  test('not-a-face holds when the box, and with it the id, shifts by some pixels', () => {
    const events = ledger({ kind: 'not-a-face', face: ref(ana[0]!) });
    const shifted = { ...ana[0]!, id: idOf('shifted'), box: [104, 97, 118, 151] as const };
    const grouping = groupFaces([shifted, ...ana.slice(1)], events);
    expect(grouping.personOf.has(shifted.id)).toBe(false);
  });

  test('the later of two contradicting decisions counts', () => {
    const same: LedgerEventBody = { kind: 'same', faces: [[ref(ana[0]!)], [ref(bea[0]!)]] };
    const apart: LedgerEventBody = { kind: 'apart', faces: [ref(ana[0]!), ref(bea[0]!)] };
    expect(together(groupFaces(all, ledger(apart, same)), ana[0]!, bea[0]!)).toBe(true);
    expect(together(groupFaces(all, ledger(same, apart)), ana[0]!, bea[0]!)).toBe(false);
  });

  test('of a contradicted decision only what contradicts is lost', () => {
    const [x, y, z] = [pictures('x', 1), pictures('y', 1), pictures('z', 1)].map(
      (list) => list[0]!,
    );
    const events = ledger(
      { kind: 'same', faces: [[ref(x!)], [ref(y!), ref(z!)]] },
      { kind: 'apart', faces: [ref(x!), ref(y!)] },
    );
    const grouping = groupFaces([x!, y!, z!], events);
    expect(together(grouping, x!, y!)).toBe(false);
    expect(together(grouping, x!, z!)).toBe(true);
  });

  test('stranger, hide, show, cover and consent are about the person, the newest counts', () => {
    const events = ledger(
      { kind: 'hide', faces: ana.map(ref) },
      { kind: 'stranger', faces: bea.map(ref) },
      { kind: 'cover', face: ref(ana[2]!) },
      { kind: 'consent', faces: ana.map(ref), consent: 'never' },
      { kind: 'consent', faces: [ref(ana[1]!)], consent: 'initials' },
    );
    const grouping = groupFaces(all, events);
    expect(resolvePerson(grouping, ana[0]!.id)).toMatchObject({
      hidden: true,
      stranger: false,
      cover: ana[2]!.id,
      consent: 'initials',
    });
    expect(resolvePerson(grouping, bea[0]!.id)).toMatchObject({ stranger: true });
    const shown = groupFaces(all, [
      ...events,
      ...ledger({ kind: 'show', faces: all.map(ref) }).map((event) => ({ ...event, id: 'e9' })),
    ]);
    expect(shown.persons.every(({ hidden, stranger }) => !hidden && !stranger)).toBe(true);
  });

  test('what is said about faces that are gone does no harm', () => {
    const gone = pictures('gone', 3);
    const events = ledger(
      named('Gone', ...gone),
      { kind: 'same', faces: [gone.map(ref), ana.map(ref)] },
      { kind: 'apart', faces: [ref(gone[0]!), ref(ana[0]!)] },
      { kind: 'assign', face: ref(gone[1]!), to: ana.map(ref), from: [] },
      { kind: 'cover', face: ref(gone[0]!) },
    );
    expect(partition(groupFaces(all, events), all)).toHaveLength(2);
  });

  test('hold when every embedding changes, as after a change of model', () => {
    const events = ledger(
      named('Ana', ...ana),
      named('Bea', ...bea.slice(0, 2)),
      { kind: 'apart', faces: [ref(bea[0]!), ref(bea[2]!)] },
      { kind: 'consent', faces: ana.map(ref), consent: 'blurred' },
    );
    for (let round = 0; round < 5; round++) {
      const renewed = all.map((face) => ({
        ...face,
        model: 'new',
        embedding: randomIdentity(random),
      }));
      const grouping = groupFaces(renewed, events);
      expect(together(grouping, ...ana)).toBe(true);
      expect(resolvePerson(grouping, 'Ana')).toMatchObject({ consent: 'blurred' });
      expect(resolvePerson(grouping, 'Bea').faces).toEqual(
        expect.arrayContaining([bea[0]!.id, bea[1]!.id]),
      );
      expect(together(grouping, bea[0]!, bea[2]!)).toBe(false);
    }
  });
});

describe('names', () => {
  const identity = randomIdentity(random);
  const summer = pictures('summer', 4, { identity });
  const winter = pictures('winter', 4, { identity });

  test('are recognised in the next album', () => {
    const grouping = groupFaces([...summer, ...winter], ledger(named('Ana', ...summer)));
    expect(resolvePerson(grouping, 'Ana').faces).toHaveLength(8);
  });

  test('the newest one counts, and an empty one takes it away', () => {
    const events = ledger(named('Anna', ...summer), named('Ana', summer[1]!));
    expect(groupFaces(summer, events).persons).toMatchObject([{ name: 'Ana' }]);
    const cleared = ledger(named('Anna', ...summer), named(null, ...summer));
    expect(groupFaces(summer, cleared).persons).toMatchObject([{ name: null }]);
  });

  test('that are equal make one person of two', () => {
    const child = pictures('child', 3);
    const events = ledger(named('Ana', ...summer), named('Ana', ...child));
    const grouping = groupFaces([...summer, ...child], events);
    expect(grouping.persons).toHaveLength(1);
  });

  test('that are equal stay two people where one photo shows both, or the user says so', () => {
    const [other] = pictures('other', 1);
    const beside = { ...other!, photo: summer[0]!.photo, box: [900, 0, 100, 120] as const };
    const events = ledger(named('Maria', ...summer), named('Maria', beside));
    expect(groupFaces([...summer, beside], events).persons).toMatchObject([
      { name: 'Maria' },
      { name: 'Maria' },
    ]);
    const apart = ledger(named('Maria', ...summer), named('Maria', other!), {
      kind: 'apart',
      faces: [ref(summer[0]!), ref(other!)],
    });
    expect(groupFaces([...summer, other!], apart).persons).toHaveLength(2);
  });

  test('that differ keep people apart who look the same', () => {
    const events = ledger(named('Ana', ...summer), named('Bea', ...winter));
    const grouping = groupFaces([...summer, ...winter], events);
    expect(resolvePerson(grouping, 'Ana').faces).toHaveLength(4);
    expect(resolvePerson(grouping, 'Bea').faces).toHaveLength(4);
  });

  test('of a person with two looks find both again', () => {
    const child = pictures('child', 3);
    const events = ledger(named('Ana', ...summer), named('Ana', ...child));
    const later = [...pictures('later', 2, { identity })];
    const grouping = groupFaces([...summer, ...child, ...later], events);
    expect(resolvePerson(grouping, 'Ana').faces).toHaveLength(9);
  });
});

describe('ids', () => {
  const identity = randomIdentity(random);
  const first = pictures('first', 3, { identity, changes: { since: '2026-01-01T00:00:00.000Z' } });
  const later = pictures('later', 6, { identity, changes: { since: '2026-02-01T00:00:00.000Z' } });

  test('stay when more pictures are found', () => {
    const before = groupFaces(first, []).persons[0]!.id;
    expect(before).toMatch(/^p-[0-9a-f]{12}$/);
    expect(groupFaces([...later, ...first], []).persons.map(({ id }) => id)).toEqual([before]);
  });

  test('that are out of date lead to the person of their face', () => {
    const [ana, bea] = [pictures('ana', 2), pictures('bea', 3)];
    const all = [...ana, ...bea];
    const stale = groupFaces(all, []).persons.map(({ id }) => id);
    const merged = groupFaces(all, ledger({ kind: 'same', faces: [ana.map(ref), bea.map(ref)] }));
    for (const id of stale) expect(resolvePerson(merged, id)).toBe(merged.persons[0]);
  });

  test('may be shortened, and names written in any case', () => {
    const [ana, bea] = [pictures('ana', 2), pictures('bea', 3)];
    const grouping = groupFaces([...ana, ...bea], ledger(named('Zoë', ...ana)));
    const [person] = grouping.persons;
    expect(resolvePerson(grouping, person!.id.slice(0, 8))).toBe(person);
    expect(resolvePerson(grouping, bea[0]!.id.slice(0, 8))).toBe(person);
    expect(resolvePerson(grouping, ' zoë ')).toMatchObject({ name: 'Zoë' });
    expect(resolvePerson(grouping, 'Zoe\u0308')).toMatchObject({ name: 'Zoë' });
    expect(() => resolvePerson(grouping, 'p-')).toThrow('nobody called p-');
    expect(() => resolvePerson(grouping, 'Nemo')).toThrow('nobody called Nemo');
  });

  test('that may mean several are not guessed', () => {
    const [one] = pictures('one', 1);
    const beside = { ...pictures('two', 1)[0]!, photo: one!.photo, box: [900, 0, 90, 90] as const };
    const grouping = groupFaces(
      [one!, beside],
      ledger(named('Maria', one!), named('Maria', beside)),
    );
    expect(() => resolvePerson(grouping, 'Maria')).toThrow('say which by id');
  });

  test('the cover is the best picture unless the user chose', () => {
    const [a, b, c] = pictures('a', 3, { identity });
    const small = { ...a!, quality: { size: 30, sharpness: 60, yaw: 0.5, roll: 0 } };
    const large = { ...b!, quality: { size: 300, sharpness: 500, yaw: 0, roll: 0 } };
    expect(groupFaces([small, large, c!], []).persons).toMatchObject([{ cover: large.id }]);
    const chosen = ledger({ kind: 'cover', face: ref(small) });
    expect(groupFaces([small, large, c!], chosen).persons).toMatchObject([{ cover: small.id }]);
  });
});
