import type { DoctorCheck } from '../contract/protocol.ts';
import { currentLanguage } from '../shared/words/language.ts';

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

/** `12.3 GB`, or `12,3 GB` in German. */
export function gigabytes(bytes: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(currentLanguage(), digits).format(bytes / 1e9)} GB`;
}
