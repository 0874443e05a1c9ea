import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { installRoot } from '../shared/paths.ts';
import { chooseFaceModels } from './faceModels.ts';
import { fileIndexPath } from './fileIndex.ts';
import { createPhotoPool, type PhotoPool } from './pool.ts';

/** What a worker takes beside its photo, in bytes, models and decoders included. */
const workerMemory = 400 * 1024 * 1024;

/** As many workers as there are processors, and no more than half of the memory holds. */
function poolSize(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / workerMemory)));
}

/** Absolute path of the worker's script. */
export const workerPath = join(installRoot, 'dist', 'photoWorker.js');

/**
 * Makes the pool of this program and computer; no process is started.
 *
 * The command line has it before the rest of the program is loaded: what this file imports stays light.
 *
 * @param home absolute path of the user's data folder
 * @param models key of the face models, see faceModels.ts
 */
export function openPool(home: string, models: string = chooseFaceModels().key): PhotoPool {
  return createPhotoPool({ workerPath, home, size: poolSize(), models });
}

/**
 * Starts a worker for an album that nobody has looked at yet: there will be a photo for it. It loads while the folder is
 * read, and the rest of the program.
 *
 * @param folder absolute path of the album
 * @param faces whether they will be looked for
 */
export function prepareFor(
  pool: Pick<PhotoPool, 'prepare'>,
  home: string,
  folder: string,
  faces: 'find' | 'skip',
): void {
  if (existsSync(folder) && !existsSync(fileIndexPath(home, folder))) pool.prepare(faces);
}
