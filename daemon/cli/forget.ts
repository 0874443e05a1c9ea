import { resolve } from 'node:path';
import type { Command } from 'commander';

import { exitStatus } from './commandLine.ts';
import { placesOf } from './drafts.ts';

import type { PeopleCommandOptions } from './commandLine.ts';
import type { ForgetCounts, ForgetParams, ForgetResult } from '../contract/protocol.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

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
    .description('erase everything known about a person, a photo, an album or everybody, for ever')
    .option('--photo <file>', 'everything known about this photo and the faces in it')
    .option('--album <folder>', 'everything known about the photos of this folder')
    .option('--everything', 'everybody, and all that was ever learnt about photos')
    .option('--preview', 'erase nothing; say what there is, and what would change in drafts')
    .action(async (id: string | undefined, flags: ForgetFlags) => {
      const request = requestOf(id, flags);
      if (request === null) return command.error(sayWhat);
      await withDaemon(async (daemon) => {
        const result = await daemon.people.forget(request, settings(command));
        for (const line of lines(result, flags)) {
          environment.stdout.write(`${sanitizeForTerminal(line)}\n`);
        }
        return exitStatus.allProcessed;
      });
    });
}

const sayWhat = 'error: say what to forget: a person, or one of --photo, --album and --everything';

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

function lines({ before, after, drafts }: ForgetResult, { preview }: ForgetFlags): string[] {
  const places = drafts.flatMap(placesOf).map((place) => `  ${place}`);
  const changed = preview ? 'Would change in drafts:' : 'Changed in drafts:';
  const inDrafts = places.length === 0 ? [] : [changed, ...places];
  return preview
    ? [
        `There is: ${counts(before)}`,
        ...inDrafts,
        'Nothing was erased: leave --preview out for that',
      ]
    : [`Forgotten: ${counts(before)}. Left: ${counts(after)}`, ...inDrafts];
}

function counts(c: ForgetCounts): string {
  const some = (count: number, one: string, several = `${one}s`): string =>
    `${count} ${count === 1 ? one : several}`;
  return [
    some(c.faces, 'face'),
    some(c.points, 'point'),
    some(c.thumbnails, 'thumbnail'),
    some(c.cacheEntries, 'cache entry', 'cache entries'),
    some(c.ledgerEvents, 'ledger event'),
    some(c.draftMentions, 'mention in drafts', 'mentions in drafts'),
  ].join(', ');
}
