import { type ColourCoding, colourCoding } from '../colourCoding.ts';

/** What a decoder must know before the first picture (ISO/IEC 14496-15, 8.3.3.1). */
export interface HevcConfiguration {
  /** Bytes of the length before each unit of coded data. */
  readonly lengthSize: number;
  /** Parameter sets, each a unit without length or start code. */
  readonly parameterSets: readonly Uint8Array[];
  /** Size of the pictures in pixels, what is not to be shown left out. */
  readonly width: number;
  readonly height: number;
  /** As the stream itself says; null where it says something that is not known here. */
  readonly coding: ColourCoding | null;
}

/** Type of a unit that is a sequence parameter set. */
const sequenceSet = 33;

/**
 * Reads the content of an `hvcC` box.
 *
 * @returns null for anything but pictures of 8 bits in 4:2:0, and for what cannot be followed
 */
export function readHevcConfiguration(content: Uint8Array): HevcConfiguration | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  try {
    const isPlain =
      (view.getUint8(16) & 3) === 1 &&
      (view.getUint8(17) & 7) === 0 &&
      (view.getUint8(18) & 7) === 0;
    if (!isPlain) return null;
    const parameterSets: Uint8Array[] = [];
    let at = 23;
    for (let array = view.getUint8(22); array > 0; array--) {
      const count = view.getUint16(at + 1);
      at += 3;
      for (let i = 0; i < count; i++) {
        const length = view.getUint16(at);
        if (at + 2 + length > content.length) return null;
        parameterSets.push(content.subarray(at + 2, at + 2 + length));
        at += 2 + length;
      }
    }
    const sets = parameterSets.filter((unit) => unitType(unit) === sequenceSet);
    const [set] = sets;
    if (set === undefined || sets.length > 1) return null;
    return { lengthSize: (view.getUint8(21) & 3) + 1, parameterSets, ...readSequence(set) };
  } catch (error) {
    // The box or the set ends before it should, or has what is not followed here.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What kind of unit this is (ITU-T H.265, table 7-1). */
export function unitType(unit: Uint8Array): number {
  return ((unit[0] ?? 0) >> 1) & 63;
}

/** Reads a sequence parameter set (ITU-T H.265, 7.3.2.2) as far as its colours. @throws RangeError */
function readSequence(unit: Uint8Array): Pick<HevcConfiguration, 'width' | 'height' | 'coding'> {
  const bits = bitReader(withoutEmulation(unit.subarray(2)));
  bits.skip(4);
  const subLayers = bits.read(3);
  bits.skip(1);
  skipProfile(bits, subLayers);
  bits.number();
  const chromaFormat = bits.number();
  if (chromaFormat !== 1) throw new RangeError('not 4:2:0');
  let [width, height] = [bits.number(), bits.number()];
  if (bits.read(1) === 1) {
    // Units of two pixels in 4:2:0.
    width -= 2 * (bits.number() + bits.number());
    height -= 2 * (bits.number() + bits.number());
  }
  const depths = bits.number() + bits.number();
  if (depths !== 0) throw new RangeError('not 8 bits');
  const orderBits = bits.number() + 4;
  const layers = bits.read(1) === 1 ? subLayers + 1 : 1;
  for (let i = 0; i < 3 * layers; i++) bits.number();
  for (let i = 0; i < 6; i++) bits.number();
  if (bits.read(1) === 1 && bits.read(1) === 1) skipScalingLists(bits);
  bits.skip(2);
  if (bits.read(1) === 1) {
    bits.skip(8);
    bits.number();
    bits.number();
    bits.skip(1);
  }
  // Sets of reference pictures: a still has none.
  for (let sets = bits.number(), i = 0; i < sets; i++) {
    if (i > 0 && bits.read(1) === 1) throw new RangeError('a set predicted from another');
    for (let pictures = bits.number() + bits.number(); pictures > 0; pictures--) {
      bits.number();
      bits.skip(1);
    }
  }
  if (bits.read(1) === 1) {
    for (let pictures = bits.number(); pictures > 0; pictures--) bits.skip(orderBits + 1);
  }
  bits.skip(2);
  return { width, height, coding: bits.read(1) === 1 ? readColours(bits) : colourCoding(2, false) };
}

/** The beginning of the video usability information (ITU-T H.265, E.2.1). */
function readColours(bits: Bits): ColourCoding | null {
  const extended = 255;
  if (bits.read(1) === 1 && bits.read(8) === extended) bits.skip(32);
  if (bits.read(1) === 1) bits.skip(1);
  if (bits.read(1) === 0) return colourCoding(2, false);
  bits.skip(3);
  const fullRange = bits.read(1) === 1;
  if (bits.read(1) === 0) return colourCoding(2, fullRange);
  bits.skip(16);
  return colourCoding(bits.read(8), fullRange);
}

function skipProfile(bits: Bits, subLayers: number): void {
  bits.skip(96);
  if (subLayers === 0) return;
  const present = Array.from({ length: subLayers }, () => [bits.read(1), bits.read(1)]);
  bits.skip(2 * (8 - subLayers));
  for (const [profile, level] of present)
    bits.skip((profile === 1 ? 88 : 0) + (level === 1 ? 8 : 0));
}

function skipScalingLists(bits: Bits): void {
  for (let size = 0; size < 4; size++) {
    for (let matrix = 0; matrix < 6; matrix += size === 3 ? 3 : 1) {
      if (bits.read(1) === 0) {
        bits.number();
        continue;
      }
      const count = Math.min(64, 1 << (4 + 2 * size)) + (size > 1 ? 1 : 0);
      for (let i = 0; i < count; i++) bits.number();
    }
  }
}

interface Bits {
  /** An unsigned number of so many bits, 1 to 8. @throws RangeError at the end */
  read(count: number): number;
  skip(count: number): void;
  /** A number in Exp-Golomb code (ITU-T H.265, 9.2); signed ones are as long. */
  number(): number;
}

function bitReader(bytes: Uint8Array): Bits {
  let at = 0;
  const bit = (): number => {
    if (at >= bytes.length * 8) throw new RangeError('the set ends too early');
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at++;
    return value;
  };
  const read = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + bit();
    return value;
  };
  return {
    read,
    skip: (count) => (at += count),
    number() {
      let zeros = 0;
      while (bit() === 0) if (++zeros > 31) throw new RangeError('no number');
      return 2 ** zeros - 1 + read(zeros);
    },
  };
}

/** Takes out the bytes that keep start codes from occurring inside a unit (ITU-T H.265, 7.3.1.1). */
function withoutEmulation(bytes: Uint8Array): Uint8Array {
  const prevention = 3;
  return bytes.filter(
    (byte, i) => !(byte === prevention && i >= 2 && bytes[i - 1] === 0 && bytes[i - 2] === 0),
  );
}
