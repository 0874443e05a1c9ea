import { say } from '../shared/words/say.ts';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { type CliEnvironment, exitStatus, type WithDaemon } from './commandLine.ts';
import { DaemonError } from '../contract/errors.ts';
import { toPath } from '../contract/uri.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

interface PageFlags {
  readonly output?: string;
  readonly zip?: string;
  readonly url?: string;
}

/** Adds `page DRAFT [-o DIR] [--zip FILE] [--url URL]`: a draft as a web page. */
export function addPageCommand(
  program: Command,
  {
    environment,
    withDaemon,
  }: { readonly environment: CliEnvironment; readonly withDaemon: WithDaemon },
): void {
  program
    .command('page <draft>')
    .description(say('cli.page'))
    .addOption(
      program
        .createOption('-o, --output <dir>', say('cli.pageOutput'))
        .env('PHOTOBLOG_PAGE_OUTPUT'),
    )
    .addOption(program.createOption('--zip <file>', say('cli.pageZip')).env('PHOTOBLOG_ZIP'))
    .addOption(program.createOption('--url <url>', say('cli.pageUrl')).env('PHOTOBLOG_URL'))
    .action(async (draft: string, { output, zip, url }: PageFlags) => {
      await withDaemon(async (daemon) => {
        if (!daemon.pages) throw new DaemonError('nothingToDo', say('page.none'));
        const { stderr, stdout } = environment;
        const {
          page,
          left,
          zip: archive,
        } = await daemon.pages.export(
          {
            draft: resolve(draft),
            ...(output === undefined ? {} : { output: resolve(output) }),
            ...(zip === undefined ? {} : { zip: resolve(zip) }),
            ...(url === undefined ? {} : { url }),
          },
          {},
          (done, total) => {
            if (stderr.isTTY)
              stderr.write(
                `\r${say('page.pictures', { done, total })}${done === total ? '\n' : ''}`,
              );
          },
          environment.signal,
        );
        for (const { image, reason } of left) {
          stderr.write(`${sanitizeForTerminal(say('page.left', { image, reason }))}\n`);
        }
        for (const made of [page, archive]) {
          if (made !== null) stdout.write(`${toPath(made) ?? made}\n`);
        }
        return left.length > 0 ? exitStatus.someFailed : exitStatus.allProcessed;
      });
    });
}
