import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AlbumContext } from '../../../daemon/album/context.ts';
import { blind } from '../../../daemon/album/describePhotos.ts';
import { writeDraft } from '../../../daemon/album/writeDraft.ts';
import { DaemonError } from '../../../daemon/contract/errors.ts';
import { forgetEverywhere } from '../../../daemon/forget/forgetEverywhere.ts';
import { unseenPhoto, type AlbumPhoto } from '../../../daemon/contract/photo.ts';
import { nothingSeen } from '../../../daemon/contract/sight.ts';
import type { PhotoTask } from '../../../daemon/photo/photoTask.ts';
import type {
  Decision,
  ForgetParams,
  ForgetResult,
  GenerateParams,
} from '../../../daemon/contract/protocol.ts';
import type { Manifest } from '../../../daemon/draft/manifest.ts';
import {
  followPeople,
  type Followed,
  type Following,
} from '../../../daemon/draft/people/followPeople.ts';
import { openPhotoChoices } from '../../../daemon/draft/photoChoices.ts';
import { openDraftRegistry } from '../../../daemon/draft/registry.ts';
import { openStories } from '../../../daemon/draft/stories.ts';
import {
  groupLibrary,
  type LibraryGrouping,
} from '../../../daemon/people/grouping/groupLibrary.ts';
import { decide } from '../../../daemon/people/ledger/decide.ts';
import { undo } from '../../../daemon/people/ledger/undo.ts';
import { openLedger } from '../../../daemon/people/ledger/ledger.ts';
import { openLibrary } from '../../../daemon/people/library.ts';
import type { FaceStore } from '../../../daemon/people/qdrant/faceStore.ts';
import { recogniseAlbum } from '../../../daemon/people/recogniseAlbum.ts';
import { createPhotoCache, type PhotoCache } from '../../../daemon/photo/cache.ts';
import { narrator } from '../../../daemon/story/narrator/narrator.ts';
import type { Writer } from '../../../daemon/story/writer.ts';
import { sketchPhoto, type PhotoSketch } from '../../fixtures/storyAlbum.ts';
import {
  embeddingOf,
  face,
  idOf,
  randomIdentity,
  seeded,
  type Vector,
} from '../../people/support/synthetic.ts';

export const { signal } = new AbortController();

/** A store of somebody else's that nothing was sent to. */
const emptyStore: FaceStore = {
  ownsFiles: false,
  lookUp: () => Promise.resolve(new Map()),
  storeFaces: () => Promise.reject(new DaemonError('storeUnavailable', 'there is none')),
  setUserFacts: () => Promise.resolve(),
  neighbours: (embeddings) => Promise.resolve(embeddings.map(() => [])),
  remove: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  count: () => Promise.resolve(0),
  describe: () => Promise.reject(new DaemonError('storeUnavailable', 'there is none')),
};

/** Stands in for the workers: a copy in which faces are hidden is another picture. */
async function hide(task: PhotoTask): Promise<{ photo: typeof unseenPhoto; cached: boolean }> {
  if (task.kind === 'hide') {
    await mkdir(dirname(task.target), { recursive: true });
    await writeFile(task.target, 'picture of nobody');
  }
  return { photo: unseenPhoto, cached: false };
}

/** A data folder with an album whose photos nobody has to read. */
export interface DraftHome {
  readonly ctx: AlbumContext;
  /** Writes a draft as a run does, and tells where. */
  write(
    folder: string,
    options?: Partial<GenerateParams> & { readonly writer?: Writer },
  ): Promise<string>;
  /** Puts photos into an album; those of before leave it. */
  put(folder: string, photos: readonly AlbumPhoto[]): Promise<void>;
  grouping(): Promise<LibraryGrouping>;
  /** One correction, with the drafts that follow it. */
  decide(decision: Decision | 'undo', options?: Partial<Following>): Promise<Followed>;
  /** Forgets, with the drafts that follow it. */
  forget(request: ForgetParams): Promise<ForgetResult>;
  /** What a draft generated now would say. */
  fresh(folder: string): Promise<string>;
}

export function openDraftHome(home: string): DraftHome {
  const cache: PhotoCache = createPhotoCache(home);
  const albums = new Map<string, readonly AlbumPhoto[]>();
  const ctx: AlbumContext = {
    home,
    cache,
    pool: {
      size: 1,
      run: hide,
      prepare: () => undefined,
      atWork: Promise.resolve(),
      rest: () => undefined,
      close: () => undefined,
    },
    people: {
      home,
      ledger: openLedger(home),
      library: openLibrary(home, { model: 'test', now: () => new Date(0) }),
      store: emptyStore,
    },
    drafts: openDraftRegistry(home),
    choices: openPhotoChoices(home),
    stories: openStories(home),
    settings: {},
  };
  const grouping = (): Promise<LibraryGrouping> => groupLibrary(ctx.people, signal);
  /** What looking at photos leaves in the cache, also after they were forgotten. */
  const look = async (photos: readonly AlbumPhoto[]): Promise<void> => {
    for (const { sha256, faces } of photos) {
      for (const { id } of faces) {
        await mkdir(dirname(cache.thumbnailPath(id)), { recursive: true });
        await writeFile(cache.thumbnailPath(id), `face ${id}`);
      }
      const copy = cache.webCopyPath(sha256 ?? '');
      await mkdir(dirname(copy), { recursive: true });
      await writeFile(copy, `picture ${sha256 ?? ''}`);
    }
  };
  const write: DraftHome['write'] = async (folder, { writer = narrator, ...options } = {}) => {
    const photos = albums.get(folder) ?? [];
    await look(photos);
    const people = await recogniseAlbum(ctx.people, folder, photos);
    const album = {
      photos,
      leftOut: [],
      notices: [],
      clocks: [],
      cached: 0,
      people,
      storing: Promise.resolve({ stored: [], unsent: [], problem: null }),
    };
    const run = writeDraft(ctx, { folder, ...options }, album, { writer, seeing: blind }, signal);
    for (;;) {
      const step = await run.next();
      if (step.done) return step.value?.index ?? '';
    }
  };
  return {
    ctx,
    write,
    grouping,
    put: async (folder, photos) => {
      await mkdir(folder, { recursive: true });
      albums.set(folder, photos);
      await look(photos);
      await recogniseAlbum(ctx.people, folder, photos);
    },
    decide: async (decision, options = {}) => {
      const before = await grouping();
      await (decision === 'undo' ? undo(ctx.people) : decide(ctx.people, decision));
      return followPeople(ctx, { before, after: await grouping(), ...options }, signal);
    },
    forget: (request) => forgetEverywhere(ctx, request),
    fresh: async (folder) => {
      const output = join(home, 'fresh');
      const file = await write(folder, { output });
      const text = await readFile(file, 'utf8');
      await ctx.stories.forget(file);
      await ctx.drafts.forget(file);
      await rm(output, { recursive: true });
      return text;
    },
  };
}

/** People by name, each with a face that looks like no other's. */
export function identities(
  seed: number,
  names: readonly string[],
): Readonly<Record<string, Vector>> {
  const random = seeded(seed);
  return Object.fromEntries(names.map((name) => [name, randomIdentity(random)]));
}

/** Photos whose faces are of these people, left to right; ids of the faces are made of person and file. */
export function photosOf(
  who: Readonly<Record<string, Vector>>,
  sketches: readonly PhotoSketch[],
  seed = 1,
): readonly AlbumPhoto[] {
  const random = seeded(seed);
  return sketches.map((sketch) => ({
    ...sketchPhoto({ ...sketch, faces: [] }),
    faces: (sketch.faces ?? []).map((name, index) =>
      face(`${name} in ${sketch.path}`, embeddingOf(who[name]!, 0.87, random), {
        box: [200 + index * 900, 400, 500, 600],
        quality: { size: 500, sharpness: 300, yaw: 0, roll: 0 },
      }),
    ),
  }));
}

/** The same photos, looked at: the face on the left smiles, that on the right has its eyes shut. */
export function seen(photos: readonly AlbumPhoto[]): readonly AlbumPhoto[] {
  return photos.map((photo) => {
    const ids = photo.faces.map(({ id }) => id);
    const sight = { ...nothingSeen, smiling: ids.slice(0, 1), shutEyes: ids.slice(1).slice(-1) };
    return { ...photo, sight };
  });
}

export const faceOf = (name: string, path: string): string => idOf(`${name} in ${path}`);

export async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

export async function manifestOf(file: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(dirname(file), '.photoblog.json'), 'utf8')) as Manifest;
}

/** A folder `Weekend` with these photos within another folder, and a draft of it. */
export async function weekendWith(
  root: string,
  photos: ReturnType<typeof photosOf>,
): Promise<{ readonly home: DraftHome; readonly folder: string; readonly file: string }> {
  const home = openDraftHome(join(root, 'data'));
  const folder = join(root, 'Weekend');
  await home.put(folder, photos);
  return { home, folder, file: await home.write(folder) };
}
