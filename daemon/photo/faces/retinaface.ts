import { DaemonError } from '../../contract/errors.ts';
import type { Candidate } from './candidates/candidate.ts';
import { nonMaximumSuppression } from './candidates/nms.ts';
import { loadModel, type Model, type Output } from './onnx.ts';
import type { Landmarks, Point, RgbImage } from '../../contract/photo.ts';

/** RetinaFace (Deng et al., 2019, arXiv:1905.00641) with the MobileNet-0.25 backbone. */
export interface RetinaFace {
  /**
   * Finds faces at the image's own scale, from about 10 px upward.
   *
   * @param minScore 0..1
   * @returns best score first, none overlapping another by more than 0.4; boxes and landmarks in pixels of `image` and possibly beyond it
   */
  find(image: RgbImage, minScore: number): Promise<readonly Candidate[]>;
  /**
   * As `find`, for several small images at once, which is quicker than one by one.
   *
   * @param images all of one size, whose sides are multiples of 32
   * @param faces `large`: those of less than 60 px need not be found, for which two fifths of the time are spared
   */
  findEach(
    images: readonly RgbImage[],
    minScore: number,
    faces?: 'all' | 'large',
  ): Promise<readonly (readonly Candidate[])[]>;
  /** Longer side in pixels of what it sees at its own scale; absent where any size is. */
  readonly maxSide?: number;
}

/** The cell size of each of the three output levels, and the sides of their two square anchors, in pixels. */
const levels = [
  { stride: 32, anchors: [512, 256] },
  { stride: 16, anchors: [128, 64] },
  { stride: 8, anchors: [32, 16] },
] as const;

/** What the network says on each level. */
const kinds = ['cls_prob_reshape', 'bbox_pred', 'landmark_pred'] as const;

/** Names of the outputs, level by level. */
export const retinaFaceOutputs = levels.flatMap(({ stride }) =>
  kinds.map((kind) => `face_rpn_${kind}_stride${String(stride)}`),
);

/** Those of all levels but the finest, which is half of the work. */
const coarseOutputs = retinaFaceOutputs.slice(0, -kinds.length);

/** Landmarks were trained with a standard deviation of 0.2 anchor sides. */
const landmarkScale = 0.2;

/** Of two faces. */
export const maxOverlap = 0.4;

/** Pictures per run: more gain nothing and hold memory. */
const batchSize = 8;

/**
 * Loads the detector.
 *
 * @param file absolute path of retinaface.prepared.onnx
 * @param accelerator see `loadModel`
 * @throws DaemonError `assetMissing`, `modelMismatch`
 */
export async function loadRetinaFace(
  file: string,
  accelerator: string | null = null,
): Promise<RetinaFace> {
  const model = await loadModel(file, retinaFaceOutputs, accelerator);
  let coarse: Promise<Model> | undefined;
  return {
    async find(image, minScore) {
      const padded = pad(image);
      const results = await model.run(padded.data, 1, padded.height, padded.width);
      return readRetinaFace(results, 0, minScore);
    },
    async findEach(images, minScore, faces = 'all') {
      const network =
        faces === 'all'
          ? model
          : await (coarse ??= loadModel(file, coarseOutputs, accelerator, 'needed'));
      const found: (readonly Candidate[])[] = [];
      for (let first = 0; first < images.length; first += batchSize) {
        const batch = images.slice(first, first + batchSize);
        const { width, height } = batch[0] ?? { width: 0, height: 0 };
        const pixels = new Uint8Array(batch.length * width * height * 3);
        batch.forEach(({ data }, index) => {
          pixels.set(data, index * width * height * 3);
        });
        const results = await network.run(pixels, batch.length, height, width);
        batch.forEach((_, index) => found.push(readRetinaFace(results, index, minScore)));
      }
      return found;
    },
  };
}

/**
 * Reads what the network says of one picture.
 *
 * @param results in the order of `retinaFaceOutputs`, of all levels or the first ones
 * @param index of the picture in its batch
 * @returns as `RetinaFace.find`
 */
export function readRetinaFace(
  results: readonly Output[],
  index: number,
  minScore: number,
): readonly Candidate[] {
  const given = levels.slice(0, Math.ceil(results.length / kinds.length));
  const found = given.flatMap(({ stride, anchors }, level) => {
    const [scores, boxes, points] = results.slice(level * kinds.length);
    if (!scores || !boxes || !points) throw new Error('an output is missing');
    return readLevel(scores, boxes, points, { index, stride, anchors, minScore });
  });
  return nonMaximumSuppression(found, maxOverlap);
}

/** The network halves its input five times: sides are padded, at the right and at the bottom, to multiples of 32. */
export function pad(image: RgbImage): RgbImage {
  const width = Math.ceil(image.width / 32) * 32;
  const height = Math.ceil(image.height / 32) * 32;
  if (width === image.width && height === image.height) return image;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < image.height; y++) {
    const row = image.data.subarray(y * image.width * 3, (y + 1) * image.width * 3);
    data.set(row, y * width * 3);
  }
  return { width, height, data };
}

interface LevelOptions {
  /** Of the picture in its batch. */
  readonly index: number;
  readonly stride: number;
  readonly anchors: readonly [number, number];
  readonly minScore: number;
}

/** Turns one level of output planes, each `[batch, channels, rows, columns]`, into candidates. */
function readLevel(
  scores: Output,
  boxes: Output,
  points: Output,
  { index, stride, anchors, minScore }: LevelOptions,
): Candidate[] {
  const [batch = 0, , rows = 0, columns = 0] = scores.dims;
  const cells = rows * columns;
  if (scores.data.length !== batch * 4 * cells || points.data.length !== batch * 20 * cells) {
    throw new DaemonError('modelMismatch', 'the face detector gave outputs of another shape');
  }
  const found: Candidate[] = [];
  anchors.forEach((side, anchor) => {
    // Channels 0 and 1 are "no face", 2 and 3 "face", of the first and the second anchor.
    const plane = (channels: number, channel: number): number =>
      (index * channels + channel) * cells;
    const scoreAt = plane(4, anchor + 2);
    for (let cell = 0; cell < cells; cell++) {
      const value = scores.data[scoreAt + cell] ?? 0;
      if (value < minScore) continue;
      // The first anchor's centre is at pixel index 7.5, which is 8 when the origin is the image's corner.
      const centreX = (cell % columns) * stride + 8;
      const centreY = Math.floor(cell / columns) * stride + 8;
      const box = (k: number): number => boxes.data[plane(8, anchor * 4 + k) + cell] ?? NaN;
      const width = Math.exp(box(2)) * side;
      const height = Math.exp(box(3)) * side;
      const x = centreX + box(0) * side - width / 2;
      const y = centreY + box(1) * side - height / 2;
      const offset = (k: number): number =>
        (points.data[plane(20, anchor * 10 + k) + cell] ?? NaN) * landmarkScale * side;
      const point = (k: number): Point => [centreX + offset(2 * k), centreY + offset(2 * k + 1)];
      const landmarks: Landmarks = [point(0), point(1), point(2), point(3), point(4)];
      found.push({ box: [x, y, width, height], score: value, detector: 'retinaface', landmarks });
    }
  });
  return found;
}
