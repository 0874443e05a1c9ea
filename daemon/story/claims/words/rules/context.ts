/** At the end of a German word: it is a picture of what stands before. */
export const pictureEnding = /(?<=\p{L}{4})s?(?:fotos?|bild(?:er)?)(?!\p{L})/giu;
