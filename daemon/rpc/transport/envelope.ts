/** What a request is known by between the two ends. */
export type RequestId = string | number;

/** One JSON-RPC message, told apart by its members; the inside of `params` is checked by each method's schema. */
export type Envelope =
  | {
      readonly kind: 'call';
      readonly method: string;
      readonly params: unknown;
      /** null for a notification */
      readonly id: RequestId | null;
    }
  | { readonly kind: 'response'; readonly message: Record<string, unknown> }
  | { readonly kind: 'invalid'; readonly id: RequestId | null; readonly reason: string };

/** Tells what a parsed message is. */
export function readEnvelope(message: unknown): Envelope {
  if (!isObject(message)) return invalid(null, 'a message must be an object');
  const { jsonrpc, id, method, params } = message;
  const knownId = typeof id === 'string' || typeof id === 'number' ? id : null;
  if (jsonrpc !== '2.0') return invalid(knownId, 'jsonrpc must be "2.0"');
  if ('method' in message) {
    if (typeof method !== 'string') return invalid(knownId, 'method must be a string');
    if (id !== undefined && knownId === null)
      return invalid(null, 'id must be a string or a number');
    if (params !== undefined && params !== null && typeof params !== 'object')
      return invalid(knownId, 'params must be an object or an array');
    return { kind: 'call', method, params: params ?? {}, id: knownId };
  }
  if ('result' in message || 'error' in message) return { kind: 'response', message };
  return invalid(knownId, 'method is missing');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(id: RequestId | null, reason: string): Envelope {
  return { kind: 'invalid', id, reason };
}
