import { writeAtomically, isMissing } from '../shared/files.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson, readOwnJson } from '../shared/json.ts';
import type { Face, Photo } from '../contract/photo.ts';
import type { Sight } from '../contract/sight.ts';
import { decodeFloats, encodeFloats } from '../shared/floats.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/**
 * Raised when the same bytes may give another result: other models, thresholds, fields.
 * Entries of another version are not read; they are overwritten in time.
 */
const analysisVersion = 19;

/** Raised when networks, thresholds or labels of `sight/` change: what was seen is forgotten then, and nothing else. */
const sightVersion = 7;

/** What an entry holds: photos analysed without face detection are kept apart. */
export type CacheVariant = 'faces' | 'no-faces';

/** Everything learnt about photos, under their content hash. */
export interface PhotoCache {
  /** What is known of the photo; null when nothing is, or when the entry is damaged or of another version. */
  read(sha256: string, variant: CacheVariant): Promise<Photo | null>;
  /**
   * Width and height of the photo in pixels, as faces' boxes are told in: those of an entry of another version are the
   * same, so that a draft keeps its faces where a new version of the program has not looked at its photos yet.
   *
   * @returns null when nothing is known of it
   */
  readSize(sha256: string): Promise<readonly [width: number, height: number] | null>;
  /** Keeps the photo under its hash; a reader never sees half an entry. */
  write(photo: Photo, variant: CacheVariant): Promise<void>;
  /** Where the entry of this photo lives, whether or not it exists. */
  entryPath(sha256: string, variant: CacheVariant): string;
  /** Absolute path of a face's thumbnail (160 px JPEG), whether or not it exists. */
  thumbnailPath(faceId: string): string;
  /** Absolute paths of all pictures that may be kept of a face: its thumbnail, and the WebP of earlier versions. */
  picturesOf(faceId: string): readonly string[];
  /** Absolute path of the photo's web-ready copy (JPEG), whether or not it exists. */
  webCopyPath(sha256: string): string;
  /** Absolute path of the small picture of the photo that boards show (JPEG, 320 px), whether or not it exists. */
  boardPicturePath(sha256: string): string;
  /**
   * Absolute path of a copy of the photo in which some faces cannot be recognised, whether or not it exists.
   *
   * @param which what is hidden and how, in letters and digits
   */
  hiddenCopyPath(sha256: string, which: string): string;
  /** Absolute paths of all that is kept of the photo: entries, copies, and what vision models said about it. */
  filesAbout(sha256: string): Promise<readonly string[]>;
  /** Absolute paths of the entries that other models than the present ones have made of the photo. */
  entriesOfOthers(sha256: string): Promise<readonly string[]>;
}

/**
 * Opens the cache below `home`; nothing is created until something is written.
 *
 * @param home absolute path of the user's data folder
 * @param models key of the models that faces are found and recognised with; empty for those that come along
 */
export function createPhotoCache(home: string, models = ''): PhotoCache {
  const root = inDataFolder(home, 'cache');
  const entryPath = (sha256: string, variant: CacheVariant): string => {
    const by = variant === 'faces' && models !== '' ? `-${models}` : '';
    return join(root, 'photos', sha256.slice(0, 2), `${sha256}.${variant}${by}.json`);
  };
  return {
    entryPath,
    thumbnailPath: (faceId) => join(root, 'faces', `${faceId}.jpg`),
    picturesOf: (faceId) => ['jpg', 'webp'].map((type) => join(root, 'faces', `${faceId}.${type}`)),
    webCopyPath: (sha256) => join(root, 'web', sha256.slice(0, 2), `${sha256}.jpg`),
    boardPicturePath: (sha256) => join(root, 'web', sha256.slice(0, 2), `${sha256}.board.jpg`),
    hiddenCopyPath: (sha256, which) =>
      join(root, 'web', sha256.slice(0, 2), `${sha256}.${which}.jpg`),
    async filesAbout(sha256) {
      const found = await Promise.all(
        ['photos', 'web', 'seen'].map((kind) =>
          filesOf(join(root, kind, sha256.slice(0, 2)), sha256),
        ),
      );
      return found.flat();
    },
    async entriesOfOthers(sha256) {
      const all = await filesOf(join(root, 'photos', sha256.slice(0, 2)), sha256);
      const own = entryPath(sha256, 'faces');
      return all.filter((path) => path !== own && /\.faces(?:-[^.]+)?\.json$/.test(path));
    },
    async read(sha256, variant) {
      try {
        return parseEntry(await readFile(entryPath(sha256, variant), 'utf8'));
      } catch (error) {
        if (isMissing(error) || error instanceof SyntaxError) return null;
        throw error;
      }
    },
    async readSize(sha256) {
      const entry = await readOwnJson<Partial<CacheEntry>>(entryPath(sha256, 'faces'));
      const { width = null, height = null } = entry?.photo ?? {};
      return width === null || height === null ? null : [width, height];
    },
    async write(photo, variant) {
      if (photo.sha256 === null) return;
      await writeAtomically(entryPath(photo.sha256, variant), formatEntry(photo));
    },
  };
}

/** The files of a folder that belong to a photo: their names begin with its hash and a dot. */
async function filesOf(folder: string, sha256: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.startsWith(`${sha256}.`)).map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

interface CacheEntry {
  readonly version: number;
  readonly sightVersion: number;
  readonly photo: Omit<Photo, 'faces'> & {
    readonly faces: readonly (Omit<Face, 'embedding' | 'second'> & {
      readonly embedding: string;
      readonly second?: string;
    })[];
  };
}

function formatEntry(photo: Photo): string {
  const faces = photo.faces.map(({ embedding, second, ...face }) => ({
    ...face,
    embedding: encodeFloats(embedding),
    ...(second === undefined ? {} : { second: encodeFloats(second) }),
  }));
  return JSON.stringify({
    version: analysisVersion,
    sightVersion,
    photo: { ...photo, sight: sightOf(photo), faces },
  } satisfies CacheEntry);
}

/** Nothing is kept of faces that are to be forgotten. */
function sightOf({ sight, faces }: Photo): Sight | null {
  const isKnown = (face: string): boolean => faces.some(({ id }) => id === face);
  return (
    sight && {
      ...sight,
      smiling: sight.smiling.filter(isKnown),
      shutEyes: sight.shutEyes.filter(isKnown),
    }
  );
}

function parseEntry(text: string): Photo | null {
  const entry = parseOwnJson<CacheEntry | null>(text);
  if (entry?.version !== analysisVersion) return null;
  const faces = entry.photo.faces.map(({ embedding, second, ...face }) => ({
    ...face,
    embedding: decodeFloats(embedding),
    ...(second === undefined ? {} : { second: decodeFloats(second) }),
  }));
  const sight = entry.sightVersion === sightVersion ? entry.photo.sight : null;
  return { ...entry.photo, sight, faces };
}
