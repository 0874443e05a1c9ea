/**
 * A server that speaks Ollama's HTTP protocol (docs/api.md of Ollama 0.1x to 0.3x) without a model: tests drive the
 * real `ollama` client against it, and `npm run fake-ollama` serves it by hand. What it says comes from
 * ollamaMind.ts, how it fails from the behaviours below.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour } from './ollamaBehaviour.ts';
import { ordinaryModels, showAnswer, tagsEntry, type FakeModel } from './ollamaModels.ts';
import { taskOf, type ChatBody, type Task } from './ollamaChat.ts';
import { answer } from './ollamaMind.ts';
import { pull } from './ollamaPull.ts';

export interface FakeOllamaOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly host?: string;
  readonly version?: string;
  readonly models?: readonly FakeModel[];
  /** Models that can be pulled, with their layers' sizes in bytes. */
  readonly pullable?: Readonly<Record<string, readonly number[]>>;
  readonly behaviour?: Behaviour;
  /** The behaviour starts at the n-th (from 1) request of that task, for so many of them; else the server is good. */
  readonly from?: { readonly task: Task; readonly nth: number; readonly times?: number };
  /** Milliseconds between two pieces of an answer; default 0. */
  readonly pieceMs?: number;
  /** Milliseconds between two lines of a pull; default 1. */
  readonly pullMs?: number;
}

/** One request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface FakeOllama {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  /** Chat requests that carried messages, in order. */
  chats(): readonly ChatBody[];
  /** Names of the models in memory now. */
  loaded(): readonly string[];
  /** How often a model was read into memory, including because of another `num_ctx`. */
  loads(): number;
  /** The largest number of chat requests that were open at once. */
  peak(): number;
  /** Chat requests whose client went away before the end. */
  aborted(): number;
  behave(behaviour: Behaviour, from?: FakeOllamaOptions['from']): void;
  close(): Promise<void>;
}

/** Starts the server on loopback; `close` ends it and every open connection. */
export async function startFakeOllama(options: FakeOllamaOptions = {}): Promise<FakeOllama> {
  const world = new World(options);
  const server = createServer((request, response) => {
    void handle(world, server, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests: world.requests,
    chats: () => world.chats,
    loaded: () => [...world.loaded.keys()],
    loads: () => world.loads,
    peak: () => world.peak,
    aborted: () => world.aborted,
    behave: (behaviour, from) => {
      world.behaviour = behaviour;
      world.from = from;
      world.counts.clear();
    },
    close: () => shut(server),
  };
}

class World {
  readonly requests: SeenRequest[] = [];
  readonly chats: ChatBody[] = [];
  readonly loaded = new Map<string, { readonly numCtx: number; readonly until: number }>();
  readonly counts = new Map<Task, number>();
  /** Bytes already had of each layer: a pull that was broken off goes on here. */
  readonly pulled = new Map<string, number>();
  readonly models: FakeModel[];
  behaviour: Behaviour;
  from: FakeOllamaOptions['from'];
  loads = 0;
  open = 0;
  peak = 0;
  aborted = 0;

  constructor(readonly options: FakeOllamaOptions) {
    this.models = [...(options.models ?? ordinaryModels)];
    this.behaviour = options.behaviour ?? 'good';
    this.from = options.from;
  }

  find(name: unknown): FakeModel | undefined {
    return this.models.find(
      (model) => model.name === name || model.name === `${String(name)}:latest`,
    );
  }

  /** What the server does with this request, counting it. */
  behaviourFor(task: Task): Behaviour {
    const count = (this.counts.get(task) ?? 0) + 1;
    this.counts.set(task, count);
    if (!this.from) return this.behaviour;
    const { nth, times = Number.POSITIVE_INFINITY } = this.from;
    return this.from.task === task && count >= nth && count < nth + times ? this.behaviour : 'good';
  }
}

async function handle(
  world: World,
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://fake').pathname;
  const text = await readAll(request);
  const body = parse(text);
  world.requests.push({ method: request.method ?? '', path, headers: request.headers, body });
  if (world.behaviour === 'redirect') {
    response.writeHead(307, { location: `http://redirected.invalid${path}` }).end();
    return;
  }
  const route = `${request.method ?? ''} ${path}`;
  switch (route) {
    case 'GET /':
    case 'HEAD /':
      response.end('Ollama is running');
      return;
    case 'GET /api/version':
      sendJson(response, 200, { version: versionOf(world) });
      return;
    case 'GET /api/tags':
      sendJson(response, 200, {
        models: world.models.map((model) => tagsEntry(model, ageOf(world))),
      });
      return;
    case 'GET /api/ps':
      sendJson(response, 200, {
        models: world.models
          .filter((model) => world.loaded.has(model.name))
          .map((model) => ({
            ...tagsEntry(model, ageOf(world)),
            expires_at: new Date(world.loaded.get(model.name)?.until ?? 0).toISOString(),
            size_vram: 0,
          })),
      });
      return;
    case 'POST /api/show':
      show(world, response, body);
      return;
    case 'POST /api/chat':
      await chat(world, server, response, body);
      return;
    case 'POST /api/pull':
      await pull(world, response, String(body['model'] ?? body['name']));
      return;
    default:
      // Plain text, as the real router answers; the client must not print it.
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
  }
}

function versionOf(world: World): string {
  return world.behaviour === 'old-version' ? '0.1.30' : (world.options.version ?? '0.30.5');
}

function ageOf(world: World): 'old' | 'new' {
  return world.behaviour === 'old-version' ? 'old' : 'new';
}

function show(world: World, response: ServerResponse, body: Json): void {
  const model = world.find(body['model'] ?? body['name']);
  if (model) sendJson(response, 200, showAnswer(model, ageOf(world)));
  else sendJson(response, 404, { error: `model '${String(body['model'])}' not found` });
}

async function chat(
  world: World,
  server: Server,
  response: ServerResponse,
  body: Json,
): Promise<void> {
  const model = world.find(body['model']);
  const call = asChat(body);
  if (!model) {
    sendJson(response, 404, { error: `model "${call.model}" not found, try pulling it first` });
    return;
  }
  if (!model.capabilities.includes('completion')) {
    sendJson(response, 400, { error: `"${model.name}" does not support chat` });
    return;
  }
  if (call.think === true && !model.capabilities.includes('thinking')) {
    sendJson(response, 400, { error: `"${model.name}" does not support thinking` });
    return;
  }
  if (call.messages.length === 0) {
    const unload = keepAliveMs(call.keepAlive) === 0;
    if (unload) world.loaded.delete(model.name);
    else load(world, model, call);
    sendJson(response, 200, {
      ...piece(model, ''),
      done: true,
      done_reason: unload ? 'unload' : 'load',
    });
    return;
  }
  world.chats.push(call);
  const behaviour = world.behaviourFor(taskOf(call));
  switch (behaviour) {
    case 'too-large':
      sendJson(response, 500, {
        error: 'model requires more system memory (41.2 GiB) than is available (7.6 GiB)',
      });
      return;
    case 'not-found':
      sendJson(response, 404, { error: `model "${call.model}" not found, try pulling it first` });
      return;
    case 'busy':
      sendJson(response, 503, {
        error: 'server busy, please try again.  maximum pending requests exceeded',
      });
      return;
    case 'html-error':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
      return;
    default:
  }
  load(world, model, call);
  world.open++;
  world.peak = Math.max(world.peak, world.open);
  const gone = (): boolean => response.destroyed && !response.writableFinished;
  response.once('close', () => {
    if (!response.writableFinished) world.aborted++;
  });
  try {
    await stream({ world, server, response, model, call, behaviour, gone });
  } finally {
    world.open--;
    if (keepAliveMs(call.keepAlive) === 0) world.loaded.delete(model.name);
  }
}

interface Stream {
  readonly world: World;
  readonly server: Server;
  readonly response: ServerResponse;
  readonly model: FakeModel;
  readonly call: ChatBody;
  readonly behaviour: Behaviour;
  readonly gone: () => boolean;
}

async function stream(context: Stream): Promise<void> {
  const { world, server, response, model, call, behaviour, gone } = context;
  const reply = answer(call, behaviour, {
    thinks: model.capabilities.includes('thinking') && call.think !== false,
    chatNumber: world.chats.length,
  });
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  response.flushHeaders();
  if (behaviour === 'stall') return;
  if (behaviour === 'garbage') {
    response.end(Buffer.from([0, 255, 254, 13, 10, 1, 2, 3, 10]));
    return;
  }
  if (behaviour === 'garbage-later' && world.chats.length > 1) {
    response.end('GGGGGGGGGGGG\u0000\u0001<|im_start|>\n@@@@@@\n');
    return;
  }
  const remote =
    behaviour === 'remote' ? { remote_host: 'https://ollama.com', remote_model: model.name } : {};
  const cap = call.numPredict > 0 ? call.numPredict : Number.POSITIVE_INFINITY;
  let count = 0;
  const send = async (fields: Record<string, unknown>): Promise<void> => {
    response.write(`${JSON.stringify({ ...fields, ...remote })}\n`);
    count++;
    // Always through the event loop: an endless answer must not keep the client's abort from being read.
    await (world.options.pieceMs ? sleep(world.options.pieceMs) : nextTurn());
  };
  for (const word of words(reply.thinking)) {
    if (gone() || count >= cap) break;
    await send(piece(model, '', word));
  }
  for (const word of reply.endless ? forEver(reply.content) : words(reply.content)) {
    if (gone() || count >= cap) break;
    if (count === reply.breakAfter) {
      switch (behaviour) {
        case 'stall-midway':
          return;
        case 'half-line':
          response.end(JSON.stringify(piece(model, word)).slice(0, 40));
          return;
        case 'stream-error':
          response.end(
            `${JSON.stringify({ error: 'an error was encountered while running the model' })}\n`,
          );
          return;
        case 'die':
          server.closeAllConnections();
          server.close();
          return;
        default:
      }
    }
    await send(piece(model, word));
  }
  if (gone()) return;
  response.end(
    `${JSON.stringify({
      ...piece(model, ''),
      ...remote,
      done: true,
      done_reason: count >= cap ? 'length' : 'stop',
      total_duration: 4_883_583_458,
      load_duration: 1_334_875,
      prompt_eval_count: 26,
      prompt_eval_duration: 342_546_000,
      eval_count: count,
      eval_duration: 4_535_599_000,
    })}\n`,
  );
}

function load(world: World, model: FakeModel, call: ChatBody): void {
  const known = world.loaded.get(model.name);
  if (known?.numCtx !== call.numCtx) world.loads++;
  const keep = keepAliveMs(call.keepAlive);
  world.loaded.set(model.name, { numCtx: call.numCtx, until: Date.now() + keep });
}

/** Ollama's rule: a number is seconds, a string a Go duration, negative means for ever, absent five minutes. */
function keepAliveMs(value: string | number | undefined): number {
  if (value === undefined) return 300_000;
  if (typeof value === 'number') return value < 0 ? Number.MAX_SAFE_INTEGER / 4 : value * 1000;
  const match = /^(-?\d+)(ms|s|m|h)?$/.exec(value);
  const amount = Number(match?.[1] ?? 5);
  const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match?.[2] ?? 's'] ?? 1000;
  return amount < 0 ? Number.MAX_SAFE_INTEGER / 4 : amount * unit;
}

function piece(model: FakeModel, content: string, thinking?: string): Record<string, unknown> {
  return {
    model: model.name,
    created_at: '2026-08-01T10:00:00.000000Z',
    message: { role: 'assistant', content, ...(thinking === undefined ? {} : { thinking }) },
    done: false,
  };
}

/** Splits as tokens arrive: a word with the space before it. */
function words(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function* forEver(text: string): Generator<string> {
  for (;;) yield* words(text);
}

type Json = Record<string, unknown>;

function parse(text: string): Json {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    return { unreadable: String(error) };
  }
}

function asChat(body: Json): ChatBody {
  const options = (body['options'] ?? {}) as Json;
  return {
    model: String(body['model']),
    messages: (body['messages'] ?? []) as ChatBody['messages'],
    format: body['format'],
    think: body['think'],
    stream: body['stream'] !== false,
    keepAlive: body['keep_alive'] as ChatBody['keepAlive'],
    numPredict: Number(options['num_predict'] ?? -1),
    numCtx: Number(options['num_ctx'] ?? 4096),
    options,
    raw: body,
  };
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  if (!server.listening) return;
  await new Promise((resolve) => server.close(resolve));
}
