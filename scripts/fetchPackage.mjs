// @ts-check
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pacote from 'pacote';
import { Parser } from 'tar';
import { AssetError, codeOf } from './assetsLib.mjs';

/** @typedef {import('./assetsLib.mjs').AssetPackage} AssetPackage */
/** @typedef {import('./assetsLib.mjs').AssetFile} AssetFile */
/** @typedef {{ readonly file: AssetFile, readonly staged: string }} StagedFile a verified copy, absolute path */

/**
 * Streams the wanted files of one package's tarball into a folder and verifies them; nothing else of the package is written.
 *
 * @param {AssetPackage} source
 * @param {string} folder an existing folder for this package alone
 * @param {Readonly<Record<string, unknown>>} options npm's own settings, as npm-registry-fetch names them
 * @returns {Promise<readonly StagedFile[]>} one entry a file of `source`, tarball integrity, size and sha256 checked
 * @throws {AssetError} for a file that is missing or differs; otherwise whatever pacote, tar or the file system threw
 */
export async function fetchPackage(source, folder, options) {
  const spec = `${source.name}@${source.version}`;
  let attempt = 0;
  /** @param {Record<string, unknown>} extra */
  const fetchWith = (extra) =>
    pacote.tarball.stream(
      spec,
      (tarball) => {
        attempt += 1;
        return extract(source, tarball, join(folder, `${attempt}-`));
      },
      { ...options, ...extra, integrity: source.integrity },
    );
  try {
    // A pinned version never changes, so whatever npm's cache holds of it is right.
    return await fetchWith({ preferOffline: true });
  } catch (error) {
    // The cached list of versions may be older than the pin.
    if (!['ETARGET', 'ENOVERSIONS'].includes(codeOf(error) ?? '')) throw error;
    return await fetchWith({ preferOnline: true });
  }
}

/**
 * Unpacks a whole package into a folder.
 *
 * @param {Pick<AssetPackage, 'name' | 'version' | 'integrity'>} source
 * @param {string} folder
 * @param {Readonly<Record<string, unknown>>} options as above
 * @throws what pacote threw, for example `EINTEGRITY`
 */
export async function extractPackage({ name, version, integrity }, folder, options) {
  await pacote.extract(`${name}@${version}`, folder, { ...options, integrity });
}

/**
 * @param {AssetPackage} source
 * @param {import('node:stream').Transform} tarball fails at its end when the integrity is wrong
 * @param {string} prefix of the staged files' paths
 * @returns {Promise<readonly StagedFile[]>}
 */
async function extract(source, tarball, prefix) {
  const wanted = new Map(source.files.map((file) => [file.path, file]));
  /** @type {Promise<StagedFile & { readonly bytes: number, readonly sha256: string }>[]} */
  const writes = [];
  await new Promise((resolve, reject) => {
    const parser = new Parser({
      strict: true,
      onReadEntry(entry) {
        // The first part is `package` in most tarballs, but any name is allowed.
        const file = wanted.get(entry.path.slice(entry.path.indexOf('/') + 1));
        if (!file || (entry.type !== 'File' && entry.type !== 'OldFile')) {
          entry.resume();
          return;
        }
        wanted.delete(file.path);
        const write = stage(file, entry, `${prefix}${writes.length}`);
        write.catch(reject);
        writes.push(write);
      },
    });
    let open = 2;
    const ended = () => {
      open -= 1;
      if (open === 0) resolve(undefined);
    };
    parser.on('error', reject);
    parser.on('end', ended);
    parser.on('drain', () => tarball.resume());
    tarball.on('error', reject);
    tarball.on('end', () => {
      parser.end();
      ended();
    });
    tarball.on('data', (chunk) => {
      if (!parser.write(chunk)) tarball.pause();
    });
  });
  // Only now is the tarball's integrity known to be right, which says more than a single file's checksum.
  const staged = await Promise.all(writes);
  for (const { path } of wanted.values()) {
    throw new AssetError(
      `${source.name}@${source.version} holds no file ${path}; correct its path in assets.json`,
    );
  }
  for (const { file, bytes, sha256 } of staged) {
    if (bytes === file.bytes && sha256 === file.sha256) continue;
    throw new AssetError(
      `${file.path} of ${source.name}@${source.version} is not the file pinned in assets.json ` +
        `(it has ${bytes} bytes and sha256 ${sha256}); if that file is right, correct the entry`,
    );
  }
  return staged;
}

/**
 * @param {AssetFile} file
 * @param {AsyncIterable<Buffer>} content
 * @param {string} staged
 */
async function stage(file, content, staged) {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    content,
    /** @param {AsyncIterable<Buffer>} chunks */
    async function* (chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(staged, { flags: 'wx', mode: file.executable ? 0o755 : 0o644 }),
  );
  return { file, staged, bytes, sha256: hash.digest('hex') };
}
