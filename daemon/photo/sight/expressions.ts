import type { Face, Landmarks, RgbImage } from '../../contract/photo.ts';
import { assetPath } from '../../shared/paths.ts';
import { faceTransform } from '../faces/align.ts';
import { loadedLater, loadModel, type Model } from '../faces/onnx.ts';
import { areEyesShut, loadIris } from './eyes.ts';
import { pointAt, pointDistance } from './meshPoints.ts';
import { landmarksIn, viewOf, type Views } from '../faces/views.ts';
import { warp } from '../faces/warp.ts';

/** Networks that look at a face. */
export interface ExpressionNets {
  /** MediaPipe's face mesh: 468 points, and whether there is a face. */
  readonly mesh: Model;
  /** The expression net of face-api.js. */
  readonly expression: Model;
  /** Mini-Xception by face_classification, in grey. */
  readonly emotion: Model;
  /** MediaPipe's iris, see eyes.ts. */
  readonly iris: Model;
}

/** What can be said of faces, by their ids. */
export interface Expressions {
  readonly smiling: readonly string[];
  readonly shutEyes: readonly string[];
}

/**
 * Loads the face mesh.
 *
 * @throws DaemonError `assetMissing`, `modelMismatch`
 */
export function loadMesh(): Promise<Model> {
  return loadModel(assetPath('models/mesh.prepared.onnx'), ['points', 'face']);
}

/** The other networks, each loaded when it is first asked: `run` throws as `loadMesh`. */
export function expressionNets(): Omit<ExpressionNets, 'mesh'> {
  const judge = (name: string): Model =>
    loadedLater(() => loadModel(assetPath(`models/${name}.prepared.onnx`), ['probabilities']));
  return {
    expression: judge('expression'),
    emotion: judge('emotion'),
    iris: loadedLater(loadIris),
  };
}

/** Smaller faces, in pixels of a photo 1280 px long, show no expression to these networks. */
const leastSize = 50;

/** Faces looked at in one photo, the largest first: of a crowd nobody tells who smiles. */
const mostFaces = 12;

/** How a network wants a face cut out: pixels of the square, and the face's size in it against the one ArcFace expects. */
const cuts = {
  mesh: { side: 192, zoom: 1 },
  expression: { side: 112, zoom: 0.9 },
  emotion: { side: 64, zoom: 0.62 },
};

/** `happy` among the outputs of each network. */
const happy = { expression: 1, emotion: 3 };

/**
 * What makes a smile: how sure both networks are of it, and how far the corners of the mouth lie above its middle, as a part of
 * its width: a grimace fools both networks. Where the first is as good as certain, either of the others may be less so.
 */
const smiles: readonly Record<'expression' | 'emotion' | 'lift', number>[] = [
  { expression: 0.99, emotion: 0.95, lift: 0.06 },
  { expression: 0.999, emotion: 0.85, lift: 0.06 },
  { expression: 0.999, emotion: 0.985, lift: 0.025 },
];

/** Points of the mesh around the mouth. */
const mouth = { upper: 13, lower: 14, left: 61, right: 291 } as const;

/**
 * Says which faces smile, and which have their eyes shut. A smile is told where both networks are sure of it and the corners of
 * the mouth are up: docs/seeing.md has the counts. Nothing else is read from a face.
 */
export async function readExpressions(
  nets: ExpressionNets,
  views: Views,
  faces: readonly Face[],
): Promise<Expressions> {
  const scale = Math.max(1, views.longSide / 1280);
  const large = faces
    .filter(
      ({ box, landmarks, depiction }) =>
        landmarks !== null &&
        depiction === undefined &&
        Math.min(box[2], box[3]) >= leastSize * scale,
    )
    .toSorted((a, b) => b.box[3] - a.box[3])
    .slice(0, mostFaces);
  const smiling: string[] = [];
  const shutEyes: string[] = [];
  for (const { id, box, landmarks } of large) {
    if (!landmarks) continue;
    const view = await viewOf(views, box, 'cheap');
    const own = landmarksIn(view, landmarks);
    const look = (net: keyof typeof cuts): Promise<Float32Array> =>
      ask(nets[net], view.image, own, cuts[net]);
    if (await areEyesShut(nets, view.image, own)) shutEyes.push(id);
    // All three must agree on a smile: the quickest is asked first.
    const emotion = (await look('emotion'))[happy.emotion] ?? 0;
    const likely = smiles.filter((least) => emotion >= least.emotion);
    if (likely.length === 0) continue;
    const expression = (await look('expression'))[happy.expression] ?? 0;
    const left = likely.filter((least) => expression >= least.expression);
    if (left.length === 0) continue;
    const lift = liftOf(await look('mesh'));
    if (left.some((least) => lift >= least.lift)) smiling.push(id);
  }
  return { smiling, shutEyes };
}

interface Cut {
  readonly side: number;
  readonly zoom: number;
}

/** Cuts the face out upright as the network wants it, and asks the network. */
async function ask(
  model: Model,
  image: RgbImage,
  landmarks: Landmarks,
  { side, zoom }: Cut,
): Promise<Float32Array> {
  const square = warp(image, faceTransform(landmarks, side, zoom), side);
  const [output] = await model.run(square.data, 1, side, side);
  return output?.data ?? new Float32Array();
}

/** How far the corners of a mouth lie above its middle, as a part of its width. */
function liftOf(mesh: Float32Array): number {
  const { upper, lower, left, right } = mouth;
  const middle = (heightOf(mesh, upper) + heightOf(mesh, lower)) / 2;
  const corners = (heightOf(mesh, left) + heightOf(mesh, right)) / 2;
  return (middle - corners) / pointDistance(mesh, left, right);
}

/** Downwards, in pixels of the square. */
const heightOf = (mesh: Float32Array, point: number): number => pointAt(mesh, point)[1];
