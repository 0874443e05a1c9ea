import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { encodeHeic } from '../../fixtures/heic.ts';
import { installRoot } from '../../../daemon/shared/paths.ts';
import type { Box } from '../../../daemon/contract/photo.ts';

/** Absolute path of a sample photo, such as `tracking/faces.jpg`. */
export const samplePath = (name: string): string => join(installRoot, 'assets', 'samples', name);

export const readSample = (name: string): Promise<Buffer> => readFile(samplePath(name));

/** A sample photo to be changed by sharp, upright; from memory, as the daemon's sharp opens no files. */
export const sample = (name: string): Sharp => sharp(readFileSync(samplePath(name))).rotate();

/** What a good JPEG of this picture is. */
export const toJpeg = (picture: Sharp): Promise<Buffer> => picture.jpeg({ quality: 92 }).toBuffer();

export async function toHeic(picture: Sharp, quality: number): Promise<Buffer> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return encodeHeic({ width: info.width, height: info.height, data }, quality);
}

/** A sample's pixels from `left`, `top` on; what is outside is cut off. */
export const part = (
  name: string,
  left: number,
  top: number,
  width: number,
  height: number,
): Sharp => sample(name).extract({ left, top, width, height });

/** Intersection over union of two boxes, written anew for the tests. */
export function iou(a: Box, b: Box): number {
  const w = Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]));
  const h = Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));
  return (w * h) / (a[2] * a[3] + b[2] * b[3] - w * h);
}

export const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0);
