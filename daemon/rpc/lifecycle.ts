import type * as z from 'zod';
import type { Call } from './transport/call.ts';
import type { Client } from './transport/client.ts';
import type { Route } from './transport/dispatcher.ts';
import type { RequestId } from './transport/envelope.ts';
import * as lsp from './lspSchemas.ts';
import { watchProcess } from './transport/parentWatch.ts';
import { RpcError, invalidParams } from './transport/rpcErrors.ts';
import { createSettingsSource } from './settings.ts';
import { version } from '../contract/version.ts';
import { say } from '../shared/words/say.ts';

/** What the lifecycle messages do to the connection they came over. */
export interface Lifecycle {
  /** What `initialize` promises this client. */
  serverCapabilities(client: Client): object;
  /** Aborts a request that is not answered yet. */
  cancel(id: RequestId): void;
  /** The same by the token of its progress. */
  cancelProgress(token: string | number): void;
  /** Called once the client is initialized. */
  ready(): void;
  /** Ends the connection; its work is aborted. */
  end(reason: 'exit' | 'parentGone'): void;
  /** Called with each way to undo something at the end of the connection. */
  onEnd(undo: () => void): void;
}

/**
 * Lets a message pass or not, as LSP demands of each phase.
 *
 * @throws RpcError the answer to a request that may not be made now; notifications are dropped by it
 */
export function admit(method: string, { client }: Call): void {
  switch (client.phase) {
    case 'new':
      if (method === 'initialize' || method === 'exit') return;
      throw new RpcError('serverNotInitialized', `${method} came before initialize`);
    case 'ready':
      if (method !== 'initialize') return;
      throw new RpcError('invalidRequest', 'initialize may be sent only once');
    case 'shutDown':
    case 'closed':
      if (method === 'exit') return;
      throw new RpcError('invalidRequest', `${method} came after shutdown`);
  }
}

/** The messages that begin, steer and end the conversation. */
export function lifecycleRoutes(lifecycle: Lifecycle): readonly (readonly [string, Route])[] {
  const settings = createSettingsSource();
  return [
    ['initialize', route(lsp.initializeParams, initialize)],
    ['initialized', ignored],
    ['shutdown', route(lsp.anything, shutdown)],
    [
      'exit',
      route(lsp.anything, () => {
        lifecycle.end('exit');
      }),
    ],
    [
      '$/cancelRequest',
      route(lsp.cancelParams, ({ id }) => {
        lifecycle.cancel(id);
      }),
    ],
    [
      'window/workDoneProgress/cancel',
      route(lsp.workDoneCancelParams, ({ token }) => {
        lifecycle.cancelProgress(token);
      }),
    ],
    ['$/setTrace', ignored],
    ['workspace/didChangeConfiguration', route(lsp.didChangeConfigurationParams, configure)],
  ];

  function initialize(
    {
      processId,
      locale,
      capabilities,
      initializationOptions,
    }: z.infer<typeof lsp.initializeParams>,
    { client }: Call,
  ): object {
    const applied = settings.apply(initializationOptions);
    if (applied.kind === 'invalid')
      throw invalidParams(applied.error, 'params.initializationOptions');
    client.settings = applied.settings;
    client.locale = locale ?? null;
    client.capabilities = capabilities;
    client.phase = 'ready';
    if (typeof processId === 'number')
      lifecycle.onEnd(
        watchProcess(processId, () => {
          lifecycle.end('parentGone');
        }),
      );
    lifecycle.ready();
    return {
      capabilities: lifecycle.serverCapabilities(client),
      serverInfo: { name: 'photo-blog', version },
    };
  }

  function configure(
    { settings: sent }: z.infer<typeof lsp.didChangeConfigurationParams>,
    { client, log }: Call,
  ): void {
    const applied = settings.apply(sent);
    if (applied.kind === 'settings') {
      client.settings = applied.settings;
      return;
    }
    const { message } = invalidParams(applied.error, 'settings');
    log(message);
    void client.notify('window/showMessage', {
      type: warningMessage,
      message: say('settings.kept', { message }),
    });
  }
}

/** LSP's MessageType.Warning */
const warningMessage = 2;

const ignored: Route = { effect: 'read', answer: () => Promise.resolve(null) };

function shutdown(_params: unknown, { client }: Call): null {
  client.phase = 'shutDown';
  return null;
}

function route<Params>(
  schema: z.ZodType<Params>,
  handle: (params: Params, call: Call) => unknown,
): Route {
  return {
    effect: 'read',
    // Not async: what follows in the stream must find this done.
    answer(raw, call) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return Promise.reject(invalidParams(parsed.error));
      return Promise.resolve(handle(parsed.data, call));
    },
  };
}
