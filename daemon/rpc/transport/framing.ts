/** Largest message body accepted unless told otherwise, in bytes. */
export const defaultMaxBytes = 64 * 1024 * 1024;

/** Largest header section accepted, in bytes: ours are 30, anything long is not a header. */
const maxHeaderBytes = 8 * 1024;

const headerEnd = Buffer.from('\r\n\r\n');

/** The stream is not what the base protocol says, so where the next message starts is unknown. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
}

/**
 * Puts one JSON value into a frame of the LSP base protocol.
 *
 * @returns header and UTF-8 body; `Content-Length` counts bytes, not characters
 */
export function encodeMessage(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]);
}

/** Cuts a stream of bytes, in chunks of any size, into message bodies. */
export class FrameReader {
  /** Received and not yet given out; joined only when a whole message is there, so that large ones cost linear time. */
  private chunks: Buffer[] = [];
  private size = 0;
  /** Length of the body being received; null while the header is not complete. */
  private bodySize: number | null = null;

  constructor(private readonly maxBytes = defaultMaxBytes) {}

  /** True between two messages: an end of the stream here loses nothing. */
  get isBetweenMessages(): boolean {
    return this.size === 0 && this.bodySize === null;
  }

  /**
   * Takes the next chunk and gives each message body that it completes, in order.
   *
   * @throws FramingError on a header that cannot be read; nothing can be read after that
   */
  *push(chunk: Buffer): Generator<Buffer> {
    this.chunks.push(chunk);
    this.size += chunk.length;
    for (;;) {
      if (this.bodySize === null && !this.readHeader()) return;
      if (this.bodySize === null || this.size < this.bodySize) return;
      const all = this.join();
      const body = all.subarray(0, this.bodySize);
      this.keep(all.subarray(this.bodySize));
      this.bodySize = null;
      yield body;
    }
  }

  private readHeader(): boolean {
    const all = this.join();
    const end = all.subarray(0, maxHeaderBytes).indexOf(headerEnd);
    if (end < 0) {
      if (this.size >= maxHeaderBytes) throw new FramingError('the header has no end');
      // A wrong first byte is told at once instead of waiting for a blank line that may never come.
      if (this.size > 0 && !/^[A-Za-z]/.test(all.toString('latin1', 0, 1)))
        throw new FramingError('a message must start with Content-Length');
      return false;
    }
    this.bodySize = contentLength(all.toString('latin1', 0, end), this.maxBytes);
    this.keep(all.subarray(end + headerEnd.length));
    return true;
  }

  private join(): Buffer {
    const all = this.chunks.length === 1 ? this.chunks[0] : undefined;
    if (all) return all;
    const joined = Buffer.concat(this.chunks);
    this.chunks = [joined];
    return joined;
  }

  private keep(rest: Buffer): void {
    this.chunks = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
  }
}

function contentLength(header: string, maxBytes: number): number {
  let length: number | null = null;
  for (const line of header.split('\r\n')) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new FramingError(`not a header line: ${JSON.stringify(line.slice(0, 80))}`);
    switch (name.toLowerCase()) {
      case 'content-length':
        if (length !== null || !/^\d{1,15}$/.test(value))
          throw new FramingError(`not a length: ${JSON.stringify(line.slice(0, 80))}`);
        length = Number(value);
        break;
      case 'content-type':
        if (/charset/i.test(value) && !/charset\s*=\s*"?utf-?8"?/i.test(value))
          throw new FramingError(`only UTF-8 is spoken here, not ${JSON.stringify(value)}`);
        break;
      default: // The protocol may grow more headers; they do not move the body.
    }
  }
  if (length === null) throw new FramingError('the header lacks Content-Length');
  if (length > maxBytes)
    throw new FramingError(`a message of ${length} bytes is above the limit of ${maxBytes}`);
  return length;
}
