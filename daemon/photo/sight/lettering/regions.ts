/** A rectangle, turned, in pixels of the map or picture it was found in. */
export interface Strip {
  /** Of the centre. */
  readonly x: number;
  readonly y: number;
  /** Direction of the longer side, of length 1, pointing right. */
  readonly alongX: number;
  readonly alongY: number;
  readonly long: number;
  readonly short: number;
}

/** Where a line of lettering seems to be. */
export interface Region extends Strip {
  /** Mean of the map within, 0..1. */
  readonly score: number;
}

/** Above this a pixel is lettering; a region has at least so many of them, with this mean. */
const leastPixel = 0.3;
const fewestPixels = 12;
const leastMean = 0.6;

/** The network marks the middle of lines: each grows by area * ratio / perimeter (Liao et al. 2020, arXiv:1911.08947). */
const growth = 1.6;

/**
 * The connected regions of likely lettering, each as its smallest turned rectangle.
 *
 * @param map row-major, 0..1, length width * height
 */
export function findRegions(map: Float32Array, width: number, height: number): readonly Region[] {
  const seen = new Uint8Array(width * height);
  const found: Region[] = [];
  for (let start = 0; start < seen.length; start++) {
    if ((map[start] ?? 0) <= leastPixel || seen[start] === 1) continue;
    const pixels = flood(map, seen, width, height, start);
    const mean = pixels.reduce((sum, at) => sum + (map[at] ?? 0), 0) / pixels.length;
    if (pixels.length < fewestPixels || mean < leastMean) continue;
    const strip = smallestStrip(
      hullOf(pixels.map((at) => [at % width, Math.floor(at / width)] as const)),
    );
    if (strip === null || strip.short < 3) continue;
    const { long, short } = strip;
    const grow = (long * short * growth) / (long + short);
    found.push({ ...strip, long: long + grow, short: short + grow, score: mean });
  }
  return found;
}

/** Indexes of all pixels that hang together with one, corners included. */
function flood(
  map: Float32Array,
  seen: Uint8Array,
  width: number,
  height: number,
  start: number,
): readonly number[] {
  const pixels = [start];
  seen[start] = 1;
  for (let next = 0; next < pixels.length; next++) {
    const at = pixels[next] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    for (let nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY++) {
      for (let nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX++) {
        const near = nearY * width + nearX;
        if (seen[near] === 1 || (map[near] ?? 0) <= leastPixel) continue;
        seen[near] = 1;
        pixels.push(near);
      }
    }
  }
  return pixels;
}

type Point = readonly [x: number, y: number];

/** The convex hull (Andrew's monotone chain). */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      for (;;) {
        const [a, b] = chain.slice(-2);
        if (!a || !b) break;
        const turn = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
        if (turn > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** The smallest rectangle around a hull has a side along one of its edges. */
function smallestStrip(hull: readonly Point[]): Strip | null {
  let best: Strip | null = null;
  hull.forEach(([x, y], index) => {
    const [toX, toY] = hull[(index + 1) % hull.length] ?? [x, y];
    const length = Math.hypot(toX - x, toY - y);
    if (length === 0) return;
    const strip = stripAlong(hull, (toX - x) / length, (toY - y) / length);
    if (best === null || strip.long * strip.short < best.long * best.short) best = strip;
  });
  return best;
}

function stripAlong(hull: readonly Point[], alongX: number, alongY: number): Strip {
  const along = hull.map(([x, y]) => x * alongX + y * alongY);
  const across = hull.map(([x, y]) => y * alongX - x * alongY);
  const [left, right] = [Math.min(...along), Math.max(...along)];
  const [top, bottom] = [Math.min(...across), Math.max(...across)];
  const [p, q] = [(left + right) / 2, (top + bottom) / 2];
  const [width, height] = [right - left + 1, bottom - top + 1];
  const isWide = width >= height;
  const [dx, dy] = isWide ? [alongX, alongY] : [-alongY, alongX];
  const sign = dx < 0 || (dx === 0 && dy < 0) ? -1 : 1;
  return {
    x: p * alongX - q * alongY,
    y: p * alongY + q * alongX,
    alongX: sign * dx,
    alongY: sign * dy,
    long: Math.max(width, height),
    short: Math.min(width, height),
  };
}
