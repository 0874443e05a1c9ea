/** How red, green and blue became the planes (ISO/IEC 23091-2). */
export interface ColourCoding {
  /** MatrixCoefficients: 1, 5, 6 or 9. */
  readonly matrix: number;
  /** All values are used; else brightness is 16 to 235 and the differences 16 to 240. */
  readonly fullRange: boolean;
}

/** Weights of red and blue in brightness, by MatrixCoefficients (ISO/IEC 23091-2, table 4). */
const weights: ReadonlyMap<number, { readonly red: number; readonly blue: number }> = new Map([
  [1, { red: 0.2126, blue: 0.0722 }],
  [5, { red: 0.299, blue: 0.114 }],
  [6, { red: 0.299, blue: 0.114 }],
  [9, { red: 0.2627, blue: 0.0593 }],
]);

/** 2, unspecified, is read as 6, like all decoders do. */
const unspecified = 2;

/** The coding of planes with these numbers; null where colours are coded in a way this file does not know. */
export function colourCoding(matrix: number, fullRange: boolean): ColourCoding | null {
  const known = matrix === unspecified ? 6 : matrix;
  return weights.has(known) ? { matrix: known, fullRange } : null;
}

/** Fixed-point factors have this many bits behind the point. */
export const factorBits = 16;

/** What brightness and differences of colour are multiplied with, of `factorBits` bits behind the point; green's are below zero. */
export interface Factors {
  readonly luma: number;
  /** What black is as brightness, without a point. */
  readonly black: number;
  readonly redOfRed: number;
  readonly greenOfRed: number;
  readonly greenOfBlue: number;
  readonly blueOfBlue: number;
}

/** What planes of a coding become red, green and blue with. */
export function factorsOf({ matrix, fullRange }: ColourCoding): Factors {
  const { red, blue } = weights.get(matrix) ?? { red: 0.299, blue: 0.114 };
  const green = 1 - red - blue;
  const fixed = (value: number): number => Math.round(value * 2 ** factorBits);
  const chroma = fullRange ? 1 : 255 / 224;
  return {
    luma: fixed(fullRange ? 1 : 255 / 219),
    black: fullRange ? 0 : 16,
    redOfRed: fixed(2 * (1 - red) * chroma),
    greenOfRed: fixed((-2 * (1 - red) * red * chroma) / green),
    greenOfBlue: fixed((-2 * (1 - blue) * blue * chroma) / green),
    blueOfBlue: fixed(2 * (1 - blue) * chroma),
  };
}
