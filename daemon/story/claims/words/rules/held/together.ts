/** A night, which ends on another day. */
export const night = /(?:nights?|nachts?|nächten?|nuits?)$/iu;

/** At the end of a sentence: the verb and who did all that stands before it. */
export const subjectLast =
  /(?<!(?<!\p{L})(?:it|that|this|there|es|das|dies|da|ce)|c[’'])(?:,? (?:is|are|was|were|ist|sind|war|waren|est|sont|était|étaient)) §(?:(?:, | and | und | et )§)*\s*[.!]?\s*$/iu;

/** What may part a mere time or place from the rest. */
export const besideMark = /[:–—](?= )/gu;

/** A word that is more than an article or a preposition, or a further part. */
export const ownWord = /\p{L}{4,}|[;:–—]/u;
