import type { Client } from './client.ts';
import type { Hub } from '../hub.ts';
import type { DaemonServices, Log } from '../services.ts';

/** What a method knows of the request it answers. */
export interface Call {
  /** Those of the client's data folder; throws where it cannot be used. */
  readonly services: DaemonServices;
  readonly hub: Hub;
  readonly client: Client;
  readonly log: Log;
  /** Aborts when the client cancels the request or goes away. */
  readonly signal: AbortSignal;
  /** `client.notify`, but silent once the request has been answered: nothing of a request comes after its answer. */
  notify(method: string, params: unknown): Promise<void>;
}
