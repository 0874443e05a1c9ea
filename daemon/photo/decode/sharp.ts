import sharp, { type Sharp } from 'sharp';
import { isBlank } from './blankEdge.ts';
import type { Region } from './crop.ts';
import { isRgbProfile } from './icc.ts';
import type { RgbImage } from '../../contract/photo.ts';
import { rgbTiff } from './tiff/rgbTiff.ts';

// One photo at a time in each worker process: the pool is the parallelism, and a cache would only hold memory.
sharp.concurrency(1);
sharp.cache(false);
// Untrusted files reach only the loaders of formats that phones, cameras and scanners write.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadJpegFile',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadTiffBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});

/** Our own limit is applied to the header before anything is decoded. */
const unlimited = { limitInputPixels: false } as const;

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
 * Compresses to WebP without any metadata, at the image's own size.
 *
 * @param quality 1..100
 */
export async function encodeWebpPicture(image: RgbImage, quality: number): Promise<Buffer> {
  return fromRgb(image).webp({ quality, effort: 2, smartSubsample: true }).toBuffer();
}

/**
 * Compresses to a baseline JPEG without any metadata.
 *
 * A progressive one, or tables made for the picture, save 5 to 8 % of the bytes for three times the time; MozJPEG's encoder
 * saves 13 % more and takes ten times as long: longer than finding the faces.
 *
 * @param quality 1..100
 */
export async function encodeJpeg(image: RgbImage, quality: number): Promise<Buffer> {
  return fromRgb(image).jpeg({ quality, progressive: false, optimiseCoding: false }).toBuffer();
}

/** Frames of an animation that are tried before its first one is taken after all. */
export const mostFrames = 12;

/**
 * The first frame of an animation, or page of a scan, that shows something: some begin with an empty one.
 *
 * @param pages what may be shown, best first; null for all frames in their order
 * @returns the first of them for a still picture, and where nothing can be had of the frames
 */
export async function firstShown(
  bytes: Uint8Array,
  pages: readonly number[] | null = null,
): Promise<number> {
  const first = pages?.[0] ?? 0;
  if (pages !== null && pages.length < 2) return first;
  const still = { ...unlimited, failOn: 'none' } as const;
  try {
    const { pages: count = 1 } = await sharp(bytes, still).metadata();
    const all = pages ?? Array.from({ length: count }, (_, page) => page);
    if (count < 2) return first;
    for (const page of all.slice(0, mostFrames)) {
      const small = sharp(bytes, { ...still, page }).resize(48, 48, { fit: 'fill' });
      if (!isBlank(await toRgb(small))) return page;
    }
  } catch {
    // What is wrong with the file, if anything, its decoding will tell.
  }
  return first;
}

/** What the header of a file says. */
export interface Header {
  /** Upright size in pixels. */
  readonly width: number;
  readonly height: number;
  /** The embedded colour profile, if `decode` leaves it to be applied afterwards; else null. */
  readonly icc: Uint8Array | null;
  /** libvips' name of the sample type, such as `uchar`. */
  readonly depth: string;
  /** Progressive or interlaced: all of it is in memory before the first row is done. */
  readonly inPasses: boolean;
}

/** How strictly to read: from the first warning on, from the first error on, or whatever can be had. */
export type FailOn = 'warning' | 'error' | 'none';

/** Which part of a file to decode. */
export interface DecodeOptions {
  readonly failOn: FailOn;
  /** Page of a TIFF, from 0. */
  readonly page: number;
}

/** Reads the header of a JPEG, PNG, WebP, TIFF, GIF or AVIF; throws when it cannot. */
export async function readHeader(bytes: Uint8Array, page: number): Promise<Header> {
  const meta = await sharp(bytes, { ...unlimited, failOn: 'none', page }).metadata();
  const { icc } = meta;
  return {
    width: meta.autoOrient.width,
    height: meta.autoOrient.height,
    icc: icc !== undefined && isRgbProfile(icc) && meta.space !== 'cmyk' ? icc : null,
    depth: meta.depth,
    inPasses: meta.isProgressive,
  };
}

/**
 * Decodes a JPEG, PNG, WebP, TIFF, GIF or AVIF, upright, on white where it is transparent.
 *
 * JPEG and WebP are decoded at reduced size where `size` allows, which is most of the speed of a run.
 *
 * @param header of the same bytes and page
 * @param size of the result: the photo's own, upright, or smaller
 * @returns colours of `header.icc` where that is not null, else sRGB
 */
export async function decode(
  bytes: Uint8Array,
  header: Header,
  size: { readonly width: number; readonly height: number },
  { failOn, page }: DecodeOptions,
): Promise<RgbImage> {
  const input = sharp(bytes, {
    ...unlimited,
    failOn,
    autoOrient: true,
    ignoreIcc: header.icc !== null,
    page,
  });
  return toRgb(input.resize(size.width, size.height, { fit: 'fill', kernel: 'linear' }));
}

/**
 * Decodes a JPEG at a half, a quarter or an eighth of its size by libjpeg's own reduction, upright.
 *
 * sharp's `resize` asks libjpeg for twice the size that is wanted, and for all of it up to a third: 45 ms instead of 20 for
 * half of 12 megapixels. Only libvips' own option says it exactly, and it can only be given with a path.
 *
 * @param file absolute path of the photo `header` is of
 * @param by 2, 4 or 8
 * @returns sides rounded up; colours as `decode`
 * @throws Error when it cannot be done; the photo may be good all the same
 */
export async function decodeReduced(
  file: string,
  by: number,
  header: Header,
  failOn: FailOn,
): Promise<RgbImage> {
  // libvips would take the end of such a name for options.
  if (file.endsWith(']')) throw new Error('the name of the file ends in a bracket');
  const options = { ...unlimited, failOn, autoOrient: true, ignoreIcc: header.icc !== null };
  return toRgb(sharp(`${file}[shrink=${by}]`, options));
}

/** Decodes a part of a photo at full size; otherwise as `decode`. */
export async function decodeRegion(
  bytes: Uint8Array,
  header: Header,
  region: Region,
  { failOn, page }: DecodeOptions,
): Promise<RgbImage> {
  const ignoreIcc = header.icc !== null;
  return toRgb(
    sharp(bytes, { ...unlimited, failOn, autoOrient: true, ignoreIcc, page }).extract(region),
  );
}

/**
 * Converts an image from the colours of a profile to sRGB; as it is when the profile is unusable.
 *
 * Meant for images already shrunk: a conversion costs as much as a decode.
 */
export async function toSrgb(image: RgbImage, icc: Uint8Array): Promise<RgbImage> {
  return toRgb(sharp(rgbTiff(image, icc), unlimited));
}

const fromRgb = ({ width, height, data }: RgbImage): Sharp =>
  sharp(data, { ...unlimited, raw: { width, height, channels: 3 } });

async function toRgb(pipeline: Sharp): Promise<RgbImage> {
  const { data, info } = await pipeline
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, data: channels === 3 ? data : threeChannels(data, channels) };
}

/** Grey becomes three equal channels; what a file has beyond red, green and blue is left out. */
function threeChannels(data: Uint8Array, channels: number): Uint8Array {
  const rgb = new Uint8Array((data.length / channels) * 3);
  const [green, blue] = channels < 3 ? [0, 0] : [1, 2];
  for (let from = 0, to = 0; from < data.length; from += channels, to += 3) {
    rgb[to] = data[from] ?? 0;
    rgb[to + 1] = data[from + green] ?? 0;
    rgb[to + 2] = data[from + blue] ?? 0;
  }
  return rgb;
}
