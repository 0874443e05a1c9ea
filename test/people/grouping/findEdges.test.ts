import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DaemonError } from '../../../daemon/contract/errors.ts';
import { cosine, exactEdges, type EdgeSource } from '../../../daemon/people/grouping/edges.ts';
import type { Edge } from '../../../daemon/people/grouping/edgeColumns.ts';
import type { FaceStore } from '../../../daemon/people/qdrant/faceStore.ts';
import { findEdges } from '../../../daemon/people/grouping/findEdges.ts';
import { groupFaces } from '../../../daemon/people/grouping/grouping.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';
import { openQdrantStore } from '../../../daemon/people/qdrant/qdrant.ts';
import { connectToQdrant } from '../../../daemon/people/qdrant/qdrantServer.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import { startQdrantCluster, type QdrantCluster } from '../support/qdrantCluster.ts';
import {
  embeddingOf,
  libraryFace,
  randomIdentity,
  seeded,
  shuffled,
} from '../support/synthetic.ts';

const freshHome = freshHomes();
const { signal } = new AbortController();
const random = seeded(21);
const faces = Array.from({ length: 40 }, (_, person) => {
  const identity = randomIdentity(random);
  return Array.from({ length: 5 }, (_, i) =>
    libraryFace(`${person}-${i}`, embeddingOf(identity, 0.75, random)),
  );
}).flat();

const nobody: Pick<FaceStore, 'neighbours'> = {
  neighbours: () => Promise.reject(new DaemonError('storeUnavailable', 'not asked for')),
};

/** A store that answers exactly, and remembers what it was asked. */
function exactStore(stored: readonly LibraryFace[]) {
  const asked: number[] = [];
  const neighbours: FaceStore['neighbours'] = (embeddings, { limit, minSimilarity }) => {
    asked.push(embeddings.length);
    return Promise.resolve(
      embeddings.map((embedding) =>
        stored
          .map(({ id, embedding: other }) => ({ id, similarity: cosine(embedding, other) }))
          .filter(({ similarity }) => similarity >= minSimilarity)
          .sort((a, b) => b.similarity - a.similarity)
          .slice(0, limit),
      ),
    );
  };
  return { neighbours, asked };
}

const all = (): boolean => true;
const list = (source: EdgeSource, of: readonly LibraryFace[] = faces): Edge[] =>
  [...source(of, all).edges].sort((x, y) => x.a - y.a || x.b - y.b);

test('finds what comparing all with all finds', async () => {
  const source = await findEdges(faces, { home: await freshHome(), store: nobody, signal });
  expect(source(faces, all).complete).toBe(true);
  expect(list(source)).toEqual(list(exactEdges));
});

test('compares only new faces the next time, with the same result', async () => {
  const home = await freshHome();
  await findEdges(faces.slice(0, 120), { home, store: nobody, signal });
  await findEdges(shuffled(faces.slice(60), random), { home, store: nobody, signal });
  expect(list(await findEdges(faces, { home, store: nobody, signal }))).toEqual(list(exactEdges));
});

test('does not compare what it has compared before', async () => {
  const home = await freshHome();
  await findEdges(faces, { home, store: nobody, signal });
  // With other numbers in its embedding, a face would have other edges.
  const path = join(home, 'library', 'edges');
  const before = await readFile(path);
  await findEdges(faces, { home, store: nobody, signal });
  expect(await readFile(path)).toEqual(before);
});

test('compares a face again when its embedding has changed', async () => {
  const home = await freshHome();
  await findEdges(faces, { home, store: nobody, signal });
  const changed = [{ ...faces[0]!, embedding: faces[100]!.embedding }, ...faces.slice(1)];
  const source = await findEdges(changed, { home, store: nobody, signal });
  expect(list(source, changed)).toEqual(list(exactEdges, changed));
});

test('asks the store when there is too much to compare, with the same result', async () => {
  const home = await freshHome();
  await findEdges(faces.slice(0, 150), { home, store: nobody, signal });
  const store = exactStore(faces);
  const source = await findEdges(faces, { home, store, signal, maxPairs: 100 });
  expect(store.asked).toEqual([50]);
  expect(source(faces, all).complete).toBe(false);
  expect(list(source)).toEqual(list(exactEdges));
});

test('compares by itself when the store does not answer', async () => {
  const home = await freshHome();
  await findEdges(faces.slice(0, 150), { home, store: nobody, signal });
  const source = await findEdges(faces, { home, store: nobody, signal, maxPairs: 100 });
  expect(list(source)).toEqual(list(exactEdges));
});

test('starts anew from a damaged file', async () => {
  const home = await freshHome();
  await findEdges(faces, { home, store: nobody, signal });
  const path = join(home, 'library', 'edges');
  await writeFile(path, (await readFile(path)).subarray(0, 1000));
  expect(list(await findEdges(faces, { home, store: nobody, signal }))).toEqual(list(exactEdges));
});

test('keeps the nearest of a face that has hundreds, and still finds its person whole', async () => {
  const identity = randomIdentity(random);
  // Two long bursts: within each, pictures are nearly equal; between them much less so.
  const bursts = [0, 1].flatMap((n) => {
    const look = embeddingOf(identity, 0.75, random);
    return Array.from({ length: 300 }, (_, i) =>
      libraryFace(`burst ${n}-${i}`, embeddingOf(look, 0.98, random)),
    );
  });
  const home = await freshHome();
  await findEdges(bursts, { home, store: nobody, signal });
  // Read again from the file, it is as incomplete as it was.
  const source = await findEdges(bursts, { home, store: nobody, signal });
  const { edges, complete } = source(bursts, all);
  expect(complete).toBe(false);
  expect(edges.length).toBeLessThan((600 * 599) / 2);
  expect(groupFaces(bursts, [], source).persons).toHaveLength(1);
});

test('stops when it is told to', async () => {
  const abort = new AbortController();
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...faces[i % 200]!, id: `f${i}` }));
  setTimeout(() => {
    abort.abort(new Error('enough'));
  }, 100);
  const start = performance.now();
  await expect(
    findEdges(many, { home: await freshHome(), store: nobody, signal: abort.signal }),
  ).rejects.toThrow('enough');
  expect(performance.now() - start).toBeLessThan(1000);
});

let cluster: QdrantCluster;
beforeAll(async () => {
  cluster = await startQdrantCluster(1);
});
afterAll(() => cluster.dispose());

test('groups the same by Qdrant’s neighbours as by comparing all with all', async () => {
  const home = await freshHome();
  const store = openQdrantStore({
    connection: connectToQdrant({ url: cluster.nodes[0]!.url, apiKey: null, approvedUrls: [] }),
    ownsFiles: false,
    model: 'edges',
    shards: null,
    replicas: null,
  });
  const facts = { file: '', album: '', size: 1, sharpness: 1, taken_at: null, place: null };
  await store.storeFaces(
    faces.map((face) => ({
      id: face.id,
      embedding: face.embedding,
      facts: { ...facts, ...pick(face) },
      digest: '',
      run: '',
      user: { person: null, name: null },
      known: false,
    })),
    signal,
  );
  await findEdges(faces.slice(0, 20), { home, store: nobody, signal });
  const source = await findEdges(faces, { home, store, signal, maxPairs: 1 });
  expect(source(faces, all).complete).toBe(false);
  expect(groupFaces(faces, [], source)).toEqual(groupFaces(faces, []));
});

function pick({ photo, box, score, detector, landmarks, clipped, camera, model }: LibraryFace) {
  return { photo, box, score, detector, landmarks, clipped, camera, model };
}
