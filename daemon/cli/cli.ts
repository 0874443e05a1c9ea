import { exitStatus, type CliEnvironment, type WithDaemon } from './commandLine.ts';
import { Command, CommanderError, Option } from 'commander';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { addPeopleCommands } from './people.ts';
import { addPageCommand } from './page.ts';
import { addPhotoCommands } from './photos.ts';
import { jekyllPlaces, putJekyllPost } from './jekyllPost.ts';
import { eleventyNote } from './eleventyNote.ts';
import { createProgress } from './progress.ts';
import { summarize } from './summary.ts';
import { addHelp, usageError } from './usage.ts';
import type { Daemon } from '../daemon.ts';
import { toPath } from '../contract/uri.ts';
import { DaemonError, messageOf } from '../contract/errors.ts';
import type { AlbumEvent } from '../contract/events.ts';

import { fileRefusal } from '../contract/fileRefusal.ts';
import { photoblogHome } from '../shared/paths.ts';
import { writeResult } from './writeResult.ts';
import type { Report } from '../contract/report.ts';
import type { DaemonSettings, GenerateParams, StoryOptions } from '../contract/protocol.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { say } from '../shared/words/say.ts';

/**
 * Runs one command line.
 *
 * @param args without node and script, such as `['generate', 'photos']`
 * @returns the exit status, see `exitStatus`
 */
export async function runCli(
  args: readonly string[],
  environment: CliEnvironment,
): Promise<number> {
  let status: number = exitStatus.allProcessed;
  const withDaemon: WithDaemon = async (work, album) => {
    const daemon = await environment.openDaemon(album);
    try {
      status = await work(daemon);
    } finally {
      daemon.close();
    }
  };
  const end = (value: number): void => {
    status = value;
  };
  const program = createProgram(environment, withDaemon, end);
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (environment.signal.aborted) {
      environment.stderr.write(say('cli.stopped'));
      return exitStatus.interrupted;
    }
    if (error instanceof CommanderError) {
      const wrong = usageError(error);
      if (wrong !== '')
        environment.stderr.write(`${sanitizeForTerminal(wrong)}\n${say('cli.seeHelp')}\n`);
      return error.exitCode === 0 ? exitStatus.allProcessed : exitStatus.wrongUsage;
    }
    const refused = fileRefusal(error, photoblogHome());
    if (refused) {
      environment.stderr.write(`photoblog: ${sanitizeForTerminal(refused.message)}\n`);
      return exitStatus.nothingDone;
    }
    environment.stderr.write(`photoblog: ${sanitizeForTerminal(messageOf(error))}\n`);
    if (!(error instanceof DaemonError) && error instanceof Error) {
      environment.stderr.write(`${error.stack ?? ''}\n`);
    }
    return isWrongUsage(error) ? exitStatus.wrongUsage : exitStatus.nothingDone;
  }
}

function createProgram(
  environment: CliEnvironment,
  withDaemon: WithDaemon,
  end: (status: number) => void,
): Command {
  const program = addHelp(new Command('photoblog'), environment.version)
    .description(say('cli.does'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void environment.stdout.write(text),
      writeErr: (text) => void environment.stderr.write(text),
      // Told in the user's language where it is caught.
      outputError: () => undefined,
    });

  storyOptions(seeingOption(connectionOptions(program.command('generate <folders...>'))))
    .description(say('cli.generate'))
    .addOption(new Option('-o, --output <dir>', say('cli.output')).env('PHOTOBLOG_OUTPUT'))
    .addOption(new Option('--report <file>', say('cli.report')).env('PHOTOBLOG_REPORT'))
    .action(async (folders: readonly string[], options: GenerateFlags) => {
      const [only = '', ...more] = folders.map((folder) => resolve(folder));
      const isAlone = more.length === 0 && options.format !== 'jekyll';
      const again = isAlone
        ? await environment.tellAgain?.(requestOf(only, options), settingsOf(options))
        : null;
      if (again) {
        end(await finish(await follow(again, environment), options, environment));
        return;
      }
      const faces = options.faces ? 'find' : 'skip';
      const coming = more.length === 0 ? ({ folder: only, faces } as const) : undefined;
      await withDaemon(async (daemon) => {
        const wanted = [only, ...more];
        const folder = await oneAlbum(daemon, wanted);
        if (!wanted.includes(folder))
          environment.stderr.write(
            `${sanitizeForTerminal(say('cli.together', { count: wanted.length, folder }))}\n`,
          );
        const jekyll = options.format === 'jekyll' ? await jekyllPlaces(options.output) : null;
        const { output, ...rest } = options;
        const place = jekyll === null ? output : jekyll.draft;
        const events = daemon.generate(
          requestOf(folder, place === undefined ? rest : { ...rest, output: place }),
          settingsOf(options),
          environment.signal,
        );
        const report = await follow(events, environment);
        const status = await finish(report, options, environment);
        if (jekyll !== null && report.draft !== null) {
          const post = await putJekyllPost(daemon, report.draft, jekyll, environment);
          if (post !== null) environment.stderr.write(`${say('summary.post', { post })}\n`);
        }
        return status;
      }, coming);
    });

  seeingOption(connectionOptions(program.command('analyze <folder>')))
    .description(say('cli.analyze'))
    .option('--json', say('cli.analyzeJson'))
    .action(async (given: string, options: ConnectionFlags & { json?: true }) => {
      const folder = resolve(given);
      await withDaemon(
        async (daemon) => {
          const events = daemon.analyze(
            { folder, embeddings: true },
            settingsOf(options),
            environment.signal,
          );
          const report = await follow(events, environment);
          if (options.json) await writeLines(environment.stdout, report.photos);
          else environment.stdout.write(summarize(report));
          return statusOf(report);
        },
        { folder, faces: 'find' },
      );
    });

  addPeopleCommands(program, {
    environment,
    withDaemon,
    settings: (command) => settingsOf(command.opts<ConnectionFlags>()),
    withConnection: connectionOptions,
  });

  addPhotoCommands(program, { environment, withDaemon });

  addPageCommand(program, { environment, withDaemon });

  connectionOptions(program.command('doctor'))
    .description(say('cli.doctor'))
    .option('--json', say('cli.people.json'))
    .option('--pull [model]', say('cli.pull'))
    .action(async (options: ConnectionFlags & { json?: true; pull?: true | string }) => {
      await withDaemon(async (daemon) => {
        if (options.pull !== undefined) {
          const { showPull } = await import('./pull.ts');
          const model = options.pull === true ? undefined : options.pull;
          const steps = daemon.pullModel(model, settingsOf(options), environment.signal);
          await showPull(steps, environment.stderr);
        }
        const { formatDoctor } = await import('../doctor/doctor.ts');
        const result = await daemon.doctor(settingsOf(options));
        environment.stdout.write(
          options.json ? `${JSON.stringify(result, null, 2)}\n` : formatDoctor(result),
        );
        const broken = result.checks.some((check) => check.state === 'error');
        return broken ? exitStatus.someFailed : exitStatus.allProcessed;
      });
    });

  program
    .command('serve')
    .description(say('cli.serve'))
    .option('--stdio', say('cli.stdio'))
    .addOption(new Option('--pipe <name>', say('cli.pipe')).conflicts('stdio'))
    .action(async (options: { stdio?: true; pipe?: string }, command: Command) => {
      if (options.pipe !== undefined) {
        end(await environment.serve({ kind: 'pipe', name: options.pipe }));
      } else if (options.stdio) {
        end(await environment.serve({ kind: 'stdio' }));
      } else command.error(say('cli.needsTransport'));
    });

  return program;
}

/** The album of one folder, or of several together. */
async function oneAlbum({ album }: Daemon, folders: readonly string[]): Promise<string> {
  const [first = ''] = folders;
  if (folders.length === 1) return first;
  const { folder } = await album.open({ folders }, {});
  return toPath(folder) ?? first;
}

interface ConnectionFlags {
  readonly qdrantUrl?: string;
  readonly ollamaUrl?: string;
  /** Only on commands that look at photos. */
  readonly seeing?: 'on' | 'off' | false;
  readonly followLinks?: true;
}

interface GenerateFlags extends ConnectionFlags {
  readonly output?: string;
  readonly report?: string;
  readonly faces: boolean;
  readonly writer: 'auto' | 'ollama' | 'builtin';
  readonly language?: 'en' | 'de' | 'fr';
  readonly tone: NonNullable<StoryOptions['tone']>;
  readonly length: NonNullable<StoryOptions['length']>;
  readonly person: NonNullable<StoryOptions['person']>;
  readonly places: NonNullable<StoryOptions['places']>;
  readonly format: NonNullable<StoryOptions['format']>;
  readonly names: boolean;
  readonly map?: true;
  readonly instructions?: string;
}

function connectionOptions(command: Command): Command {
  return command
    .addOption(new Option('--qdrant-url <url>', say('cli.qdrant')).env('PHOTOBLOG_QDRANT_URL'))
    .addOption(new Option('--ollama-url <url>', say('cli.ollama')).env('PHOTOBLOG_OLLAMA_URL'));
}

/** Whether small networks look for things, smiles and lettering. */
function seeingOption(command: Command): Command {
  return command
    .addOption(
      new Option('--seeing <mode>', say('cli.seeing'))
        .choices(['on', 'off'])
        .default('on')
        .env('PHOTOBLOG_SEEING'),
    )
    .option('--no-seeing', say('cli.noSeeing'))
    .option('--follow-links', say('cli.followLinks'));
}

function storyOptions(command: Command): Command {
  const choice = (
    flag: string,
    text: string,
    choices: readonly string[],
    fallback: string,
  ): Option =>
    new Option(`--${flag} <${flag}>`, text)
      .choices(choices)
      .default(fallback)
      .env(`PHOTOBLOG_${flag.toUpperCase()}`);
  return command
    .addOption(choice('writer', say('cli.writer'), ['auto', 'ollama', 'builtin'], 'auto'))
    .addOption(
      new Option('--language <language>', say('cli.prose'))
        .choices(['en', 'de', 'fr'])
        .env('PHOTOBLOG_LANGUAGE'),
    )
    .addOption(
      choice('tone', say('cli.prose'), ['plain', 'warm', 'journalistic', 'humorous'], 'plain'),
    )
    .addOption(choice('length', say('cli.prose'), ['short', 'medium', 'long'], 'medium'))
    .addOption(choice('person', say('cli.person'), ['first', 'third'], 'third'))
    .addOption(choice('places', say('cli.places'), ['exact', 'coarse', 'off'], 'exact'))
    .addOption(
      choice(
        'format',
        say('cli.format'),
        ['markdown', 'hugo', 'jekyll', 'astro', 'eleventy'],
        'markdown',
      ),
    )
    .addOption(
      new Option('--instructions <text>', say('cli.instructions')).env('PHOTOBLOG_INSTRUCTIONS'),
    )
    .addOption(new Option('--map', say('cli.map')).env('PHOTOBLOG_MAP'))
    .option('--no-names', say('cli.noNames'))
    .option('--no-faces', say('cli.noFaces'));
}

function storyOf(flags: GenerateFlags): StoryOptions {
  const { writer, language, tone, length, person, places, format, names, map, instructions } =
    flags;
  return {
    ...{ writer, tone, length, person, places, format, names },
    ...(map === true ? { map } : {}),
    ...(language === undefined ? {} : { language }),
    ...(instructions === undefined ? {} : { instructions }),
  };
}

function requestOf(folder: string, options: GenerateFlags): GenerateParams {
  const { output, faces } = options;
  return {
    folder,
    ...(output === undefined ? {} : { output: resolve(output) }),
    ...(faces ? {} : { faces: false }),
    story: storyOf(options),
  };
}

/** Says how a run came out. @returns the exit status */
async function finish(
  report: Report,
  options: GenerateFlags,
  { stdout, stderr }: CliEnvironment,
): Promise<number> {
  if (options.report !== undefined) {
    const text = `${JSON.stringify(report, null, 2)}\n`;
    await writeResult(resolve(options.report), text, /^\{\s*"folder"/);
  }
  stderr.write(summarize(report));
  if (report.draft !== null) stdout.write(`${report.draft}\n`);
  const note = options.format === 'eleventy' ? await eleventyNote(report) : null;
  if (note !== null) stderr.write(`${sanitizeForTerminal(note)}\n`);
  return statusOf(report);
}

/** A URL typed on the command line (or set in the user's own environment) is approved by that. */
function settingsOf({
  qdrantUrl,
  ollamaUrl,
  seeing,
  followLinks,
}: ConnectionFlags): DaemonSettings {
  return {
    ...(followLinks ? { followLinks } : {}),
    ...(seeing === false || seeing === 'off' ? { seeing: false } : {}),
    ...(qdrantUrl === undefined ? {} : { qdrantUrl }),
    ...(ollamaUrl === undefined ? {} : { ollamaUrl }),
    approvedUrls: [qdrantUrl, ollamaUrl].filter((url) => url !== undefined),
  };
}

/** Shows the run and returns its report. */
async function follow(
  events: AsyncIterable<AlbumEvent> | Iterable<AlbumEvent>,
  environment: CliEnvironment,
): Promise<Report> {
  const progress = createProgress(environment.stderr);
  let report: Report | undefined;
  try {
    for await (const event of events) {
      progress.show(event);
      if (event.kind === 'report') report = event.report;
    }
  } finally {
    progress.end();
  }
  if (!report) throw new Error('the run ended without a report');
  return report;
}

function statusOf({ totals }: Report): number {
  if (totals.photos === totals.failed) return exitStatus.nothingDone;
  return totals.failed > 0 ? exitStatus.someFailed : exitStatus.allProcessed;
}

/** One JSON object a line, no faster than the reader takes them. */
async function writeLines(output: NodeJS.WritableStream, rows: readonly object[]): Promise<void> {
  for (const row of rows) {
    if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain');
  }
}

function isWrongUsage(error: unknown): boolean {
  return (
    error instanceof DaemonError &&
    ['folderNotFound', 'endpointNotApproved', 'unknownPerson', 'unknownFace'].includes(error.kind)
  );
}
