import { totalmem } from 'node:os';

/** Pixels of the largest photo we decode, whatever its format; above what any phone or camera writes. */
export const maxPixels = 250_000_000;

/** Bytes of the largest file we read. */
export const maxBytes = 512 * 1024 * 1024;

/** Below this share of visible picture, 0..1, a damaged photo counts as lost. */
export const usefulShare = 0.25;

const megabyte = 1024 * 1024;

/**
 * Memory in bytes that all photos in work may take together, by the costs below: a quarter of the machine's, at most 2 GB;
 * `PHOTOBLOG_MEMORY` sets it, in megabytes.
 */
export function memoryBudget(env: NodeJS.ProcessEnv = process.env): number {
  const wished = Number(env['PHOTOBLOG_MEMORY'] ?? '');
  if (Number.isFinite(wished) && wished > 0) return wished * megabyte;
  return Math.min(totalmem() / 4, 2048 * megabyte);
}

/** Memory in bytes that one photo may take: beside what the processes need, so that 1.5 GB hold all. */
const maxOfOne = 1100 * megabyte;

/** Photos that take less, in bytes, wait for nobody. */
export const unnoticed = 64 * megabyte;

/**
 * Bytes of memory a pixel takes at the highest while it is decoded, estimated from how each decoder works. A JPEG and a PNG
 * pass through line by line, unless they are stored in several passes; of a HEIC the planes are kept, 1.5 bytes a pixel,
 * twice for a moment (measured at 113 megapixels: 5.2).
 */
const costs: ReadonlyMap<string, number> = new Map([
  ['jpeg', 1],
  ['jpeg in passes', 7],
  ['png', 1],
  ['png in passes', 8],
  ['webp', 4],
  ['gif', 6],
  ['tiff', 4],
  ['bmp', 4],
  ['avif', 12],
  ['heic', 5.5],
  ['heif', 5.5],
  ['jxl', 16],
  ['jp2', 16],
  ['exr', 16],
]);

/** HEIC whose planes cannot be had: all of it in colour at once, beside the decoder's own copies. */
export const wholeHeicCost = 12;

/** ImageMagick: its own picture of four channels, and the copies on the way to ours. */
export const magickCost = 11;

/** Bytes of memory a pixel of this format takes; `in passes`: progressive or interlaced. */
export function costOf(format: string, inPasses = false): number {
  return costs.get(inPasses ? `${format} in passes` : format) ?? magickCost;
}

/** Pixels of the largest photo that is decoded at this cost a pixel. */
export function mostPixels(cost: number, env: NodeJS.ProcessEnv = process.env): number {
  return Math.min(maxPixels, Math.floor(Math.min(memoryBudget(env), maxOfOne) / cost));
}
