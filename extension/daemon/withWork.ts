import { randomUUID } from 'node:crypto';
import { ProgressLocation, window, type CancellationToken } from 'vscode';
import type { Ctx } from '../context.ts';

/** Runs a request that tells how far it is, with a notification of its progress and a way to stop it. */
export function withWork<Result>(
  ctx: Ctx,
  title: string,
  request: (workDoneToken: string, token: CancellationToken) => Thenable<Result>,
): Thenable<Result> {
  const options = { location: ProgressLocation.Notification, cancellable: true, title };
  return window.withProgress(options, async (progress, token) => {
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
    try {
      return await request(workDoneToken, token);
    } finally {
      watching.dispose();
    }
  });
}
