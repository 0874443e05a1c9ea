import { FileType, Uri, l10n, window, workspace } from 'vscode';
import type { Ctx } from '../context.ts';

/** One folder, or several that are one album. */
export interface OpenAlbum {
  /** What the daemon knows it by. */
  readonly folder: Uri;
  /** The folder whose settings count: of several the first. */
  readonly scope: Uri;
  /** The newest draft about it; null when there is none. */
  readonly draft: Uri | null;
}

/**
 * Asks the daemon what some folders are together, and remembers where their photos belong.
 *
 * @throws as `Daemon.request`
 */
export async function openAlbum(ctx: Ctx, folders: readonly Uri[]): Promise<OpenAlbum> {
  const request = { folders: folders.map((folder) => folder.toString()) };
  const { folder, parts, drafts } = await ctx.daemon.request('album/open', request);
  const album = Uri.parse(folder, true);
  rememberAlbum(ctx, album, parts);
  const [part] = parts;
  return {
    folder: album,
    scope: part === undefined ? album : Uri.parse(part.folder, true),
    draft: drafts[0] === undefined ? null : Uri.parse(drafts[0], true),
  };
}

/** A photo of an album can be traced back to it from now on. */
export function rememberAlbum(
  { albums }: Pick<Ctx, 'albums'>,
  album: Uri,
  parts: readonly { readonly name: string; readonly folder: string }[],
): void {
  const places = parts.map(({ name, folder }) => ({ name, at: Uri.parse(folder, true).path }));
  albums.add(album.path, places);
}

/**
 * The folders a command of the Explorer was called on.
 *
 * @param chosen the one that was clicked
 * @param selected all that are selected, the clicked one among them, or whatever else a menu hands over
 */
export async function selectedFolders(chosen: Uri, selected: unknown): Promise<readonly Uri[]> {
  const all = Array.isArray(selected) ? selected.filter((one) => one instanceof Uri) : [];
  if (!all.some((one) => one.toString() === chosen.toString())) return [chosen];
  const folders: Uri[] = [];
  for (const one of all) {
    const { type } = await workspace.fs.stat(one);
    if ((type & FileType.Directory) !== 0) folders.push(one);
  }
  const files = all.length - folders.length;
  if (files > 0 && folders.length > 0)
    void window.showInformationMessage(
      l10n.t('A post is about folders: of what is selected, {0} are left aside.', files),
    );
  // As they stand in the Explorer, in whatever order they were clicked: the first has the draft beside it.
  const byPath = new Intl.Collator(undefined, { numeric: true });
  return folders.length === 0 ? [chosen] : folders.sort((a, b) => byPath.compare(a.path, b.path));
}
