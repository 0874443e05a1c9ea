import type { Region } from '../decode/crop.ts';
import type { Part, Pictures } from '../decode/pictures.ts';
import type { Box, Landmarks, Point } from '../../contract/photo.ts';
import type { Similarity } from './similarityTransform.ts';

/** A photo, or a part of it, at one size. */
export type View = Part;

/** A photo at the sizes that were asked for so far. */
export interface Views {
  /** Upright full size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Longer side of the full-size photo in pixels. */
  readonly longSide: number;
  /** Longer side of what is decoded already. */
  readonly decodedSide: number;
  /** The photo at this longer side, or at its own when that is smaller; made once. */
  at(side: number): Promise<View>;
  /** As `at`, or up to half larger, and perhaps in colours of the photo's own: as it is decoded, where that will do. */
  rough(side: number): Promise<View>;
  /** A part of the photo from what is decoded already, at an integer part of its size. */
  cut(region: Region, by: number): Promise<View>;
  /** The same of each region from the full-size photo, decoded as seldom and as little of it as these regions allow. */
  cutFine(regions: readonly Region[]): Promise<readonly View[]>;
}

/** A photo that views can be made of. */
export type Viewable = Pictures & { readonly width: number; readonly height: number };

/** Share of the photo from which on all of it is decoded rather than a part: the next face is elsewhere. */
const wholeFrom = 1 / 3;

/** Pixels up to which all of a photo is decoded at full size. */
const maxWhole = 60_000_000;

/** Remembers what was decoded, as long as this photo is being looked at. */
export function createViews(photo: Viewable): Views {
  const { width, height, decodedSide } = photo;
  const longSide = Math.max(width, height);
  const whole: Region = { left: 0, top: 0, width, height };
  const known = new Map<number, Promise<View>>();
  const parts = new Map<string, Promise<View>>();
  const fine: { readonly region: Region; readonly cut: (part: Region) => Promise<Part> }[] = [];

  const make = async (side: number): Promise<View> => {
    const image = await photo.at(side);
    return { image, scale: longSide / Math.max(image.width, image.height), left: 0, top: 0 };
  };
  const remember = (key: string, create: () => Promise<View>): Promise<View> => {
    const view = parts.get(key) ?? create();
    parts.set(key, view);
    return view;
  };
  const decodeFine = async (region: Region): Promise<void> => {
    fine.push({ region, cut: await photo.detail(region) });
  };

  return {
    width,
    height,
    longSide,
    decodedSide,
    at(side) {
      const own = Math.min(side, longSide);
      const view = known.get(own) ?? make(own);
      known.set(own, view);
      return view;
    },
    async rough(side) {
      return photo.rough(side) ?? this.at(side);
    },
    cut(region, by) {
      return remember(`${by} ${keyOf(region)}`, () => photo.cut(region, by));
    },
    async cutFine(regions) {
      const missing = regions.filter((region) => !fine.some((one) => holds(one.region, region)));
      const all = unionOf(missing);
      if (all !== null) {
        if (areaOf(all) < areaOf(whole) * wholeFrom) await decodeFine(all);
        else if (areaOf(whole) <= maxWhole) await decodeFine(whole);
        else for (const region of missing) await decodeFine(region);
      }
      return Promise.all(
        regions.map((region) =>
          remember(`fine ${keyOf(region)}`, async () => {
            const source = fine.find((one) => holds(one.region, region));
            if (!source) throw new Error('a part of the photo was not decoded');
            return source.cut(region);
          }),
        ),
      );
    },
  };
}

/** Where in the photo a view lies. */
type Place = Pick<View, 'scale' | 'left' | 'top'>;

/** A box of the photo in pixels of a view. */
export function boxIn({ scale, left, top }: Place, [x, y, width, height]: Box): Box {
  return [(x - left) / scale, (y - top) / scale, width / scale, height / scale];
}

/** Landmarks of the photo in pixels of a view. */
export function landmarksIn({ scale, left, top }: Place, landmarks: Landmarks): Landmarks {
  return mapPoints(landmarks, ([x, y]) => [(x - left) / scale, (y - top) / scale]);
}

/** Landmarks in pixels of a view in pixels of the photo. */
export function landmarksFrom({ scale, left, top }: View, landmarks: Landmarks): Landmarks {
  return mapPoints(landmarks, ([x, y]) => [x * scale + left, y * scale + top]);
}

/** A similarity from the photo to something, as one from a view of the photo to it. */
export function similarityIn({ scale, left, top }: View, { a, b, tx, ty }: Similarity): Similarity {
  return {
    a: a * scale,
    b: b * scale,
    tx: a * left - b * top + tx,
    ty: b * left + a * top + ty,
  };
}

/** Size at which a face is looked at closely: more pixels tell no more. */
const fullDetail = 100;

/** Size below which too little is left of a face; from here to `fullDetail` a larger decode gains nothing measurable. */
const enoughDetail = 60;

/** Side of the whole view that the first search has made. */
const firstSide = 640;

/** What is cut out around a face, as a part of its longer side, at each side: the largest square looked at, turned. */
const around = 1.2;

/** What is cut out beyond a square that is looked at, as a part of a face's longer side: more than is interpolated from. */
const edge = 0.05;

/** `any`: whatever shows the face well. `cheap`: the best of what is decoded already. */
export type Price = 'any' | 'cheap';

/**
 * A small view that shows a face, and what is around it, well.
 *
 * @param box in pixels of the full-size photo
 */
export async function viewOf(views: Views, box: Box, price: Price = 'any'): Promise<View> {
  const [view] = await viewsOf(views, [box], price);
  if (!view) throw new Error('no view of a box');
  return view;
}

/**
 * As `viewOf`, for several faces; in their order.
 *
 * @param shown side of the upright square that is looked at, as a part of a face's longer side, where that is known: most spots
 *   are looked at no further, and all that is cut out has its colours converted
 */
export async function viewsOf(
  views: Views,
  boxes: readonly Box[],
  price: Price = 'any',
  shown: number | null = null,
): Promise<readonly View[]> {
  const fullSize = price === 'cheap' ? [] : boxes.filter((box) => needsFullSize(views, box));
  const fine = await views.cutFine(fullSize.map((box) => regionAround(views, box)));
  return Promise.all(
    boxes.map(async (box) => {
      if (sizeAt(views, box, firstSide) >= fullDetail) return views.at(firstSide);
      const own = fine[fullSize.indexOf(box)];
      if (own) return own;
      const by = Math.max(1, Math.floor(sizeAt(views, box, views.decodedSide) / fullDetail));
      return views.cut(
        shown === null ? regionAround(views, box) : squareAround(views, box, shown),
        by,
      );
    }),
  );
}

/** Whether a face needs the photo decoded at full size, because all that is decoded shows too little of it. */
export function needsFullSize(views: Views, box: Box): boolean {
  return views.decodedSide < views.longSide && sizeAt(views, box, views.decodedSide) < enoughDetail;
}

/** Longer side of a box where the photo's longer side is `side`. */
function sizeAt({ longSide }: Views, box: Box, side: number): number {
  return (Math.max(box[2], box[3]) * Math.min(side, longSide)) / longSide;
}

function regionAround({ width, height }: Views, [x, y, w, h]: Box, part = around): Region {
  const more = Math.max(w, h) * part;
  const left = Math.max(0, Math.min(width - 1, Math.floor(x - more)));
  const top = Math.max(0, Math.min(height - 1, Math.floor(y - more)));
  const right = Math.max(left + 1, Math.min(width, Math.ceil(x + w + more)));
  const bottom = Math.max(top + 1, Math.min(height, Math.ceil(y + h + more)));
  return { left, top, width: right - left, height: bottom - top };
}

/** The square around a box, and a little more. */
function squareAround(views: Views, [x, y, w, h]: Box, shown: number): Region {
  const longer = Math.max(w, h);
  const square: Box = [x + (w - longer) / 2, y + (h - longer) / 2, longer, longer];
  return regionAround(views, square, (shown - 1) / 2 + edge);
}

const keyOf = ({ left, top, width, height }: Region): string => `${left} ${top} ${width} ${height}`;

const areaOf = ({ width, height }: Region): number => width * height;

function holds(outer: Region, inner: Region): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

/** The smallest region that holds all; null for none. */
function unionOf(regions: readonly Region[]): Region | null {
  if (regions.length === 0) return null;
  const left = Math.min(...regions.map((region) => region.left));
  const top = Math.min(...regions.map((region) => region.top));
  const right = Math.max(...regions.map((region) => region.left + region.width));
  const bottom = Math.max(...regions.map((region) => region.top + region.height));
  return { left, top, width: right - left, height: bottom - top };
}

function mapPoints([a, b, c, d, e]: Landmarks, map: (point: Point) => Point): Landmarks {
  return [map(a), map(b), map(c), map(d), map(e)];
}
