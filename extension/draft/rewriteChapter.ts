import { ProgressLocation, Range, Uri, l10n, window, workspace, WorkspaceEdit } from 'vscode';
import type { Ctx } from '../context.ts';
import { showFailure } from '../showFailure.ts';
import { storyOptions } from '../settings.ts';

/** LSP's range, as the code lens hands it over. */
interface LspRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * Command of the code lens *Rewrite*: puts a new text at the place of one chapter, in one undo step.
 *
 * What the user wrote stays in it; what goes of a chapter that they have changed is shown before. Where the draft was
 * edited meanwhile, nothing is replaced: the range would be another one.
 */
export async function rewriteChapter(
  ctx: Ctx,
  draft: string,
  chapter: string,
  range: LspRange,
): Promise<void> {
  const uri = Uri.parse(draft, true);
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Rewriting a chapter'),
  };
  try {
    const story = storyOptions(uri);
    const { text, edited, goes } = await window.withProgress(options, (_progress, token) =>
      ctx.daemon.request('draft/rewrite', { draft, chapter, story }, token),
    );
    if (document.version !== version) {
      tellEdited();
      return;
    }
    if (edited && goes.length > 0 && !(await mayGo(goes))) return;
    if (document.version !== version) {
      tellEdited();
      return;
    }
    const edit = new WorkspaceEdit();
    const { start, end } = range;
    edit.replace(uri, new Range(start.line, start.character, end.line, end.character), text);
    await workspace.applyEdit(edit);
  } catch (error) {
    await showFailure(ctx, error, () => rewriteChapter(ctx, draft, chapter, range));
  }
}

/** As many sentences are listed: more than a dialog holds would hide its buttons. */
const mostShown = 12;

/** Shows what a changed chapter would lose, and asks. */
async function mayGo(goes: readonly string[]): Promise<boolean> {
  const rewrite = l10n.t('Rewrite');
  const more = goes.length - mostShown;
  const listed = [
    ...goes.slice(0, mostShown).map((sentence) => `\u2013 ${sentence.trim()}`),
    ...(more > 0 ? [l10n.t('and {0} more', more)] : []),
  ];
  const detail = `${listed.join('\n')}\n\n${l10n.t('What you wrote yourself stays; one undo brings everything back.')}`;
  const question = l10n.t('These sentences of the chapter go:');
  return (
    (await window.showInformationMessage(question, { modal: true, detail }, rewrite)) === rewrite
  );
}

function tellEdited(): void {
  void window.showWarningMessage(
    l10n.t('The draft was edited while the chapter was being rewritten, so it was left as it is.'),
  );
}
