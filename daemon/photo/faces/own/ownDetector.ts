import { messageOf } from '../../../contract/errors.ts';
import type { RgbImage } from '../../../contract/photo.ts';
import { transform, type Candidate } from '../candidates/candidate.ts';
import { openNetwork, type Network } from '../onnx.ts';
import { loadRetinaFace, pad, type RetinaFace } from '../retinaface.ts';
import { detectorKind, type DetectorKind } from './detectorKind.ts';
import { dimsOf, type Feed, fitInto, pictureInput, type PictureInput, toFloats } from './feed.ts';
import { faultOf } from './modelFault.ts';
import { readDetector } from './readDetector.ts';

/** A detector of the user's own, in the place of the one that comes along. */
export interface OwnDetector extends RetinaFace {
  /** What it was recognised as, for people. */
  readonly title: string;
}

type Usable = Exclude<DetectorKind, { readonly kind: 'unknown' | 'no-landmarks' }>;

/** How each kind is fed, as its makers do; the mean of InsightFace's RetinaFace is part of its graph. */
const feeds: Readonly<Record<Usable['kind'], Feed>> = {
  retinaface: { channels: 'rgb', mean: [0, 0, 0], scale: 1 },
  biubug6: { channels: 'bgr', mean: [104, 117, 123], scale: 1 },
  scrfd: { channels: 'rgb', mean: [127.5, 127.5, 127.5], scale: 128 },
  yunet: { channels: 'bgr', mean: [0, 0, 0], scale: 1 },
};

const titles: Readonly<Record<Usable['kind'], string>> = {
  retinaface: 'RetinaFace (InsightFace)',
  biubug6: 'RetinaFace (biubug6)',
  scrfd: 'SCRFD',
  yunet: 'YuNet',
};

/** What is tried where a file leaves the size open: some are free in their inputs and not within. */
const trialSides = [320, 640] as const;

/**
 * Loads a detector of faces of the user's own, and finds out by a trial which kind it is.
 *
 * @param file absolute path of an ONNX file
 * @throws ModelFault when it is not one of the kinds that are known
 */
export async function loadOwnDetector(file: string): Promise<OwnDetector> {
  const network = await openNetwork(file).catch((error: unknown) => {
    throw faultOf(file, 'ownModel.notLoaded', { reason: messageOf(error) });
  });
  const [first, ...others] = network.inputs;
  if (!first || others.length > 0) throw faultOf(file, 'ownModel.detectorInput');
  // The one that comes along, as it is kept here, under whatever name.
  if (first.type === 'uint8' && first.name === 'pixels') {
    const same = await loadRetinaFace(file).catch(() => {
      throw faultOf(file, 'ownModel.detectorUnknown', { outputs: '-' });
    });
    return { ...same, title: titles.retinaface };
  }
  const input = pictureInput(first);
  if (first.type !== 'float32' || input === null) throw faultOf(file, 'ownModel.detectorInput');
  const { kind, side } = await recognise(file, network, input);
  const find = async (image: RgbImage, minScore: number): Promise<readonly Candidate[]> => {
    const { image: framed, scale } = side
      ? fitInto(image, side.width, side.height)
      : { image: pad(image), scale: 1 };
    const answer = detectorKind(
      await network.run(toFloats(framed, input.layout, feeds[kind]), dimsOf(framed, input.layout)),
      framed.width,
      framed.height,
    );
    if (answer.kind === 'unknown' || answer.kind === 'no-landmarks') {
      throw faultOf(file, 'ownModel.detectorUnknown', { outputs: '-' });
    }
    const found = readDetector(answer, framed.width, framed.height, minScore);
    return scale === 1 ? found : found.map((one) => transform(one, scale));
  };
  return {
    title: titles[kind],
    find,
    async findEach(images, minScore) {
      const found: (readonly Candidate[])[] = [];
      for (const image of images) found.push(await find(image, minScore));
      return found;
    },
    ...(side ? { maxSide: Math.min(side.width, side.height) } : {}),
  };
}

/** @returns side null: any multiple of 32 */
async function recognise(
  file: string,
  network: Network,
  { layout, width, height }: PictureInput,
): Promise<{ kind: Usable['kind']; side: { width: number; height: number } | null }> {
  const isFree = width === null || height === null;
  const sizes = isFree
    ? trialSides.map((side) => ({ width: width ?? side, height: height ?? side }))
    : [{ width, height }];
  let reason = '';
  for (const size of sizes) {
    const blank: RgbImage = { ...size, data: new Uint8Array(size.width * size.height * 3) };
    try {
      const outputs = await network.run(
        toFloats(blank, layout, feeds.yunet),
        dimsOf(blank, layout),
      );
      const answer = detectorKind(outputs, size.width, size.height);
      if (answer.kind === 'no-landmarks') throw faultOf(file, 'ownModel.detectorNoLandmarks');
      if (answer.kind === 'unknown') {
        const described = outputs
          .map(({ name, dims }) => `${name} [${dims.join(', ')}]`)
          .join('; ');
        throw faultOf(file, 'ownModel.detectorUnknown', { outputs: described || '-' });
      }
      const isFixed = !isFree || size !== sizes[0];
      return { kind: answer.kind, side: isFixed ? size : null };
    } catch (error) {
      if (error instanceof Error && error.name === 'ModelFault') throw error;
      reason = messageOf(error);
    }
  }
  throw faultOf(file, 'ownModel.notLoaded', { reason });
}
