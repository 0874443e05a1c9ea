import type { Readable, Writable } from 'node:stream';
import { messageOf } from '../../contract/errors.ts';
import { protocolVersion } from '../../contract/protocol.ts';
import { draftCapabilities, draftFeatures } from '../features/features.ts';
import { refreshDrafts } from '../features/refreshDrafts.ts';
import { type Hub, createHub } from '../hub.ts';
import { admit, lifecycleRoutes } from '../lifecycle.ts';
import { methods } from '../methods.ts';
import type { Log, ServicesOf } from '../services.ts';
import { type Conversation, answer, failure } from './answer.ts';
import { type Client, supports } from './client.ts';
import { type Route, createDispatcher } from './dispatcher.ts';
import { FrameReader, defaultMaxBytes } from './framing.ts';
import { createMessageWriter } from './messageWriter.ts';
import { RpcError } from './rpcErrors.ts';
import { createRunningRequests } from './runningRequests.ts';

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

/** A conversation on its streams, until it has ended. */
interface Line extends Conversation {
  readonly input: Readable;
  readonly frames: FrameReader;
  /** What is being answered. */
  readonly answering: Set<Promise<void>>;
  /** What is to be undone when the conversation ends. */
  readonly undo: (() => void)[];
  readonly finish: (end: ConversationEnd) => void;
  ending: boolean;
}

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
  servicesOf: ServicesOf,
  { log, hub = createHub(), maxBytes = defaultMaxBytes }: ConnectionOptions,
): Connection {
  const writer = createMessageWriter(output, (error) => {
    log(`the client cannot be written to: ${error.message}`);
    end(line, 'outputBroken');
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
    request: (method, params) => line.dispatcher.request(method, params),
    refreshDrafts: () => {
      refreshDrafts({
        get services() {
          return servicesOf(client.settings);
        },
        client,
        log,
      });
    },
  };
  const routes = routesOf(() => line);
  let finish: Line['finish'] = () => undefined;
  const ended = new Promise<ConversationEnd>((resolve) => (finish = resolve));
  const line: Line = {
    servicesOf,
    hub,
    log,
    client,
    routes,
    dispatcher: createDispatcher(routes, admit, (message) => writer.send(message), log),
    running: createRunningRequests(),
    writer,
    input,
    frames: new FrameReader(maxBytes),
    answering: new Set(),
    undo: [],
    finish,
    ending: false,
  };
  listen(line);
  return {
    ended,
    close: () => {
      end(line, 'closed');
    },
  };
}

/** Everything a client may ask for. @param line not called before the first message */
function routesOf(line: () => Line): ReadonlyMap<string, Route> {
  const lifecycle = lifecycleRoutes({
    serverCapabilities,
    cancel: (id) => {
      line().running.abort((work) => work.id === id, 'cancelled by the client');
    },
    cancelProgress: (token) => {
      line().running.abort((work) => work.token === token, 'cancelled by the client');
    },
    ready: () => line().hub.clients.add(line().client),
    end: (reason) => {
      end(line(), reason);
    },
    onEnd: (step) => line().undo.push(step),
  });
  return new Map([...lifecycle, ...Object.entries(draftFeatures), ...Object.entries(methods)]);
}

function serverCapabilities(client: Client): object {
  return {
    ...draftCapabilities(supports(client, 'textDocument', 'rename', 'prepareSupport')),
    experimental: { photoBlog: { protocolVersion } },
  };
}

function listen(line: Line): void {
  const inputEnded = (): void => {
    end(line, 'inputEnded');
  };
  line.input
    .on('data', (chunk: Buffer) => {
      receive(line, chunk);
    })
    .on('end', inputEnded)
    .on('close', inputEnded)
    .on('error', (error) => {
      line.log(`the client cannot be read: ${error.message}`);
      inputEnded();
    });
}

function receive(line: Line, chunk: Buffer): void {
  const { frames, answering, writer, log } = line;
  try {
    for (const body of frames.push(chunk)) {
      if (line.ending) return;
      const answered = answer(line, body).finally(() => answering.delete(answered));
      answering.add(answered);
    }
  } catch (error) {
    if (line.ending) return;
    log(`the conversation ends: ${messageOf(error)}`);
    void writer.send(failure(null, new RpcError('parseError', messageOf(error))));
    end(line, 'badFrame');
  }
}

function end(line: Line, reason: EndReason): void {
  if (line.ending) return;
  line.ending = true;
  const { frames, client, running, log } = line;
  if (reason === 'inputEnded' && !frames.isBetweenMessages)
    log('the stream ended inside a message');
  const code = client.phase === 'shutDown' ? 0 : 1;
  client.phase = 'closed';
  line.hub.clients.delete(client);
  line.dispatcher.close();
  for (const step of line.undo) step();
  for (const timer of client.pendingDiagnostics.values()) clearTimeout(timer);
  const mayFinish = reason === 'inputEnded';
  running.abort(({ effect }) => !mayFinish || effect === 'run', 'the client has gone');
  void sayFarewell(line).then(() => {
    line.finish({ reason, code });
  });
}

/** Lets work end and its answers leave, but not for ever. */
async function sayFarewell({ answering, running, writer, input }: Line): Promise<void> {
  await within(farewellMs, Promise.allSettled(answering));
  running.abort(() => true, 'the client has gone');
  await writer.end(farewellMs);
  input.destroy();
}

/** Waits for something, but no longer than that. */
async function within(ms: number, something: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([something, late]);
  clearTimeout(timer);
}
