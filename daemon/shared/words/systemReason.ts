import { message, type Message } from './message.ts';

const reasons = {
  ENOENT: 'system.missing',
  ENOTDIR: 'system.notAFolder',
  EISDIR: 'system.isAFolder',
  EACCES: 'system.denied',
  EPERM: 'system.denied',
  EROFS: 'system.readOnly',
  ENOSPC: 'system.full',
  EDQUOT: 'system.full',
  EIO: 'system.broken',
  ELOOP: 'system.circle',
  ENAMETOOLONG: 'system.longName',
  EMFILE: 'system.manyFiles',
  EBUSY: 'system.inUse',
  ECONNREFUSED: 'system.nobodyListens',
  ECONNRESET: 'system.brokeOff',
  EPIPE: 'system.brokeOff',
  ETIMEDOUT: 'system.noAnswer',
  EHOSTUNREACH: 'system.noWay',
  ENETUNREACH: 'system.noWay',
  ENOTFOUND: 'system.noSuchHost',
  EAI_AGAIN: 'system.noSuchHost',
} as const;

/**
 * Why the system refused something, to be told in any language.
 *
 * @returns the error's own text where it is none of the system's, or a rare one
 */
export function systemReason(error: unknown): Message | string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const known = Object.entries(reasons).find(([name]) => name === code)?.[1];
  if (known !== undefined) return message(known);
  return error instanceof Error ? error.message : String(error);
}
