import { commands, l10n, window } from 'vscode';
import type { Ctx } from './context.ts';
import { failureLine, failureOf } from './failure.ts';

/** Codes of what cannot be done as things are. */
const refusals = new Set(['nothingToDo', 'folderNotFound', 'unknownPerson', 'unknownFace', 'busy']);

/**
 * Says what went wrong, in the user's words, and offers what can be done about it. Cancelling is not worth a word.
 *
 * @param again repeats what failed
 */
export async function showFailure(
  ctx: Ctx,
  error: unknown,
  again: () => Promise<void>,
): Promise<void> {
  const failure = failureOf(error);
  const line = failureLine(l10n.t, failure);
  if (line === null) return;
  // A refusal is an answer, not a fault: trying again would not change it.
  if (failure.kind === 'refused' && refusals.has(failure.code ?? '')) {
    ctx.log.info(line);
    void window.showInformationMessage(line);
    return;
  }
  ctx.log.error(error instanceof Error ? error : String(error));
  const retry = l10n.t('Try Again');
  const log = l10n.t('Show Log');
  const doctor = l10n.t('Run Doctor');
  const expected =
    failure.kind === 'refused' && failure.code !== null && failure.code !== 'internalError';
  const answer = expected
    ? await window.showWarningMessage(line, retry, doctor)
    : await window.showErrorMessage(line, retry, log);
  if (answer === retry) await again();
  if (answer === log) ctx.log.show();
  if (answer === doctor) await commands.executeCommand('photoBlog.doctor');
}
