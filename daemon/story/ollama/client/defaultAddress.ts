import { connect } from 'node:net';

/** The address Ollama listens on unless told otherwise. */
export const defaultOllamaUrl = 'http://127.0.0.1:11434';

/** Longer than a port of this computer takes to refuse, in milliseconds. */
const refusalMs = 1000;

/**
 * Whether nobody listens where Ollama does by itself, without loading what speaks to it.
 *
 * @returns false where that is not sure
 */
export function isNobodyThere(url: string = defaultOllamaUrl): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: refusalMs });
    const end = (isRefused: boolean): void => {
      socket.destroy();
      resolve(isRefused);
    };
    socket.once('connect', () => {
      end(false);
    });
    socket.once('timeout', () => {
      end(false);
    });
    socket.once('error', (error) => {
      end('code' in error && error.code === 'ECONNREFUSED');
    });
  });
}
