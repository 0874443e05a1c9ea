import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';

import { exitStatus } from './commandLine.ts';

import type { PeopleCommandOptions } from './commandLine.ts';
import { DaemonError, messageOf } from '../contract/errors.ts';
import { parsePeopleFile } from '../people/peopleFile.ts';

import { writeAtomically } from '../shared/files.ts';
import type {
  ImportPeopleParams,
  ImportPeopleResult,
  WriteXmpResult,
} from '../contract/protocol.ts';
import { toPath } from '../contract/uri.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { say } from '../shared/words/say.ts';

/** Longer exports than this are none: a library of 100,000 faces makes a tenth. */
const maxBytes = 200_000_000;

/** Adds `export [FILE]`, `import FILE|FOLDER` and `write-xmp FOLDER`. */
export function addInterchangeCommands(
  people: Command,
  { environment, withDaemon, settings, withConnection }: PeopleCommandOptions,
): void {
  const print = (lines: readonly string[]): void => {
    for (const line of lines) environment.stdout.write(`${sanitizeForTerminal(line)}\n`);
  };

  const exporting = withConnection(people.command('export [file]'))
    .description(
      'write names and decisions as JSON, for another computer (default: to standard output)',
    )
    .action(async (file: string | undefined) => {
      await withDaemon(async (daemon) => {
        const document = (await daemon.people.export?.(settings(exporting))) ?? {};
        const text = `${JSON.stringify(document, null, 1)}\n`;
        if (file === undefined) environment.stdout.write(text);
        else await writeAtomically(resolve(file), text);
        return exitStatus.allProcessed;
      });
    });

  const importing = withConnection(people.command('import <source>'))
    .description(
      'take names over: from a file of "people export" at once, from the photos, XMP sidecars and Picasa lists of a folder with --apply; what you decided here stays, and one undo takes all of it back',
    )
    .option('--apply', 'take over the names in a folder')
    .option('--dry-run', 'change nothing, only say what would come')
    .action(async (source: string, flags: { apply?: true; dryRun?: true }) => {
      await withDaemon(async (daemon) => {
        const request = await requestOf(resolve(source), flags);
        const use = settings(importing);
        const result = await daemon.people.import?.(request, use, environment.signal);
        if (result) print(importLines(result));
        return exitStatus.allProcessed;
      });
    });

  const writing = withConnection(people.command('write-xmp <folder>'))
    .description(
      'write who is where into XMP sidecars beside the photos of a folder; photos are never touched',
    )
    .option('--apply', 'write them; without it only what would be written is shown')
    .option('--dry-run', 'the same as without --apply')
    .action(async (folder: string, flags: { apply?: true; dryRun?: true }) => {
      await withDaemon(async (daemon) => {
        const apply = flags.apply === true && flags.dryRun !== true;
        const request = { folder: resolve(folder), apply };
        const result = await daemon.people.writeXmp?.(
          request,
          settings(writing),
          environment.signal,
        );
        if (result) print(sidecarLines(result));
        return exitStatus.allProcessed;
      });
    });
}

async function requestOf(
  source: string,
  { apply, dryRun }: { readonly apply?: true; readonly dryRun?: true },
): Promise<ImportPeopleParams> {
  try {
    const info = await stat(source);
    if (info.isDirectory()) {
      return { folder: source, apply: apply === true && dryRun !== true };
    }
    if (info.size > maxBytes) {
      throw new DaemonError('nothingToDo', say('cannot.fileTooLarge', { file: source }));
    }
    const text = await readFile(source, 'utf8');
    // Says what is wrong with it, in terms of the file.
    parsePeopleFile(text);
    const document: unknown = JSON.parse(text);
    const fields = typeof document === 'object' ? { ...document } : {};
    return { document: fields, apply: dryRun !== true };
  } catch (error) {
    if (error instanceof DaemonError) {
      throw new DaemonError(error.kind, `${source}: ${error.message}`, { cause: error });
    }
    throw new DaemonError(
      'nothingToDo',
      say('cannot.readBecause', { file: source, reason: messageOf(error) }),
    );
  }
}

function importLines(result: ImportPeopleResult): string[] {
  const { applied, found, added, known, changed, names, waiting, conflicts } = result;
  const { unclear, namesOnly, problems } = result;
  const verb = applied ? 'Taken over' : 'Would be taken over';
  return [
    `${verb}: ${added} of ${found} (${known} here already); ${changed} faces are called otherwise by it`,
    ...(names.length > 0 ? [`New names: ${names.join(', ')}`] : []),
    ...(waiting > 0
      ? [`${waiting} faces are of photos not known here; they follow when you generate from them`]
      : []),
    ...conflicts.map(
      ({ here, imported, faces }) =>
        `Left out: ${imported}, as ${faces === 1 ? 'this face is' : `these ${faces} faces are`} ${here} here`,
    ),
    ...unclear.map(({ path, names: who }) => `Unclear whose face in ${path}: ${who.join(', ')}`),
    ...(namesOnly.length > 0
      ? [`Without a place in the picture, and so not used: ${namesOnly.join(', ')}`]
      : []),
    ...problems.map(({ file, reason }) => (file === '' ? reason : `${file}: ${reason}`)),
    ...(applied
      ? added > 0
        ? ['photoblog people undo takes all of it back']
        : []
      : ['Nothing was changed; a folder is taken over with --apply, a file without --dry-run']),
  ];
}

function sidecarLines({ applied, sidecars }: WriteXmpResult): string[] {
  const words = { new: 'new', changed: 'names added', refused: 'left as it is' } as const;
  const rows = sidecars.map(({ sidecar, kind, names, note }) => {
    const who = names.length > 0 ? `: ${names.join(', ')}` : '';
    return `${toPath(sidecar) ?? sidecar} (${words[kind]})${who}${note === null ? '' : ` - ${note}`}`;
  });
  const count = sidecars.filter(({ kind }) => kind !== 'refused').length;
  const files = count === 1 ? '1 sidecar' : `${count} sidecars`;
  return [
    ...rows,
    applied ? `${files} written` : `${files} would be written; nothing was, without --apply`,
  ];
}
