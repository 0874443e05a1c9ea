import { DaemonError } from '../../contract/errors.ts';
import type { FieldSchema, QdrantApi } from './qdrantClient.ts';
import { say } from '../../shared/words/say.ts';

/** Numbers of an embedding. */
const dimensions = 512;

/** What faces can be filtered and sorted by. */
const payloadIndexes: Readonly<Record<string, FieldSchema>> = {
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
};

/**
 * Makes the collection and its payload indexes unless they are there.
 *
 * @param shards of a new collection; null leaves it to the server, as does `replicas`
 * @throws DaemonError `modelMismatch` if a collection of that name holds other vectors
 */
export async function ensureCollection(
  api: QdrantApi,
  name: string,
  { shards, replicas }: { readonly shards: number | null; readonly replicas: number | null },
  init: RequestInit,
): Promise<void> {
  let present = await readCollection(api, name, init);
  if (present === null) {
    await createCollection(api, name, { shards, replicas }, init);
    present = await readCollection(api, name, init);
  }
  const { size, distance, indexed } = present ?? { size: null, distance: null, indexed: [] };
  if (size !== dimensions || distance !== 'Cosine') {
    const found = JSON.stringify({ size, distance });
    throw new DaemonError(
      'modelMismatch',
      say('qdrant.otherVectors', { collection: name, found, size: dimensions }),
    );
  }
  const missing = Object.entries(payloadIndexes).filter(([field]) => !indexed.includes(field));
  // At once: each waits for the disk, and a first run waits for all of them.
  await Promise.all(
    missing.map(([field_name, field_schema]) =>
      api.createFieldIndex({ collection_name: name, wait: true, field_name, field_schema }, init),
    ),
  );
}

async function readCollection(
  api: QdrantApi,
  collection_name: string,
  init: RequestInit,
): Promise<{ size: unknown; distance: unknown; indexed: readonly string[] } | null> {
  try {
    const { data } = await api.getCollection({ collection_name }, init);
    const vectors = data.result?.config.params.vectors;
    return {
      size: vectors?.size,
      distance: vectors?.distance,
      indexed: Object.keys(data.result?.payload_schema ?? {}),
    };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

async function createCollection(
  api: QdrantApi,
  collection_name: string,
  { shards, replicas }: { readonly shards: number | null; readonly replicas: number | null },
  init: RequestInit,
): Promise<void> {
  try {
    await api.createCollection(
      {
        collection_name,
        vectors: { size: dimensions, distance: 'Cosine' },
        // The default is one a processor; thousands of faces need no more, and every index is made in each.
        optimizers_config: { default_segment_number: 1 },
        ...(shards === null ? {} : { shard_number: shards }),
        ...(replicas === null ? {} : { replication_factor: replicas }),
      },
      init,
    );
  } catch (error) {
    // Another process was faster.
    if (!hasStatus(error, 409)) throw error;
  }
}

function hasStatus(error: unknown, status: number): boolean {
  return error instanceof Error && 'status' in error && error.status === status;
}
