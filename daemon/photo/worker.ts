/** The program of the pool's child processes: one photo per message, one answer per photo. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { messageOf } from '../contract/errors.ts';
import { isCode, pathOf } from '../shared/files.ts';
import { photoblogHome } from '../shared/paths.ts';
import { problem, type Problem } from '../contract/problem.ts';
import { createAnalyzer } from './analyze.ts';
import { createPhotoCache } from './cache.ts';
import { keyVariable, type ModelsAnswer, modelsArgument, namedModels } from './faceModels.ts';
import { tryOwnModels } from './faces/own/tryOwnModels.ts';
import { watchChildren } from './decode/heif/native/children.ts';
import { DecodeError, openPhoto } from './decode/decode.ts';
import type { PhotoFile } from './decode/decoders.ts';
import { unseenPhoto, type Photo } from '../contract/photo.ts';
import { readPhoto, type ReadPhoto } from './readPhoto.ts';
import type { FromWorker, PhotoResult, PhotoTask, ToWorker } from './photoTask.ts';
import { type PageCopiesTask, writePageCopies } from './copies/pageCopies.ts';
import { writeSmallCopy, writeWebCopy } from './copies/webCopy.ts';
import { message } from '../shared/words/message.ts';

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

process.on('message', (order: ToWorker) => {
  if (order.kind === 'granted') {
    granted?.();
    granted = null;
    return;
  }
  void run(order.task).then(
    (result) => {
      tell({ kind: 'answer', result, rss: process.memoryUsage.rss() });
    },
    (error: unknown) => {
      const code = keepingCodes.find((each) => isCode(error, each));
      // Anything else is a bug, and the end of this process.
      if (code === undefined) throw error;
      tell({ kind: 'refused', code, reason: messageOf(error), path: pathOf(error) });
    },
  );
});

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

async function run(task: PhotoTask): Promise<PhotoResult> {
  let read: ReadPhoto;
  try {
    read = await readPhoto(task.file, openReserve());
  } catch (error) {
    return { photo: unreadable(messageOf(error)), cached: false };
  }
  if (read.kind === 'refused') return { photo: failed(read.problem), cached: false };
  const { bytes, file } = read;
  if (task.shrink) {
    await writeSmallCopy(await openPhoto(bytes, file), task.shrink);
    return { photo: unseenPhoto, cached: false };
  }
  if (task.page) return { photo: await copyForPage(bytes, file, task.page), cached: false };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const variant = task.faces === 'find' ? 'faces' : 'no-faces';
  const known = await cache.read(sha256, variant);
  if (task.hidden && known && known.outcome !== 'failed') {
    const { target, sha256: expected, ...faces } = task.hidden;
    if (sha256 === expected) await writeWebCopy(await openPhoto(bytes, file), target, faces);
    return { photo: known, cached: false };
  }
  const wantsCopy = task.webCopy === 'make' && !existsSync(cache.webCopyPath(sha256));
  if (task.drawn && known && known.outcome !== 'failed') {
    const drawn = await analyzer.drawn(bytes, sha256, task.drawn);
    const ids = new Set(known.faces.map(({ id }) => id));
    const photo = { ...known, faces: [...known.faces, ...drawn.filter(({ id }) => !ids.has(id))] };
    await cache.write(photo, variant);
    return { photo, cached: false };
  }
  const wantsSight = task.see === 'look' && known?.sight === null && known.outcome !== 'failed';
  if (known && wantsSight) {
    const photo = { ...known, sight: await analyzer.see(bytes, known) };
    await cache.write(photo, variant);
    return wantsCopy ? run(task) : { photo, cached: false };
  }
  if (known && (!wantsCopy || known.outcome === 'failed')) return { photo: known, cached: true };
  if (known) {
    await writeWebCopy(await openPhoto(bytes, file), cache.webCopyPath(sha256));
    return { photo: known, cached: false };
  }
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
  if ((task.hidden || task.drawn) && photo.outcome !== 'failed') return run(task);
  return { photo, cached: false };
}

async function copyForPage(
  bytes: Uint8Array,
  file: PhotoFile,
  task: PageCopiesTask,
): Promise<Photo> {
  try {
    return { ...unseenPhoto, ...(await writePageCopies(await openPhoto(bytes, file), task)) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { ...unseenPhoto, outcome: 'failed', problems: [error.problem] };
  }
}

function unreadable(reason: string): Photo {
  return failed(problem('discover/unreadable', message('file.unreadable', { reason })));
}

const failed = (why: Problem): Photo => ({ ...unseenPhoto, outcome: 'failed', problems: [why] });
