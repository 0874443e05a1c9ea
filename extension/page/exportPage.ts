import { UIKind, Uri, env, l10n, window } from 'vscode';
import type { Ctx } from '../context.ts';
import type { ExportPageParams, ExportPageResult } from '../../daemon/contract/protocol.ts';
import { draftOf } from '../draft/draftCommands.ts';
import { showFailure } from '../showFailure.ts';
import { withWork } from '../daemon/withWork.ts';
import { unsavedText } from './unsavedText.ts';

/** Command *Export Page*: the draft as a web page beside it, which needs nothing else. */
export async function exportPage(ctx: Ctx, chosen?: Uri): Promise<void> {
  const made = await makePage(ctx, chosen, {}, () => exportPage(ctx, chosen));
  if (made === null || made.page === null) return;
  const open = l10n.t('Open in Browser');
  const reveal = l10n.t('Show in File Manager');
  const page = Uri.parse(made.page, true);
  const answer = await window.showInformationMessage(l10n.t('The page is ready.'), open, reveal);
  if (answer === open) await showPage(ctx, page, chosen);
  if (answer === reveal) await env.openExternal(Uri.joinPath(page, '..'));
}

/** Command *Open in Browser*: the page of the draft as it stands now. */
export async function openInBrowser(ctx: Ctx, chosen?: Uri): Promise<void> {
  const made = await makePage(ctx, chosen, {}, () => openInBrowser(ctx, chosen));
  if (made !== null && made.page !== null) await showPage(ctx, Uri.parse(made.page, true), chosen);
}

/** Opens a page; where VS Code runs in a browser or on another computer, the browser has no way to its files. */
async function showPage(ctx: Ctx, page: Uri, chosen: Uri | undefined): Promise<void> {
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (isHere && (await env.openExternal(page))) return;
  const zip = l10n.t('Copy as Zip');
  const text = l10n.t('Your browser cannot open the page from here. It is at {0}.', page.fsPath);
  if ((await window.showInformationMessage(text, zip)) === zip) await copyAsZip(ctx, chosen);
}

/** Command *Copy as Zip*: the page as one file, to send. */
export async function copyAsZip(ctx: Ctx, chosen?: Uri): Promise<void> {
  const draft = draftOf(chosen);
  if (draft === null) {
    sayNoDraft();
    return;
  }
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(draft, '..', '..', 'blog.zip'),
    filters: { ZIP: ['zip'] },
  });
  if (target === undefined) return;
  const zip = target.toString();
  const made = await makePage(ctx, draft, { zip }, () => copyAsZip(ctx, chosen));
  if (made === null) return;
  const reveal = l10n.t('Show in File Manager');
  const answer = await window.showInformationMessage(l10n.t('The archive is ready.'), reveal);
  if (answer === reveal) await env.openExternal(Uri.joinPath(target, '..'));
}

/** @returns null when there is no draft, or when it failed, which has been said then */
async function makePage(
  ctx: Ctx,
  chosen: Uri | undefined,
  more: Pick<ExportPageParams, 'zip'>,
  again: () => Promise<void>,
): Promise<ExportPageResult | null> {
  const draft = draftOf(chosen);
  if (draft === null) {
    sayNoDraft();
    return null;
  }
  try {
    const made = await withWork(ctx, l10n.t('Making a web page'), (workDoneToken, token) =>
      ctx.daemon.request(
        'page/export',
        { draft: draft.toString(), workDoneToken, ...unsavedText(draft), ...more },
        token,
      ),
    );
    const [first] = made.left;
    if (first) {
      void window.showWarningMessage(
        l10n.t(
          '{0} of the draft’s pictures are not on the page. {1}: {2}',
          made.left.length,
          first.image,
          first.reason,
        ),
      );
    }
    return made;
  } catch (error) {
    await showFailure(ctx, error, again);
    return null;
  }
}

/** Says that there is no draft to make anything of. */
export function sayNoDraft(): void {
  void window.showInformationMessage(l10n.t('Open a draft first: its page is made from it.'));
}
