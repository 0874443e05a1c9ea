import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { DaemonError } from '../../../contract/errors.ts';
import { ModelFailure } from './modelFailure.ts';
import { wholeLines } from './ndjson.ts';
import { say } from '../../../shared/words/say.ts';

/** A server that may be spoken to: checked once, then pinned to the addresses that were checked. */
export interface Endpoint {
  /** `http://host:port`, perhaps with a path; without credentials, so safe to show. */
  readonly shown: string;
  readonly url: URL;
  readonly addresses: readonly LookupAddress[];
}

/** How long a request may be silent, in milliseconds, and how much it may say. */
export interface RequestLimits {
  /** Until the connection stands. */
  readonly connectMs: number;
  /** From then to the first byte: a model may have to be read from disk first. */
  readonly firstByteMs: number;
  /** Between two bytes. */
  readonly stallMs: number;
  /** Bytes of the whole answer. */
  readonly maxBytes: number;
}

/**
 * Decides whether a URL may be used: loopback always, anything else only when the user approved exactly this text.
 *
 * The decision is about addresses, not names: a name counts as loopback only when each of its addresses does, and
 * later connections go to these addresses without asking DNS again, so the name cannot be rebound in between.
 *
 * @param url such as `http://localhost:11434`; without a scheme http is meant, without a port 11434
 * @param approvedUrls non-loopback URLs the user approved, exactly as written in the settings
 * @throws DaemonError `endpointNotApproved`; ModelFailure `unreachable` when it is no URL or the name has no address
 */
export async function resolveEndpoint(
  url: string,
  approvedUrls: readonly string[] = [],
): Promise<Endpoint> {
  const parsed = parseUrl(url);
  const shown = `${parsed.protocol}//${parsed.host}${parsed.pathname.replace(/\/+$/, '')}`;
  const host = bareHost(parsed);
  const family = isIP(host);
  const addresses =
    family === 0 ? await addressesOf(host, shown) : ([{ address: host, family }] as const);
  const local = addresses.every(({ address }) => isLoopback(address));
  if (!local && !approvedUrls.includes(url)) {
    throw new DaemonError('endpointNotApproved', say('model.elsewhere', { url: shown }));
  }
  return { shown, url: parsed, addresses };
}

/**
 * A `fetch` that can reach this endpoint and nothing else: pinned addresses, no proxy, no redirect, no cookie,
 * its own limits. HTTP errors are thrown as ModelFailure, because the client would print them on stdout.
 *
 * @param signal aborts the request and the reading of its answer
 */
export function endpointFetch(
  endpoint: Endpoint,
  limits: RequestLimits,
  signal: AbortSignal,
): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== endpoint.url.origin) throw new ModelFailure('redirected', url.origin);
    signal.throwIfAborted();
    const { incoming, watch } = await open(endpoint, url, limits, signal, init ?? {});
    const status = incoming.statusCode ?? 0;
    if (status >= 300 && status < 400) {
      watch.stop();
      incoming.destroy();
      throw new ModelFailure('redirected', incoming.headers.location ?? '');
    }
    const body = bytesOf(incoming, limits, signal, watch);
    if (status >= 400) throw httpFailure(status, await textOf(body));
    const type = incoming.headers['content-type'] ?? '';
    const whole = type.startsWith('application/json') ? body : wholeLines(body);
    return new Response(streamOf(whole), { status, headers: { 'content-type': type } });
  };
}

/** 127.0.0.0/8 and ::1, also as IPv4 inside IPv6. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** A URL as it may be shown. */
export function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}

function parseUrl(url: string): URL {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  const parsed = URL.canParse(withScheme) ? new URL(withScheme) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || parsed.hostname === '')
    throw new ModelFailure(
      'unreachable',
      say('model.notAnAddress', { url: withoutCredentials(url) }),
    );
  if (parsed.port === '' && withScheme !== url) parsed.port = '11434';
  return parsed;
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

async function addressesOf(host: string, shown: string): Promise<readonly LookupAddress[]> {
  try {
    return await lookup(host, { all: true });
  } catch (error) {
    throw new ModelFailure('unreachable', shown, { cause: error });
  }
}

/** One timer for the whole life of a request; `expect` says what it waits for now. */
interface Watch {
  expect(ms: number, failure: ModelFailure): void;
  stop(): void;
}

function watchOver(fail: (failure: ModelFailure) => void): Watch {
  let timer: NodeJS.Timeout | undefined;
  return {
    expect: (ms, failure) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fail(failure);
      }, ms).unref();
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}

async function open(
  endpoint: Endpoint,
  url: URL,
  limits: RequestLimits,
  signal: AbortSignal,
  init: RequestInit,
): Promise<{ incoming: IncomingMessage; watch: Watch }> {
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? httpsRequest : httpRequest)({
      protocol: url.protocol,
      hostname: bareHost(url),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      method: init.method ?? 'GET',
      headers: plainHeaders(init.headers),
      ...(url.username === '' ? {} : { auth: `${url.username}:${url.password}` }),
      // An agent of our own: Node's global one may be told by the environment to use a proxy.
      agent: secure ? new HttpsAgent() : new HttpAgent(),
      lookup: pinned(endpoint),
      signal,
    });
    let response: IncomingMessage | null = null;
    // Destroying the request after its response began would lose the reason.
    const watch = watchOver((failure) => (response ?? outgoing).destroy(failure));
    watch.expect(limits.connectMs, new ModelFailure('unreachable', endpoint.shown));
    let connected = false;
    outgoing.once('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        connected = true;
        watch.expect(limits.firstByteMs, new ModelFailure('stalled', seconds(limits.firstByteMs)));
      });
    });
    outgoing.once('response', (incoming) => {
      response = incoming;
      resolve({ incoming, watch });
    });
    outgoing.once('error', (error) => {
      watch.stop();
      reject(connectionFailure(error, connected ? 'died' : 'unreachable', endpoint, signal));
    });
    outgoing.end(typeof init.body === 'string' ? init.body : undefined);
  });
}

function plainHeaders(headers: HeadersInit | undefined): Record<string, string> {
  const plain: Record<string, string> = {};
  new Headers(headers).forEach((value, name) => {
    plain[name] = value;
  });
  return plain;
}

function pinned(endpoint: Endpoint): LookupFunction {
  return (_host, options, callback) => {
    const [first] = endpoint.addresses;
    if (options.all === true) callback(null, [...endpoint.addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function* bytesOf(
  incoming: IncomingMessage,
  limits: RequestLimits,
  signal: AbortSignal,
  watch: Watch,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const wait = (): void => {
    watch.expect(limits.stallMs, new ModelFailure('stalled', seconds(limits.stallMs)));
  };
  try {
    wait();
    for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > limits.maxBytes) throw new ModelFailure('endless');
      // While the reader thinks, it is not the server that is silent.
      watch.stop();
      yield chunk;
      wait();
    }
  } catch (error) {
    throw connectionFailure(error, 'died', null, signal);
  } finally {
    watch.stop();
    incoming.destroy();
  }
}

function connectionFailure(
  error: unknown,
  kind: 'died' | 'unreachable',
  endpoint: Endpoint | null,
  signal: AbortSignal,
): Error {
  // Callers throw the reason itself, whatever it is; on the way there it has to be an error.
  if (signal.aborted) return new ModelFailure('died', 'aborted', { cause: signal.reason });
  if (error instanceof ModelFailure) return error;
  return new ModelFailure(kind, endpoint?.shown ?? '', { cause: error });
}

function streamOf(body: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await body.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await body.return(undefined);
    },
  });
}

async function textOf(body: AsyncGenerator<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > 65_536) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Ollama says what went wrong as `{"error": "..."}`; anything else in front of it may answer with a page. */
function httpFailure(status: number, text: string): ModelFailure {
  const words = /"error"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
  const detail = words ?? `status ${status}`;
  if (/more system memory|out of memory|insufficient memory/i.test(detail))
    return new ModelFailure('too-large', detail);
  if (status === 404) return new ModelFailure('model-missing', words ?? '');
  if (status === 429 || status === 503) return new ModelFailure('busy', detail);
  return new ModelFailure('server-error', detail);
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s without a word`;
}
