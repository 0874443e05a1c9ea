import { describe, expect, test } from 'vitest';
import { createFakeServices } from '../support/fakeServices.ts';
import {
  type Json,
  type TestClient,
  connectClient,
  frame,
  openClient,
} from '../support/testClient.ts';

const open = (settings?: object): Promise<TestClient> => openClient(createFakeServices(), settings);

describe('before initialize', () => {
  test('requests are answered with ServerNotInitialized', async () => {
    const client = connectClient(createFakeServices());
    expect((await client.send('people/list', {})).error?.code).toBe(-32002);
    expect((await client.send('no/such', {})).error?.code).toBe(-32002);
  });

  test('exit ends the conversation, with 1 because nobody said shutdown', async () => {
    const client = connectClient(createFakeServices());
    client.notify('exit');
    expect(await client.connection.ended).toEqual({ reason: 'exit', code: 1 });
  });
});

describe('initialize', () => {
  test('tells name, version and protocol version', async () => {
    const client = connectClient(createFakeServices());
    const { result } = await client.send('initialize', { processId: null, capabilities: {} });
    expect(result.serverInfo).toEqual({
      name: 'photo-blog',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
    expect(result.capabilities.experimental.photoBlog.protocolVersion).toBe(1);
  });

  test('may be said only once', async () => {
    const client = await open();
    expect((await client.send('initialize', { capabilities: {} })).error?.code).toBe(-32600);
  });

  test('with a wrong setting fails and names it', async () => {
    const client = connectClient(createFakeServices());
    const { error } = await client.send('initialize', {
      processId: null,
      capabilities: {},
      initializationOptions: { qdrantUrl: 'file:///etc/passwd' },
    });
    expect(error).toMatchObject({
      code: -32602,
      message: 'params.initializationOptions.qdrantUrl: expected an http: or https: URL',
    });
    // Nothing is half-initialized: the client may try again.
    expect((await client.send('initialize', { capabilities: {} })).error).toBeUndefined();
  });
});

describe('settings', () => {
  const settingsOfRun = async (client: TestClient, calls: readonly string[]): Promise<Json> => {
    await client.send('album/generate', { folder: '/none' });
    return JSON.parse(calls.at(-1)!.replace('generate ', '')).settings;
  };

  test('count as unset when an editor sends an empty string or null', async () => {
    const services = createFakeServices();
    const client = await openClient(services, { qdrantUrl: '', ollamaModel: null, story: null });
    expect(await settingsOfRun(client, services.calls)).toEqual({});
  });

  test('change by what a later message names, and only that', async () => {
    const services = createFakeServices();
    const client = await openClient(services, { home: '/data', ollamaModel: 'a' });
    client.notify('workspace/didChangeConfiguration', {
      settings: { photoBlog: { ollamaModel: 'b' } },
    });
    expect(await settingsOfRun(client, services.calls)).toEqual({
      home: '/data',
      ollamaModel: 'b',
    });
    client.notify('workspace/didChangeConfiguration', { settings: { ollamaModel: '' } });
    expect(await settingsOfRun(client, services.calls)).toEqual({ home: '/data' });
  });

  test('that are wrong change nothing and the user is told which', async () => {
    const services = createFakeServices();
    const client = await openClient(services, { ollamaModel: 'a' });
    client.notify('workspace/didChangeConfiguration', { settings: { qdrantShards: 'many' } });
    const { params } = await client.until(({ method }) => method === 'window/showMessage');
    expect(params.message).toMatch(/settings\.qdrantShards: .*expected number/);
    expect(await settingsOfRun(client, services.calls)).toEqual({ ollamaModel: 'a' });
  });
});

describe('the end', () => {
  test('is 0 after shutdown and exit', async () => {
    const client = await open();
    expect((await client.send('shutdown')).result).toBeNull();
    client.notify('exit');
    expect(await client.connection.ended).toEqual({ reason: 'exit', code: 0 });
  });

  test('is near after shutdown: requests are refused', async () => {
    const client = await open();
    await client.send('shutdown');
    expect((await client.send('people/list', {})).error?.code).toBe(-32600);
  });

  test('comes with the end of the input', async () => {
    const client = await open();
    client.leave();
    expect(await client.connection.ended).toEqual({ reason: 'inputEnded', code: 1 });
  });

  test('does not lose the answers to what was asked just before', async () => {
    const client = await open();
    const answer = client.send('people/list', {});
    client.leave();
    expect((await answer).result).toEqual({ people: [], proposals: [] });
  });

  test('comes when the process that asked to be watched has gone', async () => {
    const { spawn } = await import('node:child_process');
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const client = connectClient(createFakeServices());
    await client.send('initialize', { processId: parent.pid, capabilities: {} });
    parent.kill('SIGKILL');
    expect(await client.connection.ended).toMatchObject({ reason: 'parentGone' });
  });

  test('does not come because the client names a process of another machine', async () => {
    const client = connectClient(createFakeServices());
    await client.send('initialize', { processId: 2 ** 30, capabilities: {} });
    expect((await client.send('people/list', {})).error).toBeUndefined();
  });

  test.each(['Content-Length: x\r\n\r\n', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'])(
    'comes after the header %j, which is answered and logged',
    async (bytes) => {
      const client = await open();
      client.write(bytes);
      const { error } = await client.until(({ id }) => id === null);
      expect(error?.code).toBe(-32700);
      expect(await client.connection.ended).toMatchObject({ reason: 'badFrame' });
      expect(client.log.join()).toMatch(/not a length|not a header line/);
    },
  );
});

describe('a message', () => {
  test.each([
    ['{"jsonrpc":"2.0","id":1,', -32700],
    [Buffer.from([0x22, 0xff, 0x22]), -32700],
    ['[]', -32600],
    ['"hello"', -32600],
    ['null', -32600],
    ['{"id":7,"method":"people/list"}', -32600],
    ['{"jsonrpc":"1.0","id":7,"method":"people/list"}', -32600],
    ['{"jsonrpc":"2.0","id":7}', -32600],
    ['{"jsonrpc":"2.0","id":7,"method":12}', -32600],
    ['{"jsonrpc":"2.0","id":{},"method":"people/list"}', -32600],
    ['{"jsonrpc":"2.0","id":null,"method":"people/list"}', -32600],
    ['{"jsonrpc":"2.0","id":7,"method":"people/list","params":"all"}', -32600],
    ['{"jsonrpc":"2.0","id":7,"method":"people/list","params":[]}', -32602],
    ['{"jsonrpc":"2.0","id":7,"method":"toString"}', -32601],
    ['{"jsonrpc":"2.0","id":7,"method":"__proto__"}', -32601],
    ['{"jsonrpc":"2.0","id":7,"method":"$/unknown"}', -32601],
  ])('such as %s is answered with %i, and the next one works', async (body, code) => {
    const client = await open();
    const before = client.received.length;
    client.write(
      typeof body === 'string'
        ? frame(body)
        : Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]),
    );
    const { error } = await client.until(
      (message) => client.received.indexOf(message) >= before && message.error !== undefined,
    );
    expect(error?.code).toBe(code);
    expect((await client.send('people/list')).result).toEqual({ people: [], proposals: [] });
  });

  test('whose id is in use is refused', async () => {
    const services = createFakeServices();
    let release = (): void => undefined;
    services.beforeChange = () => new Promise((resolve) => (release = resolve));
    const client = await openClient(services);
    const first = client.sendAs('same', 'people/undo', {});
    client.write(frame({ jsonrpc: '2.0', id: 'same', method: 'people/undo' }));
    expect((await first).error?.code).toBe(-32600);
    release();
    await client.until(({ id, result }) => id === 'same' && result !== undefined);
  });

  test('may have the id 0, and "1" is another id than 1', async () => {
    const client = await open();
    const answers = await Promise.all([
      client.sendAs(0, 'people/list'),
      client.sendAs(1, 'people/list'),
      client.sendAs('1', 'people/list'),
    ]);
    expect(answers.map(({ id }) => id)).toEqual([0, 1, '1']);
  });

  test('of a million in one batch are refused at once, and the next is answered', async () => {
    const client = await open();
    client.write(frame(Array.from({ length: 1_000_000 }, () => 1)));
    const refused = await client.until(({ error }) => error !== undefined);
    expect(refused).toMatchObject({ id: null, error: { code: -32600 } });
    expect(refused.error?.message).toBe('a batch of 1000000 messages; 1000 are the most at once');
    expect((await client.send('people/list', {})).result).toBeDefined();
  });

  test('may be a batch, answered as one', async () => {
    const client = await open();
    client.write(
      frame([
        { jsonrpc: '2.0', id: 'a', method: 'people/list' },
        { jsonrpc: '2.0', method: 'no/such/notification' },
        { jsonrpc: '2.0', id: 'b', method: 'no/such' },
        5,
      ]),
    );
    const batch = (await client.until((message) => Array.isArray(message))) as unknown as Json[];
    expect(batch.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      ['b', -32601],
      [null, -32600],
    ]);
  });
});

describe('a notification', () => {
  test.each(['no/such', '$/no/such', 'people/list', '$/cancelRequest'])(
    'of %s is never answered',
    async (method) => {
      const client = await open();
      const before = client.received.length;
      client.notify(method, { id: 'nothing' });
      client.notify(method, 'nonsense');
      await client.send('people/list');
      const answers = client.received.slice(before);
      // 'nonsense' is not a message at all, which JSON-RPC answers without an id.
      expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
    },
  );
});

describe('an error', () => {
  test('of the domain has its positive code and its kind', async () => {
    const client = await open();
    const { error } = await client.send('album/generate', { folder: '/none' });
    expect(error).toEqual({
      code: 1,
      message: 'There is no folder /none',
      data: { kind: 'folderNotFound' },
    });
  });

  test('by a bug is an internal error whose stack is only in the log', async () => {
    const services = createFakeServices();
    services.albums.set('/a', []);
    services.beforeEvent = () => {
      throw new TypeError('x is not a function');
    };
    const client = await openClient(services);
    const { error } = await client.send('album/analyze', { folder: '/a' });
    expect(error?.code).toBe(-32603);
    expect(JSON.stringify(error)).not.toMatch(/\.ts|at /);
    expect(client.log.join()).toMatch(/TypeError: x is not a function\s+at .*connection\.test/);
  });

  test('by something that is no Error at all is an internal error too', async () => {
    const services = createFakeServices();
    services.doctor = () => Promise.reject('just text'); // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors
    const client = await openClient(services);
    expect((await client.send('daemon/doctor')).error).toMatchObject({ code: -32603 });
  });

  test.each([
    ['album/generate', {}, 'params.folder: '],
    ['album/generate', { folder: 'relative/path' }, 'params.folder: expected a file: URI or an'],
    ['album/generate', { folder: 'https://example.org/a' }, 'params.folder: '],
    ['album/generate', { folder: 'file://server/share' }, 'params.folder: '],
    ['album/generate', { folder: '/a\0b' }, 'params.folder: '],
    ['album/generate', { folder: '/a', story: { tone: 'loud' } }, 'params.story.tone: '],
    [
      'album/generate',
      { folder: '/a', story: { instructions: 'x'.repeat(2001) } },
      'params.story.instructions: ',
    ],
    ['album/analyze', { folder: '/a', photos: ['x', 3] }, 'params.photos[1]: '],
    ['people/decide', {}, 'params.kind: '],
    ['people/decide', { kind: 'name', person: 'p-1' }, 'params.name: '],
    ['people/decide', { kind: 'name', person: 'p-1', name: ' ' }, 'params.name: '],
    [
      'people/decide',
      { kind: 'name', person: 'p-1', name: 'A\n# B' },
      'params.name: expected one line',
    ],
    ['people/decide', { kind: 'same', persons: ['p-1'] }, 'params.persons: '],
    ['people/forget', { what: 'person' }, 'params.target: expected a person id'],
    ['people/forget', { what: 'album', target: 'x' }, 'params.target: '],
    ['draft/rewrite', { draft: '/a/index.md' }, 'params.chapter: '],
  ])('in the parameters of %s %j names the field', async (method, params, message) => {
    const client = await open();
    const { error } = await client.send(method, params);
    expect(error?.code).toBe(-32602);
    expect(error?.message).toContain(message);
    expect(error?.data.issues[0].path).toBe(message.split(':')[0]);
  });
});

test('folders reach the services as absolute paths, whatever the client wrote', async () => {
  const services = createFakeServices();
  const client = await openClient(services);
  await client.send('album/generate', { folder: 'file:///tmp/My%20photos/%C3%A9t%C3%A9/' });
  expect(services.calls[0]).toContain('"folder":"/tmp/My photos/été"');
  await client.send('people/forget', { what: 'photo', target: 'file:///tmp/a%23b.jpg' });
  expect(services.calls[1]).toContain('"target":"/tmp/a#b.jpg"');
  const { result } = await client.send('draft/rewrite', {
    draft: 'file:///tmp/blog/index.md',
    chapter: 'c-1',
  });
  expect(result.text).toBe('Chapter c-1 of /tmp/blog/index.md');
});
