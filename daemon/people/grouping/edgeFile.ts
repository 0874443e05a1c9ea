import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { isMissing, writeAtomically } from '../../shared/files.ts';
import { edgeColumns, type Edges } from './edgeColumns.ts';
import type { Comparable } from './edges.ts';

/** Faces that were compared with each other, and what came of it; indexes in `edges` are those of `keys`. */
export interface KnownEdges {
  /** `edgeKey` of each face. */
  readonly keys: readonly string[];
  readonly edges: Edges;
  /** Not every pair that is alike enough is there. */
  readonly partial: boolean;
}

/** Raised when the layout or the meaning of the file changes. */
const magic = 0x70626531;
const keyBytes = 16;

/** Tells a face with exactly this embedding from every other. */
export function edgeKey({ id, embedding, model }: Comparable): string {
  const bytes = new Uint8Array(embedding.buffer, embedding.byteOffset, embedding.byteLength);
  return createHash('sha1')
    .update(`${model}/${id}/`)
    .update(bytes)
    .digest('hex')
    .slice(0, keyBytes * 2);
}

/** Reads what was compared before; nothing when there is none or it is damaged. */
export async function readEdges(path: string): Promise<KnownEdges> {
  const none: KnownEdges = { keys: [], edges: edgeColumns(0), partial: false };
  let file: Buffer;
  try {
    file = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return none;
    throw error;
  }
  if (file.length < 16 || file.readUInt32LE(0) !== magic) return none;
  const [faceCount, edgeCount] = [file.readUInt32LE(4), file.readUInt32LE(8)];
  if (file.length !== 16 + faceCount * keyBytes + edgeCount * 12) return none;
  const keys = Array.from({ length: faceCount }, (_, i) =>
    file.toString('hex', 16 + i * keyBytes, 16 + (i + 1) * keyBytes),
  );
  let at = 16 + faceCount * keyBytes;
  const edges = edgeColumns(edgeCount);
  for (; at < file.length; at += 12)
    edges.push(file.readUInt32LE(at), file.readUInt32LE(at + 4), file.readFloatLE(at + 8));
  return { keys, edges, partial: file.readUInt32LE(12) === 1 };
}

/** Keeps what was compared. */
export async function writeEdges(path: string, known: KnownEdges): Promise<void> {
  const { keys, edges, partial } = known;
  const file = Buffer.alloc(16 + keys.length * keyBytes + edges.length * 12);
  file.writeUInt32LE(magic, 0);
  file.writeUInt32LE(keys.length, 4);
  file.writeUInt32LE(edges.length, 8);
  file.writeUInt32LE(partial ? 1 : 0, 12);
  keys.forEach((key, i) => file.write(key, 16 + i * keyBytes, 'hex'));
  let at = 16 + keys.length * keyBytes;
  for (const { a, b, similarity } of edges) {
    file.writeUInt32LE(a, at);
    file.writeUInt32LE(b, at + 4);
    file.writeFloatLE(similarity, at + 8);
    at += 12;
  }
  await writeAtomically(path, file);
}
