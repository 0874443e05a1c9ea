import { srgbToLinear } from './cicp.ts';

/** Whether an ICC profile describes RGB colours rather than grey or CMYK. */
export function isRgbProfile(icc: Uint8Array): boolean {
  return icc.length >= 132 && text(icc, 16) === 'RGB ';
}

/** XYZ of red, green and blue of sRGB relative to D50, as every sRGB profile states them. */
const srgbColorants = {
  rXYZ: [0.436, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
} as const;

/**
 * Whether a profile is sRGB by its numbers, whatever its name: then nothing needs converting.
 *
 * Most photos carry such a profile, and applying it costs as much as half the decoding.
 */
export function isSrgb(icc: Uint8Array): boolean {
  if (!isRgbProfile(icc)) return false;
  const view = new DataView(icc.buffer, icc.byteOffset, icc.byteLength);
  try {
    if (tagAt(view, icc, 'A2B0') !== null) return false;
    const sameColorants = Object.entries(srgbColorants).every(([name, xyz]) => {
      const at = tagAt(view, icc, name);
      return (
        at !== null &&
        xyz.every((value, i) => Math.abs(view.getInt32(at + 8 + 4 * i) / 65536 - value) < 0.002)
      );
    });
    return sameColorants && ['rTRC', 'gTRC', 'bTRC'].every((name) => isSrgbCurve(view, icc, name));
  } catch (error) {
    // A tag that points outside the profile.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isSrgbCurve(view: DataView, icc: Uint8Array, name: string): boolean {
  const at = tagAt(view, icc, name);
  if (at === null) return false;
  const type = text(icc, at);
  if (type === 'curv') {
    const count = view.getUint32(at + 8);
    if (count < 16) return false;
    return [0.1, 0.3, 0.5, 0.7, 0.9].every((share) => {
      const index = Math.round(share * (count - 1));
      const value = view.getUint16(at + 12 + 2 * index) / 65535;
      return Math.abs(value - srgbToLinear(index / (count - 1))) < 0.003;
    });
  }
  const parameter = (i: number): number => view.getInt32(at + 12 + 4 * i) / 65536;
  return (
    type === 'para' &&
    view.getUint16(at + 8) === 3 &&
    Math.abs(parameter(0) - 2.4) < 0.001 &&
    Math.abs(parameter(1) - 1 / 1.055) < 0.001 &&
    Math.abs(parameter(4) - 0.04045) < 0.001
  );
}

/** Where the data of a tag begin; null when the profile has no such tag. */
export function tagAt(view: DataView, icc: Uint8Array, name: string): number | null {
  const count = Math.min(view.getUint32(128), 100);
  for (let i = 0; i < count; i++) {
    if (text(icc, 132 + 12 * i) === name) return view.getUint32(136 + 12 * i);
  }
  return null;
}

const text = (bytes: Uint8Array, at: number): string =>
  Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
