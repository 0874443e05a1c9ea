import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../daemon/cli/cli.ts';
import type { Daemon } from '../../daemon/daemon.ts';
import type { Decision, ForgetResult, ImportPeopleResult } from '../../daemon/contract/protocol.ts';
import { noTraces } from '../fixtures/traces.ts';
import { freshHomes } from '../support/freshHomes.ts';

const freshFolder = freshHomes();

const forgotten: ForgetResult = {
  before: { ...noTraces, faces: 3, draftMentions: 1 },
  after: noTraces,
  drafts: [
    {
      draft: 'file:///blog/index.md',
      edits: [
        {
          range: { start: { line: 3, character: 7 }, end: { line: 3, character: 10 } },
          newText: 'somebody',
        },
      ],
    },
  ],
};
const imported: ImportPeopleResult = {
  applied: false,
  found: 4,
  added: 2,
  known: 1,
  changed: 5,
  names: ['Ana'],
  waiting: 0,
  conflicts: [{ here: 'Anna', imported: 'Ana', faces: 2 }],
  unclear: [{ path: 'a.jpg', names: ['Bea'] }],
  namesOnly: ['Cem'],
  problems: [{ file: '/b.xmp', reason: 'its XMP is damaged' }],
};

/** A daemon that notes what it is asked for. */
let asked: unknown[];
const daemon = {
  people: {
    list: () =>
      Promise.resolve({
        people: [
          {
            id: 'p-1',
            name: 'Ana',
            faces: ['f-1'],
            cover: 'f-1',
            hidden: false,
            stranger: false,
            consent: 'blurred',
            label: 'Ana',
            appearances: [
              { face: 'f-1', thumbnail: '', photo: 'file:///a/b.jpg', region: [], takenAt: null },
            ],
            photoCount: 1,
          },
        ],
        proposals: [],
      }),
    decide: (decision: Decision) => {
      asked.push(decision);
      return Promise.resolve({
        changed: 1,
        summary: `Done: ${decision.kind}`,
        drafts: [],
        left: [],
      });
    },
    undo: () => {
      asked.push('undo');
      return Promise.resolve({ changed: 1, summary: 'Taken back', drafts: [], left: [] });
    },
    forget: (request: unknown) => {
      asked.push(request);
      return Promise.resolve(forgotten);
    },
    export: () => Promise.resolve({ format: 'photoblog-people', version: 1, decisions: [] }),
    import: (request: unknown) => {
      asked.push(request);
      return Promise.resolve(imported);
    },
    writeXmp: (request: { apply: boolean }) => {
      asked.push(request);
      const sidecar = {
        path: 'a.jpg',
        sidecar: 'file:///a.jpg.xmp',
        kind: 'new',
        names: ['Ana'],
        note: null,
      };
      return Promise.resolve({ applied: request.apply, sidecars: [sidecar] });
    },
  },
  updateDrafts: (_settings: unknown, mode: string) => {
    if (mode === 'apply') asked.push('update');
    return Promise.resolve(forgotten.drafts);
  },
  close: () => undefined,
} as unknown as Daemon;

beforeEach(() => {
  asked = [];
});

async function people(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await runCli(['people', ...args], {
    version: '1',
    stdout,
    stderr: stderr as unknown as NodeJS.WriteStream,
    signal: new AbortController().signal,
    openDaemon: () => daemon,
    serve: () => Promise.resolve(0),
  });
  const textOf = (stream: PassThrough): string =>
    (stream.read() as Buffer | null)?.toString() ?? '';
  return { status, out: textOf(stdout), err: textOf(stderr) };
}

describe('every correction of the panel is a command', () => {
  test.each<[string, unknown]>([
    ['name p-1 Ana Silva', { kind: 'name', person: 'p-1', name: 'Ana Silva' }],
    ['same p-1 p-2', { kind: 'same', persons: ['p-1', 'p-2'] }],
    ['apart f-1 f-2', { kind: 'apart', faces: ['f-1', 'f-2'] }],
    ['split p-1 f-1 f-2', { kind: 'split', person: 'p-1', faces: ['f-1', 'f-2'] }],
    ['assign f-1 p-2', { kind: 'assign', face: 'f-1', person: 'p-2' }],
    ['someone-else f-1 p-2', { kind: 'assign', face: 'f-1', person: 'p-2' }],
    ['someone-else f-1', { kind: 'split', person: 'f-1', faces: ['f-1'] }],
    ['not-a-face f-1', { kind: 'not-a-face', face: 'f-1' }],
    ['stranger p-1', { kind: 'stranger', person: 'p-1' }],
    ['hide p-1', { kind: 'hide', person: 'p-1' }],
    ['show p-1', { kind: 'show', person: 'p-1' }],
    ['cover p-1 f-1', { kind: 'cover', person: 'p-1', face: 'f-1' }],
    ['consent p-1 --as blurred', { kind: 'consent', person: 'p-1', consent: 'blurred' }],
    ['consent p-1 never', { kind: 'consent', person: 'p-1', consent: 'never' }],
    ['undo', 'undo'],
  ])('people %s', async (line, decision) => {
    const { status, out } = await people(...line.split(' '));
    expect(asked).toEqual([decision]);
    expect([status, out]).toEqual([0, expect.stringMatching(/^(Done|Taken)/)]);
  });

  test('says which drafts call people otherwise now, and changes them on request', async () => {
    expect((await people('hide', 'p-1')).out).toMatch(/1 draft calls people otherwise/);
    const look = await people('update-drafts');
    expect(look.out).toMatch(/^\/blog\/index\.md:4:8: somebody\n1 place would change/);
    asked = [];
    expect((await people('update-drafts', '--apply')).out).toContain('1 place changed');
    expect(asked).toEqual(['update']);
  });

  test.each([
    ['consent', 'p-1'],
    ['consent', 'p-1', 'sometimes'],
    ['consent', 'p-1', '--as', 'x'],
  ])('%s %s is not understood without one of the ways there are', async (...args) => {
    const { status, err } = await people(...args);
    expect([status, asked]).toEqual([2, []]);
    expect(err).toContain('initials');
  });

  test('each says whether it is about a face or a person', async () => {
    const { out } = await people('--help');
    const commands =
      'name same apart split assign someone-else not-a-face stranger hide show cover';
    const text = out.replace(/\n {10,}/g, ' ');
    for (const name of commands.split(' ')) {
      const line = text.split('\n').find((each) => each.startsWith(`  ${name} `));
      expect(line, name).toMatch(/face|person/);
    }
  });

  test('faces are listed with their ids on request', async () => {
    expect((await people('list')).out).toBe('p-1  Ana  1 photo  blurred\n');
    expect((await people('list', '--faces')).out).toContain('\n  f-1  /a/b.jpg\n');
  });
});

describe('people forget', () => {
  test.each<[string[], unknown]>([
    [['p-1'], { what: 'person', target: 'p-1' }],
    [['--photo', 'a.jpg'], { what: 'photo', target: resolve('a.jpg') }],
    [['--album', 'trip'], { what: 'album', target: resolve('trip') }],
    [['--everything'], { what: 'everything' }],
  ])('%j', async (args, request) => {
    const { out } = await people('forget', ...args);
    expect(asked).toMatchObject([request]);
    expect(out).toMatch(/Forgotten: 3 faces.*Left: 0 faces.*0 mentions in drafts/);
    expect(out).toContain('/blog/index.md:4:8: somebody');
  });

  test('with --preview says what would change', async () => {
    const { out } = await people('forget', 'p-1', '--preview');
    expect(asked).toMatchObject([{ preview: true }]);
    expect(out).toMatch(/There is: 3 faces[^]*Would change[^]*Nothing was erased/);
  });

  test.each([[[]], [['p-1', '--everything']], [['--photo', 'a', '--album', 'b']]])(
    '%j is not understood, and nothing is forgotten',
    async (args) => {
      const { status, err } = await people('forget', ...args);
      expect([status, asked]).toEqual([2, []]);
      expect(err).toContain('say what to forget');
    },
  );
});

describe('people export and import', () => {
  test('a file is taken over at once, and only looked at with --dry-run', async () => {
    const folder = await freshFolder('cli');
    const file = join(folder, 'people.json');
    expect(await people('export', file)).toMatchObject({ status: 0, out: '' });
    await people('import', file);
    await people('import', file, '--dry-run');
    const document = { format: 'photoblog-people', version: 1, decisions: [] };
    expect(asked).toEqual([
      { document, apply: true },
      { document, apply: false },
    ]);
  });

  test('a folder is only looked at without --apply', async () => {
    const { out } = await people('import', tmpdir());
    await people('import', tmpdir(), '--apply');
    expect(asked).toEqual([
      { folder: resolve(tmpdir()), apply: false },
      { folder: resolve(tmpdir()), apply: true },
    ]);
    expect(out).toMatch(/Would be taken over: 2 of 4 \(1 here already\)/);
    expect(out).toMatch(/Left out: Ana, as these 2 faces are Anna here/);
    expect(out).toMatch(/Unclear whose face in a\.jpg: Bea/);
    expect(out).toMatch(/not used: Cem/);
    expect(out).toMatch(/b\.xmp: its XMP is damaged/);
    expect(out).toMatch(/Nothing was changed/);
  });

  test.each([
    ['{', 'is not JSON'],
    ['{"a":1}', 'is not what photoblog people export writes'],
  ])('%j is refused with file and reason', async (content, reason) => {
    const folder = await freshFolder('cli');
    const file = join(folder, 'x.json');
    await writeFile(file, content);
    const { status, err } = await people('import', file);
    expect([status, asked]).toEqual([3, []]);
    expect(err).toContain(`${file}: The file ${reason}`);
  });

  test('a file that is not there is an error of one line', async () => {
    const { status, err } = await people('import', '/nowhere/x.json');
    expect(status).toBe(3);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('sidecars are written only with --apply', async () => {
    const { out } = await people('write-xmp', 'trip');
    await people('write-xmp', 'trip', '--apply');
    await people('write-xmp', 'trip', '--apply', '--dry-run');
    expect(asked).toMatchObject([{ apply: false }, { apply: true }, { apply: false }]);
    expect(out).toContain('/a.jpg.xmp (new): Ana');
    expect(out).toContain('1 sidecar would be written');
  });
});
