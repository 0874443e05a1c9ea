/** One directory of a TIFF: a picture, or a description of one (TIFF 6.0; BigTIFF). */
export interface TiffDirectory {
  /** Values of numeric tags, at most 4096 of each. */
  readonly tags: ReadonlyMap<number, readonly number[]>;
  /** Values of text tags. */
  readonly texts: ReadonlyMap<number, string>;
  /** Position in the chain of pages; null for a directory that hangs below another (SubIFDs, EXIF). */
  readonly page: number | null;
}

/** Tag numbers used by us. */
export const tiffTag = {
  subfileType: 254,
  width: 256,
  height: 257,
  compression: 259,
  photometric: 262,
  make: 271,
  stripOffsets: 273,
  orientation: 274,
  stripByteCounts: 279,
  tileOffsets: 324,
  tileByteCounts: 325,
  subIfds: 330,
  jpegOffset: 513,
  jpegLength: 514,
  panasonicJpeg: 46,
  exif: 34665,
  makerNote: 37500,
  dngVersion: 50706,
} as const;

const maxDirectories = 200;
const maxValues = 4096;
const bytesOfType = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

/**
 * Reads the directories of a TIFF, or of a raw file built like one; never throws, never runs in a circle.
 *
 * @returns the chain of pages in order, each followed by what hangs below it; `[]` when it is no TIFF
 */
export function readTiff(bytes: Uint8Array): TiffDirectory[] {
  if (bytes.length < 8) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  if (bytes[0] !== bytes[1] || (!little && bytes[0] !== 0x4d)) return [];
  const big = view.getUint16(2, little) === 43;
  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  const fits = (at: number, length: number): boolean => at >= 0 && at + length <= bytes.length;
  const pointer = (at: number): number =>
    big ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little);

  const readOne = (at: number, page: number | null): number => {
    const countSize = big ? 8 : 2;
    const entrySize = big ? 20 : 12;
    if (seen.has(at) || directories.length >= maxDirectories || !fits(at, countSize)) return 0;
    seen.add(at);
    const count = Math.min(big ? pointer(at) : view.getUint16(at, little), maxValues);
    const tags = new Map<number, number[]>();
    const texts = new Map<number, string>();
    for (let i = 0; i < count; i++) {
      const entry = at + countSize + i * entrySize;
      if (!fits(entry, entrySize)) break;
      readEntry(entry, tags, texts);
    }
    directories.push({ tags, texts, page });
    for (const tag of [tiffTag.subIfds, tiffTag.exif]) {
      for (const below of tags.get(tag) ?? []) readOne(below, null);
    }
    const next = at + countSize + count * entrySize;
    return fits(next, big ? 8 : 4) ? pointer(next) : 0;
  };

  const readEntry = (
    entry: number,
    tags: Map<number, number[]>,
    texts: Map<number, string>,
  ): void => {
    const tag = view.getUint16(entry, little);
    const type = view.getUint16(entry + 2, little);
    const size = bytesOfType[type] ?? 0;
    const count = Math.min(pointer(entry + 4), maxValues);
    if (size === 0 || count === 0) return;
    const inline = entry + (big ? 12 : 8);
    const at = size * count <= (big ? 8 : 4) ? inline : pointer(inline);
    if (!fits(at, size * count)) return;
    if (type === 2) {
      texts.set(tag, Buffer.from(bytes.subarray(at, at + count)).toString('latin1'));
      return;
    }
    const values: number[] = [];
    for (let i = 0; i < count; i++) values.push(number(view, at + i * size, type, little));
    tags.set(tag, values);
  };

  let at = big ? (fits(8, 8) ? pointer(8) : 0) : view.getUint32(4, little);
  for (let page = 0; at !== 0; page++) at = readOne(at, page);
  return directories;
}

function number(view: DataView, at: number, type: number, little: boolean): number {
  switch (type) {
    case 3:
    case 8:
      return view.getUint16(at, little);
    case 4:
    case 9:
    case 13:
      return view.getUint32(at, little);
    case 16:
    case 17:
    case 18:
      return Number(view.getBigUint64(at, little));
    default:
      return view.getUint8(at);
  }
}

/**
 * The page that shows the photo: the first, unless that is a small copy of a later one.
 *
 * @param directories as `readTiff` gives them
 */
export function mainPage(directories: readonly TiffDirectory[]): number {
  const pages = directories.filter((directory) => directory.page !== null);
  const first = pages[0];
  if (first === undefined) return 0;
  const largest = pages.reduce((best, page) => (area(page) > area(best) ? page : best), first);
  const reduced = ((first.tags.get(tiffTag.subfileType)?.[0] ?? 0) & 1) === 1;
  return (reduced || area(first) * 4 < area(largest) ? largest : first).page ?? 0;
}

/**
 * The pages of a TIFF that are pictures of their own: scans of several sheets are kept so.
 *
 * Small copies and masks, which say that they are, are none.
 *
 * @returns `mainPage` first, the others in their order
 */
export function picturePages(directories: readonly TiffDirectory[]): readonly number[] {
  const pictures = directories.filter(
    (directory) =>
      directory.page !== null &&
      area(directory) > 0 &&
      ((directory.tags.get(tiffTag.subfileType)?.[0] ?? 0) & 5) === 0,
  );
  const largest = Math.max(0, ...pictures.map(area));
  const main = mainPage(directories);
  const others = pictures
    .filter((page) => area(page) * 4 >= largest)
    .flatMap(({ page }) => (page === null || page === main ? [] : [page]));
  return [main, ...others];
}

/** How many pages of a TIFF are pictures besides the one that is shown. */
export function pagesBeside(directories: readonly TiffDirectory[]): number {
  return picturePages(directories).length - 1;
}

const area = ({ tags }: TiffDirectory): number =>
  (tags.get(tiffTag.width)?.[0] ?? 0) * (tags.get(tiffTag.height)?.[0] ?? 0);
