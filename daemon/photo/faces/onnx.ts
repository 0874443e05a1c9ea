import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { DaemonError, messageOf } from '../../contract/errors.ts';
import { say } from '../../shared/words/say.ts';

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

/**
 * Loads a prepared model (see scripts/prepareModels.mjs) for use by one thread.
 *
 * @param file absolute path
 * @param outputs names of the outputs wanted
 * @throws DaemonError `assetMissing` when there is no such file, `modelMismatch` when it is not the expected kind of model
 */
export async function loadModel(file: string, outputs: readonly string[]): Promise<Model> {
  if (!existsSync(file)) {
    throw new DaemonError('assetMissing', say('cannot.modelFileMissing', { file }));
  }
  // Read by the native library while it loads, hence before the import: no telemetry, whoever started this process.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const mismatch = (what: string): DaemonError =>
    new DaemonError('modelMismatch', `${basename(file)} is not the expected model: ${what}`);
  const session = await InferenceSession.create(file, {
    // One thread each: the pool of processes is the parallelism, and waiting threads would spin.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
  }).catch((error: unknown) => {
    throw mismatch(messageOf(error));
  });
  const absent = outputs.find((name) => !session.outputNames.includes(name));
  if (absent !== undefined) throw mismatch(`no output ${absent}`);
  if (!session.inputNames.includes('pixels')) throw mismatch('no input pixels');
  return {
    async run(pixels, batch, height, width) {
      const tensor = new Tensor('uint8', pixels, [batch, height, width, 3]);
      const results = await session.run({ pixels: tensor }, outputs);
      return outputs.map((name) => {
        const { dims, data } = results[name] ?? {};
        if (!dims || !(data instanceof Float32Array)) throw mismatch(`output ${name} is not float`);
        return { dims, data };
      });
    },
  };
}
