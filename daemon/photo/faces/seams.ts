import type { RgbImage } from '../../contract/photo.ts';

/** Where a picture is put together of several: as parts of its width and its height, ascending. */
export interface Seams {
  readonly upright: readonly number[];
  readonly level: readonly number[];
}

/** Pixels across which colours are compared: a seam is as sharp as a scaled picture can show. */
const reach = 2;

/** A change of colour, summed over the channels, that is more than noise. */
const leastChange = 24;

/** It must be so many times what changes a little further on: a seam is a line, not a texture. */
const leastEdge = 1.6;

/** Part of a seam's length that shows such a change: skies and walls go on behind it here and there. */
const leastShare = 0.7;

/** Seams nearer to each other, or to the border, are of one gap, or of a frame; parts of the side. */
const leastGap = 0.08;

/**
 * Finds the straight seams that go through a whole picture, as in strips, collages and two pictures side by side.
 *
 * Door frames and horizons are seams as well: it is up to the faces on both sides to tell more.
 *
 * @param image some 640 px long
 */
export function findSeams(image: RgbImage): Seams {
  const { width, height, data } = image;
  return {
    upright: seamsAlong({ data, breadth: width, length: height, across: 3, along: width * 3 }),
    level: seamsAlong({ data, breadth: height, length: width, across: width * 3, along: 3 }),
  };
}

/** A picture so many times as long as it is high, or as high as it is wide, may have been swept by the camera. */
const leastSwept = 2;

/**
 * Where a panorama may be thought to be put together, though no seam shows: while the camera swept, somebody may have walked
 * along and be in it twice. Each part is as long as the picture is high.
 */
export function sweptSeams(width: number, height: number): Seams {
  const along = (long: number, short: number): readonly number[] =>
    long < leastSwept * short
      ? []
      : Array.from({ length: Math.ceil(long / short) - 1 }, (_, i) => ((i + 1) * short) / long);
  return { upright: along(width, height), level: along(height, width) };
}

/** A picture as it is gone through: how far apart in `data` pixels are that are neighbours across a line, or along it. */
interface Lines {
  readonly data: Uint8Array;
  readonly breadth: number;
  readonly length: number;
  readonly across: number;
  readonly along: number;
}

/** @returns positions across, as parts of `breadth` */
function seamsAlong(lines: Lines): readonly number[] {
  const { breadth } = lines;
  const shares = Array.from({ length: breadth }, (_, line) =>
    line < 3 * reach || line >= breadth - 3 * reach ? 0 : shareAt(line, lines),
  );
  const found: number[] = [];
  const ranked = shares
    .map((share, line) => ({ share, at: line / breadth }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((a, b) => b.share - a.share);
  for (const { at } of ranked) {
    const isInner = at >= leastGap && at <= 1 - leastGap;
    if (isInner && found.every((other) => Math.abs(other - at) >= leastGap)) found.push(at);
  }
  return found.toSorted((a, b) => a - b);
}

/** So many places of a line are looked at. */
const mostPlaces = 200;

/** Part of a line at which the colour changes much more than beside it; 0 once that cannot be enough for a seam. */
function shareAt(line: number, { data, length, across, along }: Lines): number {
  const step = Math.max(1, Math.floor(length / mostPlaces));
  const beside = 2 * reach * across;
  const all = Math.max(1, Math.ceil(length / step));
  const mostOthers = all - leastShare * all;
  let others = 0;
  for (let place = 0; place < length && others <= mostOthers; place += step) {
    const at = place * along + line * across;
    const here = changeAt(data, at, across);
    const isSharp =
      here >= leastChange &&
      here >=
        leastEdge *
          Math.max(changeAt(data, at - beside, across), changeAt(data, at + beside, across));
    if (!isSharp) others++;
  }
  return others > mostOthers ? 0 : (all - others) / all;
}

/** How much the colour changes from one side of a pixel to the other, summed over the channels. */
function changeAt(data: Uint8Array, at: number, across: number): number {
  const [from, to] = [at - (reach / 2) * across, at + (reach / 2) * across];
  return (
    Math.abs((data[to] ?? 0) - (data[from] ?? 0)) +
    Math.abs((data[to + 1] ?? 0) - (data[from + 1] ?? 0)) +
    Math.abs((data[to + 2] ?? 0) - (data[from + 2] ?? 0))
  );
}

/**
 * Which part of the picture a point lies in, as the seams divide it: the same number for points between the same seams.
 *
 * @param x as a part of the width
 * @param y as a part of the height
 */
export function panelAt({ upright, level }: Seams, x: number, y: number): number {
  const column = upright.filter((seam) => seam < x).length;
  const row = level.filter((seam) => seam < y).length;
  return row * (upright.length + 1) + column;
}
