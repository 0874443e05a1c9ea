import { Uri, workspace } from 'vscode';
import type { Ctx } from '../context.ts';

/**
 * Copies the sample photos that came with the extension into a folder of its own, where a blog can be written from them.
 *
 * @returns the folder; photos that are there already stay as they are
 */
export async function sampleAlbum({ context }: Ctx): Promise<Uri> {
  const from = Uri.joinPath(context.extensionUri, 'assets', 'samples', 'face-api');
  const folder = Uri.joinPath(context.globalStorageUri, 'Sample Album');
  await workspace.fs.createDirectory(folder);
  const there = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (const [name] of await workspace.fs.readDirectory(from)) {
    if (there.has(name)) continue;
    await workspace.fs.copy(Uri.joinPath(from, name), Uri.joinPath(folder, name));
  }
  return folder;
}
