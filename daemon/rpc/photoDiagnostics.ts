import { join } from 'node:path';
import type { Problem } from '../contract/problem.ts';
import type { Client } from './transport/client.ts';
import { fileRange, toDiagnostic } from './diagnostic.ts';
import type { Hub } from './hub.ts';
import { toUri } from '../contract/uri.ts';
import { fileOf, foldersOf } from '../photo/find/joinedAlbum.ts';

/** What code actions of a photo's diagnostic get back; `photo` is relative to `folder`, empty for the folder itself. */
export interface PhotoDiagnosticData {
  readonly folder: string;
  readonly photo: string;
}

/**
 * Shows the problems of one photo at its own URI, and takes away what an earlier run showed there.
 *
 * The client that asked sees all; others see changes of what they were shown before.
 *
 * @param path relative to `folder`; empty for problems of the run as a whole, which are shown at the folder
 * @returns when the client that asked has room for more
 */
export async function showPhotoProblems(
  hub: Hub,
  asker: Client,
  folder: string,
  path: string,
  problems: readonly Problem[],
): Promise<void> {
  const file = fileOf(folder, path);
  const data: PhotoDiagnosticData = { folder, photo: path };
  const diagnostics = problems.map((problem) => toDiagnostic(problem, fileRange, data));
  for (const client of hub.clients) {
    const shown = client.marked.has(file);
    if (!shown && (client !== asker || problems.length === 0)) continue;
    if (problems.length > 0) client.marked.add(file);
    else client.marked.delete(file);
    const sent = client.notify('textDocument/publishDiagnostics', {
      uri: toUri(file),
      diagnostics,
    });
    if (client === asker) await sent;
  }
}

/** Takes away what is shown of photos that a complete run of their folder did not meet again. */
export function clearMissingPhotos(hub: Hub, folder: string, paths: Iterable<string>): void {
  const present = new Set(Array.from(paths, (path) => fileOf(folder, path)));
  for (const client of hub.clients) {
    for (const file of client.marked) {
      if (!foldersOf(folder).some((one) => isInside(file, one)) || present.has(file)) continue;
      client.marked.delete(file);
      void client.notify('textDocument/publishDiagnostics', { uri: toUri(file), diagnostics: [] });
    }
  }
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(join(folder, '/'));
}
