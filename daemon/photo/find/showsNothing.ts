import type { AlbumPhoto, PhotoLook } from '../../contract/photo.ts';
import { message, type Message } from '../../shared/words/message.ts';

/** Longest side in pixels of icons, spacers and the like; nobody's photo is so small beside real ones. */
const iconSide = 100;

/**
 * Pictures of an album that show nothing: icons and spacers, what a camera took in a pocket or with the cap on, blank
 * pages.
 *
 * Beside real photos only: an album of nothing else is told as it is.
 *
 * @returns why, by path
 */
export function showingNothing(photos: readonly AlbumPhoto[]): ReadonlyMap<string, Message> {
  const usable = photos.filter(({ outcome, width }) => outcome !== 'failed' && width !== null);
  const found = new Map<string, Message>();
  for (const photo of usable) {
    const reason = reasonOf(photo);
    if (reason !== null) found.set(photo.path, reason);
  }
  return found.size < usable.length ? found : new Map();
}

function reasonOf({ width, height, look, faces }: AlbumPhoto): Message | null {
  if (width === null || height === null) return null;
  if (Math.max(width, height) < iconSide || Math.min(width, height) < 8)
    return message('leftOut.icon', { width, height });
  if (look === null || faces.length > 0) return null;
  const [darkest, lightest] = [Math.min(...look.grid), Math.max(...look.grid)];
  // Noise of a sensor in the dark is coarse, but has no shapes larger than a pixel.
  if (look.brightness < 7 && lightest < 14 && look.sharpness < 200) return message('leftOut.black');
  if (look.sharpness > 3) return null;
  if (look.brightness > 250 && darkest > 247) return message('leftOut.white');
  return isOfOneColour(look) ? message('leftOut.oneColour') : null;
}

function isOfOneColour({ grid }: PhotoLook): boolean {
  return [0, 1, 2].every((channel) => {
    const levels = grid.filter((_, i) => i % 3 === channel);
    return Math.max(...levels) - Math.min(...levels) <= 2;
  });
}
