import { join } from 'node:path';
import { findEdges } from './findEdges.ts';
import { judgeFace } from './gates.ts';
import { groupFaces, type Grouping } from './grouping.ts';
import { groupingKey, readGrouping, writeGrouping } from './groupingFile.ts';
import type { LedgerEvent } from '../ledger/ledgerEvent.ts';
import type { Library } from '../library.ts';
import type { LibraryFace } from '../libraryFace.ts';
import type { PeopleContext } from '../peopleContext.ts';

/** Who is who in the whole library, and what it was derived from. */
export interface LibraryGrouping extends Grouping {
  readonly faces: readonly LibraryFace[];
  readonly events: readonly LedgerEvent[];
}

/** What was derived last, for as long as neither the library nor the ledger changes. */
const derived = new WeakMap<Library, LibraryGrouping>();

/**
 * Groups the faces of the whole library as the user's decisions stand now.
 *
 * @throws the abort reason if `signal` aborts
 */
export async function groupLibrary(
  ctx: PeopleContext,
  signal: AbortSignal,
): Promise<LibraryGrouping> {
  const { home, library, ledger } = ctx;
  const [faces, events] = [await library.faces(), await ledger.read()];
  const known = derived.get(library);
  if (known?.faces === faces && known.events === events) return known;
  const path = join(home, 'library', 'grouping');
  const key = groupingKey(faces, events);
  const kept = await readGrouping(path, key);
  const result = kept ? { ...kept, faces, events } : await groupAs(ctx, events, signal);
  if (kept === null && faces.length > 0) await writeGrouping(path, key, result);
  derived.set(library, result);
  return result;
}

/**
 * How the library would be grouped by other decisions; nothing is kept.
 *
 * @throws the abort reason if `signal` aborts
 */
export async function groupAs(
  { home, library, store }: PeopleContext,
  events: readonly LedgerEvent[],
  signal: AbortSignal,
): Promise<LibraryGrouping> {
  const faces = await library.faces();
  const comparable = faces.filter((face) => judgeFace(face).grouped);
  const edges = await findEdges(comparable, { home, store, signal });
  return { ...groupFaces(faces, events, edges), faces, events };
}
