import { Disposable, Uri, commands, l10n, window, workspace } from 'vscode';
import type { Ctx } from '../context.ts';
import { isDraft } from './draftDocuments.ts';

/** Tells menus which of the open files are drafts, as long as they are open. */
export function watchOpenDrafts(): Disposable {
  const tell = (): void => {
    const drafts = workspace.textDocuments.filter(isDraft).map(({ uri }) => uri);
    const paths = drafts.flatMap(({ fsPath, path }) => [fsPath, path]);
    void commands.executeCommand('setContext', 'photoBlog.openDrafts', paths);
  };
  tell();
  return Disposable.from(
    workspace.onDidOpenTextDocument(tell),
    workspace.onDidCloseTextDocument(tell),
    window.onDidChangeActiveTextEditor(tell),
  );
}

/** The draft a command is about: the one it was called on, else the one in front. */
export function draftOf(chosen: Uri | undefined): Uri | null {
  // A folder that was clicked is meant, whatever draft is in front.
  if (chosen !== undefined) return chosen.path.endsWith('.md') ? chosen : null;
  const front = window.activeTextEditor?.document;
  return front !== undefined && isDraft(front) ? front.uri : null;
}

/** The album a draft was written about; null, and said, when this computer does not know. */
export async function albumOfDraft(ctx: Ctx, draft: Uri): Promise<Uri | null> {
  const { albums } = await ctx.daemon.request('album/list', {});
  const album = albums.find(({ drafts }) =>
    drafts.some((one) => Uri.parse(one.draft, true).fsPath === draft.fsPath),
  );
  if (album !== undefined && album.photos !== null) return Uri.parse(album.folder, true);
  void window.showInformationMessage(
    l10n.t('The photos of this draft are not on this computer, or not where they were.'),
  );
  return null;
}

/** Command *Preview*: the draft as a reader will see it, beside its text. */
export async function previewDraft(chosen?: Uri): Promise<void> {
  const draft = draftOf(chosen);
  if (draft === null) return;
  await commands.executeCommand('markdown.showPreviewToSide', draft);
}
