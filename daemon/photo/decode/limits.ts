import { totalmem } from 'node:os';

/** Pixels of the largest photo we decode, whatever its format; above what any phone or camera writes. */
export const maxPixels = 250_000_000;

/** Bytes of the largest file we read. */
export const maxBytes = 512 * 1024 * 1024;

/** Below this share of visible picture, 0..1, a damaged photo counts as lost. */
export const usefulShare = 0.25;

const megabyte = 1024 * 1024;

/**
 * Bytes of memory a large file's own bytes take at the highest, beside its pixels: decoders and readers of metadata copy
 * parts of it (measured with 511 MB: 2; with 382 MB of metadata in a PNG: 1.9), and no two such files are read at once.
 */
export const fileCost = 2.7;

/**
 * Bytes of the largest file of a format whose decoders have memory of their own, into which they copy it more than once
 * (measured: raw files 3.9 times, HEIC 7.2 times); absent where the limit is that of all files.
 */
export const mostBytesOf: ReadonlyMap<string, number> = new Map([
  ['raw', 256 * megabyte],
  ['heic', 128 * megabyte],
  ['heif', 128 * megabyte],
]);

/** Bytes of the largest file that is given to a decoder which is a second chance. */
export const mostBytesToConvert = 128 * megabyte;

/** Memory in bytes that one photo may take: beside what the processes need, so that 1.5 GB hold all. */
const maxOfOne = 1100 * megabyte;

/**
 * Memory in bytes that all photos in work may take together, by the costs below: a quarter of the machine's, at most
 * 1.1 GB, so that 1.5 GB hold the whole tree of processes (measured with two workers); `PHOTOBLOG_MEMORY` sets it, in
 * megabytes.
 */
export function memoryBudget(env: NodeJS.ProcessEnv = process.env): number {
  const wished = Number(env['PHOTOBLOG_MEMORY'] ?? '');
  if (Number.isFinite(wished) && wished > 0) return wished * megabyte;
  return Math.min(totalmem() / 4, maxOfOne);
}

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
  // Measured with 94 megapixels: 32, as it is decoded once for what is looked at and once for the copy.
  ['avif', 32],
  ['heic', 5.5],
  ['heif', 5.5],
  ['jxl', 16],
  // Measured with 69 megapixels: 36.
  ['jp2', 36],
  ['exr', 16],
  // Measured with 81 megapixels of 16 bits: 19.
  ['psd', 19],
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
