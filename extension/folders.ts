import {
  FileType,
  TabInputCustom,
  TabInputText,
  ThemeIcon,
  Uri,
  l10n,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import { manifestName } from './draft/bundles.ts';
import { isPhotoPath } from './photo/photoFormats.ts';
import { photoCount } from './wording.ts';

/** Whether the folder at this place is a bundle of ours. */
export async function isBundle(folder: Uri): Promise<boolean> {
  return isFile(Uri.joinPath(folder, manifestName));
}

/** A folder with photos in it, or below it. */
interface PhotoFolder {
  readonly uri: Uri;
  /** As the user knows it, such as `Trips/Rome`. */
  readonly name: string;
  /** Below it, too. */
  readonly photos: number;
}

/** So deep is looked below a folder of the workspace, and at so many folders in all. */
const [deepest, mostFolders] = [4, 1500] as const;

/**
 * Asks for the folders of photos of one post: some of the workspace, or any other.
 *
 * @param howMany `several`: more than one can be chosen, for one post about all of them
 * @returns none when the user left
 */
export async function pickFolders(howMany: 'one' | 'several'): Promise<readonly Uri[]> {
  const roots = workspace.workspaceFolders ?? [];
  if (roots.length === 0) return browse(howMany);
  const other = { label: l10n.t('Another Folder…'), iconPath: new ThemeIcon('folder-opened') };
  const several = {
    label: l10n.t('Several Folders as One Post…'),
    iconPath: new ThemeIcon('files'),
  };
  const folders = photoFolders();
  const items = folders.then((found): (QuickPickItem & { readonly uri?: Uri })[] => [
    ...found.map(itemOf),
    ...(howMany === 'several' && found.length > 1 ? [several] : []),
    other,
  ]);
  const answer = await window.showQuickPick(items, {
    title: l10n.t('Generate Blog'),
    placeHolder: l10n.t('Which folder holds the photos?'),
    matchOnDescription: true,
  });
  if (answer === undefined) return [];
  if (answer.label === several.label) return pickSeveral(await folders);
  return answer.uri === undefined ? browse(howMany) : [answer.uri];
}

async function pickSeveral(folders: readonly PhotoFolder[]): Promise<readonly Uri[]> {
  const answer = await window.showQuickPick(folders.map(itemOf), {
    canPickMany: true,
    title: l10n.t('Several Folders as One Post'),
    placeHolder: l10n.t('The draft goes beside the first one'),
  });
  return answer?.map(({ uri }) => uri) ?? [];
}

function itemOf({ uri, name, photos }: PhotoFolder): QuickPickItem & { readonly uri: Uri } {
  const iconPath = new ThemeIcon('folder');
  return { label: name, description: photoCount(l10n.t, photos), iconPath, uri };
}

/** Folders of the workspace that have photos, that of the open photo first; where none is found, the workspace's own. */
async function photoFolders(): Promise<readonly PhotoFolder[]> {
  const found: PhotoFolder[] = [];
  let left = mostFolders;
  const look = async (uri: Uri, name: string, depth: number): Promise<number> => {
    if (depth > deepest || left-- <= 0) return 0;
    const entries = await workspace.fs.readDirectory(uri).then(
      (all) => all,
      () => [],
    );
    if (entries.some(([entry]) => entry === manifestName)) return 0;
    let photos = entries.filter(
      ([entry, type]) => (type & FileType.File) !== 0 && isPhotoPath(entry),
    ).length;
    for (const [entry, type] of entries) {
      if (type !== FileType.Directory || /^(?:\.|node_modules$)/.test(entry)) continue;
      photos += await look(Uri.joinPath(uri, entry), `${name}/${entry}`, depth + 1);
    }
    if (photos > 0) found.push({ uri, name, photos });
    return photos;
  };
  const roots = workspace.workspaceFolders ?? [];
  for (const root of roots) await look(root.uri, root.name, 0);
  if (found.length === 0) return roots.map(({ uri, name }) => ({ uri, name, photos: 0 }));
  const front = frontFolder();
  const isFront = ({ uri }: PhotoFolder): boolean => uri.toString() === front;
  const byName = new Intl.Collator(undefined, { numeric: true });
  return found.sort(
    (a, b) => Number(isFront(b)) - Number(isFront(a)) || byName.compare(a.name, b.name),
  );
}

/** Whether one of the folders, or one below, plainly holds a photo; false also where only the daemon could tell. */
export async function holdPhotos(folders: readonly Uri[]): Promise<boolean> {
  const waiting = [...folders];
  for (let looked = 0; looked < mostFolders; looked++) {
    const folder = waiting.shift();
    if (folder === undefined) return false;
    const entries = await workspace.fs.readDirectory(folder).then(
      (all) => all,
      () => [],
    );
    for (const [entry, type] of entries) {
      if ((type & FileType.File) !== 0 && isPhotoPath(entry)) return true;
      if (type === FileType.Directory) waiting.push(Uri.joinPath(folder, entry));
    }
  }
  return false;
}

/** The folder of the file in front. */
function frontFolder(): string | null {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const isOfFile = input instanceof TabInputCustom || input instanceof TabInputText;
  return isOfFile ? Uri.joinPath(input.uri, '..').toString() : null;
}

async function browse(howMany: 'one' | 'several'): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Folder of Photos'),
    openLabel: l10n.t('Generate Blog'),
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: howMany === 'several',
  });
  return chosen ?? [];
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.File;
  } catch {
    // Whatever the reason, there is no such file for us.
    return false;
  }
}
