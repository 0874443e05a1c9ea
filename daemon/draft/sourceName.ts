import { givesAway } from '../story/plan/cast.ts';
import { sha256Of } from './bundleFiles.ts';

/**
 * How a manifest, which is published beside the draft, calls a photo of the album.
 *
 * @param path relative to the album's folder
 * @param privateNames lower case; a path with one of them is not told
 * @returns the path, or `#` and 16 hex digits made from it
 */
export function sourceName(path: string, privateNames: readonly string[]): string {
  return givesAway(path, privateNames) ? hiddenSource(path) : path;
}

/** The path that a manifest means, among these; null when it is none of them. */
export function pathOfSource(source: string, paths: Iterable<string>): string | null {
  if (!source.startsWith('#')) return source;
  for (const path of paths) if (hiddenSource(path) === source) return path;
  return null;
}

function hiddenSource(path: string): string {
  return `#${sha256Of(path).slice(0, 16)}`;
}
