// @ts-check
/**
 * Writes daemon/formatSamples.ts: one small picture of each format, made here, which `photoblog doctor` decodes.
 *
 *   node scripts/formatSamples.mjs      needs heif-enc (apt-get install libheif-examples)
 */
import {
  ImageMagick,
  MagickFormat,
  MagickReadSettings,
  initializeImageMagick,
} from '@imagemagick/magick-wasm';
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format as prettify, resolveConfig } from 'prettier';
import sharp from 'sharp';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Green and blue squares: small in every format. */
const width = 16;
const height = 16;
const rgb = Buffer.alloc(width * height * 3);
for (let y = 0; y < height; y++)
  for (let x = 0; x < width; x++)
    rgb.set((x & 8) === (y & 8) ? [32, 192, 64] : [32, 64, 192], (y * width + x) * 3);

const picture = () => sharp(rgb, { raw: { width, height, channels: 3 } });
const withMagick = await magickWriter();

/** @type {Record<string, Uint8Array>} */
const samples = {
  jpeg: await picture().jpeg({ quality: 60 }).toBuffer(),
  png: await picture().png().toBuffer(),
  webp: await picture().webp({ quality: 40 }).toBuffer(),
  tiff: await picture().tiff({ compression: 'lzw', predictor: 'horizontal' }).toBuffer(),
  gif: await picture().gif().toBuffer(),
  avif: await picture().avif({ quality: 40 }).toBuffer(),
  heic: await heic(),
  bmp: withMagick(MagickFormat.Bmp),
  jxl: withMagick(MagickFormat.Jxl),
  psd: withMagick(MagickFormat.Psd),
};

const entries = Object.entries(samples).map(
  ([name, bytes]) => `${name}: '${Buffer.from(bytes).toString('base64')}',`,
);
const source = `/**
 * One picture of ${width}x${height} pixels in each format, base64: what the doctor decodes. Made by scripts/formatSamples.mjs.
 */
export const formatSamples = {
${entries.join('\n')}
} as const;
`;
const target = join(root, 'daemon', 'formatSamples.ts');
await writeFile(
  target,
  await prettify(source, { ...(await resolveConfig(target)), filepath: target }),
);

/** sharp writes no HEVC; heif-enc comes with Debian's libheif-examples. */
async function heic() {
  const folder = await mkdtemp(join(tmpdir(), 'photoblog-samples-'));
  try {
    await writeFile(join(folder, 'a.png'), await picture().png().toBuffer());
    execFileSync('heif-enc', ['-q', '20', '-o', join(folder, 'a.heic'), join(folder, 'a.png')]);
    return await readFile(join(folder, 'a.heic'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function magickWriter() {
  await initializeImageMagick(
    await readFile(require.resolve('@imagemagick/magick-wasm/magick.wasm')),
  );
  const png = await picture().png().toBuffer();
  /** @param {MagickFormat} format */
  return (format) =>
    ImageMagick.read(png, new MagickReadSettings(), (image) =>
      image.write(format, (bytes) => Uint8Array.from(bytes)),
    );
}
