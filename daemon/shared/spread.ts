/** So many of a list, evenly from the first to the last; all of it where it has no more. @param count two at least */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, n) =>
    Math.round((n * (all.length - 1)) / (count - 1)),
  ).flatMap((at) => all.slice(at, at + 1));
}
