import { message } from '../../shared/words/message.ts';
import { DecoderFault } from './decoderFault.ts';
import type * as magick from '@imagemagick/magick-wasm';
import type { IMagickImage, MagickFormat } from '@imagemagick/magick-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { srgbProfile } from './cicp.ts';
import type { RgbImage } from '../../contract/photo.ts';
import { limitMemory } from './wasmMemory.ts';

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
const formats: ReadonlyMap<string, MagickFormat> = new Map<string, MagickFormat>([
  ['avif', 'AVIF'],
  ['bmp', 'BMP'],
  ['dds', 'DDS'],
  ['dicom', 'DCM'],
  ['dpx', 'DPX'],
  ['exr', 'EXR'],
  ['farbfeld', 'FARBFELD'],
  ['fits', 'FITS'],
  ['gif', 'GIF'],
  ['hdr', 'HDR'],
  ['heic', 'HEIC'],
  ['heif', 'HEIC'],
  ['ico', 'ICO'],
  ['jng', 'JNG'],
  ['jp2', 'JP2'],
  ['jpeg', 'JPEG'],
  ['jxl', 'JXL'],
  ['mng', 'MNG'],
  ['pcx', 'PCX'],
  ['png', 'PNG'],
  ['pnm', 'PNM'],
  ['psd', 'PSD'],
  ['qoi', 'QOI'],
  ['raw', 'DNG'],
  ['sgi', 'SGI'],
  ['sun', 'SUN'],
  ['tga', 'TGA'],
  ['tiff', 'TIFF'],
  ['webp', 'WEBP'],
  ['xcf', 'XCF'],
  ['xpm', 'XPM'],
]);

/** Whether `decodeMagick` can try this format, named as `sniff` does. */
export const magickReads = (format: string): boolean => formats.has(format);

/** Bytes of memory ImageMagick and the decoders in it may take: enough for `maxPixels` at 4 bytes each. */
const maxMemory = 24_576 * 65_536;

/** The package itself; loaded with the first file that needs it, as most albums have none. */
type Library = typeof magick;

let compiled: Promise<WebAssembly.Module> | null = null;
let ready = false;

/** Pixels from which the module is thrown away after use: a WebAssembly heap never shrinks. */
const largeImage = 60_000_000;

/**
 * Decodes anything ImageMagick reads, upright, on white where it is transparent.
 *
 * @param format as `sniff` names it
 * @param page of a file that holds several images, from 0
 * @param accept is asked for the stored size before anything is decoded, and waited for; may throw
 * @throws DecoderFault, or what `accept` throws
 */
export async function decodeMagick(
  bytes: Uint8Array,
  format: string,
  page: number,
  accept: (width: number, height: number) => Promise<void> | undefined,
): Promise<Magick> {
  const magickFormat = formats.get(format);
  if (magickFormat === undefined)
    throw new DecoderFault(message('decode.notSupported', { what: format }));
  const library = await load();
  const settings = new library.MagickReadSettings({
    format: magickFormat,
    frameIndex: page,
    frameCount: 1,
  });
  let pixels = 0;
  const guard = (width: number, height: number): Promise<void> | undefined => {
    pixels = width * height;
    return accept(width, height);
  };
  try {
    const info = guarded(library, () => library.MagickImageInfo.create(bytes, settings));
    await guard(info.width, info.height);
    return guarded(library, () =>
      library.ImageMagick.read(bytes, settings, (image) => {
        void guard(image.width, image.height);
        return toRgb(library, image);
      }),
    );
  } finally {
    if (pixels > largeImage) unload(library);
  }
}

function toRgb(library: Library, image: IMagickImage): Magick {
  const { AlphaAction, ColorProfile, ColorSpace, MagickColors } = library;
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
  if (data === null) throw new DecoderFault(message('decode.noPixels'));
  return {
    image: { width, height, data: new Uint8Array(data) },
    icc: isRgb && icc !== null ? new Uint8Array(icc) : null,
  };
}

/** Runs ImageMagick; after anything but its own plain error the module cannot be trusted and is thrown away. */
function guarded<T>(library: Library, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof library.MagickError)
      throw new DecoderFault(plain(error.message), { cause: error });
    if (isOurs(error)) throw error;
    unload(library);
    throw new DecoderFault(message('decode.decoderCrashed'), { cause: error });
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

async function load(): Promise<Library> {
  const library = await import('@imagemagick/magick-wasm');
  if (ready) return library;
  compiled ??= compile();
  await library.initializeImageMagick(await compiled);
  // Anything beyond is an error, not a file on a disk that does not exist.
  library.ResourceLimits.memory = 1_200_000_000n;
  library.ResourceLimits.disk = 0n;
  ready = true;
  return library;
}

/** Forgets the module so that the next photo gets a new one; its code stays compiled. */
function unload({ ImageMagick }: Library): void {
  Reflect.set(ImageMagick, '_api', undefined);
  ready = false;
}

async function compile(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm');
  const wasm = await readFile(path);
  limitMemory(wasm, maxMemory);
  return WebAssembly.compile(wasm);
}
