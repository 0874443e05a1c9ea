import type { RgbImage } from '../../contract/photo.ts';

/**
 * Whether a picture is made of writing as no camera sees it: a page or receipt that fills it, or a picture with a line
 * of text set above, below or across it, as they are sent around.
 *
 * @param image upright, some 640 px; smaller ones have no legible writing
 */
export function writingIn(image: RgbImage): 'page' | 'caption' | null {
  if (Math.min(image.width, image.height) < 120) return null;
  const levels = levelsOf(image);
  if (isPage(levels)) return 'page';
  const isCaptioned = [levels, upsideDown(levels)].some(
    (one) => hasTextBar(one) || hasTextAcross(one),
  );
  return isCaptioned ? 'caption' : null;
}

/** A picture's colours, and what is known of their brightness; row by row. */
interface Levels extends RgbImage {
  readonly greys: Uint8Array;
  /** How many pixels of a row are as light as white letters. */
  readonly lights: Uint32Array;
  /** Which row of the picture is the nth from the side that is looked at. */
  readonly rowAt: (n: number) => number;
}

/** Letters set across a picture are white: so many in a row, each of some pixels at least. */
const white = 240;
const fewestLetters = { count: 6, pixels: 2 };

function levelsOf({ width, height, data }: RgbImage): Levels {
  const greys = new Uint8Array(width * height);
  const lights = new Uint32Array(height);
  for (let y = 0; y < height; y++) lights[y] = greyRow(data, greys, y * width, width);
  return { width, height, data, greys, lights, rowAt: (n) => n };
}

/** Grey levels of `count` pixels, by the weights of `toGrey`, cut off and not rounded. @returns how many of them are as light as white letters */
function greyRow(data: Uint8Array, greys: Uint8Array, first: number, count: number): number {
  let light = 0;
  for (let i = first, at = 3 * first; i < first + count; i++, at += 3) {
    const red = data[at] ?? 0;
    const grey = (red * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
    greys[i] = grey;
    if (grey >= white) light++;
  }
  return light;
}

/** How far the channels of a pixel are apart. */
function colourAt(data: Uint8Array, pixel: number): number {
  const red = data[3 * pixel] ?? 0;
  const green = data[3 * pixel + 1] ?? 0;
  const blue = data[3 * pixel + 2] ?? 0;
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}

/** The same, the lowest row first. */
function upsideDown(levels: Levels): Levels {
  return { ...levels, rowAt: (n) => levels.height - 1 - n };
}

/** Ink and paper, in grey levels. */
const [ink, paper] = [120, 185];

/** Lines of a page at least, and changes from paper to ink in one line. */
const [fewestLines, fewestStrokes] = [6, 5];

/** From the first line of a page to the last, as a part of its height: a car before a white wall has 0.17, a bird in the sky 0.37. */
const leastWritten = 0.4;

/** Light paper without colours, and on it lines of ink with nothing between them. */
function isPage({ width, height, data, greys }: Levels): boolean {
  let [light, dark, colourful, all] = [0, 0, 0, 0];
  const tones = new Uint32Array(256);
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      all++;
      const level = greys[y * width + x] ?? 0;
      tones[level] = (tones[level] ?? 0) + 1;
      if (level >= paper) light++;
      else if (level <= ink) dark++;
      if (colourAt(data, y * width + x) > 60) colourful++;
    }
  }
  if (light < 0.72 * all || colourful > 0.03 * all) return false;
  if (dark < 0.008 * all || dark > 0.25 * all) return false;
  // Paper has one tone, where snow and clouds have many.
  const tone = tones.indexOf(Math.max(...tones.subarray(paper)), paper);
  const ofPaper = tones.subarray(Math.max(paper, tone - 14), tone + 15);
  if (ofPaper.reduce((sum, count) => sum + count, 0) < 0.72 * light) return false;
  // Strips rather than whole rows: paper lies a little askew.
  return [0.08, 0.3, 0.52].some((from) => {
    const [left, right] = [Math.floor(from * width), Math.floor((from + 0.36) * width)];
    let [lines, strokes, between, line, highest] = [0, 0, 0, 0, 0];
    let [first, last] = [height, 0];
    let inside = false;
    for (let y = 0; y < height; y++) {
      let [inks, changes] = [0, 0];
      for (let i = y * width + left + 1; i < y * width + right; i++) {
        const isInk = (greys[i] ?? 0) < ink + 30;
        if (isInk) inks++;
        if (isInk && (greys[i - 1] ?? 0) >= ink + 30) changes++;
      }
      const isLine = changes >= 2;
      if (inks <= 1) between++;
      if (isLine && !inside) lines++;
      if (isLine) {
        strokes += changes;
        first = Math.min(first, y);
        last = y;
      }
      line = isLine ? line + 1 : 0;
      highest = Math.max(highest, line);
      inside = isLine;
    }
    const rows = height - between;
    if (highest > 0.12 * height || last - first < leastWritten * height) return false;
    return lines >= fewestLines && between > 0.3 * height && strokes >= fewestStrokes * rows * 0.5;
  });
}

/** White or black in a bar over the whole width, in it text, and below it at once a picture. */
function hasTextBar({ width, height, data, greys, rowAt }: Levels): boolean {
  const grey = (x: number, y: number): number => greys[rowAt(y) * width + x] ?? 0;
  const first = grey(1, 1);
  const isWhite = first >= 246;
  if (!isWhite && first > 8) return false;
  const isGround = (x: number, y: number): boolean =>
    Math.abs(grey(x, y) - first) <= 7 && colourAt(data, rowAt(y) * width + x) <= 8;
  const margin = Math.max(3, Math.floor(width * 0.025));
  const endsAreGround = (y: number): boolean => {
    for (let x = 1; x < margin; x++) {
      if (!isGround(x, y) || !isGround(width - 1 - x, y)) return false;
    }
    return true;
  };
  let bottom = 0;
  while (bottom < height && endsAreGround(bottom)) bottom++;
  if (bottom < 0.06 * height || bottom > 0.6 * height) return false;
  let written = 0;
  for (let y = 0; y < bottom; y++) {
    let [changes, ground] = [0, 0];
    for (let x = margin; x < width - margin; x++) {
      if (isGround(x, y)) ground++;
      const isText = Math.abs(grey(x, y) - first) > 150;
      if (isText && Math.abs(grey(x - 1, y) - first) <= 150) changes++;
    }
    if (ground < 0.3 * (width - 2 * margin)) return false;
    if (changes >= 5) written++;
  }
  if (written < 5 || written < 0.12 * bottom) return false;
  // What follows is a picture up to both edges.
  let pictured = 0;
  const below = Math.min(height, bottom + Math.ceil(0.25 * height));
  for (let y = bottom + 2; y < below; y++) {
    let ground = 0;
    for (let x = 0; x < width; x++) if (isGround(x, y)) ground++;
    if (ground < 0.4 * width) pictured++;
  }
  return pictured > 0.8 * (below - bottom - 2);
}

/** White letters with a black outline in the upper part, in the middle between the sides. */
function hasTextAcross({ width, height, data, greys, lights, rowAt }: Levels): boolean {
  const reach = Math.max(3, Math.round(width / 110));
  let [run, longest] = [0, 0];
  for (let y = 0; y < 0.4 * height; y++) {
    const row = rowAt(y);
    if ((lights[row] ?? 0) < fewestLetters.count * fewestLetters.pixels) {
      run = 0;
      continue;
    }
    let [letters, from, to, darkAt, whiteFrom] = [0, width, 0, -100, -1];
    for (let x = 0; x < width; x++) {
      const level = greys[row * width + x] ?? 0;
      if (level >= white && colourAt(data, row * width + x) <= 16) {
        if (whiteFrom < 0 && x - darkAt <= reach) whiteFrom = x;
      } else if (level <= 60) {
        const isStroke =
          whiteFrom >= 0 && x - whiteFrom >= fewestLetters.pixels && x - whiteFrom <= width / 6;
        if (isStroke) {
          letters++;
          from = Math.min(from, whiteFrom);
          to = x;
        }
        darkAt = x;
        whiteFrom = -1;
      } else if (whiteFrom >= 0 && x - whiteFrom > width / 6) whiteFrom = -1;
    }
    const isCentred = Math.abs(from + to - width) < 0.12 * width;
    run = letters >= fewestLetters.count && isCentred ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest >= Math.max(10, 0.03 * height);
}
