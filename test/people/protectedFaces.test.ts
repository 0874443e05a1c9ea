import { describe, expect, test } from 'vitest';
import { groupFaces } from '../../daemon/people/grouping/grouping.ts';
import type { LedgerEvent, LedgerEventBody } from '../../daemon/people/ledger/ledgerEvent.ts';
import type { LibraryFace } from '../../daemon/people/libraryFace.ts';
import { protectedFaces } from '../../daemon/people/protectedFaces.ts';
import {
  embeddingOf,
  libraryFace,
  randomIdentity,
  relativeOf,
  seeded,
} from './support/synthetic.ts';

const random = seeded(23);
const [ana, bea] = [randomIdentity(random), randomIdentity(random)];
const picture = (name: string, identity = ana, changes: Partial<LibraryFace> = {}): LibraryFace =>
  libraryFace(name, embeddingOf(identity, 0.88, random), changes);

const ref = ({
  id,
  photo,
  box,
}: LibraryFace): { id: string; photo: string; box: [number, number, number, number] } => ({
  id,
  photo,
  box: [...box],
});

/** Which of the faces must not be seen, by the names they were made with. */
function hiddenAmong(
  faces: Readonly<Record<string, LibraryFace>>,
  bodies: readonly LedgerEventBody[],
): string[] {
  const events = bodies.map((body, n): LedgerEvent => ({ v: 1, id: `e${n}`, at: '', ...body }));
  const all = Object.values(faces);
  const grouping = { ...groupFaces(all, events), faces: all, events, formerIds: new Map() };
  const photos = new Set(all.map(({ photo }) => photo));
  const hidden = protectedFaces(grouping, photos);
  return Object.entries(faces).flatMap(([name, { id }]) => (hidden.has(id) ? [name] : []));
}

const first = picture('a');
const named = { a: first, b: picture('b'), c: picture('c'), bea: picture('bea', bea) };
const blurred: LedgerEventBody[] = [
  { kind: 'name', faces: [ref(first)], name: 'Ana' },
  { kind: 'consent', faces: [ref(first)], consent: 'blurred' },
];

describe('faces that must not be recognised', () => {
  test.each(['blurred', 'never'] as const)('are all those of whoever is %s', (consent) => {
    const events: LedgerEventBody[] = [{ kind: 'consent', faces: [ref(first)], consent }];
    expect(hiddenAmong(named, events)).toEqual(['a', 'b', 'c']);
  });

  test.each(['full', 'first-name', 'initials', 'a-friend'] as const)(
    'are none for %s',
    (consent) => {
      const events: LedgerEventBody[] = [{ kind: 'consent', faces: [ref(first)], consent }];
      expect(hiddenAmong(named, events)).toEqual([]);
    },
  );

  // Between what makes one person of two and what makes strangers.
  const unsure = libraryFace('unsure', relativeOf(ana, 0.44, random));

  test('are also those of whom it is asked, until the answer is no', () => {
    const faces = { ...named, unsure };
    expect(hiddenAmong(faces, blurred)).toEqual(['a', 'b', 'c', 'unsure']);
    const answered: LedgerEventBody[] = [
      ...blurred,
      ...[first, named.b, named.c].map((face): LedgerEventBody => ({
        kind: 'apart',
        faces: [ref(face), ref(unsure)],
      })),
    ];
    expect(hiddenAmong(faces, answered)).toEqual(['a', 'b', 'c']);
  });

  const poor = picture('poor', ana, { landmarks: null, score: 0.6 });

  test('are also those too poor to be recognised that look like the person', () => {
    const strangers = picture('poor stranger', bea, { landmarks: null, score: 0.6 });
    expect(hiddenAmong({ ...named, poor, strangers }, blurred)).toEqual(['a', 'b', 'c', 'poor']);
  });

  test('are not those beside the person, nor what is no face', () => {
    const beside = picture('beside', ana, {
      landmarks: null,
      score: 0.6,
      photo: first.photo,
      box: [700, 100, 120, 150],
      embedding: relativeOf(ana, 0.5, random),
    });
    expect(hiddenAmong({ ...named, beside }, blurred)).toEqual(['a', 'b', 'c']);
    const noFace: LedgerEventBody = { kind: 'not-a-face', face: ref(poor) };
    expect(hiddenAmong({ ...named, poor }, [...blurred, noFace])).toEqual(['a', 'b', 'c']);
  });
});
