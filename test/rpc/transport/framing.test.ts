import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FrameReader, FramingError, encodeMessage } from '../../../daemon/rpc/transport/framing.ts';

function read(reader: FrameReader, ...chunks: readonly (string | Buffer)[]): string[] {
  return chunks.flatMap((chunk) =>
    [...reader.push(Buffer.from(chunk))].map((body) => body.toString()),
  );
}

describe('a frame', () => {
  test('counts bytes, not characters', () => {
    expect(encodeMessage('é😀').toString()).toBe('Content-Length: 8\r\n\r\n"é😀"');
  });

  test('comes out whole however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
        (messages, sizes) => {
          const stream = Buffer.concat(messages.map((message) => encodeMessage(message)));
          const reader = new FrameReader();
          const bodies: string[] = [];
          for (let at = 0; at < stream.length;) {
            const size: number = sizes.next().value;
            bodies.push(...read(reader, stream.subarray(at, at + size)));
            at += size;
          }
          expect(bodies.map((body): unknown => JSON.parse(body))).toEqual(messages);
          expect(reader.isBetweenMessages).toBe(true);
        },
      ),
    );
  });

  test('comes out of single bytes', () => {
    const stream = encodeMessage({ method: 'ä' });
    const bodies = [...stream].flatMap(
      (() => {
        const reader = new FrameReader();
        return (byte: number) => read(reader, Buffer.of(byte));
      })(),
    );
    expect(bodies).toEqual(['{"method":"ä"}']);
  });

  test('may be empty', () => {
    expect(read(new FrameReader(), 'Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n7')).toEqual([
      '',
      '7',
    ]);
  });

  test.each([
    'content-length:2\r\n\r\n{}',
    'Content-Length:   2  \r\n\r\n{}',
    'Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}',
    'Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: 2\r\n\r\n{}',
    'X-Later: yes\r\nContent-Length: 2\r\n\r\n{}',
  ])('is read with the header %j', (stream) => {
    expect(read(new FrameReader(), stream)).toEqual(['{}']);
  });

  test.each([
    ['Content-Type: application/json\r\n\r\n{}', /lacks Content-Length/],
    ['Content-Length: two\r\n\r\n{}', /not a length/],
    ['Content-Length: -2\r\n\r\n{}', /not a length/],
    ['Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}', /not a length/],
    ['Content-Length: 2\r\nnonsense\r\n\r\n{}', /not a header line/],
    ['Content-Length: 2\r\nContent-Type: text/plain; charset=utf-16\r\n\r\n{}', /only UTF-8/],
    ['{"jsonrpc":"2.0"}', /must start with Content-Length/],
    [`Content-Length: 2${' '.repeat(9000)}`, /no end/],
  ])('is refused with the header %j', (stream, reason) => {
    const push = (): unknown => read(new FrameReader(), stream);
    expect(push).toThrow(FramingError);
    expect(push).toThrow(reason);
  });

  test('is refused when it is larger than the limit, before its body has come', () => {
    const reader = new FrameReader(1000);
    expect(() => read(reader, 'Content-Length: 1001\r\n\r\n')).toThrow(/above the limit/);
  });

  test('of many megabytes in small chunks takes linear time', () => {
    const body = Buffer.alloc(24 * 1024 * 1024, 0x61);
    const reader = new FrameReader();
    expect(read(reader, `Content-Length: ${body.length}\r\n\r\n`)).toEqual([]);
    let whole: Buffer | undefined;
    for (let at = 0; at < body.length; at += 16_384)
      for (const found of reader.push(body.subarray(at, at + 16_384))) whole = found;
    expect(whole?.equals(body)).toBe(true);
  });

  test('that was begun and not ended is known to be lost', () => {
    const reader = new FrameReader();
    read(reader, 'Content-Length: 9\r\n\r\n{}');
    expect(reader.isBetweenMessages).toBe(false);
  });
});
