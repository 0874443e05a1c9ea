import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson } from '../shared/json.ts';
import { decodeFloats, encodeFloats } from '../shared/floats.ts';
import { pathKey } from '../shared/paths.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';
import type { CaptureTime, Face } from '../contract/photo.ts';

/** A face of an album, and since when the library has known it. */
export interface SnapshotFace extends Face {
  /** ISO 8601 in UTC. */
  readonly since: string;
}

/** A photo with at least one face, as the library remembers it. */
export interface SnapshotPhoto {
  /** Relative to the album's folder, `/` between parts. */
  readonly path: string;
  readonly sha256: string;
  /** Size of the upright photo in pixels. */
  readonly width: number;
  readonly height: number;
  readonly takenAt: CaptureTime | null;
  readonly gps: { readonly lat: number; readonly lon: number } | null;
  /** Such as `Apple iPhone 15`; null when unknown. */
  readonly camera: string | null;
  readonly faces: readonly SnapshotFace[];
}

/** The faces of one album at the end of its last run. */
export interface AlbumSnapshot {
  /** Absolute. */
  readonly folder: string;
  /** Which model made the embeddings: those of different models cannot be compared. */
  readonly model: string;
  readonly photos: readonly SnapshotPhoto[];
}

/** Numbers of an embedding. */
const dimensions = 512;

const snapshotVersion = 1;

/** A face without its embedding; what the second network made of it is a text. */
type FaceInFile = Omit<SnapshotFace, 'embedding' | 'second'> & { readonly second?: string };

/** On disk the embeddings are in a file of raw little-endian float32, in the order of the faces. */
interface SnapshotFile extends Omit<AlbumSnapshot, 'photos'> {
  readonly version: number;
  /** Name of the file of embeddings, beside this one. */
  readonly vectors: string;
  readonly photos: readonly (Omit<SnapshotPhoto, 'faces'> & {
    readonly faces: readonly FaceInFile[];
  })[];
}

/** Absolute path of an album's snapshot, whether or not it exists. */
export function snapshotPath(root: string, folder: string): string {
  return join(root, `${pathKey(folder)}.json`);
}

/**
 * Reads a snapshot.
 *
 * @param path as `snapshotPath` tells
 * @returns null if there is none, or none that this version can read
 */
export async function readSnapshot(path: string): Promise<AlbumSnapshot | null> {
  // A writer may replace both files between our two reads: the second try meets the new pair.
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = parseOwnJson<SnapshotFile>(await readFile(path, 'utf8'));
      if (file.version !== snapshotVersion) return null;
      return withEmbeddings(file, await readFile(join(path, '..', file.vectors)));
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      if (!isMissing(error)) throw error;
    }
  }
  return null;
}

function withEmbeddings(file: SnapshotFile, bytes: Buffer): AlbumSnapshot | null {
  const count = file.photos.reduce((sum, photo) => sum + photo.faces.length, 0);
  if (bytes.length !== count * dimensions * 4) return null;
  // A view where the bytes are aligned, as those of a file read whole are: an album may be megabytes.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const numbers = new Float32Array(aligned.buffer, aligned.byteOffset, count * dimensions);
  let next = 0;
  const photos = file.photos.map((photo) => ({
    ...photo,
    faces: photo.faces.map(({ second, ...face }) => {
      const embedding = numbers.subarray(next, (next += dimensions));
      return {
        ...face,
        embedding,
        ...(second === undefined ? {} : { second: decodeFloats(second) }),
      };
    }),
  }));
  return { folder: file.folder, model: file.model, photos };
}

/** Replaces a snapshot; a reader sees the old one or the new one. One writer at a time. */
export async function writeSnapshot(path: string, snapshot: AlbumSnapshot): Promise<void> {
  const stem = path.slice(0, -'.json'.length);
  const faces = snapshot.photos.flatMap((photo) => photo.faces);
  const numbers = new Float32Array(faces.length * dimensions);
  faces.forEach((face, index) => {
    numbers.set(face.embedding, index * dimensions);
  });
  const vectors = `${stem}.${randomUUID().slice(0, 8)}.f32`;
  await writeAtomically(vectors, new Uint8Array(numbers.buffer));
  const file: SnapshotFile = {
    version: snapshotVersion,
    ...snapshot,
    vectors: vectors.slice(join(path, '..').length + 1),
    photos: snapshot.photos.map((photo) => ({
      ...photo,
      faces: photo.faces.map(facts),
    })),
  };
  await writeAtomically(path, JSON.stringify(file));
  await removeVectors(path, vectors);
}

function facts(face: SnapshotFace): FaceInFile {
  const { id, box, score, detector, landmarks, clipped, quality, since } = face;
  const { depiction, panel, second } = face;
  return {
    ...{ id, box, score, detector, landmarks, clipped, quality, since },
    ...(depiction === undefined ? {} : { depiction }),
    ...(panel === undefined ? {} : { panel }),
    ...(second === undefined ? {} : { second: encodeFloats(second) }),
  };
}

/** Removes a snapshot with all that belongs to it. */
export async function removeSnapshot(path: string): Promise<void> {
  await rm(path, { force: true });
  await removeVectors(path, null);
}

async function removeVectors(path: string, except: string | null): Promise<void> {
  const root = join(path, '..');
  const stem = path.slice(root.length + 1, -'.json'.length);
  for (const name of await readdir(root)) {
    const isOurs = name.startsWith(`${stem}.`) && name.endsWith('.f32');
    if (isOurs && join(root, name) !== except) await rm(join(root, name), { force: true });
  }
}
