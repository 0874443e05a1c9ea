import { type ColourCoding, colourCoding } from '../colourCoding.ts';
import {
  type Box,
  boxes,
  fourcc,
  itemLocations,
  itemTypes,
  orientationOf,
  propertiesOf,
  references,
  sizeOf,
  uint,
  version,
} from '../isobmff.ts';
import { type HevcConfiguration, readHevcConfiguration, unitType } from './hevcConfiguration.ts';

/** The primary image of a HEIC file as its coded pictures: one, or tiles that make it. */
export interface CodedImage {
  /** As stored, before turning. */
  readonly width: number;
  readonly height: number;
  /** EXIF's orientation that turns it upright. */
  readonly orientation: number;
  readonly columns: number;
  readonly configuration: HevcConfiguration;
  /** Each picture's units without length or start code; row after row. */
  readonly pictures: readonly (readonly Uint8Array[])[];
  readonly coding: ColourCoding;
  /** The embedded colour profile. */
  readonly icc: Uint8Array | null;
}

/** More tiles than any phone writes. */
const maxTiles = 1024;

/**
 * Finds the coded pictures of the primary image, where it is as phones write it: 8 bits, 4:2:0, opaque, one picture or a grid
 * of equal ones, turned at most.
 *
 * @returns null for everything else, damaged files among it
 */
export function readCodedImage(bytes: Uint8Array): CodedImage | null {
  try {
    return read(bytes);
  } catch (error) {
    // Numbers that point outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function read(bytes: Uint8Array): CodedImage | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const meta = boxes(view, 0, bytes.length).find(({ type }) => type === 'meta');
  if (meta === undefined) return null;
  const inside = boxes(view, meta.from + 4, meta.to);
  const find = (type: string): Box | undefined => inside.find((box) => box.type === type);
  const [pitm, iprp, iloc] = [find('pitm'), find('iprp'), find('iloc')];
  if (!pitm || !iprp || !iloc) return null;
  const primary = uint(view, pitm.from + 4, version(view, pitm) === 0 ? 2 : 4);
  const types = itemTypes(view, find('iinf'));
  const properties = propertiesOf(view, iprp, primary);
  const orientation = orientationOf(view, properties);
  const size = sizeOf(view, properties);
  if (orientation === null || size === null) return null;
  if (hasAlpha(view, find('iref'), iprp, primary)) return null;
  const dataOf = readLocations(bytes, view, iloc, find('idat'));

  const isGrid = types.get(primary) === 'grid';
  const items = isGrid ? references(view, find('iref'), 'dimg').get(primary) : [primary];
  if (items === undefined || items.length === 0 || items.length > maxTiles) return null;
  const shape = isGrid ? readGrid(dataOf(primary)) : { ...size, columns: 1, rows: 1 };
  if (shape?.columns === undefined || shape.columns * shape.rows !== items.length) return null;
  if (shape.width !== size.width || shape.height !== size.height) return null;

  const tileProperties = items.map((item) => propertiesOf(view, iprp, item));
  const configurations = tileProperties.map((all) => contentOf(bytes, all, 'hvcC'));
  const [first] = configurations;
  const configuration = first ? readHevcConfiguration(first) : null;
  if (!first || !configuration) return null;
  const isUniform = items.every((item, i) => {
    const own = configurations[i];
    const tileSize = sizeOf(view, tileProperties[i] ?? []);
    return (
      types.get(item) === 'hvc1' &&
      own !== undefined &&
      Buffer.compare(own, first) === 0 &&
      tileSize?.width === configuration.width &&
      tileSize.height === configuration.height &&
      (!isGrid || orientationOf(view, tileProperties[i] ?? []) === 1)
    );
  });
  if (!isUniform || !covers(configuration, shape, isGrid)) return null;

  const pictures = items.map((item) => unitsOf(dataOf(item), configuration.lengthSize));
  const whole = pictures.flatMap((units) => (units === null ? [] : [units]));
  const coding =
    codingOf(view, properties) ?? codingOf(view, tileProperties[0] ?? []) ?? configuration.coding;
  if (whole.length !== pictures.length || coding === null || coding === 'unknown') return null;
  return {
    ...size,
    orientation,
    columns: shape.columns,
    configuration,
    pictures: whole,
    coding,
    icc: profileIn(bytes, view, properties) ?? profileIn(bytes, view, tileProperties[0] ?? []),
  };
}

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** The content of a grid item (ISO/IEC 23008-12, 6.6.2.3). */
function readGrid(data: Uint8Array): Shape | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (view.getUint8(0) !== 0) return null;
  const wide = (view.getUint8(1) & 1) === 1 ? 4 : 2;
  return {
    rows: view.getUint8(2) + 1,
    columns: view.getUint8(3) + 1,
    width: uint(view, 4, wide),
    height: uint(view, 4 + wide, wide),
  };
}

/** Whether the pictures are as large as what they make; tiles of odd size would not share samples of colour as they should. */
function covers(
  tile: Pick<HevcConfiguration, 'width' | 'height'>,
  { width, height, columns, rows }: Shape,
  isGrid: boolean,
): boolean {
  if (!isGrid) return tile.width === width && tile.height === height;
  const isEven = tile.width % 2 === 0 && tile.height % 2 === 0;
  return isEven && tile.width * columns >= width && tile.height * rows >= height;
}

/** Pictures that need no other one (ITU-T H.265, table 7-1): the only kind in stills. */
const firstIntra = 16;
const lastIntra = 21;
const lastCoded = 31;

/** The units of a picture; null where they are not those of a still, or do not fill their place. */
function unitsOf(data: Uint8Array, lengthSize: number): readonly Uint8Array[] | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const units: Uint8Array[] = [];
  let at = 0;
  while (at < data.length) {
    const length = uint(view, at, lengthSize);
    at += lengthSize;
    if (length < 3 || at + length > data.length) return null;
    units.push(data.subarray(at, at + length));
    at += length;
  }
  const coded = units.map(unitType).filter((type) => type <= lastCoded);
  return coded.length > 0 && coded.every((type) => type >= firstIntra && type <= lastIntra)
    ? units
    : null;
}

/** How the boxes say colours are coded; null where they do not. */
function codingOf(view: DataView, properties: readonly Box[]): ColourCoding | 'unknown' | null {
  const nclx = 11;
  const box = properties.find(
    ({ type, from, to }) => type === 'colr' && to - from >= nclx && fourcc(view, from) === 'nclx',
  );
  if (box === undefined) return null;
  const fullRange = (view.getUint8(box.from + 10) & 0x80) !== 0;
  return colourCoding(view.getUint16(box.from + 8), fullRange) ?? 'unknown';
}

function profileIn(
  bytes: Uint8Array,
  view: DataView,
  properties: readonly Box[],
): Uint8Array | null {
  const box = properties.find(
    ({ type, from }) => type === 'colr' && ['prof', 'rICC'].includes(fourcc(view, from)),
  );
  return box === undefined ? null : bytes.subarray(box.from + 4, box.to);
}

function contentOf(
  bytes: Uint8Array,
  properties: readonly Box[],
  type: string,
): Uint8Array | undefined {
  const box = properties.find((one) => one.type === type);
  return box && bytes.subarray(box.from, box.to);
}

/** Whether an auxiliary image says how transparent the picture is. */
function hasAlpha(view: DataView, iref: Box | undefined, iprp: Box, item: number): boolean {
  for (const [auxiliary, targets] of references(view, iref, 'auxl')) {
    if (!targets.includes(item)) continue;
    const kind = propertiesOf(view, iprp, auxiliary).find(({ type }) => type === 'auxC');
    if (kind === undefined) return true;
    const bytes = Buffer.from(
      view.buffer,
      view.byteOffset + kind.from + 4,
      kind.to - kind.from - 4,
    );
    if (/alpha|:hevc:2015:auxid:1\b/.test(bytes.toString('latin1'))) return true;
  }
  return false;
}

/** The data of each item. */
function readLocations(
  bytes: Uint8Array,
  view: DataView,
  iloc: Box,
  idat: Box | undefined,
): (item: number) => Uint8Array {
  const found = new Map<number, Uint8Array>();
  for (const { item, construction, extents } of itemLocations(view, iloc)) {
    const origin = construction === 1 ? (idat?.from ?? NaN) : 0;
    const parts: Uint8Array[] = [];
    for (const { from, length } of extents) {
      const start = origin + from;
      // Everything up to the end, or in another file: left to those who know more.
      const isPlain = length > 0 && construction <= 1 && start + length <= bytes.length;
      if (isPlain) parts.push(bytes.subarray(start, start + length));
    }
    if (parts.length !== extents.length) continue;
    const [only] = parts;
    found.set(item, only && parts.length === 1 ? only : Buffer.concat(parts));
  }
  return (item) => {
    const data = found.get(item);
    if (data === undefined) throw new RangeError('an item without data');
    return data;
  };
}
