import {
  CancellationTokenSource,
  ProgressLocation,
  Range,
  Uri,
  l10n,
  window,
  workspace,
} from 'vscode';
import type { StoryOptions } from '../../daemon/contract/protocol.ts';
import type { Ctx } from '../context.ts';
import { showFailure } from '../showFailure.ts';
import { storyOptions, viewSetting } from '../settings.ts';
import { applyText } from './applyText.ts';
import { chapterChanges } from './chapterChanges.ts';
import { reviewChanges } from './reviewChanges.ts';
import { pickTelling } from './tellings.ts';

/** LSP's range, as the code lens hands it over. */
interface LspRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * Command of the code lens *Rewrite*: asks how a chapter is to be told, and puts a new text at its place, in one undo step.
 *
 * What the user wrote stays in it; what changes is shown before, and nothing does without a yes. Where the draft was
 * edited meanwhile, nothing is replaced: the range would be another one.
 *
 * @param told how, where that is known already
 */
export async function rewriteChapter(
  ctx: Ctx,
  draft: string,
  chapter: string,
  range: LspRange,
  told?: StoryOptions,
): Promise<void> {
  const uri = Uri.parse(draft, true);
  const story = told ?? (await pickTelling(storyOptions(uri)));
  if (story === undefined) return;
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Rewriting a chapter'),
  };
  try {
    const { text } = await window.withProgress(options, (_progress, token) =>
      ctx.daemon.request('draft/rewrite', { draft, chapter, story }, token),
    );
    if (document.version !== version) {
      tellEdited();
      return;
    }
    const { start, end } = range;
    const place = new Range(start.line, start.character, end.line, end.character);
    const [from, to] = [document.offsetAt(place.start), document.offsetAt(place.end)];
    const before = document.getText();
    const after = before.slice(0, from) + text + before.slice(to);
    if (chapterChanges(before, after).length === 0) {
      void window.showInformationMessage(
        l10n.t('Told that way, the chapter says the same as now.'),
      );
      return;
    }
    const nobody = new CancellationTokenSource();
    const taken = viewSetting('reviewChanges')
      ? await reviewChanges({ draft: uri, before, after }, nobody.token)
      : after;
    nobody.dispose();
    if (taken !== null) await applyText(uri, taken);
  } catch (error) {
    await showFailure(ctx, error, () => rewriteChapter(ctx, draft, chapter, range, story));
  }
}

function tellEdited(): void {
  void window.showWarningMessage(
    l10n.t('The draft was edited while the chapter was being rewritten, so it was left as it is.'),
  );
}
