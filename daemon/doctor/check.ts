import type { DoctorCheck } from '../contract/protocol.ts';

/** Something that works. */
export function ok(name: string, detail: string): DoctorCheck {
  return { name, state: 'ok', detail, advice: null };
}

/** Something that does not, and what to do about it. */
export function bad(
  state: 'warning' | 'error',
  name: string,
  detail: string,
  advice: string,
): DoctorCheck {
  return { name, state, detail, advice };
}

/** `12.3 GB` */
export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
