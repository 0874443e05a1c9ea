import { describe, expect, it } from 'vitest';
import {
  chooseModels,
  fits,
  recommendModel,
  type OllamaModel,
} from '../../../../daemon/story/ollama/client/models.ts';

const gib = 1024 ** 3;

function model(name: string, gigabytes: number, ...capabilities: string[]): OllamaModel {
  return {
    name,
    digest: name,
    sizeBytes: gigabytes * 1e9,
    capabilities,
    remote: false,
    loaded: false,
  };
}

const seer = model('qwen3-vl:8b', 6.2, 'completion', 'vision');
const smallSeer = model('gemma4:e2b', 3.3, 'completion', 'vision');
const writer = model('qwen3.5:4b', 3.2, 'completion', 'thinking');
const huge = model('qwen3-vl:32b', 21, 'completion', 'vision');
const embedder = model('nomic-embed-text:latest', 0.3, 'embedding');
const cloud = { ...model('gpt-oss:120b-cloud', 0, 'completion', 'vision'), remote: true };

function names(models: readonly OllamaModel[], totalMemory: number, wanted = {}): unknown {
  const chosen = chooseModels(models, { totalMemory, ...wanted });
  return 'failure' in chosen ? chosen.failure : [chosen.vision?.name ?? null, chosen.writer.name];
}

describe('choosing models', () => {
  it.each([
    [
      'one model for both where one can do both',
      [writer, seer],
      16 * gib,
      {},
      ['qwen3-vl:8b', 'qwen3-vl:8b'],
    ],
    ['the largest that fits', [huge, seer, smallSeer], 8 * gib, {}, ['gemma4:e2b', 'gemma4:e2b']],
    [
      'a writer without eyes if there is no other',
      [embedder, writer],
      16 * gib,
      {},
      [null, 'qwen3.5:4b'],
    ],
    [
      'what the user wants to write, with other eyes',
      [writer, seer],
      16 * gib,
      { writer: 'qwen3.5:4b' },
      ['qwen3-vl:8b', 'qwen3.5:4b'],
    ],
    [
      'what the user wants even if it looks too large',
      [huge, seer],
      8 * gib,
      { writer: 'qwen3-vl:32b' },
      ['qwen3-vl:32b', 'qwen3-vl:32b'],
    ],
    [
      'a name without its tag',
      [model('mine:latest', 2, 'completion'), seer],
      16 * gib,
      { writer: 'mine' },
      ['qwen3-vl:8b', 'mine:latest'],
    ],
    ['nothing that runs elsewhere', [cloud, writer], 16 * gib, {}, [null, 'qwen3.5:4b']],
    [
      'a moderate model rather than one that takes minutes a sentence',
      [huge, seer],
      64 * gib,
      {},
      ['qwen3-vl:8b', 'qwen3-vl:8b'],
    ],
  ])('takes %s', (_what, models, memory, wanted, expected) => {
    expect(names(models, memory, wanted)).toEqual(expected);
  });

  it.each([
    ['no model at all', [], {}, 'no-model'],
    ['only one that cannot write', [embedder], {}, 'no-model'],
    ['only remote ones', [cloud], {}, 'remote-model'],
    ['only larger ones than the memory', [huge], {}, 'too-large'],
    ['a setting that is not there', [seer], { writer: 'gone:1b' }, 'model-missing'],
    [
      'a setting that runs elsewhere',
      [seer, cloud],
      { writer: 'gpt-oss:120b-cloud' },
      'remote-model',
    ],
    ['a cloud model that is not even listed', [seer], { vision: 'glm-4.6:cloud' }, 'remote-model'],
    [
      'a server that does not say what models can do',
      [{ ...seer, capabilities: null }],
      {},
      'old-version',
    ],
  ])('says why it cannot: %s', (_what, models, wanted, failure) => {
    expect(names(models, 8 * gib, wanted)).toBe(failure);
  });

  it('is the same in any order of the list', () => {
    const all = [seer, smallSeer, writer, huge, embedder, cloud];
    expect(names(all, 16 * gib)).toEqual(names(all.toReversed(), 16 * gib));
  });
});

describe('recommending a model', () => {
  it.each([
    [4, null],
    [8, 'qwen3.5:4b'],
    [12, 'qwen3-vl:8b'],
    [16, 'gemma4:latest'],
    [32, 'qwen3.6:27b'],
  ])('for %i GiB of memory names %s', (gibibytes, expected) => {
    expect(recommendModel(gibibytes * gib)?.model ?? null).toBe(expected);
  });

  it('never names one that would not fit', () => {
    for (let gibibytes = 1; gibibytes <= 128; gibibytes++) {
      const found = recommendModel(gibibytes * gib);
      if (found) expect(fits(found.bytes, gibibytes * gib)).toBe(true);
    }
  });
});
