import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { assetPath } from '../../daemon/shared/paths.ts';
import { albumPhotos } from '../../scripts/sampleAlbum.mjs';
import { encodeHeic } from '../fixtures/heic.ts';

export interface AlbumOptions {
  readonly format: 'jpeg' | 'heic';
  readonly count: number;
}

/** The sample album's photos: with one face, with several and with none, as an album has them. */
const sources = Object.values(albumPhotos).filter((sample) => !sample.endsWith('.HEIC'));

/** Photos that differ in their pixels; more than these are the same pixels under other bytes. */
const distinct = { jpeg: 60, heic: 3 };

/**
 * Makes an album of 12-megapixel photos once and keeps it for the next time.
 *
 * @returns its folder
 */
export async function makeAlbum(folder: string, { format, count }: AlbumOptions): Promise<string> {
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const made: Buffer[] = [];
  for (let i = 0; i < count; i++) {
    const variant = i % distinct[format];
    const bytes = (made[variant] ??= await makePhoto(format, variant));
    const name = `IMG_${String(i + 1).padStart(4, '0')}.${format === 'jpeg' ? 'jpg' : 'heic'}`;
    await writeFile(join(unfinished, name), Buffer.concat([bytes, padding(format, i)]));
  }
  await rename(unfinished, folder);
  return folder;
}

async function makePhoto(format: AlbumOptions['format'], variant: number): Promise<Buffer> {
  const source = await readFile(
    assetPath(join('samples', sources[variant % sources.length] ?? '')),
  );
  const picture = sharp(source)
    .rotate()
    .resize(4000, 3000, { fit: 'cover' })
    .linear(0.9 + (variant % 8) * 0.03, variant);
  // Phones write Display P3.
  if (format === 'jpeg') return picture.withIccProfile('p3').jpeg({ quality: 88 }).toBuffer();
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return encodeHeic({ width: info.width, height: info.height, data }, 50);
}

/** Bytes that decoders ignore and that give each file a hash of its own. */
function padding(format: AlbumOptions['format'], index: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(index);
  // In HEIC everything is a box of a length and a type; "free" ones are skipped (ISO/IEC 14496-12).
  return format === 'jpeg'
    ? number
    : Buffer.concat([Buffer.from([0, 0, 0, 12]), Buffer.from('free'), number]);
}
