import type { Point } from '../../contract/photo.ts';

/** One of the points that a network draws, three numbers each; in pixels of the square it was shown. NaN where there is none. */
export const pointAt = (points: Float32Array, at: number): Point => [
  points[at * 3] ?? NaN,
  points[at * 3 + 1] ?? NaN,
];

/** How far two points are apart, in pixels of the square. */
export function pointDistance(points: Float32Array, a: number, b: number): number {
  const [ax, ay] = pointAt(points, a);
  const [bx, by] = pointAt(points, b);
  return Math.hypot(ax - bx, ay - by);
}
