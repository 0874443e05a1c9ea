import { describe, expect, test } from 'vitest';
import type { CaptureTime } from '../../../daemon/contract/photo.ts';
import { groupFaces } from '../../../daemon/people/grouping/grouping.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { embeddingOf, libraryFace, randomIdentity } from '../support/synthetic.ts';
import { ledger, ownNumbers, ref, together } from '../support/grouped.ts';

const { random, pictures } = ownNumbers();

/** So many milliseconds after noon, by the camera. */
function takenAt(ms: number, source: CaptureTime['source'] = 'exif'): CaptureTime {
  return {
    local: new Date(Date.UTC(2026, 4, 1, 12) + ms).toISOString().slice(0, -1),
    precision: 'second',
    offset: null,
    zone: null,
    offsetSource: 'unknown',
    source,
    witnesses: [],
  };
}

/** A face at noon, and one in another photo that is too little like it to be known as the same person by that alone. */
function twoFaces(changes: Partial<LibraryFace>, likeness = 0.42): [LibraryFace, LibraryFace] {
  const embedding = randomIdentity(random);
  return [
    libraryFace('first', embedding, { takenAt: takenAt(0) }),
    libraryFace('second', embeddingOf(embedding, likeness, random), changes),
  ];
}

const grouped = (...faces: LibraryFace[]): boolean => together(groupFaces(faces, []), ...faces);

describe('a face that stays where it is from one photo to the next', () => {
  test('is one person, though it is hardly like itself', () => {
    expect(grouped(...twoFaces({ takenAt: takenAt(1000) }))).toBe(true);
  });

  test.each<[string, Partial<LibraryFace>]>([
    ['without a time', { takenAt: null }],
    ['three seconds later', { takenAt: takenAt(3000) }],
    ['at another place', { takenAt: takenAt(1000), box: [200, 100, 120, 150] }],
    ['by another camera', { takenAt: takenAt(1000), camera: 'Canon EOS 5D' }],
    ['in a photo of another size', { takenAt: takenAt(1000), photoSize: [3000, 4000] }],
    ['in another album', { takenAt: takenAt(1000), places: [{ album: '/b', path: 'second.jpg' }] }],
    ['on a day of which no hour is known', { takenAt: { ...takenAt(0), precision: 'day' } }],
    ['at a time that somebody gave to the album', { takenAt: takenAt(0, 'user') }],
    ['drawn', { takenAt: takenAt(1000), depiction: 'drawing' }],
  ])('is not told by its place %s', (_, changes) => {
    expect(grouped(...twoFaces(changes))).toBe(false);
  });

  test('is not told by a clock that stood still', () => {
    const [first, second] = twoFaces({ takenAt: takenAt(0) });
    const others = Array.from({ length: 29 }, (_, i) =>
      libraryFace(`third ${i}`, randomIdentity(random), {
        takenAt: takenAt(0),
        box: [3000, 2000, 120, 150],
      }),
    );
    const isOne = (faces: readonly LibraryFace[]): boolean =>
      together(groupFaces(faces, []), first, second);
    expect(isOne([first, second])).toBe(true);
    expect(isOne([first, second, ...others])).toBe(false);
  });

  test('is somebody else where somebody else stepped there', () => {
    expect(grouped(...twoFaces({ takenAt: takenAt(1000) }, 0.3))).toBe(false);
  });

  test('is told apart by the second network as well', () => {
    const second = Float32Array.from({ length: 128 }, (_, i) => (i === 0 ? 1 : 0));
    const unlike = Float32Array.from({ length: 128 }, (_, i) => (i === 1 ? 1 : 0));
    const [a, b] = twoFaces({ takenAt: takenAt(1000) });
    expect(grouped({ ...a, second }, { ...b, second })).toBe(true);
    expect(grouped({ ...a, second }, { ...b, second: unlike })).toBe(false);
  });

  test('is looked for beyond a photo in which it was not found', () => {
    const [first, second] = twoFaces({ takenAt: takenAt(2000) });
    const between = libraryFace('between', randomIdentity(random), { takenAt: takenAt(1000) });
    expect(together(groupFaces([first, between, second], []), first, second)).toBe(true);
  });

  test('belongs to somebody, be it too poor to be known otherwise', () => {
    const turned = { size: 120, sharpness: 300, yaw: -1, roll: 0 };
    const [seen, aside] = twoFaces({ takenAt: takenAt(1000), quality: turned });
    expect(grouped(seen, aside)).toBe(true);
    const { personOf } = groupFaces([{ ...seen, quality: turned }, aside], []);
    expect(personOf.size).toBe(0);
  });

  test('is nobody who is at another place of the same photo', () => {
    const turned = { size: 120, sharpness: 300, yaw: -1, roll: 0 };
    const [seen, aside] = twoFaces({ takenAt: takenAt(1000), quality: turned });
    const [again] = pictures('again', 1, {
      identity: seen.embedding,
      changes: { photo: aside.photo, box: [900, 100, 120, 150] },
    });
    const grouping = groupFaces([seen, aside, again!], []);
    expect(together(grouping, seen, again!)).toBe(true);
    expect(together(grouping, seen, aside)).toBe(false);
  });

  test('stays apart where the user has said so', () => {
    const [first, second] = twoFaces({ takenAt: takenAt(1000) });
    const events = ledger({ kind: 'apart', faces: [ref(first), ref(second)] });
    expect(together(groupFaces([first, second], events), first, second)).toBe(false);
  });
});
