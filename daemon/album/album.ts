import { existsSync } from 'node:fs';
import { checkPlace } from '../draft/writablePlace.ts';
import type { Album } from './albumContents.ts';
import type { AlbumContext } from './context.ts';
import { analyzeAlbum, type AnalyzeAlbumOptions, type AnalyzedAlbum } from './analyzeAlbum.ts';
import { buildReport, type RunAccount } from './buildReport.ts';
import { openRunMemory, type RunMemory } from './again/rememberRun.ts';
import { tellAgain } from './again/tellAgain.ts';
import { eraseDeparted } from './removedPhotos.ts';
import type { AlbumEvent } from '../contract/events.ts';
import { draftPlace } from '../photo/find/joinedAlbum.ts';
import { recallAlbum, recogniseAlbum } from '../people/recogniseAlbum.ts';
import { nothingToStore, storeAlbum, type StoreOutcome } from '../people/qdrant/storeAlbum.ts';
import { type Problem, retell } from '../contract/problem.ts';
import type { AnalyzeParams, GenerateParams, Review, StoryOptions } from '../contract/protocol.ts';
import { lastOf } from '../shared/lastOf.ts';
import { createStopwatch } from '../shared/stopwatch.ts';
import type { CreatedWriter } from '../story/createWriter.ts';
import { isNobodyThere } from '../story/ollama/client/defaultAddress.ts';
import { isAloft } from '../contract/photo.ts';
import type { Language } from '../story/language.ts';
import { currentLanguage } from '../shared/words/language.ts';

/**
 * From a folder to a draft and an account of every photo.
 *
 * @param review shows what becomes of a draft that is there, before it is changed; absent where nobody asks
 * @returns events whose last is the report
 * @throws DaemonError when nothing can be done; the abort reason if `signal` aborts, with no half-written draft left
 */
export async function* generate(
  ctx: AlbumContext,
  asked: GenerateParams,
  signal: AbortSignal,
  review?: Review,
): AsyncGenerator<AlbumEvent> {
  const again = review ? null : await tellAgain(ctx.home, asked, ctx.settings, signal);
  if (again !== null) {
    yield* again;
    return;
  }
  const memory = await openRunMemory(ctx, asked);
  for await (const event of run(ctx, asked, { memory, ...(review ? { review } : {}) }, signal)) {
    memory.see(event);
    yield event;
  }
}

async function* run(
  ctx: AlbumContext,
  asked: GenerateParams,
  { memory, review }: { readonly memory: RunMemory; readonly review?: Review },
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent> {
  const language = asked.story?.language ?? storyLanguage();
  const request = { ...asked, story: { ...asked.story, language } };
  const { folder } = request;
  const watch = createStopwatch(['analyse', 'people', 'store', 'write']);
  const decided = await decidedOf(ctx, folder);
  const options = {
    folder,
    faces: facesOf(request),
    webCopy: 'make',
    anew: [],
    ...(ctx.settings.seeing === false ? { see: 'skip' as const } : {}),
    ...decided,
  } as const;
  // Nobody wants to wait for an analysis whose result has no place. A missing folder is for the analysis to tell.
  if (existsSync(folder)) await checkPlace(request.output ?? draftPlace(ctx.home, folder));
  const problems: Problem[] = [];
  // A model describes photos while others are looked at. Without one, what tells a story is loaded when it is told.
  const chosen = (await isBuiltIn(ctx, request))
    ? null
    : await chooseWriter(ctx, request, problems, signal);
  const { problem = null, ollama = null } = chosen ?? {};
  if (problem) problems.push(problem);
  try {
    const seen =
      ollama &&
      (await loadSeeing()).startSeeing(ctx, ollama, language, options.faces === 'find', signal);
    watch.start('analyse');
    // Whoever needs it meets a failure.
    ctx.pool.atWork.then(loadStory).catch(() => undefined);
    const analysis = analyzeAlbum(ctx, options, signal);
    const analysed = yield* seen ? seen.during(analysis) : analysis;
    watch.start('people');
    const recognised = yield* recognise(ctx, options, analysed, signal);
    await memory.recognised(recognised);
    watch.start('write');
    const [{ seePhotos }, { writeDraft }, { blind }] = await loadStory();
    const album = yield* seePhotos(ctx, request, recognised, signal);
    const { writer } =
      chosen ?? (await chooseWriter(ctx, { story: { writer: 'builtin' } }, problems, signal));
    const seeing = seen ?? blind;
    const draft = yield* writeDraft(
      ctx,
      request,
      album,
      { writer, seeing, ...(review === undefined ? {} : { review }) },
      signal,
    );
    watch.start('store');
    const stored = await album.storing;
    yield { kind: 'stored', ...countsOf(stored) };
    for (const each of problems) yield { kind: 'problem', problem: retell(each), path: null };
    const account = { folder, ...album, stored, draft, problems, timings: watch.stop() };
    const { places = 'exact' } = request.story;
    const placeOf = await placesFor(places, language);
    const report = buildReport({ ...account, ...placeOf });
    const byModel = ollama !== null || problem !== null || problems.length > 0;
    await memory.keep(report, { album, draft, byModel });
    yield { kind: 'report', report };
  } finally {
    // Gives the models' memory back.
    await ollama?.close();
  }
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
  const decided = await decidedOf(ctx, folder);
  const see = ctx.settings.seeing === false ? 'skip' : 'look';
  const wish = { folder, faces: facesOf(request), webCopy: 'none', see, anew } as const;
  const options = { ...wish, ...decided };
  watch.start('analyse');
  const analysed = yield* analyzeAlbum(ctx, options, signal);
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
  const result = { folder, ...album, photos, stored, draft: null, problems: [], timings } as const;
  const placeOf = await placesFor('exact', 'en');
  yield { kind: 'report', report: buildReport({ ...result, ...placeOf, embeddings }) };
}

/**
 * Looks at an album for work on a draft of it: known photos cost nothing, nothing is stored.
 *
 * @throws as `generate`
 */
export async function readAlbum(
  ctx: AlbumContext,
  { folder }: Pick<GenerateParams, 'folder'>,
  signal: AbortSignal,
): Promise<Album> {
  const decided = await decidedOf(ctx, folder);
  const options = { folder, faces: 'find', webCopy: 'make', anew: [], ...decided } as const;
  const analysed = await lastOf(analyzeAlbum(ctx, options, signal));
  const people = await recogniseAlbum(ctx.people, folder, analysed.photos);
  return { ...analysed, people, storing: Promise.resolve(nothingToStore) };
}

/**
 * Ollama when it is there and wanted, else the built-in narrator.
 *
 * @param problems takes what goes wrong later
 */
export async function chooseWriter(
  { settings }: AlbumContext,
  { story }: Pick<GenerateParams, 'story'>,
  problems: Problem[],
  signal: AbortSignal,
): Promise<CreatedWriter> {
  const { ollamaUrl, ollamaModel, visionModel, approvedUrls } = settings;
  const { createWriter } = await import('../story/createWriter.ts');
  const { narrator } = await import('../story/narrator/narrator.ts');
  return createWriter(
    { writer: story?.writer, ollamaUrl, ollamaModel, visionModel, approvedUrls, signal },
    {
      narrator,
      tell: (problem, instead) => {
        const at = instead === null ? -1 : problems.indexOf(instead);
        if (at < 0) problems.push(problem);
        else problems[at] = problem;
      },
    },
  );
}

/** Whether there is nobody to write but the narrator, as far as that is known without asking. */
async function isBuiltIn(
  { settings }: AlbumContext,
  { story: { writer = 'auto' } = {} }: Pick<GenerateParams, 'story'>,
): Promise<boolean> {
  if (writer === 'builtin') return true;
  return writer === 'auto' && settings.ollamaUrl === undefined && isNobodyThere();
}

const loadSeeing = () => import('./describePhotos.ts');

/** What comes after the photos: half of the program. It is loaded while the first of them is looked at. */
const loadStory = () =>
  Promise.all([import('./seePhotos.ts'), import('./writeDraft.ts'), loadSeeing()]);

/** To group more faces takes longer than to start the workers again, and half as much memory as they hold. */
const manyFaces = 3000;

/** Groups faces into people and starts to store them. */
async function* recognise(
  ctx: AlbumContext,
  { folder, faces }: AnalyzeAlbumOptions,
  analysed: AnalyzedAlbum,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent, Album> {
  if (faces === 'skip') {
    const people = await recallAlbum(ctx.people, analysed.photos, signal);
    return { ...analysed, people, storing: Promise.resolve(nothingToStore) };
  }
  const count = analysed.photos.reduce((sum, photo) => sum + photo.faces.length, 0);
  if (count > manyFaces) ctx.pool.rest();
  const before = await ctx.people.library.faces();
  const people = await recogniseAlbum(ctx.people, folder, analysed.photos);
  await eraseDeparted(ctx, before, [...analysed.photos, ...analysed.leftOut]);
  yield { kind: 'people', people: people.people };
  const storing = storeAlbum(ctx.people, {
    faces: [...new Set(analysed.photos.flatMap((photo) => photo.faces.map(({ id }) => id)))],
    userFactsOf: people.userFactsOf,
    signal,
  });
  // Whoever awaits it meets an abort; nobody may when the draft fails first.
  storing.catch(() => undefined);
  return { ...analysed, people, storing };
}

async function decidedOf(
  { choices }: AlbumContext,
  folder: string,
): Promise<Pick<AnalyzeAlbumOptions, 'leaveOut'> & Required<Pick<AnalyzeAlbumOptions, 'drawn'>>> {
  const { chosen, faces } = await choices.all(folder);
  const out = chosen.flatMap(({ photo, choice }) => (choice === 'leave-out' ? [photo] : []));
  return { leaveOut: new Set(out), drawn: faces };
}

/** Names places as exactly as the user wants them told, as they are called in a language. */
async function placesFor(
  detail: NonNullable<StoryOptions['places']>,
  language: Language,
): Promise<Pick<RunAccount, 'placeOf'>> {
  if (detail === 'off') return {};
  const { loadPlaces } = await import('../story/plan/places.ts');
  const { townName } = await import('../story/plan/townNames.ts');
  const { positionOf } = await import('../story/plan/journey/position.ts');
  const find = await loadPlaces();
  return {
    placeOf: (metadata) => {
      const at = positionOf(metadata);
      if (at === null || isAloft(at)) return null;
      const place = find(at.lat, at.lon, detail);
      const [town, { country }] = [townName(place, language), place];
      return town === null && country === null ? null : { town, country };
    },
  };
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

/** A draft that names no language is written in that of whoever asked, where there is a narrator for it. */
function storyLanguage(): NonNullable<StoryOptions['language']> {
  const language = currentLanguage();
  return language === 'de' ? language : 'en';
}
