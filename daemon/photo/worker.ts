/** The program of the pool's child processes: one photo per message, one answer per photo. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { assertUnreachable, messageOf } from '../contract/errors.ts';
import { isCode, orNull, pathOf } from '../shared/files.ts';
import { photoblogHome } from '../shared/paths.ts';
import { saveCompiled } from '../shared/start/keepCompiled.ts';
import { problem, type Problem } from '../contract/problem.ts';
import { createAnalyzer } from './analyze.ts';
import { createPhotoCache } from './cache.ts';
import { keyVariable, type ModelsAnswer, modelsArgument, namedModels } from './faceModels.ts';
import { ModelFault } from './modelFault.ts';
import { tryOwnModels } from './faces/own/tryOwnModels.ts';
import { watchChildren } from './decode/heif/native/children.ts';
import { DecodeError, openPhoto } from './decode/decode.ts';
import type { PhotoFile } from './decode/decoders.ts';
import { leanJpeg } from './decode/leanJpeg.ts';
import { leanPng } from './decode/png/leanPng.ts';
import { unseenPhoto, type Photo } from '../contract/photo.ts';
import { once } from './once.ts';
import { readPhoto, type ReadPhoto } from './readPhoto.ts';
import type {
  AnalyzeTask,
  DrawnTask,
  FromWorker,
  HideTask,
  PhotoResult,
  PhotoTask,
  ToWorker,
} from './photoTask.ts';
import { type PageCopiesTask, writePageCopies } from './copies/pageCopies.ts';
import { writeSmallCopy, writeWebCopy } from './copies/webCopy.ts';
import { message } from '../shared/words/message.ts';
import { systemReason } from '../shared/words/systemReason.ts';

const cache = createPhotoCache(photoblogHome(), process.env[keyVariable]);
const analyzer = createAnalyzer(cache);

process.on('disconnect', () => {
  // Nobody is left to answer to.
  process.exit();
});

if (process.argv.includes(modelsArgument)) {
  void tryOwnModels(namedModels()).then((answer: ModelsAnswer) => {
    process.send?.(answer, () => process.exit());
  });
}

/** Why what was learnt cannot be kept. */
const keepingCodes = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR'] as const;

/** Called when the memory that was asked for may be taken. */
let granted: (() => void) | null = null;

/** Whether a photo has come: it loads what it needs by itself. */
let hasWork = false;

process.on('message', (order: ToWorker) => {
  if (order.kind === 'granted') {
    granted?.();
    granted = null;
    return;
  }
  if (order.kind === 'prepare') {
    if (order.faces === 'find') prepareUnlessBusy();
    return;
  }
  hasWork = true;
  void run(order.task).then(
    (result) => {
      tell({ kind: 'answer', result, rss: process.memoryUsage.rss() });
      saveFirst();
    },
    (error: unknown) => {
      if (error instanceof ModelFault) {
        tell({ kind: 'unfit', fault: error.kind, told: error.told });
        return;
      }
      const code = keepingCodes.find((each) => isCode(error, each));
      // Anything else is a bug, and the end of this process.
      if (code === undefined) throw error;
      tell({ kind: 'refused', code, reason: messageOf(error), path: pathOf(error) });
    },
  );
});

/** Where a photo has come by now, its decoding begins first, and loading goes on beside it. */
function prepareUnlessBusy(): void {
  // Between the two whatever else has been sent is read.
  setImmediate(() => {
    setImmediate(() => {
      if (!hasWork) void analyzer.prepare();
    });
  });
}

/** With the first photo nearly all is compiled that others need; the end of this process comes without a word. */
const saveFirst = once(saveCompiled);

const tell = (what: FromWorker): void => {
  process.send?.(what);
};

watchChildren((pids) => {
  tell({ kind: 'children', pids });
});

/** Asks the pool for memory; more than once for one photo only when more is needed. */
function openReserve(): (bytes: number) => Promise<void> {
  let reserved = 0;
  return async (bytes) => {
    if (bytes <= reserved) return;
    reserved = bytes;
    await new Promise<void>((resolve) => {
      granted = resolve;
      tell({ kind: 'wish', bytes });
    });
  };
}

/** A photo's bytes, read once for whatever is asked. */
interface Content {
  /** Without what no decoder needs of them. */
  readonly bytes: Uint8Array;
  /** Of all of the file. */
  readonly sha256: string;
  readonly file: PhotoFile;
}

async function run(task: PhotoTask): Promise<PhotoResult> {
  let read: ReadPhoto;
  try {
    read = await readPhoto(task.file, openReserve());
  } catch (error) {
    return { photo: unreadable(error), cached: false };
  }
  if (read.kind === 'refused') return { photo: failed(read.problem), cached: false };
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  const content: Content = { bytes: leanPng(leanJpeg(read.bytes)), sha256, file: read.file };
  switch (task.kind) {
    case 'analyze':
      return analyze(content, task);
    case 'hide':
      return { photo: await hide(content, task), cached: false };
    case 'drawn':
      return { photo: await addDrawn(content, task), cached: false };
    case 'shrink':
      await writeSmallCopy(await openPhoto(content.bytes, content.file), task.copy);
      return { photo: unseenPhoto, cached: false };
    case 'page':
      return { photo: await copyForPage(content, task.page), cached: false };
    default:
      return assertUnreachable(task);
  }
}

async function analyze(
  content: Content,
  task: Pick<AnalyzeTask, 'faces' | 'webCopy' | 'see'>,
): Promise<PhotoResult> {
  const { bytes, sha256, file } = content;
  const variant = variantOf(task.faces);
  const known = await cache.read(sha256, variant);
  if (known) return complete(content, task, known, sha256);
  const wantsCopy = isCopyMissing(task, sha256);
  const photo = await analyzer.analyze(bytes, sha256, {
    faces: task.faces,
    see: task.see ?? 'skip',
    webCopyPath: wantsCopy ? cache.webCopyPath(sha256) : null,
    ...(wantsCopy ? { boardPicturePath: cache.boardPicturePath(sha256) } : {}),
    file,
    onLearnt: (metadata) => {
      tell({ kind: 'learnt', sha256, metadata });
    },
  });
  await cache.write(photo, variant);
  return { photo, cached: false };
}

/** What is wanted of a known photo and is not there yet; one that failed would fail again. */
async function complete(
  { bytes, file }: Content,
  task: Pick<AnalyzeTask, 'faces' | 'webCopy' | 'see'>,
  known: Photo,
  sha256: string,
): Promise<PhotoResult> {
  const wantsCopy = isCopyMissing(task, sha256);
  const wantsSight = task.see === 'look' && known.sight === null;
  if (known.outcome === 'failed' || (!wantsCopy && !wantsSight))
    return { photo: known, cached: true };
  let photo = known;
  if (wantsSight) {
    photo = { ...known, sight: await analyzer.see(bytes, known, await copyOf(sha256)) };
    await cache.write(photo, variantOf(task.faces));
  }
  if (wantsCopy) await writeWebCopy(await openPhoto(bytes, file), cache.webCopyPath(sha256));
  return { photo, cached: false };
}

/** The web copy of a photo, as a file; null where there is none yet. */
const copyOf = (sha256: string): Promise<Uint8Array | null> =>
  readFile(cache.webCopyPath(sha256)).catch(orNull);

const variantOf = (faces: AnalyzeTask['faces']) => (faces === 'find' ? 'faces' : 'no-faces');

function isCopyMissing({ webCopy }: Pick<AnalyzeTask, 'webCopy'>, sha256: string): boolean {
  return webCopy === 'make' && !existsSync(cache.webCopyPath(sha256));
}

async function hide(content: Content, task: HideTask): Promise<Photo> {
  const { photo } = await analyze(content, { faces: task.faces, webCopy: 'none' });
  if (photo.outcome !== 'failed' && photo.sha256 === task.sha256)
    await writeWebCopy(await openPhoto(content.bytes, content.file), task.target, task.hidden);
  return photo;
}

async function addDrawn(content: Content, { regions }: DrawnTask): Promise<Photo> {
  const { photo } = await analyze(content, { faces: 'find', webCopy: 'none' });
  if (photo.outcome === 'failed' || photo.sha256 === null) return photo;
  const drawn = await analyzer.drawn(content.bytes, photo.sha256, regions);
  const ids = new Set(photo.faces.map(({ id }) => id));
  const more = { ...photo, faces: [...photo.faces, ...drawn.filter(({ id }) => !ids.has(id))] };
  await cache.write(more, 'faces');
  return more;
}

async function copyForPage({ bytes, file }: Content, task: PageCopiesTask): Promise<Photo> {
  try {
    return { ...unseenPhoto, ...(await writePageCopies(await openPhoto(bytes, file), task)) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { ...unseenPhoto, outcome: 'failed', problems: [error.problem] };
  }
}

function unreadable(error: unknown): Photo {
  const reason = systemReason(error);
  return failed(problem('discover/unreadable', message('file.unreadable', { reason })));
}

const failed = (why: Problem): Photo => ({ ...unseenPhoto, outcome: 'failed', problems: [why] });
