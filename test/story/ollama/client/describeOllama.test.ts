import { afterEach, describe, expect, it } from 'vitest';
import {
  describeOllama,
  type OllamaDescription,
} from '../../../../daemon/story/ollama/client/describeOllama.ts';
import {
  startFakeOllama,
  type FakeOllama,
  type FakeOllamaOptions,
} from '../../../fakes/ollamaServer.ts';

const gib = 1024 ** 3;
const open: FakeOllama[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()));
});

async function examine(
  server: FakeOllamaOptions,
  totalMemory = 16 * gib,
): Promise<OllamaDescription> {
  const fake = await startFakeOllama(server);
  open.push(fake);
  return describeOllama({ url: fake.url, signal: new AbortController().signal, totalMemory });
}

describe('describing Ollama', () => {
  it('lists the models with what they can do, what a run would use, and what to pull', async () => {
    const found = await examine({});
    expect(found).toMatchObject({
      state: 'ready',
      version: '0.30.5',
      chosen: { writer: 'gemma4:e2b', vision: 'gemma4:e2b' },
      recommendation: { model: 'gemma4:latest' },
      problem: null,
    });
    expect(found.models).toEqual([
      {
        name: 'gemma4:e2b',
        bytes: 3.3e9,
        sees: true,
        writes: true,
        thinks: false,
        remote: false,
        fitsMemory: true,
      },
      {
        name: 'qwen3.5:4b',
        bytes: 3.2e9,
        sees: false,
        writes: true,
        thinks: true,
        remote: false,
        fitsMemory: true,
      },
      {
        name: 'nomic-embed-text:latest',
        bytes: 2.74e8,
        sees: false,
        writes: false,
        thinks: false,
        remote: false,
        fitsMemory: true,
      },
    ]);
  });

  it('marks remote models, and what does not fit the memory', async () => {
    const found = await examine(
      {
        models: [
          { name: 'gpt-oss:120b-cloud', sizeBytes: 400, capabilities: ['completion'] },
          { name: 'big:70b', sizeBytes: 40e9, capabilities: ['completion', 'vision'] },
        ],
      },
      8 * gib,
    );
    expect(found.state).toBe('unusable');
    expect(found.models.map(({ remote, fitsMemory }) => ({ remote, fitsMemory }))).toEqual([
      { remote: true, fitsMemory: true },
      { remote: false, fitsMemory: false },
    ]);
    expect(found.problem?.message).toContain('big:70b needs more memory');
    expect(found.recommendation?.model).toBe('qwen3.5:4b');
  });

  it('does not recommend what is there already', async () => {
    const found = await examine({
      models: [{ name: 'gemma4:latest', sizeBytes: 9.6e9, capabilities: ['completion', 'vision'] }],
    });
    expect(found.recommendation).toBeNull();
  });

  it('says that nothing answers, and what could be pulled, without calling it a failure of the run', async () => {
    const fake = await startFakeOllama();
    await fake.close();
    const found = await describeOllama({
      url: fake.url,
      signal: new AbortController().signal,
      totalMemory: 16 * gib,
    });
    expect(found).toMatchObject({ state: 'absent', version: null, models: [], chosen: null });
    expect(found.recommendation?.model).toBe('gemma4:latest');
  });

  it('names a server that may not be used, without its password', async () => {
    const found = await describeOllama({
      url: 'http://ana:secret@10.1.2.3:11434',
      signal: new AbortController().signal,
    });
    expect(found.state).toBe('unusable');
    expect(found.problem?.message).toContain('approve this URL');
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it('says that a server is too old', async () => {
    const found = await examine({ behaviour: 'old-version' });
    expect(found).toMatchObject({ state: 'unusable', version: '0.1.30' });
    expect(found.problem?.message).toContain('Ollama 0.1.30 is too old');
  });
});
