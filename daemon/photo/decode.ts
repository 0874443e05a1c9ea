import { messageOf } from '../errors.ts';
import { problem, type Problem } from '../problem.ts';
import { decodeHeic } from './heic.ts';
import { maxBytes, maxPixels } from './limits.ts';
import { decodeMagick } from './magick.ts';
import type { RgbImage } from './photo.ts';
import { decode, isRgbProfile, readHeader, resize, toSrgb, type Strictness } from './sharp.ts';
import { sniff } from './sniff.ts';

/** A photo that can be decoded at any size. */
export interface OpenPhoto {
  /** By content, such as `jpeg`. */
  readonly format: string;
  /** Upright full size in pixels. */
  readonly width: number;
  readonly height: number;
  readonly problems: readonly Problem[];
  /** Something had to be worked around; `problems` says what. */
  readonly recovered: boolean;
  /**
   * The photo as 8-bit sRGB, upright.
   *
   * @param maxSide longest side in pixels; the photo's own when that is smaller: never enlarged
   */
  at(maxSide: number): Promise<RgbImage>;
}

/** A photo that cannot be decoded at all. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';

  constructor(
    readonly problem: Problem,
    readonly format: string | null,
    options?: ErrorOptions,
  ) {
    super(problem.message, options);
  }
}

/** Long side of the copy that is decoded at once and kept: what detection starts from. */
const workingSide = 1280;

const sharpFormats = new Set(['jpeg', 'png', 'webp', 'tiff', 'gif', 'avif']);

/**
 * Opens a photo: sharp first, libheif for HEIC, ImageMagick for everything else and as a second chance.
 *
 * @param bytes the whole file
 * @throws DecodeError whose problem is `decode/unsupported`, `decode/corrupt`, `decode/truncated` or `decode/too-large`
 */
export async function openPhoto(bytes: Uint8Array): Promise<OpenPhoto> {
  if (bytes.length > maxBytes) throw tooLarge(null);
  const format = sniff(bytes)?.format ?? null;
  if (format !== null && sharpFormats.has(format)) {
    try {
      return await openWithSharp(bytes, format, 'strict');
    } catch (error) {
      if (error instanceof DecodeError) throw error;
    }
  }
  if (format === 'heic') {
    try {
      const { image, icc } = decodeHeic(bytes, maxPixels);
      return whole(format, image, icc, []);
    } catch (error) {
      if (error instanceof DecodeError) throw error;
    }
  }
  try {
    const { image, icc, format: named } = await decodeMagick(bytes, maxPixels);
    return whole(format ?? named, image, icc, []);
  } catch (error) {
    if (format !== null && sharpFormats.has(format)) {
      try {
        return await openWithSharp(bytes, format, 'lenient');
      } catch (last) {
        throw corrupt(format, last);
      }
    }
    throw corrupt(format, error);
  }
}

async function openWithSharp(
  bytes: Uint8Array,
  format: string,
  strictness: Strictness,
): Promise<OpenPhoto> {
  const header = await readHeader(bytes);
  const turned = header.orientation >= 5;
  const width = turned ? header.height : header.width;
  const height = turned ? header.width : header.height;
  if (width * height > maxPixels) throw tooLarge(format);
  const render = async (maxSide: number): Promise<RgbImage> => {
    const size = fit(width, height, maxSide);
    const image = await decode(bytes, header, size.width, size.height, strictness);
    return header.icc !== null && isRgbProfile(header.icc) ? toSrgb(image, header.icc) : image;
  };
  const working = await render(workingSide);
  const problems =
    strictness === 'strict'
      ? []
      : [problem('decode/corrupt', 'Parts of the photo are damaged; the rest is used', 'warning')];
  return {
    format,
    width,
    height,
    problems,
    recovered: problems.length > 0,
    at: (maxSide) => {
      if (maxSide > workingSide) return render(maxSide);
      const size = fit(width, height, maxSide);
      return resize(working, size.width, size.height);
    },
  };
}

function whole(
  format: string,
  image: RgbImage,
  icc: Uint8Array | null,
  problems: readonly Problem[],
): OpenPhoto {
  const { width, height } = image;
  return {
    format,
    width,
    height,
    problems,
    recovered: problems.length > 0,
    at: async (maxSide) => {
      const size = fit(width, height, maxSide);
      const small = await resize(image, size.width, size.height);
      return icc !== null && isRgbProfile(icc) ? toSrgb(small, icc) : small;
    },
  };
}

/** The size at which the long side is `maxSide`, or the size itself when it is smaller. */
export function fit(
  width: number,
  height: number,
  maxSide: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

const tooLarge = (format: string | null): DecodeError =>
  new DecodeError(problem('decode/too-large', 'The photo is too large to decode'), format);

const corrupt = (format: string | null, error: unknown): DecodeError =>
  new DecodeError(
    problem(
      format === null ? 'decode/unsupported' : 'decode/corrupt',
      `The photo cannot be decoded: ${messageOf(error)}`,
    ),
    format,
    { cause: error },
  );
