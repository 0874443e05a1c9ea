import { PassThrough } from 'node:stream';
import { type Message, StreamMessageReader } from 'vscode-jsonrpc/node';
import {
  type Connection,
  type ConnectionOptions,
  serveConnection,
} from '../../../daemon/rpc/transport/connection.ts';
import type { DaemonServices, ServicesOf } from '../../../daemon/rpc/services.ts';

/** Parsed JSON, which the tests look into as deep as they like. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** What the daemon sent: read by the framing of Microsoft's own library, not by ours. */
export interface Received {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: Json;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: Json };
}

/** A client at the other end of two in-memory streams. */
export interface TestClient {
  readonly connection: Connection;
  /** Everything received, in order. */
  readonly received: Received[];
  readonly log: string[];
  /** Sends a request; resolves with its whole response. */
  send(method: string, params?: unknown): Promise<Received>;
  /** The same, with an id of the test's choice. */
  sendAs(id: string | number, method: string, params?: unknown): Promise<Received>;
  notify(method: string, params?: unknown): void;
  /** Writes bytes as they are. */
  write(bytes: string | Uint8Array): void;
  /** Resolves with the first message, past or future, that `isIt` accepts. */
  until(isIt: (message: Received) => boolean): Promise<Received>;
  /** Closes the client's side, as a client that dies does. */
  leave(): void;
  /** Notifications received of one method. */
  all(method: string): readonly Json[];
}

/** Connects a client that has not said `initialize` yet. */
export function connectClient(
  services: DaemonServices | ServicesOf,
  options: Partial<ConnectionOptions> = {},
): TestClient {
  const servicesOf = typeof services === 'function' ? services : (): DaemonServices => services;
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const log: string[] = [];
  let nextId = 1;
  new StreamMessageReader(toClient).listen((message: Message) => {
    received.push(message as Received);
    for (const look of waiting) look();
  });
  const client: TestClient = {
    connection: serveConnection(toServer, toClient, servicesOf, {
      log: (line) => log.push(line),
      ...options,
    }),
    received,
    log,
    send: (method, params) => client.sendAs(nextId++, method, params),
    sendAs(id, method, params) {
      write({ jsonrpc: '2.0', id, method, params });
      return client.until((message) => message.id === id && message.method === undefined);
    },
    notify: (method, params) => {
      write({ jsonrpc: '2.0', method, params });
    },
    write: (bytes) => toServer.write(bytes),
    until: (isIt) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.find(isIt);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    leave: () => toServer.end(),
    all: (method) =>
      received.filter((message) => message.method === method).map(({ params }) => params),
  };
  const write = (message: object): void => {
    client.write(frame(message));
  };
  return client;
}

/** Connects a client and initializes it. */
export async function openClient(
  services: DaemonServices | ServicesOf,
  settings: object = {},
  options: Partial<ConnectionOptions> & { readonly capabilities?: object } = {},
): Promise<TestClient> {
  const { capabilities = {}, ...connection } = options;
  const client = connectClient(services, connection);
  await client.sendAs('initialize', 'initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: settings,
  });
  client.notify('initialized', {});
  return client;
}

/** A message in the frame of the base protocol, made here by hand. */
export function frame(message: unknown): Buffer {
  const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
