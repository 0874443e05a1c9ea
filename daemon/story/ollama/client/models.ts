import { message, type Message } from '../../../shared/words/message.ts';
/** A model of an Ollama server, as far as choosing it goes. */
export interface OllamaModel {
  /** As the server spells it, such as `gemma4:e2b`. */
  readonly name: string;
  /** Hex digest of the model's manifest: changes when the model does. */
  readonly digest: string;
  readonly sizeBytes: number;
  /** `completion`, `vision`, `thinking`, `embedding`, ...; null: the server is too old to say. */
  readonly capabilities: readonly string[] | null;
  /** Runs on another machine through the local server; never used. */
  readonly remote: boolean;
  /** Was in memory before we came: it is not ours to unload. */
  readonly loaded: boolean;
}

/** The models of a run; `vision` is null when no photo can be described. */
export interface ChosenModels {
  readonly vision: OllamaModel | null;
  readonly writer: OllamaModel;
}

/** A model worth pulling. */
export interface Recommendation {
  readonly model: string;
  /** In memory, roughly. */
  readonly bytes: number;
  readonly why: Message;
}

const gigabyte = 1e9;

/**
 * Vision models that write well, best first, with what they take in memory (August 2026: PhotoPrism's and a 23-model
 * benchmark's picks). Only a recommendation: models are used by what they say they can do, whatever their name.
 */
const worthPulling: readonly Recommendation[] = [
  {
    model: 'qwen3.6:27b',
    bytes: 16.9 * gigabyte,
    why: message('model.why.best'),
  },
  {
    model: 'gemma4:latest',
    bytes: 9.6 * gigabyte,
    why: message('model.why.well'),
  },
  { model: 'qwen3-vl:8b', bytes: 6.2 * gigabyte, why: message('model.why.lettering') },
  { model: 'qwen3.5:4b', bytes: 3.2 * gigabyte, why: message('model.why.small') },
];

/**
 * Whether a model of this size leaves room for its context and for everything else.
 *
 * @param totalMemory bytes of main memory
 */
export function fits(sizeBytes: number, totalMemory: number): boolean {
  return sizeBytes * 1.15 + gigabyte <= totalMemory * 0.8;
}

/** The best model to pull on a computer with this much memory in bytes; null: too little for any. */
export function recommendModel(totalMemory: number): Recommendation | null {
  return worthPulling.find(({ bytes }) => fits(bytes, totalMemory)) ?? null;
}

/** Tags of models that run elsewhere, such as `gpt-oss:120b-cloud` and `glm-4.6:cloud`. */
export function isCloudName(name: string): boolean {
  return /[:-]cloud$/i.test(name.trim());
}

export interface Choice {
  /** The user's setting; used whatever its size, if it is there and local. */
  readonly writer?: string | undefined;
  readonly vision?: string | undefined;
  readonly totalMemory: number;
}

/** Why no model could be chosen. */
export interface NoChoice {
  readonly failure: 'old-version' | 'no-model' | 'model-missing' | 'remote-model' | 'too-large';
  readonly detail: string;
}

/**
 * Picks the models of a run: the user's, else by what they can do and by size.
 *
 * One model that does both is preferred to two: each of them would have to be read into memory.
 */
export function chooseModels(
  models: readonly OllamaModel[],
  choice: Choice,
): ChosenModels | NoChoice {
  for (const wanted of [choice.writer, choice.vision]) {
    if (wanted === undefined || wanted === '') continue;
    const model = byName(models, wanted);
    if (isCloudName(wanted) || model?.remote === true)
      return { failure: 'remote-model', detail: wanted };
    if (!model) return { failure: 'model-missing', detail: wanted };
  }
  const local = models.filter((model) => !model.remote);
  if (local.length > 0 && local.every((model) => model.capabilities === null))
    return { failure: 'old-version', detail: '' };
  const ranked = local
    .filter((model) => can(model, 'completion'))
    .sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name, 'en'));
  const fitting = ranked.filter((model) => fits(model.sizeBytes, choice.totalMemory));
  const vision =
    byName(local, choice.vision) ??
    [byName(local, choice.writer), ...fitting].find((model) => model && can(model, 'vision')) ??
    null;
  const writer =
    byName(local, choice.writer) ?? (vision && can(vision, 'completion') ? vision : fitting[0]);
  if (writer) return { writer, vision: vision && can(vision, 'vision') ? vision : null };
  const smallest = ranked.toSorted((a, b) => a.sizeBytes - b.sizeBytes)[0];
  if (smallest) return { failure: 'too-large', detail: smallest.name };
  return {
    failure:
      models.some((model) => model.remote) && local.length === 0 ? 'remote-model' : 'no-model',
    detail: local.length === 0 ? (models[0]?.name ?? '') : '',
  };
}

/** What a model said it can do. */
export function can(model: OllamaModel, capability: string): boolean {
  return model.capabilities?.includes(capability) ?? false;
}

function byName(models: readonly OllamaModel[], name: string | undefined): OllamaModel | undefined {
  if (name === undefined || name === '') return undefined;
  return models.find((model) => model.name === name || model.name === `${name}:latest`);
}

/** Bigger is better up to about 12 GB; beyond that a computer without a large graphics card takes minutes a sentence. */
function rank(model: OllamaModel): number {
  const comfortable = 12 * gigabyte;
  return model.sizeBytes <= comfortable ? model.sizeBytes : comfortable - model.sizeBytes;
}
