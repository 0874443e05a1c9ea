import { isAbsolute, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The absolute path that a `file:` URI or an absolute path names; null for anything else.
 *
 * `file:///home/ana/My%20photos` gives `/home/ana/My photos`; a trailing separator is removed.
 */
export function toPath(uriOrPath: string): string | null {
  const path = uriOrPath.startsWith('file:') ? fromFileUri(uriOrPath) : uriOrPath;
  if (path === null || !isAbsolute(path) || path.includes('\0')) return null;
  const clean = normalize(path);
  return clean.length > 1 && /[^:][/\\]$/.test(clean) ? clean.slice(0, -1) : clean;
}

/** The `file:` URI of an absolute path, percent-encoded where URIs need it. */
export function toUri(path: string): string {
  return pathToFileURL(path).href;
}

function fromFileUri(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    // A host part, an encoded slash or bad percent-encoding: not a path of this machine.
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
}
