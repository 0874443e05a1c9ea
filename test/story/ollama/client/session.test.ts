import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../../../daemon/contract/problem.ts';
import { ModelFailure } from '../../../../daemon/story/ollama/client/modelFailure.ts';
import { connectOllama } from '../../../../daemon/story/ollama/client/ollama.ts';
import {
  startSession,
  type OllamaSession,
} from '../../../../daemon/story/ollama/client/session.ts';
import { chat } from '../../../../daemon/story/ollama/client/ollama.ts';
import { startFakeOllama, type FakeOllama } from '../../../fakes/ollamaServer.ts';

const { signal } = new AbortController();
let fake: FakeOllama;
afterEach(() => fake.close());

async function open(): Promise<{ readonly session: OllamaSession; readonly told: Problem[] }> {
  fake = await startFakeOllama();
  const server = await connectOllama({ url: fake.url, signal });
  const model = server.models.find(({ capabilities }) => capabilities?.includes('vision'))!;
  const told: Problem[] = [];
  const session = startSession(server, { writer: model, vision: model }, (problem, instead) => {
    if (instead) told.splice(told.indexOf(instead), 1, problem);
    else told.push(problem);
  });
  return { session, told };
}

const ask = async ({ server, models }: OllamaSession): Promise<void> => {
  const question = { model: models.writer, system: '', prompt: 'Hello', temperature: 0 };
  for await (const piece of chat(server, { ...question, seed: 1, maxTokens: 9 }, signal))
    expect(piece).toBeDefined();
};

describe('what went wrong', () => {
  it('while seeing, and then kept the model from writing, is told once with both effects', async () => {
    const { session, told } = await open();
    session.failed(new ModelFailure('stalled'), 'see', session.models.writer);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /stopped answering; the remaining photos are told without a description$/,
      ),
    ]);
    // What the writer throws when it does not even ask a lost model.
    session.failed(new ModelFailure('died'), 'write', session.models.writer);
    session.failed(new ModelFailure('died'), 'write', session.models.writer);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /stopped answering; the built-in narrator wrote what is missing, without descriptions of the photos$/,
      ),
    ]);
  });

  it('while writing for another reason than while seeing is told by itself', async () => {
    const { session, told } = await open();
    session.failed(new ModelFailure('refused'), 'see', session.models.writer);
    session.failed(new ModelFailure('wrong-language'), 'write', session.models.writer);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/refused/),
      expect.stringMatching(/another language.*wrote what is missing$/),
    ]);
  });
});

describe('the memory of a model', () => {
  it.each(['stalled', 'remote-model', 'too-large', 'busy'] as const)(
    'is given back also after it failed: %s',
    async (kind) => {
      const { session } = await open();
      await ask(session);
      expect(fake.loaded()).toHaveLength(1);
      session.failed(new ModelFailure(kind), 'see', session.models.writer);
      session.failed(new ModelFailure('died'), 'write', session.models.writer);
      await session.close();
      expect(fake.loaded()).toEqual([]);
    },
  );
});
