import { Ollama } from 'ollama';
import * as z from 'zod';
import { messageOf } from '../../../contract/errors.ts';
import { endpointFetch, resolveEndpoint, type Endpoint, type RequestLimits } from './endpoint.ts';
import { defaultOllamaUrl } from './defaultAddress.ts';
import { ModelFailure } from './modelFailure.ts';
import { can, isCloudName, type OllamaModel } from './models.ts';
import {
  chatAnswer,
  isRemote,
  listAnswer,
  pullAnswer,
  showAnswer,
  versionAnswer,
} from '../ollamaAnswers.ts';

/** How long an Ollama server may take, in milliseconds; tests shorten it. */
export interface OllamaLimits {
  /** To accept a connection. */
  readonly connectMs: number;
  /** To answer a question about itself. */
  readonly askMs: number;
  /** To the first word: the model is read from disk and the photo or prompt is taken in. */
  readonly firstWordMs: number;
  /** Between two words. */
  readonly stallMs: number;
}

const ordinaryLimits: OllamaLimits = {
  // A closed port of this computer refuses at once; a busy one may take its time to say hello.
  connectMs: 4_000,
  askMs: 5_000,
  firstWordMs: 180_000,
  stallMs: 30_000,
};

/**
 * Tokens of context of every request of a run: another value would make the server load the model again.
 * A chapter's facts, rules and prose, or one photo with its question, stay well below.
 */
export const contextTokens = 8192;

export interface ConnectOptions {
  /** Default `defaultOllamaUrl`. */
  readonly url?: string | undefined;
  /** Non-loopback URLs the user approved, exactly as written. */
  readonly approvedUrls?: readonly string[] | undefined;
  readonly limits?: Partial<OllamaLimits> | undefined;
  readonly signal: AbortSignal;
}

/** A server that answered, and what it has. */
export interface OllamaServer {
  readonly endpoint: Endpoint;
  readonly limits: OllamaLimits;
  readonly version: string;
  /** In the server's order, remote ones included (and marked). */
  readonly models: readonly OllamaModel[];
}

/** One question to a model. */
export interface Question {
  readonly model: OllamaModel;
  readonly system: string;
  readonly prompt: string;
  /** One JPEG; models see only the first image of a request reliably. */
  readonly image?: Uint8Array;
  /** The answer is to be JSON of this JSON Schema; it is not reliably kept to, so validate. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** 0 for facts, about 0.7 for prose. */
  readonly temperature: number;
  readonly seed: number;
  /** The answer ends there at the latest; never absent, for Ollama's default is endless. */
  readonly maxTokens: number;
}

/**
 * Whether a question and its longest answer fit into the context, by three characters a token: fewer than in any language we
 * write, so the model's own count is lower.
 */
export function fitsContext({
  system,
  prompt,
  maxTokens,
}: Pick<Question, 'system' | 'prompt' | 'maxTokens'>): boolean {
  return (system.length + prompt.length) / 3 + maxTokens < contextTokens;
}

/** What comes back, in order; `end` is the last piece. */
export type AnswerPiece =
  | { readonly kind: 'content' | 'thinking'; readonly text: string }
  | { readonly kind: 'end'; readonly complete: boolean };

/**
 * Connects to an Ollama server and reads what models it has, without loading any.
 *
 * @throws DaemonError `endpointNotApproved`; ModelFailure when nothing usable answers; the signal's reason
 */
export async function connectOllama(options: ConnectOptions): Promise<OllamaServer> {
  const endpoint = await resolveEndpoint(options.url ?? defaultOllamaUrl, options.approvedUrls);
  const limits = { ...ordinaryLimits, ...options.limits };
  const connection = { endpoint, limits };
  const ask = client(connection, 'ask', options.signal);
  const { version } = await understood(versionAnswer, endpoint, () => ask.version());
  const { models: listed } = await understood(listAnswer, endpoint, () => ask.list());
  const { models: running } = await understood(listAnswer, endpoint, () => ask.ps()).catch(
    withoutAnswer({ models: [] }),
  );
  const loaded = new Set(running.map((model) => model.name));
  const models = await inOrder(listed, async (model): Promise<OllamaModel> => {
    // Servers before 2026 list no capabilities; `show` knows them since 0.6.4.
    const shown =
      model.capabilities || isRemote(model)
        ? model
        : await understood(showAnswer, endpoint, () => ask.show({ model: model.name })).catch(
            withoutAnswer<z.infer<typeof showAnswer>>({ capabilities: [] }),
          );
    return {
      name: model.name,
      digest: model.digest,
      sizeBytes: model.size,
      capabilities: shown.capabilities ?? null,
      remote: isRemote(model) || isRemote(shown) || isCloudName(model.name),
      loaded: loaded.has(model.name),
    };
  });
  return { ...connection, version, models };
}

/**
 * Asks a model and gives its answer as it comes. Leaving the loop cancels the generation.
 *
 * @throws ModelFailure; the signal's reason when it aborts
 */
export async function* chat(
  server: Pick<OllamaServer, 'endpoint' | 'limits'>,
  question: Question,
  signal: AbortSignal,
): AsyncGenerator<AnswerPiece, undefined> {
  if (question.model.remote) throw new ModelFailure('remote-model', question.model.name);
  const left = new AbortController();
  const ollama = client(server, 'chat', AbortSignal.any([signal, left.signal]));
  try {
    const request = {
      model: question.model.name,
      messages: [
        { role: 'system', content: question.system },
        {
          role: 'user',
          content: question.prompt,
          ...(question.image ? { images: [question.image] } : {}),
        },
      ],
      stream: true as const,
      // Rather an error than an answer to half of the question.
      truncate: false,
      shift: false,
      ...(question.schema ? { format: question.schema } : {}),
      // Absent means thinking for models that can, and an error for those that cannot.
      ...(can(question.model, 'thinking') ? { think: false } : {}),
      options: {
        num_ctx: contextTokens,
        num_predict: question.maxTokens,
        temperature: question.temperature,
        seed: question.seed,
      },
    };
    for await (const part of await ollama.chat(request)) {
      const { message, done, done_reason: reason, ...rest } = chatAnswer.parse(part);
      if (isRemote(rest)) throw new ModelFailure('remote-model', question.model.name);
      if (message?.thinking) yield { kind: 'thinking', text: message.thinking };
      if (message?.content) yield { kind: 'content', text: message.content };
      if (done) yield { kind: 'end', complete: reason !== 'length' };
    }
  } catch (error) {
    signal.throwIfAborted();
    throw asFailure(error);
  } finally {
    left.abort();
  }
}

/**
 * Frees the memory of these models, except of those that were loaded before we came.
 *
 * Best effort within a short time: a server that died has nothing to free.
 */
export async function unload(server: OllamaServer, models: Iterable<OllamaModel>): Promise<void> {
  const ours = new Map([...models].filter((model) => !model.loaded).map((m) => [m.name, m]));
  const ollama = client(server, 'ask', AbortSignal.timeout(server.limits.askMs));
  await Promise.allSettled(
    [...ours.keys()].map((model) => ollama.chat({ model, messages: [], keep_alive: 0 })),
  );
}

/** How far a download is; `total` grows as layers become known, null before the first. */
export interface PullProgress {
  /** The server's own words, such as `verifying sha256 digest`. */
  readonly status: string;
  readonly completedBytes: number;
  readonly totalBytes: number | null;
}

/**
 * Has the server download a model. Aborting stops it; what was downloaded is kept and the next pull goes on there.
 *
 * @throws ModelFailure; the signal's reason when it aborts
 */
export async function* pullModel(
  server: Pick<OllamaServer, 'endpoint' | 'limits'>,
  model: string,
  signal: AbortSignal,
): AsyncGenerator<PullProgress, undefined> {
  if (isCloudName(model)) throw new ModelFailure('remote-model', model);
  const left = new AbortController();
  const layers = new Map<string, { readonly total: number; readonly completed: number }>();
  try {
    const ollama = client(server, 'pull', AbortSignal.any([signal, left.signal]));
    for await (const part of await ollama.pull({ model, stream: true })) {
      const { status, digest, total, completed } = pullAnswer.parse(part);
      if (digest !== undefined && total !== undefined)
        layers.set(digest, { total, completed: completed ?? layers.get(digest)?.completed ?? 0 });
      const sizes = [...layers.values()];
      yield {
        status,
        completedBytes: sizes.reduce((sum, layer) => sum + layer.completed, 0),
        totalBytes: sizes.length === 0 ? null : sizes.reduce((sum, layer) => sum + layer.total, 0),
      };
    }
  } catch (error) {
    signal.throwIfAborted();
    throw asFailure(error);
  } finally {
    left.abort();
  }
}

/** The client of one request: its signal and limits live in its `fetch`, for the package has no place for them. */
function client(
  { endpoint, limits }: Pick<OllamaServer, 'endpoint' | 'limits'>,
  use: 'ask' | 'chat' | 'pull',
  signal: AbortSignal,
): Ollama {
  const requestLimits: RequestLimits = {
    connectMs: limits.connectMs,
    firstByteMs: use === 'chat' ? limits.firstWordMs : limits.askMs,
    stallMs: use === 'ask' ? limits.askMs : limits.stallMs,
    maxBytes: 64_000_000,
  };
  const host = endpoint.url.href.replace(/\/+$/, '');
  return new Ollama({ host, fetch: endpointFetch(endpoint, requestLimits, signal) });
}

async function understood<T>(
  shape: z.ZodType<T>,
  endpoint: Endpoint,
  ask: () => Promise<unknown>,
): Promise<T> {
  let answer: unknown;
  try {
    answer = await ask();
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof ModelFailure && isForeign(error)))
      throw new ModelFailure('not-ollama', endpoint.shown, { cause: error });
    throw error;
  }
  const parsed = shape.safeParse(answer);
  if (!parsed.success)
    throw new ModelFailure('not-ollama', endpoint.shown, { cause: parsed.error });
  return parsed.data;
}

/** One damaged model, or a server too old for a question, must not spoil the rest. */
function withoutAnswer<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof ModelFailure && error.kind === 'not-ollama') return instead;
    throw error;
  };
}

/** A web server of another kind answers a question about models with 404, an error or a page. */
function isForeign(failure: ModelFailure): boolean {
  return ['model-missing', 'server-error', 'garbage', 'cut-off'].includes(failure.kind);
}

/** Errors of the client itself come as plain ones: the server's own `{"error"}` line, or an end without `done`. */
function asFailure(error: unknown): unknown {
  if (error instanceof ModelFailure) return error;
  if (error instanceof z.ZodError) return new ModelFailure('garbage', '', { cause: error });
  const words = messageOf(error);
  if (words.startsWith('Did not receive done')) return new ModelFailure('cut-off');
  if (/more system memory|out of memory/i.test(words)) return new ModelFailure('too-large', words);
  return new ModelFailure('server-error', words, { cause: error });
}

/** A few at a time, results in the order of the input. */
async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += 4)
    results.push(...(await Promise.all(items.slice(start, start + 4).map(work))));
  return results;
}
