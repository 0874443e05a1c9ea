import type { WordKey } from '../shared/words/en.ts';
import type { Command } from 'commander';
import { relative, resolve } from 'node:path';
import type { AlbumDecision, BoardPhoto, BoardResult, PhotoChoice } from '../contract/album.ts';
import { formatShift, parseShift } from '../contract/clock.ts';
import { assertUnreachable, DaemonError } from '../contract/errors.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { type CliEnvironment, exitStatus, type WithDaemon } from './commandLine.ts';
import { say } from '../shared/words/say.ts';

/** What each choice is called on the command line, and what it does. */
const choices: readonly {
  readonly name: string;
  readonly choice: PhotoChoice;
  readonly does: WordKey;
  readonly done: WordKey;
}[] = [
  {
    name: 'use',
    choice: 'use',
    does: 'cli.photo.use',
    done: 'cli.photo.useDone',
  },
  {
    name: 'leave-out',
    choice: 'leave-out',
    does: 'cli.photo.leaveOut',
    done: 'cli.photo.leaveOutDone',
  },
  {
    name: 'automatic',
    choice: 'automatic',
    does: 'cli.photo.automatic',
    done: 'cli.photo.automaticDone',
  },
];

interface PhotoCommandOptions {
  readonly environment: CliEnvironment;
  readonly withDaemon: WithDaemon;
}

/** Adds `photo ...`: decisions about an album that last over all its drafts. */
export function addPhotoCommands(
  program: Command,
  { environment, withDaemon }: PhotoCommandOptions,
): void {
  const photo = program.command('photo').description(say('cli.photo.does'));
  const print = (line: string): void => {
    environment.stdout.write(`${sanitizeForTerminal(line)}\n`);
  };
  for (const { name, choice, does, done } of choices) {
    photo
      .command(`${name} <folder> <photo>`)
      .description(say(does))
      .action(async (folder: string, path: string) => {
        await withDaemon(async (daemon) => {
          const album = resolve(folder);
          const inside = inAlbum(album, path);
          const { before } = await daemon.choosePhoto({ folder: album, photo: inside, choice }, {});
          const undo = choices.find((one) => one.choice === before)?.name ?? 'automatic';
          print(
            before === choice
              ? say('cli.photo.unchanged', { photo: inside, done: say(done) })
              : say('cli.photo.undoes', { photo: inside, done: say(done), undo }),
          );
          return exitStatus.allProcessed;
        });
      });
  }

  const decides = (
    usage: string,
    does: string,
    decisionOf: (photo: string, rest: readonly string[], album: string) => AlbumDecision,
  ): Command =>
    photo
      .command(usage)
      .description(does)
      .action(async (...args: unknown[]) => {
        const [folder = '', path = '', ...rest] = args.filter((one) => typeof one === 'string');
        await withDaemon(async (daemon) => {
          const album = resolve(folder);
          const decision = decisionOf(inAlbum(album, path), rest, album);
          const request = { folder: album, decisions: [decision] };
          const { decisions } = await daemon.album.decide(request, {}, environment.signal);
          for (const one of decisions)
            print(say('cli.photo.takesBack', { what: sentence(one, decision) }));
          return exitStatus.allProcessed;
        });
      });
  decides('lead <folder> <photo>', say('cli.photo.lead'), (one) => ({
    kind: 'lead',
    photo: one,
  }));
  decides('caption <folder> <photo> [text]', say('cli.photo.caption'), (one, [text = null]) => ({
    kind: 'caption',
    photo: one,
    text,
  }));
  decides('rotate <folder> <photo> <degrees>', say('cli.photo.rotate'), (one, [degrees = '']) => ({
    kind: 'rotate',
    photo: one,
    by: quarterTurns(degrees),
  }));
  decides(
    'before <folder> <photo> <other>',
    say('cli.photo.before'),
    (one, [other = ''], album) => ({
      kind: 'move',
      photo: one,
      to: 'before',
      other: inAlbum(album, other),
    }),
  );
  decides('after <folder> <photo> <other>', say('cli.photo.after'), (one, [other = ''], album) => ({
    kind: 'move',
    photo: one,
    to: 'after',
    other: inAlbum(album, other),
  }));
  decides('split <folder> <photo>', say('cli.photo.split'), (one) => ({
    kind: 'split',
    photo: one,
  }));
  decides('join <folder> <photo>', say('cli.photo.join'), (one) => ({ kind: 'join', photo: one }));
  decides('face <folder> <photo> <box>', say('cli.photo.face'), (one, [box = '']) => ({
    kind: 'face',
    photo: one,
    region: regionOf(box),
  }));

  photo
    .command('shift <folder>')
    .description(say('cli.photo.shift'))
    .requiredOption('--camera <model>', say('cli.photo.shiftCamera'))
    .requiredOption('--by <time>', say('cli.photo.shiftBy'))
    .action(async (folder: string, { camera, by }: { camera: string; by: string }) => {
      await withDaemon(async (daemon) => {
        const minutes = parseShift(by);
        if (minutes === null) {
          throw new DaemonError('nothingToDo', say('cli.photo.notAShift', { text: by }));
        }
        const decision = { kind: 'shift', photo: null, camera, minutes } as const;
        const request = { folder: resolve(folder), decisions: [decision] };
        await daemon.album.decide(request, {}, environment.signal);
        print(say('cli.photo.takesBackInAlbum', { what: sentence(decision, decision) }));
        return exitStatus.allProcessed;
      });
    });

  for (const step of ['undo', 'redo'] as const) {
    photo
      .command(`${step} <folder>`)
      .description(step === 'undo' ? say('cli.photo.undo') : say('cli.photo.redo'))
      .action(async (folder: string) => {
        await withDaemon(async (daemon) => {
          const album = daemon.album;
          const { photos } = await album.board({ folder: resolve(folder) }, {}, environment.signal);
          const { decisions } = await album[step](resolve(folder), {}, environment.signal);
          const how = step === 'undo' ? 'cli.photo.takenBack' : 'cli.photo.again';
          for (const one of decisions)
            print(say(how, { what: sentence(one, byPath(one, photos)) }));
          return exitStatus.allProcessed;
        });
      });
  }

  photo
    .command('list <folder>')
    .description(say('cli.photo.list'))
    .option('--json', say('cli.photo.json'))
    .action(async (folder: string, { json }: { json?: true }) => {
      await withDaemon(async (daemon) => {
        const request = { folder: resolve(folder) };
        const board = await daemon.album.board(request, {}, environment.signal);
        if (json) environment.stdout.write(`${JSON.stringify(board, null, 2)}\n`);
        else for (const line of boardLines(board)) print(line);
        return exitStatus.allProcessed;
      });
    });
}

/** As the shell completes it, or as the report spells it. */
function inAlbum(album: string, path: string): string {
  const typed = relative(album, resolve(path));
  return typed !== '' && !typed.startsWith('..') ? typed : path;
}

/** A decision that names photos by their paths again. */
function byPath(decision: AlbumDecision, photos: readonly BoardPhoto[]): AlbumDecision {
  const path = (hash: string): string =>
    photos.find(({ sha256 }) => sha256 === hash)?.path ?? hash.slice(0, 12);
  if (decision.photo === null) return decision;
  const named = { ...decision, photo: path(decision.photo) };
  return named.kind === 'move' ? { ...named, other: path(named.other) } : named;
}

function quarterTurns(text: string): 90 | 180 | 270 {
  const turn = ([90, 180, 270] as const).find((one) => String(one) === text);
  if (turn === undefined) {
    throw new DaemonError('nothingToDo', say('cli.photo.notATurn', { text }));
  }
  return turn;
}

function regionOf(text: string): [number, number, number, number] {
  const parts = text.split(',').map(Number);
  const [x, y, w, h] = parts;
  const isPart = (part: number | undefined): part is number =>
    part !== undefined && part >= 0 && part <= 1;
  if (parts.length !== 4 || !isPart(x) || !isPart(y) || !isPart(w) || !isPart(h)) {
    throw new DaemonError('nothingToDo', say('cli.photo.notABox', { text }));
  }
  return [x, y, w, h];
}

/** What a decision says. @param as with photos as its user named them */
function sentence(decision: AlbumDecision, as: AlbumDecision): string {
  const photo = as.photo ?? '';
  switch (decision.kind) {
    case 'choose': {
      const done = choices.find(({ choice }) => choice === decision.choice)?.done;
      return done === undefined ? photo : `${photo} ${say(done)}`;
    }
    case 'lead':
      return decision.photo === null
        ? say('cli.photo.programLeads')
        : say('cli.photo.leads', { photo });
    case 'caption':
      if (decision.text === null) return say('cli.photo.programWords', { photo });
      return say('cli.photo.words', { photo, text: decision.text });
    case 'rotate':
      return say('cli.photo.turned', { photo, by: decision.by });
    case 'move':
      return say(decision.to === 'before' ? 'cli.photo.standsBefore' : 'cli.photo.standsAfter', {
        photo,
        other: as.kind === 'move' ? as.other : decision.other,
      });
    case 'split':
      return say('cli.photo.begins', { photo });
    case 'join':
      return say('cli.photo.beginsNot', { photo });
    case 'face':
      return say('cli.photo.faceIn', { photo });
    case 'shift':
      return say('cli.photo.clock', {
        camera: decision.camera,
        by: formatShift(decision.minutes),
      });
    default:
      return assertUnreachable(decision);
  }
}

function boardLines({ chapters, photos }: BoardResult): readonly string[] {
  const known = new Map(photos.map((one) => [one.path, one]));
  const told = chapters.flatMap(({ heading, photos: paths }) => [
    `## ${heading}`,
    ...paths.flatMap((path) => {
      const one = known.get(path);
      return one ? [lineOf(one)] : [];
    }),
  ]);
  const rest = photos.filter(({ chapter }) => chapter === null).map(lineOf);
  return [...told, ...(rest.length > 0 ? [say('cli.photo.notInPost'), ...rest] : [])];
}

const marks: Readonly<Record<BoardPhoto['role'], string>> = {
  chapter: '+',
  gallery: '·',
  'left-out': '-',
  failed: '!',
  waiting: '?',
};

function lineOf({ path, role, reason, isLead, problems }: BoardPhoto): string {
  const why = role === 'failed' ? (problems[0]?.message ?? '') : reason;
  const shown = isLead ? say('cli.photo.isLead', { path }) : path;
  return `${marks[role]} ${shown}${why === '' ? '' : `: ${why}`}`;
}
