import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFaces, type Grouping } from '../../../daemon/people/grouping/grouping.ts';
import type {
  FaceRef,
  LedgerEvent,
  LedgerEventBody,
} from '../../../daemon/people/ledger/ledgerEvent.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { ref, together } from '../support/grouped.ts';
import {
  embeddingOf,
  libraryFace,
  randomIdentity,
  seeded,
  shuffled,
} from '../support/synthetic.ts';

describe('whatever is decided, in whatever order', () => {
  test('the newest decision holds, decisions survive new faces and a change of model, and order does not matter', () => {
    const base = seeded(5);
    const identities = Array.from({ length: 5 }, () => randomIdentity(base));
    const seconds = identities.map(() => randomIdentity(base));
    // Four good pictures of each and two that are hard to recognise, whom both networks together know.
    const faces = identities.flatMap((identity, i) =>
      Array.from({ length: 6 }, (_, j) => {
        const isHard = j > 3;
        return libraryFace(`${i}-${j}`, embeddingOf(identity, isHard ? 0.4 : 0.87, base), {
          photo: `photo ${j}`,
          box: [i * 200, 0, 100, 120],
          quality: { size: 120, sharpness: 200, yaw: 0, roll: 0, strength: isHard ? 2.5 : 3.5 },
          second: embeddingOf(seconds[i]!, 0.87, base),
        });
      }),
    );
    const [good, hard] = [faces[3]!, faces[4]!];
    expect(together(groupFaces(faces, []), good, hard)).toBe(true);
    const more = identities.map((identity, i) =>
      libraryFace(`new-${i}`, embeddingOf(identity, 0.8, base)),
    );
    const index = fc.nat(faces.length - 1);
    const command = fc.record({
      kind: fc.constantFrom(
        'same',
        'apart',
        'split',
        'assign',
        'not-a-face',
        'name',
        'stranger',
        'undo',
      ),
      a: index,
      b: index,
      name: fc.constantFrom('Ana', 'Bea', 'Cid'),
    });

    fc.assert(
      fc.property(
        fc.array(command, { minLength: 1, maxLength: 14 }),
        fc.nat(),
        (commands, seed) => {
          let events: LedgerEvent[] = [];
          for (const { kind, a, b, name } of commands) {
            const before = groupFaces(faces, events);
            const body = decisionOf(before, kind, faces[a]!, faces[b]!, name);
            if (!body) continue;
            const undone = kind === 'undo' ? events.at(-1)?.id : undefined;
            events = [...events, { v: 1, id: `e${events.length}`, at: '', ...body }];
            const after = groupFaces(faces, events);
            if (undone === undefined) expectHolds(body, after);
          }
          const expected = groupFaces(faces, events);
          expect(groupFaces(shuffled(faces, seeded(seed)), events)).toEqual(expected);

          const decided = groupFaces(
            faces.map((face) => ({ ...face, model: 'new', embedding: randomIdentity(base) })),
            events,
          );
          const grown = groupFaces([...faces, ...more], events);
          const last = events.at(-1);
          if (last && last.kind !== 'undo')
            for (const each of [decided, grown]) expectHolds(last, each);
        },
      ),
      { numRuns: 150 },
    );

    function decisionOf(
      grouping: Grouping,
      kind: string,
      a: LibraryFace,
      b: LibraryFace,
      name: string,
    ): LedgerEventBody | null {
      const refsOf = (face: LibraryFace): FaceRef[] =>
        (grouping.persons.find(({ faces: own }) => own.includes(face.id))?.faces ?? []).map((id) =>
          ref(faces.find((each) => each.id === id)!),
        );
      const [ofA, ofB] = [refsOf(a), refsOf(b)];
      const others = ofA.filter(({ id }) => id !== a.id);
      if (ofA.length === 0 || ofB.length === 0 || a === b) return null;
      switch (kind) {
        case 'same':
          return together(grouping, a, b) ? null : { kind, faces: [ofA, ofB] };
        case 'apart':
          return { kind, faces: [ref(a), ref(b)] };
        case 'split':
          return others.length > 0 ? { kind, faces: [ref(a)], from: others } : null;
        case 'assign':
          return together(grouping, a, b) ? null : { kind, face: ref(a), to: ofB, from: others };
        case 'not-a-face':
          return { kind, face: ref(a) };
        case 'name':
          return { kind, faces: ofA, name };
        case 'stranger':
          return { kind, faces: ofA };
        default:
          return { kind: 'undo', event: `e${(a.box[0] + b.box[0]) / 200}` };
      }
    }

    function expectHolds(body: LedgerEventBody, grouping: Grouping): void {
      const person = ({ id }: FaceRef): string | undefined => grouping.personOf.get(id);
      switch (body.kind) {
        case 'same':
          expect(new Set(body.faces.flat().map(person)).size).toBe(1);
          break;
        case 'apart':
          expect(person(body.faces[0])).not.toBe(person(body.faces[1]));
          break;
        case 'split':
          expect(new Set(body.faces.map(person)).size).toBe(1);
          for (const left of body.from) expect(person(left)).not.toBe(person(body.faces[0]!));
          break;
        case 'assign':
          expect(body.to.map(person)).toContain(person(body.face));
          for (const left of body.from) expect(person(left)).not.toBe(person(body.face));
          break;
        case 'not-a-face':
          expect(person(body.face)).toBeUndefined();
          break;
        case 'name':
          expect(new Set(body.faces.map(person)).size).toBe(1);
          expect(grouping.persons.find(({ id }) => id === person(body.faces[0]!))?.name).toBe(
            body.name,
          );
          break;
        case 'stranger':
          expect(grouping.persons.find(({ id }) => id === person(body.faces[0]!))?.stranger).toBe(
            true,
          );
          break;
        default:
          break;
      }
    }
  }, 120_000);
});
