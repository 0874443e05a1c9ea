import { DaemonError, messageOf } from './contract/errors.ts';
import type { AlbumPhoto } from './contract/photo.ts';
import { makePrivate } from './shared/privateFolder.ts';
import { say } from './shared/words/say.ts';
import { analyze, generate } from './album/album.ts';
import type { AlbumContext } from './album/context.ts';
import { basisWithClaims, openDraftRegistry } from './draft/registry.ts';
import { decide, type Decided } from './people/ledger/decide.ts';
import { undo } from './people/ledger/undo.ts';
import type { FaceStore } from './people/qdrant/faceStore.ts';
import { openFollowMark } from './people/followMark.ts';
import { groupLibrary } from './people/grouping/groupLibrary.ts';
import { userFacts } from './people/recogniseAlbum.ts';
import { openLedger } from './people/ledger/ledger.ts';
import { openLibrary } from './people/library.ts';
import { listPeople } from './people/listPeople.ts';
import { manageQdrant } from './people/qdrant/managedQdrant.ts';
import type { PeopleContext } from './people/peopleContext.ts';
import { collectionOf, openQdrantStore } from './people/qdrant/qdrant.ts';
import { connectToQdrant } from './people/qdrant/qdrantServer.ts';
import { openStoreMark } from './people/qdrant/storeMark.ts';
import { storeAlbum } from './people/qdrant/storeAlbum.ts';
import { createPhotoCache } from './photo/cache.ts';
import { chooseFaceModels, recogniseModels, type RecognisedModels } from './photo/faceModels.ts';
import { openPool, workerPath } from './photo/openPool.ts';
import type { PhotoPool } from './photo/pool.ts';
import { openStories } from './draft/stories.ts';
import { choosePhoto, draftKey, openPhotoChoices } from './draft/photoChoices.ts';
import type { CopyContext } from './draft/privateCopies.ts';
import type { Followed } from './draft/people/followPeople.ts';
import type {
  ChangeInDraft,
  DaemonSettings,
  DecideResult,
  ImportPeopleResult,
} from './contract/protocol.ts';
import type { DaemonServices, OpenDrafts } from './rpc/services.ts';

/** Everything the program can do, put together from its real parts. */
export interface Daemon extends DaemonServices {
  /**
   * Lets the drafts on disk call people as they are called now; editors do that for their users themselves.
   *
   * @returns what changes, or with `look` would change
   */
  updateDrafts(settings: DaemonSettings, mode: 'look' | 'apply'): Promise<readonly ChangeInDraft[]>;
  /** Ends what was started: worker processes, Qdrant. */
  close(): void;
}

/** How long a correction waits for the store. */
const storeAfterDecisionMs = 10_000;

/** A correction is quick and cannot be cancelled half-way. */
const noEnd = new AbortController().signal;

/**
 * Puts the program together; nothing is started before it is needed.
 *
 * @param home absolute path of the user's data folder
 * @param prepared of `openPool`, where a worker has been started already; it is closed with the daemon
 */
export function openDaemon(home: string, prepared?: PhotoPool): Daemon {
  // Embeddings are biometric data: nobody else on this machine may read them.
  try {
    makePrivate(home);
  } catch (error) {
    const reason = messageOf(error);
    throw new DaemonError('placeNotWritable', say('cannot.useHome', { home, reason }), {
      cause: error,
    });
  }
  const models = chooseFaceModels();
  const cache = createPhotoCache(home, models.key);
  const pool = prepared ?? openPool(home, models.key);
  /** Models of the user's own are tried once, before the first photo. */
  let recognised: Promise<RecognisedModels> | null = null;
  const requireModels = async (faces: boolean | undefined): Promise<void> => {
    if (faces !== false) await (recognised ??= recogniseModels(workerPath, models));
  };
  const ledger = openLedger(home);
  const library = openLibrary(home, { model: models.embedding });
  const drafts = openDraftRegistry(home);
  const choices = openPhotoChoices(home);
  const draftStories = openStories(home);
  const followMark = openFollowMark(home);
  const stores = new Map<string, { readonly store: FaceStore; readonly stop: () => void }>();

  const contextOf = (settings: DaemonSettings): AlbumContext => ({
    home,
    cache,
    pool,
    people: peopleOf(settings),
    drafts,
    choices,
    stories: draftStories,
    settings,
  });
  const photoOfDraft = async (
    { draft, source }: { readonly draft: string; readonly source: string },
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<AlbumPhoto | undefined> => {
    const known = await drafts.find(draft);
    if (known === null) return undefined;
    const { knownAlbum } = await import('./album/knownAlbum.ts');
    const { photos } = await knownAlbum(contextOf(settings), known.folder, signal);
    return photos.find(({ path }) => path === source);
  };
  const peopleOf = (settings: DaemonSettings): PeopleContext => ({
    home,
    ledger,
    library,
    store: storeOf(settings),
  });
  const storeOf = (settings: DaemonSettings): FaceStore => {
    const key = JSON.stringify([settings.qdrantUrl, settings.qdrantApiKey, settings.qdrantPath]);
    const known = stores.get(key) ?? openStore(home, settings, models.embedding);
    stores.set(key, known);
    return known.store;
  };

  const copyContext = (settings: DaemonSettings): CopyContext => ({
    cache,
    pool,
    drafts,
    group: () => groupLibrary(peopleOf(settings), noEnd),
  });

  /** Lets drafts and the store follow at once; if the store cannot be had now, the next run tells it. */
  const andFollow = async <Result>(
    settings: DaemonSettings,
    work: (people: PeopleContext) => Promise<Result>,
    open: OpenDrafts = new Map(),
  ): Promise<{ readonly result: Result; readonly note: string; readonly followed: Followed }> => {
    const { describeFollowed, followConsent } = await import('./draft/followConsent.ts');
    const { followPeople } = await import('./draft/people/followPeople.ts');
    const people = peopleOf(settings);
    // A process that was killed may have decided and not followed: what drafts say is not known then.
    const before = followMark.isSet() ? null : await groupLibrary(people, noEnd);
    await followMark.set();
    const result = await work(people);
    const signal = AbortSignal.timeout(storeAfterDecisionMs);
    const grouping = await groupLibrary(people, noEnd);
    const images = await followConsent({ cache, pool, drafts }, before, grouping, noEnd);
    const change = { before, after: grouping, open };
    const followed = await followPeople(contextOf(settings), change, noEnd);
    await followMark.clear();
    await storeAlbum(people, { faces: [], userFactsOf: userFacts(grouping), signal }).catch(
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
    return { result, note: describeFollowed(images), followed };
  };
  const correct = async (
    settings: DaemonSettings,
    work: (people: PeopleContext) => Promise<Decided>,
    open?: OpenDrafts,
  ): Promise<DecideResult> => {
    const { result, note, followed } = await andFollow(settings, work, open);
    return { ...result, summary: result.summary + note, ...followed };
  };

  return {
    generate: (request, settings, signal, review) =>
      after(
        () => requireModels(request.faces),
        () => generate(contextOf(settings), request, signal, review),
      ),
    analyze: (request, settings, signal) =>
      after(
        () => requireModels(request.faces),
        () => analyze(contextOf(settings), request, signal),
      ),
    people: {
      list: (request, settings) => listPeople(peopleOf(settings), cache, request),
      decide: (decision, settings, open) =>
        correct(settings, (people) => decide(people, decision), open),
      undo: (settings, open) => correct(settings, undo, open),
      forget: async (request, settings, open) =>
        (await import('./forget/forgetEverywhere.ts')).forgetEverywhere(
          contextOf(settings),
          request,
          open,
        ),
      export: async (settings) => ({
        ...(await (
          await import('./interchange/peopleInterchange.ts')
        ).exportLibrary({ people: peopleOf(settings) })),
      }),
      import: async (request, settings, signal, open) => {
        const work = async (): Promise<ImportPeopleResult> =>
          (await import('./interchange/peopleInterchange.ts')).importPeople(
            contextOf(settings),
            request,
            signal,
          );
        if (request.apply === false) return work();
        const { result, followed } = await andFollow(settings, work, open);
        return { ...result, ...followed };
      },
      writeXmp: async (request, settings, signal) =>
        (await import('./interchange/peopleInterchange.ts')).writeXmp(
          contextOf(settings),
          request,
          signal,
        ),
    },
    album: {
      board: async (request, settings, signal) =>
        (await import('./album/board.ts')).readBoard(contextOf(settings), request, signal),
      open: async (request, settings) =>
        (await import('./album/openAlbum.ts')).openAlbum(contextOf(settings), request),
      list: async (settings, signal) =>
        (await import('./album/listAlbums.ts')).listAlbums(contextOf(settings), signal),
      decide: async (request, settings, signal) =>
        (await import('./album/decideAlbum.ts')).decideAlbum(contextOf(settings), request, signal),
      undo: async (folder, settings, signal) =>
        (await import('./album/decideAlbum.ts')).undoAlbum(contextOf(settings), folder, signal),
      redo: async (folder, settings, signal) =>
        (await import('./album/decideAlbum.ts')).redoAlbum(contextOf(settings), folder, signal),
      thumbnails: async (request, settings, signal) =>
        (await import('./album/thumbnails.ts')).makeThumbnails(
          contextOf(settings),
          request,
          signal,
        ),
      updateDraft: async (draft, settings, signal) =>
        (await import('./album/updateDraft.ts')).updateDraft(contextOf(settings), draft, signal),
    },
    pictures: {
      search: async (request, settings, signal) =>
        (await import('./album/searchPhotos.ts')).searchPhotos(
          contextOf(settings),
          request,
          signal,
        ),
      insert: async (request, settings, signal) =>
        (await import('./album/insertPhotos.ts')).insertPhotos(
          contextOf(settings),
          copyContext(settings),
          request,
          signal,
        ),
    },
    rewrite: async (request, settings, signal, open) =>
      (await import('./album/rewrite.ts')).rewrite(contextOf(settings), request, signal, open),
    doctor: async (settings) =>
      (await import('./doctor/doctor.ts')).runDoctor({
        home,
        settings,
        workerPath,
        models,
        describeStore: (signal) => storeOf(settings).describe(signal),
      }),
    showPhoto: async ({ photo: file }, settings, signal) =>
      (await import('./album/showPhoto.ts')).showPhoto(contextOf(settings), file, signal),
    pullModel: async function* (model, settings, signal) {
      const { pull } = await import('./story/ollama/client/pull.ts');
      yield* pull(model, settings, signal);
    },
    pages: {
      export: async (request, settings, progress, signal) =>
        (await import('./page/exportPage.ts')).exportPage(
          contextOf(settings),
          request,
          progress,
          signal,
        ),
      sites: {
        propose: async (request, settings, signal) =>
          (await import('./page/site/putIntoSite.ts')).proposeSites(
            contextOf(settings),
            request,
            signal,
          ),
        put: async (request, settings, progress, signal) =>
          (await import('./page/site/putIntoSite.ts')).putIntoSite(
            contextOf(settings),
            request,
            progress,
            signal,
          ),
      },
    },
    choosePhoto: (request) => choosePhoto(choices, request),
    drafts: {
      list: () => drafts.list(),
      basis: async (file) => {
        const draft = await drafts.find(file);
        return draft && basisWithClaims(draft.basis, await drafts.claimsOf(draft.folder));
      },
      timesOf: async (photo, settings, signal) =>
        (await photoOfDraft(photo, settings, signal))?.metadata.takenAt?.witnesses ?? [],
      seenIn: async (photo, settings, signal) =>
        (await photoOfDraft(photo, settings, signal))?.sight ?? null,
      clocks: async (file) => {
        const { isSet } = await import('./album/cameraClocks.ts');
        const draft = await drafts.find(file);
        const { shifts } = draft === null ? { shifts: [] } : await choices.all(draft.folder);
        return (draft?.clocks ?? []).filter((one) => !isSet(one, shifts));
      },
      confirm: async (file, text) => {
        const draft = await drafts.find(file);
        if (draft) await drafts.confirm(draft.folder, text);
      },
      choices: async (file) => {
        const draft = await drafts.find(file);
        const chosen = draft === null ? [] : await choices.of(draft.folder);
        return chosen.map(({ photo, choice, draft: where }) => {
          const decided = where === draftKey(file) ? 'here' : 'elsewhere';
          return { photo, choice, decided } as const;
        });
      },
      choose: async ({ file, photo, choice }) => {
        const draft = await drafts.find(file);
        if (draft) await choices.decide(draft.folder, { photo, choice, draft: file });
      },
      cureOf: async (request, settings) =>
        (await import('./draft/privateCopies.ts')).cureOf(copyContext(settings), request),
      cleanImage: async (file, signal, settings) =>
        (await import('./draft/privateCopies.ts')).cleanImage(copyContext(settings), file, signal),
      copyImage: async (request, signal, settings) =>
        (await import('./draft/privateCopies.ts')).copyImageIn(
          copyContext(settings),
          request,
          signal,
        ),
    },
    updateDrafts: async (settings, mode) => {
      const { followPeople } = await import('./draft/people/followPeople.ts');
      const after = await groupLibrary(peopleOf(settings), noEnd);
      const write = mode === 'apply' ? 'write' : 'look';
      const all = { before: null, after, mode: write, ownWords: 'all' } as const;
      return (await followPeople(contextOf(settings), all, noEnd)).drafts;
    },
    close: () => {
      pool.close();
      for (const { stop } of stores.values()) stop();
    },
  };
}

/** Events that begin once something else has been seen to. */
async function* after<Event>(
  ready: () => Promise<void>,
  events: () => AsyncIterable<Event>,
): AsyncGenerator<Event> {
  await ready();
  yield* events();
}

function openStore(
  home: string,
  settings: DaemonSettings,
  model: string,
): { readonly store: FaceStore; readonly stop: () => void } {
  const options = {
    model,
    shards: settings.qdrantShards ?? null,
    replicas: settings.qdrantReplicas ?? null,
  };
  if (settings.qdrantUrl !== undefined && settings.qdrantUrl !== '') {
    const connection = connectToQdrant({
      url: settings.qdrantUrl,
      apiKey: settings.qdrantApiKey ?? null,
      approvedUrls: settings.approvedUrls ?? [],
    });
    return {
      store: openQdrantStore({ ...options, connection, ownsFiles: false }),
      stop: () => undefined,
    };
  }
  const connection = manageQdrant({ home, binary: settings.qdrantPath ?? null });
  const mark = openStoreMark(home, collectionOf(model));
  return {
    store: openQdrantStore({ ...options, connection, ownsFiles: true, mark }),
    stop: () => {
      connection.stop();
    },
  };
}
