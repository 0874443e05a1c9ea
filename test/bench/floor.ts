/**
 * The least work there can be for the faces of an album: decode alone, then inference alone, at the sizes and as often as
 * the album needs it. Arguments: album folder, number of photos.
 */
import heicDecode from 'heic-decode';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { alignedSide } from '../../daemon/photo/align.ts';
import { loadEmbedder } from '../../daemon/photo/embed.ts';
import { loadRetinaFace } from '../../daemon/photo/retinaface.ts';
import type { RgbImage } from '../../daemon/photo/photo.ts';
import { assetPath } from '../../daemon/paths.ts';

sharp.concurrency(1);
sharp.cache(false);
const [album = '', count = '1'] = process.argv.slice(2);
const detector = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
const embedder = await loadEmbedder(assetPath('models/arcface.prepared.onnx'));
const aligned = new Uint8Array(alignedSide * alignedSide * 3);

for (const name of readdirSync(album).sort().slice(0, Number(count))) {
  const bytes = readFileSync(join(album, name));
  const image = await decode(bytes, 1280);
  const first = await detector.find(await shrink(image, 640), 0.8);
  // The second scale of the pyramid, where the first shows nothing.
  const found = first.length > 0 ? first : await detector.find(image, 0.8);
  if (found.length > 0) await embedder.embed(found.map(() => aligned));
}

async function decode(bytes: Buffer, side: number): Promise<RgbImage> {
  if (bytes.subarray(4, 8).toString() !== 'ftyp') return resize(sharp(bytes), side);
  const { width, height, data } = await heicDecode({ buffer: bytes });
  return resize(sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha(), side);
}

async function shrink({ width, height, data }: RgbImage, side: number): Promise<RgbImage> {
  return resize(sharp(data, { raw: { width, height, channels: 3 } }), side);
}

async function resize(picture: Sharp, side: number): Promise<RgbImage> {
  const { data, info } = await picture
    .resize(side, side, { fit: 'inside', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
