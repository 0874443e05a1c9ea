import type { Box } from '../../contract/photo.ts';

/** Why a box cannot be a face's. */
export type BoxFault = 'not-finite' | 'empty' | 'misshapen' | 'outside' | 'too-small';

/** What becomes of a detector's box. */
export type CheckedBox =
  | {
      readonly kind: 'kept';
      /** Whole pixels inside the image, of positive size. */
      readonly box: Box;
      /** It reached beyond the image by more than half a pixel and was cut there. */
      readonly clipped: boolean;
    }
  | { readonly kind: 'rejected'; readonly reason: BoxFault };

/** Below this many pixels on a side nothing can be recognised. */
const minSide = 8;

/** A face's box is never this much longer than wide, nor wider than long, not even in profile or bowed. */
const maxAspect = 3;

/** Less of a face than this in the picture is not worth a name. */
const minVisible = 0.3;

/**
 * Decides whether a box can be a face's, and cuts it to the image; every box of every detector passes here.
 *
 * @param box as a detector gave it, in pixels of the image: it may hold anything, NaN and infinities included
 * @param size of the image in pixels
 */
export function validateAndClip(
  box: Box,
  size: { readonly width: number; readonly height: number },
): CheckedBox {
  const [x, y, width, height] = box;
  if (![x, y, width, height, x + width, y + height, width * height].every(Number.isFinite)) {
    return rejected('not-finite');
  }
  if (width <= 0 || height <= 0) return rejected('empty');
  if (Math.max(width / height, height / width) > maxAspect) return rejected('misshapen');
  const left = Math.min(Math.max(Math.round(x), 0), size.width);
  const top = Math.min(Math.max(Math.round(y), 0), size.height);
  const right = Math.min(Math.max(Math.round(x + width), 0), size.width);
  const bottom = Math.min(Math.max(Math.round(y + height), 0), size.height);
  const visible = [right - left, bottom - top] as const;
  if ((visible[0] * visible[1]) / (width * height) < minVisible) {
    // A box of a fraction of a pixel vanishes by rounding wherever it lies.
    return rejected(Math.min(width, height) < minSide ? 'too-small' : 'outside');
  }
  if (Math.min(...visible) < minSide) return rejected('too-small');
  const clipped =
    x < -0.5 || y < -0.5 || x + width > size.width + 0.5 || y + height > size.height + 0.5;
  return { kind: 'kept', box: [left, top, ...visible], clipped };
}

const rejected = (reason: BoxFault): CheckedBox => ({ kind: 'rejected', reason });
