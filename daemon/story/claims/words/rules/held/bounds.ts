/** Behind a picture: what it shows. */
export const ofPicture = /^ (?:with|of|where|that|mit|von|wo|auf|à|avec|où)(?!\p{L})/iu;

/** What a caption has of the first or the last of something. */
export const edgeWords: Readonly<Record<'first' | 'last', readonly string[]>> = {
  first: ['first', 'erste', 'premier', 'première'],
  last: ['last', 'letzte', 'dernier', 'dernière'],
};
