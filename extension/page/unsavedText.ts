import { workspace, type Uri } from 'vscode';

/** A draft's text where its editor has it unsaved. */
export function unsavedText(draft: Uri): { readonly text?: string } {
  const unsaved = workspace.textDocuments.find(
    ({ uri, isDirty }) => isDirty && uri.toString() === draft.toString(),
  );
  return unsaved === undefined ? {} : { text: unsaved.getText() };
}
