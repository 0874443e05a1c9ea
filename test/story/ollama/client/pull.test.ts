import { afterEach, expect, test } from 'vitest';
import { showPull } from '../../../../daemon/cli/pull.ts';
import { pull, type PullStep } from '../../../../daemon/story/ollama/client/pull.ts';
import { startFakeOllama, type FakeOllama } from '../../../fakes/ollamaServer.ts';

const never = new AbortController().signal;
let fake: FakeOllama | null = null;
afterEach(async () => {
  await fake?.close();
  fake = null;
});

const pullable = { 'gemma4:latest': [9_600_000_000, 12_000] };

async function collect(steps: AsyncIterable<PullStep>): Promise<PullStep[]> {
  const all: PullStep[] = [];
  for await (const step of steps) all.push(step);
  return all;
}

test('a model comes with progress that only grows, and is there afterwards', async () => {
  fake = await startFakeOllama({ pullable });
  const steps = await collect(pull('gemma4:latest', { ollamaUrl: fake.url }, never));
  const done = steps.map(({ completedBytes }) => completedBytes);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(9_600_012_000);
  const tags = (await (await fetch(`${fake.url}/api/tags`)).json()) as {
    models: { name: string }[];
  };
  expect(tags.models.map(({ name }) => name)).toContain('gemma4:latest');
});

test('cancelling stops the download at once; the next one goes on there', async () => {
  fake = await startFakeOllama({ pullable, pullMs: 5 });
  const controller = new AbortController();
  const had: number[] = [];
  await expect(async () => {
    for await (const step of pull('gemma4:latest', { ollamaUrl: fake!.url }, controller.signal)) {
      had.push(step.completedBytes);
      if (step.completedBytes > 1e9) controller.abort(new Error('enough'));
    }
  }).rejects.toThrow('enough');
  expect(had.at(-1)).toBeLessThan(9.6e9);
  const [first] = (await collect(pull('gemma4:latest', { ollamaUrl: fake.url }, never))).filter(
    ({ completedBytes }) => completedBytes > 0,
  );
  // A layer goes on where it was: more than the tenth that a new download begins with.
  expect(first?.completedBytes).toBeGreaterThan(1e9);
});

test.each([
  ['glm-4.6:cloud', /does not run on this computer/],
  ['no-such-model', /was not downloaded/],
])('%s is refused in plain words', async (model, words) => {
  fake = await startFakeOllama({ pullable });
  await expect(collect(pull(model, { ollamaUrl: fake.url }, never))).rejects.toMatchObject({
    kind: 'nothingToDo',
    message: expect.stringMatching(words) as string,
  });
});

test('no server is told in plain words, and no other machine is asked without approval', async () => {
  await expect(
    collect(pull('gemma4:latest', { ollamaUrl: 'http://127.0.0.1:9' }, never)),
  ).rejects.toMatchObject({
    message: expect.stringMatching(/^No Ollama server answers/) as string,
  });
  await expect(
    collect(pull('gemma4:latest', { ollamaUrl: 'http://192.0.2.1:11434' }, never)),
  ).rejects.toMatchObject({ kind: 'endpointNotApproved' });
});

test('the command line shows tenths where nobody watches, and one line where somebody does', async () => {
  const steps = Array.from({ length: 101 }, (_, percent): PullStep => ({
    model: 'gemma4:latest',
    status: 'pulling 1d05c69e67fb',
    completedBytes: percent * 96_000_000,
    totalBytes: 9_600_000_000,
  }));
  let text = '';
  await showPull(steps, { write: (piece) => (text += piece) });
  expect(text.split('\n')).toHaveLength(13);
  expect(text).toContain('gemma4:latest: 4.8 of 9.6 GB\n');
  expect(text).toMatch(/gemma4:latest is there\n$/);
  text = '';
  await showPull(steps, { isTTY: true, columns: 20, write: (piece) => (text += piece) });
  expect(text.split('\n')).toHaveLength(2);
});
