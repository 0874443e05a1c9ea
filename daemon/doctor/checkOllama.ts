import type { DaemonSettings, DoctorCheck } from '../contract/protocol.ts';
import {
  type DescribedModel,
  type OllamaDescription,
  describeOllama,
} from '../story/ollama/client/describeOllama.ts';
import { coreOf } from '../contract/problem.ts';
import { bad, gigabytes, ok } from './check.ts';
import { say } from '../shared/words/say.ts';

/** In milliseconds; an Ollama on this computer answers at once. */
const deadlineMs = 15_000;

/** Ollama: whether it is there, which of its models would be used, and which one to pull. */
export async function checkOllama(settings: DaemonSettings): Promise<readonly DoctorCheck[]> {
  const { ollamaUrl, ollamaModel, visionModel, approvedUrls } = settings;
  const found = await describeOllama({
    url: ollamaUrl,
    approvedUrls,
    ollamaModel,
    visionModel,
    signal: AbortSignal.timeout(deadlineMs),
  });
  if (found.version === null) return [serverCheck(found, ollamaUrl !== undefined)];
  const models = found.models.map(describeModel).join(', ');
  const server = say('doctor.at', { version: found.version, url: found.url });
  return [
    ok('Ollama', models === '' ? say('doctor.noModels', { server }) : `${server}: ${models}`),
    modelCheck(found),
  ];
}

/** Without Ollama the narrator writes: that is a choice, unless the user named a server. */
function serverCheck(found: OllamaDescription, isNamed: boolean): DoctorCheck {
  const detail = say('doctor.narratorWrites', { reason: reasonOf(found) });
  if (isNamed || found.state !== 'absent')
    return bad('warning', 'Ollama', detail, say('doctor.startIt'));
  const advice = say('doctor.installOllama', { how: pullAdvice(found) });
  return { name: 'Ollama', state: 'off', detail, advice };
}

function modelCheck(found: OllamaDescription): DoctorCheck {
  const { chosen } = found;
  if (chosen === null) return needsModel(found, reasonOf(found));
  if (chosen.vision !== null) {
    const detail = say('doctor.describes', { vision: chosen.vision, writer: chosen.writer });
    return { ...ok(say('doctor.models'), detail), advice: betterAdvice(found, chosen.writer) };
  }
  return needsModel(found, say('doctor.blind', { writer: chosen.writer }));
}

function needsModel(found: OllamaDescription, detail: string): DoctorCheck {
  const check = bad('warning', say('doctor.models'), detail, pullAdvice(found));
  return found.recommendation === null ? check : { ...check, model: found.recommendation.model };
}

/** A larger model that this computer has room for; null when the one in use is as good. */
function betterAdvice(found: OllamaDescription, writer: string): string | null {
  const used = found.models.find(({ name }) => name === writer)?.bytes ?? 0;
  if (found.recommendation === null || found.recommendation.bytes <= used) return null;
  return say('doctor.better', { how: pullAdvice(found) });
}

function pullAdvice({ recommendation }: OllamaDescription): string {
  if (recommendation === null) return say('doctor.otherModel');
  const { model, bytes, why } = recommendation;
  return say('doctor.pull', { model, bytes: gigabytes(bytes), why });
}

function describeModel({ name, bytes, sees, writes, remote, fitsMemory }: DescribedModel): string {
  if (remote) return say('doctor.elsewhere', { name });
  const skills =
    sees && writes
      ? say('doctor.seesAndWrites')
      : sees
        ? say('doctor.sees')
        : writes
          ? say('doctor.writes')
          : '';
  const facts = [gigabytes(bytes), ...(skills === '' ? [] : [skills])];
  return `${name} (${[...facts, ...(fitsMemory ? [] : [say('doctor.tooLarge')])].join(', ')})`;
}

/** The sentence runs use, without what they did about it. */
function reasonOf({ problem }: OllamaDescription): string {
  return problem === null ? '' : coreOf(problem);
}
