/**
 * The least work that gives an album's faces: decode alone, then inference alone, at the sizes and as often as the album
 * needs it. Arguments: album folder, number of photos.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignedSide } from '../../daemon/photo/faces/align.ts';
import { transform } from '../../daemon/photo/faces/candidate.ts';
import { closerSide } from '../../daemon/photo/faces/closer.ts';
import { openPhoto } from '../../daemon/photo/decode/decode.ts';
import { loadEmbedder } from '../../daemon/photo/faces/embed.ts';
import { loadRetinaFace } from '../../daemon/photo/faces/retinaface.ts';
import { search } from '../../daemon/photo/faces/search.ts';
import { createViews } from '../../daemon/photo/faces/views.ts';
import { assetPath } from '../../daemon/shared/paths.ts';

const [album = '', count = '1'] = process.argv.slice(2);
const detector = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
const embedder = await loadEmbedder(assetPath('models/arcface.prepared.onnx'));
const certain = 0.8;
const aligned = new Uint8Array(alignedSide * alignedSide * 3);

for (const name of readdirSync(album).sort().slice(0, Number(count))) {
  const views = createViews(await openPhoto(readFileSync(join(album, name))));
  const first = await views.at(640);
  let found = await detector.find(first.image, certain);
  const inPhoto = found.map((face) => transform(face, first.scale));
  const side = closerSide(inPhoto, 640, views.longSide, 'settled');
  if (side !== null) found = await search(detector, (await views.at(side)).image, certain);
  if (found.length > 0) await embedder.embed(found.map(() => aligned));
}
