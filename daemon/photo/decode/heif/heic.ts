import { message } from '../../../shared/words/message.ts';
import { DecoderFault } from '../decoderFault.ts';
import type { Libheif } from 'libheif-js/libheif-wasm/libheif-bundle.js';
import { adaptHeif, cropToAperture } from './adaptHeif.ts';
import { readHeifInfo } from './isobmff.ts';
import { colourCoding } from './colourCoding.ts';
import type { Plane, Planes } from './planes.ts';
import type { RgbImage } from '../../../contract/photo.ts';

// libheif-js is the engine of heic-decode. It is called directly because that package refuses several brands by name,
// takes the first image for the primary one, drops the colour profile and the reason of a failure, and prints to stdout.

/** Values of libheif's enumerations (heif_image.h). */
const colorspaceYCbCr = 0;
const colorspaceRgb = 1;
const chroma420 = 1;
const chromaInterleavedRgb = 10;
const chromaInterleavedRgba = 11;
const channelInterleaved = 10;
const channels = { luma: 0, blue: 1, red: 2 };

/** The primary image of a HEIF file. */
export interface Heic {
  readonly picture: HeicPicture;
  /** The embedded colour profile, not yet applied. */
  readonly icc: Uint8Array | null;
}

/** HEIF's own rotation and mirroring (irot, imir) is what counts; EXIF's must not be applied again. */
export type HeicPicture =
  | {
      readonly kind: 'planes';
      /** As stored. */
      readonly planes: Planes;
      /** EXIF's orientation that turns them upright. */
      readonly orientation: number;
    }
  | { readonly kind: 'rgb'; /** Upright. */ readonly image: RgbImage };

/** Asked for the upright size before anything is decoded; may throw. */
type Accept = (width: number, height: number) => void;

/** One instance of libheif. */
interface Module {
  readonly heif: Libheif;
  /** It crashed: nothing in it can be trusted any more. */
  spoilt: boolean;
}

const quiet = { print: () => undefined, printErr: () => undefined };

/** A new instance of libheif that prints nothing. Loaded with the first HEIC: it is large, and most albums have none. */
export async function newLibheif(): Promise<Libheif> {
  const { default: libheif } = await import('libheif-js/libheif-wasm/libheif-bundle.js');
  return libheif(quiet);
}

async function newModule(): Promise<Module> {
  return { heif: await newLibheif(), spoilt: false };
}

let shared: Module | null = null;

/** Heap size from which a module is thrown away after use: a WebAssembly heap never shrinks. */
const largeHeap = 400_000_000;

/**
 * Decodes the primary image of a HEIC or HEIF file.
 *
 * @throws DecoderFault, also when only parts can be decoded; and what `accept` throws
 */
export async function decodeHeic(bytes: Uint8Array, accept: Accept): Promise<Heic> {
  const module = (shared ??= await newModule());
  try {
    const { heic, warning } = decodeIn(module, bytes, accept, 'planes');
    if (warning !== null) throw new DecoderFault(warning);
    return heic;
  } finally {
    if (module.spoilt || module.heif.HEAPU8.length > largeHeap) shared = null;
  }
}

/**
 * Decodes what there is of a damaged file; the rest becomes grey.
 *
 * @param neededBytes length the file should have
 * @returns also the share of the picture that was decoded, 0..1
 * @throws DecoderFault, and what `accept` throws
 */
export async function rescueHeic(
  bytes: Uint8Array,
  neededBytes: number,
  accept: Accept,
): Promise<Omit<Heic, 'picture'> & { readonly image: RgbImage; readonly share: number }> {
  // The decoder wants all the bytes the file speaks of; what it finds to be nonsense it leaves out.
  const padded = new Uint8Array(Math.max(bytes.length, neededBytes));
  padded.set(bytes);
  // The memory of a new module is zero, so that what is left out has one colour.
  const { heic } = decodeIn(await newModule(), padded, accept, 'rgb');
  const { picture, icc } = heic;
  if (picture.kind !== 'rgb') throw new DecoderFault(message('decode.noPixels'));
  return { image: picture.image, icc, share: 1 - greyOut(picture.image.data) };
}

/**
 * The small picture of the primary image that is stored beside it.
 *
 * @returns upright, in the colours of the file; null where there is none, or none that can be read
 */
export async function decodeThumbnail(bytes: Uint8Array): Promise<RgbImage | null> {
  const module = (shared ??= await newModule());
  try {
    return withFile(module, bytes, (file, guarded) =>
      guarded(() => {
        const thumbnail = file.thumbnailOf(file.primary());
        return thumbnail === null ? null : file.decodeRgb(thumbnail).picture.image;
      }),
    );
  } catch (error) {
    if (error instanceof DecoderFault) return null;
    throw error;
  } finally {
    if (module.spoilt) shared = null;
  }
}

/** The picture, and the first of libheif's complaints about parts that it left out. */
interface Outcome {
  readonly heic: Heic;
  readonly warning: string | null;
}

/** `planes`: where the picture is one of planes as nearly all are. */
type Wish = 'planes' | 'rgb';

function decodeIn(module: Module, bytes: Uint8Array, accept: Accept, wish: Wish): Outcome {
  return withFile(module, bytes, (file, guarded) => {
    const handle = guarded(() => file.primary());
    accept(...guarded(() => file.size(handle)));
    return guarded(() => {
      const icc = file.profile(handle);
      const planes = wish === 'planes' ? file.decodePlanes(handle) : null;
      const { picture, warning } = planes ?? file.decodeRgb(handle);
      return { heic: { picture, icc }, warning };
    });
  });
}

/** Runs what calls libheif: whatever it throws beside its own errors is a crash. */
type Guarded = <T>(run: () => T) => T;

/** Opens a file for as long as `use` takes. */
function withFile<T>(
  module: Module,
  bytes: Uint8Array,
  use: (file: ReturnType<typeof openFile>, guarded: Guarded) => T,
): T {
  const guarded: Guarded = (run) => {
    try {
      return run();
    } catch (error) {
      if (error instanceof DecoderFault) throw error;
      module.spoilt = true;
      throw new DecoderFault(message('decode.decoderCrashed'), { cause: error });
    }
  };
  const file = guarded(() => openFile(module.heif, bytes));
  try {
    return use(file, guarded);
  } finally {
    if (!module.spoilt) file.close();
  }
}

/** A warning of what libheif decides as it must be: boxes that name other colours than the coded data do. */
const costsNothing = /colr box and bitstream colour signalling disagree/i;

interface Decoding {
  readonly picture: HeicPicture;
  readonly warning: string | null;
}

/** One file's dealings with libheif: everything it allocates is freed by `close`. */
function openFile(heif: Libheif, bytes: Uint8Array) {
  const info = readHeifInfo(bytes);
  const release: (() => void)[] = [];
  const u32 = (at: number): number =>
    new DataView(heif.HEAPU8.buffer, heif.HEAPU8.byteOffset).getUint32(at, true);
  const allocate = (size: number): number => {
    const pointer = heif._malloc(size);
    if (pointer === 0) throw new DecoderFault(message('decode.outOfMemory'));
    release.push(() => {
      heif._free(pointer);
    });
    return pointer;
  };
  // A heif_error is returned through its address: code, subcode, message.
  const error = allocate(12);
  const out = allocate(12);
  const failed = (): boolean => u32(error) !== 0;
  const messageAt = (at: number): string => cString(heif.HEAPU8, u32(at + 8));
  const check = (): void => {
    if (failed()) throw new DecoderFault(messageAt(error));
  };

  return {
    primary(): number {
      const file = allocate(bytes.length);
      heif.HEAPU8.set(bytes, file);
      const copy = heif.HEAPU8.subarray(file, file + bytes.length);
      if (info !== null) adaptHeif(copy, info);
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

    size(handle: number): [width: number, height: number] {
      return [
        heif._heif_image_handle_get_width(handle),
        heif._heif_image_handle_get_height(handle),
      ];
    },

    thumbnailOf(handle: number): number | null {
      if (heif._heif_image_handle_get_list_of_thumbnail_IDs(handle, out, 1) === 0) return null;
      heif._heif_image_handle_get_thumbnail(error, handle, u32(out), out);
      check();
      const thumbnail = u32(out);
      release.push(() => {
        heif._heif_image_handle_release(thumbnail);
      });
      return thumbnail;
    },

    profile(handle: number): Uint8Array | null {
      const length = heif._heif_image_handle_get_raw_color_profile_size(handle);
      if (length === 0) return null;
      const at = allocate(length);
      heif._heif_image_handle_get_raw_color_profile(error, handle, at);
      return failed() ? null : heif.HEAPU8.slice(at, at + length);
    },

    /** Null where colours are coded otherwise, or more than turning has to be done to the picture. */
    decodePlanes(handle: number): Decoding | null {
      const orientation = info?.orientation ?? null;
      const isOpaque = heif._heif_image_handle_has_alpha_channel(handle) === 0;
      const isByte = heif._heif_image_handle_get_luma_bits_per_pixel(handle) === 8;
      if (orientation === null || !isOpaque || !isByte) return null;
      heif._heif_image_handle_get_preferred_decoding_colorspace(error, handle, out, out + 4);
      if (failed() || u32(out) !== colorspaceYCbCr || u32(out + 4) !== chroma420) return null;
      const options = heif._heif_decoding_options_alloc();
      release.push(() => {
        heif._heif_decoding_options_free(options);
      });
      // After the version of the struct: ignore_transformations.
      heif.HEAPU8[options + 1] = 1;
      heif._heif_decode_image(error, handle, out, colorspaceYCbCr, chroma420, options);
      check();
      const image = u32(out);
      try {
        const planes = readPlanes(image);
        return (
          planes && { picture: { kind: 'planes', planes, orientation }, warning: warningOf(image) }
        );
      } finally {
        heif._heif_image_release(image);
      }
    },

    decodeRgb(handle: number): Decoding & { readonly picture: { readonly kind: 'rgb' } } {
      const opaque = heif._heif_image_handle_has_alpha_channel(handle) === 0;
      const chroma = opaque ? chromaInterleavedRgb : chromaInterleavedRgba;
      heif._heif_decode_image(error, handle, out, colorspaceRgb, chroma, 0);
      check();
      const image = u32(out);
      try {
        const rgb = cropToAperture(pixels(image, opaque ? 3 : 4), info);
        return { picture: { kind: 'rgb', image: rgb }, warning: warningOf(image) };
      } finally {
        heif._heif_image_release(image);
      }
    },

    close(): void {
      for (const one of release.reverse()) one();
    },
  };

  function warningOf(image: number): string | null {
    const count = heif._heif_image_get_decoding_warnings(image, 0, out, 0);
    for (let i = 0; i < count; i++) {
      heif._heif_image_get_decoding_warnings(image, i, out, 1);
      const warning = messageAt(out);
      if (!costsNothing.test(warning)) return warning;
    }
    return null;
  }

  /** Copies the planes out of the heap; null where the numbers of their colours are unknown. */
  function readPlanes(image: number): Planes | null {
    const width = heif._heif_image_get_width(image, channels.luma);
    const height = heif._heif_image_get_height(image, channels.luma);
    heif._heif_image_get_nclx_color_profile(error, image, out);
    // heif_color_profile_nclx: version, primaries, transfer, matrix, full range. Without one libheif takes the last two for these.
    const nclx = failed() ? 0 : u32(out);
    if (nclx !== 0) {
      release.push(() => {
        heif._heif_nclx_color_profile_free(nclx);
      });
    }
    const coding =
      nclx === 0
        ? colourCoding(6, true)
        : colourCoding(u32(nclx + 12), heif.HEAPU8[nclx + 16] !== 0);
    if (coding === null || heif._heif_image_get_chroma_format(image) !== chroma420) return null;
    const plane = (channel: number, rows: number): Plane => {
      const from = heif._heif_image_get_plane_readonly(image, channel, out);
      const stride = u32(out);
      return { data: heif.HEAPU8.slice(from, from + rows * stride), stride };
    };
    return {
      width,
      height,
      luma: plane(channels.luma, height),
      blue: plane(channels.blue, Math.ceil(height / 2)),
      red: plane(channels.red, Math.ceil(height / 2)),
      coding,
    };
  }

  /** Copies a decoded image out of the heap; alpha is laid on white. */
  function pixels(image: number, samples: 3 | 4): RgbImage {
    const width = heif._heif_image_get_width(image, channelInterleaved);
    const height = heif._heif_image_get_height(image, channelInterleaved);
    const plane = heif._heif_image_get_plane_readonly(image, channelInterleaved, out);
    const stride = u32(out);
    const data = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y++) {
      const from = plane + y * stride;
      const row = heif.HEAPU8.subarray(from, from + width * samples);
      if (samples === 3) data.set(row, y * width * 3);
      else flattenRow(row, data, y * width * 3);
    }
    return { width, height, data };
  }
}

const onWhite = (value: number, alpha: number): number =>
  Math.round((value * alpha + 255 * (255 - alpha)) / 255);

/** Lays pixels of four samples on white. @param to where they begin in `rgb`, in bytes */
export function flattenRow(
  rgba: Uint8Array | Uint8ClampedArray,
  rgb: Uint8Array,
  to: number,
): void {
  for (let from = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] ?? 255;
    const [red, green, blue] = [rgba[from] ?? 0, rgba[from + 1] ?? 0, rgba[from + 2] ?? 0];
    const isOpaque = alpha === 255;
    rgb[to] = isOpaque ? red : onWhite(red, alpha);
    rgb[to + 1] = isOpaque ? green : onWhite(green, alpha);
    rgb[to + 2] = isOpaque ? blue : onWhite(blue, alpha);
  }
}

/**
 * Paints grey what has the colour of zero memory: no red, no blue, a middling green that depends on the matrix.
 *
 * @returns share of the pixels that were painted, 0..1
 */
function greyOut(data: Uint8Array): number {
  const byGreen = new Uint32Array(256);
  const isZero = (at: number): boolean => data[at] === 0 && data[at + 2] === 0;
  for (let at = 0; at < data.length; at += 3) {
    const green = data[at + 1] ?? 0;
    if (isZero(at) && green > 60 && green < 160) byGreen[green] = (byGreen[green] ?? 0) + 1;
  }
  const most = byGreen.indexOf(Math.max(...byGreen));
  let painted = 0;
  for (let at = 0; at < data.length; at += 3) {
    if (!isZero(at) || data[at + 1] !== most || most === 0) continue;
    data.fill(128, at, at + 3);
    painted++;
  }
  return (painted * 3) / data.length;
}

function cString(heap: Uint8Array, at: number): string {
  return Buffer.from(heap.subarray(at, heap.indexOf(0, at)))
    .toString('utf8')
    .trim();
}
