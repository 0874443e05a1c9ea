import { say } from '../shared/words/say.ts';
import { retell } from '../contract/problem.ts';
import { readFile, realpath, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { messageOf } from '../contract/errors.ts';
import { sha256Of, sha256OfOwnFile } from '../draft/bundleFiles.ts';
import { copyWidths, type PageCopiesTask } from '../photo/copies/pageCopies.ts';
import type { PhotoPool } from '../photo/pool.ts';
import { inParallel } from '../shared/parallel.ts';
import type { Treatment } from './consent.ts';
import type { PagePicture } from './pageManifest.ts';

/** Raised when copies are made in another way: those made before are not used again. */
const copiesVersion = 2;

/** How copies are made. */
export type CopySettings = Pick<PageCopiesTask, 'webp' | 'jpeg' | 'whole' | 'side' | 'quality'>;

/** For a page: small enough for a phone, large enough for a desktop; the draft's own images have 1600 px. */
export const pageCopies: CopySettings = {
  webp: [480, 960],
  jpeg: [960],
  whole: ['webp', 'jpeg'],
  side: 2560,
  quality: 78,
};

/** In a gallery nothing is larger than the screen of a phone until it is opened: half the time, two thirds of the room. */
export const galleryCopies: CopySettings = { ...pageCopies, jpeg: [480], whole: ['jpeg'] };

/** An image of the draft, as the page has it. */
export type PictureResult =
  | { readonly kind: 'picture'; readonly picture: PagePicture; readonly isNew: boolean }
  /** Why it is not shown: a sentence fragment. */
  | { readonly kind: 'none'; readonly reason: string };

export interface PicturesOptions {
  /** Absolute path of the draft's folder. */
  readonly dir: string;
  /** Absolute path of an existing folder for the copies. */
  readonly staging: string;
  readonly consent: (image: string, sha256: string) => Promise<Treatment>;
  /** By source. */
  readonly settings: (source: string) => CopySettings;
  /** Copies there are already, by key. */
  readonly known: ReadonlyMap<string, PagePicture>;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Makes the copies of images that a page shows, in the pool of worker processes.
 *
 * @param sources as the draft writes them; only files in its folder are taken
 * @returns by source
 * @throws the abort reason if `signal` aborts
 */
export async function makePictures(
  pool: Pick<PhotoPool, 'run' | 'size'>,
  sources: readonly string[],
  options: PicturesOptions,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, PictureResult>> {
  const found = new Map<string, PictureResult>();
  const all = [...new Set(sources)];
  // The same picture under two names has the same copies, and they are made once.
  const underway = new Map<string, Promise<PictureResult>>();
  const each = async (source: string): Promise<readonly [string, PictureResult]> => [
    source,
    await makePicture(pool, source, { ...options, underway }, signal),
  ];
  for await (const step of inParallel(all, pool.size + 1, each, signal)) {
    if (step.kind === 'started') continue;
    found.set(...step.result);
    options.progress(found.size, all.length);
  }
  return found;
}

/**
 * The file an image of a draft is.
 *
 * @param source as the draft writes it
 * @returns absolute path within the folder, links followed; null where it leads out of the folder or to nothing
 */
async function fileOf(dir: string, source: string): Promise<string | null> {
  if (source.startsWith('#') || source.startsWith('/') || source.startsWith('\\')) return null;
  if (URL.canParse(source)) return null;
  const name = decoded(source.split(/[?#]/, 1)[0] ?? '');
  if (name === '' || name.includes('\0')) return null;
  try {
    const [root, file] = [await realpath(dir), await realpath(join(dir, name))];
    const inside = relative(root, file);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      return null;
    }
    return (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

async function makePicture(
  pool: Pick<PhotoPool, 'run'>,
  source: string,
  {
    underway,
    ...options
  }: PicturesOptions & { readonly underway: Map<string, Promise<PictureResult>> },
  signal: AbortSignal,
): Promise<PictureResult> {
  if (URL.canParse(source)) {
    return none(say('page.imageElsewhere'));
  }
  const { dir, consent, known } = options;
  const settings = options.settings(source);
  const file = await fileOf(dir, source);
  if (file === null) return none(say('page.imageMissing'));
  const sha256 = await sha256OfOwnFile(file);
  if (sha256 === null) return none(say('decode.cannotBeRead'));
  const treatment = await consent(relative(await realpath(dir), file), sha256);
  if (treatment.kind === 'omit') return none(treatment.reason);
  const hidden = treatment.kind === 'hide' ? treatment.hidden : null;
  const key = sha256Of(JSON.stringify([copiesVersion, sha256, hidden, settings])).slice(0, 12);
  const before = known.get(key);
  if (before) return { kind: 'picture', picture: before, isNew: false };
  const making =
    underway.get(key) ?? makeCopies(pool, { file, key, hidden, settings }, options, signal);
  underway.set(key, making);
  return making;
}

async function makeCopies(
  pool: Pick<PhotoPool, 'run'>,
  {
    file,
    key,
    hidden,
    settings,
  }: {
    readonly file: string;
    readonly key: string;
    readonly hidden: PageCopiesTask['hidden'];
    readonly settings: CopySettings;
  },
  { staging }: Pick<PicturesOptions, 'staging'>,
  signal: AbortSignal,
): Promise<PictureResult> {
  const { photo } = await pool.run(
    {
      kind: 'page',
      file,
      page: { folder: staging, name: key, hidden, ...settings },
    },
    signal,
  );
  const { width, height } = photo;
  if (width === null || height === null) {
    return none(
      photo.problems.map((one) => retell(one).message).join('; ') || say('page.noPicture'),
    );
  }
  const tiny = join(staging, `${key}-tiny.webp`);
  try {
    const copiesAs = (kind: 'webp' | 'jpeg', ending: string): PagePicture['webp'] =>
      copyWidths(width, settings[kind], settings.whole.includes(kind)).map((of) => ({
        width: of,
        file: `images/${key}-${of}.${ending}`,
      }));
    const picture: PagePicture = {
      key,
      width,
      height,
      tiny: (await readFile(tiny)).toString('base64'),
      webp: copiesAs('webp', 'webp'),
      jpeg: copiesAs('jpeg', 'jpg'),
    };
    return { kind: 'picture', picture, isNew: true };
  } catch (error) {
    return none(messageOf(error));
  } finally {
    await rm(tiny, { force: true });
  }
}

function none(reason: string): PictureResult {
  return { kind: 'none', reason };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % sign is a file's own.
    return text;
  }
}
