import { DaemonError } from '../contract/errors.ts';
import type { ExportPageParams, ExportPageResult } from '../contract/protocol.ts';
import type { Call } from './transport/call.ts';
import { beginWorkDone } from './workDone.ts';

/** Turns a draft into a web page, with progress in pictures. */
export async function exportPage(request: ExportPageParams, call: Call): Promise<ExportPageResult> {
  const { services, client, signal } = call;
  const work = beginWorkDone(call, request.workDoneToken, 'Making a web page');
  const progress = (done: number, total: number): void => {
    work.report({
      message: `${done} of ${total} pictures`,
      percentage: Math.floor((100 * done) / total),
    });
  };
  try {
    const made = await services.pages?.export(request, client.settings, progress, signal);
    if (!made) throw new DaemonError('nothingToDo', 'This daemon makes no pages');
    return made;
  } finally {
    work.end('Done');
  }
}

/** What a daemon without drafts makes. */
export const noPage: ExportPageResult = { page: null, zip: null, changed: 0, left: [] };
