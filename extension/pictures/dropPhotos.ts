import { randomUUID } from 'node:crypto';
import {
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  Uri,
  WorkspaceEdit,
  l10n,
  languages,
  workspace,
  type CancellationToken,
  type DataTransfer,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Ctx } from '../context.ts';
import { isDraft } from '../draft/draftDocuments.ts';
import { isPhotoPath } from '../photo/photoFormats.ts';
import { showFailure } from '../showFailure.ts';
import { blockAt, placeForBlock } from './blockAt.ts';
import { copyBeside } from './insertPhotos.ts';

/** Pictures that were dropped or pasted: files that are somewhere, or bytes that are nowhere yet. */
interface Offered {
  readonly files: readonly Uri[];
  readonly loose: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Where they are to come. */
interface Place {
  readonly document: TextDocument;
  readonly position: Position;
}

/**
 * Pictures that are dropped on a draft or pasted into it come beside it as copies without metadata, whatever their
 * format; the originals are only read.
 */
export function registerDropAndPaste(ctx: Ctx): Disposable {
  const selector = { language: 'markdown', scheme: 'file' };
  const offers = new WeakMap<DocumentPasteEdit, Offered & Place>();
  const editOf = async (
    offer: Offered & Place,
    token: CancellationToken,
  ): Promise<WorkspaceEdit> => {
    const { document, position } = offer;
    const edit = new WorkspaceEdit();
    const loose = await keep(ctx, offer.loose);
    try {
      const { text } = await copyBeside(ctx, document.uri, [...offer.files, ...loose], token);
      const whole = document.getText();
      // A picture is a paragraph of its own, wherever in a line it was dropped.
      const at = placeForBlock(whole, document.offsetAt(position));
      if (text !== '') edit.insert(document.uri, document.positionAt(at), blockAt(whole, at, text));
    } catch (error) {
      void showFailure(ctx, error, () => Promise.resolve());
    } finally {
      for (const file of loose) await workspace.fs.delete(file);
    }
    return edit;
  };
  return Disposable.from(
    languages.registerDocumentDropEditProvider(
      selector,
      {
        // What comes of a drop is not asked for later on: the copy is made now.
        async provideDocumentDropEdits(document, position, data, token) {
          const offered = isDraft(document) ? await offeredBy(data) : null;
          if (offered === null) return undefined;
          const edit = new DocumentDropEdit('', titleOf(), kind());
          edit.additionalEdit = await editOf({ ...offered, document, position }, token);
          return edit;
        },
      },
      { providedDropEditKinds: [kind()], dropMimeTypes: ['text/uri-list', 'image/*', 'files'] },
    ),
    languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, data) {
          const [range] = ranges;
          const offered = range && isDraft(document) ? await offeredBy(data) : null;
          if (offered === null || range === undefined) return undefined;
          const edit = new DocumentPasteEdit('', titleOf(), kind());
          offers.set(edit, { ...offered, document, position: range.start });
          return [edit];
        },
        async resolveDocumentPasteEdit(edit, token) {
          const offer = offers.get(edit);
          if (offer !== undefined) edit.additionalEdit = await editOf(offer, token);
          return edit;
        },
      },
      {
        providedPasteEditKinds: [kind()],
        pasteMimeTypes: ['text/uri-list', 'image/*', 'files'],
      },
    ),
  );
}

function kind(): DocumentDropOrPasteEditKind {
  return DocumentDropOrPasteEditKind.Empty.append('markdown', 'image', 'photoBlog');
}

function titleOf(): string {
  return l10n.t('Put the Photo into the Draft');
}

/** Photos among what is offered; null when there is something else in it, or nothing. */
async function offeredBy(data: DataTransfer): Promise<Offered | null> {
  const list = await data.get('text/uri-list')?.asString();
  const places = (list ?? '').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (places.length > 0) {
    const files = places.map((place) => Uri.parse(place));
    const arePhotos = files.every(({ scheme, path }) => scheme === 'file' && isPhotoPath(path));
    return arePhotos ? { files, loose: [] } : null;
  }
  const found = [...data].flatMap(([mime, item]) => {
    const file = item.asFile();
    return file && (mime.startsWith('image/') || isPhotoPath(file.name)) ? [file] : [];
  });
  if (found.length === 0) return null;
  const files = found.flatMap(({ uri }) => (uri?.scheme === 'file' ? [uri] : []));
  // The bytes are there only as long as the question is.
  const loose = await Promise.all(
    found
      .filter(({ uri }) => uri?.scheme !== 'file')
      .map(async (file) => ({ name: file.name, bytes: await file.data() })),
  );
  return { files, loose };
}

/** Bytes from the clipboard or a browser become files of ours for as long as they are read. */
async function keep({ context }: Ctx, files: Offered['loose']): Promise<readonly Uri[]> {
  const folder = Uri.joinPath(context.globalStorageUri, 'incoming', randomUUID());
  const kept: Uri[] = [];
  for (const { name, bytes } of files) {
    const place = Uri.joinPath(folder, name.replace(/[\\/:]/g, '-') || 'picture.png');
    await workspace.fs.writeFile(place, bytes);
    kept.push(place);
  }
  return kept;
}
