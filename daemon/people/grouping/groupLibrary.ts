import { findEdges } from './findEdges.ts';
import { judgeFace } from './gates.ts';
import { groupFaces, type Grouping } from './grouping.ts';
import { groupingKey, readGrouping, writeGrouping } from './groupingFile.ts';
import type { LedgerEvent } from '../ledger/ledgerEvent.ts';
import type { Library } from '../library.ts';
import type { LibraryFace } from '../libraryFace.ts';
import { readKeptIds, withKeptIds } from '../keptIds.ts';
import type { PeopleContext } from '../peopleContext.ts';
import { inDataFolder } from '../../shared/dataFolder.ts';

/** Who is who in the whole library, and what it was derived from. */
export interface LibraryGrouping extends Grouping {
  readonly faces: readonly LibraryFace[];
  readonly events: readonly LedgerEvent[];
  /** Present id by key of an id that a person had before, see keptIds.ts. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** What was derived last, for as long as neither the library nor the ledger changes. */
const derived = new WeakMap<Library, Derived>();

interface Derived {
  readonly grouping: Omit<LibraryGrouping, 'formerIds'>;
  /** The ids that were kept, as text, and people under them. */
  readonly kept: string;
  readonly identified: LibraryGrouping;
}

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
  const isKnown = known?.grouping.faces === faces && known.grouping.events === events;
  const ids = await readKeptIds(home);
  const text = JSON.stringify(ids);
  if (isKnown && known.kept === text) return known.identified;
  const grouping = isKnown ? known.grouping : await derive(ctx, faces, events, signal);
  const identified = { ...grouping, ...withKeptIds(grouping, ids, faces) };
  derived.set(library, { grouping, kept: text, identified });
  return identified;
}

async function derive(
  ctx: PeopleContext,
  faces: readonly LibraryFace[],
  events: readonly LedgerEvent[],
  signal: AbortSignal,
): Promise<Derived['grouping']> {
  const { home } = ctx;
  const path = inDataFolder(home, 'library', 'grouping');
  const key = groupingKey(faces, events);
  const kept = await readGrouping(path, key);
  const result = kept ? { ...kept, faces, events } : await groupFacesOf(ctx, events, signal);
  if (kept === null && faces.length > 0) await writeGrouping(path, key, result);
  return result;
}

/**
 * How the library would be grouped by other decisions; nothing is kept.
 *
 * @throws the abort reason if `signal` aborts
 */
export async function groupAs(
  ctx: PeopleContext,
  events: readonly LedgerEvent[],
  signal: AbortSignal,
): Promise<LibraryGrouping> {
  const grouping = await groupFacesOf(ctx, events, signal);
  return { ...grouping, ...withKeptIds(grouping, await readKeptIds(ctx.home), grouping.faces) };
}

async function groupFacesOf(
  { home, library, store }: PeopleContext,
  events: readonly LedgerEvent[],
  signal: AbortSignal,
): Promise<Derived['grouping']> {
  const faces = await library.faces();
  const comparable = faces.filter((face) => judgeFace(face).grouped);
  const edges = await findEdges(comparable, { home, store, signal });
  return { ...groupFaces(faces, events, edges), faces, events };
}
