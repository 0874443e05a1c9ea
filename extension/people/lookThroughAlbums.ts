import { ProgressLocation, Uri, l10n, window } from 'vscode';
import { faceConsent } from '../consent.ts';
import type { Ctx } from '../context.ts';
import { showFailure } from '../showFailure.ts';
import { shownName } from '../wording.ts';

/** Looks for faces in the albums a blog was written from without: their drafts are left as they are. */
export async function lookThroughAlbums(ctx: Ctx): Promise<void> {
  if ((await faceConsent(ctx.context)) !== 'faces') return;
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Looking for faces'),
  };
  try {
    const { albums } = await ctx.daemon.request('album/list', {});
    const there = albums.filter(({ photos }) => photos !== null);
    if (there.length === 0) {
      void window.showInformationMessage(l10n.t('No blog was written from an album yet.'));
      return;
    }
    await window.withProgress(options, async (progress, token) => {
      for (const { folder } of there) {
        progress.report({ message: shownName(Uri.parse(folder, true).path) });
        await ctx.daemon.request('album/analyze', { folder, faces: true }, token);
      }
    });
  } catch (error) {
    await showFailure(ctx, error, () => lookThroughAlbums(ctx));
  }
}
