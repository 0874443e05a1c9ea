import type { ProgressOutput } from './progress.ts';
import { pullText, type PullStep } from '../story/ollama/client/pull.ts';
import { say } from '../shared/words/say.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

/** Shows a download: one line that changes on a terminal, every tenth of the way anywhere else. */
export async function showPull(
  steps: AsyncIterable<PullStep> | Iterable<PullStep>,
  output: ProgressOutput,
): Promise<void> {
  let shownTenth = -1;
  let model: string | null = null;
  try {
    for await (const step of steps) {
      ({ model } = step);
      const text = sanitizeForTerminal(pullText(step));
      if (output.isTTY) {
        output.write(`\r\u001b[K${text.slice(0, (output.columns ?? 80) - 1)}`);
        continue;
      }
      const { completedBytes, totalBytes } = step;
      const tenth = totalBytes ? Math.floor((10 * completedBytes) / totalBytes) : -1;
      if (tenth > shownTenth) output.write(`${text}\n`);
      shownTenth = Math.max(shownTenth, tenth);
    }
    if (model !== null)
      output.write(`${output.isTTY ? '\r\u001b[K' : ''}${say('model.isThere', { model })}\n`);
  } catch (error) {
    if (output.isTTY) output.write('\r\u001b[K');
    throw error;
  }
}
