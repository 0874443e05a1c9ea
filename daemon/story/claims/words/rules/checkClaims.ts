/** French numbers that are spelt in two words or three. */
export const frenchCompound =
  /(?<!\p{L})(vingt|trente|quarante|cinquante|soixante) et (une?|onze)(?!\p{L})/giu;
