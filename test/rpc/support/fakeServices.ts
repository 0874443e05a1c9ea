import { DaemonError } from '../../../daemon/contract/errors.ts';
import type { AlbumEvent } from '../../../daemon/contract/events.ts';
import type { AlbumPhoto } from '../../../daemon/contract/photo.ts';
import { noMetadata } from '../../../daemon/contract/photo.ts';
import { type Problem, problem } from '../../../daemon/contract/problem.ts';
import type { Report } from '../../../daemon/contract/report.ts';
import { reportPhoto } from '../../../daemon/contract/reportPhoto.ts';
import type {
  Decision,
  ImportPeopleResult,
  PeopleListResult,
  PersonView,
} from '../../../daemon/contract/protocol.ts';
import type { DaemonServices } from '../../../daemon/rpc/services.ts';
import { noTraces } from '../../fixtures/traces.ts';

/** A photo of the fake album; its problems are what the run will say about it. */
export function fakePhoto(path: string, problems: readonly Problem[] = []): AlbumPhoto {
  return {
    path,
    sha256: 'a'.repeat(64),
    outcome: problems.some(({ severity }) => severity === 'error') ? 'failed' : 'ok',
    format: 'jpeg',
    width: 40,
    height: 30,
    metadata: noMetadata,
    look: null,
    turned: 0,
    sight: null,
    faces: [],
    problems,
  };
}

/** The events of a complete run over these photos, with the draft's text in pieces. */
export function* albumEvents(
  folder: string,
  photos: readonly AlbumPhoto[],
  text: readonly string[] = ['# A day\n', '\nIt ', 'rained.\n'],
): Generator<AlbumEvent> {
  const total = photos.length;
  yield { kind: 'discovered', total };
  for (const [index, photo] of photos.entries()) {
    yield { kind: 'started', path: photo.path };
    yield { kind: 'photo', photo, cached: false, done: index + 1, total };
  }
  yield { kind: 'people', people: [] };
  yield { kind: 'stored', stored: 0, unsent: 0, problem: null };
  if (text.length > 0) yield { kind: 'draft', path: `${folder}/blog/index.md` };
  for (const piece of text) yield { kind: 'text', text: piece };
  yield { kind: 'report', report: fakeReport(folder, photos, text.length > 0) };
}

export function fakeReport(
  folder: string,
  photos: readonly AlbumPhoto[],
  withDraft = true,
): Report {
  const failed = photos.filter(({ outcome }) => outcome === 'failed').length;
  return {
    folder,
    draft: withDraft ? `${folder}/blog/index.md` : null,
    writer: withDraft ? 'builtin' : null,
    photos: photos.map((photo) => reportPhoto(photo, { personOf: () => null, embeddings: 'omit' })),
    people: [],
    totals: {
      photos: photos.length,
      ok: photos.length - failed,
      recovered: 0,
      failed,
      cached: 0,
      faces: 0,
      people: 0,
      stored: 0,
      unsent: 0,
    },
    timings: { analyse: 1, people: 0, store: 0, write: 0, total: 1 },
    problems: [],
  };
}

/** Services without photos or models: albums are lists in memory, and a run waits wherever a test wants it to. */
export interface FakeServices extends DaemonServices {
  /** Photos by folder; a folder that is not here does not exist. */
  readonly albums: Map<string, readonly AlbumPhoto[]>;
  /** Called before each event of a run; may wait, throw, or watch the signal. */
  beforeEvent: (event: AlbumEvent, signal: AbortSignal) => Promise<void> | void;
  readonly calls: string[];
  readonly decisions: Decision[];
  readonly knownPeople: PersonView[];
  /** Called before each change of people. */
  beforeChange: () => Promise<void> | void;
  /** Runs that have begun and not ended. */
  running: number;
}

/** What there is none of in the fake. */
const none = (): Promise<never> =>
  Promise.reject(new DaemonError('nothingToDo', 'The services of this test do not do that'));

export const nothingImported: ImportPeopleResult = {
  applied: false,
  found: 0,
  added: 0,
  known: 0,
  changed: 0,
  names: [],
  waiting: 0,
  conflicts: [],
  unclear: [],
  namesOnly: [],
  problems: [],
};

export function createFakeServices(): FakeServices {
  const run = async function* (
    folder: string,
    signal: AbortSignal,
    text?: readonly string[],
  ): AsyncGenerator<AlbumEvent> {
    const photos = fake.albums.get(folder);
    if (!photos) throw new DaemonError('folderNotFound', `There is no folder ${folder}`);
    fake.running++;
    try {
      for (const event of albumEvents(folder, photos, text)) {
        await fake.beforeEvent(event, signal);
        signal.throwIfAborted();
        yield event;
      }
    } finally {
      fake.running--;
    }
  };
  const change = async <Result>(name: string, result: Result): Promise<Result> => {
    fake.calls.push(`${name} begins`);
    await fake.beforeChange();
    fake.calls.push(`${name} ends`);
    return result;
  };
  const fake: FakeServices = {
    albums: new Map(),
    calls: [],
    decisions: [],
    knownPeople: [],
    running: 0,
    beforeEvent: () => undefined,
    beforeChange: () => undefined,
    generate: (request, settings, signal) => {
      fake.calls.push(`generate ${JSON.stringify({ ...request, settings })}`);
      return run(request.folder, signal);
    },
    analyze: (request, _settings, signal) => run(request.folder, signal, []),
    people: {
      list: (): Promise<PeopleListResult> =>
        Promise.resolve({ people: fake.knownPeople, proposals: [] }),
      decide: async (decision) => {
        const name = decision.kind === 'name' ? decision.name : decision.kind;
        const result = await change(name, {
          changed: 1,
          summary: `Decided: ${name}`,
          drafts: [],
          left: [],
        });
        if (decision.kind === 'name' && !fake.knownPeople.some((p) => p.id === decision.person))
          throw new DaemonError('unknownPerson', `Nobody is called ${decision.person}`);
        fake.decisions.push(decision);
        return result;
      },
      undo: () => change('undo', { changed: 1, summary: 'Undone', drafts: [], left: [] }),
      forget: (request) => {
        fake.calls.push(`forget ${JSON.stringify(request)}`);
        return change('forget', { before: { ...noTraces, faces: 2 }, after: noTraces, drafts: [] });
      },
      export: () => Promise.resolve({}),
      import: () => Promise.resolve(nothingImported),
      writeXmp: () => Promise.resolve({ applied: false, sidecars: [] }),
    },
    album: {
      board: none,
      open: none,
      list: () => Promise.resolve({ albums: [] }),
      decide: none,
      undo: none,
      redo: none,
      thumbnails: none,
      updateDraft: none,
    },
    pictures: { search: () => Promise.resolve({ total: 0, photos: [] }), insert: none },
    showPhoto: () => Promise.resolve({ image: null, problems: [], facts: null, faces: [] }),
    choosePhoto: none,
    pages: { export: none, sites: { propose: () => Promise.resolve({ sites: [] }), put: none } },
    drafts: {
      list: () => Promise.resolve([]),
      basis: () => Promise.resolve(null),
      confirm: none,
      timesOf: () => Promise.resolve([]),
      seenIn: () => Promise.resolve(null),
      clocks: () => Promise.resolve([]),
      choices: () => Promise.resolve([]),
      choose: none,
      cureOf: () => Promise.resolve({ kind: 'none' }),
      copyImage: none,
      cleanImage: none,
    },
    rewrite: (request) =>
      Promise.resolve({
        text: `Chapter ${request.chapter} of ${request.draft}`,
        edited: false,
        goes: [],
      }),
    async *pullModel(model = 'small:latest') {
      yield {
        model,
        status: 'success',
        completedBytes: 0,
        totalBytes: await Promise.resolve(null),
      };
    },
    doctor: () =>
      Promise.resolve({
        version: '0.0.0',
        checks: [{ name: 'models', state: 'ok', detail: 'present', advice: null }],
      }),
  };
  return fake;
}

export const corrupt = problem('decode/corrupt', 'b.jpg is damaged; take it from a backup');
