import type { QdrantClient, Schemas } from '@qdrant/js-client-rest';
import type { QdrantEndpoint } from './faceStore.ts';

/** The client's methods as generated: unlike its own wrappers they take an AbortSignal. */
export type QdrantApi = ReturnType<QdrantClient['api']>;

export type UpdateOperation = Schemas['UpdateOperation'];
export type PointStruct = Schemas['PointStruct'];
export type FieldSchema = Schemas['PayloadFieldSchema'];

/** The API of one server, whose client is loaded now: a run that need not ask does without it. Nothing is sent yet. Every call must be given a signal that ends it. */
export async function qdrantApi({ url, apiKey }: QdrantEndpoint): Promise<QdrantApi> {
  const { QdrantClient } = await import('@qdrant/js-client-rest');
  const { protocol, hostname, port, pathname } = new URL(url);
  return new QdrantClient({
    host: hostname,
    port: port === '' ? null : Number(port),
    https: protocol === 'https:',
    ...(pathname === '/' ? {} : { prefix: pathname }),
    // As a header rather than as `apiKey`: the client would warn about http on the console, also for loopback.
    ...(apiKey === null ? {} : { headers: { 'api-key': apiKey } }),
    // A timer of its own would replace our signal.
    timeout: Infinity,
    checkCompatibility: false,
    maxConnections: 4,
  }).api();
}
