import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { assetPath } from '../../daemon/shared/paths.ts';
import { albumPhotos } from '../../scripts/sampleAlbum.mjs';
import { itemLocations, type Box } from '../../daemon/photo/decode/heif/isobmff.ts';
import { encodeHeic, type RgbaPicture } from '../fixtures/heic.ts';
import { grid, heif, ispe, prof, type CodedPicture } from '../fixtures/heif.ts';

/**
 * What an album is made of; `phone` is a mixed one: two HEICs, one JPEG of 12 megapixels and one that somebody sent, of 2.
 * HEICs are tiled as phones write them (`heic-tiles`), or one picture with transparency, as some programs do (`heic-alpha`).
 */
export type AlbumKind = 'jpeg-12' | 'jpeg-2' | 'heic-tiles' | 'heic-alpha' | 'phone' | 'jpeg-1';

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

const phone = ['heic-tiles', 'jpeg-12', 'heic-tiles', 'jpeg-2'] as const;

/** The sample album's photos: with one face, with several and with none, as an album has them. */
const sources = Object.values(albumPhotos).filter((sample) => !sample.endsWith('.HEIC'));

/**
 * Photos that differ in their pixels; more than these are the same pixels under other bytes, because HEICs take long to make. Of
 * fifteen an album of HEICs has as many faces a photo as one of JPEGs; the first three have half as many again.
 */
const distinct = {
  'jpeg-12': Infinity,
  'jpeg-2': Infinity,
  'heic-tiles': 15,
  'heic-alpha': 3,
  'jpeg-1': Infinity,
};

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
  for (let i = 0; i < count; i++) {
    const one = kind === 'phone' ? phone[i % phone.length] : kind;
    if (one === undefined) continue;
    const variant = i % distinct[one];
    const format = one.startsWith('heic') ? 'heic' : 'jpg';
    const bytes =
      format === 'jpg'
        ? await makePhoto(one, variant)
        : await keptPhoto(dirname(folder), one, variant);
    const name = `IMG_${String(i + 1).padStart(4, '0')}.${format}`;
    await writeFile(join(unfinished, name), Buffer.concat([bytes, padding(format, i)]));
  }
  await rename(unfinished, folder);
  return folder;
}

/** A HEIC takes half a minute to make: it is kept for all albums. */
async function keptPhoto(
  folder: string,
  kind: Exclude<AlbumKind, 'phone'>,
  variant: number,
): Promise<Buffer> {
  const kept = join(folder, 'photos', `${kind}-${variant}`);
  if (existsSync(kept)) return readFile(kept);
  const bytes = await makePhoto(kind, variant);
  await mkdir(join(folder, 'photos'), { recursive: true });
  await writeFile(`${kept}.unfinished`, bytes);
  await rename(`${kept}.unfinished`, kept);
  return bytes;
}

async function makePhoto(kind: Exclude<AlbumKind, 'phone'>, variant: number): Promise<Buffer> {
  const source = await readFile(
    assetPath(join('samples', sources[variant % sources.length] ?? '')),
  );
  const { width, height } = kind === 'jpeg-1' ? sizes[1] : kind === 'jpeg-2' ? sizes[2] : sizes[12];
  const picture = sharp(source)
    .rotate()
    .resize(width, height, { fit: 'cover' })
    .linear(0.9 + (variant % 8) * 0.03 + Math.floor(variant / round) * 0.007, variant % round);
  // Phones write Display P3.
  const jpeg = picture.clone().withIccProfile('p3').jpeg({ quality: 88 });
  if (kind.startsWith('jpeg')) return jpeg.toBuffer();
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = { width: info.width, height: info.height, data };
  if (kind === 'heic-alpha') return encodeHeic(pixels, heicQuality);
  const { icc } = await sharp(await jpeg.toBuffer()).metadata();
  return encodeTiles(pixels, icc ?? Buffer.alloc(0));
}

const heicQuality = 50;

/** Side of a tile: iPhones' and Samsung's have this one. */
const tileSide = 512;

/** A grid of opaque tiles with a profile, which is what phones write. */
async function encodeTiles(picture: RgbaPicture, icc: Uint8Array): Promise<Buffer> {
  const { width, height, data } = picture;
  const [rows, columns] = [Math.ceil(height / tileSide), Math.ceil(width / tileSide)];
  const whole = { width: columns * tileSide, height: rows * tileSide, channels: 4 as const };
  const padded = await sharp(data, { raw: { width, height, channels: 4 } })
    .extend({ right: whole.width - width, bottom: whole.height - height, extendWith: 'copy' })
    .raw()
    .toBuffer();
  const tiles: CodedPicture[] = [];
  for (let place = 0; place < rows * columns; place++) {
    const [left, top] = [(place % columns) * tileSide, Math.floor(place / columns) * tileSide];
    const tile = await sharp(padded, { raw: whole })
      .extract({ left, top, width: tileSide, height: tileSide })
      .raw()
      .toBuffer();
    const pixels = { width: tileSide, height: tileSide, data: tile };
    tiles.push(colourOf(await encodeHeic(pixels, heicQuality)));
  }
  const colours = prof(icc);
  const ofTile = [ispe(tileSide, tileSide), tiles[0]?.configuration ?? Buffer.alloc(0), colours];
  const all = {
    type: 'grid' as const,
    properties: [ispe(width, height), colours],
    data: grid(rows, columns, width, height),
    parts: tiles.map((_, place) => place),
  };
  const items = tiles.map((tile) => ({
    type: 'hvc1' as const,
    properties: ofTile,
    data: tile.data,
  }));
  return heif([...items, all], tiles.length);
}

/** The colours of a file that the encoder has made: its first item; its transparency is the second. */
function colourOf(bytes: Buffer): CodedPicture {
  const boxAt = (type: string): Box => {
    const from = bytes.indexOf(type) + 4;
    return { type, from, to: from - 8 + bytes.readUInt32BE(from - 8) };
  };
  const hvcC = boxAt('hvcC');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extent = [...itemLocations(view, boxAt('iloc'))][0]?.extents[0];
  if (extent === undefined) throw new Error('the encoder wrote no picture');
  return {
    ...{ width: tileSide, height: tileSide },
    configuration: bytes.subarray(hvcC.from - 8, hvcC.to),
    data: bytes.subarray(extent.from, extent.from + extent.length),
  };
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
