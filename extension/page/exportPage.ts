import { Uri, env, l10n, window } from 'vscode';
import type { Ctx } from '../context.ts';
import type { ExportPageParams, ExportPageResult } from '../../daemon/contract/protocol.ts';
import { draftOf } from '../draft/draftCommands.ts';
import { showFailure } from '../showFailure.ts';
import { unsavedText, withPictures } from './withPictures.ts';

/** Command *Export Page*: the draft as a web page beside it, which needs nothing else. */
export async function exportPage(ctx: Ctx, chosen?: Uri): Promise<void> {
  const made = await makePage(ctx, chosen, {}, () => exportPage(ctx, chosen));
  if (made === null || made.page === null) return;
  const open = l10n.t('Open in Browser');
  const reveal = l10n.t('Show in File Manager');
  const page = Uri.parse(made.page, true);
  const answer = await window.showInformationMessage(l10n.t('The page is ready.'), open, reveal);
  if (answer === open) await env.openExternal(page);
  if (answer === reveal) await env.openExternal(Uri.joinPath(page, '..'));
}

/** Command *Open in Browser*: the page of the draft as it stands now. */
export async function openInBrowser(ctx: Ctx, chosen?: Uri): Promise<void> {
  const made = await makePage(ctx, chosen, {}, () => openInBrowser(ctx, chosen));
  if (made !== null && made.page !== null) await env.openExternal(Uri.parse(made.page, true));
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
    const made = await withPictures(ctx, l10n.t('Making a web page'), (workDoneToken, token) =>
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
