/** Between the two that are compared. */
export const thanWord = /(?<!\p{L})(?:than|als|que)(?!\p{L})/iu;
