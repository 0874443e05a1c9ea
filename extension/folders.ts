import { FileType, ThemeIcon, Uri, l10n, window, workspace, type QuickPickItem } from 'vscode';
import { manifestName, newestBundle } from './draft/bundles.ts';

/** Whether the folder at this place is a bundle of ours. */
export async function isBundle(folder: Uri): Promise<boolean> {
  return isFile(Uri.joinPath(folder, manifestName));
}

/** The newest draft of an album, or null. */
export async function existingDraft(album: Uri): Promise<Uri | null> {
  const entries = await workspace.fs.readDirectory(album);
  const bundles: string[] = [];
  for (const [name, type] of entries) {
    if (type !== FileType.Directory || !name.startsWith('blog')) continue;
    const folder = Uri.joinPath(album, name);
    if ((await isBundle(folder)) && (await isFile(Uri.joinPath(folder, 'index.md')))) {
      bundles.push(name);
    }
  }
  const newest = newestBundle(bundles);
  return newest === null ? null : Uri.joinPath(album, newest, 'index.md');
}

/** Asks for a folder of photos: one of the workspace, or any other. */
export async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const other: QuickPickItem = {
    label: l10n.t('Another Folder…'),
    iconPath: new ThemeIcon('folder-opened'),
  };
  if (folders.length === 0) return browse();
  const items = folders.map((folder) => ({
    label: folder.name,
    description: folder.uri.fsPath,
    iconPath: new ThemeIcon('folder'),
    uri: folder.uri,
  }));
  const answer = await window.showQuickPick([...items, other], {
    title: l10n.t('Generate Blog'),
    placeHolder: l10n.t('Which folder holds the photos?'),
  });
  if (answer === undefined) return undefined;
  return 'uri' in answer ? answer.uri : browse();
}

async function browse(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Folder of Photos'),
    openLabel: l10n.t('Generate Blog'),
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
  });
  return chosen?.[0];
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.File;
  } catch {
    // Whatever the reason, there is no such file for us.
    return false;
  }
}
