/** Finds words, none of them within a longer one; lines of a long pattern are put together. */
export function wholeWords(source: string): RegExp {
  const joined = source.replace(/\s*\n\s*/g, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${joined})(?![\\p{L}\\p{N}])`, 'giu');
}
