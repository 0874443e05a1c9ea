import { message, type Message } from '../../shared/words/message.ts';
import { DecoderFault } from './decoderFault.ts';
import { decodeBmp } from './bmp/bmp.ts';
import { profileOf, profileOfColours } from './cicp.ts';
import { crop, type Region } from './crop.ts';
import { isBlank } from './blankEdge.ts';
import { fit } from './fit.ts';
import { headerSize } from './headerSize.ts';
import { decodeHeic, rescueHeic } from './heif/heic.ts';
import { isRgbProfile, isSrgb } from './icc.ts';
import { type HeifInfo, readHeifInfo } from './heif/isobmff.ts';
import { decodePlainHeic } from './heif/plainHeic.ts';
import { uprightAt } from './heif/native/compare.ts';
import { decodeHeicHere } from './heif/native/nativeHeic.ts';
import { cutPlanes, type Planes, shrinkPlanes } from './heif/planes.ts';
import { costOf, magickCost, mostBytesToConvert, mostPixels, wholeHeicCost } from './limits.ts';
import { decodeMagick } from './magick.ts';
import { orient, orientRegion } from './orient.ts';
import type { RgbImage } from '../../contract/photo.ts';
import { pngColours } from './png/pngColours.ts';
import { shownFrame } from './png/apng.ts';
import { pngCicp } from './png/pngCicp.ts';
import { rescuePng } from './png/pngRescue.ts';
import { findPreview } from './preview.ts';
import {
  firstShown,
  mostFrames,
  decode,
  decodeReduced,
  decodeRegion,
  type FailOn,
  readHeader,
  resize,
} from './sharp.ts';
import { mainPage, picturePages, readTiff } from './tiff/tiff.ts';

/** A photo as one decoder sees it. */
export interface Decoded {
  /** Upright full size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Upright, in the colours of `icc`, long side at least `workingSide` where the photo has as much. */
  readonly working: RgbImage;
  /** The profile that is still to be applied; null when the colours are sRGB. */
  readonly icc: Uint8Array | null;
  /** The same at another size, not above the photo's own, decoded anew. */
  render(size: Size): Promise<RgbImage>;
  /** A part of it at full size, decoded anew. */
  region(region: Region): Promise<RgbImage>;
  /** The decoder was told to deliver what it can: parts may be blank. */
  readonly lenient: boolean;
  /** Share of the picture that was decoded, 0..1, where the decoder knows. */
  readonly share?: number;
  /** The decoder may leave parts black without a word. */
  readonly isCareless?: boolean;
  /** The decoder knows that the file ends before the picture does. */
  readonly endsEarly?: boolean;
  /** What is wrong with the file although all of it was decoded. */
  readonly flaw?: Message;
  /** Not the picture itself but one that was stored beside it. */
  readonly isPreview?: boolean;
}

/**
 * Asked for the size before anything is decoded; throws when it is too large.
 *
 * @param cost bytes of memory a pixel takes, where it is not what the format usually takes
 * @returns resolves when there is memory for it; who cannot wait has been told that it is not too large
 */
export type Accept = (width: number, height: number, cost?: number) => Promise<void> | undefined;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the bytes of a photo were read. */
export interface PhotoFile {
  /** Absolute path. */
  readonly path: string;
  /** Whether the file still is the one that was read. */
  isUnchanged(): Promise<boolean>;
  /** Resolves when so many bytes of memory may be taken for this photo; they are given back when it is done. */
  reserve(bytes: number): Promise<void>;
}

/** One way to decode; throws anything when it cannot. */
export type Decoder = (
  bytes: Uint8Array,
  format: string,
  accept: Accept,
  file?: PhotoFile | null,
) => Promise<Decoded>;

/** Long side in pixels that is decoded at once and kept: web copy, first search and nearly all looks are made from it. */
const workingSide = 1600;

/** Long side in pixels beyond which nothing is decoded at once, but where a JPEG's own reductions leave no choice. */
const largestWorkingSide = 3000;

/** Pixels up to which a photo decoded as a whole is kept; a larger one is decoded again when it is asked for. */
const keptPixels = 100_000_000;

/** What sharp makes 8-bit pictures of; the rest (32 bits, signed, floating point) is measurements rather than photos. */
const photoDepths = new Set(['uchar', 'ushort']);

/** JPEG, PNG, WebP, TIFF, GIF and AVIF, at reduced size where the format allows. */
export const withSharp =
  (failOn: FailOn): Decoder =>
  async (bytes, format, accept, file = null) => {
    const page =
      format === 'tiff'
        ? await firstShown(bytes, picturePages(readTiff(bytes)))
        : format === 'gif' || format === 'webp'
          ? await firstShown(bytes)
          : 0;
    bytes = format === 'png' ? await shownFrame(bytes) : bytes;
    bytes = failOn === 'none' && format === 'jpeg' ? withoutZeroTail(bytes) : bytes;
    const header = await readHeader(bytes, page);
    const { width, height } = header;
    await accept(width, height, costOf(format, header.inPasses));
    if (!photoDepths.has(header.depth))
      throw new DecoderFault(message('decode.samples', { depth: header.depth }));
    const options = { failOn, page };
    const render = (size: Size): Promise<RgbImage> => decode(bytes, header, size, options);
    const size = workingSize(width, height, format);
    const reduced = format === 'jpeg' && failOn !== 'none' ? await quickly() : null;
    return {
      width,
      height,
      working: reduced ?? (await render(size)),
      icc: profileToApply(header.icc, bytes, format),
      render,
      region: (region) => decodeRegion(bytes, header, region, options),
      lenient: failOn === 'none',
    };

    /** From the file, where libjpeg can be told to decode just what is needed; null where it must be done otherwise. */
    async function quickly(): Promise<RgbImage | null> {
      const by = Math.round(width / size.width);
      if (file === null || by === 1) return null;
      try {
        const image = await decodeReduced(file.path, by, header, failOn);
        const isRight = image.width === size.width && image.height === size.height;
        return isRight && (await file.isUnchanged()) ? image : null;
      } catch {
        // What is wrong with the photo, if anything, is found out from its bytes.
        return null;
      }
    }
  };

/**
 * What to decode at once: of a JPEG the smallest of its own reductions by 1, 2, 4 or 8 that is large enough (they are exact,
 * rounded up), of other formats half the photo.
 */
function workingSize(width: number, height: number, format: string): Size {
  const longSide = Math.max(width, height);
  if (format !== 'jpeg') {
    const half = Math.min(largestWorkingSide, Math.ceil(longSide / 2));
    return fit(width, height, Math.max(workingSide, half));
  }
  const by = [8, 4, 2].find((part) => longSide / part >= workingSide) ?? 1;
  return { width: Math.ceil(width / by), height: Math.ceil(height / by) };
}

/** Programs that allocate a file before they fill it leave zeros, which a JPEG decoder would take for grey detail. */
function withoutZeroTail(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

/** Damaged PNGs, as far as they go. */
export const withPngRescue: Decoder = async (bytes, format, accept) => {
  const { png, share } = await rescuePng(bytes, (width, height) => {
    void accept(width, height, costOf('png', true));
  });
  return { ...(await withSharp('none')(png, format, accept)), share };
};

/** HEIC and HEIF: by a program of this computer where that is right and quicker, else by libheif. */
export const withLibheif: Decoder = async (bytes, format, accept) => {
  const info = readHeifInfo(bytes);
  const size = info?.size ?? null;
  // The decoder would call the file damaged.
  if (info?.isSequence === true)
    throw new DecoderFault(message('decode.notSupported', { what: message('kind.video') }));
  if (size !== null) await accept(size.width, size.height);
  const read = () => decodeHeic(bytes, (width, height) => void accept(width, height));
  const { picture, icc } = await decodeHeicHere(bytes, read);
  const profile = profileToApply(icc, bytes, format);
  if (picture.kind === 'planes') return fromPlanes(picture, profile);
  return fromWhole(picture.image, profile, async () => {
    const again = (await read()).picture;
    return again.kind === 'rgb' ? again.image : uprightAt(again, Infinity);
  });
};

/** These ways hold all colours at once: what the first one could have read is not too large, this way just is none. */
function acceptWhole(accept: Accept, width: number, height: number): ReturnType<Accept> {
  if (width * height > mostPixels(wholeHeicCost))
    throw new DecoderFault(message('decode.tooManyToConvert'));
  return accept(width, height, wholeHeicCost);
}

/** Share of a HEIC's bytes below which not even a quarter of the picture can be there. */
const lostShare = 0.1;

/** Damaged HEIC and HEIF, as far as they go. */
export const withRescue: Decoder = async (bytes, format, accept) => {
  const neededBytes = readHeifInfo(bytes)?.neededBytes ?? 0;
  // So little would not show enough, and a file may claim any length.
  if (bytes.length < neededBytes * lostShare) throw new DecoderFault(message('decode.mostMissing'));
  const rescue = () =>
    rescueHeic(bytes, neededBytes, (width, height) => void acceptWhole(accept, width, height));
  const { image, icc, share } = await rescue();
  const profile = profileToApply(icc, bytes, format);
  const whole = await fromWhole(image, profile, async () => (await rescue()).image);
  return { ...whole, lenient: true, share };
};

/** HEIC and HEIF by heic-decode: the plain route, for what the others refuse. */
export const withHeicDecode: Decoder = async (bytes, format, accept) => {
  const size = readHeifInfo(bytes)?.size ?? null;
  if (size === null) throw new DecoderFault(message('decode.sizeUnknown'));
  await acceptWhole(accept, size.width, size.height);
  const image = await decodePlainHeic(bytes);
  const profile = profileToApply(null, bytes, format);
  const whole = await fromWhole(image, profile, () => decodePlainHeic(bytes));
  return { ...whole, isCareless: true };
};

/** Windows and OS/2 bitmaps. */
export const withBmp: Decoder = async (bytes, format, accept) => {
  const read = () => decodeBmp(bytes, (width, height) => void accept(width, height));
  const bmp = read();
  if (bmp.kind === 'wrapped') return withSharp('error')(bmp.bytes, bmp.format, accept);
  const { image, icc, share, flaw } = bmp;
  const whole = await fromWhole(image, profileToApply(icc, bytes, format), () => {
    const again = read();
    return again.kind === 'image' ? again.image : image;
  });
  return { ...whole, share, endsEarly: share < 1, ...(flaw === null ? {} : { flaw }) };
};

/** Formats whose frames ImageMagick reads one by one. */
const animated = new Set(['jxl', 'avif', 'heic', 'heif', 'mng']);

/** Everything else, and the second chance of what the others could not read. */
export const withMagick: Decoder = async (bytes, format, accept) => {
  const page = format === 'tiff' ? mainPage(readTiff(bytes)) : 0;
  const claimed = headerSize(bytes, format);
  const cost = Math.max(magickCost, costOf(format));
  const isSecond = costOf(format) < magickCost;
  if (isSecond && bytes.length > mostBytesToConvert)
    throw new DecoderFault(message('decode.tooManyToConvert'));
  const acceptHere: Accept = (width, height) => {
    // What another decoder could have read in less memory is not too large: this way just is none.
    if (isSecond && width * height > mostPixels(cost))
      throw new DecoderFault(message('decode.tooManyToConvert'));
    return accept(width, height, cost);
  };
  if (claimed !== null) await acceptHere(claimed.width, claimed.height);
  const read = () => decodeMagick(bytes, format, page, acceptHere);
  let { image, icc } = await read();
  let again = read;
  // The next frames of an animation are looked at only where the first shows nothing.
  for (let frame = 1; animated.has(format) && frame < mostFrames && isBlank(image); frame++) {
    const readFrame = () => decodeMagick(bytes, format, frame, acceptHere);
    const next = await readFrame().catch(() => null);
    if (next === null) break;
    if (isBlank(next.image)) continue;
    ({ image, icc } = next);
    again = readFrame;
  }
  const profile = profileToApply(icc, bytes, format);
  const whole = await fromWhole(image, profile, async () => (await again()).image);
  return { ...whole, isCareless: true };
};

/**
 * The picture that the camera itself made from its raw data and stored beside them.
 *
 * @param minSide long side it must have at least
 */
export const withPreview =
  (minSide: number): Decoder =>
  async (bytes, _format, accept) => {
    const preview = findPreview(bytes);
    if (preview === null || Math.max(preview.width, preview.height) < minSide) {
      throw new DecoderFault(message('decode.noPreview'));
    }
    const decoded = await withSharp('error')(preview.jpeg, 'jpeg', accept);
    if (preview.ownOrientation || preview.orientation < 2) return { ...decoded, isPreview: true };
    const { orientation } = preview;
    const turned = orientation >= 5;
    const turn = ({ width, height }: Size): Size => ({ width: height, height: width });
    const size = turned ? turn(decoded) : decoded;
    return {
      width: size.width,
      height: size.height,
      lenient: false,
      isPreview: true,
      icc: decoded.icc,
      working: orient(decoded.working, orientation),
      render: async (wanted) =>
        orient(await decoded.render(turned ? turn(wanted) : wanted), orientation),
      region: async (region) =>
        orient(await decoded.region(orientRegion(region, size, orientation)), orientation),
    };
  };

/** The profile that has to be applied; null when the colours are sRGB already. */
function profileToApply(
  icc: Uint8Array | null,
  bytes: Uint8Array,
  format: string,
): Uint8Array | null {
  // Where both are given, the numbers come first (PNG, third edition); HEIF has one or the other.
  const cicp = cicpOf(bytes, format);
  if (cicp !== null && (icc === null || format === 'png')) {
    return profileOf(cicp.primaries, cicp.transfer);
  }
  const told = icc === null && format === 'png' ? pngColours(bytes) : null;
  if (told !== null) return profileOfColours(told.gamma, told.primaries);
  return icc === null || !isRgbProfile(icc) || isSrgb(icc) ? null : icc;
}

function cicpOf(bytes: Uint8Array, format: string): HeifInfo['nclx'] {
  switch (format) {
    case 'heic':
    case 'heif':
    case 'avif':
      return readHeifInfo(bytes)?.nclx ?? null;
    case 'png':
      return pngCicp(bytes);
    default:
      return null;
  }
}

/** A photo whose decoder gives planes: what is asked for is made from them, each time as little as possible. */
function fromPlanes(
  { planes, orientation }: { readonly planes: Planes; readonly orientation: number },
  icc: Uint8Array | null,
): Decoded {
  const isTurned = orientation >= 5;
  const [width, height] = isTurned ? [planes.height, planes.width] : [planes.width, planes.height];
  const longSide = Math.max(width, height);
  const by = ([8, 4, 2] as const).find((part) => longSide / part >= workingSide) ?? 1;
  const working = orient(shrinkPlanes(planes, by), orientation);
  return {
    width,
    height,
    icc,
    working,
    lenient: false,
    render: async (size) =>
      resize(orient(shrinkPlanes(planes, 1), orientation), size.width, size.height),
    region: async (region) =>
      Promise.resolve(
        orient(
          cutPlanes(planes, orientRegion(region, { width, height }, orientation)),
          orientation,
        ),
      ),
  };
}

/** A photo whose decoder knows one size only. */
async function fromWhole(
  image: RgbImage,
  icc: Uint8Array | null,
  again: () => RgbImage | Promise<RgbImage>,
): Promise<Decoded> {
  const { width, height } = image;
  const isKept = width * height <= keptPixels;
  const large = fit(width, height, largestWorkingSide);
  const whole = async (): Promise<RgbImage> => (isKept ? image : again());
  return {
    width,
    height,
    icc,
    // Nothing is cheaper than what is there.
    working: isKept ? image : await resize(image, large.width, large.height),
    lenient: false,
    render: async (size) => resize(await whole(), size.width, size.height),
    region: async (region) => crop(await whole(), region),
  };
}
