import { DecoderFault } from './decoderFault.ts';
import { messageOf } from '../../contract/errors.ts';
import { problem, type Problem, type ProblemCode } from '../../contract/problem.ts';
import { visibleShare } from './blankEdge.ts';
import { isCutShort } from './truncated.ts';
import {
  type Accept,
  type Decoded,
  type Decoder,
  type PhotoFile,
  withBmp,
  withHeicDecode,
  withLibheif,
  withMagick,
  withPngRescue,
  withPreview,
  withRescue,
  withSharp,
} from './decoders.ts';
import { costOf, maxBytes, mostBytesOf, mostPixels, unnoticed, usefulShare } from './limits.ts';
import { magickReads } from './magick.ts';
import { picturesOf, type Pictures } from './pictures.ts';
import { sniff } from './sniff.ts';
import { type Message, message } from '../../shared/words/message.ts';

/** A photo that can be had at any size. */
export interface OpenPhoto extends Pictures {
  /** By content: `jpeg`, `png`, `webp`, `tiff`, `gif`, `avif`, `heic`, `bmp`, `jxl`, `psd`, `raw`, ... */
  readonly format: string;
  /** Upright full size in pixels. */
  readonly width: number;
  readonly height: number;
  readonly problems: readonly Problem[];
  /** Something had to be worked around; `problems` says what. */
  readonly recovered: boolean;
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
 * A damaged photo is opened as far as it goes and says so. The photo is decoded here, at a size that serves nearly
 * everything wanted of it, so that everything wrong with it is known when this returns.
 *
 * @param bytes the whole file
 * @param file where the bytes are from; JPEGs are decoded from there, which can be quicker
 * @param onDecoding called whenever a decoder is about to begin: most work on another thread, and this one has time
 * @throws DecodeError with `decode/unsupported`, `decode/corrupt`, `decode/truncated` (severity error) or
 *   `decode/too-large`; nothing else
 */
export async function openPhoto(
  bytes: Uint8Array,
  file: PhotoFile | null = null,
  onDecoding?: () => void,
): Promise<OpenPhoto> {
  const format = recognise(bytes);
  const failures: Error[] = [];
  for (const decoder of decodersFor(format)) {
    let decoded: Decoded;
    try {
      const accept: Accept = (width, height, cost = costOf(format)) => {
        checkSize(width, height, format, cost);
        onDecoding?.();
        const bytesNeeded = width * height * cost;
        return bytesNeeded > unnoticed ? file?.reserve(bytesNeeded) : undefined;
      };
      decoded = await decoder(bytes, format, accept, file);
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
      ...picturesOf(decoded),
    };
  }
  throw giveUp(bytes, format, failures);
}

/** What is wrong with a file of this size, which then need not be read; null when nothing is. */
export function sizeProblem(bytes: number, most = maxBytes): Problem | null {
  if (bytes === 0) {
    return problem('decode/corrupt', message('file.empty'));
  }
  if (bytes <= most) return null;
  const megabytes = Math.round(bytes / 1024 / 1024);
  return problem(
    'decode/too-large',
    message('file.tooManyBytes', { megabytes, most: most / 1024 / 1024 }),
  );
}

function recognise(bytes: Uint8Array): string {
  const sizeError = sizeProblem(bytes.length);
  if (sizeError !== null) throw new DecodeError(sizeError, null);
  const sniffed = sniff(bytes);
  if (sniffed?.kind === 'image') {
    const tooLarge = sizeProblem(bytes.length, mostBytesOf.get(sniffed.format));
    if (tooLarge !== null) throw new DecodeError(tooLarge, sniffed.format);
    return sniffed.format;
  }
  const isEmpty = bytes.every((byte) => byte === 0);
  if (isEmpty) {
    throw new DecodeError(problem('decode/corrupt', message('file.zeros')), null);
  }
  const what = message(sniffed === null ? 'file.noKnownFormat' : sniffed.name);
  throw new DecodeError(problem('decode/unsupported', message('file.otherKind', { what })), null);
}

function checkSize(width: number, height: number, format: string, cost: number): void {
  const most = mostPixels(cost);
  if (width * height <= most) return;
  const megapixels = Math.round((width * height) / 1_000_000);
  const counts = { width, height, megapixels, most: Math.round(most / 1_000_000) };
  throw new DecodeError(
    problem('decode/too-large', message('decode.tooManyPixels', counts)),
    format,
  );
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
      return [withLibheif, withRescue, withHeicDecode, withMagick];
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
  const fault = first ?? (decoded.flaw === undefined ? null : new DecoderFault(decoded.flaw));
  const reason = fault?.message ?? null;
  const doubtful = reason !== null || decoded.isCareless === true;
  const cut = decoded.endsEarly === true || (doubtful && isCutShort(format, bytes));
  if (!cut && (reason === null || harmless.test(reason))) return [];
  const share = decoded.lenient || cut ? (decoded.share ?? visibleShare(decoded.working)) : 1;
  if (share < usefulShare) return null;
  if (cut) {
    const percent = Math.round(100 * (1 - share));
    const missing =
      percent < 1 ? message('decode.someMissing') : message('decode.partMissing', { percent });
    return [problem('decode/truncated', message('decode.endsEarly', { missing }))];
  }
  // Decoders warn of what does not concern the picture; where all of it can be had otherwise, it did not.
  const whole = !decoded.lenient || decoded.share === 1;
  if (
    fault === null ||
    (whole && (notSupported.test(fault.message) || isWarning.test(fault.message)))
  )
    return [];
  return [
    problem('decode/corrupt', message('decode.damaged', { reason: brief(fault) }), 'warning'),
  ];
}

/** A large preview is the camera's own picture; a small one is better than nothing, where nothing else can be had. */
function previewProblems(
  { width, height }: Decoded,
  format: string,
  failures: readonly Error[],
): readonly Problem[] {
  const undeveloped = failures[format === 'raw' ? 1 : 0];
  if (undeveloped === undefined) return [];
  const reason = brief(undeveloped);
  const told = message('decode.previewOnly', { reason, width, height });
  return [problem('decode/unsupported', told, 'warning')];
}

function giveUp(bytes: Uint8Array, format: string, failures: readonly Error[]): DecodeError {
  const cause = failures[format === 'raw' ? 1 : 0];
  const reason = cause === undefined ? null : brief(cause);
  const fail = (code: ProblemCode, why: Message): DecodeError =>
    new DecodeError(problem(code, why, 'error'), format, { cause });
  if (decodersFor(format).length === 0) {
    return fail('decode/unsupported', message('decode.kindUnreadable', { format }));
  }
  const foreign = failures.find((failure) => /not configured/i.test(failure.message));
  if (foreign !== undefined && !isCutShort(format, bytes)) {
    // One decoder knows the compression by name and was built without it: the file may be good.
    const named = brief(foreign);
    return fail('decode/unsupported', message('decode.fileUnreadable', { format, reason: named }));
  }
  if (reason !== null && failures.every((failure) => notSupported.test(failure.message))) {
    return fail('decode/unsupported', message('decode.fileUnreadable', { format, reason }));
  }
  if (failures.some((failure) => tooMuchMemory.test(failure.message))) {
    return fail('decode/too-large', message('decode.tooMuchMemory'));
  }
  if (isCutShort(format, bytes) || failures.some((failure) => tooShort.test(failure.message))) {
    return fail('decode/truncated', message('decode.nothingLeft', { format }));
  }
  return fail(
    'decode/corrupt',
    reason === null
      ? message('decode.beyondRepair')
      : message('decode.beyondRepairBecause', { reason }),
  );
}

/** What a decoder says: our own in the reader's language, a library in one short line. */
function brief(fault: Error): string | Message {
  if (fault instanceof DecoderFault && typeof fault.said === 'object') return fault.said;
  const lines = fault.message
    .replace(/^.*due to failOn setting|^Input buffer has corrupt header:/, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(/\.$/, ''));
  const first = lines.find((line) => line !== '');
  if (first === undefined) return message('decode.cannotBeRead');
  return first.length <= 100 ? first : `${first.slice(0, 99)}…`;
}
