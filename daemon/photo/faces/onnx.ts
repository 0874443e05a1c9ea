import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { InferenceSession, TensorConstructor } from 'onnxruntime-node';
import { missingModel, unusableModel } from '../modelFault.ts';
import { once } from '../once.ts';
import { neededPart } from './neededPart.ts';

/** The numbers of one output of a model. */
export interface Output {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** A loaded neural network that takes pictures as a decoder gives them. */
export interface Model {
  /**
   * Runs the network on a batch of pictures of one size.
   *
   * @param pixels RGB, 0..255, row-major, picture after picture; length `batch * height * width * 3`
   * @returns one entry per name of `outputs` given to `loadModel`, in that order
   */
  run(pixels: Uint8Array, batch: number, height: number, width: number): Promise<readonly Output[]>;
}

/** A model that is loaded when it is first run: most photos have no use for some. `run` throws what loading does. */
export function loadedLater(load: () => Promise<Model>): Model {
  const model = once(load);
  return { run: async (...pictures) => (await model()).run(...pictures) };
}

/** What a network is fed with. */
export interface NetworkInput {
  readonly name: string;
  /** Of its numbers, such as `float32`. */
  readonly type: string;
  /** A text is a size that may be anything; empty where the file does not say. */
  readonly shape: readonly (number | string)[];
}

/** A loaded network as its file has it. */
export interface Network {
  readonly inputs: readonly NetworkInput[];
  /** Runs it on its first input. @returns its outputs of floats, in the order of the file */
  run(
    data: Float32Array,
    dims: readonly number[],
  ): Promise<readonly (Output & { readonly name: string })[]>;
}

/**
 * Loads any ONNX file for use by one thread.
 *
 * @param file absolute path
 * @throws Error of ONNX Runtime when the file is none, or uses what the runtime does not know
 */
export async function openNetwork(file: string): Promise<Network> {
  const { session, Tensor } = await openSession(file);
  const inputs = session.inputMetadata.flatMap((input): readonly NetworkInput[] =>
    input.isTensor ? [{ name: input.name, type: input.type, shape: input.shape }] : [],
  );
  return {
    inputs,
    async run(data, dims) {
      const feeds = { [inputs[0]?.name ?? '']: new Tensor('float32', data, dims) };
      const results = await session.run(feeds);
      return session.outputNames.flatMap((name) => {
        const { dims: shape, data: numbers } = results[name] ?? {};
        return shape && numbers instanceof Float32Array
          ? [{ name, dims: shape, data: numbers }]
          : [];
      });
    },
  };
}

/**
 * Loads a prepared model (see scripts/prepareModels.mjs) for use by one thread.
 *
 * @param file absolute path
 * @param outputs names of the outputs wanted
 * @param accelerator runs it where it can; the processor does where that fails, now or later
 * @param extent `needed`: only what these outputs need is computed
 * @throws DaemonError `assetMissing` when there is no such file, `modelMismatch` when it is not the expected kind of model
 */
export async function loadModel(
  file: string,
  outputs: readonly string[],
  accelerator: string | null = null,
  extent: 'all' | 'needed' = 'all',
): Promise<Model> {
  if (!existsSync(file)) throw missingModel(file);
  const model = extent === 'all' ? file : neededPart(await readFile(file), outputs);
  const open = (by: string | null): ReturnType<typeof openSession> =>
    openSession(model, by).catch((error: unknown) => {
      if (by !== null) return open(null);
      throw unusableModel(file, error);
    });
  const first = await open(accelerator);
  const { Tensor } = first;
  let { session } = first;
  let by = accelerator;
  const absent = outputs.find((name) => !session.outputNames.includes(name));
  if (absent !== undefined) throw unusableModel(file, `no output ${absent}`);
  if (!session.inputNames.includes('pixels')) throw unusableModel(file, 'no input pixels');
  return {
    async run(pixels, batch, height, width) {
      const tensor = new Tensor('uint8', pixels, [batch, height, width, 3]);
      const results = await session
        .run({ pixels: tensor }, outputs)
        .catch(async (error: unknown) => {
          if (by === null) throw error;
          by = null;
          ({ session } = await open(null));
          return session.run({ pixels: tensor }, outputs);
        });
      return outputs.map((name) => {
        const { dims, data } = results[name] ?? {};
        if (!dims || !(data instanceof Float32Array))
          throw unusableModel(file, `output ${name} is not float`);
        return { dims, data };
      });
    },
  };
}

async function openSession(
  model: string | Uint8Array,
  by: string | null = null,
): Promise<{ readonly session: InferenceSession; readonly Tensor: TensorConstructor }> {
  // Read by the native library while it loads, hence before the import: no telemetry, whoever started this process.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
  // A bundle has nothing of it but the default.
  const { default: onnxRuntime } = await import('onnxruntime-node');
  const { InferenceSession: runtime, Tensor } = onnxRuntime;
  const options: InferenceSession.SessionOptions = {
    executionProviders: by === null ? ['cpu'] : [by, 'cpu'],
    // One thread each: the pool of processes is the parallelism, and waiting threads would spin.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
  };
  const session = await (typeof model === 'string'
    ? runtime.create(model, options)
    : runtime.create(model, options));
  return { session, Tensor };
}
