/** One field of a message. */
export interface Field {
  readonly number: number;
  /** Its value where that has a length: a text, bytes, another message; else empty. */
  readonly part: Uint8Array;
  /** All of it, as it stands in the message. */
  readonly whole: Uint8Array;
}

/**
 * The fields of a message, as far as the bytes go and are understood.
 *
 * Source: https://protobuf.dev/programming-guides/encoding/
 */
export function* fieldsOf(bytes: Uint8Array): Generator<Field> {
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
    const start = at;
    const tag = varint();
    let from: number;
    switch (tag % 8) {
      case 0:
        varint();
        from = at;
        break;
      case 1:
        at += 8;
        from = at;
        break;
      case 2: {
        const length = varint();
        from = at;
        at += length;
        break;
      }
      case 5:
        at += 4;
        from = at;
        break;
      default:
        return;
    }
    yield {
      number: Math.floor(tag / 8),
      part: bytes.subarray(from, at),
      whole: bytes.subarray(start, at),
    };
  }
}

/** A field that is another message, or anything else that has a length. */
export function field(number: number, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = Uint8Array.from([...varintOf(number * 8 + 2), ...varintOf(length)]);
  return Buffer.concat([head, ...parts]);
}

function varintOf(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return [...bytes, rest];
}
