import { Console } from 'node:console';
import { serveConnection } from './connection.ts';
import { endProcess } from '../../shared/endProcess.ts';
import type { Log, ServicesOf } from '../services.ts';

/** How long whatever is still running may keep the process alive once its client has left, in milliseconds. */
const lingerMs = 5000;

/**
 * Serves the one client at the other end of stdin and stdout, until it leaves or `signal` aborts.
 *
 * @returns the exit status LSP asks for: 0 when the client said `shutdown` first, else 1
 */
export async function serveStdio(
  servicesOf: ServicesOf,
  { log, signal }: { readonly log: Log; readonly signal?: AbortSignal },
): Promise<number> {
  // stdout belongs to the protocol: a stray print of any library goes to stderr.
  globalThis.console = new Console(process.stderr, process.stderr);
  const connection = serveConnection(process.stdin, process.stdout, servicesOf, { log });
  const close = (): void => {
    connection.close();
  };
  signal?.addEventListener('abort', close, { once: true });
  if (signal?.aborted) close();
  const { reason, code } = await connection.ended;
  log(`the conversation is over: ${reason}`);
  // A daemon without a client is an orphan, whatever hangs in it.
  setTimeout(() => endProcess(code), lingerMs).unref();
  return code;
}
