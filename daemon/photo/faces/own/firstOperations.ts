import { open } from 'node:fs/promises';
import { fieldsOf } from '../protobuf.ts';

/** As much of a file is read: the first operations stand before all weights. */
const headBytes = 65_536;

/** Fields of ONNX's messages (onnx.proto3): the graph of a model, the nodes of a graph, the operation of a node. */
const graphField = 7;
const nodeField = 1;
const operationField = 4;

/**
 * Names of the first operations of an ONNX file, in its order: they tell whether a network prepares its pictures itself.
 *
 * @returns `[]` where the file begins otherwise
 */
export async function firstOperations(file: string): Promise<readonly string[]> {
  const handle = await open(file, 'r');
  try {
    const head = new Uint8Array(headBytes);
    const { bytesRead } = await handle.read(head, 0, headBytes, 0);
    return [...operationsIn(head.subarray(0, bytesRead))];
  } finally {
    await handle.close();
  }
}

function* operationsIn(model: Uint8Array): Generator<string> {
  for (const { number, part: graph } of fieldsOf(model)) {
    if (number !== graphField) continue;
    for (const { number: of, part: node } of fieldsOf(graph)) {
      if (of !== nodeField) continue;
      for (const { number: what, part } of fieldsOf(node)) {
        if (what === operationField) yield new TextDecoder().decode(part);
      }
    }
  }
}
