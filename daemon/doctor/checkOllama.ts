import type { DaemonSettings, DoctorCheck } from '../contract/protocol.ts';
import {
  type DescribedModel,
  type OllamaDescription,
  describeOllama,
} from '../story/ollama/client/describeOllama.ts';
import { bad, gigabytes, ok } from './check.ts';

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
  const server = `${found.version} at ${found.url}`;
  return [
    ok('Ollama', models === '' ? `${server}, no models` : `${server}: ${models}`),
    modelCheck(found),
  ];
}

/** Without Ollama the narrator writes: that is a choice, unless the user named a server. */
function serverCheck(found: OllamaDescription, isNamed: boolean): DoctorCheck {
  const detail = `${reasonOf(found)}; the built-in narrator writes`;
  if (isNamed || found.state !== 'absent')
    return bad('warning', 'Ollama', detail, 'Start it, approve its URL, or correct the settings');
  const advice = `To have photos described by a local model, install Ollama, then: ${pullAdvice(found)}`;
  return { name: 'Ollama', state: 'off', detail, advice };
}

function modelCheck(found: OllamaDescription): DoctorCheck {
  const { chosen } = found;
  if (chosen === null) return needsModel(found, reasonOf(found));
  if (chosen.vision !== null) {
    const detail = `${chosen.vision} describes photos, ${chosen.writer} writes`;
    return { ...ok('Models', detail), advice: betterAdvice(found, chosen.writer) };
  }
  return needsModel(found, `${chosen.writer} writes; no local model can see photos`);
}

function needsModel(found: OllamaDescription, detail: string): DoctorCheck {
  const check = bad('warning', 'Models', detail, pullAdvice(found));
  return found.recommendation === null ? check : { ...check, model: found.recommendation.model };
}

/** A larger model that this computer has room for; null when the one in use is as good. */
function betterAdvice(found: OllamaDescription, writer: string): string | null {
  const used = found.models.find(({ name }) => name === writer)?.bytes ?? 0;
  if (found.recommendation === null || found.recommendation.bytes <= used) return null;
  return `This computer has room for a better one: ${pullAdvice(found)}`;
}

function pullAdvice({ recommendation }: OllamaDescription): string {
  if (recommendation === null) return 'Choose another model in the settings';
  const { model, bytes, why } = recommendation;
  return `photoblog doctor --pull, or: ollama pull ${model} (${gigabytes(bytes)}; ${why})`;
}

function describeModel({ name, bytes, sees, writes, remote, fitsMemory }: DescribedModel): string {
  if (remote) return `${name} (runs elsewhere, never used)`;
  const skills = [...(sees ? ['sees'] : []), ...(writes ? ['writes'] : [])].join(' and ');
  const facts = [gigabytes(bytes), ...(skills === '' ? [] : [skills])];
  return `${name} (${[...facts, ...(fitsMemory ? [] : ['too large here'])].join(', ')})`;
}

/** The sentence runs use, without what they did about it. */
function reasonOf({ problem }: OllamaDescription): string {
  return problem?.message.replace(/; the built-in narrator wrote the text$/, '') ?? '';
}
