import { JSONRPCClient, JSONRPCServer, isJSONRPCResponse } from 'json-rpc-2.0';
import type { Call } from './call.ts';
import { type Effect, runCancellable } from './cancellable.ts';
import type { RequestId } from './envelope.ts';
import { RpcError, isBug, toErrorObject } from './rpcErrors.ts';
import type { Log } from '../services.ts';

/** What the dispatcher needs of a row of a table of methods. */
export interface Route {
  readonly effect: Effect;
  readonly answer: (params: unknown, call: Call) => Promise<unknown>;
}

/** Finds the method of each message, answers every request exactly once, and pairs our own requests with their answers. */
export interface Dispatcher {
  /** @returns the response to send; null for a notification. Never rejects. */
  receive(
    message: {
      readonly method: string;
      readonly params: unknown;
      readonly id: RequestId | null;
    },
    call: Call,
  ): Promise<object | null>;
  /** Takes the client's answer to a request of ours. */
  receiveResponse(message: Record<string, unknown>): void;
  /** Asks the client; rejects with its error, or when `close` is called first. */
  request(method: string, params: unknown): Promise<unknown>;
  /** Nobody will answer any more. */
  close(): void;
}

/**
 * @param admit called before anything else; throws RpcError when the phase of the conversation forbids the message
 * @param send how our own requests leave
 */
export function createDispatcher(
  routes: ReadonlyMap<string, Route>,
  admit: (method: string, call: Call) => void,
  send: (message: unknown) => Promise<void>,
  log: Log,
): Dispatcher {
  const server = new JSONRPCServer<Call>({
    errorListener: (_text, error) => {
      if (isBug(error)) log(`bug: ${error instanceof Error ? error.stack : String(error)}`);
    },
  });
  server.mapErrorToJSONRPCErrorResponse = (id, error: unknown) => ({
    jsonrpc: '2.0',
    id,
    error: toErrorObject(error),
  });
  server.applyMiddleware(async (next, request, call) => {
    admit(request.method, call);
    if (!server.hasMethod(request.method) && request.id !== undefined)
      throw new RpcError('methodNotFound', `Method not found: ${request.method}`);
    return next(request, call);
  });
  for (const [name, route] of routes)
    server.addMethod(name, (params: unknown, call) =>
      runCancellable(route.effect, call.signal, () => route.answer(params, call)),
    );
  const client = new JSONRPCClient(send);

  return {
    async receive({ method, params, id }, call) {
      const request = { jsonrpc: '2.0' as const, method, params, ...(id === null ? {} : { id }) };
      return server.receive(request, call);
    },
    receiveResponse(message) {
      if (isJSONRPCResponse(message)) client.receive(message);
    },
    request: async (method, params): Promise<unknown> => client.request(method, params),
    close: () => {
      client.rejectAllPendingRequests('the client has gone');
    },
  };
}
