import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathIn } from '../photo/find/joinedAlbum.ts';
import type { Turn } from '../contract/album.ts';
import { DaemonError } from '../contract/errors.ts';
import type { LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import { hiddenFaces } from '../people/hiddenFaces.ts';
import type { PhotoCache } from '../photo/cache.ts';
import { publishedCopy } from '../photo/copies/publishedCopy.ts';
import { turnedCopy } from '../photo/copies/turnedCopy.ts';
import type { PhotoPool } from '../photo/pool.ts';
import { orNull } from '../shared/files.ts';
import { say, tell } from '../shared/words/say.ts';
import { hashFile } from '../shared/hashFile.ts';
import { peopleByFace } from '../story/plan/cast.ts';
import type { ShotFacts } from './describeBundle.ts';
import { imageNames } from './imageNames.ts';
import { draftFile, manifestFile, parseManifest, type Manifest } from './manifest.ts';
import { ownedFile } from './ownership.ts';
import { copyInto, readOwn, sha256OfOwnFile, writeInto } from './bundleFiles.ts';
import type { DraftRegistry } from './registry.ts';
import { sourceName } from './sourceName.ts';

/** What making a copy without private metadata needs. */
export interface CopyContext {
  readonly cache: PhotoCache;
  readonly pool: Pick<PhotoPool, 'run'>;
  readonly drafts: Pick<DraftRegistry, 'find'>;
  /** Who may be seen is asked anew each time. */
  readonly group: () => Promise<LibraryGrouping>;
}

/** A picture to be copied into a draft's folder. */
export interface CopyRequest {
  /** Absolute path of the draft. */
  readonly draft: string;
  /** Absolute path of the picture; it is only read. */
  readonly image: string;
  /** File name of the copy, as `cureOf` gives it. */
  readonly name: string;
  /** What is known of it; absent where nothing is. */
  readonly told?: Partial<ShotFacts>;
  /** By how much it is turned clockwise; default 0. */
  readonly turn?: Turn;
}

/** A picture with private metadata that a draft shows. */
export interface CureRequest {
  /** Absolute path of the draft. */
  readonly draft: string;
  /** Absolute path of the picture. */
  readonly image: string;
  /** File names that are spoken for, beside those that are taken. */
  readonly taken: Iterable<string>;
}

/** `again`: it is ours, and is written again in place. `copy`: a copy of it can be put beside the draft by this name. */
export type PrivacyCure =
  | { readonly kind: 'none' }
  | { readonly kind: 'again' }
  | { readonly kind: 'copy'; readonly name: string };

/** Says how a picture can lose its private metadata without the user's own file being touched. */
export async function cureOf(
  ctx: Pick<CopyContext, 'drafts' | 'group'>,
  { draft, image, taken }: CureRequest,
): Promise<PrivacyCure> {
  // Copies are JPEG, and so are the images they replace.
  if (/\.jpe?g$/i.test(image) && (await isOwnImage(ctx.drafts, image))) return { kind: 'again' };
  const name = await freeName(ctx, { draft, image, taken });
  return name === null ? { kind: 'none' } : { kind: 'copy', name };
}

/**
 * A file name for a copy beside a draft: readable, telling no private name, and free.
 *
 * @returns null when the draft lies in no folder of ours
 */
export async function freeName(
  ctx: Pick<CopyContext, 'group'>,
  { draft, image, taken }: CureRequest,
): Promise<string | null> {
  const bundle = dirname(draft);
  const manifest = await manifestOf(bundle);
  if (manifest === null) return null;
  const known = manifest.photos.map((photo) => photo.image);
  const used = [...(await readdir(bundle)), ...known, ...taken];
  const { persons } = await ctx.group();
  const names = imageNames([image], {
    privateNames: peopleByFace(persons, true).privateNames,
    extension: 'jpg',
    taken: new Set(used.map((name) => name.toLowerCase())),
  });
  return names.get(image) ?? 'photo.jpg';
}

/** Whether an image may be written again in place: one of a draft that was written on this computer. */
async function isOwnImage(drafts: CopyContext['drafts'], image: string): Promise<boolean> {
  const owned = await ownedFile(image);
  if (owned === null || owned.photo === null) return false;
  return (await drafts.find(join(owned.bundle, draftFile))) !== null;
}

/**
 * Writes an image of a draft again, upright and as it looks, without any metadata.
 *
 * @throws DaemonError `nothingToDo` for every file that is not ours, and for one that cannot be decoded
 */
export async function cleanImage(
  ctx: CopyContext,
  image: string,
  signal: AbortSignal,
): Promise<void> {
  if (!(await isOwnImage(ctx.drafts, image))) {
    throw new DaemonError('nothingToDo', say('cannot.notOurImage', { file: image }));
  }
  await copyInto((await copyWithoutMetadata(ctx, image, signal)).copy, image, 'replace');
}

/**
 * Puts a copy of any picture beside a draft, without its metadata, and takes it into the manifest.
 *
 * A second time it finds the copy there and does nothing.
 *
 * @throws DaemonError `nothingToDo` when the folder is no bundle, the name is taken, somebody in it is never to be shown,
 *   or the picture cannot be decoded
 */
export async function copyImageIn(
  ctx: CopyContext,
  { draft, image, name, told = {}, turn = 0 }: CopyRequest,
  signal: AbortSignal,
): Promise<void> {
  const bundle = dirname(draft);
  const manifest = await manifestOf(bundle);
  if (manifest === null) {
    throw new DaemonError('nothingToDo', say('cannot.notOurFolder', { file: draft }));
  }
  const { copy: upright, sha256, privateNames } = await copyWithoutMetadata(ctx, image, signal);
  const copy = await turnedCopy(ctx.pool, upright, turn, signal);
  const target = join(bundle, name);
  const imageSha256 = await hashFile(copy);
  const isThere = (await sha256OfOwnFile(target)) === imageSha256;
  if (isThere && manifest.photos.some(({ image: own }) => own === name)) return;
  if (!isThere && (await lstat(target).catch(orNull)) !== null) {
    throw new DaemonError('nothingToDo', say('cannot.nameTaken', { name }));
  }
  const record = await ctx.drafts.find(draft);
  // Where photos lie on this computer is not for a published folder to tell.
  const path = pathIn(record?.folder ?? dirname(image), image);
  const isInside = !path.startsWith('../') && path !== '..';
  const photo: Manifest['photos'][number] = {
    image: name,
    imageSha256,
    source: sourceName(isInside ? path : basename(image), privateNames),
    sha256,
    chapter: null,
    role: 'gallery',
    reason: '',
    takenAt: null,
    place: null,
    camera: null,
    people: [],
    alternates: [],
    ...told,
    byHand: true,
  };
  // Read again: making the copy took a while.
  const now = (await manifestOf(bundle)) ?? manifest;
  const write = (next: Manifest): Promise<void> =>
    writeInto(join(bundle, manifestFile), `${JSON.stringify(next, null, 1)}\n`);
  if (!isThere) {
    // Named before it is there: should this be interrupted, it is ours still.
    const own = { image: name, imageSha256, source: photo.source, sha256 };
    await write({ ...now, loose: [...(now.loose ?? []), own] });
    await copyInto(copy, target);
  }
  const others = (now.loose ?? []).filter(({ image: own }) => own !== name);
  const loose = others.length === 0 ? undefined : others;
  await write({ ...now, loose, photos: [...now.photos, photo] });
}

async function copyWithoutMetadata(
  ctx: CopyContext,
  file: string,
  signal: AbortSignal,
): Promise<{
  readonly copy: string;
  readonly sha256: string;
  readonly privateNames: readonly string[];
}> {
  const { photo } = await ctx.pool.run(
    { kind: 'analyze', file, faces: 'skip', webCopy: 'make' },
    signal,
  );
  const { sha256 } = photo;
  if (sha256 === null || photo.outcome === 'failed') {
    const why = photo.problems.map(({ message }) => tell(message)).join('; ');
    throw new DaemonError('nothingToDo', say('cannot.rewriteImage', { file, reason: why }));
  }
  const grouping = await ctx.group();
  const unseen = new Set(
    grouping.persons.flatMap((person) => (person.consent === 'never' ? person.faces : [])),
  );
  if (grouping.faces.some((face) => face.photo === sha256 && unseen.has(face.id))) {
    throw new DaemonError('nothingToDo', say('cannot.showsUnseen', { file }));
  }
  const hidden = hiddenFaces(grouping, new Set([sha256]))(sha256);
  const copy = await publishedCopy(ctx, { file, sha256, hidden, faces: 'skip' }, signal);
  return { copy, sha256, privateNames: peopleByFace(grouping.persons, true).privateNames };
}

async function manifestOf(bundle: string): Promise<Manifest | null> {
  return parseManifest((await readOwn(join(bundle, manifestFile))) ?? '');
}
