/** Chromaticities `[x, y]` of red, green, blue and white (ITU-T H.273, table 2). */
export type Primaries = readonly [Xy, Xy, Xy, Xy];
type Xy = readonly [number, number];
type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

const d65: Xy = [0.3127, 0.329];

const wideGamuts: ReadonlyMap<number, Primaries> = new Map<number, Primaries>([
  [9, [[0.708, 0.292], [0.17, 0.797], [0.131, 0.046], d65]],
  [
    11,
    [
      [0.68, 0.32],
      [0.265, 0.69],
      [0.15, 0.06],
      [0.314, 0.351],
    ],
  ],
  [12, [[0.68, 0.32], [0.265, 0.69], [0.15, 0.06], d65]],
]);

/** Those of sRGB. */
export const rec709: Primaries = [[0.64, 0.33], [0.3, 0.6], [0.15, 0.06], d65];

/** Every other transfer is that of sRGB, or so near that all viewers treat it alike. */
const otherTransfers: ReadonlyMap<number, (value: number) => number> = new Map([
  [4, (value: number) => value ** 2.2],
  [5, (value: number) => value ** 2.8],
  [8, (value: number) => value],
  [16, (value: number) => toneMap(perceptualQuantizer(value))],
  [18, (value: number) => toneMap(hybridLogGamma(value))],
]);

/**
 * An ICC profile (version 2, matrix and curves) for colours given by CICP numbers, as HEIF and AVIF carry them.
 *
 * High dynamic range (PQ, HLG) is mapped to the range of a screen, with 203 nits (ITU-R BT.2408) as paper white.
 *
 * @param primaries transfer as in ISO/IEC 23091-2, such as 12 and 13 for Display P3
 * @returns null when the colours are those of sRGB, unspecified or unknown: nothing to convert
 */
export function profileOf(primaries: number, transfer: number): Uint8Array | null {
  const gamut = wideGamuts.get(primaries);
  const curve = otherTransfers.get(transfer);
  if (gamut === undefined && curve === undefined) return null;
  return build(gamut ?? rec709, curve ?? srgbToLinear);
}

/**
 * A profile for the colours that a PNG tells.
 *
 * @param gamma 1 where samples and light are the same, 0.45455 for a screen's; null for the transfer of sRGB
 * @param primaries null for those of sRGB
 */
export function profileOfColours(gamma: number | null, primaries: Primaries | null): Uint8Array {
  // Viewers bring such samples to a screen by a plain power, as the standard asks.
  const curve =
    gamma === null
      ? srgbToLinear
      : (value: number): number => srgbToLinear(value ** (1 / (gamma * 2.2)));
  return build(primaries ?? rec709, curve);
}

/** The transfer of sRGB (IEC 61966-2-1), 0..1 to 0..1. */
export function srgbToLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Luminance of diffuse white in nits. */
const referenceWhite = 203;

/** SMPTE ST 2084: code value to nits. */
function perceptualQuantizer(value: number): number {
  const root = value ** (32 / 2523);
  return 10_000 * (Math.max(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)) ** (16384 / 2610);
}

/** ITU-R BT.2100: code value to nits on a display of 1000 nits. */
function hybridLogGamma(value: number): number {
  const a = 0.17883277;
  const scene =
    value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - 0.55991073) / a) + 0.28466892) / 12;
  return 1000 * scene ** 1.2;
}

/** SMPTE ST 2084: nits to code value. */
function toPerceptual(nits: number): number {
  const root = (nits / 10_000) ** (2610 / 16384);
  return ((0.8359375 + 18.8515625 * root) / (1 + 18.6875 * root)) ** (2523 / 32);
}

/** Nits of a source of up to 1000 nits to a screen's 0..1: the roll-off of ITU-R BT.2390, which bends only what is bright. */
function toneMap(nits: number): number {
  const peak = toPerceptual(1000);
  const screen = toPerceptual(referenceWhite) / peak;
  const knee = 1.5 * screen - 0.5;
  const value = Math.min(1, toPerceptual(nits) / peak);
  const t = (value - knee) / (1 - knee);
  const rolled =
    value < knee
      ? value
      : (2 * t ** 3 - 3 * t ** 2 + 1) * knee +
        (t ** 3 - 2 * t ** 2 + t) * (1 - knee) +
        (3 * t ** 2 - 2 * t ** 3) * screen;
  return Math.min(1, perceptualQuantizer(rolled * peak) / referenceWhite);
}

/** An sRGB profile. */
export function srgbProfile(): Uint8Array {
  return build(rec709, srgbToLinear);
}

function build(primaries: Primaries, curve: (value: number) => number): Uint8Array {
  const columns = colorants(primaries);
  const text = (signature: string, value: string): Buffer => {
    const ascii = Buffer.from(`${value}\0`, 'latin1');
    if (signature === 'text') return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), ascii]);
    const head = Buffer.alloc(12);
    head.write(signature, 'latin1');
    head.writeUInt32BE(ascii.length, 8);
    return Buffer.concat([head, ascii, Buffer.alloc(78)]);
  };
  const xyz = (vector: Vector): Buffer => {
    const data = Buffer.alloc(20);
    data.write('XYZ ', 'latin1');
    vector.forEach((value, i) => data.writeInt32BE(Math.round(value * 65536), 8 + 4 * i));
    return data;
  };
  const samples = 1024;
  const trc = Buffer.alloc(12 + 2 * samples);
  trc.write('curv', 'latin1');
  trc.writeUInt32BE(samples, 8);
  for (let i = 0; i < samples; i++) {
    trc.writeUInt16BE(Math.round(65535 * curve(i / (samples - 1))), 12 + 2 * i);
  }
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', text('desc', 'CICP')],
    ['cprt', text('text', 'No copyright')],
    ['wtpt', xyz(d50)],
    ['rXYZ', xyz(columns[0])],
    ['gXYZ', xyz(columns[1])],
    ['bXYZ', xyz(columns[2])],
    ['rTRC', trc],
    ['gTRC', trc],
    ['bTRC', trc],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let at = 128 + table.length;
  tags.forEach(([signature, data], i) => {
    const offset = placed.get(data) ?? at;
    if (!placed.has(data)) {
      const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
      placed.set(data, at);
      bodies.push(padded);
      at += padded.length;
    }
    table.write(signature, 4 + 12 * i, 'latin1');
    table.writeUInt32BE(offset, 8 + 12 * i);
    table.writeUInt32BE(data.length, 12 + 12 * i);
  });
  const header = Buffer.alloc(128);
  header.writeUInt32BE(at, 0);
  header.writeUInt32BE(0x02400000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  header.write('acsp', 36, 'latin1');
  d50.forEach((value, i) => header.writeInt32BE(Math.round(value * 65536), 68 + 4 * i));
  return Buffer.concat([header, table, ...bodies]);
}

const d50: Vector = [0.9642, 1, 0.8249];

/** XYZ of red, green and blue relative to D50, as profiles want them: Bradford adaptation from the gamut's own white. */
function colorants([red, green, blue, white]: Primaries): Matrix {
  const columns: Matrix = [toXyz(red), toXyz(green), toXyz(blue)];
  const w = toXyz(white);
  const scale = multiply(invert(transpose(columns)), w);
  const bradford: Matrix = [
    [0.8951, 0.2664, -0.1614],
    [-0.7502, 1.7135, 0.0367],
    [0.0389, -0.0685, 1.0296],
  ];
  const from = multiply(bradford, w);
  const to = multiply(bradford, d50);
  const adapt = (vector: Vector): Vector => {
    const [l, m, s] = multiply(bradford, vector);
    return multiply(invert(bradford), [
      (l * to[0]) / from[0],
      (m * to[1]) / from[1],
      (s * to[2]) / from[2],
    ]);
  };
  const scaled = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by];
  return [
    adapt(scaled(columns[0], scale[0])),
    adapt(scaled(columns[1], scale[1])),
    adapt(scaled(columns[2], scale[2])),
  ];
}

const toXyz = ([x, y]: Xy): Vector => [x / y, 1, (1 - x - y) / y];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const multiply = (matrix: Matrix, vector: Vector): Vector => [
  dot(matrix[0], vector),
  dot(matrix[1], vector),
  dot(matrix[2], vector),
];

const transpose = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];

function invert(matrix: Matrix): Matrix {
  const [a, b, c] = matrix;
  const determinant = dot(a, cross(b, c));
  const rows: Matrix = [cross(b, c), cross(c, a), cross(a, b)];
  const divided = ([x, y, z]: Vector): Vector => [
    x / determinant,
    y / determinant,
    z / determinant,
  ];
  return transpose([divided(rows[0]), divided(rows[1]), divided(rows[2])]);
}
