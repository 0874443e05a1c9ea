import type { Command } from 'commander';
import { relative, resolve } from 'node:path';

import { type CliEnvironment, exitStatus, type WithDaemon } from './commandLine.ts';
import { DaemonError } from '../contract/errors.ts';
import type { PhotoChoice } from '../contract/protocol.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

/** What each choice is called on the command line, and what it does. */
const commands: readonly {
  readonly name: string;
  readonly choice: PhotoChoice;
  readonly does: string;
  readonly done: string;
}[] = [
  {
    name: 'use',
    choice: 'use',
    does: 'show this photo instead of others that are nearly the same',
    done: 'is used from now on',
  },
  {
    name: 'leave-out',
    choice: 'leave-out',
    does: 'leave this photo out of every draft',
    done: 'is left out from now on',
  },
  {
    name: 'automatic',
    choice: 'automatic',
    does: 'take back what was chosen',
    done: 'is chosen by its merits again',
  },
];

/** Adds `photo use|leave-out|automatic FOLDER PHOTO`: choices that last over all drafts of an album. */
export function addPhotoCommands(
  program: Command,
  {
    environment,
    withDaemon,
  }: { readonly environment: CliEnvironment; readonly withDaemon: WithDaemon },
): void {
  const photo = program.command('photo').description('choose which photos drafts show');
  for (const { name, choice, does, done } of commands) {
    photo
      .command(`${name} <folder> <photo>`)
      .description(does)
      .action(async (folder: string, path: string) => {
        await withDaemon(async (daemon) => {
          const album = resolve(folder);
          // As the shell completes it, or as the report spells it.
          const typed = relative(album, resolve(path));
          const inside = typed !== '' && !typed.startsWith('..') ? typed : path;
          if (!daemon.choosePhoto) throw new DaemonError('nothingToDo', 'There are no photos here');
          const { before } = await daemon.choosePhoto({ folder: album, photo: inside, choice }, {});
          const undo = commands.find((one) => one.choice === before)?.name ?? 'automatic';
          const shown = sanitizeForTerminal(inside);
          environment.stdout.write(
            before === choice
              ? `${shown} ${done}; nothing has changed\n`
              : `${shown} ${done}; photo ${undo} undoes this\n`,
          );
          return exitStatus.allProcessed;
        });
      });
  }
}
