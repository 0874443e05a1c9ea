import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { DaemonError } from '../../../../daemon/contract/errors.ts';
import { isLoopback, resolveEndpoint } from '../../../../daemon/story/ollama/client/endpoint.ts';
import { ModelFailure } from '../../../../daemon/story/ollama/client/modelFailure.ts';
import {
  chat,
  connectOllama,
  contextTokens,
  pullModel,
  unload,
  type OllamaLimits,
  type OllamaServer,
  type Question,
} from '../../../../daemon/story/ollama/client/ollama.ts';
import {
  startFakeOllama,
  type FakeOllama,
  type FakeOllamaOptions,
} from '../../../fakes/ollamaServer.ts';

const patient: OllamaLimits = {
  connectMs: 5_000,
  askMs: 5_000,
  firstWordMs: 5_000,
  stallMs: 5_000,
};
/** For servers that say nothing: a busy machine must not look like one elsewhere. */
const quick: OllamaLimits = { connectMs: 300, askMs: 300, firstWordMs: 300, stallMs: 150 };
const never = new AbortController().signal;
const open: FakeOllama[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()));
});

async function start(options: FakeOllamaOptions = {}): Promise<FakeOllama> {
  const fake = await startFakeOllama(options);
  open.push(fake);
  return fake;
}

async function connect(fake: FakeOllama, limits = patient): Promise<OllamaServer> {
  return connectOllama({ url: fake.url, limits, signal: never });
}

function question(server: OllamaServer, model: string, more: Partial<Question> = {}): Question {
  const found = server.models.find(({ name }) => name === model);
  if (!found) throw new Error(model);
  return {
    model: found,
    system: 'Be brief.',
    prompt: 'Say hello.',
    temperature: 0,
    seed: 1,
    maxTokens: 200,
    ...more,
  };
}

async function read(server: OllamaServer, asked: Question, signal = never): Promise<string> {
  let text = '';
  for await (const piece of chat(server, asked, signal))
    if (piece.kind === 'content') text += piece.text;
  return text;
}

async function failure(work: Promise<unknown>): Promise<ModelFailure> {
  const error: unknown = await work.then(
    () => 'no failure',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelFailure)) throw new Error(`not a model failure: ${String(error)}`);
  return error;
}

describe('which server may be used', () => {
  it.each([
    ['http://127.0.0.1:11434', true],
    ['http://127.8.9.10:1', true],
    ['http://localhost:11434', true],
    ['localhost:11434', true],
    ['http://[::1]:11434', true],
    ['http://[::ffff:127.0.0.1]:11434', true],
    ['http://2130706433:11434', true],
    ['http://10.0.0.7:11434', false],
    ['http://0.0.0.0:11434', false],
    ['http://[fe80::1]:11434', false],
    ['https://93.184.215.14', false],
    ['http://[::ffff:10.0.0.7]:11434', false],
  ])('takes %s for this computer: %s', async (url, local) => {
    const outcome = await resolveEndpoint(url).then(
      () => 'used',
      (error: unknown) => (error instanceof DaemonError ? error.kind : String(error)),
    );
    expect(outcome).toBe(local ? 'used' : 'endpointNotApproved');
  });

  it('uses another computer only when exactly this URL was approved', async () => {
    const approved = ['http://10.0.0.7:11434'];
    await expect(resolveEndpoint('http://10.0.0.7:11434', approved)).resolves.toMatchObject({
      addresses: [{ address: '10.0.0.7' }],
    });
    for (const other of [
      'http://10.0.0.7:11435',
      'http://10.0.0.7:11434/',
      'http://10.0.0.8:11434',
    ])
      await expect(resolveEndpoint(other, approved)).rejects.toThrow('approve this URL first');
  });

  it('never shows the credentials of a URL', async () => {
    const error: unknown = await resolveEndpoint('http://ana:secret@10.0.0.7:1').catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).not.toContain('secret');
  });

  it('says in words that a URL is none', async () => {
    expect((await failure(resolveEndpoint('http://'))).kind).toBe('unreachable');
    expect((await failure(resolveEndpoint('file:///etc/passwd'))).kind).toBe('unreachable');
  });

  it('knows loopback addresses', () => {
    expect(['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1'].every(isLoopback)).toBe(true);
    expect(['128.0.0.1', '::2', '::', 'localhost', ''].some(isLoopback)).toBe(false);
  });

  it('does not follow a redirect', async () => {
    const fake = await start({ behaviour: 'redirect' });
    expect((await failure(connect(fake))).kind).toBe('redirected');
  });

  it('goes to the server itself whatever proxy the environment names', async () => {
    const fake = await start();
    const names = ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = 'http://127.0.0.1:9';
    try {
      expect((await connect(fake)).version).toBe('0.30.5');
    } finally {
      names.forEach((name, index) => {
        if (before[index] === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = before[index];
      });
    }
  });
});

describe('connecting', () => {
  it('reads version, models and what they can do', async () => {
    const server = await connect(await start());
    expect(server.version).toBe('0.30.5');
    expect(server.models.map(({ name, remote, loaded }) => ({ name, remote, loaded }))).toEqual([
      { name: 'gemma4:e2b', remote: false, loaded: false },
      { name: 'qwen3.5:4b', remote: false, loaded: false },
      { name: 'nomic-embed-text:latest', remote: false, loaded: false },
    ]);
    expect(server.models[0]?.capabilities).toContain('vision');
  });

  it('fails within milliseconds when nothing listens', async () => {
    const fake = await start();
    await fake.close();
    const began = performance.now();
    expect((await failure(connect(fake))).kind).toBe('unreachable');
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('does not take another web server for Ollama', async () => {
    const other = createServer((_request, response) => {
      response.end('<html>Welcome</html>');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const connecting = connectOllama({ url: `http://127.0.0.1:${port}`, signal: never });
    expect((await failure(connecting)).kind).toBe('not-ollama');
    other.close();
  });

  it('gives up on a server that accepts and says nothing', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const connecting = connectOllama({
      url: `http://127.0.0.1:${port}`,
      limits: quick,
      signal: never,
    });
    expect((await failure(connecting)).kind).toBe('stalled');
    silent.closeAllConnections();
    silent.close();
  });

  it.each([
    ['a cloud tag', { name: 'gpt-oss:120b-cloud', sizeBytes: 400, capabilities: ['completion'] }],
    ['a cloud tag alone', { name: 'glm-4.6:cloud', sizeBytes: 400, capabilities: ['completion'] }],
    [
      'a remote host',
      {
        name: 'mine:latest',
        sizeBytes: 4,
        capabilities: ['completion'],
        remoteHost: 'https://ollama.com:443',
      },
    ],
    [
      'a remote model',
      {
        name: 'mine:latest',
        sizeBytes: 4,
        capabilities: ['completion'],
        remoteModel: 'gpt-oss:120b',
      },
    ],
  ])('marks a model as remote by %s, and never asks it', async (_how, model) => {
    const fake = await start({ models: [model] });
    const server = await connect(fake);
    expect(server.models[0]?.remote).toBe(true);
    expect((await failure(read(server, question(server, model.name)))).kind).toBe('remote-model');
    expect(fake.chats()).toEqual([]);
  });

  it('refuses the answer of a model that turns out to run elsewhere', async () => {
    const fake = await start({ behaviour: 'remote' });
    const server = await connect(fake);
    expect((await failure(read(server, question(server, 'gemma4:e2b')))).kind).toBe('remote-model');
  });
});

describe('asking', () => {
  it('streams the words and ends', async () => {
    const server = await connect(await start());
    const pieces = [];
    for await (const piece of chat(server, question(server, 'gemma4:e2b'), never))
      pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.at(-1)).toEqual({ kind: 'end', complete: true });
  });

  it('sends one image, the schema, and one context size for the whole run', async () => {
    const fake = await start();
    const server = await connect(fake);
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
    const schema = { type: 'object', properties: { answer: { type: 'string' } } };
    await read(server, question(server, 'gemma4:e2b', { image: jpeg, schema }));
    await read(server, question(server, 'gemma4:e2b'));
    const [first] = fake.chats();
    expect(first?.messages[1]?.images).toEqual([Buffer.from(jpeg).toString('base64')]);
    expect(first?.format).toEqual(schema);
    expect(first?.options).toEqual({
      num_ctx: contextTokens,
      num_predict: 200,
      temperature: 0,
      seed: 1,
    });
    expect(first?.raw).toMatchObject({ truncate: false, shift: false, stream: true });
    expect(fake.loads()).toBe(1);
  });

  it('tells models that can think not to, and others nothing', async () => {
    const fake = await start();
    const server = await connect(fake);
    await read(server, question(server, 'qwen3.5:4b'));
    await read(server, question(server, 'gemma4:e2b'));
    expect(fake.chats().map((body) => body.think)).toEqual([false, undefined]);
  });

  it('says when an answer was cut at its longest', async () => {
    const server = await connect(await start());
    const pieces = [];
    for await (const piece of chat(server, question(server, 'gemma4:e2b', { maxTokens: 3 }), never))
      pieces.push(piece);
    expect(pieces.at(-1)).toEqual({ kind: 'end', complete: false });
  });

  it('ends the generation when the caller leaves', async () => {
    const fake = await start({ behaviour: 'repeat', pieceMs: 2 });
    const server = await connect(fake);
    for await (const piece of chat(
      server,
      question(server, 'gemma4:e2b', { maxTokens: 1e6 }),
      never,
    ))
      if (piece.kind === 'content') break;
    await expect.poll(() => fake.aborted()).toBe(1);
  });

  it('ends with the reason of the abort', async () => {
    const fake = await start({ behaviour: 'repeat', pieceMs: 2 });
    const server = await connect(fake);
    const controller = new AbortController();
    const reading = read(
      server,
      question(server, 'gemma4:e2b', { maxTokens: 1e6 }),
      controller.signal,
    );
    const ended = expect(reading).rejects.toThrow('the user left');
    await expect.poll(() => fake.chats().length).toBe(1);
    controller.abort(new Error('the user left'));
    await ended;
    await expect.poll(() => fake.aborted()).toBe(1);
  });

  it.each([
    ['too-large', 'too-large'],
    ['not-found', 'model-missing'],
    ['busy', 'busy'],
    ['html-error', 'server-error'],
    ['stall', 'stalled'],
    ['half-line', 'cut-off'],
    ['stream-error', 'server-error'],
    ['die', 'died'],
    ['garbage', 'garbage'],
  ] as const)('recognises %s as %s', async (behaviour, kind) => {
    const server = await connect(
      await start({ behaviour }),
      behaviour === 'stall' ? quick : patient,
    );
    const long = question(server, 'gemma4:e2b', {
      prompt:
        'Task: rewrite\n<paragraph>\nOne two three four five six seven eight nine ten eleven twelve thirteen fourteen.\n</paragraph>',
    });
    expect((await failure(read(server, long))).kind).toBe(kind);
  });

  it('prints nothing, whatever the server answers: stdout belongs to the protocol', async () => {
    const written: string[] = [];
    const { log, warn, error } = console;
    const note = (...parts: unknown[]): void => void written.push(parts.join(' '));
    Object.assign(console, { log: note, warn: note, error: note });
    try {
      for (const behaviour of ['html-error', 'garbage', 'half-line', 'busy'] as const) {
        const server = await connect(await start({ behaviour }));
        await failure(
          read(
            server,
            question(server, 'gemma4:e2b', {
              prompt: 'Task: rewrite\n<paragraph>\na b c d e f g h i j k l m n o.\n</paragraph>',
            }),
          ),
        );
      }
    } finally {
      Object.assign(console, { log, warn, error });
    }
    expect(written).toEqual([]);
  });
});

describe('memory', () => {
  it('unloads the models of the run, but not those the user had loaded before', async () => {
    const fake = await start();
    const before = await connect(fake);
    await read(before, question(before, 'qwen3.5:4b'));
    const server = await connect(fake);
    await read(server, question(server, 'gemma4:e2b'));
    expect(fake.loaded()).toEqual(['qwen3.5:4b', 'gemma4:e2b']);
    await unload(server, server.models);
    expect(fake.loaded()).toEqual(['qwen3.5:4b']);
  });

  it('does not mind that a dead server has nothing to unload', async () => {
    const fake = await start();
    const server = await connect(fake);
    await fake.close();
    await expect(unload(server, server.models)).resolves.toBeUndefined();
  });
});

describe('pulling a model', () => {
  const pullable = { 'tiny:1b': [1000, 50] };

  it('counts the bytes of all layers up to the total', async () => {
    const server = await connect(await start({ pullable }));
    const seen = [];
    for await (const progress of pullModel(server, 'tiny:1b', never)) seen.push(progress);
    expect(seen[0]).toEqual({ status: 'pulling manifest', completedBytes: 0, totalBytes: null });
    expect(seen.at(-1)).toEqual({ status: 'success', completedBytes: 1050, totalBytes: 1050 });
    const bytes = seen.map((progress) => progress.completedBytes);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  });

  it('stops when cancelled and goes on where it was', async () => {
    const fake = await start({ pullable, pullMs: 5 });
    const server = await connect(fake);
    const controller = new AbortController();
    const first = async (): Promise<void> => {
      for await (const progress of pullModel(server, 'tiny:1b', controller.signal))
        if (progress.completedBytes >= 300) controller.abort(new Error('cancelled'));
    };
    await expect(first()).rejects.toThrow('cancelled');
    const again = [];
    for await (const progress of pullModel(server, 'tiny:1b', never)) again.push(progress);
    const firstCount = again.find((progress) => progress.completedBytes > 0)?.completedBytes;
    expect(firstCount).toBeGreaterThan(300);
    expect(again.at(-1)?.status).toBe('success');
    expect((await connect(fake)).models.map(({ name }) => name)).toContain('tiny:1b');
  });

  it('says that a model does not exist, and refuses cloud models', async () => {
    const server = await connect(await start({ pullable }));
    const pull = async (name: string): Promise<void> => {
      for await (const progress of pullModel(server, name, never))
        expect(progress.status).not.toBe('success');
    };
    expect((await failure(pull('nonsense'))).detail).toContain('file does not exist');
    expect((await failure(pull('gpt-oss:120b-cloud'))).kind).toBe('remote-model');
  });
});
