import type { Landmarks, Point, RgbImage } from '../../contract/photo.ts';
import { mirrorImage } from '../copies/turn.ts';
import { assetPath } from '../../shared/paths.ts';
import { faceTransform } from '../faces/align.ts';
import { loadModel, type Model } from '../faces/onnx.ts';
import { fitSimilarity, invert, mapPoint } from '../faces/similarityTransform.ts';
import { pointAt, pointDistance } from './meshPoints.ts';
import { warp } from '../faces/warp.ts';

/** Networks that look at eyes. */
export interface EyeNets {
  /** MediaPipe's face mesh, which says where the eyes are. */
  readonly mesh: Model;
  /** MediaPipe's iris, which draws the lids of one eye: 71 points of its contours and brow, and five of the iris. */
  readonly iris: Model;
}

/** Loads the network for one eye. @throws DaemonError `assetMissing`, `modelMismatch` */
export function loadIris(): Promise<Model> {
  return loadModel(assetPath('models/iris.prepared.onnx'), ['points']);
}

/** The square in which the mesh looks for the eyes, and the face's size in it against the one ArcFace expects. */
const face = { side: 192, zoom: 1.4 };

/** Points of the mesh around each eye; the other network knows eyes whose outer corner is at the left. */
const around = [
  { upper: 159, lower: 145, left: 33, right: 133, isMirrored: false },
  { upper: 386, lower: 374, left: 362, right: 263, isMirrored: true },
] as const;

/**
 * The mesh draws shut eyes less wide than open ones, but no shut ones at all: those it draws wider than this are open (of 61
 * blinks in two films none, of all 1,473 frames six in seven).
 */
const openFrom = 0.3;

/** One eye in its square: the eye's width is so many times in it, as the network was trained. */
const eyeSide = 64;
const room = 2.3;
const eyeCorners: readonly Point[] = [-1, 1].map((side) => [
  eyeSide / 2 + (side * eyeSide) / (2 * room),
  eyeSide / 2,
]);

/** Pairs of points of the lids, upper and lower, and the corners. */
const lids = [
  [11, 3],
  [12, 4],
  [13, 5],
] as const;
const corners = [0, 8] as const;

/**
 * Lids this near to each other on average, as a part of the eye's width, are shut or nearly: docs/seeing.md. Good enough to choose
 * by, not to be told.
 */
const shutBelow = 0.2;

/**
 * Whether the eyes of a face are shut, or nearly.
 *
 * @param landmarks in pixels of the image
 */
export async function areEyesShut(
  { mesh, iris }: EyeNets,
  image: RgbImage,
  landmarks: Landmarks,
): Promise<boolean> {
  const toFace = faceTransform(landmarks, face.side, face.zoom);
  const [drawn] = await mesh.run(warp(image, toFace, face.side).data, 1, face.side, face.side);
  const points = drawn?.data ?? new Float32Array();
  const widths = around.map(
    ({ upper, lower, left, right }) =>
      pointDistance(points, upper, lower) / pointDistance(points, left, right),
  );
  if (mean(widths) >= openFrom) return false;
  const toPhoto = invert(toFace);
  const eyes = around.map(({ left, right, isMirrored }) => {
    const toEye = fitSimilarity(
      [left, right].map((at) => mapPoint(toPhoto, pointAt(points, at))),
      eyeCorners,
    );
    const eye = warp(image, toEye, eyeSide);
    return isMirrored ? mirrorImage(eye) : eye;
  });
  return mean(await Promise.all(eyes.map((eye) => opennessOf(iris, eye)))) < shutBelow;
}

/** How far the lids are apart, as a part of the eye's width. */
async function opennessOf(iris: Model, eye: RgbImage): Promise<number> {
  const [drawn] = await iris.run(eye.data, 1, eyeSide, eyeSide);
  const points = drawn?.data ?? new Float32Array();
  return (
    mean(lids.map(([upper, lower]) => pointDistance(points, upper, lower))) /
    pointDistance(points, ...corners)
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
