import libheif, { type Libheif } from 'libheif-js/libheif-wasm/libheif-bundle.js';
import type { RgbImage } from './photo.ts';

// libheif-js is the engine of heic-decode. It is called directly because that package refuses several brands by name,
// takes the first image for the primary one, drops the colour profile and the reason of a failure, and prints to stdout.

/** Values of libheif's enumerations (heif_image.h). */
const colorspaceRgb = 1;
const chromaInterleavedRgb = 10;
const chromaInterleavedRgba = 11;
const channelInterleaved = 10;

/** A HEIF file that libheif could not read; `message` is its own. */
export class HeicError extends Error {
  override readonly name = 'HeicError';
}

/** The primary image of a HEIF file. */
export interface Heic {
  /** Upright: HEIF's own rotation and mirroring (irot, imir) are applied, so EXIF's must not be. */
  readonly image: RgbImage;
  /** The embedded colour profile, not yet applied. */
  readonly icc: Uint8Array | null;
  /** Tiles that could not be decoded, of how many; they are grey. Null where the picture has no tiles. */
  readonly tiles: { readonly missing: number; readonly total: number } | null;
}

/** What to do about tiles that cannot be decoded: fail, or leave them grey. */
export type Tiles = 'all' | 'what-there-is';

let loaded: Libheif | null = null;

/** Heap size from which a module is thrown away after use: a WebAssembly heap never shrinks. */
const largeHeap = 400_000_000;

/**
 * Decodes the primary image of a HEIC or HEIF file.
 *
 * @param accept is asked for the upright size before anything is decoded, and may throw
 * @throws HeicError, or what `accept` throws
 */
export function decodeHeic(
  bytes: Uint8Array,
  tiles: Tiles,
  accept: (width: number, height: number) => void,
): Heic {
  loaded ??= libheif();
  const session = open(loaded);
  let usable = true;
  try {
    const handle = session.primary(bytes);
    accept(...session.size(handle));
    const icc = session.profile(handle);
    if (tiles === 'all') return { image: session.whole(handle), icc, tiles: null };
    return { ...session.tileByTile(handle), icc };
  } catch (error) {
    usable = !(error instanceof WebAssembly.RuntimeError) && !isAbort(error);
    if (usable) throw error;
    throw new HeicError('the HEIF decoder crashed on this file', { cause: error });
  } finally {
    if (usable) session.close();
    if (!usable || loaded.HEAPU8.length > largeHeap) loaded = null;
  }
}

/** Emscripten's own exit, or memory that could not be had: the module is in an unknown state. */
function isAbort(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && /^Aborted/.test(error.message));
}

/** One file's dealings with libheif: everything it allocates is freed by `close`. */
function open(heif: Libheif) {
  const release: (() => void)[] = [];
  const u32 = (at: number): number =>
    new DataView(heif.HEAPU8.buffer, heif.HEAPU8.byteOffset).getUint32(at, true);
  const allocate = (size: number): number => {
    const pointer = heif._malloc(size);
    if (pointer === 0) throw new HeicError('out of memory');
    release.push(() => {
      heif._free(pointer);
    });
    return pointer;
  };
  // A heif_error is returned through its address: code, subcode, message.
  const error = allocate(12);
  const out = allocate(64);
  const failed = (): boolean => u32(error) !== 0;
  const check = (): void => {
    if (failed()) throw new HeicError(cString(heif.HEAPU8, u32(error + 8)));
  };

  /** Copies a decoded image to its place in the picture; alpha is laid on white. */
  const copy = (image: number, picture: RgbImage, left: number, top: number): void => {
    const channels = heif._heif_image_get_chroma_format(image) === chromaInterleavedRgba ? 4 : 3;
    const width = heif._heif_image_get_width(image, channelInterleaved);
    const height = heif._heif_image_get_height(image, channelInterleaved);
    const plane = heif._heif_image_get_plane_readonly(image, channelInterleaved, out);
    const stride = u32(out);
    const columns = Math.min(width, picture.width - left);
    const rows = Math.min(height, picture.height - top);
    for (let y = 0; y < rows; y++) {
      const from = plane + y * stride;
      const to = ((top + y) * picture.width + left) * 3;
      const row = heif.HEAPU8.subarray(from, from + columns * channels);
      if (channels === 3) picture.data.set(row, to);
      else flattenRow(row, picture.data, to);
    }
  };
  const chromaOf = (handle: number): number =>
    heif._heif_image_handle_has_alpha_channel(handle) === 0
      ? chromaInterleavedRgb
      : chromaInterleavedRgba;
  const size = (handle: number): [number, number] => [
    heif._heif_image_handle_get_width(handle),
    heif._heif_image_handle_get_height(handle),
  ];

  return {
    size,

    primary(bytes: Uint8Array): number {
      const file = allocate(bytes.length);
      heif.HEAPU8.set(bytes, file);
      const context = heif._heif_context_alloc();
      release.push(() => {
        heif._heif_context_free(context);
      });
      heif._heif_context_read_from_memory_without_copy(error, context, file, bytes.length, 0);
      check();
      heif._heif_context_get_primary_image_handle(error, context, out);
      check();
      const handle = u32(out);
      release.push(() => {
        heif._heif_image_handle_release(handle);
      });
      return handle;
    },

    profile(handle: number): Uint8Array | null {
      const length = heif._heif_image_handle_get_raw_color_profile_size(handle);
      if (length === 0) return null;
      const at = allocate(length);
      heif._heif_image_handle_get_raw_color_profile(error, handle, at);
      return failed() ? null : heif.HEAPU8.slice(at, at + length);
    },

    whole(handle: number): RgbImage {
      heif._heif_decode_image(error, handle, out, colorspaceRgb, chromaOf(handle), 0);
      check();
      const image = u32(out);
      try {
        const width = heif._heif_image_get_width(image, channelInterleaved);
        const height = heif._heif_image_get_height(image, channelInterleaved);
        const picture = { width, height, data: new Uint8Array(width * height * 3) };
        copy(image, picture, 0, 0);
        return picture;
      } finally {
        heif._heif_image_release(image);
      }
    },

    tileByTile(handle: number): Omit<Heic, 'icc'> {
      const [width, height] = size(handle);
      const picture = { width, height, data: new Uint8Array(width * height * 3).fill(128) };
      // A heif_image_tiling: version, columns, rows, tile width, tile height, ...
      heif._heif_image_handle_get_image_tiling(error, handle, 1, out);
      check();
      const [columns, rows, tileWidth, tileHeight] = [
        u32(out + 4),
        u32(out + 8),
        u32(out + 12),
        u32(out + 16),
      ];
      const total = columns * rows;
      if (total < 2) throw new HeicError('the picture has no tiles');
      let missing = 0;
      for (let index = 0; index < total; index++) {
        const column = index % columns;
        const row = Math.floor(index / columns);
        heif._heif_image_handle_decode_image_tile(
          error,
          handle,
          out,
          colorspaceRgb,
          chromaInterleavedRgb,
          0,
          column,
          row,
        );
        if (failed()) {
          missing++;
          continue;
        }
        const image = u32(out);
        copy(image, picture, column * tileWidth, row * tileHeight);
        heif._heif_image_release(image);
      }
      return { image: picture, tiles: { missing, total } };
    },

    close(): void {
      for (const one of release.reverse()) one();
    },
  };
}

function flattenRow(rgba: Uint8Array, rgb: Uint8Array, to: number): void {
  for (let from = 0; from < rgba.length; from += 4) {
    const alpha = rgba[from + 3] ?? 255;
    for (let channel = 0; channel < 3; channel++) {
      const value = rgba[from + channel] ?? 0;
      rgb[to++] = alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255);
    }
  }
}

function cString(heap: Uint8Array, at: number): string {
  return Buffer.from(heap.subarray(at, heap.indexOf(0, at))).toString('utf8');
}
