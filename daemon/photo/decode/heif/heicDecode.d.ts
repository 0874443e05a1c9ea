/** heic-decode without the engine that it brings: it works with the one that is given to it. */
declare module 'heic-decode/lib.js' {
  export default function heicDecode(libheif: object): {
    /** The first image of a HEIC file as RGBA, upright. @throws where there is none */
    one(options: { readonly buffer: Uint8Array }): Promise<{
      readonly width: number;
      readonly height: number;
      readonly data: Uint8ClampedArray;
    }>;
  };
}
