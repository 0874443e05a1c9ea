import { isBlank } from '../blankEdge.ts';
import { decode, mostFrames, readHeader } from '../sharp.ts';
import { chunk, chunksOf } from './chunks.ts';

/** A frame of an animated PNG: where it lies, and its data. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer[];
}

/**
 * The first frame of an animated PNG that shows something, as a PNG of its own (PNG, third edition, 11.3.6): decoders give
 * the first, which may be empty.
 *
 * @returns the bytes themselves for a still picture, and where its first frame shows something or no whole one does
 */
export async function shownFrame(bytes: Uint8Array): Promise<Uint8Array> {
  const animation = readAnimation(bytes);
  if (animation === null) return bytes;
  const { header, shared, frames } = animation;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if ((await showsSomething(bytes)) !== false) return bytes;
  // A frame that covers a part only is a change of what was there before.
  const whole = frames.filter((frame) => frame.width === width && frame.height === height);
  for (const { data } of whole.slice(0, mostFrames)) {
    const png = Buffer.concat([
      bytes.subarray(0, 8),
      chunk('IHDR', header),
      ...shared,
      chunk('IDAT', Buffer.concat(data)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
    if (await showsSomething(png)) return png;
  }
  return bytes;
}

/** @returns null for a still picture; `shared` are the chunks that all frames have */
function readAnimation(bytes: Uint8Array): {
  readonly header: Buffer;
  readonly shared: readonly Buffer[];
  readonly frames: readonly Frame[];
} | null {
  let header: Buffer | null = null;
  let isAnimated = false;
  let hasPicture = false;
  const shared: Buffer[] = [];
  const frames: Frame[] = [];
  for (const { type, body, isWhole } of chunksOf(bytes)) {
    if (type === 'IEND' || !isWhole) break;
    if (type === 'IHDR') header = body;
    else if (type === 'acTL') isAnimated = true;
    else if (type === 'IDAT') {
      // Before the picture it must be told.
      if (!isAnimated) return null;
      hasPicture = true;
    } else if (type === 'fcTL' && body.length >= 12)
      frames.push({ width: body.readUInt32BE(4), height: body.readUInt32BE(8), data: [] });
    else if (type === 'fdAT') frames.at(-1)?.data.push(body.subarray(4));
    else if (!hasPicture) shared.push(chunk(type, body));
  }
  if (header === null || header.length < 13 || !isAnimated) return null;
  return { header, shared, frames: frames.filter(({ data }) => data.length > 0) };
}

/** @returns null where it cannot be read */
async function showsSomething(png: Uint8Array): Promise<boolean | null> {
  try {
    const still = { failOn: 'error', page: 0 } as const;
    const small = await decode(png, await readHeader(png, 0), { width: 48, height: 48 }, still);
    return !isBlank(small);
  } catch {
    // What is wrong with the file, its decoding will tell.
    return null;
  }
}
