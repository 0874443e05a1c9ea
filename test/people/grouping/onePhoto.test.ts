import { describe, expect, test } from 'vitest';
import { groupFaces } from '../../../daemon/people/grouping/grouping.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { dot, embeddingOf, libraryFace, randomIdentity, relativeOf } from '../support/synthetic.ts';
import { ledger, ref, together, ownNumbers } from '../support/grouped.ts';

const { random, pictures } = ownNumbers();

describe('faces of one photo', () => {
  const inOne = (changes: Partial<LibraryFace> = {}): Partial<LibraryFace> => ({
    photo: 'the photo',
    ...changes,
  });
  const identity = randomIdentity(random);
  const left = libraryFace(
    'left',
    embeddingOf(identity, 0.87, random),
    inOne({ box: [0, 0, 100, 120] }),
  );

  test('are different people, however alike', () => {
    const right = libraryFace(
      'right',
      embeddingOf(identity, 0.87, random),
      inOne({ box: [500, 0, 100, 120] }),
    );
    expect(dot(left.embedding, right.embedding)).toBeGreaterThan(0.65);
    expect(together(groupFaces([left, right], []), left, right)).toBe(false);
  });

  test('are one person when a mirror shows her a second time', () => {
    const turned = { size: 120, sharpness: 300, roll: 0 };
    const self = { ...left, quality: { ...turned, yaw: -0.4 } };
    const mirrored = libraryFace(
      'mirrored',
      embeddingOf(identity, 0.87, random),
      inOne({ box: [500, 0, 90, 110], quality: { ...turned, yaw: 0.35 } }),
    );
    expect(together(groupFaces([self, mirrored], []), self, mirrored)).toBe(true);
    const sameWay = { ...mirrored, quality: { ...turned, yaw: -0.35 } };
    expect(together(groupFaces([self, sameWay], []), self, sameWay)).toBe(false);
  });

  test('are one person when the photo shows a picture twice', () => {
    const copy = libraryFace(
      'copy',
      embeddingOf(left.embedding, 0.95, random),
      inOne({ box: [500, 0, 100, 120] }),
    );
    expect(together(groupFaces([left, copy], []), left, copy)).toBe(true);
  });

  test('are one person when one face was found twice', () => {
    const again = libraryFace(
      'again',
      embeddingOf(identity, 0.8, random),
      inOne({ box: [8, 10, 100, 120] }),
    );
    expect(together(groupFaces([left, again], []), left, again)).toBe(true);
  });

  test('keep their people apart in all other photos', () => {
    // Every other picture of the two is so alike that it would be one person.
    const twins = [0, 1].map((n) =>
      pictures(`twin${n}`, 4, { identity: relativeOf(identity, 0.93, random), purity: 0.9 }),
    );
    const [a, b] = twins.map((own, n) => {
      const [first, ...rest] = own;
      return [{ ...first!, photo: 'together', box: [n * 500, 0, 100, 120] as const }, ...rest];
    });
    const grouping = groupFaces([...a!, ...b!], []);
    expect(together(grouping, a![0]!, b![0]!)).toBe(false);
  });

  test('part nobody elsewhere when the photo is a collage of one person', () => {
    const own = pictures('own', 4, { identity, purity: 0.8 });
    const tiles = [0, 1, 2, 3].map((n) =>
      libraryFace(`tile${n}`, embeddingOf(own[n]!.embedding, 0.98, random), {
        photo: 'collage',
        box: [(n % 2) * 500, n < 2 ? 0 : 500, 100, 120],
      }),
    );
    const alone = groupFaces(own, []);
    expect(together(alone, own[0]!, own[3]!)).toBe(true);
    const grouping = groupFaces([...own, ...tiles], []);
    for (const face of [...own, ...tiles]) {
      expect(together(grouping, own[0]!, face)).toBe(true);
    }
  });

  test('part nobody elsewhere when two pictures of one person stand side by side', () => {
    for (let round = 0; round < 8; round++) {
      const own = pictures(`own${round}`, 6, { purity: 0.86 });
      const beside = (divided: boolean): LibraryFace[] =>
        own.map((face, i) =>
          i < 2
            ? {
                ...face,
                photo: 'side by side',
                box: [i * 500, 0, 100, 120] as const,
                ...(divided ? { panel: i } : {}),
              }
            : face,
        );
      const grouping = groupFaces(beside(true), []);
      for (const face of own) expect(together(grouping, own[2]!, face)).toBe(true);
      // Without a seam between them they are twins.
      const twins = groupFaces(beside(false), []);
      expect(together(twins, own[0]!, own[1]!)).toBe(false);
    }
  });

  test('part nobody elsewhere where no seam is to be seen: one of the two is known then', () => {
    for (let round = 0; round < 8; round++) {
      // In summer and in winter, and walking through a panorama with both in it.
      const summer = randomIdentity(random);
      const looks = [summer, relativeOf(summer, 0.8, random)].map((look, n) =>
        pictures(`${n} of ${round}`, 4, { identity: look, purity: 0.9 }),
      );
      const panorama = looks.map(([face], n) => ({
        ...face!,
        photo: 'panorama',
        box: [n * 500, 0, 100, 120] as const,
      }));
      const others = looks.flatMap(([, ...rest]) => rest);
      const grouping = groupFaces([...panorama, ...others], []);
      expect(together(grouping, ...others)).toBe(true);
      expect(panorama.filter((face) => together(grouping, face, others[0]!))).toHaveLength(1);
    }
  });

  test('are twins once two different photos show both', () => {
    const [a, b] = [0, 1].map((n) =>
      pictures(`of two ${n}`, 6, { identity: relativeOf(identity, 0.93, random), purity: 0.9 }).map(
        (face, i) =>
          i < 2 ? { ...face, photo: `both ${i}`, box: [n * 500, 0, 100, 120] as const } : face,
      ),
    );
    const grouping = groupFaces([...a!, ...b!], []);
    expect(together(grouping, a![0]!, b![0]!)).toBe(false);
    expect(together(grouping, a![1]!, b![1]!)).toBe(false);
    expect(grouping.persons.filter(({ faces }) => faces.length > 2)).toHaveLength(2);
  });

  test('part nobody elsewhere when the photo is made of two that are there, whoever they show', () => {
    for (let round = 0; round < 8; round++) {
      // Two pictures that are just alike enough, and nobody else to speak for them.
      const own = pictures(`two of ${round}`, 2, { purity: 0.78 });
      const copies = own.map((face, n) =>
        libraryFace(`copy ${n} of ${round}`, embeddingOf(face.embedding, 0.98, random), {
          photo: 'made of two',
          box: [n * 500, 0, 100, 120],
        }),
      );
      const alone = groupFaces(own, []);
      const beside = groupFaces([...own, ...copies], []);
      expect(together(beside, ...own)).toBe(together(alone, ...own));
    }
  });

  test('stay two people on both sides of a seam', () => {
    const [ana, ben] = [pictures('anna', 4), pictures('benn', 4)];
    const collage = [ana, ben].flatMap((own, n) =>
      own.map((face, i) =>
        i === 0
          ? { ...face, photo: 'collage', panel: n, box: [n * 500, 0, 100, 120] as const }
          : face,
      ),
    );
    const grouping = groupFaces(collage, []);
    expect(grouping.persons).toHaveLength(2);
    expect(together(grouping, ...ana)).toBe(true);
    expect(together(grouping, ...ben)).toBe(true);
  });

  test('leave a face of another photo to the one that is most like it', () => {
    for (let round = 0; round < 12; round++) {
      const who = randomIdentity(random);
      const beside = (name: string, likeness: number, x: number): LibraryFace =>
        libraryFace(`${name} ${round}`, embeddingOf(who, likeness, random), {
          photo: 'the photo',
          box: [x, 0, 100, 120],
        });
      const [self, sister] = [beside('self', 0.75, 0), beside('sister', 0.55, 500)];
      const alone = libraryFace(`alone ${round}`, who);
      const grouping = groupFaces([self, sister, alone], []);
      expect(together(grouping, self, alone)).toBe(true);
      expect(together(grouping, sister, alone)).toBe(false);
    }
  });

  test('are the same person when the user says so', () => {
    const right = libraryFace(
      'right',
      embeddingOf(identity, 0.87, random),
      inOne({ box: [500, 0, 100, 120] }),
    );
    const events = ledger({ kind: 'same', faces: [[ref(left)], [ref(right)]] });
    expect(together(groupFaces([left, right], events), left, right)).toBe(true);
  });
});
