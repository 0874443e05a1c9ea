import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseOwnJson } from '../../shared/json.ts';

import { isMissing, writeAtomically } from '../../shared/files.ts';
import { version } from '../../contract/version.ts';
import type { Gate } from './gates.ts';
import type { Grouping } from './grouping.ts';
import type { LedgerEvent } from '../ledger/ledgerEvent.ts';
import type { LibraryFace } from '../libraryFace.ts';

/** Raised when the same faces and events may be grouped in another way; a release starts anew anyway. */
const groupingVersion = 8;

interface GroupingFile extends Pick<Grouping, 'persons' | 'proposals'> {
  readonly key: string;
  readonly gates: readonly (readonly [string, Gate])[];
}

/** Tells these faces and events from all others, to the last bit that grouping looks at. */
export function groupingKey(faces: readonly LibraryFace[], events: readonly LedgerEvent[]): string {
  const hash = createHash('sha1').update(JSON.stringify([version, groupingVersion, events]));
  for (const {
    id,
    photo,
    box,
    score,
    landmarks,
    clipped,
    quality,
    depiction = null,
    panel = null,
    since,
    model,
    embedding,
    second,
  } of faces) {
    const seen = landmarks !== null;
    const looks = [box, score, seen, clipped, quality, depiction, panel];
    hash.update(JSON.stringify([id, photo, ...looks, since, model]));
    for (const numbers of [embedding, ...(second ? [second] : [])])
      hash.update(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  }
  return hash.digest('hex');
}

/**
 * Reads what was derived from the same faces and events before.
 *
 * @returns null when there is none, or it is damaged
 */
export async function readGrouping(path: string, key: string): Promise<Grouping | null> {
  try {
    const file = parseOwnJson<GroupingFile>(await readFile(path, 'utf8'));
    if (file.key !== key) return null;
    const { persons, proposals } = file;
    const personOf = new Map(persons.flatMap(({ id, faces }) => faces.map((face) => [face, id])));
    return { persons, personOf, proposals, gates: new Map(file.gates) };
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keeps what was derived: an unchanged album is grouped again in no time. It can be deleted at any time. */
export async function writeGrouping(path: string, key: string, grouping: Grouping): Promise<void> {
  const { persons, proposals, gates } = grouping;
  const file: GroupingFile = { key, persons, proposals, gates: [...gates] };
  await writeAtomically(path, JSON.stringify(file));
}
