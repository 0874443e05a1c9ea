import type { Landmarks } from '../../../contract/photo.ts';
import { meanDirection } from '../../../shared/floats.ts';
import { inBatches } from './inBatches.ts';
import { loadModel } from '../onnx.ts';
import { fitSimilarity, type Similarity } from '../similarityTransform.ts';

/** Side of a face as the second network wants it, in pixels. */
export const secondSide = 150;

/** Length of what the second network makes of a face. */
const dimensions = 128;

/** Where dlib's mean face has the five landmarks in a picture of 150 by 150 pixels, with a quarter of its size around it. */
const template: Landmarks = [
  [47.55, 46.6],
  [100.5, 46.6],
  [74, 76.6],
  [50.4, 103],
  [97.6, 103],
];

/** The map from an image to its face as the second network wants it. */
export function secondTransform(landmarks: Landmarks): Similarity {
  return fitSimilarity(landmarks, template);
}

/**
 * Loads dlib's face recognition network (a residual network of 29 layers, trained with a metric loss on other pictures than the
 * embedder; published for browsers by face-api.js). It is weaker than the embedder and errs elsewhere: see lateJoiners.ts.
 *
 * @param file absolute path of recognition.prepared.onnx
 * @returns what makes of each face, RGB, `150 * 150 * 3` bytes, 128 numbers of L2 norm 1, from which the mean face is taken away:
 * unlike without, two strangers are at a cosine of about 0
 * @throws DaemonError `assetMissing`, `modelMismatch`
 */
export async function loadSecondEmbedder(
  file: string,
): Promise<(faces: readonly Uint8Array[]) => Promise<readonly Float32Array[]>> {
  const model = await loadModel(file, ['embedding']);
  const mean = Float32Array.from(meanFace);
  return async (faces) => {
    const batching = { model, side: secondSide, dimensions: [dimensions] };
    const raw = await inBatches(faces, batching);
    return raw.map((outputs) => {
      const own = meanDirection(outputs);
      return meanDirection([own.map((value, index) => value - (mean[index] ?? 0))]);
    });
  };
}

/** The mean of what the network makes of 188 strangers, each of length 1. */
const meanFace: readonly number[] = [
  -0.0708, 0.0627, 0.0471, -0.0375, -0.0763, -0.0157, -0.0172, -0.0618, 0.1083, -0.0526, 0.1251,
  -0.022, -0.1661, -0.0144, -0.0248, 0.0977, -0.1005, -0.0863, -0.0708, -0.0533, 0.0206, 0.0361,
  0.0128, 0.0367, -0.085, -0.2078, -0.0466, -0.0613, 0.0185, -0.0649, -0.0059, 0.0361, -0.1295,
  -0.0298, 0.0175, 0.0516, -0.0375, -0.0584, 0.1345, 0.0036, -0.1321, 0.0014, 0.0392, 0.1825,
  0.1384, 0.0042, 0.0142, -0.0466, 0.0856, -0.1811, 0.0352, 0.1084, 0.0715, 0.057, 0.0488, -0.1095,
  0.0174, 0.0905, -0.1252, 0.044, 0.0468, -0.0593, -0.0198, -0.0438, 0.136, 0.0665, -0.0841,
  -0.0997, 0.1033, -0.1097, -0.035, 0.0586, -0.0824, -0.12, -0.1935, 0.0265, 0.269, 0.0997, -0.1188,
  0.0144, -0.0538, -0.0063, 0.0226, 0.0564, -0.044, -0.0089, -0.0602, 0.02, 0.1376, -0.0176,
  -0.0174, 0.1609, 0.0103, -0.0086, 0.0084, 0.0371, -0.0774, -0.0126, -0.0768, -0.0063, 0.0158,
  -0.0575, 0.0021, 0.0763, -0.1317, 0.1147, -0.0147, -0.0093, -0.0172, -0.009, -0.0615, -0.0117,
  0.1087, -0.1719, 0.1336, 0.1158, 0.015, 0.0973, 0.0377, 0.049, -0.0015, -0.0153, -0.0949, -0.0595,
  0.0349, -0.0198, 0.025, 0.0278,
];
