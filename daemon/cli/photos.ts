import type { Command } from 'commander';
import { relative, resolve } from 'node:path';
import type { AlbumDecision, BoardPhoto, BoardResult, PhotoChoice } from '../contract/album.ts';
import { formatShift, parseShift } from '../album/cameraClocks.ts';
import { assertUnreachable, DaemonError } from '../contract/errors.ts';
import type { Daemon } from '../daemon.ts';
import type { AlbumServices } from '../rpc/services.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { type CliEnvironment, exitStatus, type WithDaemon } from './commandLine.ts';

/** What each choice is called on the command line, and what it does. */
const choices: readonly {
  readonly name: string;
  readonly choice: PhotoChoice;
  readonly does: string;
  readonly done: string;
}[] = [
  {
    name: 'use',
    choice: 'use',
    does: 'show this photo in the text, instead of others that are nearly the same',
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
    does: 'take back what was chosen, wherever it was',
    done: 'is chosen by its merits again',
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
  const photo = program
    .command('photo')
    .description('choose which photos drafts show, in which order and how');
  const say = (line: string): void => {
    environment.stdout.write(`${sanitizeForTerminal(line)}\n`);
  };
  for (const { name, choice, does, done } of choices) {
    photo
      .command(`${name} <folder> <photo>`)
      .description(does)
      .action(async (folder: string, path: string) => {
        await withDaemon(async (daemon) => {
          const album = resolve(folder);
          const inside = inAlbum(album, path);
          if (!daemon.choosePhoto) throw new DaemonError('nothingToDo', 'There are no photos here');
          const { before } = await daemon.choosePhoto({ folder: album, photo: inside, choice }, {});
          const undo = choices.find((one) => one.choice === before)?.name ?? 'automatic';
          say(
            before === choice
              ? `${inside} ${done}; nothing has changed`
              : `${inside} ${done}; photo ${undo} undoes this`,
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
          const { decisions } = await albumOf(daemon).decide(request, {}, environment.signal);
          for (const one of decisions) say(`${sentence(one, decision)}; photo undo takes it back`);
          return exitStatus.allProcessed;
        });
      });
  decides('lead <folder> <photo>', 'let this photo stand for the whole', (one) => ({
    kind: 'lead',
    photo: one,
  }));
  decides(
    'caption <folder> <photo> [text]',
    'write these words below a photo; without any, the program finds them again',
    (one, [text = null]) => ({ kind: 'caption', photo: one, text }),
  );
  decides(
    'rotate <folder> <photo> <degrees>',
    'turn a photo by 90, 180 or 270 degrees clockwise; its file stays as it is',
    (one, [degrees = '']) => ({ kind: 'rotate', photo: one, by: quarterTurns(degrees) }),
  );
  decides(
    'before <folder> <photo> <other>',
    'put a photo right before another one, in that one’s chapter',
    (one, [other = ''], album) => ({
      kind: 'move',
      photo: one,
      to: 'before',
      other: inAlbum(album, other),
    }),
  );
  decides(
    'after <folder> <photo> <other>',
    'put a photo right after another one, in that one’s chapter',
    (one, [other = ''], album) => ({
      kind: 'move',
      photo: one,
      to: 'after',
      other: inAlbum(album, other),
    }),
  );
  decides('split <folder> <photo>', 'begin a chapter with this photo', (one) => ({
    kind: 'split',
    photo: one,
  }));
  decides(
    'join <folder> <photo>',
    'let the chapter that begins with this photo go on from the one before',
    (one) => ({ kind: 'join', photo: one }),
  );
  decides(
    'face <folder> <photo> <box>',
    'tell of a face that was not found: left,top,width,height in parts of the photo, 0..1',
    (one, [box = '']) => ({ kind: 'face', photo: one, region: regionOf(box) }),
  );

  photo
    .command('shift <folder>')
    .description('set the wrong clock of a camera; its files stay as they are')
    .requiredOption('--camera <model>', 'the camera, as the message or the report names it')
    .requiredOption('--by <time>', 'what is to be added to its times: +1h, -30min, +5:45')
    .action(async (folder: string, { camera, by }: { camera: string; by: string }) => {
      await withDaemon(async (daemon) => {
        const minutes = parseShift(by);
        if (minutes === null) {
          throw new DaemonError('nothingToDo', `${by} is no shift; write +1h, -30min or +5:45`);
        }
        const decision = { kind: 'shift', photo: null, camera, minutes } as const;
        const request = { folder: resolve(folder), decisions: [decision] };
        await albumOf(daemon).decide(request, {}, environment.signal);
        say(`${sentence(decision, decision)} in this album; photo undo takes it back`);
        return exitStatus.allProcessed;
      });
    });

  for (const step of ['undo', 'redo'] as const) {
    photo
      .command(`${step} <folder>`)
      .description(
        step === 'undo' ? 'take the latest decision back' : 'bring back what was taken back last',
      )
      .action(async (folder: string) => {
        await withDaemon(async (daemon) => {
          const album = albumOf(daemon);
          const { photos } = await album.board({ folder: resolve(folder) }, {}, environment.signal);
          const { decisions } = await album[step](resolve(folder), {}, environment.signal);
          const how = step === 'undo' ? 'Taken back' : 'Decided again';
          for (const one of decisions) say(`${how}: ${sentence(one, byPath(one, photos))}`);
          return exitStatus.allProcessed;
        });
      });
  }

  photo
    .command('list <folder>')
    .description('show chapter by chapter which photos a draft shows, and why')
    .option('--json', 'the same as JSON')
    .action(async (folder: string, { json }: { json?: true }) => {
      await withDaemon(async (daemon) => {
        const request = { folder: resolve(folder) };
        const board = await albumOf(daemon).board(request, {}, environment.signal);
        if (json) environment.stdout.write(`${JSON.stringify(board, null, 2)}\n`);
        else for (const line of boardLines(board)) say(line);
        return exitStatus.allProcessed;
      });
    });
}

function albumOf({ album }: Daemon): AlbumServices {
  if (!album) throw new DaemonError('nothingToDo', 'There are no photos here');
  return album;
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
    throw new DaemonError('nothingToDo', `${text} is none of 90, 180 and 270 degrees`);
  }
  return turn;
}

function regionOf(text: string): [number, number, number, number] {
  const parts = text.split(',').map(Number);
  const [x, y, w, h] = parts;
  const isPart = (part: number | undefined): part is number =>
    part !== undefined && part >= 0 && part <= 1;
  if (parts.length !== 4 || !isPart(x) || !isPart(y) || !isPart(w) || !isPart(h)) {
    throw new DaemonError(
      'nothingToDo',
      `${text} is no box; write left,top,width,height in parts of the photo, such as 0.4,0.2,0.1,0.15`,
    );
  }
  return [x, y, w, h];
}

/** What a decision says. @param as with photos as its user named them */
function sentence(decision: AlbumDecision, as: AlbumDecision): string {
  const photo = as.photo ?? '';
  switch (decision.kind) {
    case 'choose':
      return `${photo} ${choices.find(({ choice }) => choice === decision.choice)?.done ?? ''}`;
    case 'lead':
      return decision.photo === null
        ? 'The program chooses the lead picture'
        : `${photo} stands for the whole`;
    case 'caption':
      if (decision.text === null) return `The program finds the words below ${photo}`;
      return `The words below ${photo} are “${decision.text}”`;
    case 'rotate':
      return `${photo} is turned by ${decision.by} degrees`;
    case 'move':
      return `${photo} stands ${decision.to} ${as.kind === 'move' ? as.other : decision.other}`;
    case 'split':
      return `A chapter begins with ${photo}`;
    case 'join':
      return `No chapter begins with ${photo}`;
    case 'face':
      return `There is a face in ${photo}`;
    case 'shift': {
      const by = formatShift(Math.abs(decision.minutes));
      return `The clock of ${decision.camera} is set by ${decision.minutes < 0 ? '-' : '+'}${by}`;
    }
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
  return [...told, ...(rest.length > 0 ? ['## Not in the post', ...rest] : [])];
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
  return `${marks[role]} ${path}${isLead ? ' (lead)' : ''}${why === '' ? '' : `: ${why}`}`;
}
