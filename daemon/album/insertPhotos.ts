import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DaemonError, messageOf } from '../contract/errors.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import type { InsertedPhoto, InsertPhotosResult } from '../contract/pictures.ts';
import { figureText } from '../draft/layout/figures.ts';
import { describeShot, type ShotFacts } from '../draft/describeBundle.ts';
import { manifestFile, parseManifest, type Manifest } from '../draft/manifest.ts';
import { readOwn } from '../draft/bundleFiles.ts';
import { numbersOf, placeholdersOfAlbum } from '../draft/people/placeholders.ts';
import { copyImageIn, freeName, type CopyContext } from '../draft/privateCopies.ts';
import type { DraftRecord } from '../draft/registry.ts';
import { storyInput } from '../draft/storyInput.ts';
import { groupLibrary } from '../people/grouping/groupLibrary.ts';
import { recogniseKnown } from '../people/recogniseAlbum.ts';
import { readAlbumFacts } from '../photo/albumFacts.ts';
import { hashFile } from '../shared/hashFile.ts';
import { toPath } from '../contract/uri.ts';
import { say } from '../shared/words/say.ts';
import { narrateAlone } from '../story/narrator/narrator.ts';
import { planStory } from '../story/plan/plan.ts';
import type { AlbumContext } from './context.ts';
import { knownAlbum } from './knownAlbum.ts';

/** What is asked for; paths are absolute. */
export interface InsertRequest {
  readonly draft: string;
  /** As the client spelled them. */
  readonly photos: readonly string[];
}

/**
 * Puts photos beside a draft as its other images are: a copy without metadata, in a format browsers show, with caption
 * and alternative text from facts. The photos are only read; a photo that is there already is not copied again. The
 * draft's text is the client's to change.
 *
 * @returns photos that could not be put in are told of, with the reason
 * @throws DaemonError `nothingToDo` when the draft lies in no folder of ours; the abort reason if `signal` aborts
 */
export async function insertPhotos(
  ctx: AlbumContext,
  copies: CopyContext,
  { draft, photos }: InsertRequest,
  signal: AbortSignal,
): Promise<InsertPhotosResult> {
  const manifestOf = async (): Promise<Manifest | null> =>
    parseManifest((await readOwn(join(dirname(draft), manifestFile))) ?? '');
  const manifest = await manifestOf();
  if (manifest === null)
    throw new DaemonError('nothingToDo', say('cannot.notOurFolder', { file: draft }));
  const record = await ctx.drafts.find(draft);
  const known =
    record !== null && existsSync(record.folder)
      ? (await knownAlbum(ctx, record.folder, signal)).photos
      : [];
  const turns = record === null ? null : (await ctx.choices.all(record.folder)).turns;
  const written = (file: string, alt: string, caption: string): string =>
    figureText([{ file, alt, caption, ratio: 1 }], record?.story.format ?? 'markdown');
  const inserted: InsertedPhoto[] = [];
  const left: { photo: string; reason: string }[] = [];
  for (const photo of photos) {
    signal.throwIfAborted();
    try {
      const file = toPath(photo);
      if (file === null) throw new DaemonError('nothingToDo', say('cannot.read', { file: photo }));
      const sha256 = await hashFile(file).catch(() => {
        throw new DaemonError('nothingToDo', say('cannot.read', { file }));
      });
      const there = photoBeside(await manifestOf(), dirname(draft), file, sha256);
      if (there !== null && there.alt !== undefined) {
        const { image, alt, caption = '' } = there;
        inserted.push({ photo, image, alt, caption, markdown: written(image, alt, caption) });
        continue;
      }
      const looked = await lookAt(ctx, known, file, sha256, signal);
      const told = await tellOf(ctx, looked, { record, manifest, draft }, signal);
      let image = there?.image ?? null;
      if (image === null) {
        image = (await freeName(copies, { draft, image: file, taken: [] })) ?? basename(file);
        const turn = turns?.get(sha256) ?? 0;
        await copyImageIn(copies, { draft, image: file, name: image, told, turn }, signal);
      }
      const { alt = '', caption = '' } = told;
      inserted.push({ photo, image, alt, caption, markdown: written(image, alt, caption) });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DaemonError)) throw error;
      left.push({ photo, reason: messageOf(error) });
    }
  }
  return { inserted, left };
}

/** The image of a draft that is this file, or was made from it. */
function photoBeside(
  manifest: Manifest | null,
  bundle: string,
  file: string,
  sha256: string,
): Manifest['photos'][number] | null {
  const isIt = ({ image, ...photo }: Manifest['photos'][number]): boolean =>
    join(bundle, image) === file || (photo.sha256 === sha256 && existsSync(join(bundle, image)));
  return manifest?.photos.find(isIt) ?? null;
}

/** Everything that is known of a photo: of the album, of another one, or found out now without looking for faces. */
async function lookAt(
  ctx: AlbumContext,
  known: readonly AlbumPhoto[],
  file: string,
  sha256: string,
  signal: AbortSignal,
): Promise<AlbumPhoto> {
  const ofAlbum = known.find((photo) => photo.sha256 === sha256);
  if (ofAlbum !== undefined) return ofAlbum;
  const place = { path: basename(file), file, sidecars: { takeout: null, xmp: [], picasa: null } };
  const cached = await ctx.cache.read(sha256, 'faces');
  if (cached !== null) return readAlbumFacts(cached, place);
  const { photo } = await ctx.pool.run(
    { kind: 'analyze', file, faces: 'skip', webCopy: 'make' },
    signal,
  );
  return readAlbumFacts(photo, place);
}

interface Target {
  readonly record: DraftRecord | null;
  readonly manifest: Manifest;
  readonly draft: string;
}

/** What is said of a photo that stands for itself: a story of this one alone. */
async function tellOf(
  ctx: AlbumContext,
  photo: AlbumPhoto,
  { record, manifest, draft }: Target,
  signal: AbortSignal,
): Promise<Partial<ShotFacts>> {
  const folder = record?.folder ?? dirname(draft);
  const people = await recogniseKnown(ctx.people, [photo], signal);
  const everybody = await groupLibrary(ctx.people, signal);
  const given = await placeholdersOfAlbum(ctx.drafts, folder, manifest);
  const numbers = numbersOf(given, everybody, people.people);
  const story = record?.story ?? {};
  const input = await storyInput(ctx, { folder, photos: [photo] }, people, story, numbers);
  const captions = input.choices?.captions;
  const plan = planStory({
    ...input,
    choices: {
      use: new Set(),
      leaveOut: new Set(),
      ...(captions === undefined ? {} : { captions }),
    },
  });
  const shot = plan.chapters[0]?.shots[0] ?? plan.gallery[0];
  return shot === undefined ? {} : { ...describeShot(plan, shot), ...narrateAlone(plan, shot) };
}
