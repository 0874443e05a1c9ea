import { basename } from 'node:path/posix';
import {
  Disposable,
  EventEmitter,
  MarkdownString,
  RelativePattern,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  env,
  l10n,
  window,
  workspace,
  type TreeDataProvider,
} from 'vscode';
import type { AlbumDraft, AlbumState } from '../../daemon/contract/album.ts';
import type { Ctx } from '../context.ts';
import { messageOf } from '../failure.ts';
import { photoCount, shownName } from '../wording.ts';

/** The id of the view, as package.json contributes it. */
const albumsViewId = 'photoBlog.albums';

/** A row of the tree: an album, and what there is to say of it. */
export type AlbumNode =
  | { readonly kind: 'album'; readonly album: AlbumState }
  | { readonly kind: 'draft'; readonly draft: AlbumDraft }
  | { readonly kind: 'new' | 'unnamed' | 'problems' | 'left-out'; readonly album: AlbumState }
  | {
      readonly kind: 'problem' | 'left-out-photo';
      readonly album: AlbumState;
      readonly path: string;
      readonly text: string;
    };

/** The *Albums* view: every album a blog was written from, with what there is to do about it. */
export interface AlbumTree {
  refresh(): void;
  dispose(): void;
}

/** Long enough for a card that is being copied to be told of a few times only, in milliseconds. */
const settleMs = 1500;

/** What the user decided is seen at once: several decisions made together are read together, in milliseconds. */
const decidedMs = 100;

/** Folders that are watched for new photos at most. */
const mostWatched = 50;

/** Shows the albums; nothing is read before the view is opened. */
export function createAlbumTree(ctx: Ctx): AlbumTree {
  const changes = new EventEmitter<void>();
  let watching = Disposable.from();
  let settling: ReturnType<typeof setTimeout> | undefined;

  /** Photos that come or go are told of by themselves. */
  function watch(albums: readonly AlbumState[]): void {
    watching.dispose();
    const there = albums.filter(({ photos }) => photos !== null).slice(0, mostWatched);
    watching = Disposable.from(
      ...there.flatMap(foldersOf).map((folder) => {
        const pattern = new RelativePattern(folder, '*');
        const watcher = workspace.createFileSystemWatcher(pattern, false, true, false);
        const heard = [watcher.onDidCreate(refreshSoon), watcher.onDidDelete(refreshSoon)];
        return Disposable.from(watcher, ...heard);
      }),
    );
  }

  function refreshIn(ms: number): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      changes.fire();
    }, ms);
  }

  function refreshSoon(): void {
    refreshIn(settleMs);
  }

  const provider: TreeDataProvider<AlbumNode> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: itemOf,
    async getChildren(node) {
      if (node !== undefined) return childrenOf(node);
      try {
        const { albums } = await ctx.daemon.request('album/list', {});
        watch(albums);
        return albums.map((album) => ({ kind: 'album', album }));
      } catch (error) {
        ctx.log.warn(messageOf(error));
        return [];
      }
    },
  };
  const view = window.createTreeView(albumsViewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  // What changes while nobody looks is read when somebody does.
  let isStale = false;
  const looking = view.onDidChangeVisibility(({ visible }) => {
    if (visible && isStale) refreshIn(0);
    isStale &&= !visible;
  });
  return {
    refresh: () => {
      if (view.visible) refreshIn(decidedMs);
      else isStale = true;
    },
    dispose() {
      looking.dispose();
      clearTimeout(settling);
      watching.dispose();
      view.dispose();
      changes.dispose();
    },
  };
}

function childrenOf(node: AlbumNode): AlbumNode[] {
  if (node.kind === 'problems') {
    const told = new Map<string, string[]>();
    for (const { path, problem } of node.album.problems)
      told.set(path, [...(told.get(path) ?? []), problem.message]);
    return [...told].map(([path, texts]) => ({
      kind: 'problem',
      album: node.album,
      path,
      text: texts.join('\n'),
    }));
  }
  if (node.kind === 'left-out')
    return node.album.leftOut.map((path) => ({
      kind: 'left-out-photo',
      album: node.album,
      path,
      text: path,
    }));
  if (node.kind !== 'album') return [];
  const { album } = node;
  const { newPhotos, unnamed, problems, leftOut } = album;
  const parts = [
    [newPhotos, 'new'],
    [unnamed, 'unnamed'],
    [problems.length, 'problems'],
    [leftOut.length, 'left-out'],
  ] as const;
  return [
    ...album.drafts.map((draft): AlbumNode => ({ kind: 'draft', draft })),
    ...parts.flatMap(([count, kind]): AlbumNode[] => (count > 0 ? [{ kind, album }] : [])),
  ];
}

/** A line about an album: how many of something there are. */
function lineOf(
  kind: AlbumNode['kind'],
  label: string,
  icon: string,
  state: TreeItemCollapsibleState,
): TreeItem {
  const item = new TreeItem(label, state);
  item.iconPath = new ThemeIcon(icon);
  item.contextValue = kind;
  return item;
}

function itemOf(node: AlbumNode): TreeItem {
  const { Expanded, Collapsed, None } = TreeItemCollapsibleState;
  switch (node.kind) {
    case 'album': {
      const { album } = node;
      const folder = Uri.parse(album.folder, true);
      const item = new TreeItem(shownName(folder.path), Expanded);
      item.id = album.folder;
      item.iconPath = new ThemeIcon(album.photos === null ? 'circle-slash' : 'folder-library');
      item.description = stateOf(album);
      item.tooltip = new MarkdownString().appendText(
        [...foldersOf(album).map(({ fsPath }) => fsPath), stateOf(album)].join('\n'),
      );
      item.contextValue = album.photos === null ? 'album.gone' : 'album';
      item.accessibilityInformation = { label: `${shownName(folder.path)}, ${stateOf(album)}` };
      return item;
    }
    case 'draft': {
      const { title, draft, changedAt } = node.draft;
      const uri = Uri.parse(draft, true);
      const item = new TreeItem(title === '' ? shownName(uri.path) : title, None);
      item.id = draft;
      item.iconPath = new ThemeIcon('book');
      item.description = new Intl.DateTimeFormat(env.language, { dateStyle: 'medium' }).format(
        new Date(changedAt),
      );
      item.tooltip = uri.fsPath;
      item.contextValue = 'draft';
      item.command = { title: l10n.t('Open'), command: 'vscode.open', arguments: [uri] };
      return item;
    }
    case 'new': {
      const count = node.album.newPhotos;
      const label =
        count === 1 ? l10n.t('1 new photo since') : l10n.t('{0} new photos since', count);
      return lineOf('new', label, 'sparkle', None);
    }
    case 'unnamed': {
      const count = node.album.unnamed;
      const label =
        count === 1
          ? l10n.t('1 person without a name')
          : l10n.t('{0} people without a name', count);
      const item = lineOf('unnamed', label, 'organization', None);
      item.command = { title: '', command: 'photoBlog.people.focus' };
      return item;
    }
    case 'problems': {
      const count = new Set(node.album.problems.map(({ path }) => path)).size;
      const label =
        count === 1 ? l10n.t('1 photo with a problem') : l10n.t('{0} photos with a problem', count);
      return lineOf('problems', label, 'warning', Collapsed);
    }
    case 'left-out': {
      const count = node.album.leftOut.length;
      const label = count === 1 ? l10n.t('1 photo left out') : l10n.t('{0} photos left out', count);
      return lineOf('left-out', label, 'eye-closed', Collapsed);
    }
    case 'problem':
    case 'left-out-photo': {
      const uri = photoOf(node);
      const item = new TreeItem(basename(node.path), None);
      if (node.kind === 'problem') item.description = node.text.split('\n')[0] ?? '';
      item.tooltip = node.text;
      item.iconPath = new ThemeIcon('file-media');
      item.contextValue = node.kind;
      const args = [uri.toString()];
      item.command = { title: l10n.t('Open'), command: 'photoBlog.openPhoto', arguments: args };
      return item;
    }
  }
}

/** The photo of a row. */
export function photoOf({
  album,
  path,
}: {
  readonly album: AlbumState;
  readonly path: string;
}): Uri {
  const part = album.parts.find(({ name }) => path.startsWith(`${name}/`));
  return part === undefined
    ? Uri.joinPath(Uri.parse(album.folder, true), path)
    : Uri.joinPath(Uri.parse(part.folder, true), path.slice(part.name.length));
}

/** Where the photos of an album are. */
export function foldersOf({ folder, parts }: AlbumState): readonly Uri[] {
  const places = parts.length === 0 ? [folder] : parts.map((part) => part.folder);
  return places.map((place) => Uri.parse(place, true));
}

/** What there is to say of an album in one line. */
function stateOf({ photos, newPhotos }: AlbumState): string {
  if (photos === null) return l10n.t('is not where it was');
  const count = photoCount(l10n.t, photos);
  return newPhotos === 0 ? count : `${count} · ${l10n.t('{0} new', newPhotos)}`;
}
