import { readFile } from 'node:fs/promises';
import type { Person } from '../../contract/person.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Report } from '../../contract/report.ts';
import { isMissing, writeAtomically } from '../../shared/files.ts';
import { parseOwnJson } from '../../shared/json.ts';
import type { Used } from './runInputs.ts';

/** Raised when a record of before cannot be told from any more. */
export const recordVersion = 1;

/** By what it is known whether a run would come out as the one before. */
export interface RunHead {
  readonly version: number;
  /** See programStamp.ts. */
  readonly program: string;
  readonly asked: string;
  readonly album: string;
  readonly own: string;
  /** Absolute path and SHA-256 of the files that could have changed again without a trace. */
  readonly racy: readonly (readonly [path: string, sha256: string])[];
  readonly used: Omit<Used, 'photos'>;
  /** Content hashes of the photos, in order. */
  readonly photos: readonly string[];
  /** What the store held, and the collection in which; null where there was nothing to hold. */
  readonly stored: { readonly collection: string; readonly key: string } | null;
}

/** What such a run tells. */
export interface ToldRun {
  readonly found: readonly Placed[];
  readonly photos: readonly ToldPhoto[];
  /** What is said when all photos are known. */
  readonly after: readonly Placed[];
  /** Null where nobody was looked for. */
  readonly people: readonly Person[] | null;
  readonly report: Report;
}

/** A problem, and what it is about. */
export interface Placed {
  readonly path: string | null;
  readonly problem: Problem;
}

/** What is told of a photo while it passes, as far as the report does not say it. */
export interface ToldPhoto {
  readonly path: string;
  readonly takenAt: { readonly local: string; readonly offset: string | null } | null;
  readonly problems: readonly Problem[];
}

/** Keeps a run; the head is read by itself, as most of the record is what was told. */
export async function writeRecord(path: string, head: RunHead, told: string): Promise<void> {
  await writeAtomically(path, `${JSON.stringify(head)}\n${told}\n`);
}

/** @returns null where there is none of this version, or it is damaged; what was told as it is kept, see `readTold` */
export async function readRecord(
  path: string,
): Promise<{ readonly head: RunHead; readonly told: string } | null> {
  try {
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const head = parseOwnJson<RunHead>(text.slice(0, end));
    if (head.version !== recordVersion || !text.endsWith('}\n')) return null;
    return { head, told: text.slice(end + 1, -1) };
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What the record says was told. @throws SyntaxError when it is damaged */
export function readTold(told: string): ToldRun {
  return parseOwnJson<ToldRun>(told);
}
