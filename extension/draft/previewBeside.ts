import { Disposable, TabInputWebview, ViewColumn, commands, window, type Uri } from 'vscode';

/** So long a preview is waited for, in milliseconds: a busy computer of two cores took more than five seconds. */
const previewMs = 60_000;

/** Shows a draft as a reader sees it, beside it; whoever is writing somewhere keeps the focus. */
export async function previewBeside(draft: Uri): Promise<void> {
  const before = window.activeTextEditor;
  await commands.executeCommand('markdown.showPreviewToSide', draft);
  // The preview comes, and takes the focus, some time after the command is done.
  await previewInFront();
  if (before !== undefined) {
    await window.showTextDocument(before.document, before.viewColumn ?? ViewColumn.One);
  }
}

/** Waits until VS Code's own preview is the tab in front, as long as that takes on a busy computer and no longer. */
function previewInFront(): Promise<void> {
  const isThere = (): boolean => {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview');
  };
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      watching.dispose();
      resolve();
    };
    const look = (): void => {
      if (isThere()) end();
    };
    const timer = setTimeout(end, previewMs);
    const watching = Disposable.from(
      window.tabGroups.onDidChangeTabs(look),
      window.tabGroups.onDidChangeTabGroups(look),
    );
    look();
  });
}
