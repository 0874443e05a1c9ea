// @ts-check
/** Writes a blog from the sample album into out/demo and says where it is; whatever follows `npm run demo --` goes to `photoblog generate`. */
import { spawn } from 'node:child_process';
import console from 'node:console';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { composeAlbum } from './sampleAlbum.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const album = join(root, 'out', 'demo', 'album');
const report = join(root, 'out', 'demo', 'report.json');

await mkdir(album, { recursive: true });
const photos = await composeAlbum(album);
console.log(`demo: ${photos.length} sample photos in ${album}`);

const photoblog = spawn(
  process.execPath,
  [
    join(root, 'dist', 'photoblog.js'),
    'generate',
    album,
    '--report',
    report,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    // The demo's people are kept apart from the user's own library.
    env: { PHOTOBLOG_HOME: join(root, 'out', 'demo', 'home'), ...process.env },
  },
);
const [status] = await once(photoblog, 'exit');
if (status === 0 || status === 1) {
  const { draft } = JSON.parse(await readFile(report, 'utf8'));
  console.log(`demo: the draft is ${draft}`);
}
process.exitCode = typeof status === 'number' ? status : 3;
