/** A night, which ends on another day. */
export const night = /(?:nights?|nachts?|nächten?|nuits?)$/iu;
