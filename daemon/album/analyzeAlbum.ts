import type { ClockProposal } from '../contract/album.ts';
import { clockProblem } from '../contract/clock.ts';
import { retell, type Problem } from '../contract/problem.ts';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { AlbumContext } from './context.ts';
import type { AlbumEvent } from '../contract/events.ts';
import { DaemonError } from '../contract/errors.ts';
import { inParallel } from '../shared/parallel.ts';
import { openFileIndex, type FileIndex } from '../photo/fileIndex.ts';
import { discover, type FoundPhoto } from '../photo/discover.ts';
import { prepareFor } from '../photo/openPool.ts';
import { partsOf, requireAlbum } from '../photo/find/joinedAlbum.ts';
import type { AlbumDecisions } from '../draft/decisions/albumDecisions.ts';
import { leftOutForContent } from './leftOutPhotos.ts';
import { withDrawn } from './drawnFaces.ts';
import { unreadableKey } from '../draft/photoChoices.ts';
import { unseenPhoto, type AlbumPhoto } from '../contract/photo.ts';
import { say } from '../shared/words/say.ts';

/** What is wanted of every photo of a folder. */
export interface AnalyzeAlbumOptions {
  /** Absolute. */
  readonly folder: string;
  /** `skip`: the user declined face recognition. */
  readonly faces: 'find' | 'skip';
  /** `make`: a web-ready copy is made along with the analysis, while the photo is decoded anyway. */
  readonly webCopy: 'make' | 'none';
  /** Paths of photos to look at anew even if they are known. */
  readonly anew: readonly string[];
  /** `look`: with what the senses of photo/sight see; `skip`: nothing is told of it, known or not. Absent: as far as it is known. */
  readonly see?: 'look' | 'skip';
  /** Photos the user left out, by content hash: they are complained about no more. */
  readonly leaveOut: ReadonlySet<string>;
  /** Faces the user drew; absent where they do not matter. */
  readonly drawn?: AlbumDecisions['faces'];
}

/** What came of a folder. */
export interface AnalyzedAlbum {
  /** In discovery order, each exactly once, failed ones included. */
  readonly photos: readonly AlbumPhoto[];
  /** Left out by the user and unreadable: they exist, and nothing else is known of them. */
  readonly leftOut: readonly AlbumPhoto[];
  /** How many were known already and not decoded. */
  readonly cached: number;
  /** What is to be said of the folder: what is no photo, clocks that disagree. */
  readonly notices: readonly Problem[];
  /** Cameras whose clocks disagree with another's. */
  readonly clocks: readonly ClockProposal[];
}

/**
 * Looks at every photo of a folder, in the pool of worker processes; unchanged ones come from the cache.
 *
 * @throws DaemonError `folderNotFound` or `nothingToDo`; the abort reason if `signal` aborts
 */
export async function* analyzeAlbum(
  ctx: AlbumContext,
  options: AnalyzeAlbumOptions,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent, AnalyzedAlbum> {
  requireAlbum(options.folder);
  prepareFor(ctx.pool, ctx.home, options.folder, options.faces);
  const found = await discover(
    options.folder,
    signal,
    ctx.settings.followLinks === true ? 'everywhere' : 'inside',
    partsOf(ctx.home, options.folder) ?? [],
  );
  const wanted = found.photos;
  yield { kind: 'discovered', total: wanted.length };
  for (const { path, problem } of found.problems)
    yield { kind: 'problem', problem: retell(problem), path };
  if (wanted.length === 0) {
    throw new DaemonError('nothingToDo', say('cannot.noPhoto', { folder: options.folder }));
  }

  const { shifts, chosen } = await ctx.choices.all(options.folder);
  const index = await openFileIndex(ctx.home, options.folder);
  const photos = new Map<string, AlbumPhoto>();
  /** Photos that are left out and cannot be read: given up. */
  const given = new Set<string>();
  let fromCache = 0;
  // Boundaries of countries and zones take longer to load than a worker to start; whoever needs them meets a failure.
  ctx.pool.atWork.then(loadFacts).catch(() => undefined);
  const look = async (item: FoundPhoto): Promise<Looked> => {
    const looked = await lookAt(ctx, index, item, options, signal);
    if (options.faces === 'skip') return looked;
    const where = { file: item.file, drawn: options.drawn ?? [] };
    return { ...looked, photo: await withDrawn(ctx.pool, looked.photo, where, signal) };
  };
  // One more than there are workers, so that none waits while a result is taken in.
  for await (const step of inParallel(wanted, ctx.pool.size + 1, look, signal)) {
    if (step.kind === 'started') {
      yield { kind: 'started', path: step.item.path };
      continue;
    }
    const { cached } = step.result;
    const { withShiftedClock } = await import('./cameraClocks.ts');
    const looked = withShiftedClock(step.result.photo, shifts);
    const told = options.see === 'skip' ? { ...looked, sight: null } : looked;
    const photo = withoutComplaint(told, options.leaveOut);
    if (photo !== told && told.outcome === 'failed') given.add(photo.path);
    if (cached) fromCache++;
    photos.set(photo.path, photo);
    const picture = ctx.cache.boardPicturePath(photo.sha256 ?? '');
    const thumbnail = photo.sha256 !== null && existsSync(picture) ? { thumbnail: picture } : {};
    yield { kind: 'photo', photo, cached, ...thumbnail, done: photos.size, total: wanted.length };
  }
  await index.save();
  const { withNeighbours } = await import('../photo/albumFacts.ts');
  const all = withNeighbours(wanted.flatMap(({ path }) => photos.get(path) ?? []));
  const use = chosen.flatMap(({ photo, choice }) => (choice === 'use' ? [photo] : []));
  const apart = leftOutForContent(all, new Set(use));
  for (const [path, why] of apart) yield { kind: 'problem', problem: retell(why), path };
  const { compareClocks } = await import('./clocks/compareClocks.ts');
  const clocks = compareClocks(all);
  const disagreeing = clocks.map(clockProblem);
  for (const each of disagreeing) yield { kind: 'problem', problem: retell(each), path: '' };
  const isGone = ({ path }: AlbumPhoto): boolean => given.has(path);
  return {
    photos: all
      .filter((photo) => !isGone(photo))
      .map((photo) => {
        const why = apart.get(photo.path);
        return why === undefined ? photo : { ...photo, problems: [...photo.problems, why] };
      }),
    leftOut: all.filter(isGone),
    cached: fromCache,
    notices: [...found.problems.map((one) => one.problem), ...disagreeing],
    clocks,
  };
}

const loadFacts = () => import('../photo/albumFacts.ts');

interface Looked {
  readonly photo: AlbumPhoto;
  readonly cached: boolean;
}

async function lookAt(
  ctx: AlbumContext,
  index: FileIndex,
  item: FoundPhoto,
  options: AnalyzeAlbumOptions,
  signal: AbortSignal,
): Promise<Looked> {
  const variant = options.faces === 'find' ? 'faces' : 'no-faces';
  const sha256 = index.lookUp(item.path, item);
  if (sha256 !== null && options.anew.includes(item.path)) {
    await rm(ctx.cache.entryPath(sha256, variant), { force: true });
  } else if (sha256 !== null && options.leaveOut.has(sha256)) {
    // Nothing is decoded for a photo nobody wants: one that takes a minute to fail is left in peace.
    const photo = await ctx.cache.read(sha256, variant);
    index.remember(item.path, item, sha256);
    return {
      photo: await (
        await loadFacts()
      ).readAlbumFacts(photo ?? { ...unseenPhoto, sha256, outcome: 'failed' }, item),
      cached: true,
    };
  } else if (sha256 !== null) {
    const photo = await ctx.cache.read(sha256, variant);
    const hasCopy = options.webCopy === 'none' || existsSync(ctx.cache.webCopyPath(sha256));
    const isSeen = options.see !== 'look' || photo?.sight !== null;
    if (photo && ((hasCopy && isSeen) || photo.outcome === 'failed')) {
      index.remember(item.path, item, sha256);
      return { photo: await (await loadFacts()).readAlbumFacts(photo, item), cached: true };
    }
  }
  const { photo, cached } = await ctx.pool.run(
    {
      kind: 'analyze',
      ...{ file: item.file, faces: options.faces, webCopy: options.webCopy },
      ...(options.see === 'look' ? { see: 'look' as const } : {}),
    },
    signal,
  );
  const { readAlbumFacts } = await loadFacts();
  if (photo.sha256 !== null) index.remember(item.path, item, photo.sha256);
  return { photo: await readAlbumFacts(photo, item), cached };
}

/** A photo that is left out has no problems; one that cannot be read besides is as good as unseen. */
function withoutComplaint(photo: AlbumPhoto, leaveOut: ReadonlySet<string>): AlbumPhoto {
  if (!leaveOut.has(photo.sha256 ?? unreadableKey(photo.path))) return photo;
  if (photo.outcome !== 'failed') return { ...photo, problems: [] };
  return { ...unseenPhoto, sha256: photo.sha256, path: photo.path };
}
