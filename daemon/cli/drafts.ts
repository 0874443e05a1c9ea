import type { Command } from 'commander';

import { changedLines } from './changedLines.ts';
import { exitStatus } from './commandLine.ts';

import type { PeopleCommandOptions } from './commandLine.ts';
import type { Daemon } from '../daemon.ts';
import type { ChangeInDraft, DaemonSettings } from '../contract/protocol.ts';
import { toPath } from '../contract/uri.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { say } from '../shared/words/say.ts';

/** Adds `people update-drafts [--apply]`. */
export function addDraftsCommand(
  people: Command,
  { environment, withDaemon, settings, withConnection }: PeopleCommandOptions,
): void {
  const command = withConnection(people.command('update-drafts'))
    .description(say('cli.drafts.does'))
    .option('--apply', say('cli.drafts.apply'))
    .action(async ({ apply }: { apply?: true }) => {
      await withDaemon(async (daemon) => {
        const changes = await daemon.updateDrafts(settings(command), apply ? 'apply' : 'look');
        const count = changes.reduce((sum, { edits }) => sum + edits.length, 0);
        const end = say(apply ? 'cli.drafts.changed' : 'cli.drafts.wouldChange', { count });
        const lines = await Promise.all(
          changes.map((change) => changedLines(change, apply === true)),
        );
        for (const line of [...lines.flat(), end]) {
          environment.stdout.write(`${sanitizeForTerminal(line)}\n`);
        }
        return exitStatus.allProcessed;
      });
    });
}

/** What to tell after a correction: which drafts were changed with it. Null when none was. */
export function draftsFollowed(changes: readonly ChangeInDraft[]): string | null {
  if (changes.length === 0) return null;
  const files = changes.map(({ draft }) => toPath(draft) ?? draft).join(', ');
  return say('cli.drafts.followed', { count: changes.length, files });
}

/** What to tell after a correction: that the user's own words in drafts are left to the user. Null when none have to change. */
export async function draftsBehind(
  daemon: Pick<Daemon, 'updateDrafts'>,
  settings: DaemonSettings,
): Promise<string | null> {
  const changes = await daemon.updateDrafts(settings, 'look');
  if (changes.length === 0) return null;
  return say('cli.drafts.behind', { count: changes.length });
}
