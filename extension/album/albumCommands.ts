import { Uri, commands, window } from 'vscode';
import type { Ctx } from '../context.ts';
import { leaveOut, tryAgain } from '../photo/photoActions.ts';
import { showFailure } from '../showFailure.ts';
import { previewDraft } from '../draft/draftCommands.ts';
import { foldersOf, photoOf, type AlbumNode, type AlbumTree } from './albumTree.ts';

/** What the commands of the tree need of others. */
export interface AlbumCommandParts {
  readonly tree: AlbumTree;
  readonly showBoard: (folder: Uri) => void;
  readonly generate: (folder: Uri, how: 'ask' | 'regenerate') => Promise<void>;
}

/** The commands of the rows of the *Albums* view, by name without `photoBlog.`. */
export function albumCommands(
  ctx: Ctx,
  { tree, showBoard, generate }: AlbumCommandParts,
): Readonly<Record<string, (node?: AlbumNode) => unknown>> {
  const onAlbum =
    (run: (folder: Uri) => unknown) =>
    (node?: AlbumNode): unknown =>
      node !== undefined && 'album' in node ? run(Uri.parse(node.album.folder, true)) : undefined;
  const onPhoto =
    (run: (photo: Uri, node: AlbumNode) => Promise<void>) =>
    async (node?: AlbumNode): Promise<void> => {
      if (node === undefined || !('path' in node)) return;
      await run(photoOf(node), node);
      tree.refresh();
    };
  return {
    'albums.refresh': () => {
      tree.refresh();
    },
    'album.board': onAlbum(showBoard),
    'album.update': onAlbum((folder) => generate(folder, 'regenerate')),
    'album.reveal': (node) =>
      node !== undefined && 'album' in node
        ? commands.executeCommand('revealFileInOS', foldersOf(node.album)[0])
        : undefined,
    'album.tryAgain': onPhoto((photo) => tryAgain(ctx, photo)),
    'album.leaveOut': onPhoto((photo) => leaveOut(ctx, photo)),
    'album.takeBack': onPhoto(async (_photo, node) => {
      if (!('path' in node)) return;
      const { folder } = node.album;
      try {
        await ctx.daemon.request('photo/choose', {
          folder,
          photo: node.path,
          choice: 'automatic',
        });
      } catch (error) {
        await showFailure(ctx, error, () => Promise.resolve());
      }
    }),
    'draft.preview': async (node?: AlbumNode) => {
      if (node?.kind !== 'draft') return;
      const uri = Uri.parse(node.draft.draft, true);
      await window.showTextDocument(uri);
      await previewDraft(uri);
    },
  };
}
