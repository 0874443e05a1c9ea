import { writeAtomically } from './cache.ts';
import type { OpenPhoto } from './decode.ts';
import { encodeJpeg } from './sharp.ts';

/** Long side of a web copy in pixels. */
const webSide = 1600;

const webQuality = 82;

/**
 * Writes the copy of a photo that goes into a blog: upright sRGB JPEG, long side at most 1600, without any metadata.
 *
 * The copy is made from pixels alone, so that nothing of the original's metadata can be in it.
 *
 * @param target absolute path; its folder is created, and a reader never sees half a file
 * @throws whatever the file system says
 */
export async function writeWebCopy(photo: OpenPhoto, target: string): Promise<void> {
  await writeAtomically(target, await encodeJpeg(await photo.at(webSide), webQuality));
}
