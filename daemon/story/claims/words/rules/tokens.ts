/** Titles that may have a full stop. */
export const titleWord = /^(dr|prof|mr|mrs|ms|st|hr|fr|sr|jr)$/;

/** French small words lose their vowel: `l’album`, `qu’on` are two words. */
export const elidedWord =
  /(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)[’'](?=\p{L})|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|@?[\p{L}\p{N}]+(?:[.:,-][\p{L}\p{N}]+)*/giu;
