import type { AlbumContext } from './albumContext.ts';
import { analyse, type AnalyseOptions, type Analysed } from './analyse.ts';
import { buildReport } from './buildReport.ts';
import type { AlbumEvent } from './events.ts';
import { nobody, recogniseAlbum, type AlbumPeople } from './people/recogniseAlbum.ts';
import { nothingToStore, storeAlbum, type StoreOutcome } from './people/storeAlbum.ts';
import type { AnalyzeParams, GenerateParams } from './rpc/protocol.ts';
import { createStopwatch } from './stopwatch.ts';
import { writeDraft } from './writeDraft.ts';

/** What a run knows before anything is written about it. */
export interface Album extends Analysed {
  readonly people: AlbumPeople;
  /** Goes on while the draft is written; never rejects but for an abort. */
  readonly storing: Promise<StoreOutcome>;
}

/**
 * From a folder to a draft and an account of every photo.
 *
 * @returns events whose last is the report
 * @throws DaemonError when nothing can be done; the abort reason if `signal` aborts, with no half-written draft left
 */
export async function* generate(
  ctx: AlbumContext,
  request: GenerateParams,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent> {
  const { folder, leaveOut = [] } = request;
  const watch = createStopwatch(['analyse', 'people', 'store', 'write']);
  const options = { folder, faces: facesOf(request), webCopy: 'make', anew: [], leaveOut } as const;
  watch.start('analyse');
  const analysed = yield* analyse(ctx, options, signal);
  watch.start('people');
  const album = yield* recognise(ctx, options, analysed, signal);
  watch.start('write');
  const draft = yield* writeDraft(ctx, request, album, signal);
  watch.start('store');
  const stored = await album.storing;
  yield { kind: 'stored', ...countsOf(stored) };
  const timings = watch.stop();
  yield { kind: 'report', report: buildReport({ folder, ...album, stored, draft, timings }) };
}

/**
 * The same without a draft.
 *
 * @returns events whose last is the report, with every photo, or with the requested ones
 * @throws as `generate`
 */
export async function* analyze(
  ctx: AlbumContext,
  request: AnalyzeParams,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent> {
  const { folder, photos: anew = [] } = request;
  const watch = createStopwatch(['analyse', 'people', 'store', 'write']);
  const options = { folder, faces: facesOf(request), webCopy: 'none', anew, leaveOut: [] } as const;
  watch.start('analyse');
  const analysed = yield* analyse(ctx, options, signal);
  watch.start('people');
  const album = yield* recognise(ctx, options, analysed, signal);
  watch.start('store');
  const stored = await album.storing;
  yield { kind: 'stored', ...countsOf(stored) };
  const timings = watch.stop();
  const photos = request.photos
    ? album.photos.filter(({ path }) => anew.includes(path))
    : album.photos;
  const embeddings = request.embeddings ? 'include' : 'omit';
  const account = { folder, ...album, photos, stored, draft: null, timings, embeddings } as const;
  yield { kind: 'report', report: buildReport(account) };
}

/** Groups faces into people and starts to store them. */
async function* recognise(
  ctx: AlbumContext,
  { folder, faces }: AnalyseOptions,
  analysed: Analysed,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent, Album> {
  if (faces === 'skip') {
    return { ...analysed, people: nobody, storing: Promise.resolve(nothingToStore) };
  }
  const people = await recogniseAlbum(ctx.people, folder, analysed.photos, signal);
  yield { kind: 'people', people: people.people };
  const storing = storeAlbum(ctx.people, people, signal);
  // Whoever awaits it meets an abort; nobody may when the draft fails first.
  storing.catch(() => undefined);
  return { ...analysed, people, storing };
}

function facesOf(request: { readonly faces?: boolean }): 'find' | 'skip' {
  return request.faces === false ? 'skip' : 'find';
}

function countsOf({
  stored,
  unsent,
  problem,
}: StoreOutcome): Omit<AlbumEvent & { kind: 'stored' }, 'kind'> {
  return { stored: stored.length, unsent: unsent.length, problem };
}
