import type { LibraryFace } from '../../daemon/people/libraryFace.ts';
import {
  embeddingOf,
  libraryFace,
  randomIdentity,
  relativeOf,
  seeded,
} from '../people/support/synthetic.ts';

/**
 * People as measured: cosines of one person 0.3 to 0.9 with a median of 0.7, of strangers below 0.5; one in six has a
 * sister, photos show one to four people, and one face in eight is small, turned or cut.
 */
export function madeLibrary(
  count: number,
  seed: number,
): { faces: LibraryFace[]; labels: Map<string, string> } {
  const random = seeded(seed);
  const people: Float32Array[] = [];
  while (people.length < count / 8) {
    const last = people.at(-1);
    people.push(last && random() < 1 / 6 ? relativeOf(last, 0.35, random) : randomIdentity(random));
  }
  const faces: LibraryFace[] = [];
  const labels = new Map<string, string>();
  for (let shot = 0; faces.length < count; shot++) {
    // Some people are in many photos, most in few.
    const present = new Set(
      Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        Math.floor(people.length * random() ** 2),
      ),
    );
    for (const person of present) {
      const isHard = random() < 0.1;
      const purity = isHard ? 0.55 + 0.2 * random() : 0.78 + 0.17 * random();
      const isPoor = random() < 1 / 8;
      const made = libraryFace(
        `${seed}/${shot}/${person}`,
        embeddingOf(people[person] ?? new Float32Array(512), purity, random),
        {
          photo: `photo ${shot}`,
          box: [person * 200, 0, 100, 120],
          clipped: isPoor && random() < 0.3,
          quality: {
            size: isPoor ? 30 : 120,
            sharpness: 200,
            yaw: isPoor ? random() * 1.4 - 0.7 : random() * 0.6 - 0.3,
            roll: 0,
          },
        },
      );
      faces.push(made);
      labels.set(made.id, String(person));
    }
  }
  return { faces, labels };
}
