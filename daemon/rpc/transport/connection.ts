import type { Readable, Writable } from 'node:stream';
import { messageOf } from '../../contract/errors.ts';
import { type Client, languageOf, supports } from './client.ts';
import { createDispatcher } from './dispatcher.ts';
import { type Envelope, type RequestId, readEnvelope } from './envelope.ts';
import { draftCapabilities, draftFeatures } from '../features/features.ts';
import { refreshDrafts } from '../features/refreshDrafts.ts';
import { FrameReader, defaultMaxBytes } from './framing.ts';
import { type Hub, createHub } from '../hub.ts';
import { admit, lifecycleRoutes } from '../lifecycle.ts';
import { createMessageWriter } from './messageWriter.ts';
import { methods } from '../methods.ts';
import { protocolVersion } from '../../contract/protocol.ts';
import { RpcError, toErrorObject } from './rpcErrors.ts';
import { type Work, createRunningRequests } from './runningRequests.ts';
import type { DaemonServices, Log } from '../services.ts';
import { speaking } from '../../shared/words/language.ts';

type Call = Envelope & { readonly kind: 'call' };

/** Why a conversation ended. */
export type EndReason =
  'exit' | 'inputEnded' | 'parentGone' | 'badFrame' | 'outputBroken' | 'closed';

export interface ConversationEnd {
  readonly reason: EndReason;
  /** 0 when the client said `shutdown` before it left, as LSP asks; else 1. */
  readonly code: 0 | 1;
}

export interface Connection {
  /** Resolves when the conversation is over and its work has stopped. */
  readonly ended: Promise<ConversationEnd>;
  /** Ends the conversation from this side: its runs are aborted. */
  close(): void;
}

export interface ConnectionOptions {
  readonly log: Log;
  /** Shared by the connections of one daemon; a lone one may do without. */
  readonly hub?: Hub;
  /** Largest message accepted, in bytes. */
  readonly maxBytes?: number;
}

/** Messages in one batch: answering more of them at once would keep every other client waiting. */
const mostInBatch = 1000;

/** How long work may take to end when the client leaves, in milliseconds. */
const farewellMs = 3000;

/**
 * Talks with one client until it leaves, or until what it sends cannot be understood any more.
 *
 * When the client leaves, its runs are aborted and a change that is under way is finished. One that only has nothing more
 * to say gets the answers to its short requests.
 */
export function serveConnection(
  input: Readable,
  output: Writable,
  services: DaemonServices,
  { log, hub = createHub(), maxBytes = defaultMaxBytes }: ConnectionOptions,
): Connection {
  const frames = new FrameReader(maxBytes);
  const running = createRunningRequests();
  const answering = new Set<Promise<void>>();
  const undo: (() => void)[] = [];
  let finish: ((end: ConversationEnd) => void) | undefined;
  const ended = new Promise<ConversationEnd>((resolve) => (finish = resolve));
  let ending = false;

  const writer = createMessageWriter(output, (error) => {
    log(`the client cannot be written to: ${error.message}`);
    end('outputBroken');
  });
  const client: Client = {
    phase: 'new',
    settings: {},
    locale: null,
    capabilities: {},
    marked: new Set(),
    documents: new Map(),
    pendingDiagnostics: new Map(),
    diagnosed: new Set(),
    notify: (method, params) => writer.send({ jsonrpc: '2.0', method, params }),
    request: (method, params) => dispatcher.request(method, params),
    refreshDrafts: () => {
      refreshDrafts({ services, client, log });
    },
  };
  const lifecycle = lifecycleRoutes({
    serverCapabilities,
    cancel: (id) => {
      running.abort((work) => work.id === id, 'cancelled by the client');
    },
    cancelProgress: (token) => {
      running.abort((work) => work.token === token, 'cancelled by the client');
    },
    ready: () => hub.clients.add(client),
    end,
    onEnd: (step) => undo.push(step),
  });
  const routes = new Map([
    ...lifecycle,
    ...Object.entries(draftFeatures),
    ...Object.entries(methods),
  ]);
  const dispatcher = createDispatcher(routes, admit, (message) => writer.send(message), log);

  input
    .on('data', receive)
    .on('end', () => {
      end('inputEnded');
    })
    .on('close', () => {
      end('inputEnded');
    })
    .on('error', (error) => {
      log(`the client cannot be read: ${error.message}`);
      end('inputEnded');
    });
  return {
    ended,
    close: () => {
      end('closed');
    },
  };

  function receive(chunk: Buffer): void {
    try {
      for (const body of frames.push(chunk)) {
        if (ending) return;
        const answered = answer(body).finally(() => answering.delete(answered));
        answering.add(answered);
      }
    } catch (error) {
      if (ending) return;
      log(`the conversation ends: ${messageOf(error)}`);
      void writer.send(failure(null, new RpcError('parseError', messageOf(error))));
      end('badFrame');
    }
  }

  /** Not awaited by the reader: messages are begun in order, and end when they end. */
  async function answer(body: Buffer): Promise<void> {
    let message: unknown;
    try {
      message = JSON.parse(utf8.decode(body));
    } catch (error) {
      const reason = new RpcError('parseError', `not JSON in UTF-8: ${messageOf(error)}`);
      await writer.send(failure(null, reason));
      return;
    }
    const response = Array.isArray(message)
      ? await respondToBatch(message)
      : await respond(message);
    if (response === null) return;
    try {
      await writer.send(response);
    } catch (error) {
      log(`bug: an answer is not JSON: ${messageOf(error)}`);
    }
  }

  async function respondToBatch(messages: readonly unknown[]): Promise<object | null> {
    if (messages.length === 0)
      return failure(null, new RpcError('invalidRequest', 'an empty batch'));
    if (messages.length > mostInBatch) {
      const reason = `a batch of ${messages.length} messages; ${mostInBatch} are the most at once`;
      return failure(null, new RpcError('invalidRequest', reason));
    }
    const responses = await Promise.all(messages.map(respond));
    const present = responses.filter((response) => response !== null);
    return present.length > 0 ? present : null;
  }

  async function respond(message: unknown): Promise<object | null> {
    const envelope = readEnvelope(message);
    switch (envelope.kind) {
      case 'invalid':
        return failure(envelope.id, new RpcError('invalidRequest', envelope.reason));
      case 'response':
        dispatcher.receiveResponse(envelope.message);
        return null;
      case 'call':
        try {
          return await running.run(workOf(envelope), (signal) => call(envelope, signal));
        } catch (error) {
          return failure(envelope.id, error);
        }
    }
  }

  async function call(envelope: Call, signal: AbortSignal): Promise<object | null> {
    let answered = false;
    const response = await speaking(languageOf(client), () =>
      dispatcher.receive(envelope, {
        services,
        hub,
        client,
        log,
        signal,
        notify: async (method, params) => {
          if (!answered) await client.notify(method, params);
        },
      }),
    );
    answered = true;
    return response;
  }

  function end(reason: EndReason): void {
    if (ending) return;
    ending = true;
    if (reason === 'inputEnded' && !frames.isBetweenMessages)
      log('the stream ended inside a message');
    const code = client.phase === 'shutDown' ? 0 : 1;
    client.phase = 'closed';
    hub.clients.delete(client);
    dispatcher.close();
    for (const step of undo) step();
    for (const timer of client.pendingDiagnostics.values()) clearTimeout(timer);
    const mayFinish = reason === 'inputEnded';
    running.abort(({ effect }) => !mayFinish || effect === 'run', 'the client has gone');
    void within(farewellMs, Promise.allSettled(answering))
      .then(() => {
        running.abort(() => true, 'the client has gone');
        return writer.end(farewellMs);
      })
      .then(() => {
        input.destroy();
        finish?.({ reason, code });
      });
  }

  function workOf({ method, params, id }: Call): Work {
    return { id, token: tokenOf(params), effect: routes.get(method)?.effect ?? 'read' };
  }
}

/** Waits for something, but no longer than that. */
async function within(ms: number, something: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([something, late]);
  clearTimeout(timer);
}

function tokenOf(params: unknown): unknown {
  return typeof params === 'object' && params !== null && 'workDoneToken' in params
    ? params.workDoneToken
    : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function serverCapabilities(client: Client): object {
  return {
    ...draftCapabilities(supports(client, 'textDocument', 'rename', 'prepareSupport')),
    experimental: { photoBlog: { protocolVersion } },
  };
}

function failure(id: RequestId | null, error: unknown): object {
  return { jsonrpc: '2.0', id, error: toErrorObject(error) };
}
