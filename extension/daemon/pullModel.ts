import { randomUUID } from 'node:crypto';
import { ProgressLocation, l10n, window } from 'vscode';
import type { Ctx } from '../context.ts';
import { showFailure } from '../showFailure.ts';

/**
 * Offers to have Ollama download a model.
 *
 * @param detail why one is needed
 */
export async function offerModel(ctx: Ctx, model: string, detail: string): Promise<void> {
  const download = l10n.t('Download {0}', model);
  const answer = await window.showInformationMessage(detail, download);
  if (answer === download) await pullModel(ctx, model);
}

/**
 * Command *Download a Model for Ollama*: several gigabytes, which Ollama loads from its own library; cancelling keeps
 * what is there for the next time.
 *
 * @param model by default the one that suits this computer best
 */
export async function pullModel(ctx: Ctx, model?: string): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Ollama is downloading a model'),
  };
  try {
    const { model: loaded } = await window.withProgress(options, async (progress, token) => {
      await ctx.daemon.ready();
      const workDoneToken = randomUUID();
      let done = 0;
      const watching = ctx.daemon.onWorkDone(workDoneToken, ({ message, percentage = 0 }) => {
        progress.report({
          ...(message === undefined ? {} : { message }),
          increment: Math.max(0, percentage - done),
        });
        done = Math.max(done, percentage);
      });
      const request = { workDoneToken, ...(model === undefined ? {} : { model }) };
      return ctx.daemon.request('model/pull', request, token).finally(() => {
        watching.dispose();
      });
    });
    void window.showInformationMessage(l10n.t('{0} is ready to write.', loaded));
  } catch (error) {
    await showFailure(ctx, error, () => pullModel(ctx, model));
  }
}
