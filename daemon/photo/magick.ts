import {
  AlphaAction,
  ColorProfile,
  ColorSpace,
  type IMagickImage,
  ImageMagick,
  initializeImageMagick,
  MagickColors,
  MagickError as LibraryError,
  MagickFormat,
  MagickImageInfo,
  MagickReadSettings,
  ResourceLimits,
} from '@imagemagick/magick-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { srgbProfile } from './cicp.ts';
import type { RgbImage } from './photo.ts';
import { limitMemory } from './wasmMemory.ts';

/** ImageMagick could not read a file; `message` is its own. */
export class MagickError extends Error {
  override readonly name = 'MagickError';
}

/** An image decoded by ImageMagick. */
export interface Magick {
  /** Upright. */
  readonly image: RgbImage;
  /** The embedded colour profile, not yet applied. */
  readonly icc: Uint8Array | null;
}

/**
 * Our names of formats and ImageMagick's. A file is read as what it is, never as what it calls itself: among
 * ImageMagick's formats are scripts.
 */
const formats: ReadonlyMap<string, MagickFormat> = new Map([
  ['avif', MagickFormat.Avif],
  ['bmp', MagickFormat.Bmp],
  ['dds', MagickFormat.Dds],
  ['dicom', MagickFormat.Dcm],
  ['dpx', MagickFormat.Dpx],
  ['exr', MagickFormat.Exr],
  ['farbfeld', MagickFormat.Farbfeld],
  ['fits', MagickFormat.Fits],
  ['gif', MagickFormat.Gif],
  ['hdr', MagickFormat.Hdr],
  ['heic', MagickFormat.Heic],
  ['heif', MagickFormat.Heic],
  ['ico', MagickFormat.Ico],
  ['jng', MagickFormat.Jng],
  ['jp2', MagickFormat.Jp2],
  ['jpeg', MagickFormat.Jpeg],
  ['jxl', MagickFormat.Jxl],
  ['mng', MagickFormat.Mng],
  ['pcx', MagickFormat.Pcx],
  ['png', MagickFormat.Png],
  ['pnm', MagickFormat.Pnm],
  ['psd', MagickFormat.Psd],
  ['qoi', MagickFormat.Qoi],
  ['raw', MagickFormat.Dng],
  ['sgi', MagickFormat.Sgi],
  ['sun', MagickFormat.Sun],
  ['tga', MagickFormat.Tga],
  ['tiff', MagickFormat.Tiff],
  ['webp', MagickFormat.WebP],
  ['xcf', MagickFormat.Xcf],
  ['xpm', MagickFormat.Xpm],
]);

/** Whether `decodeMagick` can try this format, named as `sniff` does. */
export const magickReads = (format: string): boolean => formats.has(format);

/** Bytes of memory ImageMagick and the decoders in it may take: enough for `maxPixels` at 4 bytes each. */
const maxMemory = 24_576 * 65_536;

let compiled: Promise<WebAssembly.Module> | null = null;
let ready = false;

/** Pixels from which the module is thrown away after use: a WebAssembly heap never shrinks. */
const largeImage = 60_000_000;

/**
 * Decodes anything ImageMagick reads, upright, on white where it is transparent.
 *
 * @param format as `sniff` names it
 * @param page of a file that holds several images, from 0
 * @param accept is asked for the stored size before anything is decoded, and may throw
 * @throws MagickError, or what `accept` throws
 */
export async function decodeMagick(
  bytes: Uint8Array,
  format: string,
  page: number,
  accept: (width: number, height: number) => void,
): Promise<Magick> {
  const magickFormat = formats.get(format);
  if (magickFormat === undefined) throw new MagickError(`${format} is not supported`);
  await load();
  const settings = new MagickReadSettings({
    format: magickFormat,
    frameIndex: page,
    frameCount: 1,
  });
  let pixels = 0;
  const guard = (width: number, height: number): void => {
    accept(width, height);
    pixels = width * height;
  };
  try {
    const info = guarded(() => MagickImageInfo.create(bytes, settings));
    guard(info.width, info.height);
    return guarded(() =>
      ImageMagick.read(bytes, settings, (image) => {
        guard(image.width, image.height);
        return toRgb(image);
      }),
    );
  } finally {
    if (pixels > largeImage) unload();
  }
}

function toRgb(image: IMagickImage): Magick {
  const icc = image.getColorProfile()?.data ?? null;
  image.autoOrient();
  if (image.hasAlpha) {
    image.backgroundColor = MagickColors.White;
    image.alpha(AlphaAction.Remove);
  }
  const isRgb = image.colorSpace === ColorSpace.sRGB;
  if (!isRgb && !(icc !== null && image.transformColorSpace(new ColorProfile(srgbProfile())))) {
    image.colorSpace = ColorSpace.sRGB;
  }
  const { width, height } = image;
  const data = image.getPixels((pixels) => pixels.toByteArray(0, 0, width, height, 'RGB'));
  if (data === null) throw new MagickError('no pixels were delivered');
  return {
    image: { width, height, data: new Uint8Array(data) },
    icc: isRgb && icc !== null ? new Uint8Array(icc) : null,
  };
}

/** Runs ImageMagick; after anything but its own plain error the module cannot be trusted and is thrown away. */
function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof LibraryError)
      throw new MagickError(plain(error.message), { cause: error });
    if (isOurs(error)) throw error;
    unload();
    throw new MagickError('the decoder crashed on this file', { cause: error });
  }
}

const isOurs = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof WebAssembly.RuntimeError) &&
  !(error instanceof RangeError) &&
  !error.message.startsWith('Aborted');

/** ImageMagick's messages without the name of its temporary file and the place in its source. */
function plain(message: string): string {
  return message
    .replace(/ @ \w+\/.*$/s, '')
    .replace(/\s*`[^']*'/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

async function load(): Promise<void> {
  if (ready) return;
  compiled ??= compile();
  await initializeImageMagick(await compiled);
  // Anything beyond is an error, not a file on a disk that does not exist.
  ResourceLimits.memory = 1_200_000_000n;
  ResourceLimits.disk = 0n;
  ready = true;
}

/** Forgets the module so that the next photo gets a new one; its code stays compiled. */
function unload(): void {
  Reflect.set(ImageMagick, '_api', undefined);
  ready = false;
}

async function compile(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm');
  const wasm = await readFile(path);
  limitMemory(wasm, maxMemory);
  return WebAssembly.compile(wasm);
}
