import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson } from '../shared/json.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import {
  readSnapshot,
  removeSnapshot,
  snapshotPath,
  writeSnapshot,
  type AlbumSnapshot,
  type SnapshotFace,
  type SnapshotPhoto,
} from './albumSnapshot.ts';
import { withFileLock } from '../shared/fileLock.ts';
import { collectFaces, type FacePlace, type LibraryFace } from './libraryFace.ts';
import { sameSnapshot, snapshotOf } from './snapshotOf.ts';
import { say } from '../shared/words/say.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/** All faces of all albums that were ever run, as they were found by each album's last run. */
export interface Library {
  /** Which model makes the embeddings from now on. */
  readonly model: string;

  /** Replaces what is known of an album: photos no longer in it take their faces with them. */
  putAlbum(folder: string, photos: readonly AlbumPhoto[]): Promise<void>;

  /** Absolute paths of the albums, sorted. */
  albums(): Promise<readonly string[]>;

  /** Every face once, sorted by id, as the files stand now; the same array as long as nothing has changed. */
  faces(): Promise<readonly LibraryFace[]>;

  /** Takes faces out of an album, or out of every one. */
  removeFaces(
    isGone: (face: SnapshotFace, place: FacePlace, photo: SnapshotPhoto) => boolean,
  ): Promise<void>;

  /** Ids of faces that have left the library and may still be in the store. */
  departed(): Promise<readonly string[]>;

  /** Says that these faces have left the store as well. */
  settleDeparted(ids: readonly string[]): Promise<void>;
}

export interface LibraryOptions {
  /** Name and version of the embedding model. */
  readonly model: string;
  readonly now?: () => Date;
}

/** Opens the library below `home`; nothing is created until an album is put. */
export function openLibrary(
  home: string,
  { model, now = () => new Date() }: LibraryOptions,
): Library {
  const root = inDataFolder(home, 'library');
  const departedPath = join(root, 'departed');
  const snapshots = cachedSnapshots(root);
  let collected: { of: readonly AlbumSnapshot[]; faces: readonly LibraryFace[] } | null = null;

  const change = async (work: () => Promise<void>): Promise<void> => {
    // Faces are nobody else's business on a shared computer.
    await mkdir(root, { recursive: true, mode: 0o700 });
    await withFileLock(
      join(root, 'lock'),
      { waitMs: 30_000, busy: (holder) => new Error(say('cannot.libraryBusy', { holder })) },
      async () => {
        const before = idsOf(await snapshots());
        await work();
        const after = idsOf(await snapshots());
        const departed = new Set([...(await readDeparted(departedPath)), ...before]);
        for (const id of after) departed.delete(id);
        await writeDeparted(departedPath, departed);
      },
    );
  };

  const replace = async (snapshot: AlbumSnapshot): Promise<void> => {
    const path = snapshotPath(root, snapshot.folder);
    if (snapshot.photos.length > 0) await writeSnapshot(path, snapshot);
    else await removeSnapshot(path);
  };

  return {
    model,
    putAlbum: async (folder, photos) => {
      const next = async (): Promise<AlbumSnapshot | null> => {
        const old = (await snapshots()).find((snapshot) => snapshot.folder === folder) ?? null;
        const snapshot = snapshotOf(folder, model, photos, old, now().toISOString());
        return sameSnapshot(old, snapshot) ? null : snapshot;
      };
      if ((await next()) === null) return;
      await change(async () => {
        const snapshot = await next();
        if (snapshot) await replace(snapshot);
      });
    },
    albums: async () => (await snapshots()).map(({ folder }) => folder).sort(),
    faces: async () => {
      const of = await snapshots();
      if (collected?.of !== of) collected = { of, faces: collectFaces(of, model) };
      return collected.faces;
    },
    removeFaces: (isGone) =>
      change(async () => {
        for (const snapshot of await snapshots()) {
          const kept = without(snapshot, isGone);
          if (kept !== snapshot) await replace(kept);
        }
      }),
    departed: () => readDeparted(departedPath),
    settleDeparted: async (ids) => {
      if (ids.length === 0) return;
      await change(async () => {
        const settled = new Set(ids);
        const left = (await readDeparted(departedPath)).filter((id) => !settled.has(id));
        await writeDeparted(departedPath, new Set(left));
      });
    },
  };
}

/** Reads again only the files that have changed (another process may have run an album); the same list if none has. */
function cachedSnapshots(root: string): () => Promise<readonly AlbumSnapshot[]> {
  let known = new Map<string, { readonly stamp: string; readonly snapshot: AlbumSnapshot }>();
  let list: readonly AlbumSnapshot[] = [];
  return async () => {
    const names = (await listOrNothing(root)).filter((name) => name.endsWith('.json'));
    const entries = await Promise.all(
      names.map(async (name) => {
        const path = join(root, name);
        const stamp = await stampOf(path);
        const entry = known.get(path);
        if (entry?.stamp === stamp) return [path, entry] as const;
        const snapshot = stamp === null ? null : await readSnapshot(path);
        return stamp && snapshot ? ([path, { stamp, snapshot }] as const) : undefined;
      }),
    );
    const next = new Map(entries.filter((entry) => entry !== undefined));
    const changed = next.size !== known.size || [...next].some(([p, e]) => known.get(p) !== e);
    known = next;
    if (changed) list = [...known.values()].map(({ snapshot }) => snapshot);
    return list;
  };
}

function without(
  snapshot: AlbumSnapshot,
  isGone: (face: SnapshotFace, place: FacePlace, photo: SnapshotPhoto) => boolean,
): AlbumSnapshot {
  const photos = snapshot.photos.flatMap((photo) => {
    const place = { album: snapshot.folder, path: photo.path };
    const faces = photo.faces.filter((face) => !isGone(face, place, photo));
    if (faces.length === photo.faces.length) return photo;
    return faces.length > 0 ? { ...photo, faces } : [];
  });
  const unchanged = photos.every((photo, index) => photo === snapshot.photos[index]);
  return unchanged && photos.length === snapshot.photos.length ? snapshot : { ...snapshot, photos };
}

function idsOf(snapshots: readonly AlbumSnapshot[]): ReadonlySet<string> {
  return new Set(
    snapshots.flatMap(({ photos }) => photos.flatMap(({ faces }) => faces.map(({ id }) => id))),
  );
}

async function readDeparted(path: string): Promise<readonly string[]> {
  try {
    return parseOwnJson<readonly string[]>(await readFile(path, 'utf8'));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return [];
    throw error;
  }
}

async function writeDeparted(path: string, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size > 0) await writeAtomically(path, JSON.stringify([...ids].sort()));
  else await rm(path, { force: true });
}

async function stampOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return `${size}/${mtimeMs}/${ino}`;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function listOrNothing(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
