import { window, workspace, type Uri } from 'vscode';
import { isDraft } from './draftDocuments.ts';

/** The draft the user looks at, or looked at last as long as it is open. */
export interface DraftInSight {
  readonly uri: Uri | null;
  dispose(): void;
}

/** @param onChange called when it is another one, and when the one there is was saved */
export function watchDraftInSight(onChange: () => void): DraftInSight {
  let uri = visibleDraft();
  const look = (): void => {
    const next = visibleDraft() ?? (isOpen(uri) ? uri : null);
    if (next?.toString() === uri?.toString()) return;
    uri = next;
    onChange();
  };
  const watching = [
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    workspace.onDidSaveTextDocument((document) => {
      if (document.uri.toString() === uri?.toString()) onChange();
    }),
  ];
  return {
    get uri() {
      return uri;
    },
    dispose() {
      for (const part of watching) part.dispose();
    },
  };
}

function visibleDraft(): Uri | null {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return (
    editors.find((editor) => editor !== undefined && isDraft(editor.document))?.document.uri ?? null
  );
}

function isOpen(uri: Uri | null): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri?.toString());
}
