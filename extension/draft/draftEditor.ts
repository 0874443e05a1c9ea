import {
  Disposable,
  Range,
  TabInputText,
  TextDocumentChangeReason,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
  type Tab,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import { createDraftPort, editorOf } from './draftPort.ts';
import { isBundle } from '../folders.ts';
import { startLiveDraft, type DraftChange, type LiveDraft } from './liveDraft.ts';
import { wholeBlocks } from './partialDraft.ts';

/** A draft that is being streamed into an editor. */
export interface DraftEditor {
  readonly document: TextDocument;
  readonly live: LiveDraft;
  /** What the file held before; null when there was none. */
  readonly oldText: string | null;
  /** The user closed the draft without saving it, and VS Code could not do so. */
  readonly discarded: boolean;
  dispose(): void;
}

/** Long enough for a tab that moves to another group to arrive there. */
const tabMoveMs = 50;

/**
 * Opens the draft beside whatever the user looks at, and gets it ready to be written.
 *
 * @param focus `leave`: who types elsewhere goes on there; `take`: what has the focus is covered by the draft
 */
export async function openDraftEditor(uri: Uri, focus: 'take' | 'leave'): Promise<DraftEditor> {
  const isNew = !(await exists(uri));
  if (isNew) await workspace.fs.writeFile(uri, new Uint8Array());
  const document = await workspace.openTextDocument(uri);
  if (editorOf(document) === undefined) {
    await window.showTextDocument(document, {
      viewColumn: window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside,
      preserveFocus: focus === 'leave',
      preview: false,
    });
  }
  // What is not saved, the daemon could not merge.
  const live = startLiveDraft(createDraftPort(document), document.isDirty ? 'keep' : 'replace');
  let saving = false;
  let discarded = false;
  let wasDirty = document.isDirty;
  const watching = Disposable.from(
    workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      live.changed(changeOf(event));
      // Neither changed nor saved, but clean: reverted, which is also what closing without saving begins with.
      if (event.contentChanges.length > 0) return;
      // Dirty once more while it was dirty: our text came while VS Code was reverting, and so kept it from closing.
      discarded ||= document.isDirty && wasDirty && !saving;
      wasDirty = document.isDirty;
      if (discarded || (!document.isDirty && !saving)) live.reverted();
    }),
    workspace.onWillSaveTextDocument((event) => {
      if (event.document === document) saving = true;
    }),
    workspace.onDidSaveTextDocument((saved) => {
      if (saved === document) saving = false;
    }),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) live.closed();
    }),
    // VS Code keeps a document for minutes after its last tab went.
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.length === 0) return;
      setTimeout(() => {
        if (tabsOf(document).length === 0) live.closed();
      }, tabMoveMs);
    }),
  );
  return {
    document,
    live,
    oldText: isNew ? null : document.getText(),
    get discarded() {
      return discarded;
    },
    dispose() {
      watching.dispose();
    },
  };
}

/**
 * Leaves a valid draft or none where a run was stopped: the old one again, the blocks that are whole, or no file at all.
 */
export async function leaveValidDraft(editor: DraftEditor): Promise<void> {
  const { document, oldText, live, discarded } = editor;
  if (document.isClosed || tabsOf(document).length === 0) {
    if (oldText === null) await deleteIfEmpty(document.uri);
    return;
  }
  // What the user wrote below the new lines was never taken away.
  if (live.keepsOldText()) return;
  const valid = oldText ?? (discarded ? null : await partialDraft(document));
  await replaceAll(document, valid ?? '');
  if (valid !== null && !discarded) return;
  await window.tabGroups.close(tabsOf(document));
  await deleteIfEmpty(document.uri);
}

async function partialDraft(document: TextDocument): Promise<string | null> {
  const hasImages = await isBundle(Uri.joinPath(document.uri, '..'));
  return hasImages ? wholeBlocks(document.getText()) : null;
}

async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const everything = document.validateRange(new Range(0, 0, document.lineCount, 0));
  edit.replace(document.uri, everything, text);
  await workspace.applyEdit(edit);
  await document.save();
}

/** Deletes an empty draft, and its folder if nothing else is in it. */
async function deleteIfEmpty(uri: Uri): Promise<void> {
  if (!(await exists(uri)) || (await workspace.fs.stat(uri)).size > 0) return;
  await workspace.fs.delete(uri);
  const folder = Uri.joinPath(uri, '..');
  if ((await workspace.fs.readDirectory(folder)).length === 0) await workspace.fs.delete(folder);
}

function tabsOf(document: TextDocument): Tab[] {
  const key = document.uri.toString();
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof TabInputText && input.uri.toString() === key);
}

function changeOf({ contentChanges, reason }: TextDocumentChangeEvent): DraftChange {
  const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    removed: rangeLength,
    text,
  }));
  switch (reason) {
    case TextDocumentChangeReason.Undo:
      return { changes, reason: 'undo' };
    case TextDocumentChangeReason.Redo:
      return { changes, reason: 'redo' };
    case undefined:
      return { changes, reason: 'edit' };
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    // The file system says no more than this, in words that differ by platform.
    return false;
  }
}
