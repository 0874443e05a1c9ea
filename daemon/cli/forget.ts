import { resolve } from 'node:path';
import type { Command } from 'commander';

import { exitStatus } from './commandLine.ts';
import { changedLines } from './changedLines.ts';

import type { PeopleCommandOptions } from './commandLine.ts';
import type { ForgetCounts, ForgetParams, ForgetResult } from '../contract/protocol.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { say } from '../shared/words/say.ts';

interface ForgetFlags {
  readonly photo?: string;
  readonly album?: string;
  readonly everything?: true;
  readonly preview?: true;
}

/** Adds `forget <id> | --photo FILE | --album FOLDER | --everything`. */
export function addForgetCommand(
  people: Command,
  { environment, withDaemon, settings, withConnection }: PeopleCommandOptions,
): void {
  const command = withConnection(people.command('forget [id]'))
    .description(say('cli.forget.does'))
    .option('--photo <file>', say('cli.forget.photo'))
    .option('--album <folder>', say('cli.forget.album'))
    .option('--everything', say('cli.forget.everything'))
    .option('--preview', say('cli.forget.preview'))
    .action(async (id: string | undefined, flags: ForgetFlags) => {
      const request = requestOf(id, flags);
      if (request === null) return command.error(say('cli.forget.sayWhat'));
      await withDaemon(async (daemon) => {
        const result = await daemon.people.forget(request, settings(command));
        for (const line of await lines(result, flags)) {
          environment.stdout.write(`${sanitizeForTerminal(line)}\n`);
        }
        return exitStatus.allProcessed;
      });
    });
}

/** null unless exactly one thing is named. */
function requestOf(
  id: string | undefined,
  { photo, album, everything, preview }: ForgetFlags,
): ForgetParams | null {
  const requests: ForgetParams[] = [
    ...(id === undefined ? [] : [{ what: 'person', target: id } as const]),
    ...(photo === undefined ? [] : [{ what: 'photo', target: resolve(photo) } as const]),
    ...(album === undefined ? [] : [{ what: 'album', target: resolve(album) } as const]),
    ...(everything === undefined ? [] : [{ what: 'everything' } as const]),
  ];
  const [request, ...more] = requests;
  return request && more.length === 0 ? { ...request, preview: preview === true } : null;
}

async function lines(
  { before, after, drafts }: ForgetResult,
  { preview }: ForgetFlags,
): Promise<readonly string[]> {
  const changes = await Promise.all(drafts.map((change) => changedLines(change, preview !== true)));
  const places = changes.flat().map((place) => `  ${place}`);
  const changed = preview ? say('cli.forget.wouldChange') : say('cli.forget.changed');
  const inDrafts = places.length === 0 ? [] : [changed, ...places];
  return preview
    ? [
        say('cli.forget.thereIs', { what: counts(before) }),
        ...inDrafts,
        say('cli.forget.nothingErased'),
      ]
    : [say('cli.forget.forgotten', { before: counts(before), after: counts(after) }), ...inDrafts];
}

function counts(found: ForgetCounts): string {
  return say('cli.forget.counts', { ...found });
}
