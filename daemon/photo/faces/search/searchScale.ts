import type { Candidate } from '../candidates/candidate.ts';

/** Sides of the closer search: what the first search cannot have seen, at a bounded price. */
const closest = 2560;
const closeEnough = 1280;

/** Part of the photo's own size at which a face of 40 px is still 18 px, and decoding a JPEG at half size suffices. */
const ownPart = 0.45;

/** A gain in scale below this shows nothing new. */
const minGain = 1.3;

/** Size the smallest face found is brought to, in pixels: those behind it are smaller. */
const comfortable = 36;

/** As many faces are a crowd, which has faces in the last row. */
const crowd = 5;

/** What the searches so far leave to wish for: `open` when some spot could neither be confirmed nor dismissed. */
export type Certainty = 'settled' | 'open';

/**
 * Decides whether a closer search of a photo can pay, and at what scale: where nothing, only small faces, a crowd or something
 * doubtful was found.
 *
 * @param faces found so far, in pixels of the full-size photo
 * @param searched longer side in pixels of the largest image searched so far
 * @param longSide of the full-size photo in pixels
 * @returns longer side in pixels of the image to search, never above the photo's own; null when it cannot pay
 */
export function closerSide(
  faces: readonly Pick<Candidate, 'box'>[],
  searched: number,
  longSide: number,
  certainty: Certainty,
): number | null {
  const sizes = faces.map(({ box }) => Math.max(box[2], box[3]));
  const smallest = (Math.min(...sizes) * searched) / longSide;
  const isFew = sizes.length > 0 && sizes.length < crowd;
  if (certainty === 'settled' && isFew && smallest >= comfortable) return null;
  const wanted = sizes.length === 0 ? longSide * ownPart : (searched * comfortable) / smallest;
  const side = Math.round(Math.min(Math.max(closeEnough, wanted), closest, longSide));
  return side < searched * minGain ? null : side;
}
