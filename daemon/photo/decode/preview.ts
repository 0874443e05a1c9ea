import { asBuffer } from '../asBuffer.ts';
import { readJpeg, type JpegStream } from './jpeg.ts';
import { readTiff, tiffTag } from './tiff/tiff.ts';

/** The picture a camera put into its raw file beside the sensor data. */
export interface Preview {
  /** The JPEG, without copying. */
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** EXIF orientation 1..8 to apply to it; already in the JPEG's own EXIF when `ownOrientation`. */
  readonly orientation: number;
  readonly ownOrientation: boolean;
}

/** More start markers than any raw file has pictures: the rest is chance in compressed data. */
const maxCandidates = 2000;

/**
 * Finds the largest complete JPEG picture inside a raw file of any maker.
 *
 * All makers embed one or several, each at a place of its own (TIFF directories, maker notes, boxes, headers): looking
 * for the stream itself finds them all.
 *
 * @returns null when there is none
 */
export function findPreview(bytes: Uint8Array): Preview | null {
  const file = asBuffer(bytes);
  const start = Buffer.from([0xff, 0xd8, 0xff]);
  let best: JpegStream | null = null;
  let at = file.indexOf(start);
  for (let tried = 0; at >= 0 && tried < maxCandidates; tried++) {
    const found = readJpeg(bytes, at);
    if (found?.complete === true && area(found) > (best === null ? 0 : area(best))) best = found;
    at = file.indexOf(start, found?.complete === true ? found.to : at + 3);
  }
  if (best === null) return null;
  return {
    jpeg: bytes.subarray(best.from, best.to),
    width: best.width,
    height: best.height,
    orientation: best.orientation ?? containerOrientation(file),
    ownOrientation: best.orientation !== null,
  };
}

const area = ({ width, height }: JpegStream): number => width * height;

/** Orientation as the raw file itself gives it; CR3 keeps its EXIF in a box (CMT1) whose content is a TIFF. */
function containerOrientation(file: Buffer): number {
  const inBox = file.indexOf('CMT1', 0, 'latin1');
  const tiff = inBox >= 0 && inBox < 65_536 ? file.subarray(inBox + 4) : file;
  return readTiff(tiff)[0]?.tags.get(tiffTag.orientation)?.[0] ?? 1;
}
