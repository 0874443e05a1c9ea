/**
 * The plainest pipeline that works, one photo after the other, every setting at its default: what `npm run bench`
 * compares with. Arguments: album folder, number of photos.
 */
import heicDecode from 'heic-decode';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import sharp, { type Sharp } from 'sharp';
import { alignedSide, faceTransform } from '../../daemon/photo/faces/align.ts';
import { warp } from '../../daemon/photo/faces/warp.ts';
import type { Candidate } from '../../daemon/photo/faces/candidates/candidate.ts';
import { nonMaximumSuppression } from '../../daemon/photo/faces/candidates/nms.ts';
import type { RgbImage } from '../../daemon/contract/photo.ts';
import { assetPath } from '../../daemon/shared/paths.ts';

const [album = '', count = '1'] = process.argv.slice(2);
const detector = await InferenceSession.create(assetPath('models/retinaface.onnx'));
const embedder = await InferenceSession.create(assetPath('models/arcface.onnx'));
const inputSide = 640;

for (const name of readdirSync(album).sort().slice(0, Number(count))) {
  const image = await decode(readFileSync(join(album, name)));
  for (const face of await detect(image)) {
    if (!face.landmarks) continue;
    const crop = warp(image, faceTransform(face.landmarks), alignedSide).data;
    const input = planes(crop, 112, (value) => (value - 127.5) / 128);
    await embedder.run({
      [embedder.inputNames[0] ?? '']: new Tensor('float32', input, [1, 3, 112, 112]),
    });
  }
}

async function decode(bytes: Buffer): Promise<RgbImage> {
  if (bytes.subarray(4, 8).toString() === 'ftyp') {
    const { width, height, data } = await heicDecode({ buffer: bytes });
    return rgb(sharp(data, { raw: { width, height, channels: 4 } }));
  }
  return rgb(sharp(bytes).rotate());
}

async function rgb(picture: Sharp): Promise<RgbImage> {
  const { data, info } = await picture
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

async function detect(image: RgbImage): Promise<readonly Candidate[]> {
  const scale = inputSide / Math.max(image.width, image.height);
  const raw = { width: image.width, height: image.height, channels: 3 as const };
  const small = await sharp(image.data, { raw })
    .resize(Math.round(image.width * scale), Math.round(image.height * scale))
    .extend({
      right: inputSide - Math.round(image.width * scale),
      bottom: inputSide - Math.round(image.height * scale),
      background: 'black',
    })
    .raw()
    .toBuffer();
  const input = new Tensor(
    'float32',
    planes(small, inputSide, (value) => value),
    [1, 3, inputSide, inputSide],
  );
  const outputs = await detector.run({ data: input });
  const found: Candidate[] = [];
  for (const [stride, anchors] of [
    [32, [512, 256]],
    [16, [128, 64]],
    [8, [32, 16]],
  ] as const) {
    const cells = (inputSide / stride) ** 2;
    const values = (kind: string): Float32Array => {
      const data = outputs[`face_rpn_${kind}_stride${stride}`]?.data;
      if (!(data instanceof Float32Array)) throw new Error(`no ${kind}`);
      return data;
    };
    const [scores, boxes, points] = [
      values('cls_prob_reshape'),
      values('bbox_pred'),
      values('landmark_pred'),
    ];
    anchors.forEach((side, q) => {
      for (let cell = 0; cell < cells; cell++) {
        const score = scores[(q + 2) * cells + cell] ?? 0;
        if (score < 0.8) continue;
        const at = (data: Float32Array, channel: number): number =>
          data[channel * cells + cell] ?? 0;
        const cx = (cell % (inputSide / stride)) * stride + 8;
        const cy = Math.floor(cell / (inputSide / stride)) * stride + 8;
        const [width, height] = [
          Math.exp(at(boxes, q * 4 + 2)) * side,
          Math.exp(at(boxes, q * 4 + 3)) * side,
        ];
        const [x, y] = [
          cx + at(boxes, q * 4) * side - width / 2,
          cy + at(boxes, q * 4 + 1) * side - height / 2,
        ];
        const point = (k: number) =>
          [
            (cx + at(points, q * 10 + k * 2) * 0.2 * side) / scale,
            (cy + at(points, q * 10 + k * 2 + 1) * 0.2 * side) / scale,
          ] as const;
        found.push({
          box: [x / scale, y / scale, width / scale, height / scale],
          score,
          detector: 'retinaface',
          landmarks: [point(0), point(1), point(2), point(3), point(4)],
        });
      }
    });
  }
  return nonMaximumSuppression(found, 0.4);
}

/** Interleaved bytes to planes of floats. */
function planes(data: Uint8Array, side: number, convert: (value: number) => number): Float32Array {
  const output = new Float32Array(3 * side * side);
  for (let c = 0; c < 3; c++) {
    for (let i = 0; i < side * side; i++)
      output[c * side * side + i] = convert(data[i * 3 + c] ?? 0);
  }
  return output;
}
