import { join } from 'node:path';
import { writeAtomically } from '../../shared/files.ts';
import type { OpenPhoto } from '../decode/decode.ts';
import { encodeJpeg, encodeWebpPicture, resize } from '../decode/sharp.ts';
import type { RgbImage } from '../../contract/photo.ts';
import { hideFaces, type HiddenFaces } from './blurFaces.ts';

/** Copies of one image for a page, in several sizes and formats; none has any metadata. */
export interface PageCopiesTask {
  /** Absolute path of an existing folder. */
  readonly folder: string;
  /** What the copies' names begin with. */
  readonly name: string;
  /** Widths in pixels; those above the image's own are left out. */
  readonly webp: readonly number[];
  readonly jpeg: readonly number[];
  /** In which formats there is a copy of the image's own width, too; one without any widths has none. */
  readonly whole: readonly ('webp' | 'jpeg')[];
  /** Longest side of any copy. */
  readonly side: number;
  /** Quality of WebP and JPEG, 1..100. */
  readonly quality: number;
  /** Faces that must not be recognised, in pixels of a photo of this width; null where everybody may be. */
  readonly hidden: (HiddenFaces & { readonly fullWidth: number }) | null;
}

/** Width of the tiny copy that is shown until the picture is there. */
const tinyWidth = 12;

/**
 * Writes the copies of an image that a page shows: `<name>-960.webp`, `<name>-960.jpg`, and `<name>-tiny.webp`.
 *
 * @returns size of the largest copy in pixels
 * @throws whatever the file system says
 */
export async function writePageCopies(
  photo: OpenPhoto,
  { folder, name, webp, jpeg, whole, side, quality, hidden }: PageCopiesTask,
): Promise<{ readonly width: number; readonly height: number }> {
  const plain = await photo.at(side);
  const image = hidden === null ? plain : hideFaces(plain, hidden, hidden.fullWidth);
  const write = (file: string, content: Uint8Array): Promise<void> =>
    writeAtomically(join(folder, `${name}-${file}`), content);
  for (const width of copyWidths(image.width, webp, whole.includes('webp'))) {
    await write(`${width}.webp`, await encodeWebpPicture(await scaled(image, width), quality));
  }
  for (const width of copyWidths(image.width, jpeg, whole.includes('jpeg'))) {
    await write(`${width}.jpg`, await encodeJpeg(await scaled(image, width), quality));
  }
  await write('tiny.webp', await encodeWebpPicture(await scaled(image, tinyWidth), 40));
  return { width: image.width, height: image.height };
}

/**
 * The widths in which there are copies of an image.
 *
 * @param own width of the largest copy
 * @param withOwn whether there is one of that width; there is in any case where it is the only one
 * @returns ascending
 */
export function copyWidths(
  own: number,
  wanted: readonly number[],
  withOwn: boolean,
): readonly number[] {
  if (wanted.length === 0) return [];
  // A copy hardly smaller than the largest one only takes room.
  const smaller = wanted.filter((width) => width < own * 0.85);
  return withOwn || smaller.length === 0 ? [...smaller, own] : smaller;
}

function scaled(image: RgbImage, width: number): Promise<RgbImage> {
  const height = Math.max(1, Math.round((image.height * width) / image.width));
  return resize(image, Math.min(width, image.width), Math.min(height, image.height));
}
