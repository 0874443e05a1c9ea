// @ts-check
import { GraphWriter } from './graphWriter.mjs';
import { operations } from './tfOperations.mjs';

/** @typedef {import('./tensors.mjs').Tensor} Tensor */
/** @typedef {import('./graphWriter.mjs').PixelInput} PixelInput */

/**
 * A node of a TensorFlow graph as a TensorFlow.js `model.json` holds it.
 *
 * @typedef {object} TfNode
 * @property {string} name
 * @property {string} op
 * @property {readonly string[]} [input] `name` or `name:port`
 * @property {Readonly<Record<string, TfAttribute>>} [attr]
 */

/**
 * @typedef {object} TfAttribute
 * @property {string} [s] base64
 * @property {string | number} [i]
 * @property {number} [f]
 * @property {boolean} [b]
 * @property {{ readonly i?: readonly (string | number)[], readonly s?: readonly string[] }} [list]
 */

/** @typedef {{ readonly kind: 'live', readonly name: string } | { readonly kind: 'constant', readonly tensor: Tensor }} Value */

/**
 * What a rule for an operation works with.
 *
 * @typedef {object} Conversion
 * @property {GraphWriter} graph
 * @property {(name: string) => Tensor | undefined} weight
 * @property {(reference: string) => Value} value of an input
 * @property {(reference: string) => string} live name in the new graph; a constant is written there
 * @property {(reference: string | undefined) => Tensor} constant
 */

/**
 * Turns a TensorFlow graph into ONNX. Only what the outputs need is converted; an operation that is not known is an error.
 *
 * @param {readonly TfNode[]} nodes
 * @param {ReadonlyMap<string, Tensor>} weights
 * @param {object} options
 * @param {string} options.input name of the node that the pixels take the place of
 * @param {PixelInput} options.pixels
 * @param {Readonly<Record<string, string>>} options.outputs what each output is to be called, and the node that makes it
 */
export function convertGraph(nodes, weights, { input, pixels, outputs }) {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const graph = new GraphWriter();
  /** @type {Map<string, readonly Value[]>} */
  const done = new Map([[input, [{ kind: 'live', name: graph.pixels(pixels) }]]]);

  /** @type {Conversion} */
  const conversion = {
    graph,
    weight: (name) => weights.get(name),
    value(reference) {
      const [name = '', port = '0'] = reference.split(':');
      const values = done.get(name) ?? convert(name);
      done.set(name, values);
      const value = values[Number(port)];
      if (!value) throw new Error(`${name} has no output ${port}`);
      return value;
    },
    live(reference) {
      const value = conversion.value(reference);
      return value.kind === 'live'
        ? value.name
        : graph.floats(value.tensor.data, value.tensor.dims);
    },
    constant(reference) {
      const value = conversion.value(reference ?? '');
      if (value.kind === 'constant') return value.tensor;
      throw new Error(`${String(reference)} is not constant`);
    },
  };

  /** @param {string} name */
  function convert(name) {
    const node = byName.get(name);
    const rule = node && operations[node.op];
    if (!node || !rule) throw new Error(`cannot convert ${node ? node.op : 'nothing'} at ${name}`);
    const made = rule(conversion, node);
    return Array.isArray(made) ? made : [made];
  }

  return graph.finish(
    Object.fromEntries(
      Object.entries(outputs).map(([called, node]) => [called, conversion.live(node)]),
    ),
  );
}
