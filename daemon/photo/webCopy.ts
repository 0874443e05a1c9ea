import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OpenPhoto } from './decode.ts';
import { encodeJpeg } from './sharp.ts';

/** Long side of a web copy in pixels. */
const webSide = 1600;

const webQuality = 82;

/**
 * Writes the copy of a photo that goes into a blog: upright sRGB JPEG, long side at most 1600, without any metadata.
 *
 * A reader never sees half a file: it is written beside and renamed.
 *
 * @param target absolute path; its folder is created
 */
export async function writeWebCopy(photo: OpenPhoto, target: string): Promise<void> {
  const jpeg = await encodeJpeg(await photo.at(webSide), webQuality);
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, jpeg);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
