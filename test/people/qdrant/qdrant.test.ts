import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FacePoint, FaceStore } from '../../../daemon/people/qdrant/faceStore.ts';
import { openQdrantStore } from '../../../daemon/people/qdrant/qdrant.ts';
import { connectToQdrant } from '../../../daemon/people/qdrant/qdrantServer.ts';
import { startQdrantCluster, type QdrantCluster } from '../support/qdrantCluster.ts';
import { dot, embeddingOf, idOf, randomIdentity, seeded } from '../support/synthetic.ts';

const { signal } = new AbortController();
const random = seeded(7);
let models = 0;

function points(count: number, label = 'face'): FacePoint[] {
  return Array.from({ length: count }, (_, i) => ({
    id: idOf(`${label} ${i}`),
    embedding: embeddingOf(randomIdentity(random), 0.9, random),
    facts: {
      file: `/album/${i}.jpg`,
      album: '/album',
      photo: 'ab'.repeat(32),
      box: [1, 2, 30, 40],
      score: 0.9,
      detector: 'retinaface',
      landmarks: null,
      clipped: false,
      size: 30,
      sharpness: 100,
      taken_at: '2026-05-01T10:00:00+02:00',
      place: { lat: 48.8, lon: 2.3 },
      camera: 'Test',
      model: 'm',
    },
    digest: `digest ${i}`,
    run: 'run-1',
    user: { person: null, name: null },
    known: false,
  }));
}

function storeAt(url: string, changes: Partial<Parameters<typeof openQdrantStore>[0]> = {}) {
  return openQdrantStore({
    connection: connectToQdrant({ url, apiKey: null, approvedUrls: [] }),
    ownsFiles: false,
    model: `test-${++models}`,
    shards: null,
    replicas: null,
    patienceMs: 30_000,
    ...changes,
  });
}

/** What must hold for one server holds for a cluster of three. */
describe.each([
  { name: 'one server', size: 1, shards: null, replicas: null },
  { name: 'three nodes, three shards, two replicas', size: 3, shards: 3, replicas: 2 },
])('$name', ({ size, shards, replicas }) => {
  let cluster: QdrantCluster;
  beforeAll(async () => {
    cluster = await startQdrantCluster(size);
  }, 60_000);
  afterAll(() => cluster.dispose());

  const open = (): FaceStore => storeAt(cluster.nodes[0]!.url, { shards, replicas });

  test('stores faces once, however often they are sent', async () => {
    const store = open();
    const faces = points(300);
    const first = await store.storeFaces(faces, signal);
    expect(first).toEqual({ stored: faces.map(({ id }) => id), unsent: [] });
    await store.storeFaces(faces, signal);
    expect(await store.count(signal)).toBe(300);
  });

  test('removes a face from the collections of all embedders, and clears all of them', async () => {
    const [one, other] = [open(), open()];
    const faces = points(3, 'seen by two');
    await one.storeFaces(faces, signal);
    await other.storeFaces(faces, signal);
    await one.remove([faces[0]!.id], signal);
    const left = faces.slice(1).map(({ id }) => id);
    for (const store of [one, other]) {
      const found = await store.lookUp(
        faces.map(({ id }) => id),
        signal,
      );
      expect([...found.keys()].sort()).toEqual([...left].sort());
    }
    await one.clear(signal);
    expect(await open().count(signal)).toBe(0);
    expect(await storeAt(cluster.nodes[0]!.url).count(signal)).toBe(0);
  });

  test('tells what is stored, and what is not', async () => {
    const store = open();
    const faces = points(5);
    await store.storeFaces(faces.slice(0, 3), signal);
    const found = await store.lookUp(
      faces.map(({ id }) => id),
      signal,
    );
    expect(found).toEqual(
      new Map(
        faces
          .slice(0, 3)
          .map(({ id, digest }) => [id, { digest, user: { person: null, name: null } }]),
      ),
    );
  });

  test('finds the faces most like each one, as an exact search does', async () => {
    const store = open();
    const faces = points(200);
    await store.storeFaces(faces, signal);
    const asked = faces.slice(0, 70);
    const lists = await store.neighbours(
      asked.map(({ embedding }) => embedding),
      { limit: 11, minSimilarity: 0.05 },
      signal,
    );
    expect(lists).toHaveLength(70);
    asked.forEach((face, i) => {
      const exact = faces
        .filter((other) => other !== face)
        .map((other) => ({ id: other.id, similarity: dot(face.embedding, other.embedding) }))
        .filter(({ similarity }) => similarity >= 0.05)
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, 10);
      const [self, ...others] = lists[i]!;
      expect(self?.id).toBe(face.id);
      expect(others.map(({ id }) => id)).toEqual(exact.map(({ id }) => id));
      others.forEach(({ similarity }, j) => {
        expect(similarity).toBeCloseTo(exact[j]!.similarity, 5);
      });
    });
  });

  test('replaces facts and embedding of a known face and leaves everything else alone', async () => {
    const store = open();
    const [face] = points(1) as [FacePoint];
    await store.storeFaces([face], signal);
    const user = { person: 'p-1', name: 'Ana' };
    await store.setUserFacts(new Map([[face.id, user]]), signal);
    const [changed] = points(1) as [FacePoint];
    const { unsent } = await store.storeFaces([{ ...changed, digest: 'new', known: true }], signal);
    expect(unsent).toEqual([]);
    expect(await store.lookUp([face.id], signal)).toEqual(
      new Map([[face.id, { digest: 'new', user }]]),
    );
  });

  test('removes faces, also such as are not there', async () => {
    const store = open();
    const faces = points(10);
    await store.storeFaces(faces, signal);
    await store.remove([...faces.slice(0, 4).map(({ id }) => id), idOf('nobody')], signal);
    expect(await store.count(signal)).toBe(6);
  });

  test('keeps what a face that cannot be stored would spoil for the others', async () => {
    const store = open();
    const faces = points(40);
    const broken = { ...faces[17]!, embedding: new Float32Array(3) };
    const { stored, unsent } = await store.storeFaces(
      faces.map((face) => (face.id === broken.id ? broken : face)),
      signal,
    );
    expect(stored).toHaveLength(39);
    expect(unsent).toMatchObject([
      { id: broken.id, reason: expect.stringContaining('400') as string },
    ]);
    expect(await store.count(signal)).toBe(39);
  });

  test('makes its collection again when somebody has dropped it', async () => {
    const store = open();
    await store.storeFaces(points(3), signal);
    const { collection } = await store.describe(signal);
    await fetch(`${cluster.nodes[0]!.url}/collections/${collection}`, { method: 'DELETE' });
    expect((await store.lookUp([idOf('face 0')], signal)).size).toBe(0);
    expect((await store.storeFaces(points(3), signal)).unsent).toEqual([]);
    expect(await store.count(signal)).toBe(3);
  });

  test('can be opened by several at once', async () => {
    const stores = [1, 2, 3].map(() =>
      storeAt(cluster.nodes[0]!.url, { model: 'common', shards, replicas }),
    );
    await Promise.all(stores.map((store, i) => store.storeFaces(points(50, `s${i}`), signal)));
    expect(await stores[0]!.count(signal)).toBe(150);
  });

  test('can be searched by every fact', async () => {
    const store = open();
    await store.storeFaces(points(2), signal);
    const { collection } = await store.describe(signal);
    const url = cluster.nodes[0]!.url;
    const response = await fetch(`${url}/collections/${collection}`);
    const { result } = (await response.json()) as {
      result: { payload_schema: Record<string, { data_type: string }> };
    };
    const types = Object.entries(result.payload_schema).map(([k, v]) => [k, v.data_type]);
    expect(Object.fromEntries(types)).toEqual({
      photo: 'keyword',
      file: 'keyword',
      album: 'keyword',
      run: 'keyword',
      detector: 'keyword',
      camera: 'keyword',
      clipped: 'bool',
      score: 'float',
      size: 'integer',
      taken_at: 'datetime',
      place: 'geo',
      'user.person': 'keyword',
      'user.name': 'keyword',
    });
    const near = {
      filter: {
        must: [
          { key: 'taken_at', range: { gte: '2026-05-01T07:59:00Z', lt: '2026-05-01T08:01:00Z' } },
          { key: 'place', geo_radius: { center: { lat: 48.8, lon: 2.3 }, radius: 100 } },
        ],
      },
    };
    const found = await fetch(`${url}/collections/${collection}/points/count`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(near),
    });
    expect(await found.json()).toMatchObject({ result: { count: 2 } });
  });

  if (size > 1) {
    // Last: the node does not come back.
    test('loses no face when a node is killed in the middle of a run', async () => {
      const store = storeAt(cluster.nodes.map(({ url }) => url).join(','), { shards, replicas });
      const before = points(400, 'before');
      await store.storeFaces(before, signal);
      const during = points(1500, 'during');
      const storing = store.storeFaces(during, signal);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await cluster.nodes[0]!.kill();
      expect((await storing).unsent).toEqual([]);
      expect(await store.count(signal)).toBe(1900);

      const after = points(100, 'after');
      expect((await store.storeFaces(after, signal)).unsent).toEqual([]);
      const ids = [...before, ...during, ...after].map(({ id }) => id);
      expect((await store.lookUp(ids, signal)).size).toBe(2000);
      const [list] = await store.neighbours(
        [before[0]!.embedding],
        { limit: 3, minSimilarity: -1 },
        signal,
      );
      expect(list).toHaveLength(3);
    }, 90_000);
  }
});

describe('a server that is not there', () => {
  test('costs little time, and every face is told of', async () => {
    const store = storeAt('http://127.0.0.1:9', { firstPatienceMs: 300 });
    const faces = points(500);
    const start = performance.now();
    const { stored, unsent } = await store.storeFaces(faces, signal);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(stored).toEqual([]);
    expect(unsent.map(({ id }) => id)).toEqual(faces.map(({ id }) => id));
    expect(unsent[0]!.reason).toContain('does not answer');
    await expect(store.count(signal)).rejects.toMatchObject({ kind: 'storeUnavailable' });
  });

  test('is given up at once when the run is cancelled', async () => {
    const store = storeAt('http://127.0.0.1:9', { firstPatienceMs: 60_000 });
    const abort = new AbortController();
    const storing = store.storeFaces(points(1), abort.signal);
    setTimeout(() => {
      abort.abort(new Error('enough'));
    }, 100);
    await expect(storing).rejects.toThrow('enough');
  });
});

describe('a server that is there', () => {
  let cluster: QdrantCluster;
  beforeAll(async () => {
    cluster = await startQdrantCluster(1, 'secret');
  });
  afterAll(() => cluster.dispose());

  test('is refused when it holds other vectors under the name', async () => {
    const url = cluster.nodes[0]!.url;
    const connection = connectToQdrant({ url, apiKey: 'secret', approvedUrls: [] });
    await fetch(`${url}/collections/faces_other_v1`, {
      method: 'PUT',
      headers: { 'api-key': 'secret', 'content-type': 'application/json' },
      body: JSON.stringify({ vectors: { size: 128, distance: 'Dot' } }),
    });
    const store = storeAt(url, { connection, model: 'other' });
    await expect(store.count(signal)).rejects.toMatchObject({ kind: 'modelMismatch' });
    const { unsent } = await store.storeFaces(points(2), signal);
    expect(unsent).toHaveLength(2);
  });

  test('says its version and how much it holds', async () => {
    const url = cluster.nodes[0]!.url;
    const connection = connectToQdrant({ url, apiKey: 'secret', approvedUrls: [] });
    const store = storeAt(url, { connection, model: 'told' });
    await store.storeFaces(points(2), signal);
    expect(await store.describe(signal)).toEqual({
      url,
      version: expect.stringMatching(/^1\./) as string,
      collection: 'faces_told_v1',
      count: 2,
    });
  });

  test('drops everything when it is cleared', async () => {
    const url = cluster.nodes[0]!.url;
    const connection = connectToQdrant({ url, apiKey: 'secret', approvedUrls: [] });
    const store = storeAt(url, { connection, model: 'cleared' });
    await store.storeFaces(points(2), signal);
    await store.clear(signal);
    expect(await store.count(signal)).toBe(0);
  });
});

describe('an address', () => {
  test.each([
    ['http://192.0.2.7:6333', []],
    ['https://qdrant.example', ['https://elsewhere.example']],
    ['http://127.0.0.1:6333,http://192.0.2.7:6333', ['http://127.0.0.1:6333']],
  ])('%s is refused unless exactly it was approved', async (url, approvedUrls) => {
    const connection = connectToQdrant({ url, apiKey: null, approvedUrls });
    await expect(connection.ensure()).rejects.toSatisfy(
      (error) =>
        error instanceof Error &&
        (('kind' in error && error.kind === 'endpointNotApproved') ||
          error.message.includes('cannot be found')),
    );
  });

  test('that was approved is tried', async () => {
    const url = 'http://192.0.2.7:1';
    const connection = connectToQdrant({ url, apiKey: null, approvedUrls: [url] });
    await expect(connection.ensure()).rejects.toThrow('does not answer');
  });

  test.each(['ftp://127.0.0.1', 'nonsense'])('%s is no web address', async (url) => {
    const connection = connectToQdrant({ url, apiKey: null, approvedUrls: [url] });
    await expect(connection.ensure()).rejects.toMatchObject({ kind: 'storeUnavailable' });
  });
});
