import { profileOf } from './cicp.ts';
import { fit } from './fit.ts';
import { decodeHeic, HeicError, type Tiles } from './heic.ts';
import { isRgbProfile, isSrgb } from './icc.ts';
import { readHeifInfo } from './isobmff.ts';
import { decodeMagick } from './magick.ts';
import { orient } from './orient.ts';
import type { RgbImage } from './photo.ts';
import { findPreview } from './preview.ts';
import { decode, readHeader, resize, type Strictness, toSrgb } from './sharp.ts';
import { mainPage, readTiff } from './tiff.ts';

/** A photo as one decoder sees it. */
export interface Decoded {
  /** Upright full size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Upright sRGB, long side at most `workingSide`. */
  readonly working: RgbImage;
  /** The same at another size; never enlarged. */
  render(maxSide: number): Promise<RgbImage>;
  /** Share of the picture that was decoded, 0..1, where the decoder knows. */
  readonly share?: number;
}

/** Asked for the size before anything is decoded; throws when it is too large. */
export type Accept = (width: number, height: number) => void;

/** One way to decode; throws anything when it cannot. */
export type Decoder = (bytes: Uint8Array, format: string, accept: Accept) => Promise<Decoded>;

/** Long side in pixels of the copy that is decoded at once and kept: what detection starts from. */
export const workingSide = 1280;

/** Pixels up to which a photo decoded as a whole is kept; a larger one is decoded again when it is asked for. */
const keptPixels = 100_000_000;

/** JPEG, PNG, WebP, TIFF, GIF and AVIF, at reduced size where the format allows. */
export const withSharp =
  (strictness: Strictness): Decoder =>
  async (bytes, format, accept) => {
    const page = format === 'tiff' ? mainPage(readTiff(bytes)) : 0;
    const header = await readHeader(bytes, page);
    const { width, height } = header;
    accept(width, height);
    const icc = profileToApply(header.icc, bytes, format);
    const render = async (maxSide: number): Promise<RgbImage> => {
      const size = fit(width, height, maxSide);
      const image = await decode(bytes, header, size, { strictness, page });
      return icc === null ? image : toSrgb(image, icc);
    };
    return { width, height, working: await render(workingSide), render };
  };

/** HEIC and HEIF. */
export const withLibheif =
  (tiles: Tiles): Decoder =>
  async (bytes, format, accept) => {
    const { image, icc, tiles: count } = decodeHeic(bytes, tiles, accept);
    if (count !== null && count.missing === count.total) {
      throw new HeicError('none of its tiles can be decoded');
    }
    const whole = await fromWhole(
      image,
      profileToApply(icc, bytes, format),
      () => decodeHeic(bytes, tiles, accept).image,
    );
    return count === null ? whole : { ...whole, share: 1 - count.missing / count.total };
  };

/** Everything else, and the second chance of what the others could not read. */
export const withMagick: Decoder = async (bytes, format, accept) => {
  const page = format === 'tiff' ? mainPage(readTiff(bytes)) : 0;
  const read = () => decodeMagick(bytes, format, page, accept);
  const { image, icc } = await read();
  return fromWhole(image, profileToApply(icc, bytes, format), async () => (await read()).image);
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
      throw new Error('the raw file contains no usable preview');
    }
    const decoded = await withSharp('strict')(preview.jpeg, 'jpeg', accept);
    if (preview.ownOrientation || preview.orientation < 2) return decoded;
    const turned = preview.orientation >= 5;
    return {
      width: turned ? decoded.height : decoded.width,
      height: turned ? decoded.width : decoded.height,
      working: orient(decoded.working, preview.orientation),
      render: async (maxSide) => orient(await decoded.render(maxSide), preview.orientation),
    };
  };

/** The profile that has to be applied; null when the colours are sRGB already. */
function profileToApply(
  icc: Uint8Array | null,
  bytes: Uint8Array,
  format: string,
): Uint8Array | null {
  if (icc !== null && isRgbProfile(icc)) return isSrgb(icc) ? null : icc;
  if (!['heic', 'heif', 'avif'].includes(format)) return null;
  const nclx = readHeifInfo(bytes)?.nclx ?? null;
  return nclx === null ? null : profileOf(nclx.primaries, nclx.transfer);
}

/** A photo whose decoder knows one size only. */
async function fromWhole(
  image: RgbImage,
  icc: Uint8Array | null,
  again: () => RgbImage | Promise<RgbImage>,
): Promise<Decoded> {
  const { width, height } = image;
  const scaled = async (whole: RgbImage, maxSide: number): Promise<RgbImage> => {
    const size = fit(width, height, maxSide);
    const small = await resize(whole, size.width, size.height);
    // Colours are converted after shrinking: the same colours for a fraction of the work.
    return icc === null ? small : toSrgb(small, icc);
  };
  const working = await scaled(image, workingSide);
  const kept = width * height <= keptPixels ? image : null;
  return {
    width,
    height,
    working,
    render: async (maxSide) => scaled(kept ?? (await again()), maxSide),
  };
}
