import { l10n, window } from 'vscode';
import type { Ctx } from '../context.ts';
import { showFailure } from '../showFailure.ts';
import { withWork } from './withWork.ts';

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
  try {
    const { model: loaded } = await withWork(
      ctx,
      l10n.t('Ollama is downloading a model'),
      (workDoneToken, token) =>
        ctx.daemon.request(
          'model/pull',
          { workDoneToken, ...(model === undefined ? {} : { model }) },
          token,
        ),
    );
    void window.showInformationMessage(l10n.t('{0} is ready to write.', loaded));
  } catch (error) {
    await showFailure(ctx, error, () => pullModel(ctx, model));
  }
}
