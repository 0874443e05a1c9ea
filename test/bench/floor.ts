/**
 * The least work there can be for the faces of an album: decode alone, then inference alone, at the sizes and as often as
 * the album needs it. Arguments: album folder, number of photos.
 */
import heicDecode from 'heic-decode';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { alignedSide } from '../../daemon/photo/align.ts';
import { transform } from '../../daemon/photo/candidate.ts';
import { closerSide } from '../../daemon/photo/closer.ts';
import { loadEmbedder } from '../../daemon/photo/embed.ts';
import { loadRetinaFace } from '../../daemon/photo/retinaface.ts';
import type { RgbImage } from '../../daemon/photo/photo.ts';
import { search } from '../../daemon/photo/search.ts';
import { assetPath } from '../../daemon/paths.ts';

sharp.concurrency(1);
sharp.cache(false);
const [album = '', count = '1'] = process.argv.slice(2);
const detector = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
const embedder = await loadEmbedder(assetPath('models/arcface.prepared.onnx'));
const certain = 0.8;
const aligned = new Uint8Array(alignedSide * alignedSide * 3);

for (const name of readdirSync(album).sort().slice(0, Number(count))) {
  const bytes = readFileSync(join(album, name));
  const { image, longSide, at } = await open(bytes);
  let found = await detector.find(await shrink(image, 640), certain);
  // The further scales of the pyramid, where it has them.
  const inPhoto = found.map((face) => transform(face, longSide / 640));
  const side = closerSide(inPhoto, 640, longSide, 'settled');
  if (side !== null) found = await search(detector, await at(side), certain);
  if (found.length > 0) await embedder.embed(found.map(() => aligned));
}

interface Opened {
  /** At 1280 px. */
  readonly image: RgbImage;
  readonly longSide: number;
  readonly at: (side: number) => Promise<RgbImage>;
}

async function open(bytes: Buffer): Promise<Opened> {
  if (bytes.subarray(4, 8).toString() !== 'ftyp') {
    const { width, height } = await sharp(bytes).metadata();
    const at = (side: number): Promise<RgbImage> => resize(sharp(bytes), side);
    return { image: await at(1280), longSide: Math.max(width, height), at };
  }
  const { width, height, data } = await heicDecode({ buffer: bytes });
  const whole = sharp(data, { raw: { width, height, channels: 4 } });
  const at = (side: number): Promise<RgbImage> => resize(whole.clone().removeAlpha(), side);
  return { image: await at(1280), longSide: Math.max(width, height), at };
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
