/**
 * Parses JSON from a file of our own making, whose shape its version field vouches for.
 *
 * Anything that comes from elsewhere is checked field by field instead.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseOwnJson<T>(text: string): T {
  // The one place where a type is claimed rather than checked.
  return JSON.parse(text) as T;
}
