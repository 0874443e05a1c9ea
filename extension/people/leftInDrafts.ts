import { l10n, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { ChangeInDraft } from '../../daemon/contract/protocol.ts';

/**
 * One quiet line where the user's own words still call people as before, with a way to look at each place: nothing is
 * changed unless it is accepted there.
 *
 * @param left of one or more corrections, in their order
 */
export async function tellLeftInDrafts(left: readonly ChangeInDraft[]): Promise<void> {
  // Of several corrections the last knows best.
  const byDraft = new Map(left.map((change) => [change.draft, change]));
  if (byDraft.size === 0) return;
  const show = l10n.t('Show');
  const line =
    byDraft.size === 1
      ? l10n.t('1 draft still uses the old name in words of your own.')
      : l10n.t('{0} drafts still use the old name in words of your own.', byDraft.size);
  if ((await window.showInformationMessage(line, show)) !== show) return;
  const edit = new WorkspaceEdit();
  const label = l10n.t('Use the new name');
  for (const { draft, edits } of byDraft.values()) {
    for (const { range, newText } of edits) {
      const { start, end } = range;
      const where = new Range(start.line, start.character, end.line, end.character);
      edit.replace(Uri.parse(draft, true), where, newText, { label, needsConfirmation: true });
    }
  }
  await workspace.applyEdit(edit, { isRefactoring: true });
}
