import { FileType, Uri, workspace } from 'vscode';
import { isPhotoPath } from './photoFormats.ts';

/** The photos beside one, in the order of their names. */
export interface Neighbours {
  readonly previous: Uri | null;
  readonly next: Uri | null;
  /** Its place, from 0. */
  readonly at: number;
  readonly count: number;
}

const byName = new Intl.Collator('en', { numeric: true });

/** Looks up what is before and after a photo in its folder; a folder that cannot be read has nothing else. */
export async function neighboursOf(photo: Uri): Promise<Neighbours> {
  const alone = { previous: null, next: null, at: 0, count: 1 };
  const folder = Uri.joinPath(photo, '..');
  const name = photo.path.slice(photo.path.lastIndexOf('/') + 1);
  let entries: [string, FileType][];
  try {
    entries = await workspace.fs.readDirectory(folder);
  } catch {
    return alone;
  }
  const names = entries
    .filter(([other, type]) => (type & FileType.File) !== 0 && isPhotoPath(other))
    .map(([other]) => other)
    .sort((a, b) => byName.compare(a, b) || (a < b ? -1 : 1));
  const at = names.indexOf(name);
  if (at < 0) return alone;
  const place = (index: number): Uri | null => {
    const other = names[index];
    return other === undefined ? null : Uri.joinPath(folder, other);
  };
  return { previous: place(at - 1), next: place(at + 1), at, count: names.length };
}
