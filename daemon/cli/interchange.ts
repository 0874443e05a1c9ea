import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';

import { exitStatus } from './commandLine.ts';

import type { PeopleCommandOptions } from './commandLine.ts';
import { DaemonError } from '../contract/errors.ts';

import { within } from '../shared/within.ts';
import { writeResult } from './writeResult.ts';
import type {
  ImportPeopleParams,
  ImportPeopleResult,
  WriteXmpResult,
} from '../contract/protocol.ts';
import { toPath } from '../contract/uri.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { say } from '../shared/words/say.ts';
import { systemReason } from '../shared/words/systemReason.ts';

/** Longer exports than this are none: a library of 100,000 faces makes a tenth. */
const maxBytes = 200_000_000;

/** How long such a file may take to be read, in milliseconds. */
const readMs = 60_000;

/** Adds `export [FILE]`, `import FILE|FOLDER` and `write-xmp FOLDER`. */
export function addInterchangeCommands(
  people: Command,
  { environment, withDaemon, settings, withConnection }: PeopleCommandOptions,
): void {
  const print = (lines: readonly string[]): void => {
    for (const line of lines) environment.stdout.write(`${sanitizeForTerminal(line)}\n`);
  };

  const exporting = withConnection(people.command('export [file]'))
    .description(say('cli.export.does'))
    .action(async (file: string | undefined) => {
      await withDaemon(async (daemon) => {
        const document = await daemon.people.export(settings(exporting));
        const text = `${JSON.stringify(document, null, 1)}\n`;
        if (file === undefined) environment.stdout.write(text);
        else await writeResult(resolve(file), text, /^\{\s*"format": "photoblog-people"/);
        return exitStatus.allProcessed;
      });
    });

  const importing = withConnection(people.command('import <source>'))
    .description(say('cli.import.does'))
    .option('--apply', say('cli.import.apply'))
    .option('--dry-run', say('cli.import.dryRun'))
    .action(async (source: string, flags: { apply?: true; dryRun?: true }) => {
      await withDaemon(async (daemon) => {
        const request = await requestOf(resolve(source), flags, environment.signal);
        const use = settings(importing);
        const result = await daemon.people.import(request, use, environment.signal);
        print(importLines(result));
        return exitStatus.allProcessed;
      });
    });

  const writing = withConnection(people.command('write-xmp <folder>'))
    .description(say('cli.xmp.does'))
    .option('--apply', say('cli.xmp.apply'))
    .option('--dry-run', say('cli.xmp.dryRun'))
    .action(async (folder: string, flags: { apply?: true; dryRun?: true }) => {
      await withDaemon(async (daemon) => {
        const apply = flags.apply === true && flags.dryRun !== true;
        const request = { folder: resolve(folder), apply };
        const result = await daemon.people.writeXmp(request, settings(writing), environment.signal);
        print(sidecarLines(result));
        return exitStatus.allProcessed;
      });
    });
}

async function requestOf(
  source: string,
  { apply, dryRun }: { readonly apply?: true; readonly dryRun?: true },
  signal: AbortSignal,
): Promise<ImportPeopleParams> {
  try {
    const info = await stat(source);
    if (info.isDirectory()) {
      return { folder: source, apply: apply === true && dryRun !== true };
    }
    if (info.size > maxBytes) {
      throw new DaemonError('nothingToDo', say('cannot.fileTooLarge', { file: source }));
    }
    // A pipe or a device would be waited for without end.
    if (!info.isFile()) {
      throw new DaemonError('nothingToDo', say('cannot.notAFile', { file: source }));
    }
    const late = (): Error => new Error(say('cannot.readInTime'));
    const text = await within(readFile(source, 'utf8'), readMs, late, signal);
    const { parsePeopleFile } = await import('../people/peopleFile.ts');
    // Says what is wrong with it, in terms of the file.
    parsePeopleFile(text);
    const document: unknown = JSON.parse(text);
    const fields = typeof document === 'object' ? { ...document } : {};
    return { document: fields, apply: dryRun !== true };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DaemonError) {
      throw new DaemonError(error.kind, `${source}: ${error.message}`, { cause: error });
    }
    throw new DaemonError(
      'nothingToDo',
      say('cannot.readBecause', { file: source, reason: systemReason(error) }),
    );
  }
}

function importLines(result: ImportPeopleResult): string[] {
  const { applied, found, added, known, changed, names, waiting, conflicts } = result;
  const { unclear, namesOnly, problems } = result;
  return [
    say(applied ? 'cli.import.taken' : 'cli.import.wouldBeTaken', { added, found, known, changed }),
    ...(names.length > 0 ? [say('cli.import.newNames', { names: names.join(', ') })] : []),
    ...(waiting > 0 ? [say('cli.import.waiting', { waiting })] : []),
    ...conflicts.map(({ here, imported, faces }) =>
      say('cli.import.conflict', { here, imported, faces }),
    ),
    ...unclear.map(({ path, names: who }) =>
      say('cli.import.unclear', { path, names: who.join(', ') }),
    ),
    ...(namesOnly.length > 0 ? [say('cli.import.namesOnly', { names: namesOnly.join(', ') })] : []),
    ...problems.map(({ file, reason }) => (file === '' ? reason : `${file}: ${reason}`)),
    ...(applied ? (added > 0 ? [say('cli.import.undoes')] : []) : [say('cli.import.nothing')]),
  ];
}

function sidecarLines({ applied, sidecars }: WriteXmpResult): string[] {
  const words = {
    new: 'cli.xmp.new',
    changed: 'cli.xmp.namesAdded',
    refused: 'cli.xmp.refused',
  } as const;
  const rows = sidecars.map(({ sidecar, kind, names, note }) => {
    const who = names.length > 0 ? `: ${names.join(', ')}` : '';
    return `${toPath(sidecar) ?? sidecar} (${say(words[kind])})${who}${note === null ? '' : ` - ${note}`}`;
  });
  const count = sidecars.filter(({ kind }) => kind !== 'refused').length;
  return [...rows, say(applied ? 'cli.xmp.written' : 'cli.xmp.wouldBeWritten', { count })];
}
