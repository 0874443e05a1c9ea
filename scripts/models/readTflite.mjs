// @ts-check

/**
 * An operation of a TensorFlow Lite model.
 *
 * @typedef {object} LiteOperation
 * @property {number} code as `BuiltinOperator` of the schema numbers it
 * @property {readonly number[]} inputs indexes of tensors
 * @property {readonly number[]} outputs
 * @property {(field: number, kind?: 'byte' | 'integer', otherwise?: number) => number} option a field of its options
 */

/**
 * @typedef {object} LiteTensor
 * @property {readonly number[]} shape
 * @property {number} type as `TensorType` numbers it: 0 float32, 1 float16, 2 int32
 * @property {Buffer | null} data null unless constant
 */

/** Fields of the tables, as the schema of TensorFlow Lite (version 3) numbers them. */
const ofModel = { operatorCodes: 1, subgraphs: 2, buffers: 4 };
const ofCode = { deprecatedCode: 0, code: 3 };
const ofGraph = { tensors: 0, inputs: 1, outputs: 2, operators: 3 };
const ofTensor = { shape: 0, type: 1, buffer: 2 };
const ofOperator = { codeIndex: 0, inputs: 1, outputs: 2, options: 4 };

/**
 * Reads the first graph of a TensorFlow Lite model, a flatbuffer.
 *
 * @param {Buffer} file
 */
export function readTflite(file) {
  /** @param {number} at where an offset is */
  const follow = (at) => at + file.readUInt32LE(at);
  /** @param {number} table @param {number} field @returns {number} where the field is, 0 when it is absent */
  const fieldOf = (table, field) => {
    const layout = table - file.readInt32LE(table);
    const at = 4 + field * 2;
    const offset = at < file.readUInt16LE(layout) ? file.readUInt16LE(layout + at) : 0;
    return offset === 0 ? 0 : table + offset;
  };
  /** @param {number} table @param {number} field @returns {readonly number[]} where the entries are */
  const entriesOf = (table, field) => {
    const at = fieldOf(table, field);
    if (at === 0) return [];
    const vector = follow(at);
    return Array.from({ length: file.readUInt32LE(vector) }, (_, i) => vector + 4 + i * 4);
  };
  /** @param {number} table @param {number} field */
  const integersOf = (table, field) => entriesOf(table, field).map((at) => file.readInt32LE(at));
  /** @param {number} table @param {number} field */
  const indexOf = (table, field) => {
    const at = fieldOf(table, field);
    return at === 0 ? 0 : file.readUInt32LE(at);
  };

  const model = follow(0);
  const codes = entriesOf(model, ofModel.operatorCodes).map((at) => {
    const table = follow(at);
    const old = fieldOf(table, ofCode.deprecatedCode);
    return Math.max(indexOf(table, ofCode.code), old === 0 ? 0 : file.readInt8(old));
  });
  const buffers = entriesOf(model, ofModel.buffers).map((at) => {
    const data = fieldOf(follow(at), 0);
    if (data === 0) return null;
    const vector = follow(data);
    return file.subarray(vector + 4, vector + 4 + file.readUInt32LE(vector));
  });
  const graph = follow(entriesOf(model, ofModel.subgraphs)[0] ?? 0);
  /** @type {readonly LiteTensor[]} */
  const tensors = entriesOf(graph, ofGraph.tensors).map((at) => {
    const table = follow(at);
    const type = fieldOf(table, ofTensor.type);
    return {
      shape: integersOf(table, ofTensor.shape),
      type: type === 0 ? 0 : file.readInt8(type),
      data: buffers[indexOf(table, ofTensor.buffer)] ?? null,
    };
  });
  /** @type {readonly LiteOperation[]} */
  const operations = entriesOf(graph, ofGraph.operators).map((at) => {
    const table = follow(at);
    const options = fieldOf(table, ofOperator.options);
    const optionTable = options === 0 ? 0 : follow(options);
    return {
      code: codes[indexOf(table, ofOperator.codeIndex)] ?? -1,
      inputs: integersOf(table, ofOperator.inputs),
      outputs: integersOf(table, ofOperator.outputs),
      option: (field, kind = 'byte', otherwise = 0) => {
        const place = optionTable === 0 ? 0 : fieldOf(optionTable, field);
        if (place === 0) return otherwise;
        return kind === 'byte' ? file.readInt8(place) : file.readInt32LE(place);
      },
    };
  });
  return {
    inputs: integersOf(graph, ofGraph.inputs),
    outputs: integersOf(graph, ofGraph.outputs),
    tensors,
    operations,
  };
}
