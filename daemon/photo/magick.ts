import {
  AlphaAction,
  ImageMagick,
  initializeImageMagick,
  MagickColors,
  ResourceLimits,
} from '@imagemagick/magick-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RgbImage } from './photo.ts';

/** ImageMagick could not read the file; `message` is its own. */
export class MagickError extends Error {
  override readonly name = 'MagickError';
}

/** An image decoded by ImageMagick. */
export interface Magick {
  /** Upright. */
  readonly image: RgbImage;
  readonly icc: Uint8Array | null;
  /** ImageMagick's name of the format, lower case. */
  readonly format: string;
}

let loading: Promise<void> | null = null;

/**
 * Decodes anything ImageMagick reads, its first frame, upright, on white where it is transparent.
 *
 * @param maxPixels refuse larger images before decoding them
 * @throws MagickError
 */
export async function decodeMagick(bytes: Uint8Array, maxPixels: number): Promise<Magick> {
  loading ??= load();
  await loading;
  try {
    ResourceLimits.area = BigInt(maxPixels);
    return ImageMagick.read(bytes, (image) => {
      image.autoOrient();
      const icc = image.getColorProfile();
      if (image.hasAlpha) {
        image.backgroundColor = MagickColors.White;
        image.alpha(AlphaAction.Remove);
      }
      const data = image.getPixels((pixels) =>
        pixels.toByteArray(0, 0, image.width, image.height, 'RGB'),
      );
      if (data === null) throw new MagickError('no pixels');
      return {
        image: { width: image.width, height: image.height, data: new Uint8Array(data) },
        icc: icc === null ? null : new Uint8Array(icc.data),
        format: image.format.toLowerCase(),
      };
    });
  } catch (thrown) {
    if (thrown instanceof MagickError) throw thrown;
    throw new MagickError(thrown instanceof Error ? thrown.message : String(thrown), {
      cause: thrown,
    });
  }
}

async function load(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm');
  await initializeImageMagick(await readFile(path));
}
