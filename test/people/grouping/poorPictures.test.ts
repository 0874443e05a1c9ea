import { beforeEach, describe, expect, test } from 'vitest';
import { groupFaces } from '../../../daemon/people/grouping/grouping.ts';
import { meanStranger } from '../../../daemon/people/grouping/meanStranger.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { meanDirection } from '../../../daemon/shared/floats.ts';
import { dot, embeddingOf, libraryFace, randomIdentity, relativeOf } from '../support/synthetic.ts';
import { ledger, ref, together, ownNumbers } from '../support/grouped.ts';

const { random, pictures } = ownNumbers();

/** A direction with as much of another one as is asked for, of length 1. */
function withDirection(vector: Float32Array, direction: Float32Array, asked: number): Float32Array {
  const own = dot(vector, direction);
  const rest = vector.map((value, i) => value - own * direction[i]!);
  const length = Math.hypot(...rest);
  const scale = Math.sqrt(1 - asked * asked) / length;
  return rest.map((value, i) => value * scale + asked * direction[i]!);
}

describe('poor pictures', () => {
  const identity = randomIdentity(random);
  const good = pictures('good', 4, { identity });
  const quality = { size: 120, sharpness: 300, yaw: 0, roll: 0 };
  test.each<[string, Partial<LibraryFace>, Partial<ReturnType<typeof gateOf>>]>([
    ['a fine one', {}, { shown: true, grouped: true, exemplar: true, reason: null }],
    [
      'a tiny one',
      { quality: { ...quality, size: 15 } },
      { shown: false, grouped: false, reason: 'below-16-pixels' },
    ],
    [
      'a small one',
      { quality: { ...quality, size: 20 } },
      { shown: true, grouped: false, reason: 'below-24-pixels' },
    ],
    [
      'one of 40 pixels',
      { quality: { ...quality, size: 40 } },
      { shown: true, grouped: true, exemplar: false, reason: 'below-48-pixels' },
    ],
    ['a doubtful one', { score: 0.6 }, { grouped: false, reason: 'unsure' }],
    [
      'one without landmarks',
      { landmarks: null, quality: { ...quality, yaw: null } },
      { grouped: false, reason: 'no-landmarks' },
    ],
    ['a blurred one', { quality: { ...quality, sharpness: 2 } }, { reason: 'blurred' }],
    ['a profile', { quality: { ...quality, yaw: -1 } }, { reason: 'turned-away' }],
    [
      'one turned to the side',
      { quality: { ...quality, yaw: 0.7 } },
      { grouped: true, exemplar: false, reason: 'turned-aside' },
    ],
    [
      'one at the border',
      { clipped: true },
      { grouped: true, exemplar: false, reason: 'cut-by-border' },
    ],
  ])('%s is used for what it is good for, with the reason', (_, changes, expected) => {
    const face = libraryFace('x', embeddingOf(identity, 0.87, random), changes);
    expect(gateOf(face, good)).toMatchObject(expected);
    const grouping = groupFaces([...good, face], []);
    expect(grouping.personOf.has(face.id)).toBe(gateOf(face, good).grouped);
  });

  function gateOf(face: LibraryFace, others: readonly LibraryFace[]) {
    return groupFaces([...others, face], []).gates.get(face.id)!;
  }

  test('of somebody with four good ones are known though each pair of them alone would not do', () => {
    // Cosine of about 0.42 to each of the others: below what two single pictures need, yet far from any stranger.
    const grimace = libraryFace('grimace', embeddingOf(identity, 0.48, random));
    const profile = libraryFace('late profile', embeddingOf(identity, 0.55, random), {
      quality: { ...quality, yaw: -1 },
    });
    for (const late of [grimace, profile]) {
      expect(together(groupFaces([...good, late], []), good[0]!, late)).toBe(true);
      const three = groupFaces([...good.slice(0, 2), late], []);
      expect(together(three, good[0]!, late)).toBe(false);
    }
  });

  test('that are like two people, or in a photo with somebody of that face, join nobody', () => {
    const other = randomIdentity(random);
    const both = identity.map((value, i) => value + other[i]!);
    const between = both.map((value) => value / Math.sqrt(dot(both, both)));
    const late = libraryFace('late', embeddingOf(between, 0.75, random), {
      quality: { ...quality, yaw: -1 },
    });
    const sister = pictures('sister', 4, { identity: other });
    expect(groupFaces([...good, ...sister, late], []).personOf.has(late.id)).toBe(false);
    const double = libraryFace('double', embeddingOf(identity, 0.55, random), {
      photo: good[0]!.photo,
      box: [500, 0, 100, 120],
      quality: { ...quality, yaw: -1 },
    });
    expect(groupFaces([...good, double], []).personOf.has(double.id)).toBe(false);
  });

  describe('that are hard to recognise', () => {
    const weak = { ...quality, strength: 2.5 };
    /** What two networks make of somebody's good pictures. */
    const known = (name: string, first: Float32Array, second: Float32Array): LibraryFace[] =>
      Array.from({ length: 5 }, (_, i) =>
        libraryFace(`${name} ${i}`, embeddingOf(first, 0.87, random), {
          second: embeddingOf(second, 0.87, random),
        }),
      );
    let first: Float32Array;
    let second: Float32Array;
    let ana: LibraryFace[];
    beforeEach(() => {
      [first, second] = [randomIdentity(random), randomIdentity(random)];
      ana = known('Ana', first, second);
    });
    /** A likeness to her average of a little less than this by each network. */
    const late = (
      likeness: readonly [number, number],
      changes: Partial<LibraryFace> = {},
    ): LibraryFace =>
      libraryFace('late', embeddingOf(first, likeness[0], random), {
        quality: weak,
        second: embeddingOf(second, likeness[1], random),
        ...changes,
      });

    test('are somebody whom both networks together know, and one alone does not', () => {
      const face = late([0.4, 0.8]);
      expect(together(groupFaces([...ana, face], []), ana[0]!, face)).toBe(true);
      const { second: _, ...ofOne } = face;
      expect(together(groupFaces([...ana, ofOne], []), ana[0]!, ofOne)).toBe(false);
      const unlike = late([0.4, 0.25]);
      expect(together(groupFaces([...ana, unlike], []), ana[0]!, unlike)).toBe(false);
    });

    test('are somebody known from three pictures, but not from two, nor from copies of one', () => {
      const face = late([0.4, 0.8]);
      const [one, other, third] = ana as [LibraryFace, LibraryFace, LibraryFace];
      expect(together(groupFaces([one, other, third, face], []), one, face)).toBe(true);
      expect(together(groupFaces([one, other, face], []), one, face)).toBe(false);
      const copies = ['a', 'b', 'c'].map((name) => ({
        ...libraryFace(`copy ${name}`, embeddingOf(one.embedding, 0.98, random)),
        second: one.second!,
      }));
      expect(together(groupFaces([...copies, face], []), copies[0]!, face)).toBe(false);
    });

    test('do not bring along the clear picture of another who looks like somebody', () => {
      const [clear, blurred] = burst([0.32, 0.7]) as [LibraryFace, LibraryFace];
      const pair = (strength: number): LibraryFace[] => [
        { ...clear, quality: { ...weak, strength } },
        { ...blurred, quality: { ...weak, strength: 2.3 } },
      ];
      const hers = pair(2.5);
      expect(together(groupFaces([...ana, ...hers], []), ana[0]!, hers[0]!)).toBe(true);
      const anothers = pair(3.1);
      const parted = groupFaces([...ana, ...anothers], []);
      expect(together(parted, anothers[0]!, anothers[1]!)).toBe(true);
      expect(together(parted, ana[0]!, anothers[0]!)).toBe(false);
    });

    test('are nobody whom all know from pictures that are as hard to recognise', () => {
      const hardly = (strength: number): LibraryFace[] =>
        ana.map((face) => ({ ...face, quality: { ...face.quality, strength } }));
      const face = late([0.36, 0.8], { quality: { ...weak, strength: 1.9 } });
      const seen = hardly(2.8);
      expect(together(groupFaces([...seen, face], []), seen[0]!, face)).toBe(true);
      const blurred = hardly(2.6);
      expect(together(groupFaces([...blurred, face], []), blurred[0]!, face)).toBe(false);
    });

    test('are somebody else when they are seen well and yet hardly alike', () => {
      const face = late([0.36, 0.8], { quality: { ...weak, strength: 3.5 } });
      expect(together(groupFaces([...ana, face], []), ana[0]!, face)).toBe(false);
    });

    test('need to be the more alike the better they are seen', () => {
      const seen = (strength: number): LibraryFace =>
        late([0.38, 0.52], { quality: { ...weak, strength } });
      const hardly = seen(2.2);
      expect(together(groupFaces([...ana, hardly], []), ana[0]!, hardly)).toBe(true);
      const better = seen(2.95);
      expect(together(groupFaces([...ana, better], []), ana[0]!, better)).toBe(false);
    });

    test('are somebody though another in the dark is almost as much like them as that somebody', () => {
      const face = late([0.36, 0.8]);
      const dark = (quality: LibraryFace['quality']): LibraryFace =>
        libraryFace('another', embeddingOf(face.embedding, 0.35, random), {
          quality,
          second: embeddingOf(face.second!, 0.75, random),
        });
      const inTheDark = dark(weak);
      const grouping = groupFaces([...ana, face, inTheDark], []);
      expect(together(grouping, ana[0]!, face)).toBe(true);
      expect(together(grouping, face, inTheDark)).toBe(false);
      const inTheLight = dark({ ...weak, strength: 3.5 });
      const parted = groupFaces([...ana, face, inTheLight], []);
      expect(together(parted, ana[0]!, face)).toBe(false);
    });

    /** Pictures out of focus: like each other by their blur, and each a little like her. */
    const burst = (likeness: readonly [number, number]): LibraryFace[] => {
      const blur = embeddingOf(first, 0, random);
      const length = Math.hypot(likeness[0], 0.8);
      const blurred = first.map((value, i) => (value * likeness[0] + blur[i]! * 0.8) / length);
      return ['first', 'next', 'last'].map((name) =>
        libraryFace(`burst ${name}`, embeddingOf(blurred, length, random), {
          quality: weak,
          second: embeddingOf(second, likeness[1], random),
        }),
      );
    };

    test('are somebody together as well, where each by itself is most like them', () => {
      const hers = burst([0.4, 0.8]);
      const grouping = groupFaces([...ana, ...hers], []);
      for (const face of hers) expect(together(grouping, ana[0]!, face)).toBe(true);
      const anothers = burst([0.4, 0.1]);
      const parted = groupFaces([...ana, ...anothers], []);
      expect(together(parted, anothers[0]!, anothers[1]!)).toBe(true);
      expect(together(parted, ana[0]!, anothers[0]!)).toBe(false);
    });

    test('are not somebody together when they are seen well: two who look alike', () => {
      const sisters = burst([0.34, 0.8]).map((face) => ({
        ...face,
        quality: { ...weak, strength: 3.5 },
      }));
      const grouping = groupFaces([...ana, ...sisters], []);
      expect(together(grouping, ana[0]!, sisters[0]!)).toBe(false);
    });

    test('are nobody when somebody else is nearly as much like them', () => {
      const sister = known(
        'sister',
        relativeOf(first, 0.4, random),
        relativeOf(second, 0.97, random),
      );
      const face = late([0.4, 0.8]);
      const grouping = groupFaces([...ana, ...sister, face], []);
      for (const own of [ana, sister]) expect(together(grouping, own[0]!, face)).toBe(false);
    });
  });

  test('need to be more alike than good ones', () => {
    const turned = { quality: { ...quality, yaw: 0.7 } };
    // Cosine 0.5: enough for two good pictures, not for two that are turned to the side.
    const pair = (changes: Partial<LibraryFace>): LibraryFace[] => {
      const first = randomIdentity(random);
      return [
        libraryFace('one', first, changes),
        libraryFace('two', embeddingOf(first, 0.5, random), changes),
      ];
    };
    const [good1, good2] = pair({});
    expect(together(groupFaces([good1!, good2!], []), good1!, good2!)).toBe(true);
    const [poor1, poor2] = pair(turned);
    expect(together(groupFaces([poor1!, poor2!], []), poor1!, poor2!)).toBe(false);
  });

  test('need to be more alike where both are like everybody', () => {
    const towards = meanDirection([meanStranger.first]);
    const seen = { quality: { ...quality, strength: 3.5 } };
    // Cosine 0.5: enough for two good pictures of people who are like nobody else.
    const pair = (first: Float32Array): LibraryFace[] => [
      libraryFace('one', first, seen),
      libraryFace('two', embeddingOf(first, 0.5, random), seen),
    ];
    const [one, other] = pair(withDirection(randomIdentity(random), towards, 0));
    expect(together(groupFaces([one!, other!], []), one!, other!)).toBe(true);
    const [ordinary, alsoOrdinary] = pair(withDirection(randomIdentity(random), towards, 0.8));
    const grouping = groupFaces([ordinary!, alsoOrdinary!], []);
    expect(together(grouping, ordinary!, alsoOrdinary!)).toBe(false);
  });

  test('need to be as alike as a single one where they are copies of one picture', () => {
    const ana = libraryFace('Ana', randomIdentity(random));
    const several = pictures('same', 4, { identity: embeddingOf(ana.embedding, 0.5, random) });
    expect(together(groupFaces([ana, ...several], []), ana, several[0]!)).toBe(true);
    const stranger = embeddingOf(ana.embedding, 0.43, random);
    const copies = pictures('copy', 4, { identity: stranger, purity: 0.995 });
    const grouping = groupFaces([ana, ...copies], []);
    expect(together(grouping, ...copies)).toBe(true);
    expect(together(grouping, ana, copies[0]!)).toBe(false);
  });

  test('need to be more alike where the second network finds them unlike', () => {
    // Cosine 0.5: enough for two good pictures.
    const first = randomIdentity(random);
    const second = randomIdentity(random);
    const pair = (likeness: number): LibraryFace[] => [
      libraryFace('one', first, { second }),
      libraryFace('two', embeddingOf(first, 0.5, random), {
        second: embeddingOf(second, likeness, random),
      }),
    ];
    const [one, alike] = pair(0.6);
    expect(together(groupFaces([one!, alike!], []), one!, alike!)).toBe(true);
    const [, unlike] = pair(0.3);
    expect(together(groupFaces([one!, unlike!], []), one!, unlike!)).toBe(false);
  });

  test('belong to somebody when the user says so', () => {
    const profile = libraryFace('profile', randomIdentity(random), {
      quality: { ...quality, yaw: -1 },
    });
    const events = ledger({
      kind: 'assign',
      face: ref(profile),
      to: good.map(ref),
      from: [],
    });
    expect(together(groupFaces([...good, profile], events), good[0]!, profile)).toBe(true);
  });
});
