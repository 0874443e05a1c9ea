/** A night, which ends on another day. */
export const night = /(?:nights?|nachts?|nächten?|nuits?)$/iu;

/** What may part a mere time or place from the rest. */
export const besideMark = /[:–—](?= )/gu;

/** A word that is more than an article or a preposition, or a further part. */
export const ownWord = /\p{L}{4,}|[;:–—]/u;
