// @ts-check
/**
 * Writes THIRD_PARTY.md, or with `--notices FILE` the texts of all licences of what is shipped.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codeOf, parseManifest } from './assetsLib.mjs';
import { shippedPackages, thirdPartyMarkdown } from './thirdPartyText.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({ options: { notices: { type: 'string' } } });

const manifest = parseManifest(await readFile(join(root, 'assets.json'), 'utf8'));
/** @type {import('./thirdPartyText.mjs').Lockfile} */
const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
const markdown = thirdPartyMarkdown(manifest, lock);
if (options.notices === undefined) await writeFile(join(root, 'THIRD_PARTY.md'), markdown);
else await writeFile(options.notices, `${markdown}\n${await notices()}`);

/** The licence texts found on this machine, those of packages for other platforms left out; equal texts come once. */
async function notices() {
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  /**
   * @param {string} holder
   * @param {string} file
   */
  const add = async (holder, file) => {
    const text = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trim();
    holders.set(text, [...(holders.get(text) ?? []), holder]);
  };
  for (const { name, version, path } of shippedPackages(lock)) {
    for (const file of await list(join(root, path))) {
      if (/^(licen[cs]e|copying|notice)/i.test(file))
        await add(`${name}@${version}`, join(root, path, file));
    }
  }
  for (const { name, version, files } of manifest.packages) {
    for (const { target } of files) {
      if (target.startsWith('licences/'))
        await add(`${name}@${version}`, join(root, 'assets', target));
    }
  }
  // The Qdrant package carries no text of its licence; sharp carries the same one, unaltered.
  await add('Qdrant', join(root, 'node_modules', 'sharp', 'LICENSE'));
  return [...holders]
    .map(([text, names]) => `## Licence of ${names.join(', ')}\n\n${text}\n`)
    .join('\n');
}

/** @param {string} folder */
async function list(folder) {
  try {
    return (await readdir(folder, { withFileTypes: true })).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    );
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
