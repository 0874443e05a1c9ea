import { say } from '../shared/words/say.ts';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { type CliEnvironment, exitStatus, type WithDaemon } from './commandLine.ts';
import type { ExportPageResult, SiteKind } from '../contract/protocol.ts';
import { toPath } from '../contract/uri.ts';
import type { Daemon } from '../daemon.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

interface PageFlags {
  readonly output?: string;
  readonly zip?: string;
  readonly url?: string;
  readonly format?: SiteKind;
  readonly name?: string;
  readonly imageFolder?: string;
  readonly imageSize?: string;
  readonly imageType?: 'jpeg' | 'webp';
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
    .addOption(
      program
        .createOption('--format <format>', say('cli.pageFormat'))
        .choices(['hugo', 'jekyll', 'astro', 'eleventy'])
        .env('PHOTOBLOG_PAGE_FORMAT'),
    )
    .option('--name <name>', say('cli.pageName'))
    .option('--image-folder <name>', say('cli.pageImageFolder'))
    .addOption(
      program
        .createOption('--image-size <pixels>', say('cli.pageImageSize'))
        .env('PHOTOBLOG_IMAGE_SIZE'),
    )
    .addOption(
      program
        .createOption('--image-type <type>', say('cli.pageImageType'))
        .choices(['jpeg', 'webp'])
        .env('PHOTOBLOG_IMAGE_TYPE'),
    )
    .action(async (draft: string, flags: PageFlags, command: Command) => {
      const { output, zip, url, format } = flags;
      const isForSite = format !== undefined;
      const isForPage = zip !== undefined || url !== undefined;
      const { name, imageFolder } = flags;
      if (isForSite ? isForPage : name !== undefined || imageFolder !== undefined) {
        command.error(say('cli.pageWithFormat'));
      }
      const size = Number(flags.imageSize ?? 1600);
      if (!(Number.isInteger(size) && size >= 200 && size <= 8000)) {
        command.error(say('cli.pageSize', { size: flags.imageSize ?? '' }));
      }
      if (isForSite) {
        await withDaemon((daemon) => putPost(daemon, draft, flags, environment));
        return;
      }
      await withDaemon(async (daemon) => {
        const { stdout } = environment;
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
          showProgress(environment),
          environment.signal,
        );
        tellLeft(left, environment);
        for (const made of [page, archive]) {
          if (made !== null) stdout.write(`${toPath(made) ?? made}\n`);
        }
        return left.length > 0 ? exitStatus.someFailed : exitStatus.allProcessed;
      });
    });
}

/** `page --format hugo`: the draft as a post of a site. */
async function putPost(
  { pages }: Daemon,
  draft: string,
  { output, format, name, imageFolder, imageSize, imageType }: PageFlags,
  environment: CliEnvironment,
): Promise<number> {
  const size = imageSize === undefined ? undefined : Number(imageSize);
  const { post, left, notes } = await pages.sites.put(
    {
      draft: resolve(draft),
      ...(output === undefined ? {} : { output: resolve(output) }),
      ...(format === undefined ? {} : { format }),
      ...(name === undefined ? {} : { name }),
      images: {
        ...(imageFolder === undefined ? {} : { folder: imageFolder }),
        ...(size === undefined ? {} : { size }),
        ...(imageType === undefined ? {} : { type: imageType }),
      },
    },
    {},
    showProgress(environment),
    environment.signal,
  );
  tellLeft(left, environment);
  for (const note of notes) environment.stderr.write(`${sanitizeForTerminal(note)}\n`);
  environment.stdout.write(`${toPath(post) ?? post}\n`);
  return left.length > 0 ? exitStatus.someFailed : exitStatus.allProcessed;
}

function showProgress({ stderr }: CliEnvironment): (done: number, total: number) => void {
  return (done, total) => {
    if (!stderr.isTTY) return;
    stderr.write(`\r${say('page.pictures', { done, total })}${done === total ? '\n' : ''}`);
  };
}

function tellLeft(left: ExportPageResult['left'], { stderr }: CliEnvironment): void {
  for (const { image, reason } of left) {
    stderr.write(`${sanitizeForTerminal(say('page.left', { image, reason }))}\n`);
  }
}
