import type { OpenPhoto } from '../decode/decode.ts';
import type { Box, RgbImage } from '../../contract/photo.ts';

/** A photo at one size. */
export interface View {
  readonly image: RgbImage;
  /** Pixels of the full-size photo per pixel of `image`, at least 1. */
  readonly scale: number;
}

/** A photo at the sizes that were asked for so far. */
export interface Views {
  /** Upright full size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Longer side of the full-size photo in pixels. */
  readonly longSide: number;
  /** The photo at this longer side, or at its own when that is smaller; decoded once. */
  at(side: number): Promise<View>;
}

/** Remembers what was decoded, as long as this photo is being looked at. */
export function createViews(photo: Pick<OpenPhoto, 'width' | 'height' | 'at'>): Views {
  const { width, height } = photo;
  const longSide = Math.max(width, height);
  const known = new Map<number, Promise<View>>();
  const make = async (side: number): Promise<View> => {
    const image = await photo.at(side);
    return { image, scale: longSide / Math.max(image.width, image.height) };
  };
  return {
    width,
    height,
    longSide,
    at(side) {
      const own = Math.min(side, longSide);
      const view = known.get(own) ?? make(own);
      known.set(own, view);
      return view;
    },
  };
}

/** Size at which a face is looked at closely: more pixels tell no more. */
const fullDetail = 100;

/** Size below which too little is left of a face; from here to `fullDetail` a larger decode gains nothing measurable. */
const enoughDetail = 60;

/** Sides that cost little: decoding has made them already, or can use the JPEG's own reductions by two. */
const cheapSides = (longSide: number): readonly number[] => [
  640,
  1280,
  Math.max(1280, Math.round(longSide * 0.45)),
];

/** Longest side ever decoded for a face. */
const largestSide = 6000;

/** `any`: whatever shows the face well. `cheap`: the best of what costs little. */
export type Price = 'any' | 'cheap';

/**
 * The smallest view that shows a face well.
 *
 * @param box in pixels of the full-size photo
 */
export function viewOf(views: Views, box: Box, price: Price = 'any'): Promise<View> {
  return views.at(sideOf(views, box, price));
}

/** Whether a face needs a view that is dear, because all others show too little of it. */
export function needsDearView(views: Views, box: Box): boolean {
  return sideOf(views, box, 'any') > sideOf(views, box, 'cheap');
}

function sideOf(views: Views, box: Box, price: Price): number {
  const sizeAt = (side: number): number =>
    (Math.max(box[2], box[3]) * Math.min(side, views.longSide)) / views.longSide;
  const sides = cheapSides(views.longSide);
  const side =
    sides.find((candidate) => sizeAt(candidate) >= fullDetail) ??
    sides.find((candidate) => sizeAt(candidate) >= enoughDetail) ??
    (price === 'any' ? largestSide : Math.max(...sides));
  return Math.min(side, views.longSide);
}
