import type { Box } from '../../../contract/photo.ts';
import type { Candidate } from './candidate.ts';
import { containment } from './iou.ts';

/** Landmarks of two faces are further apart than this, as a part of the smaller face's size. */
const sameLandmarks = 0.2;

/** A box with more than this of itself in another, as far as both are in the photo, is of the same face. */
const mostInside = 0.7;

/** The smaller of two nested boxes counts only when it is this much surer: then the larger was none. */
const clearlySurer = 0.3;

/**
 * What is that much less sure is of the same face with this much of itself in the surer box: half a close-up and the hair beside it.
 * Of 1,100 photos of people none has two faces a third of one of which is in the other, however close they stand.
 */
const mostInsideOfSurer = 0.5;

/**
 * Leaves each face once: two boxes of different extent around one face, and what is taken for a face within a larger one, as
 * happens with eyes and mouths of faces that fill the picture.
 *
 * @param size of the photo in pixels
 * @returns best score first
 */
export function removeDuplicates(
  faces: readonly Candidate[],
  size: { readonly width: number; readonly height: number },
): readonly Candidate[] {
  const inside = ({ box: [x, y, width, height] }: Candidate): Box => {
    const left = Math.max(0, x);
    const top = Math.max(0, y);
    const right = Math.min(size.width, x + width);
    const bottom = Math.min(size.height, y + height);
    return [left, top, Math.max(0, right - left), Math.max(0, bottom - top)];
  };
  const single: Candidate[] = [];
  for (const face of faces.toSorted((a, b) => b.score - a.score)) {
    if (!single.some((other) => isTwin(face, other))) single.push(face);
  }
  const areaOf = ([, , width, height]: Box): number => width * height;
  return single.filter((face) => {
    const box = inside(face);
    return !single.some((other) => {
      if (other === face) return false;
      const around = inside(other);
      const part = containment(box, around);
      if (part > mostInsideOfSurer && other.score >= face.score + clearlySurer) return true;
      if (part <= mostInside) return false;
      const isSmaller = areaOf(box) < areaOf(around);
      return isSmaller
        ? face.score < other.score + clearlySurer
        : other.score >= face.score + clearlySurer;
    });
  });
}

function isTwin(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.landmarks, b.landmarks];
  if (!first || !second) return false;
  let sum = 0;
  first.forEach(([x, y], index) => {
    const [u, v] = second[index] ?? [NaN, NaN];
    sum += Math.hypot(x - u, y - v);
  });
  const size = Math.min(Math.max(a.box[2], a.box[3]), Math.max(b.box[2], b.box[3]));
  return sum / first.length < sameLandmarks * size;
}
