import { l10n, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { ChangeInDraft } from '../../daemon/contract/protocol.ts';
import { leftPlaces } from './leftPlaces.ts';

/** A draft with places that are left to the user, and its text when that was told. */
interface LeftDraft extends ChangeInDraft {
  readonly text: string;
}

export interface LeftInDrafts {
  /** @param left after one correction */
  tell(left: readonly ChangeInDraft[]): void;
  dispose(): void;
}

/** Corrections that follow each other as quickly as this are told in one line; milliseconds. */
const togetherMs = 300;

/**
 * One quiet line where the user's own words still call people as before, with a way to look at each place: nothing is
 * changed unless it is accepted there. The daemon says so after every correction that this window asked for, whichever
 * way it was made.
 */
export function createLeftInDrafts(): LeftInDrafts {
  // Of several corrections the last knows best.
  const byDraft = new Map<string, ChangeInDraft>();
  let timer: NodeJS.Timeout | undefined;
  return {
    tell: (left) => {
      if (left.length === 0) return;
      for (const change of left) byDraft.set(change.draft, change);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const changes = [...byDraft.values()];
        byDraft.clear();
        void show(changes);
      }, togetherMs);
    },
    dispose: () => {
      clearTimeout(timer);
    },
  };
}

async function show(changes: readonly ChangeInDraft[]): Promise<void> {
  const drafts: readonly LeftDraft[] = await Promise.all(
    changes.map(async (change) => ({ ...change, text: await textOf(change.draft) })),
  );
  const button = l10n.t('Show');
  const line =
    drafts.length === 1
      ? l10n.t('1 draft still uses the old name in words of your own.')
      : l10n.t('{0} drafts still use the old name in words of your own.', drafts.length);
  if ((await window.showInformationMessage(line, button)) !== button) return;
  const edit = new WorkspaceEdit();
  const label = l10n.t('Use the new name');
  for (const { draft, edits, text } of drafts) {
    for (const { range, newText } of leftPlaces(edits, text, await textOf(draft))) {
      const { start, end } = range;
      const where = new Range(start.line, start.character, end.line, end.character);
      edit.replace(Uri.parse(draft, true), where, newText, { label, needsConfirmation: true });
    }
  }
  if (edit.size > 0) await workspace.applyEdit(edit, { isRefactoring: true });
}

/** As the editor has it, or else as it is on disk; empty for a draft that has gone. */
async function textOf(draft: string): Promise<string> {
  const uri = Uri.parse(draft, true);
  const open = workspace.textDocuments.find((document) => document.uri.fsPath === uri.fsPath);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
