import type { RgbImage } from '../../contract/photo.ts';
import { isRgbProfile, tagAt } from './icc.ts';
import { createTableSums, fractionBits, type TableSums } from './tableSums.ts';

/** Linear sRGB of XYZ relative to D50, row-major: the inverse of the colorants of sRGB adapted by Bradford's transform. */
const fromXyz = [
  3.1341359, -1.6172061, -0.4906998, -0.978795, 1.9162544, 0.0334429, 0.0719498, -0.2289797,
  1.4053427,
] as const;

/** Steps of linear light: fine enough that the darkest of 256 levels, which sRGB has closest together, stay apart. */
const steps = 8191;

/** Sums beyond this, in steps, are nonsense. */
const maxReach = 40 * steps;

/**
 * Converts an image from the colours of a profile to sRGB, where the profile is one of three curves and a matrix (ICC.1:2022, F.3),
 * as nearly all photos' are.
 *
 * The numbers are those of a colour management system to one level, for a tenth of the time.
 *
 * @param icc an RGB profile
 * @param into what takes the numbers, of the length of the image's own; those themselves where nobody needs them any more
 * @returns null for any other kind of profile, and a damaged one
 */
export function convertByMatrix(
  image: RgbImage,
  icc: Uint8Array,
  into: Uint8Array = new Uint8Array(image.data.length),
): RgbImage | null {
  const conversion = conversionOf(icc);
  if (conversion === null) return null;
  conversion.run(image.data, into);
  return { width: image.width, height: image.height, data: into };
}

/** What each value of a channel adds to the sums of red, green and blue. @param more is added to each, so that none is negative */
function tableOf(light: Float64Array, column: readonly number[], more: number): Int32Array {
  return Int32Array.from({ length: light.length * 4 }, (_, i) => {
    const sum = (light[i >> 2] ?? 0) * (column[i & 3] ?? 0) + more;
    return Math.round(sum * 2 ** fractionBits);
  });
}

/** sRGB's encoding of linear light (IEC 61966-2-1), 0..255; what no screen can show becomes the nearest it can. */
function encode(light: number): number {
  const inside = Math.max(0, Math.min(1, light));
  return Math.round(
    255 * (inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055),
  );
}

/** The profile of the last image: all photos of a phone have the same. */
let known: { readonly icc: Uint8Array; readonly conversion: TableSums | null } | null = null;

function conversionOf(icc: Uint8Array): TableSums | null {
  if (known === null || Buffer.compare(known.icc, icc) !== 0) {
    known = { icc: icc.slice(), conversion: read(icc) };
  }
  return known.conversion;
}

function read(icc: Uint8Array): TableSums | null {
  const view = new DataView(icc.buffer, icc.byteOffset, icc.byteLength);
  try {
    if (!isRgbProfile(icc) || view.getUint32(20) !== xyzSignature) return null;
    if (['A2B0', 'A2B1', 'A2B2', 'D2B0'].some((name) => tagAt(view, icc, name) !== null))
      return null;
    const columns = ['rXYZ', 'gXYZ', 'bXYZ'].map((name) => colorant(view, icc, name));
    const [red, green, blue] = ['rTRC', 'gTRC', 'bTRC'].map((name) => curve(view, icc, name));
    const [x, y, z] = columns;
    if (!x || !y || !z || !red || !green || !blue) return null;
    // Linear light to steps of linear light of sRGB, column by column.
    const matrix = [x, y, z].map((column) =>
      [0, 3, 6].map(
        (row) => steps * column.reduce((sum, value, i) => sum + value * (fromXyz[row + i] ?? 0), 0),
      ),
    );
    const reach = Math.ceil(3 * Math.max(...matrix.flat().map(Math.abs))) + 1;
    if (!(reach <= maxReach)) return null;
    const encoded = Uint8Array.from({ length: 2 * reach + 2 }, (_, i) =>
      encode((i - reach) / steps),
    );
    const tables = [red, green, blue].map((light, channel) =>
      tableOf(light, matrix[channel] ?? [], channel === 0 ? reach + 0.5 : 0),
    );
    return createTableSums(tables, encoded);
  } catch (error) {
    // A tag that points outside the profile.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** "XYZ " as a number. */
const xyzSignature = 0x58595a20;

function colorant(view: DataView, icc: Uint8Array, name: string): readonly number[] | null {
  const at = tagAt(view, icc, name);
  if (at === null) return null;
  return [8, 12, 16].map((offset) => view.getInt32(at + offset) / 65536);
}

const curveSignature = 0x63757276;
const parametricSignature = 0x70617261;

/** Linear light of 256 values (ICC.1:2022, 10.6 and 10.18); null for what is not a curve. */
function curve(view: DataView, icc: Uint8Array, name: string): Float64Array | null {
  const at = tagAt(view, icc, name);
  if (at === null) return null;
  const type = view.getUint32(at);
  const light =
    type === curveSignature
      ? sampled(view, at)
      : type === parametricSignature
        ? parametric(view, at)
        : null;
  if (light === null) return null;
  return Float64Array.from({ length: 256 }, (_, i) => {
    const value = light(i / 255);
    // What is no number, in a damaged profile, is black.
    return value > 0 ? Math.min(1, value) : 0;
  });
}

function sampled(view: DataView, at: number): (value: number) => number {
  const count = view.getUint32(at + 8);
  if (count === 0) return (value) => value;
  const sample = (i: number): number => view.getUint16(at + 12 + 2 * i);
  if (count === 1) {
    const gamma = sample(0) / 256;
    return (value) => value ** gamma;
  }
  return (value) => {
    const place = value * (count - 1);
    const below = Math.min(Math.floor(place), count - 2);
    const share = place - below;
    return (sample(below) * (1 - share) + sample(below + 1) * share) / 65535;
  };
}

function parametric(view: DataView, at: number): ((value: number) => number) | null {
  const kind = view.getUint16(at + 8);
  const number = (i: number): number => view.getInt32(at + 12 + 4 * i) / 65536;
  const gamma = number(0);
  if (kind === 0) return (value) => value ** gamma;
  const [a, b] = [number(1), number(2)];
  const power = (value: number): number => Math.max(0, a * value + b) ** gamma;
  if (kind === 1) return (value) => (value >= -b / a ? power(value) : 0);
  const c = number(3);
  if (kind === 2) return (value) => (value >= -b / a ? power(value) + c : c);
  const d = number(4);
  if (kind === 3) return (value) => (value >= d ? power(value) : c * value);
  if (kind !== 4) return null;
  const [e, f] = [number(5), number(6)];
  return (value) => (value >= d ? power(value) + e : c * value + f);
}
