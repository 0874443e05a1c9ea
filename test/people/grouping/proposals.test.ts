import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../daemon/contract/person.ts';
import { groupFaces } from '../../../daemon/people/grouping/grouping.ts';
import type { LedgerEventBody } from '../../../daemon/people/ledger/ledgerEvent.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { dot, embeddingOf, libraryFace, randomIdentity, relativeOf } from '../support/synthetic.ts';
import { ledger, named, ownNumbers, ref } from '../support/grouped.ts';

const { random, pictures } = ownNumbers();

describe('proposals', () => {
  const identity = randomIdentity(random);
  const ana = pictures('ana', 5, { identity });
  const events = ledger(named('Ana', ...ana));
  const similar = (name: string, count: number) =>
    pictures(name, count, { identity: relativeOf(identity, 0.46, random) });

  test('ask about who is like somebody with a name, those that settle most first', () => {
    const [few, many] = [similar('few', 2), similar('many', 4)];
    const grouping = groupFaces([...ana, ...few, ...many, ...pictures('else', 3)], events);
    expect(grouping.proposals).toMatchObject([
      { person: grouping.personOf.get(many[0]!.id), settles: 4 },
      { person: grouping.personOf.get(few[0]!.id), settles: 2 },
    ]);
    for (const { candidate, similarity } of grouping.proposals) {
      expect(candidate).toBe(grouping.personOf.get(ana[0]!.id));
      expect(similarity).toBeGreaterThan(0.31);
      expect(similarity).toBeLessThan(0.5);
    }
  });

  test('ask about hardly seen faces that only both networks together find alike', () => {
    const second = randomIdentity(random);
    const bea = pictures('bea', 5).map((face) => ({ ...face, second }));
    const { quality } = bea[0]!;
    const likeness = (first: number, strength: number): LibraryFace =>
      libraryFace('dark', embeddingOf(bea[0]!.embedding, first, random), {
        quality: { ...quality, strength },
        second: embeddingOf(second, 0.5, random),
      });
    const asked = (face: LibraryFace): number =>
      groupFaces([...bea, face], ledger(named('Bea', ...bea))).proposals.length;
    expect(asked(likeness(0.28, 2))).toBe(1);
    // Seen well, she would be more alike.
    expect(asked(likeness(0.28, 3.5))).toBe(0);
    expect(asked(likeness(0, 2))).toBe(0);
  });

  test('are not made again once answered, nor about strangers, hidden people, or people beside her', () => {
    const unsure = similar('unsure', 3);
    const asked = (...more: LedgerEventBody[]): number =>
      groupFaces([...ana, ...unsure], ledger(named('Ana', ...ana), ...more)).proposals.length;
    expect(asked()).toBe(1);
    expect(asked({ kind: 'apart', faces: [ref(unsure[0]!), ref(ana[0]!)] })).toBe(0);
    expect(asked({ kind: 'same', faces: [[ref(unsure[0]!)], [ref(ana[0]!)]] })).toBe(0);
    expect(asked({ kind: 'stranger', faces: unsure.map(ref) })).toBe(0);
    expect(asked({ kind: 'hide', faces: unsure.map(ref) })).toBe(0);
    const beside = unsure.map((face, i) =>
      i === 0 ? { ...face, photo: ana[0]!.photo, box: [900, 0, 100, 120] as const } : face,
    );
    expect(groupFaces([...ana, ...beside], events).proposals).toEqual([]);
  });

  describe('of a face that is as much like two people', () => {
    // In nothing like her.
    const other = embeddingOf(identity, 0, random);
    const bea = pictures('bea', 5, { identity: other });
    const [sum, difference] = [1, -1].map((sign) =>
      identity.map((value, i) => (value + sign * (other[i] ?? 0)) / Math.SQRT2),
    );
    const { quality } = ana[0]!;
    const near = embeddingOf(sum!, 0.38 * Math.SQRT2, random);
    // No more like one of them than like the other.
    const more = dot(near, difference!);
    const between = libraryFace(
      'between',
      near.map((value, i) => value - more * (difference![i] ?? 0)),
      { quality: { ...quality, strength: 2.5 } },
    );
    const asked = (...said: LedgerEventBody[]): readonly Proposal[] =>
      groupFaces([...ana, ...bea, between], ledger(...said)).proposals;

    test('are made while one of them has a name, and not once both have', () => {
      expect(asked(named('Ana', ...ana))).toHaveLength(1);
      expect(asked(named('Bea', ...bea))).toHaveLength(1);
      expect(asked(named('Ana', ...ana), named('Bea', ...bea))).toEqual([]);
    });

    test('are made of whoever must not be recognised: until then the face is hidden', () => {
      const blurred = (faces: readonly LibraryFace[]): LedgerEventBody => ({
        kind: 'consent',
        faces: faces.map(ref),
        consent: 'blurred',
      });
      const both = [named('Ana', ...ana), named('Bea', ...bea)];
      expect(asked(...both, blurred(ana), blurred(bea))).toHaveLength(1);
    });
  });
});
