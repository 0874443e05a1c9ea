import type { PeopleCommandOptions } from './commandLine.ts';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addDraftsCommand, draftsBehind, draftsFollowed } from './drafts.ts';
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
import { say } from '../shared/words/say.ts';

/**
 * Adds `people list | name | same | apart | split | assign | someone-else | not-a-face | stranger | hide | show | cover |
 * consent | forget | update-drafts | export | import | write-xmp | undo`.
 *
 * Where a command takes an ID it also takes the person's name or the beginning of an id, as long as it is unique.
 */
export function addPeopleCommands(program: Command, options: PeopleCommandOptions): void {
  const { environment, withDaemon, settings, withConnection } = options;
  const people = program.command('people').description(say('cli.people.people'));
  const print = (text: string): void =>
    void environment.stdout.write(`${sanitizeForTerminal(text)}\n`);

  const tell = async (
    daemon: Daemon,
    use: DaemonSettings,
    change: () => Promise<DecideResult>,
  ): Promise<void> => {
    const { summary, drafts } = await change();
    print(summary);
    const followed = draftsFollowed(drafts);
    if (followed !== null) print(followed);
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
    .description(say('cli.people.list'))
    .option('--json', say('cli.people.json'))
    .option('--faces', say('cli.people.faces'))
    .option('--folder <folder>', say('cli.people.folder'))
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

  decision('name <id> <name...>', say('cli.people.name'), (person, ...words) => ({
    kind: 'name',
    person: person,
    name: words.join(' '),
  }));
  decision('same <id> <other>', say('cli.people.same'), (a, b) => ({
    kind: 'same',
    persons: [a, b],
  }));
  decision('apart <face> <other>', say('cli.people.apart'), (a, b) => ({
    kind: 'apart',
    faces: [a, b],
  }));
  decision('split <id> <faces...>', say('cli.people.split'), (person, ...faces) => ({
    kind: 'split',
    person: person,
    faces,
  }));
  decision('assign <face> <id>', say('cli.people.assign'), (face, person) => ({
    kind: 'assign',
    face: face,
    person: person,
  }));
  const someoneElse = withConnection(people.command('someone-else <face> [id]'))
    .description(say('cli.people.someoneElse'))
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
  decision('not-a-face <face>', say('cli.people.notAFace'), (face) => ({
    kind: 'not-a-face',
    face: face,
  }));
  decision('stranger <id>', say('cli.people.stranger'), (person) => ({
    kind: 'stranger',
    person: person,
  }));
  decision('hide <id>', say('cli.people.hide'), (person) => ({
    kind: 'hide',
    person: person,
  }));
  decision('show <id>', say('cli.people.show'), (person) => ({
    kind: 'show',
    person: person,
  }));
  decision('cover <id> <face>', say('cli.people.cover'), (person, face) => ({
    kind: 'cover',
    person: person,
    face: face,
  }));

  const consent = withConnection(people.command('consent <id> [how]'))
    .description(say('cli.people.consent'))
    .addOption(people.createOption('--as <how>', say('cli.people.how')).choices(consents))
    .addHelpText('after', () => say('cli.people.howIs', { list: consents.join(', ') }))
    .action(async (person: string, word: string | undefined, { as }: { as?: string }) => {
      const how = consents.find((known) => known === (as ?? word));
      if (how === undefined)
        return consent.error(say('cli.people.sayHow', { list: consents.join(', ') }));
      await withDaemon(async (daemon) => {
        const use = settings(consent);
        await tell(daemon, use, () =>
          daemon.people.decide({ kind: 'consent', person, consent: how }, use),
        );
        return exitStatus.allProcessed;
      });
    });

  const undo = withConnection(people.command('undo'))
    .description(say('cli.people.undo'))
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
  if (people.length === 0) return [say('cli.people.nobody')];
  const rows = people.flatMap((person) => {
    const name = person.name ?? say('cli.people.noName');
    const photos = say('count.photos', { count: person.photoCount });
    const marks = [
      person.hidden ? say('cli.people.hidden') : '',
      person.consent === 'full' ? '' : person.consent,
    ];
    const row = [person.id, name, photos, ...marks.filter(Boolean)].join('  ');
    if (!faces) return row;
    return [
      row,
      ...person.appearances.map(({ face, photo }) => `  ${face}  ${toPath(photo) ?? photo}`),
    ];
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name ?? person.id]));
  const questions = proposals.map(({ person, candidate }) =>
    say('cli.people.question', {
      one: nameOf.get(person) ?? person,
      other: nameOf.get(candidate) ?? candidate,
      id: person,
      otherId: candidate,
      id2: person,
      otherId2: candidate,
    }),
  );
  return questions.length > 0 ? [...rows, '', ...questions] : rows;
}
