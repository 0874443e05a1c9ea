import sharp, { type Sharp } from 'sharp';
import type { RgbImage } from './photo.ts';

// One photo at a time in each worker process: the pool is the parallelism, and a cache would only hold memory.
sharp.concurrency(1);
sharp.cache(false);
// Untrusted files reach only the loaders of formats that phones, cameras and scanners write.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadTiffBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});

/**
 * Scales an image, averaging over the pixels that are left out.
 *
 * @param width height new size in pixels, at least 1; may be larger than the image
 */
export async function resize(image: RgbImage, width: number, height: number): Promise<RgbImage> {
  if (width === image.width && height === image.height) return image;
  return toRgb(fromRgb(image).resize(width, height, { fit: 'fill', kernel: 'linear' }));
}

/**
 * Compresses to WebP without any metadata.
 *
 * @param quality 1..100
 */
export async function encodeWebp(image: RgbImage, quality: number): Promise<Buffer> {
  return fromRgb(image).webp({ quality, effort: 3 }).toBuffer();
}

/**
 * Compresses to a progressive JPEG without any metadata.
 *
 * @param quality 1..100
 */
export async function encodeJpeg(image: RgbImage, quality: number): Promise<Buffer> {
  return fromRgb(image).jpeg({ quality, mozjpeg: true }).toBuffer();
}

/** What the header of a file says. */
export interface Header {
  /** Stored size in pixels, before any rotation. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation 1..8; 1 when absent. */
  readonly orientation: number;
  readonly icc: Uint8Array | null;
  readonly space: string;
}

/** How strictly to read: `strict` fails on any warning of the decoder, `lenient` delivers what can be had. */
export type Strictness = 'strict' | 'lenient';

/** Reads the header of a JPEG, PNG, WebP, TIFF, GIF or AVIF; throws when it cannot. */
export async function readHeader(bytes: Uint8Array): Promise<Header> {
  const meta = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
  return {
    width: meta.width,
    height: meta.height,
    orientation: meta.orientation ?? 1,
    icc: meta.icc ?? null,
    space: meta.space,
  };
}

/**
 * Decodes a JPEG, PNG, WebP, TIFF, GIF or AVIF, upright, its first page, on white where it is transparent.
 *
 * JPEG and WebP are decoded at reduced size when `width` allows, which is most of the speed of a run.
 *
 * @param width height size of the result; the photo's own upright size or smaller
 * @returns colours as stored (the profile not yet applied), except CMYK and grey, which become sRGB
 */
export async function decode(
  bytes: Uint8Array,
  header: Header,
  width: number,
  height: number,
  strictness: Strictness,
): Promise<RgbImage> {
  const failOn = strictness === 'strict' ? 'warning' : 'none';
  const ignoreIcc = header.icc !== null && isRgbProfile(header.icc);
  return toRgb(
    sharp(bytes, { limitInputPixels: false, failOn, ignoreIcc, autoOrient: true }).resize(
      width,
      height,
      { fit: 'fill', kernel: 'linear' },
    ),
  );
}

/**
 * Converts an image from its embedded colour profile to sRGB; the image itself when the profile is unusable.
 *
 * Meant for images already shrunk: a conversion costs as much as a decode at full size.
 */
export async function toSrgb(image: RgbImage, icc: Uint8Array): Promise<RgbImage> {
  return toRgb(sharp(tiffWith(image, icc), { limitInputPixels: false }));
}

/** Whether an ICC profile describes RGB colours rather than grey or CMYK. */
export function isRgbProfile(icc: Uint8Array): boolean {
  return String.fromCharCode(...icc.subarray(16, 20)) === 'RGB ';
}

const fromRgb = (image: RgbImage): Sharp =>
  sharp(image.data, {
    raw: { width: image.width, height: image.height, channels: 3 },
    limitInputPixels: false,
  });

async function toRgb(pipeline: Sharp): Promise<RgbImage> {
  const { data, info } = await pipeline
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels === 3) return { width: info.width, height: info.height, data };
  return { width: info.width, height: info.height, data: repeatGrey(data, info.channels) };
}

/** Grey (and alpha) to three equal channels. */
function repeatGrey(data: Uint8Array, channels: number): Uint8Array {
  const rgb = new Uint8Array((data.length / channels) * 3);
  for (let from = 0, to = 0; from < data.length; from += channels, to += 3) {
    rgb.fill(data[from] ?? 0, to, to + 3);
  }
  return rgb;
}

/** An uncompressed RGB TIFF (TIFF 6.0) with a colour profile: the way to hand a profile with raw pixels to libvips. */
function tiffWith(image: RgbImage, icc: Uint8Array): Uint8Array {
  const short = 3;
  const long = 4;
  const undefinedBytes = 7;
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, long, 1, image.width],
    [257, long, 1, image.height],
    [258, short, 3, 8 + 2 + 10 * 12 + 4],
    [259, short, 1, 1],
    [262, short, 1, 2],
    [273, long, 1, 0],
    [277, short, 1, 3],
    [278, long, 1, image.height],
    [279, long, 1, image.data.length],
    [34675, undefinedBytes, icc.length, 0],
  ];
  const bitsAt = 8 + 2 + entries.length * 12 + 4;
  const iccAt = bitsAt + 6;
  const pixelsAt = iccAt + icc.length + (icc.length % 2);
  const bytes = Buffer.alloc(pixelsAt + image.data.length);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(tag === 273 ? pixelsAt : tag === 34675 ? iccAt : value, at + 8);
  });
  for (let i = 0; i < 3; i++) bytes.writeUInt16LE(8, bitsAt + 2 * i);
  bytes.set(icc, iccAt);
  bytes.set(image.data, pixelsAt);
  return bytes;
}
