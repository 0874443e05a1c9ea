import { createHash } from 'node:crypto';
import type { AlbumPhoto, Box, Face } from '../../../daemon/contract/photo.ts';
import { noMetadata } from '../../../daemon/contract/photo.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';

/** Numbers that look random and are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Vector = Float32Array;

/**
 * A direction among 512, drawn so that two of them have the cosines that two different people were measured
 * to have with our embedder: mean 0, 95th percentile 0.16 (about 106 effective dimensions).
 */
export function randomIdentity(random: () => number): Vector {
  // Weights fall off so that (sum w^2)^2 / sum w^4 is about 106.
  return normalised(
    Float32Array.from({ length: 512 }, (_, i) => gauss(random) * Math.exp(-i / 106)),
  );
}

/** The picture of an identity: `purity` is the cosine between the two, noise spreads over all 512 dimensions. */
export function embeddingOf(identity: Vector, purity: number, random: () => number): Vector {
  const noise = Float32Array.from({ length: 512 }, () => gauss(random));
  const along = dot(noise, identity);
  const across = normalised(noise.map((value, i) => value - along * identity[i]!));
  const spread = Math.sqrt(1 - purity * purity);
  return normalised(identity.map((value, i) => purity * value + spread * across[i]!));
}

/** An identity whose pictures are like those of the other: `likeness` is the cosine of the two identities. */
export function relativeOf(identity: Vector, likeness: number, random: () => number): Vector {
  return embeddingOf(identity, likeness, random);
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

export function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [8, 4, 4, 4, 12]
    .reduce<{ at: number; parts: string[] }>(
      ({ at, parts }, n) => ({ at: at + n, parts: [...parts, hex.slice(at, at + n)] }),
      { at: 0, parts: [] },
    )
    .parts.join('-');
}

export function face(name: string, embedding: Vector, changes: Partial<Face> = {}): Face {
  return {
    id: idOf(name),
    box: [100, 100, 120, 150],
    score: 0.98,
    detector: 'retinaface',
    landmarks: [
      [135, 150],
      [185, 150],
      [160, 180],
      [140, 205],
      [180, 205],
    ],
    clipped: false,
    quality: { size: 120, sharpness: 300, yaw: 0, roll: 0 },
    embedding,
    ...changes,
  };
}

export function photo(
  path: string,
  faces: readonly Face[],
  changes: Partial<AlbumPhoto> = {},
): AlbumPhoto {
  return {
    path,
    sha256: createHash('sha256').update(path).digest('hex'),
    outcome: 'ok',
    format: 'jpeg',
    width: 4000,
    height: 3000,
    metadata: noMetadata,
    look: null,
    turned: 0,
    sight: null,
    faces,
    problems: [],
    ...changes,
  };
}

/** A face of a photo of its own, as the library hands it out. */
export function libraryFace(
  name: string,
  embedding: Vector,
  changes: Partial<LibraryFace> = {},
): LibraryFace {
  return {
    ...face(name, embedding),
    photo: createHash('sha256').update(`photo of ${name}`).digest('hex'),
    photoSize: [4000, 3000],
    takenAt: null,
    gps: null,
    camera: null,
    model: 'test',
    since: '2026-01-01T00:00:00.000Z',
    places: [{ album: '/album', path: `${name}.jpg` }],
    ...changes,
  };
}

/** The same list in another order. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

export const boxAt = (x: number, y: number, size = 100): Box => [x, y, size, size * 1.2];

function normalised(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
