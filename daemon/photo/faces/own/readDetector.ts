import type { Box, Detector, Landmarks, Point } from '../../../contract/photo.ts';
import { assertUnreachable } from '../../../contract/errors.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { nonMaximumSuppression } from '../candidates/nms.ts';
import type { Output } from '../onnx.ts';
import { maxOverlap, readRetinaFace } from '../retinaface.ts';
import { biubug6Strides, type DetectorKind, type Level } from './detectorKind.ts';

/** Sides in pixels of the two boxes that each cell of a level of biubug6's RetinaFace begins with. */
const biubug6Sides = [
  [16, 32],
  [64, 128],
  [256, 512],
] as const;

/** What positions and sizes were divided by in its training. */
const positionVariance = 0.1;
const sizeVariance = 0.2;

/**
 * Turns the numbers of a detector into candidates.
 *
 * @returns as `RetinaFace.find`, in pixels of the picture fed, whose width and height are given
 */
export function readDetector(
  kind: Exclude<DetectorKind, { readonly kind: 'unknown' | 'no-landmarks' }>,
  width: number,
  height: number,
  minScore: number,
): readonly Candidate[] {
  switch (kind.kind) {
    case 'retinaface':
      return readRetinaFace(kind.outputs, 0, minScore);
    case 'biubug6':
      return nonMaximumSuppression(readBiubug6(kind, width, height, minScore), maxOverlap);
    case 'scrfd':
      return nonMaximumSuppression(
        kind.levels.flatMap((level) => readScrfd(level, width, minScore)),
        maxOverlap,
      );
    case 'yunet':
      return nonMaximumSuppression(
        kind.levels.flatMap((level) => readYunet(level, width, minScore)),
        maxOverlap,
      );
    default:
      return assertUnreachable(kind);
  }
}

/** https://github.com/biubug6/Pytorch_Retinaface, layers/functions/prior_box.py and utils/box_utils.py. */
function readBiubug6(
  { boxes, scores, points }: Extract<DetectorKind, { readonly kind: 'biubug6' }>,
  width: number,
  height: number,
  minScore: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let row = 0;
  biubug6Strides.forEach((stride, level) => {
    const columns = Math.ceil(width / stride);
    const cells = columns * Math.ceil(height / stride);
    for (let cell = 0; cell < cells; cell++) {
      const centreX = ((cell % columns) + 0.5) * stride;
      const centreY = (Math.floor(cell / columns) + 0.5) * stride;
      for (const side of biubug6Sides[level] ?? []) {
        const at = row++;
        const score = probability(scores, at);
        if (!(score >= minScore)) continue;
        const box = (k: number): number => boxes.data[at * 4 + k] ?? NaN;
        const faceWidth = side * Math.exp(box(2) * sizeVariance);
        const faceHeight = side * Math.exp(box(3) * sizeVariance);
        const x = centreX + box(0) * positionVariance * side - faceWidth / 2;
        const y = centreY + box(1) * positionVariance * side - faceHeight / 2;
        const point = (k: number): Point => [
          centreX + (points.data[at * 10 + 2 * k] ?? NaN) * positionVariance * side,
          centreY + (points.data[at * 10 + 2 * k + 1] ?? NaN) * positionVariance * side,
        ];
        found.push(candidate('retinaface', score, [x, y, faceWidth, faceHeight], point));
      }
    }
  });
  return found;
}

/** Of the second of two classes; some exports leave the last step, softmax, to whoever reads them. */
function probability({ data }: Output, row: number): number {
  const none = data[row * 2] ?? NaN;
  const face = data[row * 2 + 1] ?? NaN;
  const isShare = none >= 0 && face >= 0 && Math.abs(none + face - 1) < 1e-3;
  return isShare ? face : 1 / (1 + Math.exp(none - face));
}

/** https://github.com/deepinsight/insightface, python-package/insightface/model_zoo/scrfd.py. */
function readScrfd(
  { stride, perCell, scores: [scores], boxes, points }: Level,
  width: number,
  minScore: number,
): readonly Candidate[] {
  const columns = Math.ceil(width / stride);
  return rowsAbove(minScore, boxes.data.length / 4, (row) => scores?.data[row] ?? NaN).map(
    ({ row, score }) => {
      const cell = Math.floor(row / perCell);
      const centreX = (cell % columns) * stride;
      const centreY = Math.floor(cell / columns) * stride;
      const gap = (k: number): number => (boxes.data[row * 4 + k] ?? NaN) * stride;
      const box: Box = [centreX - gap(0), centreY - gap(1), gap(0) + gap(2), gap(1) + gap(3)];
      return candidate('scrfd', score, box, (k) => [
        centreX + (points.data[row * 10 + 2 * k] ?? NaN) * stride,
        centreY + (points.data[row * 10 + 2 * k + 1] ?? NaN) * stride,
      ]);
    },
  );
}

/** https://github.com/opencv/opencv, modules/objdetect/src/face_detect.cpp. */
function readYunet(
  { stride, scores: [first, second], boxes, points }: Level,
  width: number,
  minScore: number,
): readonly Candidate[] {
  const columns = Math.ceil(width / stride);
  const scoreOf = (row: number): number =>
    Math.sqrt(share(first?.data[row]) * share(second?.data[row]));
  return rowsAbove(minScore, boxes.data.length / 4, scoreOf).map(({ row, score }) => {
    const column = row % columns;
    const line = Math.floor(row / columns);
    const value = (k: number): number => boxes.data[row * 4 + k] ?? NaN;
    const faceWidth = Math.exp(value(2)) * stride;
    const faceHeight = Math.exp(value(3)) * stride;
    const x = (column + value(0)) * stride - faceWidth / 2;
    const y = (line + value(1)) * stride - faceHeight / 2;
    return candidate('yunet', score, [x, y, faceWidth, faceHeight], (k) => [
      (column + (points.data[row * 10 + 2 * k] ?? NaN)) * stride,
      (line + (points.data[row * 10 + 2 * k + 1] ?? NaN)) * stride,
    ]);
  });
}

function share(value = NaN): number {
  return Math.min(1, Math.max(0, value));
}

function rowsAbove(
  minScore: number,
  count: number,
  scoreOf: (row: number) => number,
): readonly { readonly row: number; readonly score: number }[] {
  const rows = [];
  for (let row = 0; row < count; row++) {
    const score = scoreOf(row);
    if (score >= minScore) rows.push({ row, score: Math.min(1, score) });
  }
  return rows;
}

function candidate(
  detector: Detector,
  score: number,
  box: Box,
  point: (k: number) => Point,
): Candidate {
  const landmarks: Landmarks = [point(0), point(1), point(2), point(3), point(4)];
  return { box, score, detector, landmarks };
}
