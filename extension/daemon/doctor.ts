import { EventEmitter, ProgressLocation, Uri, commands, l10n, window, workspace } from 'vscode';
import type { Ctx } from '../context.ts';
import { doctorReport } from './doctorReport.ts';
import { offerModel } from './pullModel.ts';
import { showFailure } from '../showFailure.ts';

const scheme = 'photo-blog-doctor';
const page = Uri.from({ scheme, path: '/Photo Blog Doctor.md' });

/** The command and what has to be cleaned up after it. */
export interface Doctor {
  run(): Promise<void>;
  dispose(): void;
}

/** Command *Doctor*: checks everything the daemon needs, and shows the findings as a page one can also copy. */
export function createDoctor(ctx: Ctx): Doctor {
  let text = '';
  const changes = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changes.event,
    provideTextDocumentContent: () => text,
  });
  async function run(): Promise<void> {
    const options = { location: ProgressLocation.Window, title: l10n.t('Photo Blog Doctor') };
    try {
      const result = await window.withProgress(options, () =>
        ctx.daemon.request('daemon/doctor', {}),
      );
      text = doctorReport(l10n.t, result);
      changes.fire(page);
      await commands.executeCommand('markdown.showPreview', page);
      const wanting = result.checks.find(({ model }) => model !== undefined);
      if (wanting?.model !== undefined) await offerModel(ctx, wanting.model, wanting.detail);
    } catch (error) {
      await showFailure(ctx, error, run);
    }
  }
  return {
    run,
    dispose() {
      provider.dispose();
      changes.dispose();
    },
  };
}
