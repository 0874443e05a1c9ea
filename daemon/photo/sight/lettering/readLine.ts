import type { RgbImage } from '../../../contract/photo.ts';
import type { Model } from '../../faces/onnx.ts';
import type { Strip } from './regions.ts';

/** A line of lettering as it was read. */
export interface Line {
  readonly text: string;
  /** How sure the least sure letter is, and all of them on average, 0..1. */
  readonly least: number;
  readonly mean: number;
}

/** What reads a line of lettering. */
export interface Reader {
  /** The recogniser of PP-OCRv4, with outputs `letter` and `likely`. */
  readonly letters: Model;
  /** By its index; the first stands for none. */
  readonly alphabet: readonly string[];
}

/** Height in pixels of a line as the network wants it, and bounds of its length. */
const lineHeight = 48;
const lengths = { least: 48, most: 960 };

/** A gap so much wider than the usual one, in steps of the network, is a space. */
const spaceFrom = { times: 2, more: 3 };

/**
 * Reads one line.
 *
 * @param strip where it is, in pixels of the picture
 * @returns null where nothing is read
 */
export async function readLine(
  { letters, alphabet }: Reader,
  image: RgbImage,
  strip: Strip,
): Promise<Line | null> {
  const cut = cutLevel(image, strip);
  const [letter, likely] = await letters.run(cut.data, 1, cut.height, cut.width);
  if (!letter || !likely) return null;
  const read = collapse(letter.data, likely.data, alphabet);
  if (read.length === 0) return null;
  const sure = read.map(({ likely: own }) => own);
  return {
    text: withSpaces(read),
    least: Math.min(...sure),
    mean: sure.reduce((sum, own) => sum + own, 0) / sure.length,
  };
}

interface Letter {
  readonly letter: string;
  readonly likely: number;
  readonly first: number;
  readonly last: number;
}

/** One letter for every run of the same, none for runs of none (CTC, Graves et al. 2006). */
function collapse(
  indexes: Float32Array,
  likely: Float32Array,
  alphabet: readonly string[],
): readonly Letter[] {
  const read: Letter[] = [];
  indexes.forEach((index, step) => {
    if (index === 0) return;
    const before = read.at(-1);
    if (before && step > 0 && indexes[step - 1] === index) {
      read[read.length - 1] = { ...before, last: step };
      return;
    }
    const letter = alphabet[index] ?? '\uFFFD';
    read.push({ letter, likely: likely[step] ?? 0, first: step, last: step });
  });
  return read;
}

/** The network often leaves spaces out where it sees them. */
function withSpaces(read: readonly Letter[]): string {
  const gaps = read.slice(1).map(({ first }, index) => first - (read[index]?.last ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 1;
  const wide = Math.max(usual * spaceFrom.times, usual + spaceFrom.more);
  const text = read
    .map(({ letter }, index) => ((gaps[index - 1] ?? 0) >= wide ? ` ${letter}` : letter))
    .join('');
  return text.replace(/\s+/gu, ' ').trim();
}

/** The strip turned level, in the height the network wants; what lies beyond the picture is its border. */
function cutLevel(image: RgbImage, strip: Strip): RgbImage {
  const { x, y, alongX, alongY, long, short } = strip;
  const wanted = Math.ceil(((long / short) * lineHeight) / 8) * 8;
  const width = Math.min(lengths.most, Math.max(lengths.least, wanted));
  const data = new Uint8Array(lineHeight * width * 3);
  for (let row = 0; row < lineHeight; row++) {
    const down = ((row + 0.5) / lineHeight - 0.5) * short;
    for (let column = 0; column < width; column++) {
      const right = ((column + 0.5) / width - 0.5) * long;
      sample(
        image,
        x + right * alongX - down * alongY,
        y + right * alongY + down * alongX,
        data,
        (row * width + column) * 3,
      );
    }
  }
  return { width, height: lineHeight, data };
}

/** Bilinear. */
function sample(
  { width, height, data }: RgbImage,
  x: number,
  y: number,
  out: Uint8Array,
  at: number,
): void {
  const left = Math.min(width - 1.001, Math.max(0, x));
  const top = Math.min(height - 1.001, Math.max(0, y));
  const [x0, y0] = [Math.floor(left), Math.floor(top)];
  const [u, v] = [left - x0, top - y0];
  const from = (y0 * width + x0) * 3;
  const below = from + width * 3;
  for (let channel = 0; channel < 3; channel++) {
    const upper = (data[from + channel] ?? 0) * (1 - u) + (data[from + 3 + channel] ?? 0) * u;
    const lower = (data[below + channel] ?? 0) * (1 - u) + (data[below + 3 + channel] ?? 0) * u;
    out[at + channel] = upper * (1 - v) + lower * v + 0.5;
  }
}
