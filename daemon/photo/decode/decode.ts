import { messageOf } from '../../contract/errors.ts';
import { problem, type Problem, type ProblemCode } from '../../contract/problem.ts';
import { visibleShare } from './blankEdge.ts';
import { isCutShort } from './cutShort.ts';
import {
  type Decoded,
  type Decoder,
  withBmp,
  withLibheif,
  withMagick,
  withPngRescue,
  withPreview,
  withRescue,
  withSharp,
  workingSide,
} from './decoders.ts';
import { fit } from './fit.ts';
import { maxBytes, maxHungryPixels, maxPixels, usefulShare } from './limits.ts';
import { magickReads } from './magick.ts';
import type { RgbImage } from '../../contract/photo.ts';
import { resize } from './sharp.ts';
import { sniff } from './sniff.ts';

/** A photo that can be had at any size. */
export interface OpenPhoto {
  /** By content: `jpeg`, `png`, `webp`, `tiff`, `gif`, `avif`, `heic`, `bmp`, `jxl`, `psd`, `raw`, ... */
  readonly format: string;
  /** Upright full size in pixels. */
  readonly width: number;
  readonly height: number;
  readonly problems: readonly Problem[];
  /** Something had to be worked around; `problems` says what. */
  readonly recovered: boolean;
  /**
   * The photo as 8-bit sRGB, upright.
   *
   * @param maxSide longest side in pixels; the photo's own when that is smaller: never enlarged
   */
  at(maxSide: number): Promise<RgbImage>;
}

/** A photo that cannot be decoded, or not enough of it. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';

  constructor(
    readonly problem: Problem,
    /** As `OpenPhoto.format`; null when the file is no image we know. */
    readonly format: string | null,
    options?: ErrorOptions,
  ) {
    super(problem.message, options);
  }
}

/**
 * Opens a photo of any format, known by its content: the decoders that suit it are tried in turn.
 *
 * A damaged photo is opened as far as it goes and says so. The photo is decoded here, at the size detection starts
 * from, so that everything wrong with it is known when this returns.
 *
 * @param bytes the whole file
 * @throws DecodeError with `decode/unsupported`, `decode/corrupt`, `decode/truncated` (severity error) or
 *   `decode/too-large`; nothing else
 */
export async function openPhoto(bytes: Uint8Array): Promise<OpenPhoto> {
  const format = recognise(bytes);
  const failures: Error[] = [];
  for (const decoder of decodersFor(format)) {
    let decoded: Decoded;
    try {
      decoded = await decoder(bytes, format, (width, height) => {
        checkSize(width, height, format);
      });
    } catch (error) {
      if (error instanceof DecodeError) throw error;
      failures.push(error instanceof Error ? error : new Error(messageOf(error)));
      continue;
    }
    const problems = judge(decoded, bytes, format, failures);
    if (problems === null) continue;
    return {
      format,
      width: decoded.width,
      height: decoded.height,
      problems,
      recovered: problems.length > 0,
      at: (maxSide) => {
        if (maxSide > workingSide) return decoded.render(maxSide);
        const { width, height } = fit(decoded.width, decoded.height, maxSide);
        return resize(decoded.working, width, height);
      },
    };
  }
  throw giveUp(bytes, format, failures);
}

/** What is wrong with a file of this size, which then need not be read; null when nothing is. */
export function sizeProblem(bytes: number): Problem | null {
  if (bytes === 0) {
    return problem('decode/corrupt', 'The file is empty; copy the photo again from where it came');
  }
  if (bytes <= maxBytes) return null;
  const megabytes = Math.round(bytes / 1024 / 1024);
  return problem(
    'decode/too-large',
    `The file has ${megabytes} MB, more than the ${maxBytes / 1024 / 1024} MB that are read; export a smaller copy`,
  );
}

function recognise(bytes: Uint8Array): string {
  const sizeError = sizeProblem(bytes.length);
  if (sizeError !== null) throw new DecodeError(sizeError, null);
  const sniffed = sniff(bytes);
  if (sniffed?.kind === 'image') return sniffed.format;
  const isEmpty = bytes.every((byte) => byte === 0);
  if (isEmpty) {
    const message = 'The file holds nothing but zeros; copy the photo again from where it came';
    throw new DecodeError(problem('decode/corrupt', message), null);
  }
  const what = sniffed === null ? 'no image format that is known here' : sniffed.name;
  const message = `The file is ${what}, whatever its name says; remove it or convert it to JPEG`;
  throw new DecodeError(problem('decode/unsupported', message), null);
}

const hungryFormats = new Set(['jxl', 'jp2', 'exr']);

function checkSize(width: number, height: number, format: string): void {
  const most = hungryFormats.has(format) ? maxHungryPixels : maxPixels;
  if (width * height <= most) return;
  const megapixels = Math.round((width * height) / 1_000_000);
  const message = `The photo says it has ${width} x ${height} pixels (${megapixels} megapixels), more than the ${most / 1_000_000} that are decoded; export a smaller copy`;
  throw new DecodeError(problem('decode/too-large', message), format);
}

function decodersFor(format: string): readonly Decoder[] {
  switch (format) {
    case 'png':
      return [withSharp('warning'), withPngRescue, withMagick];
    case 'jpeg':
    case 'webp':
    case 'gif':
      return [withSharp('warning'), withSharp('none'), withMagick];
    case 'tiff':
      return [withSharp('warning'), withMagick, withSharp('none'), withPreview(1)];
    case 'bmp':
      return [withBmp, withMagick];
    case 'avif':
      return [withSharp('error'), withMagick, withSharp('none')];
    case 'heic':
    case 'heif':
      return [withLibheif, withRescue, withMagick];
    case 'raw':
      // Developing 24 megapixels takes 10 s; the camera's own picture is better and there at once.
      return [withPreview(1600), withMagick, withPreview(1)];
    default:
      return magickReads(format) ? [withMagick] : [];
  }
}

/** Complaints of decoders that cost no pixel: libjpeg's warnings about headers and order (jerror.h), libpng's about profiles. */
const harmless =
  /extraneous bytes|Inconsistent progression|Adobe color transform|unknown JFIF|Invalid SOS parameters|too many scanlines|bad ICC marker|iCCP|sRGB chunk/i;

/** Complaints about data that are not there. */
const tooShort = /insufficient ?image ?data|unexpected ?end ?of ?file|too few data/i;

/** Complaints about memory. */
const tooMuchMemory =
  /resources ?exhausted|memory ?allocation ?failed|out of memory|allocation failed/i;

/** What libvips calls a warning when it is told to fail on warnings. */
const isWarning = /^Warning treated as error/;

/** Complaints about what a decoder was not built for, rather than about the file. */
const notSupported =
  /unsupported (?!data version|marker)|not ?supported|not implemented|no codec|not configured|no decode delegate|bad labq|samples out of range|not a whole number of bytes/i;

/** The problems of a photo that was decoded after all; null when too little of it was to be of use. */
function judge(
  decoded: Decoded,
  bytes: Uint8Array,
  format: string,
  failures: readonly Error[],
): readonly Problem[] | null {
  if (decoded.isPreview === true) return previewProblems(decoded, format, failures);
  // That a raw file has no large preview is no failure.
  const first = format === 'raw' ? undefined : failures[0];
  const reason = first?.message ?? decoded.flaw ?? null;
  const doubtful = reason !== null || decoded.isCareless === true;
  const cut = decoded.endsEarly === true || (doubtful && isCutShort(format, bytes));
  if (!cut && (reason === null || harmless.test(reason))) return [];
  const share = decoded.lenient || cut ? (decoded.share ?? visibleShare(decoded.working)) : 1;
  if (share < usefulShare) return null;
  if (cut) {
    const percent = Math.round(100 * (1 - share));
    const missing = percent < 1 ? 'some detail is missing' : `about ${percent} % of it is missing`;
    const message = `The file of this photo ends too early: ${missing}, the rest is used; copy it again from the camera or phone`;
    return [problem('decode/truncated', message)];
  }
  // Decoders warn of what does not concern the picture; where all of it can be had otherwise, it did not.
  const whole = !decoded.lenient || decoded.share === 1;
  if (reason === null || (whole && (notSupported.test(reason) || isWarning.test(reason))))
    return [];
  const message = `The file is damaged (${brief(reason)}): what could be read is used; replace it by a good copy if there is one`;
  return [problem('decode/corrupt', message, 'warning')];
}

/** A large preview is the camera's own picture; a small one is better than nothing, where nothing else can be had. */
function previewProblems(
  { width, height }: Decoded,
  format: string,
  failures: readonly Error[],
): readonly Problem[] {
  const undeveloped = failures[format === 'raw' ? 1 : 0];
  if (undeveloped === undefined) return [];
  const message = `The picture itself cannot be decoded (${brief(undeveloped.message)}): the preview of ${width} x ${height} pixels inside the file is used; convert the file to JPEG for more`;
  return [problem('decode/unsupported', message, 'warning')];
}

function giveUp(bytes: Uint8Array, format: string, failures: readonly Error[]): DecodeError {
  const cause = failures[format === 'raw' ? 1 : 0];
  const because = cause === undefined ? '' : ` (${brief(cause.message)})`;
  const fail = (code: ProblemCode, message: string): DecodeError =>
    new DecodeError(problem(code, message, 'error'), format, { cause });
  if (decodersFor(format).length === 0) {
    return fail(
      'decode/unsupported',
      `Files of this kind (${format}) cannot be read here; convert it to JPEG`,
    );
  }
  if (cause !== undefined && failures.every(({ message }) => notSupported.test(message))) {
    return fail(
      'decode/unsupported',
      `This ${format} file cannot be read here${because}; convert it to JPEG`,
    );
  }
  if (failures.some(({ message }) => tooMuchMemory.test(message))) {
    return fail(
      'decode/too-large',
      `The file asks for more memory than one photo may take; export a smaller copy`,
    );
  }
  if (isCutShort(format, bytes) || failures.some(({ message }) => tooShort.test(message))) {
    return fail(
      'decode/truncated',
      `The file of this ${format} photo ends too early to show anything of use; copy it again from the camera or phone`,
    );
  }
  return fail(
    'decode/corrupt',
    `The file is damaged beyond repair${because}; replace it by a good copy`,
  );
}

/** What a decoder says, in one short line. */
function brief(message: string): string {
  const lines = message
    .replace(/^.*due to failOn setting|^Input buffer has corrupt header:/, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(/\.$/, ''));
  const first = lines.find((line) => line !== '') ?? 'it cannot be read';
  return first.length <= 100 ? first : `${first.slice(0, 99)}…`;
}
