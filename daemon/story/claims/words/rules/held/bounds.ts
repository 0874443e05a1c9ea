/** What a caption has of the first or the last of something. */
export const edgeWords: Readonly<Record<'first' | 'last', readonly string[]>> = {
  first: ['first', 'erste', 'premier', 'première'],
  last: ['last', 'letzte', 'dernier', 'dernière'],
};
