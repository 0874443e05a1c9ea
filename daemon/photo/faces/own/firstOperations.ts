import { open } from 'node:fs/promises';

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
  for (const { field, part: graph } of fieldsOf(model)) {
    if (field !== graphField) continue;
    for (const { field: of, part: node } of fieldsOf(graph)) {
      if (of !== nodeField) continue;
      for (const { field: what, part } of fieldsOf(node)) {
        if (what === operationField) yield new TextDecoder().decode(part);
      }
    }
  }
}

/** The fields of a message that have a length, as far as the bytes go (https://protobuf.dev/programming-guides/encoding/). */
function* fieldsOf(
  bytes: Uint8Array,
): Generator<{ readonly field: number; readonly part: Uint8Array }> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; at < bytes.length && shift < 64; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const tag = varint();
    const field = Math.floor(tag / 8);
    switch (tag % 8) {
      case 0:
        varint();
        break;
      case 1:
        at += 8;
        break;
      case 2: {
        const length = varint();
        yield { field, part: bytes.subarray(at, at + length) };
        at += length;
        break;
      }
      case 5:
        at += 4;
        break;
      default:
        return;
    }
  }
}
