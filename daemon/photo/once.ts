/**
 * What makes a value when it is first asked for, and gives the same ever after; a promise that was rejected stays so.
 *
 * @param make called at most once, unless it throws
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
