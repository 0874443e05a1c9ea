import libheif from 'libheif-js/libheif-wasm/libheif-bundle.js';
import type { RgbImage } from './photo.ts';

// libheif-js is the engine of heic-decode. It is called directly because that package refuses several brands by name,
// takes the first image for the primary one, drops the colour profile and the reason of a failure, and prints to stdout.

const colorspaceRgb = 1;
const chromaInterleavedRgb = 10;
const channelInterleaved = 10;

/** A HEIF file could not be decoded; `message` is libheif's. */
export class HeicError extends Error {
  override readonly name = 'HeicError';
}

/** A decoded HEIC. */
export interface Heic {
  /** Upright: HEIF's own rotation and mirroring (irot, imir) are applied; EXIF orientation must not be. */
  readonly image: RgbImage;
  readonly icc: Uint8Array | null;
}

let loaded: ReturnType<typeof libheif> | null = null;

/**
 * Decodes the primary image of a HEIC or HEIF file.
 *
 * @param maxPixels refuse larger images before decoding them
 * @throws HeicError
 */
export function decodeHeic(bytes: Uint8Array, maxPixels: number): Heic {
  loaded ??= libheif();
  const heif = loaded;
  const free: (() => void)[] = [];
  const u32 = (at: number): number =>
    new DataView(heif.HEAPU8.buffer, heif.HEAPU8.byteOffset).getUint32(at, true);
  const allocate = (size: number): number => {
    const pointer = heif._malloc(size);
    if (pointer === 0) throw new HeicError('out of memory');
    free.push(() => {
      heif._free(pointer);
    });
    return pointer;
  };
  try {
    const error = allocate(12);
    const out = allocate(8);
    const check = (): void => {
      if (u32(error) !== 0) throw new HeicError(cString(heif.HEAPU8, u32(error + 8)));
    };
    const file = allocate(bytes.length);
    heif.HEAPU8.set(bytes, file);
    const context = heif._heif_context_alloc();
    free.push(() => {
      heif._heif_context_free(context);
    });
    heif._heif_context_read_from_memory_without_copy(error, context, file, bytes.length, 0);
    check();
    heif._heif_context_get_primary_image_handle(error, context, out);
    check();
    const handle = u32(out);
    free.push(() => {
      heif._heif_image_handle_release(handle);
    });
    const pixels =
      heif._heif_image_handle_get_width(handle) * heif._heif_image_handle_get_height(handle);
    if (pixels > maxPixels) throw new HeicError('Security limit exceeded');
    const icc = readProfile();
    heif._heif_decode_image(error, handle, out, colorspaceRgb, chromaInterleavedRgb, 0);
    check();
    const decoded = u32(out);
    free.push(() => {
      heif._heif_image_release(decoded);
    });
    const width = heif._heif_image_get_width(decoded, channelInterleaved);
    const height = heif._heif_image_get_height(decoded, channelInterleaved);
    const plane = heif._heif_image_get_plane_readonly(decoded, channelInterleaved, out);
    const stride = u32(out);
    const data = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y++) {
      const at = plane + y * stride;
      data.set(heif.HEAPU8.subarray(at, at + width * 3), y * width * 3);
    }
    return { image: { width, height, data }, icc };

    function readProfile(): Uint8Array | null {
      const size = heif._heif_image_handle_get_raw_color_profile_size(handle);
      if (size === 0) return null;
      const at = allocate(size);
      heif._heif_image_handle_get_raw_color_profile(error, handle, at);
      return u32(error) === 0 ? heif.HEAPU8.slice(at, at + size) : null;
    }
  } catch (thrown) {
    // After an abort or a trap nothing of the module can be trusted: the next photo gets a new one.
    if (!(thrown instanceof HeicError)) {
      loaded = null;
      free.length = 0;
      throw new HeicError('the decoder crashed', { cause: thrown });
    }
    throw thrown;
  } finally {
    for (const release of free.reverse()) release();
  }
}

function cString(heap: Uint8Array, at: number): string {
  const end = heap.indexOf(0, at);
  return Buffer.from(heap.subarray(at, end)).toString('utf8');
}
