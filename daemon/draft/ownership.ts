import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { orNull } from '../shared/files.ts';
import {
  draftFile,
  manifestFile,
  ownImages,
  parseManifest,
  type Manifest,
  type OwnImage,
} from './manifest.ts';

/** A file in a user's folder that Photo Blog has put there, and may put anew. */
export interface OwnedFile {
  /** Absolute. */
  readonly path: string;
  /** Absolute path of the folder it lies in. */
  readonly bundle: string;
  readonly manifest: Manifest;
  /** What the manifest says about it; null for the draft and the manifest themselves. */
  readonly photo: OwnImage | null;
}

/**
 * Decides whether a file is Photo Blog's own: a regular file directly in a bundle, spelled as the bundle's manifest names
 * it. Everything else in a user's folder is the user's, and is never written to, replaced or deleted.
 *
 * Every write into a user's folder asks here, see bundleFiles.ts.
 *
 * @param path absolute
 * @returns null for links, folders, devices, files beside a bundle or below one, and those the manifest does not name
 */
export async function ownedFile(path: string): Promise<OwnedFile | null> {
  const owned = await ownedPlace(path);
  return owned !== null && (await lstat(path)).isFile() ? owned : null;
}

/**
 * The same for a place that is to be filled anew: a link that somebody has planted where our file belongs may be replaced
 * itself. What it points to is not touched.
 */
export async function ownedPlace(path: string): Promise<OwnedFile | null> {
  const bundle = dirname(path);
  const name = basename(path);
  const manifest = await manifestIn(bundle);
  if (manifest === null) return null;
  const photo = ownImages(manifest).find(({ image }) => image === name) ?? null;
  const isNamed = name === draftFile || name === manifestFile || (photo && isPlainName(name));
  if (isNamed !== true) return null;
  const entry = await lstat(path).catch(orNull);
  if (!entry || !(entry.isFile() || entry.isSymbolicLink())) return null;
  // Where upper and lower case are one, `IMG.JPG` of the user's answers to `img.jpg`: only the very name is ours.
  if (!(await readdir(bundle)).includes(name)) return null;
  return { path, bundle, manifest, photo };
}

/**
 * Decides whether a new file may be put there: into a bundle, by a name that Photo Blog would give; or a manifest, which
 * makes a folder one. That nothing is there yet is for the writer to make sure of, in the same step as it writes.
 *
 * @param path absolute
 */
export async function mayAdd(path: string): Promise<boolean> {
  const name = basename(path);
  const folder = await lstat(dirname(path)).catch(orNull);
  if (folder?.isDirectory() !== true) return false;
  if (name === manifestFile) return true;
  return (name === draftFile || isPlainName(name)) && (await manifestIn(dirname(path))) !== null;
}

/** Only names this program would give: a manifest from elsewhere must not lead out of its folder. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9][\w-]*\.[a-z0-9]+$/.test(name) && name !== draftFile;
}

/** The manifest of a folder that is no link; null when it has none of ours. */
async function manifestIn(folder: string): Promise<Manifest | null> {
  const entry = await lstat(folder).catch(orNull);
  if (entry?.isDirectory() !== true) return null;
  const file = join(folder, manifestFile);
  const own = await lstat(file).catch(orNull);
  return own?.isFile() === true ? parseManifest(await readFile(file, 'utf8')) : null;
}
