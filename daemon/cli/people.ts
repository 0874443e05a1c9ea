import type { PeopleCommandOptions } from './commandLine.ts';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addDraftsCommand, draftsBehind } from './drafts.ts';
import { addForgetCommand } from './forget.ts';
import { addInterchangeCommands } from './interchange.ts';

import { exitStatus } from './commandLine.ts';
import type { Daemon } from '../daemon.ts';
import type {
  DaemonSettings,
  DecideResult,
  Decision,
  PeopleListResult,
} from '../contract/protocol.ts';
import { consents } from '../contract/person.ts';
import { toPath } from '../contract/uri.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

/**
 * Adds `people list | name | same | apart | split | assign | someone-else | not-a-face | stranger | hide | show | cover |
 * consent | forget | update-drafts | export | import | write-xmp | undo`.
 *
 * Where a command takes an ID it also takes the person's name or the beginning of an id, as long as it is unique.
 */
export function addPeopleCommands(program: Command, options: PeopleCommandOptions): void {
  const { environment, withDaemon, settings, withConnection } = options;
  const people = program.command('people').description('see and correct who is who');
  const print = (text: string): void =>
    void environment.stdout.write(`${sanitizeForTerminal(text)}\n`);

  const tell = async (
    daemon: Daemon,
    use: DaemonSettings,
    change: () => Promise<DecideResult>,
  ): Promise<void> => {
    print((await change()).summary);
    const behind = await draftsBehind(daemon, use);
    if (behind !== null) print(behind);
  };

  const decision = (
    usage: string,
    description: string,
    toDecision: (...args: string[]) => Decision,
  ): void => {
    const command = withConnection(people.command(usage))
      .description(description)
      .action(async () => {
        await withDaemon(async (daemon) => {
          const words = command.args;
          await tell(daemon, settings(command), () =>
            daemon.people.decide(toDecision(...words), settings(command)),
          );
          return exitStatus.allProcessed;
        });
      });
  };

  const list = withConnection(people.command('list'))
    .description('everybody in your photos, and open questions')
    .option('--json', 'the same as JSON')
    .option('--faces', 'each face as well, with its id and photo')
    .option('--folder <folder>', 'only people of this album')
    .action(async (options: { json?: true; faces?: true; folder?: string }) => {
      await withDaemon(async (daemon) => {
        const result = await daemon.people.list(
          options.folder === undefined ? {} : { folder: resolve(options.folder) },
          settings(list),
        );
        if (options.json) environment.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
        else for (const line of listLines(result, options)) print(line);
        return exitStatus.allProcessed;
      });
    });

  decision(
    'name <id> <name...>',
    'the person is called NAME, in all photos',
    (person, ...words) => ({
      kind: 'name',
      person: person,
      name: words.join(' '),
    }),
  );
  decision('same <id> <other>', 'the two persons are one: all faces of both', (a, b) => ({
    kind: 'same',
    persons: [a, b],
  }));
  decision('apart <face> <other>', 'the two faces are of different people', (a, b) => ({
    kind: 'apart',
    faces: [a, b],
  }));
  decision(
    'split <id> <faces...>',
    'these faces are of somebody else than the person: they become a person of their own',
    (person, ...faces) => ({
      kind: 'split',
      person: person,
      faces,
    }),
  );
  decision(
    'assign <face> <id>',
    'this one face is of that person; other faces stay',
    (face, person) => ({
      kind: 'assign',
      face: face,
      person: person,
    }),
  );
  const someoneElse = withConnection(people.command('someone-else <face> [id]'))
    .description('this one face is of somebody else: of the person ID, or of nobody known yet')
    .action(async (face: string, other: string | undefined) => {
      await withDaemon(async (daemon) => {
        const use = settings(someoneElse);
        const decided =
          other === undefined
            ? ({ kind: 'split', person: face, faces: [face] } as const)
            : ({ kind: 'assign', face, person: other } as const);
        await tell(daemon, use, () => daemon.people.decide(decided, use));
        return exitStatus.allProcessed;
      });
    });
  decision('not-a-face <face>', 'this one face is none, and is not shown again', (face) => ({
    kind: 'not-a-face',
    face: face,
  }));
  decision(
    'stranger <id>',
    'the person is a stranger: counted, never named or asked about',
    (person) => ({
      kind: 'stranger',
      person: person,
    }),
  );
  decision('hide <id>', 'leave the person out of lists and drafts', (person) => ({
    kind: 'hide',
    person: person,
  }));
  decision('show <id>', 'take back hide or stranger for the person', (person) => ({
    kind: 'show',
    person: person,
  }));
  decision('cover <id> <face>', 'show the person by this face in lists', (person, face) => ({
    kind: 'cover',
    person: person,
    face: face,
  }));

  const consent = withConnection(people.command('consent <id> [how]'))
    .description('how the person may appear in drafts and their images')
    .addOption(people.createOption('--as <how>', 'the same as HOW').choices(consents))
    .addHelpText('after', `\nHOW is one of ${consents.join(', ')}`)
    .action(async (person: string, word: string | undefined, { as }: { as?: string }) => {
      const how = consents.find((known) => known === (as ?? word));
      if (how === undefined) return consent.error(`error: say how: ${consents.join(', ')}`);
      await withDaemon(async (daemon) => {
        const use = settings(consent);
        await tell(daemon, use, () =>
          daemon.people.decide({ kind: 'consent', person, consent: how }, use),
        );
        return exitStatus.allProcessed;
      });
    });

  const undo = withConnection(people.command('undo'))
    .description('take back the last correction, or the last import as a whole')
    .action(async () => {
      await withDaemon(async (daemon) => {
        const use = settings(undo);
        await tell(daemon, use, () => daemon.people.undo(use));
        return exitStatus.allProcessed;
      });
    });

  addForgetCommand(people, options);
  addDraftsCommand(people, options);
  addInterchangeCommands(people, options);
}

function listLines(
  { people, proposals }: PeopleListResult,
  { faces }: { readonly faces?: true },
): string[] {
  if (people.length === 0) return ['Nobody yet: photoblog generate FOLDER finds people'];
  const rows = people.flatMap((person) => {
    const name = person.name ?? '(no name)';
    const photos = `${person.photoCount} ${person.photoCount === 1 ? 'photo' : 'photos'}`;
    const marks = [person.hidden ? 'hidden' : '', person.consent === 'full' ? '' : person.consent];
    const row = [person.id, name, photos, ...marks.filter(Boolean)].join('  ');
    if (!faces) return row;
    return [
      row,
      ...person.appearances.map(({ face, photo }) => `  ${face}  ${toPath(photo) ?? photo}`),
    ];
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name ?? person.id]));
  const questions = proposals.map(
    ({ person, candidate }) =>
      `Is ${nameOf.get(person) ?? person} ${nameOf.get(candidate) ?? candidate}?  yes: photoblog people same ${person} ${candidate}  no: photoblog people apart ${person} ${candidate}`,
  );
  return questions.length > 0 ? [...rows, '', ...questions] : rows;
}
