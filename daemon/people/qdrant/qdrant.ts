import { messageOf } from '../../contract/errors.ts';
import type { FacePoint, FaceStore, StoredFace, UnsentFace, UserFacts } from './faceStore.ts';
import type { PointStruct, UpdateOperation } from './qdrantClient.ts';
import { ensureCollection } from './qdrantCollection.ts';
import { QdrantRefusal, UncertainWrite } from './qdrantFailure.ts';
import type { StoreMark } from './storeMark.ts';
import { openQdrantSession, type QdrantSessionOptions } from './qdrantSession.ts';

export interface QdrantStoreOptions extends Omit<QdrantSessionOptions, 'prepare'> {
  /** Whether nobody but us uses the server. */
  readonly ownsFiles: boolean;
  /** Absent where others may write to the store. */
  readonly mark?: StoreMark;
  /** Name of the embedding model: letters, digits, `-`. */
  readonly model: string;
  /** Used when the collection is made; null leaves it to the server. */
  readonly shards: number | null;
  readonly replicas: number | null;
}

/** Raised when payloads change their meaning. */
const schemaVersion = 1;

/** Collections of faces, of whatever embedder. */
const isOurs = /^faces_[A-Za-z0-9-]+_v\d+$/;

/** Points per upsert: large enough to be fast (256 take 60 ms), small enough to be repeated without regret. */
const batchSize = 128;
const idsPerRequest = 1000;
const queriesPerRequest = 64;

/** Name of the collection of faces whose embeddings a model made. */
export function collectionOf(model: string): string {
  return `faces_${model}_v${schemaVersion}`;
}

/** Keeps faces in Qdrant, one point each, in the collection of their model and our schema. */
export function openQdrantStore(options: QdrantStoreOptions): FaceStore {
  const collection = collectionOf(options.model);
  const { call, reset } = openQdrantSession({
    ...options,
    prepare: (api, init) => ensureCollection(api, collection, options, init),
  });

  const at = { collection_name: collection };

  /** Those of other embedders, too: whoever is forgotten is forgotten in all of them. */
  const collections = async (signal: AbortSignal): Promise<readonly string[]> => {
    const { data } = await call(signal, (api, init) => api.getCollections({}, init));
    const names = (data.result?.collections ?? []).map(({ name }) => name);
    return names.filter((name) => isOurs.test(name));
  };

  const storeBatch = async (points: readonly FacePoint[], signal: AbortSignal): Promise<void> => {
    const fresh = points.filter(({ known }) => !known).map(pointStruct);
    const known = points.filter((point) => point.known);
    const operations: UpdateOperation[] = [
      ...(fresh.length > 0 ? [{ upsert: { points: fresh } }] : []),
      ...(known.length > 0 ? [{ update_vectors: { points: known.map(pointVector) } }] : []),
      ...known.map((point) => ({ set_payload: { payload: payloadOf(point), points: [point.id] } })),
    ];
    await call(signal, (api, init) =>
      api.batchUpdate({ ...at, wait: true, operations }, init).then(requireCompleted),
    );
  };

  /** Halves a batch that is refused until the point that spoils it is alone. */
  const storeOrSplit = async (
    points: readonly FacePoint[],
    signal: AbortSignal,
  ): Promise<readonly UnsentFace[]> => {
    try {
      await storeBatch(points, signal);
      return [];
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof QdrantRefusal) || points.length === 1) {
        return points.map(({ id }) => ({ id, reason: messageOf(error) }));
      }
      const half = points.length >> 1;
      const first = await storeOrSplit(points.slice(0, half), signal);
      return [...first, ...(await storeOrSplit(points.slice(half), signal))];
    }
  };

  return {
    ownsFiles: options.ownsFiles,
    ...(options.mark ? { mark: options.mark } : {}),

    async lookUp(ids, signal) {
      const found = new Map<string, StoredFace>();
      for (const chunk of chunks(ids, idsPerRequest)) {
        const { data } = await call(signal, (api, init) =>
          api.getPoints({ ...at, ids: [...chunk], with_payload: ['digest', 'user'] }, init),
        );
        for (const { id, payload } of data.result ?? []) found.set(String(id), storedFace(payload));
      }
      return found;
    },

    async storeFaces(points, signal) {
      const unsent: UnsentFace[] = [];
      let unavailable: string | null = null;
      for (const batch of chunks(points, batchSize)) {
        if (unavailable !== null) {
          unsent.push(...batch.map(({ id }) => ({ id, reason: unavailable ?? '' })));
          continue;
        }
        const refused = await storeOrSplit(batch, signal);
        unsent.push(...refused);
        // A whole batch lost is a server lost: the others are not made to wait for it.
        if (refused.length === batch.length) unavailable = refused[0]?.reason ?? null;
      }
      const lost = new Set(unsent.map(({ id }) => id));
      return { stored: points.map(({ id }) => id).filter((id) => !lost.has(id)), unsent };
    },

    async setUserFacts(facts, signal) {
      const groups = new Map<string, { user: UserFacts; ids: string[] }>();
      for (const [id, user] of facts) {
        const key = JSON.stringify([user.person, user.name]);
        const group = groups.get(key);
        if (group) group.ids.push(id);
        else groups.set(key, { user, ids: [id] });
      }
      const operations = [...groups.values()].flatMap(({ user, ids }) =>
        chunks(ids, idsPerRequest).map((points) => ({
          set_payload: { payload: { user }, points: [...points] },
        })),
      );
      for (const some of chunks(operations, 100)) {
        await call(signal, (api, init) =>
          api
            .batchUpdate({ ...at, wait: true, operations: [...some] }, init)
            .then(requireCompleted),
        );
      }
    },

    async neighbours(embeddings, { limit, minSimilarity }, signal) {
      const lists: { id: string; similarity: number }[][] = [];
      for (const chunk of chunks(embeddings, queriesPerRequest)) {
        const searches = chunk.map((embedding) => ({
          query: Array.from(embedding),
          limit,
          score_threshold: minSimilarity,
          with_payload: false,
        }));
        const { data } = await call(signal, (api, init) =>
          api.queryBatchPoints({ ...at, searches }, init),
        );
        for (const { points } of data.result ?? []) {
          lists.push(points.map(({ id, score }) => ({ id: String(id), similarity: score })));
        }
      }
      return lists;
    },

    async remove(ids, signal) {
      await options.mark?.remove();
      for (const collection_name of await collections(signal)) {
        for (const chunk of chunks(ids, idsPerRequest)) {
          const points = [...chunk];
          await call(signal, (api, init) =>
            api.deletePoints({ collection_name, wait: true, points }, init).then(requireCompleted),
          );
        }
      }
    },

    async clear(signal) {
      await options.mark?.remove();
      for (const collection_name of await collections(signal)) {
        await call(signal, (api, init) => api.deleteCollection({ collection_name }, init));
      }
      reset();
    },

    async count(signal) {
      const { data } = await call(signal, (api, init) =>
        api.countPoints({ ...at, exact: true }, init),
      );
      return data.result?.count ?? 0;
    },

    async describe(signal) {
      return await call(signal, async (api, init, url) => {
        const { data } = await api.root({}, init);
        const counted = await api.countPoints({ ...at, exact: true }, init);
        const count = counted.data.result?.count ?? 0;
        return { url, version: data.version, collection, count };
      });
    },
  };
}

function pointStruct(point: FacePoint): PointStruct {
  return {
    ...pointVector(point),
    payload: { ...payloadOf(point), user: point.user },
  };
}

function pointVector({ id, embedding }: FacePoint): { id: string; vector: number[] } {
  return { id, vector: Array.from(embedding) };
}

function payloadOf({ facts, digest, run }: FacePoint): Record<string, unknown> {
  return { ...facts, digest, run };
}

function storedFace(payload: Record<string, unknown> | null | undefined): StoredFace {
  const { digest, user } = payload ?? {};
  return {
    digest: typeof digest === 'string' ? digest : null,
    user: isUserFacts(user) ? user : null,
  };
}

function isUserFacts(value: unknown): value is UserFacts {
  return typeof value === 'object' && value !== null && 'person' in value && 'name' in value;
}

/** Anything but `completed` means that nobody knows: sending again is harmless. */
function requireCompleted({ data }: { data: { result?: unknown } }): void {
  const results: readonly unknown[] = Array.isArray(data.result) ? data.result : [data.result];
  for (const result of results) {
    const isDone =
      typeof result === 'object' &&
      result !== null &&
      'status' in result &&
      result.status === 'completed';
    if (!isDone) throw new UncertainWrite(JSON.stringify(result));
  }
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
