import { Range, WorkspaceEdit, workspace, type Uri } from 'vscode';

/**
 * Makes a draft what it is to be, in one undo step, and saves it. Only what differs is replaced, so that cursors and
 * previews elsewhere stay where they are.
 *
 * @param text with `\n` between lines
 */
export async function applyText(draft: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(draft);
  const before = document.getText();
  const wanted = before.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
  let start = 0;
  while (start < before.length && before[start] === wanted[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, wanted.length) - start;
  while (end < most && before.at(-1 - end) === wanted.at(-1 - end)) end += 1;
  if (start + end < Math.max(before.length, wanted.length)) {
    const edit = new WorkspaceEdit();
    const range = new Range(document.positionAt(start), document.positionAt(before.length - end));
    edit.replace(draft, range, wanted.slice(start, wanted.length - end));
    await workspace.applyEdit(edit);
  }
  await document.save();
}
