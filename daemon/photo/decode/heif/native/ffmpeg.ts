import type { Planes } from '../planes.ts';
import type { CodedImage } from './codedImage.ts';
import { runProgram } from './runProgram.ts';

/** Between units of a stream (ITU-T H.265, annex B). */
const startCode = Buffer.from([0, 0, 0, 1]);

/** Memory that FFmpeg may take in one piece, in bytes. */
const maxPiece = 256 * 1024 * 1024;

/**
 * Only the decoder of HEVC sees anything of the file, and no name or address does: tiles go in as a stream, planes come out.
 * Damage is an error.
 */
const args = [
  ...['-hide_banner', '-loglevel', 'error', '-nostdin', '-max_alloc', String(maxPiece)],
  ...['-threads', '1', '-err_detect', 'explode', '-xerror', '-protocol_whitelist', 'pipe'],
  ...[
    '-f',
    'hevc',
    '-i',
    'pipe:0',
    '-map',
    '0:v:0',
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    'pipe:1',
  ],
];

/**
 * Decodes an image by FFmpeg's command.
 *
 * @param program absolute path of `ffmpeg`
 * @throws Error when it cannot, or when anything is missing
 */
export async function decodeByFfmpeg(program: string, image: CodedImage): Promise<Planes> {
  const { pictures, columns, configuration, coding, width, height } = image;
  const tile = sizesOf(configuration);
  const units = [...configuration.parameterSets, ...pictures.flat()];
  const input = [Buffer.concat(units.flatMap((unit) => [startCode, unit]))];
  const expected = tile.bytes * pictures.length;
  const output = await runProgram({ program, args, input, maxOutput: expected });
  if (output.length !== expected) throw new Error('FFmpeg gave less than all tiles');
  const whole = sizesOf({ width, height });
  const luma = new Uint8Array(width * height);
  const blue = new Uint8Array(whole.halfWidth * whole.halfHeight);
  const red = new Uint8Array(whole.halfWidth * whole.halfHeight);
  for (let i = 0; i < pictures.length; i++) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const at = i * tile.bytes;
    const chroma = tile.halfWidth * tile.halfHeight;
    const size = { width: tile.width, height: tile.height };
    place(output, at, size, luma, { width, height }, column, row);
    const half = { width: tile.halfWidth, height: tile.halfHeight };
    const wholeHalf = { width: whole.halfWidth, height: whole.halfHeight };
    const blueAt = at + tile.width * tile.height;
    place(output, blueAt, half, blue, wholeHalf, column, row);
    place(output, blueAt + chroma, half, red, wholeHalf, column, row);
  }
  return {
    width,
    height,
    luma: { data: luma, stride: width },
    blue: { data: blue, stride: whole.halfWidth },
    red: { data: red, stride: whole.halfWidth },
    coding,
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizesOf({ width, height }: Size) {
  const [halfWidth, halfHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  return {
    width,
    height,
    halfWidth,
    halfHeight,
    bytes: width * height + 2 * halfWidth * halfHeight,
  };
}

/** Copies a tile's plane to its place; what reaches beyond the picture is left out. */
function place(
  from: Buffer,
  at: number,
  tile: Size,
  to: Uint8Array,
  whole: Size,
  column: number,
  row: number,
): void {
  const [left, top] = [column * tile.width, row * tile.height];
  const length = Math.min(tile.width, whole.width - left);
  const rows = Math.min(tile.height, whole.height - top);
  for (let y = 0; y < rows && length > 0; y++) {
    const start = at + y * tile.width;
    to.set(from.subarray(start, start + length), (top + y) * whole.width + left);
  }
}
