/** Between the two that are compared. */
export const thanWord = /(?<!\p{L})(?:than|als|que)(?!\p{L})/iu;

/** A picture, in any language. */
export const pictureWord = /(?:photo|picture|bild|foto|image)/iu;
