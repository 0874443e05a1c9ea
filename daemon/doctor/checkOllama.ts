import { totalmem } from 'node:os';
import { DaemonError, messageOf } from '../errors.ts';
import type { DaemonSettings, DoctorCheck } from '../rpc/protocol.ts';
import { ModelFailure, modelProblem } from '../story/modelFailure.ts';
import { type OllamaModel, can, chooseModels, recommendModel } from '../story/models.ts';
import { connectOllama } from '../story/ollama.ts';
import { bad, gigabytes, ok } from './check.ts';

/** In milliseconds; an Ollama on this computer answers at once. */
const deadlineMs = 15_000;

/** Ollama: whether it is there, which of its models would be used, and which one to pull. */
export async function checkOllama(settings: DaemonSettings): Promise<readonly DoctorCheck[]> {
  const totalMemory = totalmem();
  try {
    const server = await connectOllama({
      url: settings.ollamaUrl,
      approvedUrls: settings.approvedUrls,
      signal: AbortSignal.timeout(deadlineMs),
    });
    const models = server.models.map(describeModel).join(', ');
    const found = `${server.version} at ${server.endpoint.shown}`;
    const chosen = chooseModels(server.models, {
      writer: settings.ollamaModel,
      vision: settings.visionModel,
      totalMemory,
    });
    return [
      ok('Ollama', models === '' ? `${found}, no models` : `${found}: ${models}`),
      'failure' in chosen
        ? modelCheck(new ModelFailure(chosen.failure, chosen.detail), settings, totalMemory)
        : chosen.vision === null
          ? modelCheck(new ModelFailure('no-vision'), settings, totalMemory)
          : ok('Models', `${chosen.vision.name} describes photos, ${chosen.writer.name} writes`),
    ];
  } catch (error) {
    return [serverCheck(error, settings, totalMemory)];
  }
}

/** Without Ollama the narrator writes: that is a choice, unless the user named a server. */
function serverCheck(error: unknown, settings: DaemonSettings, totalMemory: number): DoctorCheck {
  if (error instanceof DaemonError)
    return bad('warning', 'Ollama', messageOf(error), 'Approve the URL, or clear the setting');
  const detail = `${firstClause(error, null)}; the built-in narrator writes`;
  if (settings.ollamaUrl !== undefined)
    return bad(
      'warning',
      'Ollama',
      detail,
      'Start Ollama there, or correct the URL in the settings',
    );
  const advice = `To have photos described by a local model, install Ollama, then: ${pullCommand(totalMemory)}`;
  return { name: 'Ollama', state: 'off', detail, advice };
}

function modelCheck(
  failure: ModelFailure,
  settings: DaemonSettings,
  totalMemory: number,
): DoctorCheck {
  const model = settings.ollamaModel ?? settings.visionModel ?? failure.detail;
  const detail = firstClause(failure, model === '' ? null : model);
  return bad('warning', 'Models', detail, adviceFor(failure, totalMemory));
}

function adviceFor({ kind, detail }: ModelFailure, totalMemory: number): string {
  switch (kind) {
    case 'old-version':
      return 'Update Ollama';
    case 'model-missing':
      return `ollama pull ${detail}, or choose another model in the settings`;
    case 'remote-model':
      return `Choose a local model: ${pullCommand(totalMemory)}`;
    default:
      return pullCommand(totalMemory);
  }
}

function pullCommand(totalMemory: number): string {
  const recommended = recommendModel(totalMemory);
  if (recommended === null)
    return `this computer has ${gigabytes(totalMemory)} of memory, too little for a model that sees`;
  const { model, bytes, why } = recommended;
  return `ollama pull ${model} (${gigabytes(bytes)}; ${why})`;
}

function describeModel(model: OllamaModel): string {
  if (model.remote) return `${model.name} (runs elsewhere, never used)`;
  const skills = [
    ...(can(model, 'vision') ? ['sees'] : []),
    ...(can(model, 'completion') ? ['writes'] : []),
  ];
  const able = skills.length > 0 ? `, ${skills.join(' and ')}` : '';
  return `${model.name} (${gigabytes(model.sizeBytes)}${able})`;
}

/** The sentence runs use, up to what they did about it. */
function firstClause(error: unknown, model: string | null): string {
  const { message } = modelProblem(error, { stage: 'connect', model });
  return message.split(';')[0] ?? message;
}
