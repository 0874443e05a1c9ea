import type { RgbImage } from '../../contract/photo.ts';
import type { Tags } from '../metadata/tags.ts';

/** What can be said about the light of a photo. */
export interface Light {
  /** `daylight`: outdoors, by day. */
  readonly light: 'daylight' | null;
  /** Leaves or grass all around. */
  readonly greenery: boolean;
}

/** From this exposure value (ISO 100) on it is day; rooms are below 9 or so. */
const daylightFrom = 11;

/** Parts of the upper third that must be blue, or of the whole that must be green: studios and the moon are bright as well. */
const leastSky = 0.2;
const leastGreen = 0.1;

/** From this part on greenery is all around. */
const muchGreen = 0.35;

/**
 * Says whether a photo was taken outdoors by day: its exposure says how bright it was, sky or greenery that it was no lamp.
 * No conclusion is drawn from little light: streets at dusk are darker than rooms.
 */
export function readLight(tags: Pick<Tags, 'numbers'>, image: RgbImage): Light {
  const value = exposureValue(tags);
  const flash = tags.numbers('Flash')[0] ?? 0;
  if (value === null || value < daylightFrom || (flash & 1) === 1) {
    return { light: null, greenery: false };
  }
  const { sky, green } = coloursOf(image);
  if (sky < leastSky && green < leastGreen) return { light: null, greenery: false };
  return { light: 'daylight', greenery: green >= muchGreen };
}

/** Exposure value at ISO 100 (ISO 2720); null when one of aperture, time and sensitivity is missing or nonsense. */
function exposureValue(tags: Pick<Tags, 'numbers'>): number | null {
  const first = (name: string): number => tags.numbers(name)[0] ?? NaN;
  const seconds = orElse(first('ExposureTime'), 2 ** -first('ShutterSpeedValue'));
  const aperture = orElse(first('FNumber'), 2 ** (first('ApertureValue') / 2));
  const iso = first('ISOSpeedRatings');
  const value = Math.log2((aperture * aperture) / seconds) - Math.log2(iso / 100);
  return seconds > 0 && aperture > 0 && iso > 0 && Number.isFinite(value) ? value : null;
}

const orElse = (value: number, other: number): number => (value > 0 ? value : other);

/** Part of the upper third that is blue as the sky is, and part of the whole that is green as leaves are. */
function coloursOf({ width, height, data }: RgbImage): {
  readonly sky: number;
  readonly green: number;
} {
  const step = Math.max(1, Math.floor(Math.max(width, height) / 96));
  let [sky, upper, green, all] = [0, 0, 0, 0];
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * 3;
      const { hue, saturation, value } = hsv(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      all++;
      if (hue >= 65 && hue <= 165 && saturation >= 0.2 && value >= 35) green++;
      if (y >= height / 3) continue;
      upper++;
      if (hue >= 190 && hue <= 250 && saturation >= 0.18 && value >= 90) sky++;
    }
  }
  return { sky: sky / Math.max(1, upper), green: green / Math.max(1, all) };
}

/** Hue in degrees, saturation 0..1, value 0..255. */
function hsv(
  red: number,
  green: number,
  blue: number,
): { readonly hue: number; readonly saturation: number; readonly value: number } {
  const value = Math.max(red, green, blue);
  const range = value - Math.min(red, green, blue);
  if (range === 0) return { hue: 0, saturation: 0, value };
  const hue =
    value === red
      ? ((green - blue) / range + 6) % 6
      : value === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: hue * 60, saturation: range / value, value };
}
