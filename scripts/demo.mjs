// @ts-check
/**
 * Writes a blog from the demo's album into out/demo and says where it is, as its user would: names that a photo manager has
 * noted are taken over, then the blog is written. Whatever follows `npm run demo --` goes to `photoblog generate`.
 */
import { spawn } from 'node:child_process';
import console from 'node:console';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { composeDemoAlbum } from './demoAlbum.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const album = join(root, 'out', 'demo', 'Easter in Paris');
const report = join(root, 'out', 'demo', 'report.json');

const count = await composeDemoAlbum(album);
console.log(`demo: ${count} sample photos in ${album}`);

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function photoblog(...args) {
  console.log(
    `demo: photoblog ${args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ')}`,
  );
  const child = spawn(process.execPath, [join(root, 'dist', 'photoblog.js'), ...args], {
    stdio: 'inherit',
    // The demo's people are kept apart from the user's own library.
    env: { PHOTOBLOG_HOME: join(root, 'out', 'demo', 'home'), ...process.env },
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

const named = await photoblog('people', 'import', album, '--apply');
const written =
  named > 1
    ? named
    : await photoblog('generate', album, '--report', report, ...process.argv.slice(2));
if (written <= 1) {
  const { draft } = JSON.parse(await readFile(report, 'utf8'));
  console.log(`demo: the draft is ${draft}`);
}
process.exitCode = written;
