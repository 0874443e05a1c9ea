/** Finds words, none of them within a longer one; lines of a long pattern are put together. */
export function wholeWords(source: string): RegExp {
  const joined = source.replace(/\s*\n\s*/g, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${joined})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Finds the words and turns of a list, one or several a line, none of them within a longer word or behind a hyphen. */
export function wholeEntries(list: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${list.replace(/\s*\n\s*/g, '|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
}
