import { dirname, join } from 'node:path';
import { hashFile } from '../shared/hashFile.ts';
import type { LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import { hiddenFaces } from '../people/hiddenFaces.ts';
import { isFaceHidden } from '../contract/person.ts';
import type { PhotoCache } from '../photo/cache.ts';
import type { PhotoPool } from '../photo/pool.ts';
import { turnedCopy } from '../photo/copies/turnedCopy.ts';
import { publishedCopy } from '../photo/copies/publishedCopy.ts';
import { draftFile, isAsPlaced, manifestFile, parseManifest, type Manifest } from './manifest.ts';
import type { DraftRegistry } from './registry.ts';
import { copyInto, readOwn, sha256OfOwnFile, writeInto } from './bundleFiles.ts';
import { say } from '../shared/words/say.ts';

/** What came of the images of drafts after a decision. */
export interface FollowedImages {
  /** Images that show somebody as is agreed now. */
  readonly changed: number;
  /** Absolute paths of images that show a face they should not: retouched by the user, or the photo is gone. */
  readonly left: readonly string[];
  /** Absolute paths of drafts with a photo of somebody who is never to be shown: the next run leaves it out. */
  readonly unseen: readonly string[];
}

/** What following needs. */
interface FollowContext {
  readonly cache: PhotoCache;
  readonly drafts: DraftRegistry;
  readonly pool: Pick<PhotoPool, 'run'>;
}

/**
 * Makes the images of the drafts there are show people as they have agreed to be shown now.
 *
 * Images that the user has retouched are left alone. Costs nothing as long as nobody's face is hidden.
 *
 * @param before null where it is not known what was followed: every image is looked at then
 * @throws the abort reason if `signal` aborts; each draft is whole at any time
 */
export async function followConsent(
  ctx: FollowContext,
  before: LibraryGrouping | null,
  after: LibraryGrouping,
  signal: AbortSignal,
): Promise<FollowedImages> {
  const nobody = { changed: 0, left: [], unseen: [] };
  const groupings = before === null ? null : [before, after];
  if (groupings?.some(({ persons }) => persons.some(isFaceHidden)) === false) return nobody;
  const total = { changed: 0, left: new Array<string>(), unseen: new Array<string>() };
  for (const { file, folder } of await ctx.drafts.list()) {
    const bundle = dirname(file);
    const manifest = parseManifest((await readOwn(join(bundle, manifestFile))) ?? '');
    if (manifest === null) continue;
    const hashes = new Set(manifest.photos.map(({ sha256 }) => sha256));
    const was = before === null ? null : hiddenFaces(before, hashes);
    const is = hiddenFaces(after, hashes);
    const changes = new Map<string, Change>();
    for (const photo of manifest.photos) {
      signal.throwIfAborted();
      const hidden = is(photo.sha256);
      if (was !== null && JSON.stringify(hidden) === JSON.stringify(was(photo.sha256))) continue;
      const image = join(bundle, photo.image);
      const source = { file: join(folder, photo.source), faces: 'find', hidden } as const;
      const change = await newImage(ctx, image, photo, source, signal).catch((error: unknown) => {
        signal.throwIfAborted();
        if (!(error instanceof Error)) throw error;
        return null;
      });
      if (change) changes.set(photo.image, change);
      else if (hidden !== null) total.left.push(image);
    }
    const { changed, failed } = await replaceImages(bundle, manifest, changes);
    total.changed += changed;
    for (const photo of manifest.photos) {
      if (failed.includes(photo.image) && is(photo.sha256) !== null) {
        total.left.push(join(bundle, photo.image));
      }
    }
    if (showsUnseen(after, hashes)) total.unseen.push(join(bundle, draftFile));
  }
  return total;
}

function showsUnseen({ persons, faces }: LibraryGrouping, hashes: ReadonlySet<string>): boolean {
  const unseen = new Set(persons.flatMap((p) => (p.consent === 'never' ? p.faces : [])));
  return faces.some(({ id, photo }) => hashes.has(photo) && unseen.has(id));
}

/** What an image of a draft is to become. */
interface Change {
  /** Absolute path of its new content. */
  readonly copy: string;
  readonly sha256: string;
  /** What is there now. */
  readonly before: string;
}

/** @returns null when the one there is not ours any more */
async function newImage(
  ctx: FollowContext,
  image: string,
  photo: Manifest['photos'][number],
  source: Omit<Parameters<typeof publishedCopy>[1], 'sha256'>,
  signal: AbortSignal,
): Promise<Change | null> {
  const before = await sha256OfOwnFile(image);
  if (before === null || !isAsPlaced(photo, before)) return null;
  const plain = await publishedCopy(ctx, { ...source, sha256: photo.sha256 }, signal);
  const copy = await turnedCopy(ctx.pool, plain, photo.turn ?? 0, signal);
  return { copy, sha256: await hashFile(copy), before };
}

/**
 * Replaces images, with the manifest written before and after: whenever that is interrupted, what is there is ours still.
 *
 * @returns how many show something else now, and names of those that could not be replaced
 */
async function replaceImages(
  bundle: string,
  manifest: Manifest,
  changes: ReadonlyMap<string, Change>,
): Promise<{ readonly changed: number; readonly failed: readonly string[] }> {
  const write = async (photos: Manifest['photos']): Promise<void> => {
    const text = JSON.stringify({ ...manifest, photos }, null, 1);
    await writeInto(join(bundle, manifestFile), `${text}\n`);
  };
  const isUpToDate = manifest.photos.every(({ image, imageSha256, imageBefore }) => {
    const change = changes.get(image);
    return !change || (imageBefore === undefined && change.sha256 === imageSha256);
  });
  if (isUpToDate) return { changed: 0, failed: [] };
  await write(
    manifest.photos.map((photo) => {
      const change = changes.get(photo.image);
      if (!change) return photo;
      return { ...photo, imageSha256: change.sha256, imageBefore: change.before };
    }),
  );
  const failed: string[] = [];
  let changed = 0;
  for (const [image, { copy, sha256, before }] of changes) {
    if (sha256 !== before) {
      try {
        await copyInto(copy, join(bundle, image));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        failed.push(image); // Edited in this moment, or no room: the manifest says what it said.
        continue;
      }
      changed++;
    }
  }
  await write(
    manifest.photos.map((photo) => {
      const change = changes.get(photo.image);
      if (!change || failed.includes(photo.image)) return photo;
      return { ...photo, imageSha256: change.sha256, imageBefore: undefined };
    }),
  );
  return { changed, failed };
}

/** What the user is told about it after the decision's own summary; '' when there is nothing to tell. */
export function describeFollowed({ changed, left, unseen }: FollowedImages): string {
  const parts = [
    changed > 0 ? say('follow.images', { count: changed }) : '',
    left.length > 0 ? say('follow.left', { list: left.join(', ') }) : '',
    unseen.length > 0 ? say('follow.unseen', { list: unseen.join(', ') }) : '',
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `; ${part}`)
    .join('');
}
