import { messageOf } from '../../../contract/errors.ts';
import type { RgbImage } from '../../../contract/photo.ts';
import { alignedSide } from '../align.ts';
import { dimensions, loadEmbedder, type EmbeddedFace, type Embedder } from '../embedding/embed.ts';
import { meanDirection } from '../../../shared/floats.ts';
import { openNetwork } from '../onnx.ts';
import { dimsOf, type Feed, pictureInput, toFloats } from './feed.ts';
import { firstOperations } from './firstOperations.ts';
import { faultOf } from './modelFault.ts';

/** An embedder of the user's own, in the place of the one that comes along. */
export interface OwnEmbedder extends Embedder {
  /** What it was recognised as, for people. */
  readonly title: string;
}

/** What networks trained with ArcFace loss are fed with, unless they do the sum themselves. */
const arcFaceFeed: Feed = { channels: 'rgb', mean: [127.5, 127.5, 127.5], scale: 127.5 };
const asItIs: Feed = { channels: 'rgb', mean: [0, 0, 0], scale: 1 };

const title = `ArcFace, ${alignedSide} px, ${dimensions} numbers`;

/**
 * Loads an embedder of the user's own: any network that turns an aligned face of 112 px into 512 numbers.
 *
 * @param file absolute path of an ONNX file
 * @throws ModelFault when it is none
 */
export async function loadOwnEmbedder(file: string): Promise<OwnEmbedder> {
  const network = await openNetwork(file).catch((error: unknown) => {
    throw faultOf(file, 'ownModel.notLoaded', { reason: messageOf(error) });
  });
  const [first, ...others] = network.inputs;
  if (!first || others.length > 0) throw faultOf(file, 'ownModel.embedderInput');
  // The one that comes along, as it is kept here, under whatever name.
  if (first.type === 'uint8' && first.name === 'pixels') {
    const same = await loadEmbedder(file).catch(() => {
      throw faultOf(file, 'ownModel.embedderInput');
    });
    return { ...same, title };
  }
  const input = pictureInput(first);
  const fits = (side: number | null): boolean => side === null || side === alignedSide;
  if (first.type !== 'float32' || !input || !fits(input.width) || !fits(input.height)) {
    throw faultOf(file, 'ownModel.embedderInput');
  }
  const feed = (await doesTheSum(file)) ? asItIs : arcFaceFeed;
  const embedOne = async (data: Uint8Array): Promise<Float32Array> => {
    const face: RgbImage = { width: alignedSide, height: alignedSide, data };
    const outputs = await network.run(
      toFloats(face, input.layout, feed),
      dimsOf(face, input.layout),
    );
    const output = outputs.find((one) => one.data.length === dimensions);
    if (!output) {
      const described = outputs.map(({ name, dims }) => `${name} [${dims.join(', ')}]`).join('; ');
      throw faultOf(file, 'ownModel.embedderOutput', { outputs: described || '-' });
    }
    return meanDirection([output.data]);
  };
  const trial = await embedOne(gradient()).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'ModelFault') throw error;
    throw faultOf(file, 'ownModel.notLoaded', { reason: messageOf(error) });
  });
  const speaks = trial.every(Number.isFinite) && trial.some((value) => value !== 0);
  if (!speaks) throw faultOf(file, 'ownModel.embedderSilent');
  return {
    title,
    async embed(faces) {
      const embedded: EmbeddedFace[] = [];
      for (const face of faces) embedded.push({ embedding: await embedOne(face) });
      return embedded;
    },
  };
}

/** Whether a network brings its pictures to the range it wants itself, as InsightFace's tools tell it. */
async function doesTheSum(file: string): Promise<boolean> {
  const operations = await firstOperations(file);
  const before = operations.slice(0, Math.max(0, operations.indexOf('Conv'))).slice(0, 8);
  return before.includes('Sub') && (before.includes('Mul') || before.includes('Div'));
}

/** A picture that is not the same everywhere. */
function gradient(): Uint8Array {
  return Uint8Array.from({ length: alignedSide * alignedSide * 3 }, (_, index) => index % 256);
}
