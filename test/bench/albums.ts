import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { assetPath } from '../../daemon/shared/paths.ts';
import { albumPhotos } from '../../scripts/sampleAlbum.mjs';
import { encodeHeic } from '../fixtures/heic.ts';

/** What an album is made of; `mixed` is a phone's: two HEICs, one JPEG of 12 megapixels and one that somebody sent, of 2. */
export type AlbumKind = 'jpeg-12' | 'jpeg-2' | 'heic-12' | 'mixed' | 'jpeg-1';

export interface AlbumOptions {
  readonly kind: AlbumKind;
  readonly count: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizes = {
  12: { width: 4000, height: 3000 },
  2: { width: 1632, height: 1224 },
  1: { width: 1024, height: 768 },
} as const satisfies Record<number, Size>;

const phone = ['heic-12', 'jpeg-12', 'heic-12', 'jpeg-2'] as const;

/** The sample album's photos: with one face, with several and with none, as an album has them. */
const sources = Object.values(albumPhotos).filter((sample) => !sample.endsWith('.HEIC'));

/** Photos that differ in their pixels; more than these are the same pixels under other bytes, because HEICs take long to make. */
const distinct = { 'jpeg-12': Infinity, 'jpeg-2': Infinity, 'heic-12': 3, 'jpeg-1': Infinity };

/** Photos after which those of the sample album come again as bright as they were. */
const round = 60;

/**
 * Makes an album once and keeps it for the next time.
 *
 * @returns its folder
 */
export async function makeAlbum(folder: string, { kind, count }: AlbumOptions): Promise<string> {
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const made = new Map<string, Buffer>();
  for (let i = 0; i < count; i++) {
    const one = kind === 'mixed' ? phone[i % phone.length] : kind;
    if (one === undefined) continue;
    const variant = i % distinct[one];
    const key = `${one} ${variant}`;
    const bytes = made.get(key) ?? (await makePhoto(one, variant));
    if (one === 'heic-12') made.set(key, bytes);
    const format = one === 'heic-12' ? 'heic' : 'jpg';
    const name = `IMG_${String(i + 1).padStart(4, '0')}.${format}`;
    await writeFile(join(unfinished, name), Buffer.concat([bytes, padding(format, i)]));
  }
  await rename(unfinished, folder);
  return folder;
}

async function makePhoto(kind: Exclude<AlbumKind, 'mixed'>, variant: number): Promise<Buffer> {
  const source = await readFile(
    assetPath(join('samples', sources[variant % sources.length] ?? '')),
  );
  const { width, height } = kind === 'jpeg-1' ? sizes[1] : kind === 'jpeg-2' ? sizes[2] : sizes[12];
  const picture = sharp(source)
    .rotate()
    .resize(width, height, { fit: 'cover' })
    .linear(0.9 + (variant % 8) * 0.03 + Math.floor(variant / round) * 0.007, variant % round);
  // Phones write Display P3.
  if (kind !== 'heic-12') return picture.withIccProfile('p3').jpeg({ quality: 88 }).toBuffer();
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return encodeHeic({ width: info.width, height: info.height, data }, 50);
}

/** Bytes that decoders ignore and that give each file a hash of its own. */
function padding(format: 'jpg' | 'heic', index: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(index);
  // In HEIC everything is a box of a length and a type; "free" ones are skipped (ISO/IEC 14496-12).
  return format === 'jpg'
    ? number
    : Buffer.concat([Buffer.from([0, 0, 0, 12]), Buffer.from('free'), number]);
}
