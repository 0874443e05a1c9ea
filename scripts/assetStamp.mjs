// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codeOf } from './assetsLib.mjs';

/**
 * What a verified file looked like to the file system: while it looks the same, its bytes need not be read again.
 * The change time is what a tamperer cannot set back.
 *
 * @typedef {object} Seen
 * @property {number} size
 * @property {number} mtimeMs
 * @property {number} ctimeMs
 * @property {string} sha256
 */

/**
 * The remembered state of a folder of assets.
 *
 * @typedef {object} Stamp
 * @property {Record<string, Seen>} files by path below the folder
 * @property {string} [prepared] what the prepared models were made from and by
 * @property {readonly string[]} [preparedFiles] their paths below the folder
 */

const name = '.stamp.json';

/**
 * Reads what is remembered of a folder; a lost or torn stamp only costs time.
 *
 * @param {string} folder
 * @returns {Promise<Stamp>}
 */
export async function readStamp(folder) {
  try {
    /** @type {unknown} */
    const stamp = JSON.parse(await readFile(join(folder, name), 'utf8'));
    return isStamp(stamp) ? stamp : { files: {} };
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return { files: {} };
    throw error;
  }
}

/**
 * Replaces the stamp in one step.
 *
 * @param {string} folder
 * @param {Stamp} stamp
 */
export async function writeStamp(folder, stamp) {
  const temporary = join(folder, `${name}.${randomUUID()}`);
  await writeFile(temporary, `${JSON.stringify(stamp, null, 1)}\n`);
  await rename(temporary, join(folder, name));
}

/**
 * The digest of a file, read only where it looks different from when it was last read.
 *
 * @param {string} folder
 * @param {string} path below the folder
 * @param {Stamp} stamp
 * @returns {Promise<Seen | null>} null when there is no such regular file
 */
export async function look(folder, path, stamp) {
  const file = join(folder, path);
  try {
    const stats = await lstat(file);
    if (!stats.isFile()) return null;
    const { size, mtimeMs, ctimeMs } = stats;
    const seen = stamp.files[path];
    if (seen?.size === size && seen.mtimeMs === mtimeMs && seen.ctimeMs === ctimeMs) return seen;
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    return { size, mtimeMs, ctimeMs, sha256: hash.digest('hex') };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Stamp}
 */
function isStamp(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    'files' in value &&
    typeof value.files === 'object' &&
    value.files !== null
  );
}
