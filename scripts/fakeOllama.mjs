// @ts-check
/**
 * Serves the fake Ollama of the tests by hand:
 *   npm run fake-ollama -- [--port 11434] [--behaviour lie] [--from chapter:3] [--piece-ms 40]
 */
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '11434' },
    behaviour: { type: 'string', default: 'good' },
    from: { type: 'string' },
    'piece-ms': { type: 'string', default: '30' },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'fake-ollama-'));
const outfile = join(folder, 'server.mjs');
await build({
  entryPoints: ['test/fakes/ollamaServer.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
const { startFakeOllama } = await import(pathToFileURL(outfile).href);
await rm(folder, { recursive: true });
const [task, nth] = values.from?.split(':') ?? [];
const server = await startFakeOllama({
  port: Number(values.port),
  behaviour: values.behaviour,
  pieceMs: Number(values['piece-ms']),
  ...(task ? { from: { task, nth: Number(nth ?? 1) } } : {}),
  pullable: { 'gemma4:latest': [9_600_000_000, 12_000] },
});
process.stdout.write(
  `A fake Ollama (${values.behaviour}) listens on ${server.url}; Ctrl-C ends it\n`,
);
process.once('SIGINT', () => void server.close());
process.once('SIGTERM', () => void server.close());
