/**
 * Writes small ONNX files byte by byte (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3, and
 * https://protobuf.dev/programming-guides/encoding/): networks of published shapes with known answers.
 */

/** A network with one input, whose outputs are what its nodes and constants give. */
export interface SmallNetwork {
  readonly input: { readonly name: string; readonly dims: readonly (number | string)[] };
  readonly outputs: readonly string[];
  readonly constants: Readonly<
    Record<string, { readonly dims: readonly number[]; readonly data: Float32Array }>
  >;
  readonly nodes: readonly {
    readonly operation: string;
    readonly inputs: readonly string[];
    readonly output: string;
    /** Whole numbers. */
    readonly attributes?: Readonly<Record<string, number>>;
  }[];
}

const float = 1;

/** The bytes of the file. */
export function onnxFile({ input, outputs, constants, nodes }: SmallNetwork): Uint8Array {
  const graph = message(
    ...nodes.map(({ operation, inputs, output, attributes = {} }) =>
      field(
        1,
        message(
          ...inputs.map((name) => field(1, text(name))),
          field(2, text(output)),
          field(4, text(operation)),
          ...Object.entries(attributes).map(([name, value]) =>
            field(5, message(field(1, text(name)), number(3, value), number(20, 2))),
          ),
        ),
      ),
    ),
    field(2, text('small')),
    ...Object.entries(constants).map(([name, { dims, data }]) =>
      field(
        5,
        message(
          ...dims.map((size) => number(1, size)),
          number(2, float),
          field(8, text(name)),
          field(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
        ),
      ),
    ),
    field(11, value(input.name, input.dims)),
    ...outputs.map((name) => field(12, value(name, null))),
  );
  return message(
    number(1, 8),
    field(2, text('by hand')),
    field(7, graph),
    field(8, message(field(1, text('')), number(2, 13))),
  );
}

/** Outputs that are the same for every picture. */
export function constantNetwork(
  dims: readonly (number | string)[],
  outputs: SmallNetwork['constants'],
): Uint8Array {
  const names = Object.keys(outputs);
  return onnxFile({
    input: { name: 'input', dims },
    outputs: names,
    constants: Object.fromEntries(names.map((name) => [`${name} is`, outputs[name]!])),
    nodes: names.map((name) => ({ operation: 'Identity', inputs: [`${name} is`], output: name })),
  });
}

function value(name: string, dims: readonly (number | string)[] | null): Uint8Array {
  const shape =
    dims === null
      ? []
      : [
          field(
            2,
            message(
              ...dims.map((size) =>
                field(
                  1,
                  message(typeof size === 'number' ? number(1, size) : field(2, text(size))),
                ),
              ),
            ),
          ),
        ];
  const type = message(field(1, message(number(1, float), ...shape)));
  return message(field(1, text(name)), field(2, type));
}

const text = (of: string): Uint8Array => new TextEncoder().encode(of);

const message = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

function field(index: number, bytes: Uint8Array): Uint8Array {
  return message(varint(index * 8 + 2), varint(bytes.length), bytes);
}

function number(index: number, of: number): Uint8Array {
  return message(varint(index * 8), varint(of));
}

function varint(of: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = of; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
