import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type PhotoCache } from '../photo/cache.ts';
import { forgetAllJoined, forgetJoined } from '../photo/find/joinedAlbum.ts';
import { fileIndexPath, forgetInIndexes } from '../photo/fileIndex.ts';
import { eraseDecisions } from './eraseDecisions.ts';
import type { ForgetCounts, ForgetParams, ForgetResult } from '../contract/protocol.ts';
import { faceFinder, suppressionOf } from '../people/ledger/decisions.ts';
import { withoutErased, type Erasure } from './eraseFromLedger.ts';
import { scopeOf, type ForgetScope } from './forgetScope.ts';
import { groupLibrary, type LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import type { LedgerLine } from '../people/ledger/ledger.ts';
import type { FaceRef } from '../people/ledger/ledgerEvent.ts';
import type { LibraryFace } from '../people/libraryFace.ts';
import type { PeopleContext } from '../people/peopleContext.ts';
import { userFacts } from '../people/recogniseAlbum.ts';
import { ownRecords, removeRecords } from './ownRecords.ts';
import { redactFolder } from './redact.ts';
import { keptAfter, readKeptIds, writeKeptIds } from '../people/keptIds.ts';
import { recordsWith, type Needles } from './recordsWith.ts';
import { withoutFaces } from './withoutFaces.ts';
import { removeCompiled } from '../shared/start/keepCompiled.ts';
import { removeAbandoned } from '../shared/temporaries.ts';
import { storeAlbum } from '../people/qdrant/storeAlbum.ts';
import { say } from '../shared/words/say.ts';
import { inDataFolder, textPlaces } from '../shared/dataFolder.ts';

/** Where people are named beyond the stores of this folder: the drafts. */
export interface NameTraces {
  /** How often the people of the scope are mentioned: by searching the texts. */
  count(scope: ForgetScope, grouping: LibraryGrouping): Promise<number>;
  /** Called when faces and photos are gone, and names are still known. */
  erase(scope: ForgetScope, grouping: LibraryGrouping): Promise<void>;
}

const noTraces: NameTraces = {
  count: () => Promise.resolve(0),
  erase: () => Promise.resolve(),
};

export interface ForgetOptions {
  /** Default: there are no drafts. */
  readonly traces?: NameTraces;
  readonly signal?: AbortSignal;
}

/** Records of drafts and of the user's own facts; they speak of people by name. */
/** What is derived from the library, and comes back without what is forgotten. */
const derivedFiles = ['edges', 'grouping'] as const;

/**
 * Erases everything kept about a person, a photo, an album, or everybody; photos and drafts themselves stay, without
 * the names. With `preview` nothing is erased, and only counted.
 *
 * In a Qdrant of our own the collection is dropped and filled again, as removed vectors would stay in its files.
 * A forgotten person's faces do not come back when their photos are looked at again; those of a photo or album do.
 *
 * @returns what there was, and what is left: nothing
 * @throws DaemonError `unknownPerson`, `nothingToDo`, `storeUnavailable` or `ledgerLocked`; an error if anything is left
 */
export async function forget(
  ctx: PeopleContext,
  cache: PhotoCache,
  params: ForgetParams,
  { traces = noTraces, signal = new AbortController().signal }: ForgetOptions = {},
): Promise<Pick<ForgetResult, 'before' | 'after'>> {
  // What a process that was killed has left half-written tells as much as the whole.
  if (params.preview !== true) await removeAbandoned(ctx.home);
  const grouping = await groupLibrary(ctx, signal);
  const scope = await scopeOf(params, grouping, ctx.home);
  const erasure = erasureOf(scope, grouping.faces);
  const countAll = async (): Promise<ForgetCounts> => ({
    ...(await count(ctx, cache, scope, erasure, signal)),
    draftMentions: await traces.count(scope, grouping),
  });
  const before = await countAll();
  if (params.preview === true) return { before, after: before };

  // The store first: without it nothing is touched. The ledger last: until then the person can be named again.
  const ids = [...scope.faces];
  for (const path of await ownRecords(inDataFolder(ctx.home, 'runs')))
    await rm(path, { force: true });
  if (ctx.store.ownsFiles) await ctx.store.clear(signal);
  else await ctx.store.remove(ids, signal);
  for (const path of ids.flatMap((id) => cache.picturesOf(id))) await rm(path, { force: true });
  await eraseFromCache(cache, scope);
  for (const name of derivedFiles)
    await rm(inDataFolder(ctx.home, 'library', name), { force: true });
  await eraseDecisions(ctx.home, scope);
  await ctx.library.removeFaces(
    ({ id }, { album }) => scope.faces.has(id) || album === scope.album,
  );
  await ctx.library.settleDeparted(ids);
  await keepIds(ctx, grouping, scope);
  // The texts last, when nothing can be told anew from what is forgotten.
  await traces.erase(scope, grouping);
  for (const place of textPlaces) await redactFolder(inDataFolder(ctx.home, place), scope.finder);
  if (scope.album !== null) await rm(fileIndexPath(ctx.home, scope.album), { force: true });
  else for (const photo of scope.photos) await forgetInIndexes(ctx.home, photo);
  if (scope.what === 'everything') {
    await forgetAllJoined(ctx.home);
    await removeRecords(ctx.home);
    removeCompiled(ctx.home);
  }
  if (scope.album !== null) await forgetJoined(ctx.home, scope.album);
  await eraseFromLedger(ctx, scope, erasure);
  // Whatever else tells a name, as the caption of a photo of others may: it is learnt again from the photo when needed.
  for (const path of await recordsWith(ctx.home, needlesOf(scope))) {
    if (path.startsWith(inDataFolder(ctx.home, 'cache'))) await rm(path, { force: true });
  }

  const after = await countAll();
  const left = Object.entries(after).filter(([, number]) => number > 0);
  if (left.length > 0) throw new Error(say('cannot.notEverything', { what: left.join('; ') }));
  if (ctx.store.ownsFiles && scope.what !== 'everything') {
    const rest = await groupLibrary(ctx, signal);
    await storeAlbum(ctx, { faces: [], userFactsOf: userFacts(rest), signal });
  }
  return { before, after };
}

function erasureOf(scope: ForgetScope, faces: readonly LibraryFace[]): Erasure {
  const find = faceFinder(faces);
  const isGone = (ref: FaceRef): boolean => {
    if (scope.what === 'everything' || scope.photos.has(ref.photo)) return true;
    const index = find(ref);
    return index !== null && scope.faces.has(faces[index]?.id ?? '');
  };
  return { isGone, names: scope.names };
}

async function count(
  ctx: PeopleContext,
  cache: PhotoCache,
  scope: ForgetScope,
  erasure: Erasure,
  signal: AbortSignal,
): Promise<Omit<ForgetCounts, 'draftMentions'>> {
  const isEverything = scope.what === 'everything';
  const ids = [...scope.faces];
  const faces = (await ctx.library.faces()).filter(({ id }) => scope.faces.has(id)).length;
  const points =
    isEverything && ctx.store.ownsFiles
      ? await ctx.store.count(signal)
      : (await ctx.store.lookUp(ids, signal)).size;
  const thumbnails = isEverything
    ? (await ownRecords(inDataFolder(ctx.home, 'cache', 'faces'))).length
    : ids.flatMap((id) => cache.picturesOf(id)).filter((path) => existsSync(path)).length;
  const cacheEntries = isEverything
    ? (await ownRecords(inDataFolder(ctx.home, 'cache'))).length
    : await countEntries(cache, scope);
  const lines = await ctx.ledger.lines();
  const ledgerEvents = lines.filter((line) => isAffected(line, scope, erasure)).length;
  const records = (await recordsWith(ctx.home, needlesOf(scope))).length;
  return { faces, points, thumbnails, cacheEntries, ledgerEvents, records };
}

/** What must not be found in the data folder afterwards. */
function needlesOf({ what, finder, faces, photos, album }: ForgetScope): Needles {
  const gone = what === 'photo' || what === 'album' ? [...photos] : [];
  const folder = album === null ? [] : [JSON.stringify(album)];
  return { names: finder, exact: new Set([...faces, ...gone, ...folder]) };
}

/** People who lose the face that their id is made from are still found by it, but it is not told any more. */
async function keepIds(
  { home, library }: PeopleContext,
  before: LibraryGrouping,
  { what, faces }: ForgetScope,
): Promise<void> {
  const left = new Set(what === 'everything' ? [] : (await library.faces()).map(({ id }) => id));
  await writeKeptIds(home, keptAfter(await readKeptIds(home), before, left, faces));
}

async function countEntries(cache: PhotoCache, scope: ForgetScope): Promise<number> {
  let entries = 0;
  for (const photo of scope.photos) entries += (await cache.filesAbout(photo)).length;
  for (const photo of scope.facesOnly) {
    const entry = await cache.read(photo, 'faces');
    if (entry?.faces.some(({ id }) => scope.faces.has(id))) entries++;
    entries += (await cache.entriesOfOthers(photo)).length;
  }
  return entries;
}

async function eraseFromCache(cache: PhotoCache, scope: ForgetScope): Promise<void> {
  for (const photo of scope.photos) {
    for (const path of await cache.filesAbout(photo)) await rm(path, { force: true });
  }
  for (const photo of scope.facesOnly) {
    // Another detector's boxes are others: which of them is the face is not worth asking, they are found again.
    for (const path of await cache.entriesOfOthers(photo)) await rm(path, { force: true });
    const entry = await cache.read(photo, 'faces');
    if (!entry) {
      // Of another version, perhaps, but with the same faces in it.
      await rm(cache.entryPath(photo, 'faces'), { force: true });
      continue;
    }
    const left = withoutFaces(entry, scope.faces);
    if (left.faces.length < entry.faces.length) await cache.write(left, 'faces');
  }
}

async function eraseFromLedger(
  ctx: PeopleContext,
  scope: ForgetScope,
  erasure: Erasure,
): Promise<void> {
  const suppressed = scope.what === 'person' ? [...scope.faces].map(suppressionOf).sort() : [];
  const dropped = new Set(
    (await ctx.ledger.lines()).flatMap(({ event }) =>
      event && withoutErased(event, erasure) === null ? event.id : [],
    ),
  );
  await ctx.ledger.rewrite(
    (text, event) => {
      if (scope.what === 'everything' && event?.kind !== 'forget') return null;
      if (event === null) return mentions(text, scope) ? null : text;
      if (event.kind === 'undo' && dropped.has(event.event)) return null;
      const kept = withoutErased(event, erasure);
      return kept === event ? text : kept && JSON.stringify(kept);
    },
    { kind: 'forget', what: scope.what, count: scope.faces.size, suppressed },
  );
}

function isAffected({ text, event }: LedgerLine, scope: ForgetScope, erasure: Erasure): boolean {
  if (event?.kind === 'forget') return false;
  if (scope.what === 'everything') return true;
  return event === null ? mentions(text, scope) : withoutErased(event, erasure) !== event;
}

/** For lines whose form this version does not know. */
function mentions(text: string, { faces, finder, photos }: ForgetScope): boolean {
  return finder.isIn(text) || [...faces, ...photos].some((word) => text.includes(word));
}
