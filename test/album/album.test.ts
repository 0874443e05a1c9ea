import { mkdtempSync, mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AlbumEvent } from '../../daemon/contract/events.ts';
import { problem } from '../../daemon/contract/problem.ts';
import { createHub } from '../../daemon/rpc/hub.ts';
import { report as reportSchema } from '../../daemon/rpc/resultSchemas.ts';
import {
  type FakeServices,
  albumEvents,
  corrupt,
  createFakeServices,
  fakePhoto,
} from '../rpc/support/fakeServices.ts';
import { type Json, type TestClient, openClient } from '../rpc/support/testClient.ts';

const tokens = { workDoneToken: 'progress', partialResultToken: 'part' };

function servicesWith(
  paths: readonly string[] = ['a.jpg', 'b.jpg', 'c.jpg'],
  folder = '/album',
): FakeServices {
  const services = createFakeServices();
  services.albums.set(
    folder,
    paths.map((path) => fakePhoto(path)),
  );
  return services;
}

/** Makes a run wait at the first event of a kind until the returned function is called, or for ever. */
function holdAt(services: FakeServices, kind: AlbumEvent['kind']): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  services.beforeEvent = (event) => (event.kind === kind ? held : undefined);
  return release;
}

/** The same, but the run ends when it is aborted, as the real one does. */
function holdUntilAbort(services: FakeServices, kind: AlbumEvent['kind']): void {
  services.beforeEvent = (event, signal) =>
    event.kind !== kind
      ? undefined
      : new Promise((_, reject) => {
          signal.addEventListener(
            'abort',
            () => {
              reject(signal.reason as Error);
            },
            { once: true },
          );
        });
}

const values = (client: TestClient, token: string): Json[] =>
  client
    .all('$/progress')
    .filter((params) => params.token === token)
    .map(({ value }) => value);

const diagnostics = (client: TestClient): [string, string[]][] =>
  client
    .all('textDocument/publishDiagnostics')
    .map(({ uri, diagnostics: list }) => [uri, list.map(({ code }: Json) => code)]);

describe('album/generate', () => {
  test('answers with the report of the run', async () => {
    const client = await openClient(servicesWith());
    const { result } = await client.send('album/generate', { folder: 'file:///album' });
    expect(reportSchema.parse(result)).toEqual(result);
    expect(result.totals.photos).toBe(3);
  });

  test('streams the draft in order, its place first, and nothing after the answer', async () => {
    const client = await openClient(servicesWith());
    const answer = await client.send('album/generate', { folder: '/album', ...tokens });
    expect(values(client, 'part')).toEqual([
      { kind: 'draft', uri: 'file:///album/blog/index.md' },
      { kind: 'text', text: '# A day\n' },
      { kind: 'text', text: '\nIt ' },
      { kind: 'text', text: 'rained.\n' },
    ]);
    await client.send('people/list');
    const after = client.received.slice(client.received.indexOf(answer) + 1);
    expect(after.filter(({ method }) => method !== undefined)).toEqual([]);
  });

  test('tells its progress in counts, from begin to end', async () => {
    const services = servicesWith(['a.jpg', 'b.jpg']);
    // Slow enough that each step can be seen.
    services.beforeEvent = () => new Promise((resolve) => setTimeout(resolve, 210));
    const client = await openClient(services);
    await client.send('album/generate', { folder: '/album', ...tokens });
    const steps = values(client, 'progress');
    expect(steps[0]).toEqual({
      kind: 'begin',
      title: 'Photos of album',
      cancellable: true,
      percentage: 0,
    });
    expect(steps.map(({ message }) => message)).toEqual([
      undefined,
      '0 of 2 photos',
      '0 of 2 photos, a.jpg',
      '1 of 2 photos, a.jpg',
      '1 of 2 photos, b.jpg',
      '2 of 2 photos, b.jpg',
      '0 people in 2 photos',
      'Writing the draft',
      'Writing the draft',
      'Writing the draft',
      'Writing the draft',
      '2 photos: 2 fine',
    ]);
    expect(steps[4].run).toEqual({ phase: 'photos', done: 1, total: 2, current: 'b.jpg' });
    const percentages = steps.flatMap(({ percentage }) => percentage ?? []);
    expect(percentages).toEqual(percentages.toSorted((a: number, b: number) => a - b));
    expect(steps.at(-1).kind).toBe('end');
  });

  test('reports progress at most five times a second, the newest state', async () => {
    const services = servicesWith(Array.from({ length: 200 }, (_, index) => `${index}.jpg`));
    services.beforeEvent = () => new Promise((resolve) => setTimeout(resolve, 2));
    const client = await openClient(services);
    const begun = performance.now();
    await client.send('album/generate', { folder: '/album', ...tokens });
    const seconds = (performance.now() - begun) / 1000;
    const reports = values(client, 'progress').filter(({ kind }) => kind === 'report');
    expect(reports.length).toBeGreaterThan(2);
    expect(reports.length).toBeLessThanOrEqual(5 * seconds + 1);
    expect(values(client, 'progress').at(-1)).toEqual({
      kind: 'end',
      message: '200 photos: 200 fine',
    });
  });

  test('without tokens is silent', async () => {
    const client = await openClient(servicesWith());
    await client.send('album/generate', { folder: '/album' });
    expect(client.all('$/progress')).toEqual([]);
  });

  test('keeps a file name from breaking or reordering the line', async () => {
    const services = servicesWith(['a\n\u202egpj.exe']);
    holdAt(services, 'people');
    const client = await openClient(services);
    void client.send('album/generate', { folder: '/album', ...tokens });
    const { params } = await client.until(
      ({ params: value }) => value?.value?.run?.current !== undefined && value.value.run.current,
    );
    expect(params.value.message).toBe('1 of 1 photo, a??gpj.exe');
  });
});

describe('album/analyze', () => {
  test('gives each photo as it is read, then all', async () => {
    const client = await openClient(servicesWith(['a.jpg', 'b.jpg']));
    const { result } = await client.send('album/analyze', { folder: '/album', ...tokens });
    expect(values(client, 'part').map(({ path }) => path)).toEqual(['a.jpg', 'b.jpg']);
    expect(result.photos.map(({ path }: Json) => path)).toEqual(['a.jpg', 'b.jpg']);
  });
});

describe('cancelling', () => {
  test('a run answers RequestCancelled when it has stopped, and ends its progress first', async () => {
    const services = servicesWith();
    holdUntilAbort(services, 'people');
    const client = await openClient(services);
    const answer = client.sendAs(9, 'album/generate', { folder: '/album', ...tokens });
    await client.until(({ params }) => params?.value?.kind === 'report');
    client.notify('$/cancelRequest', { id: 9 });
    expect((await answer).error).toEqual({
      code: -32800,
      message: 'The request was cancelled',
      data: { kind: 'requestCancelled' },
    });
    expect(services.running).toBe(0);
    expect(values(client, 'progress').at(-1)).toEqual({ kind: 'end', message: 'Cancelled' });
    const end = client.received.findIndex(({ params }) => params?.value?.kind === 'end');
    expect(end).toBeLessThan(client.received.findIndex(({ id }) => id === 9));
  });

  test('a run that does not listen is answered within a second all the same', async () => {
    const services = servicesWith();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    services.generate = async function* ({ folder }): AsyncGenerator<AlbumEvent> {
      for (const event of albumEvents(folder, [fakePhoto('a.jpg')])) {
        if (event.kind === 'people') await held;
        yield event;
      }
    };
    const client = await openClient(services);
    const answer = client.sendAs(9, 'album/generate', { folder: '/album', ...tokens });
    await client.until(({ params }) => params?.value?.kind === 'report');
    const started = performance.now();
    client.notify('$/cancelRequest', { id: 9 });
    expect((await answer).error?.code).toBe(-32800);
    expect(performance.now() - started).toBeLessThan(1000);
    const end = client.received.findIndex(({ params }) => params?.value?.kind === 'end');
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThan(client.received.findIndex(({ id }) => id === 9));

    // The folder is still being read: another run must wait for it.
    expect((await client.send('album/generate', { folder: '/album' })).error?.data.kind).toBe(
      'busy',
    );
    release();
    await expect
      .poll(async () => (await client.send('album/generate', { folder: '/album' })).error)
      .toBeUndefined();
    // What it still did went nowhere.
    expect(values(client, 'part')).toEqual([]);
  });

  test('a request in the same breath as making it works', async () => {
    const services = servicesWith();
    holdUntilAbort(services, 'discovered');
    const client = await openClient(services);
    const answer = client.sendAs(9, 'album/generate', { folder: '/album', ...tokens });
    client.notify('$/cancelRequest', { id: 9 });
    expect((await answer).error?.code).toBe(-32800);
    expect(values(client, 'part')).toEqual([]);
  });

  test('a read answers at once, whatever it was doing', async () => {
    const services = servicesWith();
    services.doctor = () => new Promise(() => undefined);
    const client = await openClient(services);
    const answer = client.sendAs('d', 'daemon/doctor', {});
    client.notify('$/cancelRequest', { id: 'd' });
    expect((await answer).error?.code).toBe(-32800);
  });

  test('a change that waits for its turn takes it back; one under way is done and says so', async () => {
    const services = servicesWith();
    let release = (): void => undefined;
    services.beforeChange = () => new Promise((resolve) => (release = resolve));
    const client = await openClient(services);
    const first = client.sendAs(1, 'people/decide', { kind: 'hide', person: 'p-1' });
    const second = client.sendAs(2, 'people/decide', { kind: 'show', person: 'p-1' });
    await expect.poll(() => services.calls).toEqual(['hide begins']);
    client.notify('$/cancelRequest', { id: 2 });
    client.notify('$/cancelRequest', { id: 1 });
    expect((await second).error?.code).toBe(-32800);
    // A run that does not heed its cancellation is answered without it: later than any change would be.
    services.beforeEvent = () => new Promise(() => undefined);
    const run = client.sendAs(3, 'album/generate', { folder: '/album' });
    await expect.poll(() => services.running).toBe(1);
    client.notify('$/cancelRequest', { id: 3 });
    expect((await run).error?.code).toBe(-32800);
    release();
    expect((await first).result.summary).toBe('Decided: hide');
    expect(services.calls.filter((call) => call.startsWith('hide'))).toEqual([
      'hide begins',
      'hide ends',
    ]);
  });

  test('works by the progress token, too, as editors with a cancel button do it', async () => {
    const services = servicesWith();
    holdUntilAbort(services, 'people');
    const client = await openClient(services);
    const answer = client.send('album/generate', { folder: '/album', ...tokens });
    await client.until(({ params }) => params?.value?.kind === 'report');
    client.notify('window/workDoneProgress/cancel', { token: 'another' });
    client.notify('window/workDoneProgress/cancel', { token: 'progress' });
    expect((await answer).error?.code).toBe(-32800);
  });

  test('what is unknown or answered already does nothing', async () => {
    const client = await openClient(servicesWith());
    await client.sendAs(5, 'people/list');
    client.notify('$/cancelRequest', { id: 5 });
    client.notify('$/cancelRequest', { id: 'nobody' });
    expect((await client.sendAs(5, 'people/list')).error).toBeUndefined();
  });

  test('leaves the folder free for the next run', async () => {
    const services = servicesWith();
    holdUntilAbort(services, 'people');
    const client = await openClient(services);
    const answer = client.sendAs(9, 'album/generate', { folder: '/album' });
    client.notify('$/cancelRequest', { id: 9 });
    await answer;
    services.beforeEvent = () => undefined;
    expect((await client.send('album/generate', { folder: '/album' })).error).toBeUndefined();
  });
});

describe('one folder', () => {
  test('is read by one run at a time, whatever it is called and whoever asks', async () => {
    const root = mkdtempSync(join(tmpdir(), 'photoblog-rpc-'));
    const folder = join(root, 'trip');
    mkdirSync(folder);
    symlinkSync(folder, join(root, 'link'));
    const services = servicesWith(['a.jpg'], folder);
    const release = holdAt(services, 'photo');
    const hub = createHub();
    const one = await openClient(services, {}, { hub });
    const other = await openClient(services, {}, { hub });
    const run = one.send('album/generate', { folder });
    const { error } = await other.send('album/analyze', { folder: join(root, 'link') });
    expect(error).toEqual({
      code: 11,
      message: 'Another run is reading link already; wait for it or cancel it',
      data: { kind: 'busy' },
    });
    release();
    expect((await run).error).toBeUndefined();
  });

  test('does not keep another one from being read', async () => {
    const services = servicesWith();
    services.albums.set('/other', []);
    services.beforeEvent = (event, signal) =>
      event.kind === 'photo'
        ? new Promise<void>((resolve) => {
            signal.addEventListener('abort', () => {
              resolve();
            });
          })
        : undefined;
    const client = await openClient(services);
    void client.send('album/generate', { folder: '/album' });
    expect((await client.send('album/generate', { folder: '/other' })).error).toBeUndefined();
  });
});

describe('problems of photos', () => {
  test('are shown at the photo itself, with code, page and what quick fixes need', async () => {
    const services = servicesWith();
    services.albums.set('/my album', [fakePhoto('sub/ä b.jpg', [corrupt])]);
    const client = await openClient(services);
    await client.send('album/analyze', { folder: '/my album' });
    const [published] = client.all('textDocument/publishDiagnostics');
    expect(published).toEqual({
      uri: pathToFileURL('/my album/sub/ä b.jpg').href,
      diagnostics: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          severity: 1,
          code: 'decode/corrupt',
          codeDescription: {
            href: expect.stringMatching(/^file:.*\/docs\/problems\.md#decodecorrupt$/),
          },
          source: 'photo-blog',
          message: corrupt.message,
          data: { folder: '/my album', photo: 'sub/ä b.jpg' },
        },
      ],
    });
  });

  test('are cleared when a later run finds them mended, or the photo gone', async () => {
    const services = servicesWith();
    services.albums.set('/album', [
      fakePhoto('mended.jpg', [corrupt]),
      fakePhoto('gone.jpg', [corrupt]),
      fakePhoto('still.jpg', [corrupt]),
      fakePhoto('fine.jpg'),
    ]);
    const client = await openClient(services);
    await client.send('album/generate', { folder: '/album' });
    services.albums.set('/album', [fakePhoto('mended.jpg'), fakePhoto('still.jpg', [corrupt])]);
    const before = diagnostics(client).length;
    expect(before).toBe(3);
    await client.send('album/generate', { folder: '/album' });
    expect(diagnostics(client).slice(before)).toEqual([
      ['file:///album/mended.jpg', []],
      ['file:///album/still.jpg', ['decode/corrupt']],
      ['file:///album/gone.jpg', []],
    ]);
    // And what is cleared stays so without being told again.
    await client.send('album/generate', { folder: '/album' });
    expect(diagnostics(client).slice(before + 3)).toEqual([
      ['file:///album/still.jpg', ['decode/corrupt']],
    ]);
  });

  test('of other photos stay when only some are read again', async () => {
    const services = servicesWith();
    const both = [fakePhoto('a.jpg', [corrupt]), fakePhoto('b.jpg', [corrupt])];
    services.albums.set('/album', both);
    const client = await openClient(services);
    await client.send('album/analyze', { folder: '/album' });
    services.albums.set('/album', [fakePhoto('a.jpg')]);
    await client.send('album/analyze', { folder: '/album', photos: ['a.jpg'] });
    expect(diagnostics(client).slice(2)).toEqual([['file:///album/a.jpg', []]]);
  });

  test('of the run as a whole are shown once, at its folder; those of a sub-folder there', async () => {
    const services = servicesWith();
    const failed = problem('write/model-failed', 'The model stopped; the narrator continued');
    const locked = problem('discover/unreadable', 'The folder locked may not be read');
    services.generate = async function* (request): AsyncGenerator<AlbumEvent> {
      await Promise.resolve();
      yield { kind: 'problem', problem: failed, path: null };
      yield { kind: 'problem', problem: locked, path: 'locked' };
      for (const event of albumEvents(request.folder, []))
        yield event.kind === 'report'
          ? { ...event, report: { ...event.report, problems: [failed, locked] } }
          : event;
    };
    const client = await openClient(services);
    await client.send('album/generate', { folder: '/album' });
    expect(diagnostics(client)).toEqual([
      ['file:///album', ['write/model-failed']],
      ['file:///album/locked', ['discover/unreadable']],
    ]);
  });

  test('reach the client that asked; others only learn that theirs are mended', async () => {
    const services = servicesWith();
    services.albums.set('/album', [fakePhoto('a.jpg', [corrupt])]);
    const hub = createHub();
    const one = await openClient(services, {}, { hub });
    const other = await openClient(services, {}, { hub });
    await one.send('album/analyze', { folder: '/album' });
    expect(diagnostics(other)).toEqual([]);
    services.albums.set('/album', [fakePhoto('a.jpg')]);
    await other.send('album/analyze', { folder: '/album' });
    await one.send('people/list');
    expect(diagnostics(one).at(-1)).toEqual(['file:///album/a.jpg', []]);
    expect(diagnostics(other)).toEqual([]);
  });
});

describe('two clients', () => {
  test('are told when people change, whoever changed them', async () => {
    const hub = createHub();
    const services = servicesWith();
    const one = await openClient(services, {}, { hub });
    const other = await openClient(services, {}, { hub });
    await one.send('people/decide', { kind: 'hide', person: 'p-1' });
    await other.until(({ method }) => method === 'people/changed');
    expect(one.all('people/changed')).toHaveLength(1);
  });

  test('change people one after the other', async () => {
    const hub = createHub();
    const services = servicesWith();
    services.beforeChange = () => new Promise((resolve) => setTimeout(resolve, 5));
    const one = await openClient(services, {}, { hub });
    const other = await openClient(services, {}, { hub });
    await Promise.all([
      one.send('people/decide', { kind: 'hide', person: 'p-1' }),
      other.send('people/undo'),
      one.send('people/forget', { what: 'everything' }),
    ]);
    expect(services.calls.filter((call) => /begins|ends/.test(call))).toEqual([
      'hide begins',
      'hide ends',
      'undo begins',
      'undo ends',
      'forget begins',
      'forget ends',
    ]);
  });

  test('use their own ids and settings', async () => {
    const hub = createHub();
    const services = servicesWith();
    services.albums.set('/other', [fakePhoto('x.jpg'), fakePhoto('y.jpg')]);
    const one = await openClient(services, { ollamaModel: 'one' }, { hub });
    const other = await openClient(services, { ollamaModel: 'other' }, { hub });
    const [first, second] = await Promise.all([
      one.sendAs(7, 'album/generate', { folder: '/album' }),
      other.sendAs(7, 'album/generate', { folder: '/other' }),
    ]);
    expect([first.result.totals.photos, second.result.totals.photos]).toEqual([3, 2]);
    expect(services.calls.map((call) => /"ollamaModel":"(\w+)"/.exec(call)?.[1])).toEqual([
      'one',
      'other',
    ]);
  });

  test('do not feel it when the other dies in the middle of a run', async () => {
    const hub = createHub();
    const services = servicesWith();
    holdUntilAbort(services, 'people');
    const one = await openClient(services, {}, { hub });
    const other = await openClient(services, {}, { hub });
    void one.send('album/generate', { folder: '/album' });
    await expect.poll(() => services.running).toBe(1);
    one.leave();
    await one.connection.ended;
    expect(services.running).toBe(0);
    services.beforeEvent = () => undefined;
    expect((await other.send('album/generate', { folder: '/album' })).error).toBeUndefined();
  });
});

test('a client that does not read slows the run instead of filling memory', async () => {
  const services = createFakeServices();
  let produced = 0;
  services.generate = async function* (_request, _settings, signal) {
    for (;;) {
      await Promise.resolve();
      signal.throwIfAborted();
      if (++produced % 1000 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      yield { kind: 'text', text: 'x'.repeat(1000) };
    }
  };
  const { PassThrough } = await import('node:stream');
  const { serveConnection } = await import('../../daemon/rpc/transport/connection.ts');
  const { frame } = await import('../rpc/support/testClient.ts');
  const input = new PassThrough();
  const output = new PassThrough();
  const connection = serveConnection(input, output, () => services, { log: () => undefined });
  input.write(frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params: {} }));
  input.write(
    frame({
      jsonrpc: '2.0',
      id: 2,
      method: 'album/generate',
      params: { folder: '/album', ...tokens },
    }),
  );
  await expect.poll(() => produced).toBeGreaterThan(10);
  // A run that is not held back makes something at every turn of the loop.
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await expect
    .poll(async () => {
      const before = produced;
      for (let turns = 0; turns < 200; turns++) await turn();
      return produced - before;
    })
    .toBe(0);
  const when = produced;
  expect(output.readableLength + output.writableLength).toBeLessThan(100_000);
  // And it reads on when the client does.
  output.resume();
  await expect.poll(() => produced).toBeGreaterThan(when);
  connection.close();
  await connection.ended;
});
