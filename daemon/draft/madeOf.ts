import { createHash } from 'node:crypto';
import { programStamp } from '../shared/programStamp.ts';

/**
 * A digest of all that a draft is made of, the program included: the same draft comes of the same.
 *
 * @param parts plain data, maps and sets
 * @returns 64 hex digits
 */
export function digestOfParts(parts: unknown): string {
  return createHash('sha256')
    .update(programStamp())
    .update(JSON.stringify(parts, plain))
    .digest('hex');
}

/** Maps and sets as their members in order: V8's own serializer writes equal strings in several ways. */
function plain(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? ['members', ...value] : value;
}
