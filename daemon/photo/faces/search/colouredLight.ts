import type { RgbImage } from '../../../contract/photo.ts';
import type { View, Views } from '../views.ts';

/** Longer side at which a photo's light is judged: that of the first search, which is there already. */
const side = 640;

/** From this mean saturation on a photo is in coloured light: of a stage, a screen, neon. */
const leastSaturation = 0.75;

/** Pixels in which nothing is brighter have no colour worth counting. */
const leastLight = 24;

/** Of the brightest channel so many pixels are brought to white at most. */
const mostWhite = 0.01;

/**
 * The same photo without its colours where these are of its light: RetinaFace, which has learnt skin, sees less in them than in grey. Of
 * the channel that has most light; nothing is decoded for it.
 *
 * @returns null for a photo in ordinary light
 */
export async function withoutColouredLight(views: Views): Promise<Views | null> {
  const { image } = await views.at(side);
  if (saturationOf(image) < leastSaturation) return null;
  const channel = brightestOf(image);
  const gain = 255 / lightOf(image, channel);
  const grey = (view: View): View => ({ ...view, image: greyOf(view.image, channel, gain) });
  const whole = new Map<number, Promise<View>>();
  return {
    width: views.width,
    height: views.height,
    longSide: views.longSide,
    decodedSide: views.decodedSide,
    at(longer) {
      const view = whole.get(longer) ?? views.at(longer).then(grey);
      whole.set(longer, view);
      return view;
    },
    rough: async (longer) => grey(await views.at(longer)),
    cut: async (region, by) => grey(await views.cut(region, by)),
    cutFine: async (regions) => (await views.cutFine(regions)).map(grey),
  };
}

/** Mean of the pixels that are not dark, 0..1. */
export function saturationOf({ data }: RgbImage): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < data.length; i += 3) {
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    const most = Math.max(red, green, blue);
    if (most < leastLight) continue;
    sum += 1 - Math.min(red, green, blue) / most;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function brightestOf({ data }: RgbImage): number {
  const sums = [0, 0, 0];
  data.forEach((value, i) => {
    sums[i % 3] = (sums[i % 3] ?? 0) + value;
  });
  return sums.indexOf(Math.max(...sums));
}

/** What is white in a channel: all but a few pixels are darker; 1..255. */
function lightOf({ data }: RgbImage, channel: number): number {
  const counts = new Uint32Array(256);
  for (let i = channel; i < data.length; i += 3) {
    const value = data[i] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  let left = (data.length / 3) * mostWhite;
  for (let value = 255; value > 0; value--) {
    left -= counts[value] ?? 0;
    if (left < 0) return value;
  }
  return 1;
}

function greyOf(image: RgbImage, channel: number, gain: number): RgbImage {
  const data = new Uint8Array(image.data.length);
  for (let i = 0; i < data.length; i += 3) {
    data.fill(Math.min(255, Math.round((image.data[i + channel] ?? 0) * gain)), i, i + 3);
  }
  return { ...image, data };
}
