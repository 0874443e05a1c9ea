import type { PhotoLook } from '../../contract/photo.ts';
import type { Tone } from './messages.ts';

/** What the measured colours of a photo allow to say about it. */
export interface Tones {
  readonly above: Tone;
  readonly below: Tone;
  readonly monochrome: boolean;
}

/** Names the mean colours of a photo's upper and lower half. */
export function tonesOf(look: PhotoLook): Tones {
  const half = look.grid.length / 2;
  return {
    above: toneOf(meanColour(look.grid.slice(0, half))),
    below: toneOf(meanColour(look.grid.slice(half))),
    monochrome: isMonochrome(look.grid),
  };
}

function meanColour(levels: readonly number[]): readonly [number, number, number] {
  const mean = (channel: number): number => {
    const own = levels.filter((_, i) => i % 3 === channel);
    return own.reduce((sum, level) => sum + level, 0) / Math.max(1, own.length);
  };
  return [mean(0), mean(1), mean(2)];
}

/** Not a single field has a colour, and they differ in brightness: a photo, not a blank. */
function isMonochrome(grid: readonly number[]): boolean {
  let least = 255;
  let most = 0;
  for (let i = 0; i + 2 < grid.length; i += 3) {
    const [r = 0, g = 0, b = 0] = grid.slice(i, i + 3);
    if (Math.max(r, g, b) - Math.min(r, g, b) > 4) return false;
    least = Math.min(least, r);
    most = Math.max(most, r);
  }
  return most - least > 20;
}

/** A plain name for a colour, from hue, chroma and lightness. */
export function toneOf([r, g, b]: readonly [number, number, number]): Tone {
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const light = (high + low) / 2;
  const chroma = high - low;
  if (light < 28) return 'black';
  if (chroma < 22 || chroma < 0.12 * high) {
    if (light < 85) return 'dark-grey';
    if (light < 165) return 'grey';
    return light < 225 ? 'light-grey' : 'white';
  }
  const hue =
    (60 *
      (high === r
        ? (g - b) / chroma + 6
        : high === g
          ? (b - r) / chroma + 2
          : (r - g) / chroma + 4)) %
    360;
  if (hue < 15 || hue >= 345) return light > 170 ? 'pink' : chroma < 60 ? 'brown' : 'red';
  if (hue < 50) return light > 170 ? 'beige' : chroma < 110 || light < 110 ? 'brown' : 'orange';
  if (hue < 70) return light > 170 ? 'beige' : chroma < 60 ? 'brown' : 'yellow';
  if (hue < 165) return light < 80 ? 'dark-green' : 'green';
  if (hue < 195) return 'turquoise';
  if (hue < 255) return light < 75 ? 'dark-blue' : light > 165 ? 'light-blue' : 'blue';
  return hue < 300 ? 'purple' : light > 130 ? 'pink' : 'purple';
}
