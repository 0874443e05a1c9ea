import { photoblogHome } from '../../../../shared/paths.ts';
import { decodeThumbnail, type Heic, type HeicPicture } from '../heic.ts';
import { bestOf, type FirstPhoto, tryHeicPrograms } from './chooseProgram.ts';
import { type CodedImage, readCodedImage } from './codedImage.ts';
import { looksAlike, uprightAt } from './compare.ts';
import { decodeBy, type HeicProgram } from './programs.ts';
import { trialSample } from './trialSample.ts';

/** Below so many pixels starting a program takes longer than decoding. */
const minPixels = 2_000_000;

/** A program that fails so often in a row is not asked again by this process. */
const maxFailures = 3;

/** Levels by which a cell of the thumbnail may differ: it was made small by another program, before it was compressed again. */
const thumbnailTolerance = 40;

let failures = 0;
let chosen: Promise<HeicProgram | null> | null = null;

/** False where the user forbids it: `PHOTOBLOG_NATIVE_HEIC` is `off`. */
export function mayUsePrograms(env: NodeJS.ProcessEnv = process.env): boolean {
  return !['off', 'false', '0', 'no'].includes((env['PHOTOBLOG_NATIVE_HEIC'] ?? '').toLowerCase());
}

/**
 * Decodes a HEIC by a program of this computer, if there is one that does it rightly and quicker than we, else by ours.
 *
 * What a program gives is checked: its size, and against the thumbnail in the file where there is one. Whatever goes wrong, our own
 * decoder says what is wrong with the file, if anything is.
 *
 * @param decodeOurselves asked at most once
 * @throws what that does
 */
export async function decodeHeicHere(
  bytes: Uint8Array,
  decodeOurselves: () => Promise<Heic>,
): Promise<Heic> {
  if (!mayUsePrograms() || failures >= maxFailures) return decodeOurselves();
  const image = readCodedImage(bytes);
  if (image === null || image.width * image.height < minPixels) return decodeOurselves();
  const ours: { asked: Promise<Heic> | null } = { asked: null };
  const decode = (): Promise<Heic> => (ours.asked ??= decodeOurselves());
  // One trial for all photos of this process; it is remembered beyond that.
  chosen ??= settle(isSample(bytes) ? null : { bytes, image, decode });
  const program = await chosen;
  if (program === null || ours.asked !== null) return decode();
  return (await decodeRightly(program, bytes, image)) ?? decode();
}

/** The sample is there for all programs to be asked, as the doctor does. */
const isSample = (bytes: Uint8Array): boolean => Buffer.compare(trialSample(), bytes) === 0;

async function settle(photo: FirstPhoto | null): Promise<HeicProgram | null> {
  try {
    return bestOf(await tryHeicPrograms(photoblogHome(), photo));
  } catch {
    // It was the photo's fault, and the next one will do; whose it is finds out once more.
    if (photo !== null) chosen = null;
    return null;
  }
}

/** Null where anything was wrong with what it gave. */
async function decodeRightly(
  program: HeicProgram,
  bytes: Uint8Array,
  image: CodedImage,
): Promise<Heic | null> {
  try {
    const heic = await decodeBy(program, bytes, image);
    const isTurned = image.orientation >= 5;
    const [width, height] = isTurned ? [image.height, image.width] : [image.width, image.height];
    if (!isOfSize(heic.picture, width, height)) throw new Error('another size');
    failures = 0;
    return (await resemblesThumbnail(bytes, heic.picture)) ? heic : null;
  } catch {
    failures++;
    return null;
  }
}

function isOfSize(picture: HeicPicture, width: number, height: number): boolean {
  if (picture.kind === 'rgb')
    return picture.image.width === width && picture.image.height === height;
  const { planes, orientation } = picture;
  const [across, down] =
    orientation >= 5 ? [planes.height, planes.width] : [planes.width, planes.height];
  return across === width && down === height;
}

async function resemblesThumbnail(bytes: Uint8Array, picture: HeicPicture): Promise<boolean> {
  const thumbnail = await decodeThumbnail(bytes);
  return (
    thumbnail === null ||
    looksAlike(
      thumbnail,
      uprightAt(picture, Math.max(thumbnail.width, thumbnail.height)),
      thumbnailTolerance,
    )
  );
}
