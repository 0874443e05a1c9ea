import type { Box, RgbImage } from '../../contract/photo.ts';
import { iou } from '../faces/candidates/iou.ts';
import { DaemonError } from '../../contract/errors.ts';
import { loadModel, type Model } from '../faces/onnx.ts';
import { toSquare, type Fitting, type Square } from './square.ts';

/** Left, top, right and bottom as parts of the picture's sides, 0..1. */
export type Area = readonly [left: number, top: number, right: number, bottom: number];

/** Something a detector sees. */
export interface Sighting {
  readonly label: string;
  /** 0..1 */
  readonly score: number;
  readonly area: Area;
}

/** A detector of things in one picture, of 300 pixels a side where nothing else is said; it sees most things several times. */
export type ThingDetector = (square: Square) => Promise<readonly Sighting[]>;

/** Side of the square that the networks were trained with. */
export const ssdSide = 300;

/** Below this a sighting has no say in anything. */
const leastScore = 0.12;

/** Of two sightings of one label that overlap more, the better counts. */
const sameThing = 0.5;

export interface SsdOptions {
  /** By the network's index; null for what is not to be told or stands for nothing. */
  readonly labels: readonly (string | null)[];
  /** `logits` are still to be brought to 0..1. */
  readonly scores: 'probabilities' | 'logits';
}

/**
 * Loads a single-shot detector (Liu et al., 2016, arXiv:1512.02325) with the anchors of TensorFlow's Object Detection API.
 *
 * @param file absolute path of a prepared model with outputs `scores` and `boxes`
 * @throws DaemonError `assetMissing`, `modelMismatch`
 */
export async function loadSsd(file: string, options: SsdOptions): Promise<ThingDetector> {
  const model = await loadModel(file, ['scores', 'boxes']);
  return (square) => detect(model, square, options);
}

/** What was seen in all of a picture, as long as the picture is kept. */
const seenInAll = new WeakMap<ThingDetector, WeakMap<RgbImage, Looks>>();

type Looks = Map<Fitting, Promise<readonly Sighting[]>>;

/** What a detector sees in all of a picture: asked once, though faces are doubted and things looked for in the same. */
export function lookAtAll(
  detector: ThingDetector,
  image: RgbImage,
  fitting: Fitting,
): Promise<readonly Sighting[]> {
  const pictures = seenInAll.get(detector) ?? new WeakMap<RgbImage, Looks>();
  seenInAll.set(detector, pictures);
  const looks: Looks = pictures.get(image) ?? new Map<Fitting, Promise<readonly Sighting[]>>();
  pictures.set(image, looks);
  const look =
    looks.get(fitting) ??
    toSquare(image, ssdSide, fitting).then((square) => lookAt(detector, square));
  looks.set(fitting, look);
  return look;
}

/** What a detector sees in a square, each thing once. */
export async function lookAt(
  detector: ThingDetector,
  square: Square,
): Promise<readonly Sighting[]> {
  return withoutDoubles(await detector(square));
}

async function detect(
  model: Model,
  square: Square,
  { labels, scores: kind }: SsdOptions,
): Promise<readonly Sighting[]> {
  const { data, height, width } = square.image;
  const [scores, boxes] = await model.run(data, 1, height, width);
  const classes = labels.length;
  const anchors = anchorsOf(width, height);
  if (scores?.data.length !== anchors.length * classes || boxes === undefined) {
    throw new DaemonError('modelMismatch', 'a detector of things gave outputs of another shape');
  }
  const least = kind === 'logits' ? Math.log(leastScore / (1 - leastScore)) : leastScore;
  const found: Sighting[] = [];
  for (let at = 0; at < scores.data.length; at++) {
    const raw = scores.data[at] ?? 0;
    if (raw < least) continue;
    const index = Math.floor(at / classes);
    const [label, anchor] = [labels[at - index * classes] ?? null, anchors[index]];
    if (label === null || !anchor) continue;
    const score = kind === 'logits' ? 1 / (1 + Math.exp(-raw)) : raw;
    found.push({ label, score, area: areaAt(anchor, boxes.data, index * 4, square) });
  }
  return found;
}

/** The box as the network shifts and scales the anchor, in parts of the picture. */
function areaAt(anchor: Anchor, boxes: Float32Array, at: number, square: Square): Area {
  const y = ((boxes[at] ?? 0) / 10) * anchor.height + anchor.y;
  const x = ((boxes[at + 1] ?? 0) / 10) * anchor.width + anchor.x;
  const height = Math.exp((boxes[at + 2] ?? 0) / 5) * anchor.height;
  const width = Math.exp((boxes[at + 3] ?? 0) / 5) * anchor.width;
  const part = (value: number, stretch: number): number =>
    Math.min(1, Math.max(0, value * stretch));
  const left = part(x - width / 2, square.widen);
  const right = part(x + width / 2, square.widen);
  const top = part(y - height / 2, square.heighten);
  const bottom = part(y + height / 2, square.heighten);
  return square.mirrored ? [1 - right, top, 1 - left, bottom] : [left, top, right, bottom];
}

function withoutDoubles(sightings: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  for (const one of sightings.toSorted((a, b) => b.score - a.score)) {
    const isDouble = kept.some(
      (other) => other.label === one.label && iouOf(other.area, one.area) > sameThing,
    );
    if (!isDouble) kept.push(one);
  }
  return kept;
}

/** Intersection over union of two areas, 0..1. */
export function iouOf(a: Area, b: Area): number {
  return iou(boxOf(a), boxOf(b));
}

function boxOf([left, top, right, bottom]: Area): Box {
  return [left, top, right - left, bottom - top];
}

/** The size two areas have in common, as a part of the picture. */
export function sharedBy(a: Area, b: Area): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

/** A box that the network starts from; parts of the square, `x` and `y` of its centre. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Scales of the anchors of the six layers: 0.2 to 0.95 evenly, then 1. */
const layerScales = [0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
const scales = [...layerScales, 1];

/** Pixels a cell of the first layer; each of the others has cells of twice the side. */
const firstCell = 16;

const known = new Map<string, readonly Anchor[]>();

/** The boxes the network starts from in a picture of so many pixels, in the order of its outputs: 1,917 for 300 times 300. */
export function anchorsOf(width: number, height: number): readonly Anchor[] {
  const size = `${width} ${height}`;
  const anchors =
    known.get(size) ?? layerScales.flatMap((_, layer) => anchorsIn(layer, width, height));
  known.set(size, anchors);
  return anchors;
}

/** Anchors are as many pixels large whatever the picture is: that is what the network has learnt. */
function anchorsIn(layer: number, width: number, height: number): readonly Anchor[] {
  const cell = firstCell * 2 ** layer;
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const scale = scales[layer] ?? 1;
  const between = Math.sqrt(scale * (scales[layer + 1] ?? 1));
  // Of the finest layer there are only three, the first of them small.
  const shapes: readonly (readonly [scale: number, ratio: number])[] =
    layer === 0
      ? [
          [0.1, 1],
          [scale, 2],
          [scale, 0.5],
        ]
      : [...[1, 2, 0.5, 3, 1 / 3].map((ratio) => [scale, ratio] as const), [between, 1] as const];
  return Array.from({ length: columns * rows }, (_, at) =>
    shapes.map(([size, ratio]) => ({
      x: ((at % columns) + 0.5) / columns,
      y: (Math.floor(at / columns) + 0.5) / rows,
      width: (size * Math.sqrt(ratio) * ssdSide) / width,
      height: ((size / Math.sqrt(ratio)) * ssdSide) / height,
    })),
  ).flat();
}
