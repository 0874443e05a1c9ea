import { writeAtomically } from '../../shared/files.ts';
import type { RgbImage } from '../../contract/photo.ts';
import type { OpenPhoto } from '../decode/decode.ts';
import type { SmallCopy } from '../photoTask.ts';
import { turnImage } from './turn.ts';
import { hideFaces, type HiddenFaces } from './blurFaces.ts';
import { fit } from '../decode/fit.ts';
import { webSide } from '../decode/pictures.ts';
import { encodeJpeg, resize } from '../decode/sharp.ts';
import { shrink } from '../decode/shrink.ts';

const webQuality = 82;

/** Long side of what a board shows of a photo. */
export const boardSide = 320;

const smallQuality = 78;

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

/** Writes a smaller copy of an image, upright (and then turned) and without metadata; see `writeWebCopy`. */
export async function writeSmallCopy(
  photo: Pick<OpenPhoto, 'at'>,
  { side, target, turn }: SmallCopy,
): Promise<void> {
  const upright = await photo.at(side);
  const image = turn === undefined ? upright : turnImage(upright, turn);
  await writeAtomically(target, await encodeJpeg(image, webQuality));
}

/**
 * Writes the small picture of a photo that boards show: a JPEG of at most 320 px. A WebP of it takes four times as long.
 *
 * @param image upright, of any size
 */
export async function writeBoardPicture(image: RgbImage, target: string): Promise<void> {
  const { width, height } = image;
  const size = fit(width, height, boardSide);
  const isHalf = 2 * size.width === width && 2 * size.height === height;
  const small = isHalf ? shrink(image, 2) : await resize(image, size.width, size.height);
  await writeAtomically(target, await encodeJpeg(small, smallQuality));
}
