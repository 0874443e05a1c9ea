import type { Point } from '../../contract/photo.ts';

/** The map `x' = a x - b y + tx`, `y' = b x + a y + ty`: rotation, uniform scale and shift. */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly tx: number;
  readonly ty: number;
}

/**
 * The similarity that brings points closest to their targets in the sense of least squares (Umeyama, 1991, TPAMI 13(4)).
 *
 * In the plane it has this closed form; mirroring is never part of it. Points that all coincide give NaN.
 */
export function fitSimilarity(from: readonly Point[], to: readonly Point[]): Similarity {
  const n = Math.min(from.length, to.length);
  const [fx, fy] = centre(from, n);
  const [gx, gy] = centre(to, n);
  let spread = 0;
  let dot = 0;
  let cross = 0;
  for (let i = 0; i < n; i++) {
    const [px, py] = from[i] ?? [NaN, NaN];
    const [qx, qy] = to[i] ?? [NaN, NaN];
    const x = px - fx;
    const y = py - fy;
    const u = qx - gx;
    const v = qy - gy;
    spread += x * x + y * y;
    dot += x * u + y * v;
    cross += x * v - y * u;
  }
  const a = dot / spread;
  const b = cross / spread;
  return { a, b, tx: gx - (a * fx - b * fy), ty: gy - (b * fx + a * fy) };
}

/** How many pixels of the target one pixel of the source becomes. */
export function scaleOf({ a, b }: Similarity): number {
  return Math.hypot(a, b);
}

/** Maps a point forward. */
export function mapPoint({ a, b, tx, ty }: Similarity, [x, y]: Point): Point {
  return [a * x - b * y + tx, b * x + a * y + ty];
}

/** The map in the other direction. */
export function invert({ a, b, tx, ty }: Similarity): Similarity {
  const square = a * a + b * b;
  return {
    a: a / square,
    b: -b / square,
    tx: -(a * tx + b * ty) / square,
    ty: (b * tx - a * ty) / square,
  };
}

function centre(points: readonly Point[], n: number): Point {
  let x = 0;
  let y = 0;
  for (const [px, py] of points.slice(0, n)) {
    x += px / n;
    y += py / n;
  }
  return [x, y];
}
