import { dirname, join } from 'node:path';
import { hashFile } from '../shared/hashFile.ts';
import type { LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import { hiddenFaces } from '../people/hiddenFaces.ts';
import { isFaceHidden } from '../contract/person.ts';
import type { PhotoCache } from '../photo/cache.ts';
import type { PhotoPool } from '../photo/pool.ts';
import { publishedCopy } from '../photo/copies/publishedCopy.ts';
import { draftFile, manifestFile, parseManifest, type Manifest } from './manifest.ts';
import type { DraftRegistry } from './registry.ts';
import { copyInto, readOwn, sha256OfOwnFile, writeInto } from './ownFiles.ts';
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
 * @throws the abort reason if `signal` aborts; each draft is whole at any time
 */
export async function followConsent(
  ctx: FollowContext,
  before: LibraryGrouping,
  after: LibraryGrouping,
  signal: AbortSignal,
): Promise<FollowedImages> {
  const nobody = { changed: 0, left: [], unseen: [] };
  if (![before, after].some(({ persons }) => persons.some(isFaceHidden))) return nobody;
  const total = { changed: 0, left: new Array<string>(), unseen: new Array<string>() };
  for (const { file, folder } of await ctx.drafts.list()) {
    const bundle = dirname(file);
    const manifest = parseManifest((await readOwn(join(bundle, manifestFile))) ?? '');
    if (manifest === null) continue;
    const hashes = new Set(manifest.photos.map(({ sha256 }) => sha256));
    const [was, is] = [hiddenFaces(before, hashes), hiddenFaces(after, hashes)];
    const photos = [];
    for (const photo of manifest.photos) {
      signal.throwIfAborted();
      const hidden = is(photo.sha256);
      const image = join(bundle, photo.image);
      const isSame = JSON.stringify(hidden) === JSON.stringify(was(photo.sha256));
      const source = { file: join(folder, photo.source), faces: 'find', hidden } as const;
      const placed = isSame
        ? null
        : await replaceImage(ctx, image, photo, source, signal).catch((error: unknown) => {
            signal.throwIfAborted();
            if (!(error instanceof Error)) throw error;
            return null;
          });
      if (placed !== null) total.changed++;
      else if (!isSame && hidden !== null) total.left.push(image);
      photos.push(placed === null ? photo : { ...photo, imageSha256: placed });
    }
    await writeManifest(bundle, manifest, photos);
    if (showsUnseen(after, hashes)) total.unseen.push(join(bundle, draftFile));
  }
  return total;
}

function showsUnseen({ persons, faces }: LibraryGrouping, hashes: ReadonlySet<string>): boolean {
  const unseen = new Set(persons.flatMap((p) => (p.consent === 'never' ? p.faces : [])));
  return faces.some(({ id, photo }) => hashes.has(photo) && unseen.has(id));
}

/** @returns the digest of the new image; null when the one there is not ours any more */
async function replaceImage(
  ctx: Parameters<typeof followConsent>[0],
  image: string,
  { sha256, imageSha256 }: Manifest['photos'][number],
  source: Omit<Parameters<typeof publishedCopy>[1], 'sha256'>,
  signal: AbortSignal,
): Promise<string | null> {
  if ((await sha256OfOwnFile(image)) !== imageSha256) return null;
  const copy = await publishedCopy(ctx, { ...source, sha256 }, signal);
  await copyInto(copy, image);
  return hashFile(copy);
}

async function writeManifest(
  bundle: string,
  manifest: Manifest,
  photos: Manifest['photos'],
): Promise<void> {
  const isSame = photos.every((photo, index) => photo === manifest.photos[index]);
  if (isSame) return;
  const text = JSON.stringify({ ...manifest, photos }, null, 1);
  await writeInto(join(bundle, manifestFile), `${text}\n`);
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
