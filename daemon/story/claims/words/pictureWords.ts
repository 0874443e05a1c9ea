/** A picture, within a word of any language. */
export const pictureWord = /(?:photo|picture|shot|image|bild|foto|aufnahme|cliché)/iu;
