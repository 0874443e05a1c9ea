import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AlbumEvent } from '../../contract/events.ts';
import type { AlbumPhoto } from '../../contract/photo.ts';
import type { GenerateParams } from '../../contract/protocol.ts';
import { retell } from '../../contract/problem.ts';
import type { Report } from '../../contract/report.ts';
import { readOwn, sha256Of } from '../../draft/bundleFiles.ts';
import { digestOfParts } from '../../draft/madeOf.ts';
import { draftFile, isWhole, manifestFile, parseManifest } from '../../draft/manifest.ts';
import { groupLibrary, type LibraryGrouping } from '../../people/grouping/groupLibrary.ts';
import { collectionOf } from '../../people/qdrant/qdrant.ts';
import { createPhotoCache } from '../../photo/cache.ts';
import { roughMs } from '../../photo/time/doubts.ts';
import { fileOf } from '../../photo/find/joinedAlbum.ts';
import { hashFile } from '../../shared/hashFile.ts';
import { programStamp } from '../../shared/programStamp.ts';
import type { Album } from '../albumContents.ts';
import type { AlbumContext } from '../context.ts';
import type { WrittenDraft } from '../writeDraft.ts';
import {
  digestOfAsked,
  runPath,
  runPathsOf,
  stampAlbum,
  stampOwn,
  type Used,
  wantedPlace,
} from './runInputs.ts';
import {
  type Placed,
  readRecord,
  recordVersion,
  type RunHead,
  type ToldPhoto,
  type ToldRun,
  writeRecord,
} from './runRecord.ts';

/** Follows a run, and keeps what it told if the next one over the same would tell the same. */
export interface RunMemory {
  /** Takes in every event of the run but the last. */
  see(event: AlbumEvent): void;
  /** When it is known who is in the album. */
  recognised(album: Album): Promise<void>;
  /** At the end. Where anything speaks against it, nothing is kept. */
  keep(report: Report, made: MadeRun): Promise<void>;
}

/** How a run came out. */
export interface MadeRun {
  readonly album: Album;
  readonly draft: WrittenDraft | null;
  /** Whether a model, or anybody else, had a part in it. */
  readonly byModel: boolean;
}

/** What is said about the time of a photo taken later than this after the run, in milliseconds, may be believed by then. */
const futureMs = 12 * 60 * 60 * 1000;

/** Looks at the album before the run does. */
export async function openRunMemory(ctx: AlbumContext, asked: GenerateParams): Promise<RunMemory> {
  const { home } = ctx;
  // A folder that cannot be looked at is for the run to tell.
  const albumNow = (): ReturnType<typeof stampAlbum> => stampAlbum(home, asked).catch(() => null);
  const decidedNow = async (): Promise<string> =>
    digestOfParts([await ctx.choices.all(asked.folder), await ctx.drafts.claimsOf(asked.folder)]);
  const before = await albumNow();
  const decided = await decidedNow();
  await rm(runPath(home, asked), { force: true });
  const found: Placed[] = [];
  const photos = new Map<string, ToldPhoto>();
  const after: Placed[] = [];
  let people: ToldRun['people'] = null;
  let grouping: LibraryGrouping | null = null;

  const told = (report: Report): string => {
    const order = report.photos.flatMap(({ path }) => photos.get(path) ?? []);
    const totals = { ...report.totals, cached: photos.size };
    const run: ToldRun = { found, photos: order, after, people, report: { ...report, totals } };
    return JSON.stringify(run);
  };

  return {
    see(event) {
      if (event.kind === 'problem')
        (photos.size === 0 ? found : after).push({ path: event.path, problem: event.problem });
      if (event.kind === 'people') ({ people } = event);
      if (event.kind !== 'photo') return;
      const { path, metadata, problems } = event.photo;
      const { takenAt } = metadata;
      const time = takenAt && { local: takenAt.local, offset: takenAt.offset };
      photos.set(path, { path, takenAt: time, problems: problems.map(retell) });
    },
    async recognised(album) {
      grouping = await groupLibrary(ctx.people, new AbortController().signal);
      const persons = new Set(grouping.persons);
      const same = [...album.people.people, ...album.people.reserved];
      // Somebody has decided something in between.
      if (!same.every((person) => persons.has(person))) grouping = null;
    },
    async keep(report, { album, draft, byModel }) {
      await removeDeparted(home, asked.folder, report);
      const standing = draft?.standing;
      if (before === null || grouping === null || byModel || !draft || !standing) return;
      const all = [...album.photos, ...album.leftOut];
      const bundle = dirname(draft.index);
      if (bundle !== wantedPlace(home, asked) || draft.problems.length > 0) return;
      const { isSeen } = await import('../seePhotos.ts');
      if (ctx.settings.seeing !== false && !isSeen(standing.plan, album.photos)) return;
      if (report.totals.unsent > 0 || !all.every((photo) => isKnown(ctx, asked, photo))) return;
      const others = (await ctx.drafts.list())
        .filter(({ file, folder }) => folder === asked.folder && file !== draft.index)
        .flatMap(({ file }) => [file, join(dirname(file), manifestFile)]);
      const used: Used = {
        bundle,
        photos: report.photos,
        files: [...new Set([...standing.copies, ...others])].sort(),
      };
      // First all is looked at, then whether that is what the run has used: what changes later is another look.
      const [now, own] = [await albumNow(), await stampOwn(home, asked, used)];
      const stored = await storedNow(ctx, asked);
      const isSame =
        now?.digest === before.digest &&
        (await decidedNow()) === decided &&
        (await groupLibrary(ctx.people, new AbortController().signal)) === grouping &&
        (await ctx.stories.isMadeOf(draft.index, standing.madeOf)) &&
        (await isAsWritten(bundle));
      const racy = await racyOf(now?.racy ?? [], own.racy, all, asked.folder);
      if (!isSame || stored === 'unsure' || racy === null) return;
      const head: RunHead = {
        version: recordVersion,
        program: programStamp(),
        asked: digestOfAsked(asked, ctx.settings),
        album: before.digest,
        own: own.digest,
        racy,
        used: { bundle: used.bundle, files: used.files },
        photos: report.photos.map(({ sha256 }) => sha256 ?? ''),
        stored,
      };
      await writeRecord(runPath(home, asked), head, told(report));
    },
  };
}

/** What other drafts of the album were told of a photo that has left it is kept no longer. */
async function removeDeparted(home: string, folder: string, { photos }: Report): Promise<void> {
  const here = new Set(photos.map(({ sha256 }) => sha256));
  for (const path of runPathsOf(home, folder)) {
    const of = (await readRecord(path))?.head.photos ?? [''];
    if (!of.every((sha256) => here.has(sha256))) await rm(path, { force: true });
  }
}

/** Whether the next run would take the photo from the cache, and hear of its time what this one has heard. */
function isKnown(ctx: AlbumContext, asked: GenerateParams, photo: AlbumPhoto): boolean {
  const { sha256, outcome, metadata } = photo;
  if (sha256 === null) return false;
  const variant = asked.faces === false ? 'no-faces' : 'faces';
  const entry = ctx.cache.entryPath(sha256, variant);
  // Files of models of the user's own may be others tomorrow.
  if (entry !== createPhotoCache(ctx.home).entryPath(sha256, variant)) return false;
  const latest = Date.now() + futureMs;
  if (metadata.times.some((time) => roughMs(time) > latest)) return false;
  return existsSync(entry) && (outcome === 'failed' || existsSync(ctx.cache.webCopyPath(sha256)));
}

/** Whether a draft stands there as the run has written it. */
async function isAsWritten(bundle: string): Promise<boolean> {
  const manifest = parseManifest((await readOwn(join(bundle, manifestFile))) ?? '');
  const text = await readOwn(join(bundle, draftFile));
  return manifest !== null && isWhole(manifest) && manifest.draft?.sha256 === sha256Of(text ?? '');
}

async function storedNow(
  { people: { library, store } }: AlbumContext,
  asked: GenerateParams,
): Promise<RunHead['stored'] | 'unsure'> {
  if (asked.faces === false) return null;
  const isOurs = (await library.faces()).some(({ model }) => model === library.model);
  if (!isOurs && (await library.departed()).length === 0) return null;
  const key = (await store.mark?.stands()) ?? null;
  return key === null ? 'unsure' : { collection: collectionOf(library.model), key };
}

/** @returns the content of files that may change again without a trace; null where it is not known of one what the run has read */
async function racyOf(
  ofAlbum: readonly string[],
  own: readonly string[],
  photos: readonly AlbumPhoto[],
  folder: string,
): Promise<RunHead['racy'] | null> {
  const known = new Map(photos.map(({ path, sha256 }) => [fileOf(folder, path), sha256]));
  const rows: (readonly [string, string])[] = [];
  for (const path of ofAlbum) {
    const sha256 = known.get(path) ?? null;
    if (sha256 === null) return null;
    rows.push([path, sha256]);
  }
  for (const path of own) rows.push([path, await hashFile(path)]);
  return rows;
}
