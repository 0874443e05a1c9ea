import { field, fieldsOf, type Field } from './protobuf.ts';

/** Fields of ONNX's messages (onnx.proto3): the graph of a model, and what a graph, a node, and a named thing consist of. */
const graphOfModel = 7;
const inGraph = { node: 1, constant: 5, output: 12 } as const;
const inNode = { input: 1, output: 2 } as const;
const nameOf = { constant: 8, output: 1 } as const;

/**
 * The part of a network that some of its outputs need. ONNX Runtime computes all of a graph, whatever it is asked for.
 *
 * @param model an ONNX file whose nodes are in order, as ONNX wants it, and have no graphs within them
 * @param outputs names of those that stay
 * @returns another file; the numbers of these outputs are the same
 */
export function neededPart(model: Uint8Array, outputs: readonly string[]): Uint8Array {
  const parts = [...fieldsOf(model)].map(({ number, part, whole }) =>
    number === graphOfModel
      ? field(graphOfModel, partsNeeded([...fieldsOf(part)], outputs))
      : whole,
  );
  return Buffer.concat(parts);
}

function partsNeeded(graph: readonly Field[], outputs: readonly string[]): readonly Uint8Array[] {
  const needed = new Set(outputs);
  const kept = graph.toReversed().filter(({ number, part }) => {
    if (number !== inGraph.node) return true;
    const isNeeded = textsIn(part, inNode.output).some((name) => needed.has(name));
    if (isNeeded) for (const name of textsIn(part, inNode.input)) needed.add(name);
    return isNeeded;
  });
  return kept
    .toReversed()
    .filter(({ number, part }) => {
      if (number === inGraph.constant) return has(part, nameOf.constant, needed);
      return number !== inGraph.output || has(part, nameOf.output, new Set(outputs));
    })
    .map(({ whole }) => whole);
}

const has = (message: Uint8Array, number: number, names: ReadonlySet<string>): boolean =>
  textsIn(message, number).some((name) => names.has(name));

function textsIn(message: Uint8Array, number: number): readonly string[] {
  const found = [...fieldsOf(message)].filter((one) => one.number === number);
  return found.map(({ part }) => new TextDecoder().decode(part));
}
