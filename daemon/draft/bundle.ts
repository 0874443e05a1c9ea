import { lstat, mkdir, readdir, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashFile } from '../shared/hashFile.ts';
import { DaemonError } from '../contract/errors.ts';
import { givesAway } from '../story/plan/cast.ts';
import { asGenerated } from './asGenerated.ts';
import { describeBundle, unfinishedManifest } from './describeBundle.ts';
import type { ImageOf } from './compose.ts';
import { imageNames } from './imageNames.ts';
import {
  draftFile,
  isAsPlaced,
  isWhole,
  manifestFile,
  ownImages,
  parseManifest,
  type Manifest,
  type OwnImage,
} from './manifest.ts';
import { findImages } from './markdownRegions.ts';
import { placeFailure, throughPlace } from './writablePlace.ts';
import { isPlainName } from './ownership.ts';
import {
  arePortraits,
  portraitsField,
  replacePortraits,
  type Portrait,
} from './people/portraits.ts';
import {
  copyInto,
  readOwn,
  removeLeftovers,
  removeOwn,
  replaceBeside,
  sha256Of,
  sha256OfOwnFile,
  stage,
  type Staged,
  writeInto,
} from './bundleFiles.ts';
import { isCode, orNull } from '../shared/files.ts';

import type { Shot, StoryPlan } from '../story/plan/storyPlan.ts';
import { sourceName } from './sourceName.ts';
import { say } from '../shared/words/say.ts';

export interface BundleOptions {
  readonly plan: StoryPlan;
  /** The album's folder, absolute. */
  readonly folder: string;
  /** Where the bundle goes; default `<folder>/blog`. A number is added when that holds somebody's work, or the draft of another album. */
  readonly output?: string;
  /** Whether a draft, by the path of its `index.md`, is about another album; default none is. */
  readonly isOthers?: (draft: string) => Promise<boolean>;
  /** Take the place of an edited draft too; its text is then in `previous` to be merged by the caller. */
  readonly regenerate?: boolean;
  /** Name and version of the program, for the manifest. */
  readonly generator: string;
  /** Whether everybody in a photo, by its SHA-256, may be seen in drafts; default everybody. */
  readonly mayShow?: (sha256: string) => boolean;
  /** Placeholders that were given before, for the manifest. */
  readonly placeholders?: NonNullable<Manifest['placeholders']>;
}

/** A photo whose copy could not be made. */
export interface Unplaced {
  readonly path: string;
  readonly error: unknown;
}

/** What was written. */
export interface FinishedDraft {
  /** As generated. */
  readonly text: string;
  readonly writer: Manifest['writer'];
  /** What index.md is to contain: the generated text merged with the user's edits. Needed where there are any. */
  readonly merged?: string;
  /** Anchors of chapters whose prose is not what the draft's options would give. */
  readonly kept?: ReadonlySet<string>;
  /** People the text still speaks of beside those of the plan, for the manifest. */
  readonly others?: Manifest['people'];
  /** `client`: somebody else saves index.md; only the manifest is written. Default `daemon`. */
  readonly saveBy?: 'daemon' | 'client';
  /** Map and days beside the draft, as SVG. */
  readonly drawings?: readonly { readonly file: string; readonly text: string }[];
  /** Faces beside placeholders. */
  readonly portraits?: readonly Portrait[];
}

/** The folder a draft and its images go to. Either `finish` or `abandon` ends it. */
export interface Bundle {
  /** Absolute. */
  readonly dir: string;
  /** Absolute path of `index.md`. */
  readonly draft: string;
  /** The draft that is replaced: as it was generated, and as it is now; null in a new folder. */
  readonly previous: {
    readonly base: string;
    readonly text: string;
    readonly manifest: Manifest;
  } | null;
  readonly imageOf: ImageOf;
  /**
   * Puts the copies of all photos of the plan beside the draft, before any text.
   *
   * @param copyOf path of a photo's web copy (a JPEG without private metadata), by content hash; null where the image
   *   that is there already stays as it is
   * @returns the photos without a copy: the draft leaves them out
   */
  readonly placeImages: (
    copyOf: (sha256: string) => Promise<string | null>,
    signal: AbortSignal,
  ) => Promise<readonly Unplaced[]>;
  /**
   * Whether the draft before stands there whole, as nobody has edited it, with just the images that were placed now and these
   * faces: then a draft made of the same need not be written again.
   */
  readonly isSettled: (portraits: readonly Portrait[]) => boolean;
  /** Writes the draft and the manifest, each at once, and removes images of the draft before that nobody edited. */
  readonly finish: (result: FinishedDraft) => Promise<void>;
  /** Takes back everything placed: what was there before is there again. */
  readonly abandon: () => Promise<void>;
}

/**
 * Finds the place for a draft: a new folder, or one that holds an earlier draft nobody has edited.
 * A folder that is not ours, a link or a file is never touched; an edited draft only with `regenerate`.
 *
 * @throws DaemonError `nothingToDo` when the place cannot be written to
 */
export async function openBundle(options: BundleOptions): Promise<Bundle> {
  const { plan } = options;
  const wanted = resolve(options.output ?? join(options.folder, 'blog'));
  const { dir, occupant, created } = await throughPlace(wanted, () => claim(wanted, options));
  await removeLeftovers(dir);
  const old = occupant?.manifest ?? null;
  const shots = [
    ...plan.chapters.flatMap(({ anchor, shots: of }) => of.map((shot) => ({ shot, anchor }))),
    ...plan.gallery.map((shot) => ({ shot, anchor: null })),
  ];
  const names = nameImages(shots, old, await namesIn(dir), plan.privateNames);
  const placed = new Map<string, string>();
  /** Digests of the images that were not there before, by name. */
  const fresh = new Map<string, string>();
  /** New copies of images the old draft shows: put in place when the new draft is, so that either is whole. */
  const staged = new Map<string, Staged>();
  const originals = new Set(shots.map(({ shot }) => shot.sha256));
  const isCopy = ({ imageSha256 }: OwnImage): boolean => !originals.has(imageSha256);
  const before = new Map((old ? ownImages(old) : []).filter(isCopy).map((own) => [own.image, own]));
  const target = (name: string): string => join(dir, name);
  /** The image of a photo that is to be called otherwise, as its name would give somebody away by now. */
  const underOldName = async (sha256: string, image: string): Promise<string | null> => {
    const own = [...before.values()].find((one) => one.sha256 === sha256);
    if (own === undefined || own.image === image || !isPlainName(own.image)) return null;
    return (await sha256OfOwnFile(target(own.image))) === null ? null : target(own.image);
  };
  /** What the manifest on disk says; changed by `announce`. */
  let onDisk: Manifest = old ?? unfinishedManifest(options.generator);
  /** Says which images are about to be placed: should the run be killed, the next one knows them. */
  const announce = async (images: readonly OwnImage[]): Promise<void> => {
    if (images.length === 0) return;
    onDisk = { ...onDisk, loose: [...(onDisk.loose ?? []), ...images] };
    await writeInto(target(manifestFile), printManifest(onDisk));
  };

  return {
    dir,
    draft: target(draftFile),
    previous:
      old && occupant?.text !== undefined
        ? { base: asGenerated(old, occupant.text).text, text: occupant.text, manifest: old }
        : null,
    imageOf: (path) => (placed.has(path) ? (names.get(path) ?? null) : null),
    placeImages: async (copyOf, signal) => {
      const unplaced: Unplaced[] = [];
      const forEach = async <T extends { readonly path: string }>(
        items: readonly T[],
        work: (item: T) => Promise<void>,
      ): Promise<void> => {
        for (const item of items) {
          signal.throwIfAborted();
          try {
            await work(item);
          } catch (error) {
            signal.throwIfAborted();
            // A full disk has no room for the next one either.
            if (isCode(error, 'ENOSPC', 'EDQUOT', 'EROFS')) throw placeFailure(dir, error) ?? error;
            unplaced.push({ path: item.path, error });
          }
        }
      };
      const copies: (OwnImage & { readonly path: string; readonly copy: string })[] = [];
      await forEach(
        shots.map(({ shot }) => shot),
        async ({ path, sha256 }) => {
          const image = names.get(path) ?? '';
          const copy = (await copyOf(sha256)) ?? (await underOldName(sha256, image));
          if (copy === null) {
            placed.set(path, before.get(image)?.imageSha256 ?? '');
            return;
          }
          const source = sourceName(path, plan.privateNames);
          copies.push({ path, copy, image, imageSha256: await hashFile(copy), source, sha256 });
        },
      );
      const isNew = new Set<string>();
      for (const { image } of copies) {
        if ((await sha256OfOwnFile(target(image))) === null) isNew.add(image);
      }
      await announce(
        copies.filter(({ image }) => isNew.has(image) && !before.has(image)).map(ownImageOf),
      );
      await forEach(copies, async ({ path, copy, image, imageSha256 }) => {
        const own = before.get(image);
        const existing = await sha256OfOwnFile(target(image));
        if (existing === null) {
          fresh.set(image, imageSha256);
          await copyInto(copy, target(image));
        } else if (existing !== imageSha256 && own && isAsPlaced(own, existing)) {
          // Any other content is the user's retouched one, and stays.
          staged.set(image, await stage(copy, target(image)));
        }
        placed.set(path, imageSha256);
      });
      return unplaced;
    },
    isSettled: (portraits) => {
      if (old === null || onDisk !== old || occupant === null || isEdited(occupant)) return false;
      const isSame = [...placed].every(
        ([path, sha256]) => before.get(names.get(path) ?? '')?.imageSha256 === sha256,
      );
      const nothingNew = fresh.size === 0 && staged.size === 0;
      if (!arePortraits(old.portraits, portraits)) return false;
      return isWhole(old) && isSame && nothingNew && placed.size === old.photos.length;
    },
    finish: async ({
      text,
      writer,
      merged,
      others = [],
      kept: prose,
      saveBy = 'daemon',
      drawings = [],
      portraits = [],
    }) => {
      const { generator, placeholders = [] } = options;
      if (occupant && merged === undefined && isEdited(occupant)) {
        throw new DaemonError(
          'draftEdited',
          say('cannot.draftEdited', { file: target(draftFile) }),
        );
      }
      // Writing takes minutes at times: what was edited on disk meanwhile is somebody's work.
      const found = await readOwn(target(draftFile));
      if (saveBy === 'daemon' && found !== (occupant?.text ?? null)) {
        throw new DaemonError(
          'draftEdited',
          say('cannot.draftChanged', { file: target(draftFile) }),
        );
      }
      const described = describeBundle({
        plan,
        shots,
        names,
        placed,
        text,
        writer,
        generator,
        placeholders,
        others,
        ...(prose === undefined ? {} : { kept: prose }),
      });
      const byHand = (old?.photos ?? []).filter(isWantedStill(options, described, merged ?? text));
      const drawn = drawings.map(({ file, text: of }) => ({
        file,
        sha256: sha256Of(of),
        text: of,
      }));
      const manifest = {
        ...described,
        photos: [...described.photos, ...byHand],
        ...(drawn.length === 0
          ? {}
          : { drawings: drawn.map(({ file, sha256 }) => ({ file, sha256 })) }),
        ...portraitsField(portraits),
      };
      // What the user shows on their own account stays, whatever was chosen.
      const shown = findImages(merged ?? text).map(({ file }) => file);
      const kept = new Set([...manifest.photos.map(({ image }) => image), ...shown]);
      const going = ownImages(onDisk).filter((own) => isCopy(own) && !kept.has(own.image));
      // The manifest first, and with what it takes the place of: whenever the power fails, what is there is understood.
      const announced: Manifest = {
        ...manifest,
        photos: manifest.photos.map((photo) => {
          const imageBefore = staged.has(photo.image)
            ? before.get(photo.image)?.imageSha256
            : undefined;
          return imageBefore === undefined ? photo : { ...photo, imageBefore };
        }),
        ...(going.length === 0 ? {} : { loose: going.map(ownImageOf) }),
        ...pendingOf(occupant, saveBy, merged ?? text),
      };
      await writeInto(target(manifestFile), printManifest(announced));
      for (const waiting of staged.values()) await waiting.commit();
      staged.clear();
      await replacePortraits(dir, old?.portraits, portraits);
      if (saveBy === 'daemon') await writeInto(target(draftFile), merged ?? text);
      await replaceBeside(dir, old?.drawings ?? [], drawn, isPlainName);
      for (const { image, imageSha256, imageBefore = imageSha256 } of going) {
        if (isPlainName(image)) await removeOwn(target(image), imageSha256, imageBefore);
      }
      if (printManifest(announced) !== printManifest(manifest)) {
        await writeInto(target(manifestFile), printManifest(manifest));
      }
    },
    abandon: async () => {
      for (const [name, sha256] of fresh) await removeOwn(target(name), sha256);
      for (const waiting of staged.values()) await waiting.discard();
      if (occupant) {
        const now = printManifest(onDisk);
        const isOurs = onDisk !== old && (await readOwn(target(manifestFile))) === now;
        if (old && isOurs) await writeInto(target(manifestFile), printManifest(old));
        return;
      }
      await removeOwn(target(manifestFile), sha256Of(printManifest(onDisk)));
      if (!created) return;
      await rmdir(dir).catch((error: unknown) => {
        // Somebody put something there meanwhile: it stays.
        if (!isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
      });
    },
  };
}

interface Occupant {
  readonly manifest: Manifest;
  /** Of index.md as it is now; absent when there is none. */
  readonly text?: string;
}

interface Claim {
  readonly dir: string;
  readonly occupant: Occupant | null;
  /** The folder was made for this bundle. */
  readonly created: boolean;
}

/** Tries `blog`, `blog-2`, ... until one is free or may be replaced. */
async function claim(wanted: string, options: BundleOptions): Promise<Claim> {
  for (let n = 1; n < 1000; n += 1) {
    const dir = n === 1 ? wanted : `${wanted}-${n}`;
    const state = await stateOf(dir);
    switch (state.kind) {
      case 'absent':
      case 'empty': {
        await mkdir(dir, { recursive: true });
        // From now on the folder is ours: a run that is killed leaves images, but no riddle.
        await writeInto(
          join(dir, manifestFile),
          printManifest(unfinishedManifest(options.generator)),
        );
        return { dir, occupant: null, created: state.kind === 'absent' };
      }
      case 'bundle':
        if ((await options.isOthers?.(join(dir, draftFile))) === true) break;
        if (options.regenerate === true || !isEdited(state.occupant)) {
          return { dir, occupant: state.occupant, created: false };
        }
        break;
      case 'foreign':
        break;
    }
  }
  throw new DaemonError('nothingToDo', say('cannot.foldersTaken', { wanted }));
}

function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

function ownImageOf({ image, imageSha256, imageBefore, source, sha256 }: OwnImage): OwnImage {
  return { image, imageSha256, imageBefore, source, sha256 };
}

/** What the text on disk is compared with until the new one is there. */
function pendingOf(
  occupant: Occupant | null,
  saveBy: 'daemon' | 'client',
  next: string,
): Pick<Manifest, 'pending'> {
  const text = occupant?.text;
  if (occupant === null || saveBy === 'client' || text === undefined || text === next) return {};
  return { pending: { sha256: sha256Of(text), base: asGenerated(occupant.manifest, text).text } };
}

/** Pictures that the user has put in stay as long as the text shows them and everybody in them may be shown. */
function isWantedStill(
  { mayShow }: BundleOptions,
  described: Manifest,
  text: string,
): (photo: Manifest['photos'][number]) => boolean {
  const shown = new Set(findImages(text).map(({ file }) => file));
  const taken = new Set(described.photos.map(({ image }) => image));
  return ({ image, byHand, sha256 }) =>
    byHand === true && shown.has(image) && !taken.has(image) && mayShow?.(sha256) !== false;
}

type Place =
  | { readonly kind: 'absent' | 'empty' | 'foreign' }
  | { readonly kind: 'bundle'; readonly occupant: Occupant };

async function stateOf(dir: string): Promise<Place> {
  const entry = await lstat(dir).catch(orNull);
  if (!entry) return { kind: 'absent' };
  if (!entry.isDirectory()) return { kind: 'foreign' };
  const own = await readOwn(join(dir, manifestFile));
  const manifest = own === null ? null : parseManifest(own);
  if (manifest) {
    const text = await readOwn(join(dir, draftFile));
    return { kind: 'bundle', occupant: text === null ? { manifest } : { manifest, text } };
  }
  return { kind: (await readdir(dir)).length === 0 ? 'empty' : 'foreign' };
}

/** A draft is edited when its text is not the one we wrote; a deleted one is not. */
function isEdited({ manifest, text }: Occupant): boolean {
  if (text === undefined || manifest.draft?.sha256 === sha256Of(text)) return false;
  if (manifest.rewritten === undefined && manifest.pending === undefined) return true;
  return asGenerated(manifest, text).text !== text;
}

/** Photos keep their names of last time where the content is the same; nothing else on disk is overwritten. */
function nameImages(
  shots: readonly { readonly shot: Shot }[],
  old: Manifest | null,
  onDisk: readonly string[],
  privateNames: readonly string[],
): ReadonlyMap<string, string> {
  const before = new Map(
    (old ? ownImages(old) : [])
      .filter(({ image }) => isPlainName(image))
      .map(({ source, sha256, image }) => [`${sha256} ${source}`, image]),
  );
  const kept = new Map(
    shots.flatMap(({ shot }) => {
      const image =
        before.get(`${shot.sha256} ${shot.path}`) ??
        before.get(`${shot.sha256} ${sourceName(shot.path, privateNames)}`);
      // A name may have become one that is not to be told since.
      if (image === undefined || givesAway(image, privateNames)) return [];
      return [[shot.path, image] as const];
    }),
  );
  const fresh = imageNames(
    shots.map(({ shot }) => shot.path).filter((path) => !kept.has(path)),
    { privateNames, extension: 'jpg', taken: new Set(onDisk.map((name) => name.toLowerCase())) },
  );
  return new Map([...kept, ...fresh]);
}

async function namesIn(dir: string): Promise<readonly string[]> {
  return [draftFile, manifestFile, ...(await readdir(dir))];
}
