/** The models a fake server has, and how Ollama's `tags` and `show` describe them. */
import { createHash } from 'node:crypto';

export interface FakeModel {
  readonly name: string;
  readonly sizeBytes: number;
  readonly capabilities: readonly string[];
  readonly family?: string;
  readonly contextLength?: number;
  readonly remoteHost?: string;
  readonly remoteModel?: string;
}

/** A small vision model and a writer that fit any machine. */
export const ordinaryModels: readonly FakeModel[] = [
  {
    name: 'gemma4:e2b',
    sizeBytes: 3_300_000_000,
    capabilities: ['completion', 'vision', 'tools'],
    family: 'gemma4',
  },
  {
    name: 'qwen3.5:4b',
    sizeBytes: 3_200_000_000,
    capabilities: ['completion', 'tools', 'thinking'],
    family: 'qwen3.5',
  },
  { name: 'nomic-embed-text:latest', sizeBytes: 274_000_000, capabilities: ['embedding'] },
];

/** An entry of `/api/tags`. @param age `old`: from before capabilities were listed */
export function tagsEntry(model: FakeModel, age: 'old' | 'new'): Record<string, unknown> {
  return {
    name: model.name,
    model: model.name,
    modified_at: '2026-07-01T10:00:00Z',
    size: model.sizeBytes,
    digest: createHash('sha256').update(model.name).digest('hex'),
    details: detailsOf(model),
    ...skills(model, age),
  };
}

/** The answer of `/api/show`. */
export function showAnswer(model: FakeModel, age: 'old' | 'new'): Record<string, unknown> {
  const family = model.family ?? 'bert';
  return {
    license: 'MIT',
    modelfile: `FROM ${model.name}`,
    parameters: '',
    template: '{{ .Prompt }}',
    details: detailsOf(model),
    model_info: {
      'general.architecture': family,
      [`${family}.context_length`]: model.contextLength ?? 131_072,
    },
    modified_at: '2026-07-01T10:00:00Z',
    ...skills(model, age),
  };
}

function detailsOf({ family = 'bert' }: FakeModel): Record<string, unknown> {
  return {
    parent_model: '',
    format: 'gguf',
    family,
    families: [family],
    parameter_size: '4B',
    quantization_level: 'Q4_K_M',
  };
}

function skills(model: FakeModel, age: 'old' | 'new'): Record<string, unknown> {
  return {
    ...(age === 'old' ? {} : { capabilities: model.capabilities }),
    ...(model.remoteHost ? { remote_host: model.remoteHost } : {}),
    ...(model.remoteModel ? { remote_model: model.remoteModel } : {}),
  };
}
