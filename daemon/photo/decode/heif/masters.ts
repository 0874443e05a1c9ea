import {
  boxes,
  itemTypes,
  propertiesOf,
  references,
  sizeOf,
  version,
  type Box,
} from './isobmff.ts';

/** Kinds of items that are pictures. */
const pictures = new Set([
  ...['hvc1', 'hev1', 'av01', 'avc1', 'jpeg', 'vvc1', 'j2k1'],
  ...['grid', 'iovl', 'iden'],
]);

/**
 * How many pictures of their own a HEIF file holds besides its primary one, as bursts and collections do.
 *
 * Tiles, thumbnails, depth and gain maps and what is marked as hidden do not count, nor what is much smaller.
 *
 * @param bytes of the whole file, untrusted
 * @returns 0 for a file that is none; never throws
 */
export function mastersBeside(bytes: Uint8Array): number {
  try {
    return count(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes.length);
  } catch (error) {
    // Numbers that point outside the file: the decoder will say what it makes of it.
    if (error instanceof RangeError) return 0;
    throw error;
  }
}

function count(view: DataView, length: number): number {
  const meta = boxes(view, 0, length).find(({ type }) => type === 'meta');
  if (meta === undefined) return 0;
  const inside = boxes(view, meta.from + 4, meta.to);
  const find = (type: string): Box | undefined => inside.find((box) => box.type === type);
  const [pitm, iinf, iref, iprp] = ['pitm', 'iinf', 'iref', 'iprp'].map(find);
  if (pitm === undefined || iprp === undefined) return 0;
  const primary =
    version(view, pitm) === 0 ? view.getUint16(pitm.from + 4) : view.getUint32(pitm.from + 4);
  const parts = [...references(view, iref, 'dimg').values()].flat();
  const helpers = ['thmb', 'auxl'].flatMap((kind) => [...references(view, iref, kind).keys()]);
  const apart = new Set([...parts, ...helpers, ...hiddenItems(view, iinf), primary]);
  const area = (item: number): number => {
    const size = sizeOf(view, propertiesOf(view, iprp, item));
    return size === null ? 0 : size.width * size.height;
  };
  const own = area(primary);
  return [...itemTypes(view, iinf)].filter(
    ([item, type]) => pictures.has(type) && !apart.has(item) && area(item) * 4 >= own,
  ).length;
}

/** Items with the flag that they are not to be shown. */
function hiddenItems(view: DataView, iinf: Box | undefined): readonly number[] {
  if (iinf === undefined) return [];
  const start = iinf.from + (version(view, iinf) === 0 ? 6 : 8);
  return boxes(view, start, iinf.to).flatMap((infe) => {
    if (infe.type !== 'infe' || (view.getUint8(infe.from + 3) & 1) === 0) return [];
    const isWide = version(view, infe) === 3;
    return [isWide ? view.getUint32(infe.from + 4) : view.getUint16(infe.from + 4)];
  });
}
