/**
 * Decodes an album's HEICs as heic-decode does, by libheif in WebAssembly, and does nothing else: what all of the product's work is
 * measured by. Arguments: album folder, number of photos.
 */
import heicDecode from 'heic-decode';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [album = '', count = '1'] = process.argv.slice(2);
for (const name of readdirSync(album).sort().slice(0, Number(count)))
  await heicDecode({ buffer: readFileSync(join(album, name)) });
