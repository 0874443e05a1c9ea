import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DaemonSettings, GenerateParams } from '../../contract/protocol.ts';
import type { PhotoReport } from '../../contract/report.ts';
import { decisionsPath, earlierPath } from '../../draft/decisions/decisionsPath.ts';
import { createPhotoCache, type CacheVariant } from '../../photo/cache.ts';
import { fileIndexPath } from '../../photo/fileIndex.ts';
import { draftPlace, foldersOf } from '../../photo/find/joinedAlbum.ts';
import { inDataFolder } from '../../shared/dataFolder.ts';
import { draftName } from '../../shared/ownNames.ts';
import { pathKey } from '../../shared/paths.ts';
import { currentLanguage } from '../../shared/words/language.ts';
import { filesIn, stampFiles, stampTree, type Stamped } from './stamps.ts';

/** A run, as far as it can be known before anything is looked at. */
export type Asked = Pick<
  GenerateParams,
  'folder' | 'output' | 'story' | 'faces' | 'saveBy' | 'regenerate'
>;

/** What a run has used beside the photos. */
export interface Used {
  /** Absolute path of the draft's folder. */
  readonly bundle: string;
  /** Of the album's photos, in order. */
  readonly photos: readonly Pick<PhotoReport, 'sha256'>[];
  /** Absolute paths: copies that were published, and the other drafts of the album. */
  readonly files: readonly string[];
}

/** Variables of the environment that a run may come out otherwise by. */
const telling = /^(?:PHOTOBLOG_|LC_|LANG|TZ$)/;

/** @returns a digest of all that was asked for, and by whom: with it, the same photos give the same draft and the same words */
export function digestOfAsked(
  { folder, output, story, faces, saveBy, regenerate }: Asked,
  settings: DaemonSettings,
): string {
  const environment = Object.entries(process.env)
    .filter(([name]) => telling.test(name))
    .sort();
  const zones = [0, 6].map((month) => new Date(2020, month, 1).getTimezoneOffset());
  const all = { folder, output, story, faces, saveBy, regenerate, settings, environment, zones };
  const parts = { ...all, folders: foldersOf(folder), language: currentLanguage() };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Absolute path of the folder a draft is wanted in. */
export function wantedPlace(home: string, { folder, output }: Asked): string {
  return output ?? draftPlace(home, folder);
}

/** Absolute path of what is kept of the last run with this draft, whether or not it is there. */
export function runPath(home: string, asked: Asked): string {
  const name = `${pathKey(asked.folder)}-${pathKey(wantedPlace(home, asked))}.jsonl`;
  return inDataFolder(home, 'runs', name);
}

/** Absolute paths of what is kept of runs over an album, with whatever draft. */
export function runPathsOf(home: string, folder: string): readonly string[] {
  const ofAlbum = inDataFolder(home, 'runs', pathKey(folder));
  return filesIn(inDataFolder(home, 'runs')).filter((path) => path.startsWith(ofAlbum));
}

/**
 * Looks at the album itself.
 *
 * @returns null where there is more to it than files
 * @throws whatever the file system says
 */
export async function stampAlbum(home: string, asked: Asked): Promise<Stamped | null> {
  const all: Stamped[] = [];
  for (const folder of foldersOf(asked.folder)) {
    const one = await stampTree(folder, wantedPlace(home, asked));
    if (one === null) return null;
    all.push(one);
  }
  const digest = all.map((one) => one.digest).join(' ');
  return { digest, racy: all.flatMap(({ racy }) => racy) };
}

/**
 * Looks at everything of ours that a run reads: what is known of the photos, copies, the library and its people, every
 * decision, the draft.
 *
 * @throws whatever the file system says
 */
export async function stampOwn(home: string, asked: Asked, used: Used): Promise<Stamped> {
  const cache = createPhotoCache(home);
  const variant: CacheVariant = asked.faces === false ? 'no-faces' : 'faces';
  const draft = join(used.bundle, draftName);
  const about = used.photos.flatMap(({ sha256 }) =>
    sha256 === null
      ? []
      : [
          cache.entryPath(sha256, variant),
          cache.webCopyPath(sha256),
          cache.boardPicturePath(sha256),
        ],
  );
  return stampFiles([
    ...(['people', 'library', 'drafts'] as const).flatMap((place) =>
      filesIn(inDataFolder(home, place)),
    ),
    decisionsPath(home, asked.folder),
    earlierPath(home, asked.folder),
    inDataFolder(home, 'claims', `${pathKey(asked.folder)}.json`),
    inDataFolder(home, 'stories', `${pathKey(draft)}.story.json`),
    inDataFolder(home, 'stories', `${pathKey(draft)}.followed.json`),
    fileIndexPath(home, asked.folder),
    ...about,
    ...used.files,
    ...filesIn(used.bundle),
  ]);
}
