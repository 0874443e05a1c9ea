import type { Box } from '../contract/photo.ts';

/** A named face as another program wrote it down. */
export interface NamedRegion {
  /** One line, as `cleanName` leaves it. */
  readonly name: string;
  /** `[x, y, width, height]` in parts of the picture's width and height, origin top left. */
  readonly box: Box;
}

/** Regions of one photo from one source, and the picture they were drawn on. */
export interface RegionList {
  readonly regions: readonly NamedRegion[];
  /** Size of the picture in pixels, as far as the source says so. */
  readonly drawnOn: readonly [width: number, height: number] | null;
  /** People the source names without a place in the picture: nobody knows which face is theirs. */
  readonly namesOnly: readonly string[];
}

/** A region on the picture as it lies in the file, on the upright one. */
export function toUpright([x, y, w, h]: Box, orientation: number): Box {
  const [right, bottom] = [1 - x - w, 1 - y - h];
  switch (orientation) {
    case 2:
      return [right, y, w, h];
    case 3:
      return [right, bottom, w, h];
    case 4:
      return [x, bottom, w, h];
    case 5:
      return [y, x, h, w];
    case 6:
      return [bottom, x, h, w];
    case 7:
      return [bottom, right, h, w];
    case 8:
      return [y, right, h, w];
    default:
      return [x, y, w, h];
  }
}

/** The inverse of `toUpright`. */
export function toStored(box: Box, orientation: number): Box {
  // Quarter turns undo each other; all other orientations undo themselves.
  const inverse = orientation === 6 ? 8 : orientation === 8 ? 6 : orientation;
  return toUpright(box, inverse);
}
