/**
 * A small daemon that speaks our protocol over stdio without looking at any photo: for tests of the extension that need
 * a stream as slow as they like, or a person who is always found. Every image file is a photo; those named `broken...`
 * fail. Four people appear in each photo, and once the first has a name, the others are asked about; their thumbnails are
 * the photos themselves.
 *
 * `FAKE_DELAY_MS` is the time between two pieces of text, five times as long for a folder `slow`; `FAKE_PIECES` is their
 * number. `FAKE_PEOPLE` is that of people.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  DecideResult,
  Decision,
  PeopleListResult,
  PersonView,
} from '../../daemon/contract/protocol.ts';
import type { PhotoReport, Report } from '../../daemon/contract/report.ts';
import { plainPhotoReport } from '../fixtures/photoReport.ts';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: Record<string, never>;
}

const delayMs = Number(process.env['FAKE_DELAY_MS'] ?? 30);
const pieces = Number(process.env['FAKE_PIECES'] ?? 40);
const everybody = Number(process.env['FAKE_PEOPLE'] ?? 4);
const cancelled = new Set<number | string>();
const names = new Map<string, string>();
const answered = new Map<string, 'same' | 'apart'>();
const strangers = new Set<string>();
let shown: readonly string[] = [];
let input = Buffer.alloc(0);

process.stdin.on('data', (chunk: Buffer) => {
  input = Buffer.concat([input, chunk]);
  for (;;) {
    const end = input.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(input.subarray(0, end).toString())?.[1]);
    if (end < 0 || input.length < end + 4 + length) return;
    const message = JSON.parse(input.subarray(end + 4, end + 4 + length).toString()) as Message;
    input = input.subarray(end + 4 + length);
    void receive(message);
  }
});
process.stdin.on('end', () => process.exit(0));

async function receive({ id, method, params }: Message): Promise<void> {
  if (method === '$/cancelRequest') cancelled.add(params?.['id'] as unknown as string);
  if (method === 'exit') process.exit(0);
  if (id === undefined || method === undefined) return;
  try {
    const handler = handlers[method];
    if (handler === undefined)
      throw Object.assign(new Error(`no method ${method}`), { code: -32601 });
    send({ id, result: await handler(params as never, id) });
  } catch (error) {
    const { code = -32603, message } = error as { code?: number; message: string };
    send({ id, error: { code, message } });
  }
}

const handlers: Record<string, (params: never, id: number | string) => unknown> = {
  initialize: () => ({ capabilities: { textDocumentSync: 1, hoverProvider: true } }),
  shutdown: () => null,
  'album/open': ({ folders: [folder = ''] }: { folders: readonly string[] }) => {
    const draft = join(pathOf(folder), 'blog', 'index.md');
    const drafts = existsSync(draft) ? [pathToFileURL(draft).href] : [];
    return { folder: pathToFileURL(pathOf(folder)).href, parts: [], drafts };
  },
  'album/list': () => ({ albums: [] }),
  'album/generate': generate,
  'album/analyze': ({ folder }: { folder: string }) =>
    photosOf(pathOf(folder)).then((photos) => ({ photos })),
  'photo/show': ({ photo }: { photo: string }) => ({
    image: null,
    facts: null,
    faces: [],
    problems: [
      { code: 'decode/corrupt', severity: 'error', message: `${basename(photo)} is damaged` },
    ],
  }),
  'people/list': () => people(),
  'people/decide': (decision: Decision) => decide(decision),
  'people/undo': () => ({ changed: 0, summary: 'Undone' }),
  'daemon/doctor': () => ({
    version: '0.0.0',
    checks: [{ name: 'Models', state: 'ok', detail: 'all there', advice: null }],
  }),
  'textDocument/hover': () => null,
};

async function generate(
  params: { folder: string; workDoneToken: string; partialResultToken: string },
  id: number | string,
): Promise<Report> {
  const folder = pathOf(params.folder);
  const photos = await photosOf(folder);
  const good = photos.filter(({ outcome }) => outcome === 'ok');
  progress(params.workDoneToken, { kind: 'begin', title: 'Photos' });
  for (const [index, photo] of photos.entries()) {
    await pause(id, 1);
    const run = { phase: 'photos', done: index, total: photos.length, current: photo.path };
    progress(params.workDoneToken, { kind: 'report', message: '', run });
  }
  const bundle = join(folder, 'blog');
  await mkdir(bundle, { recursive: true });
  await writeFile(join(bundle, '.photoblog.json'), '{}');
  for (const { path } of good) await copyFile(join(folder, path), join(bundle, basename(path)));
  shown = good.map(({ path }) => join(folder, path));
  await keepThumbnails(shown);
  send({ method: 'people/changed', params: {} });
  const draft = join(bundle, 'index.md');
  const token = params.partialResultToken;
  progress(token, { kind: 'draft', uri: pathToFileURL(draft).href });
  progress(token, { kind: 'text', text: '---\ntitle: A day\n---\n\n# A day\n\n' });
  for (let i = 1; i <= pieces; i++) {
    await pause(id, basename(folder) === 'slow' ? 5 : 1);
    const image = good[i]?.path;
    const figure = image === undefined ? '' : `![@person-1 in a picture](${basename(image)})\n\n`;
    progress(token, {
      kind: 'text',
      text: `Piece ${i} of ${pieces}: @person-1 met Zoë 🌅 there.\n\n${figure}`,
    });
  }
  progress(params.workDoneToken, { kind: 'end' });
  return report(folder, draft, photos);
}

async function photosOf(folder: string): Promise<PhotoReport[]> {
  const files = (await readdir(folder)).filter((name) => /\.(jpe?g|png|heic|webp)$/i.test(name));
  return files.sort().map((path) => {
    const failed = path.startsWith('broken');
    const problem = {
      code: 'decode/corrupt',
      severity: 'error',
      message: `${path} is damaged`,
    } as const;
    send({
      method: 'textDocument/publishDiagnostics',
      params: {
        uri: pathToFileURL(join(folder, path)).href,
        diagnostics: failed ? [diagnosticOf(problem)] : [],
      },
    });
    return {
      ...plainPhotoReport(path),
      outcome: failed ? 'failed' : 'ok',
      problems: failed ? [problem] : [],
    };
  });
}

function diagnosticOf({ code, message }: { code: string; message: string }): object {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: 1, code, source: 'photo-blog', message };
}

function people(): PeopleListResult {
  const ids = Array.from({ length: everybody }, (_, index) => `p-${index + 1}`);
  const list = ids.flatMap((id, index): PersonView[] => {
    if (shown.length === 0 || answered.get(id) === 'same') return [];
    const appearances = shown.map((photo, at) => ({
      face: `${id}-${at}`,
      thumbnail: pathToFileURL(thumbnailOf(photo)).href,
      photo: pathToFileURL(photo).href,
      region: [0.3, 0.2, 0.3, 0.4] as const,
      takenAt: null,
    }));
    const name = names.get(id) ?? null;
    const label = name ?? `@person-${index + 1}`;
    const faces = appearances.map(({ face }) => face);
    const stranger = strangers.has(id);
    const rest = { hidden: false, stranger, consent: 'full' } as const;
    const photoCount = shown.length;
    return [{ id, name, label, faces, cover: faces[0] ?? '', ...rest, appearances, photoCount }];
  });
  const unnamed = list.filter(({ id, name }) => name === null && !answered.has(id));
  const proposals = unnamed.map(({ id }) => ({
    person: id,
    candidate: 'p-1',
    similarity: 0.4,
    settles: shown.length,
  }));
  return { people: list, proposals: names.has('p-1') ? proposals : [] };
}

/** Where the view may load pictures from. */
function thumbnailOf(photo: string): string {
  return join(process.env['PHOTOBLOG_HOME'] ?? '', 'cache', 'faces', basename(photo));
}

async function keepThumbnails(photos: readonly string[]): Promise<void> {
  for (const photo of photos) {
    await mkdir(dirname(thumbnailOf(photo)), { recursive: true });
    await copyFile(photo, thumbnailOf(photo));
  }
}

function decide(decision: Decision): DecideResult {
  if (decision.kind === 'name') names.set(decision.person, decision.name);
  if (decision.kind === 'stranger') strangers.add(decision.person);
  if (decision.kind === 'same') answered.set(decision.persons[1], 'same');
  if (decision.kind === 'apart') answered.set(decision.faces[1].slice(0, 3), 'apart');
  send({ method: 'people/changed', params: {} });
  return { changed: 1, summary: `${decision.kind} done`, drafts: [], left: [] };
}

function report(folder: string, draft: string, photos: readonly PhotoReport[]): Report {
  const failed = photos.filter(({ outcome }) => outcome === 'failed').length;
  return {
    folder,
    draft,
    writer: 'builtin',
    photos,
    people: people().people.map(({ id, name, faces }) => ({ id, name, faces, photos: [] })),
    totals: {
      photos: photos.length,
      ok: photos.length - failed,
      recovered: 0,
      failed,
      cached: 0,
      faces: 0,
      people: 2,
      stored: 0,
      unsent: 0,
    },
    timings: { analyse: 0, people: 0, store: 0, write: 0, total: 0 },
    problems: [],
  };
}

async function pause(id: number | string, times: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delayMs * times));
  if (cancelled.has(id)) throw Object.assign(new Error('cancelled'), { code: -32800 });
}

function progress(token: string, value: object): void {
  send({ method: '$/progress', params: { token, value } });
}

function send(message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
}
