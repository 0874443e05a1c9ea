import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startFakeOllama } from '../fakes/ollamaServer.ts';

/** Plans a story with the model and leaves it at that: no chapter, no goodbye. */
const program = `
  import { createWriter } from './daemon/story/createWriter.ts';
  import { narrator } from './daemon/story/narrator/narrator.ts';
  import { planStory } from './daemon/story/plan/plan.ts';
  import { party, sketchAlbum } from './test/fixtures/storyAlbum.ts';
  const { signal } = new AbortController();
  const { writer, ollama } = await createWriter(
    { writer: 'ollama', ollamaUrl: process.argv[2], signal, totalMemory: 16e9 },
    { narrator, tell: () => undefined },
  );
  const outline = await writer.outline(planStory(sketchAlbum(party)), { signal });
  await ollama.close();
  console.log(outline.chapters.length > 0 ? writer.name : 'nothing');
`;

it('ends by itself after a run: no deadline keeps the process waiting', async () => {
  // In the project: the program asks for the table of towns, which is in a package.
  const out = join(process.cwd(), 'out');
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, 'writer-exit-'));
  const fake = await startFakeOllama();
  try {
    const outfile = join(folder, 'program.mjs');
    const root = process.cwd();
    await build({
      stdin: { contents: program, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      loader: { '.md': 'text' },
      logLevel: 'silent',
    });
    const child = spawn(process.execPath, [outfile, fake.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const [code] = (await once(child, 'exit')) as [number | null];
    clearTimeout(timer);
    expect(said.trim()).toBe('ollama');
    expect(code).toBe(0);
  } finally {
    await fake.close();
    await rm(folder, { recursive: true });
  }
});
