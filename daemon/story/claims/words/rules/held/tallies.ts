/** Once, twice and thrice in any language; what is counted higher is a number. */
export const timesIn: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:once|einmal|une fois)(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:twice|zweimal|deux fois)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:thrice|three times|dreimal|trois fois)(?!\p{L})/iu, 3],
];

/** One time. */
export const once = /^(?:once|ein|une(?: seule)? fois)$/;

/** Two times. */
export const twice = /^twice$/;

/** Behind a number of times. */
export const timesEnding = / (?:times|fois)$/;
