/** At the end of a German word: it is a picture of what stands before. */
export const pictureEnding = /(?<=\p{L}{4})s?(?:fotos?|bild(?:er)?)(?!\p{L})/giu;

/** How the name of a lake or a gulf begins, where that is a word of its own. */
export const lake = /^(?:lake|lac|lago|(?:gulf|golfe) (?:of|de))\s/iu;
