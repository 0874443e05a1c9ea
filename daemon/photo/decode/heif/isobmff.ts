/** What the boxes of a HEIF or AVIF file say about its primary image (ISO/IEC 23008-12, 14496-12). */
export interface HeifInfo {
  readonly majorBrand: string;
  /** The major brand first. */
  readonly brands: readonly string[];
  /** Coding of the primary image, through grids and overlays: `hvc1`, `av01`, `jpeg`, ...; null when unknown. */
  readonly codec: string | null;
  /** CICP colour of the primary image (ISO/IEC 23091-2); null when it has none. */
  readonly nclx: { readonly primaries: number; readonly transfer: number } | null;
  /** Frames of a film only, no picture of its own: what a sequence may be. */
  readonly isSequence: boolean;
  /** Stored size before rotation; null when unknown. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** The picture is seen turned by a quarter or three: upright, width and height are swapped. */
  readonly turned: boolean;
  /** EXIF's orientation that turns and mirrors as the boxes say; null where they also crop. */
  readonly orientation: number | null;
  /** Clean aperture: the part in the middle of the stored picture that is to be seen; null when that is all of it. */
  readonly aperture: {
    readonly width: number;
    readonly height: number;
    /** Where its eight numbers of four bytes are in the file. */
    readonly at: number;
  } | null;
  /** Bytes the file must have for the primary image to be whole; 0 when unknown. */
  readonly neededBytes: number;
}

/** A box and where its content is. */
export interface Box {
  readonly type: string;
  /** First byte and end of the content. */
  readonly from: number;
  readonly to: number;
}

/** Far more than any phone writes; what is beyond is not needed to judge a file. */
const maxItems = 20_000;

/**
 * Reads the boxes of a HEIF or AVIF file without decoding anything.
 *
 * @returns null when the file does not begin with a file type box; fields are null where boxes are missing or broken
 */
export function readHeifInfo(bytes: Uint8Array): HeifInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const top = boxes(view, 0, bytes.length);
  const ftyp = top[0];
  if (ftyp?.type !== 'ftyp' || ftyp.to - ftyp.from < 8) return null;
  const majorBrand = fourcc(view, ftyp.from);
  const brands = [majorBrand];
  for (let at = ftyp.from + 8; at + 4 <= ftyp.to && brands.length < 64; at += 4) {
    brands.push(fourcc(view, at));
  }
  const none: HeifInfo = {
    majorBrand,
    brands,
    codec: null,
    nclx: null,
    isSequence: top.some(({ type }) => type === 'moov') && !top.some(({ type }) => type === 'meta'),
    size: null,
    turned: false,
    orientation: null,
    aperture: null,
    neededBytes: 0,
  };
  const meta = top.find(({ type }) => type === 'meta');
  if (meta === undefined) return none;
  try {
    return { ...none, ...readMeta(view, meta) };
  } catch (error) {
    // Numbers that point outside the file: the decoder will say what it makes of it.
    if (error instanceof RangeError) return none;
    throw error;
  }
}

function readMeta(view: DataView, meta: Box): Partial<HeifInfo> {
  const inside = boxes(view, meta.from + 4, meta.to);
  const find = (type: string): Box | undefined => inside.find((box) => box.type === type);
  const pitm = find('pitm');
  if (pitm === undefined) return {};
  const primary =
    version(view, pitm) === 0 ? view.getUint16(pitm.from + 4) : view.getUint32(pitm.from + 4);
  const types = itemTypes(view, find('iinf'));
  const parts = references(view, find('iref'), 'dimg');
  // The items whose data make the picture: a grid's tiles, a tile's own; a reference may not lead in a circle.
  const needed = new Set<number>([primary]);
  for (const item of needed) {
    for (const part of parts.get(item) ?? []) {
      if (needed.size < maxItems) needed.add(part);
    }
  }
  const codec = [...needed]
    .map((item) => types.get(item))
    .find((type) => type !== undefined && !derived.has(type));
  const iprp = find('iprp');
  const propertiesOfItem = (item: number): Box[] =>
    iprp === undefined ? [] : propertiesOf(view, iprp, item);
  const properties = propertiesOfItem(primary);
  // A grid may leave its colour to its tiles.
  const [, tile = primary] = needed;
  return {
    codec: codec ?? null,
    nclx: nclxOf(view, properties) ?? nclxOf(view, propertiesOfItem(tile)),
    size: sizeOf(view, properties),
    turned: isTurned(view, properties),
    orientation: orientationOf(view, properties),
    aperture: apertureOf(view, properties),
    neededBytes: endOfData(view, find('iloc'), needed),
  };
}

/** Item types that are made of other items. */
const derived = new Set(['grid', 'iovl', 'iden', 'tmap']);

/** The kind of each item, of an `iinf` box. */
export function itemTypes(view: DataView, iinf: Box | undefined): Map<number, string> {
  const types = new Map<number, string>();
  if (iinf === undefined) return types;
  const start = iinf.from + (version(view, iinf) === 0 ? 6 : 8);
  for (const infe of boxes(view, start, iinf.to)) {
    if (infe.type !== 'infe') continue;
    const wide = version(view, infe) === 3;
    if (!wide && version(view, infe) !== 2) continue;
    const id = wide ? view.getUint32(infe.from + 4) : view.getUint16(infe.from + 4);
    types.set(id, fourcc(view, infe.from + (wide ? 10 : 8)));
  }
  return types;
}

/** The items that each item refers to in this way, of an `iref` box. @throws RangeError */
export function references(
  view: DataView,
  iref: Box | undefined,
  kind: string,
): Map<number, number[]> {
  const targets = new Map<number, number[]>();
  if (iref === undefined) return targets;
  const idSize = version(view, iref) === 0 ? 2 : 4;
  for (const box of boxes(view, iref.from + 4, iref.to)) {
    if (box.type !== kind) continue;
    const list: number[] = [];
    const count = view.getUint16(box.from + idSize);
    for (let i = 0; i < count; i++)
      list.push(uint(view, box.from + idSize + 2 + i * idSize, idSize));
    targets.set(uint(view, box.from, idSize), list);
  }
  return targets;
}

/** The properties of an item in their order, of an `iprp` box. @throws RangeError */
export function propertiesOf(view: DataView, iprp: Box, item: number): Box[] {
  const parts = boxes(view, iprp.from, iprp.to);
  const ipco = parts.find(({ type }) => type === 'ipco');
  if (ipco === undefined) return [];
  const all = boxes(view, ipco.from, ipco.to);
  const found: Box[] = [];
  for (const ipma of parts.filter(({ type }) => type === 'ipma')) {
    const idSize = version(view, ipma) < 1 ? 2 : 4;
    const indexSize = (view.getUint8(ipma.from + 3) & 1) === 1 ? 2 : 1;
    const entries = Math.min(view.getUint32(ipma.from + 4), maxItems);
    let at = ipma.from + 8;
    for (let i = 0; i < entries && at < ipma.to; i++) {
      const id = uint(view, at, idSize);
      const count = view.getUint8(at + idSize);
      at += idSize + 1;
      for (let j = 0; j < count; j++, at += indexSize) {
        const index = uint(view, at, indexSize) & (indexSize === 2 ? 0x7fff : 0x7f);
        const property = all[index - 1];
        if (id === item && property !== undefined) found.push(property);
      }
    }
  }
  return found;
}

function nclxOf(view: DataView, properties: readonly Box[]): HeifInfo['nclx'] {
  const colr = properties.find(
    (box) => box.type === 'colr' && box.to - box.from >= 10 && fourcc(view, box.from) === 'nclx',
  );
  if (colr === undefined) return null;
  return { primaries: view.getUint16(colr.from + 4), transfer: view.getUint16(colr.from + 6) };
}

/** The size among the properties, before turning. */
export function sizeOf(view: DataView, properties: readonly Box[]): HeifInfo['size'] {
  const ispe = properties.find(({ type }) => type === 'ispe');
  if (ispe === undefined) return null;
  return { width: view.getUint32(ispe.from + 4), height: view.getUint32(ispe.from + 8) };
}

function isTurned(view: DataView, properties: readonly Box[]): boolean {
  const irot = properties.find(({ type, from, to }) => type === 'irot' && to > from);
  return irot !== undefined && (view.getUint8(irot.from) & 1) === 1;
}

/** EXIF's orientations (CIPA DC-008, tag 274) by quarter turns clockwise, as it is and after mirroring left and right. */
const turnedOnly = [1, 6, 3, 8];
const mirroredFirst = [2, 7, 4, 5];

/** EXIF's orientation that does what the properties say; null where they also crop. */
export function orientationOf(view: DataView, properties: readonly Box[]): number | null {
  let turns = 0;
  let isMirrored = false;
  for (const { type, from, to } of properties) {
    if (type === 'clap' || type === 'iscl') return null;
    if (to <= from) continue;
    // Quarter turns anticlockwise.
    if (type === 'irot') turns += 4 - (view.getUint8(from) & 3);
    if (type !== 'imir') continue;
    // Mirroring after a turn is the opposite turn after mirroring; top and bottom are left and right turned by half.
    const isAcross = (view.getUint8(from) & 1) === 1;
    turns = (isAcross ? 0 : 2) + 4 - (turns % 4);
    isMirrored = !isMirrored;
  }
  return (isMirrored ? mirroredFirst : turnedOnly)[turns % 4] ?? null;
}

function apertureOf(view: DataView, properties: readonly Box[]): HeifInfo['aperture'] {
  const clap = properties.find((box) => box.type === 'clap' && box.to - box.from >= 32);
  if (clap === undefined) return null;
  // Fractions: width, height, and how far the middle is off in either direction.
  const fraction = (i: number): number =>
    view.getInt32(clap.from + 8 * i) / view.getInt32(clap.from + 8 * i + 4);
  const [width, height] = [Math.round(fraction(0)), Math.round(fraction(1))];
  const isCentred = fraction(2) === 0 && fraction(3) === 0;
  return isCentred && width > 0 && height > 0 ? { width, height, at: clap.from } : null;
}

function endOfData(view: DataView, iloc: Box | undefined, items: ReadonlySet<number>): number {
  if (iloc === undefined) return 0;
  let end = 0;
  let left = maxItems;
  for (const { item, construction, extents } of itemLocations(view, iloc)) {
    if (construction === 0 && items.has(item)) {
      for (const { from, length } of extents) end = Math.max(end, from + length);
    }
    if (--left === 0) break;
  }
  return end;
}

/** Where the data of an item lie. */
export interface ItemLocation {
  readonly item: number;
  /** 0 in the file, 1 in the `idat` box, 2 in another item. */
  readonly construction: number;
  /** From the beginning of what `construction` names, in bytes. */
  readonly extents: readonly { readonly from: number; readonly length: number }[];
}

/**
 * The places of all items, in the file's order (ISO/IEC 14496-12, 8.11.3).
 *
 * @throws {RangeError} where the box ends too early
 */
export function* itemLocations(view: DataView, iloc: Box): Generator<ItemLocation> {
  const form = version(view, iloc);
  const sizes = view.getUint16(iloc.from + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = form === 0 ? 0 : sizes & 15;
  const idSize = form === 2 ? 4 : 2;
  let at = iloc.from + 6 + idSize;
  for (let left = uint(view, iloc.from + 6, idSize); left > 0 && at < iloc.to; left--) {
    const item = uint(view, at, idSize);
    at += idSize;
    const construction = form === 0 ? 0 : view.getUint16(at) & 15;
    at += form === 0 ? 2 : 4;
    const base = uint(view, at, baseSize);
    at += baseSize;
    const count = view.getUint16(at);
    at += 2;
    const extents = [];
    for (let i = 0; i < count; i++) {
      at += indexSize;
      const from = base + uint(view, at, offsetSize);
      const length = uint(view, at + offsetSize, lengthSize);
      at += offsetSize + lengthSize;
      extents.push({ from, length });
    }
    yield { item, construction, extents };
  }
}

/** The boxes between two positions; the last one may be cut off by the end of the file. */
export function boxes(view: DataView, from: number, to: number): Box[] {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to && found.length < maxItems) {
    const short = view.getUint32(at);
    const wide = short === 1 && at + 16 <= to;
    const header = wide ? 16 : 8;
    const size = wide ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (size < header) break;
    found.push({ type: fourcc(view, at + 4), from: at + header, to: Math.min(to, at + size) });
    at += size;
  }
  return found;
}

/** The version of a full box. */
export const version = (view: DataView, box: Box): number => view.getUint8(box.from);

/** A big-endian number of so many bytes; 0 of none. @throws RangeError beyond the end */
export function uint(view: DataView, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(at + i);
  return value;
}

/** Four characters. @throws RangeError beyond the end */
export function fourcc(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  );
}
