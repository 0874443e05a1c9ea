import { messageOf } from '../../contract/errors.ts';
import { speaking } from '../../shared/words/language.ts';
import type { Hub } from '../hub.ts';
import type { Log, ServicesOf } from '../services.ts';
import { type Client, languageOf } from './client.ts';
import type { Dispatcher, Route } from './dispatcher.ts';
import { type Envelope, type RequestId, readEnvelope } from './envelope.ts';
import type { MessageWriter } from './messageWriter.ts';
import { RpcError, toErrorObject } from './rpcErrors.ts';
import type { RunningRequests, Work } from './runningRequests.ts';

/** What it takes to answer the messages of one client. */
export interface Conversation {
  readonly servicesOf: ServicesOf;
  readonly hub: Hub;
  readonly log: Log;
  readonly client: Client;
  readonly routes: ReadonlyMap<string, Route>;
  readonly dispatcher: Dispatcher;
  readonly running: RunningRequests;
  readonly writer: MessageWriter;
}

/** Messages in one batch: answering more of them at once would keep every other client waiting. */
const mostInBatch = 1000;

/**
 * Answers what came in one frame: a message, or a batch of them.
 *
 * Not awaited by whoever reads: messages are begun in order, and end when they end. Never rejects.
 */
export async function answer(conversation: Conversation, body: Buffer): Promise<void> {
  const { writer, log } = conversation;
  let message: unknown;
  try {
    message = JSON.parse(utf8.decode(body));
  } catch (error) {
    const reason = new RpcError('parseError', `not JSON in UTF-8: ${messageOf(error)}`);
    await writer.send(failure(null, reason));
    return;
  }
  const response = Array.isArray(message)
    ? await respondToBatch(conversation, message)
    : await respond(conversation, message);
  if (response === null) return;
  try {
    await writer.send(response);
  } catch (error) {
    log(`bug: an answer is not JSON: ${messageOf(error)}`);
  }
}

/** A JSON-RPC response that says what went wrong; `id` is null where the request could not be read. */
export function failure(id: RequestId | null, error: unknown): object {
  return { jsonrpc: '2.0', id, error: toErrorObject(error) };
}

async function respondToBatch(
  conversation: Conversation,
  messages: readonly unknown[],
): Promise<object | null> {
  if (messages.length === 0) return failure(null, new RpcError('invalidRequest', 'an empty batch'));
  if (messages.length > mostInBatch) {
    const reason = `a batch of ${messages.length} messages; ${mostInBatch} are the most at once`;
    return failure(null, new RpcError('invalidRequest', reason));
  }
  const responses = await Promise.all(messages.map((message) => respond(conversation, message)));
  const present = responses.filter((response) => response !== null);
  return present.length > 0 ? present : null;
}

async function respond(conversation: Conversation, message: unknown): Promise<object | null> {
  const { running, dispatcher, routes } = conversation;
  const envelope = readEnvelope(message);
  switch (envelope.kind) {
    case 'invalid':
      return failure(envelope.id, new RpcError('invalidRequest', envelope.reason));
    case 'response':
      dispatcher.receiveResponse(envelope.message);
      return null;
    case 'call':
      try {
        return await running.run(workOf(envelope, routes), (signal) =>
          call(conversation, envelope, signal),
        );
      } catch (error) {
        return failure(envelope.id, error);
      }
  }
}

type CallEnvelope = Envelope & { readonly kind: 'call' };

async function call(
  { servicesOf, hub, client, log, dispatcher }: Conversation,
  envelope: CallEnvelope,
  signal: AbortSignal,
): Promise<object | null> {
  let answered = false;
  const notify = async (method: string, params: unknown): Promise<void> => {
    if (!answered) await client.notify(method, params);
  };
  const response = await speaking(languageOf(client), () =>
    dispatcher.receive(envelope, {
      get services() {
        return servicesOf(client.settings);
      },
      hub,
      client,
      log,
      signal,
      notify,
    }),
  );
  answered = true;
  return response;
}

function workOf({ method, params, id }: CallEnvelope, routes: Conversation['routes']): Work {
  return { id, token: tokenOf(params), effect: routes.get(method)?.effect ?? 'read' };
}

function tokenOf(params: unknown): unknown {
  return typeof params === 'object' && params !== null && 'workDoneToken' in params
    ? params.workDoneToken
    : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
