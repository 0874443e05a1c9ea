import { alignedSide } from './align.ts';
import { loadModel } from './onnx.ts';

/** MobileFaceNet (Chen et al., 2018, arXiv:1804.07573) trained with ArcFace loss. */
export interface Embedder {
  /**
   * Turns aligned faces into points on a sphere: the closer, the more alike.
   *
   * @param faces RGB, `112 * 112 * 3` bytes each
   * @returns in the order of `faces`: 512 numbers of L2 norm 1
   */
  embed(faces: readonly Uint8Array[]): Promise<readonly Float32Array[]>;
}
const dimensions = 512;
const batchSize = 4;

export async function loadEmbedder(file: string): Promise<Embedder> {
  const model = await loadModel(file, ['output']);
  return {
    async embed(faces) {
      const embeddings: Float32Array[] = [];
      for (let first = 0; first < faces.length; first += batchSize) {
        const batch = faces.slice(first, first + batchSize);
        const pixels = new Uint8Array(batch.length * alignedSide * alignedSide * 3);
        batch.forEach((face, index) => {
          pixels.set(face, index * alignedSide * alignedSide * 3);
        });
        const [output] = await model.run(pixels, batch.length, alignedSide, alignedSide);
        if (!output) throw new Error('x');
        batch.forEach((_, index) => {
          embeddings.push(
            normalise(output.data.slice(index * dimensions, (index + 1) * dimensions)),
          );
        });
      }
      return embeddings;
    },
  };
}

function normalise(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const scale = 1 / Math.sqrt(sum);
  return vector.map((value) => value * scale);
}
