/** Pixels of the largest photo we decode; above what any phone or camera writes, below what exhausts memory. */
export const maxPixels = 250_000_000;

/** Bytes of the largest file we read. */
export const maxBytes = 512 * 1024 * 1024;
