/**
 * The size of an image whose long side is reduced to `maxSide`; its own size when that is smaller.
 *
 * @returns whole pixels, at least 1
 */
export function fit(
  width: number,
  height: number,
  maxSide: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
