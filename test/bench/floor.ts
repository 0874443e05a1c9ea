/**
 * The least work there can be: decode alone, then inference alone on as many pictures and faces as the album has.
 * Arguments: album folder, number of photos.
 */
import heicDecode from 'heic-decode';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
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

for (const name of readdirSync(album).sort().slice(0, Number(count))) {
  const bytes = readFileSync(join(album, name));
  if (bytes.subarray(4, 8).toString() === 'ftyp') await heicDecode({ buffer: bytes });
  else await sharp(bytes).resize(1280, 1280, { fit: 'inside' }).raw().toBuffer();
  const empty: RgbImage = { width: 640, height: 480, data: new Uint8Array(640 * 480 * 3) };
  await detector.find(empty, 0.5);
  // The album has one face a photo on average.
  await embedder.embed([new Uint8Array(alignedSide * alignedSide * 3)]);
}
