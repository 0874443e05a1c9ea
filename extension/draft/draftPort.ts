import {
  EndOfLine,
  Range,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { DraftPort, TextChange } from './liveDraft.ts';

/** Time of one batch: fast enough to look like writing, slow enough for the editor to keep up. */
const batchMs = 40;

/** A document of VS Code, as the live draft needs it. */
export function createDraftPort(document: TextDocument): DraftPort {
  return {
    eol: document.eol === EndOfLine.CRLF ? '\r\n' : '\n',
    length: () => document.getText().length,
    cursor() {
      const selection = editorOf(document)?.selection;
      return selection?.isEmpty === true ? document.offsetAt(selection.active) : null;
    },
    async edit(change, undo) {
      const editor = editorOf(document);
      if (editor === undefined || document.isClosed) return 'hidden';
      const stops = { undoStopBefore: undo.before, undoStopAfter: undo.after };
      try {
        const done = await editor.edit((edit) => {
          const range = rangeOf(document, change);
          // An insertion takes a cursor at its place along, a replacement would not.
          if (change.removed === 0) edit.insert(range.start, change.text);
          else edit.replace(range, change.text);
        }, stops);
        return done ? 'done' : 'stale';
      } catch (error) {
        // Thrown when the editor was closed or hidden in the meantime.
        if (editorOf(document) === editor) throw error;
        return 'hidden';
      }
    },
    async editUnseen(change) {
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, change), change.text);
      return (await workspace.applyEdit(edit)) ? 'done' : 'stale';
    },
    reveal(offset) {
      const at = document.positionAt(offset);
      editorOf(document)?.revealRange(new Range(at, at), TextEditorRevealType.Default);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, batchMs)),
    shown: () =>
      new Promise((resolve) => {
        const watching = window.onDidChangeVisibleTextEditors(() => {
          if (editorOf(document) === undefined) return;
          watching.dispose();
          resolve();
        });
      }),
  };
}

/** Of several editors of the document the one the user works in; undefined while none shows it. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  if (window.activeTextEditor?.document === document) return window.activeTextEditor;
  return window.visibleTextEditors.find((editor) => editor.document === document);
}

function rangeOf(document: TextDocument, { offset, removed }: TextChange): Range {
  return new Range(document.positionAt(offset), document.positionAt(offset + removed));
}
