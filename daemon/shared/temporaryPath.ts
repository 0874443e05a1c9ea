import { randomUUID } from 'node:crypto';

/** The number of a process where there is one; names of earlier versions have none. */
const pattern = /^(.+)\.(?:(\d+)-[0-9a-f]{12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.tmp$/;

/** A name beside a file under which its new content is written first: `NAME.PROCESS-RANDOM.tmp`. */
export function temporaryPath(target: string): string {
  return `${target}.${process.pid}-${randomUUID().slice(-12)}.tmp`;
}

/** What a temporary file was to become, and which process wrote it; null for a name of another kind. */
export function readTemporary(
  name: string,
): { readonly target: string; readonly pid: number | null } | null {
  const [, target, pid] = pattern.exec(name) ?? [];
  return target === undefined ? null : { target, pid: pid === undefined ? null : Number(pid) };
}
