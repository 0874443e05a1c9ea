import { alignedSide } from '../align.ts';
import { inBatches } from './inBatches.ts';
import { loadModel } from '../onnx.ts';
import { loadSecondEmbedder } from './secondEmbedder.ts';

/** What an embedder makes of a face. */
export interface EmbeddedFace {
  /**
   * 512 numbers, whose direction counts; they are the shorter, the harder the face is to recognise (see Meng et al., 2021,
   * arXiv:2103.06627)
   */
  readonly embedding: Float32Array;
  /** Log-odds that it is drawn or painted, by the embedder's inner layers; absent beside an embedder of the user's own. */
  readonly depicted?: number;
}

/** MobileFaceNet (Chen et al., 2018, arXiv:1804.07573) trained with ArcFace loss. */
export interface Embedder {
  /**
   * Turns aligned faces into points on a sphere: the closer, the more alike.
   *
   * @param faces RGB, `112 * 112 * 3` bytes each
   * @returns in the order of `faces`
   */
  embed(faces: readonly Uint8Array[]): Promise<readonly EmbeddedFace[]>;
  /** What a second network makes of a face, see secondEmbedder.ts; absent where there is none beside this embedder. */
  readonly second?: (faces: readonly Uint8Array[]) => Promise<readonly Float32Array[]>;
}

/** Length of an embedding. */
export const dimensions = 512;

/**
 * Loads the embedder.
 *
 * @param file absolute path of arcface.prepared.onnx
 * @param secondFile absolute path of recognition.prepared.onnx; null: faces get no second opinion
 * @param accelerator see `loadModel`
 * @throws DaemonError `assetMissing`, `modelMismatch`
 */
export async function loadEmbedder(
  file: string,
  secondFile: string | null = null,
  accelerator: string | null = null,
): Promise<Embedder> {
  // A copy of an earlier edition, which may be somebody's own embedder now, has one output.
  const telling = await loadModel(file, ['output', 'depicted'], accelerator).catch(() => null);
  const model = telling ?? (await loadModel(file, ['output'], accelerator));
  const lengths = telling === null ? [dimensions] : [dimensions, 1];
  return {
    ...(secondFile === null ? {} : { second: await loadSecondEmbedder(secondFile) }),
    async embed(faces) {
      const all = await inBatches(faces, { model, side: alignedSide, dimensions: lengths });
      return all.map(([embedding = new Float32Array(), depicted]) => ({
        embedding,
        ...(depicted?.[0] === undefined ? {} : { depicted: depicted[0] }),
      }));
    },
  };
}
