import { writeAtomically } from '../../shared/files.ts';
import type { OpenPhoto } from '../decode/decode.ts';
import { hideFaces, type HiddenFaces } from './blurFaces.ts';
import { encodeJpeg } from '../decode/sharp.ts';

/** Long side of a web copy in pixels. */
const webSide = 1600;

const webQuality = 82;

/**
 * Writes the copy of a photo that goes into a blog: upright sRGB JPEG, long side at most 1600, without any metadata.
 *
 * The copy is made from pixels alone, so that nothing of the original's metadata can be in it.
 *
 * @param target absolute path; its folder is created, and a reader never sees half a file
 * @param hidden faces that are not to be recognised in it; null where everybody may be
 * @throws whatever the file system says
 */
export async function writeWebCopy(
  photo: OpenPhoto,
  target: string,
  hidden: HiddenFaces | null = null,
): Promise<void> {
  const image = await photo.at(webSide);
  const shown = hidden === null ? image : hideFaces(image, hidden, photo.width);
  await writeAtomically(target, await encodeJpeg(shown, webQuality));
}

/** Writes a smaller copy of an image, upright and without metadata; see `writeWebCopy`. */
export async function writeSmallCopy(
  photo: OpenPhoto,
  { side, target }: { readonly side: number; readonly target: string },
): Promise<void> {
  await writeAtomically(target, await encodeJpeg(await photo.at(side), webQuality));
}
