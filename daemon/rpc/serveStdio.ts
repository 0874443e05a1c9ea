import { Console } from 'node:console';
import { serveConnection } from './connection.ts';
import type { DaemonServices, Log } from './services.ts';

/**
 * Serves the one client at the other end of stdin and stdout, until it leaves.
 *
 * @returns the exit status LSP asks for: 0 when the client said `shutdown` first, else 1
 */
export async function serveStdio(
  services: DaemonServices,
  { log }: { readonly log: Log },
): Promise<number> {
  // stdout belongs to the protocol: a stray print of any library goes to stderr.
  globalThis.console = new Console(process.stderr, process.stderr);
  const { reason, code } = await serveConnection(process.stdin, process.stdout, services, { log })
    .ended;
  log(`the conversation is over: ${reason}`);
  return code;
}
