import type { RgbImage } from '../../contract/photo.ts';
import { crop, type Region } from './crop.ts';
import type { Decoded } from './decoders.ts';
import { fit } from './fit.ts';
import { convertByMatrix } from './matrixProfile.ts';
import { resize, toSrgb } from './sharp.ts';
import { shrinkPart } from './shrink.ts';

/** A part of a photo. */
export interface Part {
  readonly image: RgbImage;
  /** Pixels of the full-size photo per pixel of `image`, at least 1. */
  readonly scale: number;
  /** Where the image begins, in pixels of the full-size photo. */
  readonly left: number;
  readonly top: number;
}

/** The pictures that can be had of an open photo: 8-bit sRGB, upright, never enlarged. */
export interface Pictures {
  /** Longer side in pixels of what is decoded already: all pictures up to it cost little. */
  readonly decodedSide: number;
  /** The whole photo; long side `maxSide`, or the photo's own when that is smaller. */
  at(maxSide: number): Promise<RgbImage>;
  /** The whole photo as it is decoded, in its own colours, where that is between `side` and half more; else null. */
  rough(side: number): Part | null;
  /**
   * A part of the photo as it is decoded already, or at an integer part of that size.
   *
   * @param region whole pixels of the full-size photo, inside it
   * @param by what its sides are divided by, default 1; less where the part has fewer pixels
   */
  cut(region: Region, by?: number): Promise<Part>;
  /**
   * Decodes a part of the photo at full size.
   *
   * @param region as for `cut`
   * @returns what cuts parts of that region, given in pixels of the photo
   */
  detail(region: Region): Promise<(part: Region) => Promise<Part>>;
}

/** Long side in pixels of the picture that others are made from, once it was asked for: that of a web copy. */
export const webSide = 1600;

/** What is larger than wanted by this much takes longer to search than to shrink. */
const muchLarger = 1.5;

/** Serves pictures from what a decoder gave; colours are converted last, on as few pixels as possible. */
export function picturesOf({
  width,
  height,
  working,
  icc,
  render,
  region: decodeRegion,
}: Pick<Decoded, 'width' | 'height' | 'working' | 'icc' | 'render' | 'region'>): Pictures {
  const decodedSide = Math.max(working.width, working.height);
  const scale = Math.max(width, height) / decodedSide;
  /** Nobody else may need the pixels of `image`: they are written over, unless they are what is kept. */
  const inSrgb = async (image: RgbImage): Promise<RgbImage> => {
    if (icc === null) return image;
    const into = image === working ? undefined : image.data;
    return convertByMatrix(image, icc, into) ?? toSrgb(image, icc);
  };
  let web: Promise<RgbImage> | null = null;

  const at = async (maxSide: number): Promise<RgbImage> => {
    const size = fit(width, height, maxSide);
    if (Math.max(size.width, size.height) > decodedSide) return inSrgb(await render(size));
    if (maxSide === webSide) {
      web ??= resize(working, size.width, size.height).then(inSrgb);
      return web;
    }
    if (web !== null && maxSide < webSide) return resize(await web, size.width, size.height);
    return inSrgb(await resize(working, size.width, size.height));
  };

  const rough = (side: number): Part | null =>
    decodedSide >= side && decodedSide <= side * muchLarger
      ? { image: working, scale, left: 0, top: 0 }
      : null;

  const cut = async (region: Region, by = 1): Promise<Part> => {
    const left = Math.floor(region.left / scale);
    const top = Math.floor(region.top / scale);
    const right = Math.min(working.width, Math.ceil((region.left + region.width) / scale));
    const bottom = Math.min(working.height, Math.ceil((region.top + region.height) / scale));
    const inWorking = { left, top, width: right - left, height: bottom - top };
    const part = Math.max(1, Math.min(by, inWorking.width, inWorking.height));
    const image = await inSrgb(shrinkPart(working, inWorking, part));
    return { image, scale: scale * part, left: left * scale, top: top * scale };
  };

  const detail = async (region: Region): Promise<(part: Region) => Promise<Part>> => {
    if (scale === 1) return (part) => cut(part);
    const image = await decodeRegion(region);
    return async (part) => {
      const { left, top } = part;
      const inImage = { ...part, left: left - region.left, top: top - region.top };
      return { image: await inSrgb(crop(image, inImage)), scale: 1, left, top };
    };
  };

  return { decodedSide, at, rough, cut, detail };
}
