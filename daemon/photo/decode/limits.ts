/** Pixels of the largest photo we decode; above what any phone or camera writes, below what exhausts memory. */
export const maxPixels = 250_000_000;

/** The same for formats whose decoders take 12 to 16 bytes of memory a pixel. */
export const maxHungryPixels = 80_000_000;

/** Bytes of the largest file we read. */
export const maxBytes = 512 * 1024 * 1024;

/** Below this share of visible picture, 0..1, a damaged photo counts as lost. */
export const usefulShare = 0.25;
