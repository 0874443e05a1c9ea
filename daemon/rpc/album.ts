import { join } from 'node:path';
import type {
  AlbumDecideParams,
  AlbumDecideResult,
  AlbumListParams,
  AlbumListResult,
  AlbumUndoParams,
  BoardResult,
  OpenAlbumParams,
  OpenAlbumResult,
  ThumbnailsParams,
  ThumbnailsResult,
  UpdateDraftParams,
  UpdateDraftResult,
} from '../contract/album.ts';
import type { BoardParams } from '../contract/protocol.ts';
import { toPath, toUri } from '../contract/uri.ts';
import { writeInto } from '../draft/bundleFiles.ts';
import { foldersOf } from '../photo/find/joinedAlbum.ts';
import { showPhotoProblems } from './photoDiagnostics.ts';
import { askEditor, editorsAtRest } from './openDrafts.ts';
import type { Call } from './transport/call.ts';
import { supports } from './transport/client.ts';

/** `album/board` */
export function board(request: BoardParams, call: Call): Promise<BoardResult> {
  return call.services.album.board(request, call.client.settings, call.signal);
}

/** `album/open` */
export function openAlbum(request: OpenAlbumParams, call: Call): Promise<OpenAlbumResult> {
  return call.services.album.open(request, call.client.settings);
}

/** `album/list` */
export async function listAlbums(
  { publish = [] }: AlbumListParams,
  call: Call,
): Promise<AlbumListResult> {
  const { services, client, hub, signal } = call;
  const list = await services.album.list(client.settings, signal);
  for (const { folder, problems } of list.albums) {
    const album = toPath(folder) ?? folder;
    const isIn = (place: string): boolean =>
      publish.some((root) => place === root || place.startsWith(join(root, '/')));
    if (!foldersOf(album).some(isIn)) continue;
    for (const path of new Set(problems.map((one) => one.path))) {
      const own = problems.filter((one) => one.path === path).map(({ problem }) => problem);
      await showPhotoProblems(hub, client, album, path, own);
    }
  }
  return list;
}

/** `album/decide` */
export function decideAlbum(request: AlbumDecideParams, call: Call): Promise<AlbumDecideResult> {
  const { client, signal } = call;
  return change(call, request.folder, () =>
    call.services.album.decide(request, client.settings, signal),
  );
}

/** `album/undo` */
export function undoAlbum({ folder }: AlbumUndoParams, call: Call): Promise<AlbumDecideResult> {
  const { client, signal } = call;
  return change(call, folder, () => call.services.album.undo(folder, client.settings, signal));
}

/** `album/redo` */
export function redoAlbum({ folder }: AlbumUndoParams, call: Call): Promise<AlbumDecideResult> {
  const { client, signal } = call;
  return change(call, folder, () => call.services.album.redo(folder, client.settings, signal));
}

/** `album/thumbnails` */
export function thumbnails(request: ThumbnailsParams, call: Call): Promise<ThumbnailsResult> {
  return call.services.album.thumbnails(request, call.client.settings, call.signal);
}

/** `draft/update`: where the draft is open in an editor that can be asked, the editor changes it; else the file is. */
export async function updateDraft(
  { draft }: UpdateDraftParams,
  call: Call,
): Promise<UpdateDraftResult> {
  const { client, services, signal } = call;
  const file = toPath(draft) ?? draft;
  return call.hub.changes(signal, async () => {
    await editorsAtRest(call);
    const document = client.documents.get(file);
    const editorText = document?.getText() ?? null;
    const asked = { file, editorText };
    const { outcome, text } = await services.album.updateDraft(asked, client.settings, signal);
    if (text !== null) {
      if (document && supports(client, 'workspace', 'applyEdit')) {
        const was = editorText ?? '';
        const wanted = [{ file, uri: toUri(file), was, is: linesLike(was, text) }];
        askEditor(client, { wanted, label: 'Album', log: call.log });
      } else await writeInto(file, text);
    }
    return { outcome };
  });
}

/** A text with its lines ended as another's are. */
function linesLike(other: string, text: string): string {
  const eol = other.includes('\r\n') ? '\r\n' : '\n';
  return text.replaceAll('\r', '').replaceAll('\n', eol);
}

/** One change at a time, and every client is told. */
export async function change<Result>(
  call: Call,
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const result = await call.hub.changes(call.signal, work);
  for (const client of call.hub.clients) {
    void client.notify('album/changed', { folder: toUri(folder) });
    client.refreshDrafts();
  }
  return result;
}
