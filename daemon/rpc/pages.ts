import { say } from '../shared/words/say.ts';
import { DaemonError } from '../contract/errors.ts';
import type { ExportPageParams, ExportPageResult } from '../contract/protocol.ts';
import type { Call } from './transport/call.ts';
import { beginWorkDone } from './workDone.ts';

/** Turns a draft into a web page, with progress in pictures. */
export async function exportPage(request: ExportPageParams, call: Call): Promise<ExportPageResult> {
  const { services, client, signal } = call;
  const work = beginWorkDone(call, request.workDoneToken, say('page.making'));
  const progress = (done: number, total: number): void => {
    work.report({
      message: say('page.pictures', { done, total }),
      percentage: Math.floor((100 * done) / total),
    });
  };
  try {
    const made = await services.pages?.export(request, client.settings, progress, signal);
    if (!made) throw new DaemonError('nothingToDo', say('page.none'));
    return made;
  } finally {
    work.end('Done');
  }
}

/** What a daemon without drafts makes. */
export const noPage: ExportPageResult = { page: null, zip: null, changed: 0, left: [] };
