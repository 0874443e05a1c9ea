import type * as z from 'zod';
import { ModelFailure } from './modelFailure.ts';
import { readModelJson, schemaOf } from './modelJson.ts';
import { chat, type OllamaServer, type Question } from './ollama.ts';
import { prompts, type RenderedPrompt } from '../prompt.ts';
import { isRefusal } from '../refusal.ts';
import { createRepetitionDetector } from '../repetition.ts';

/** A question whose answer has a form. */
export interface FormQuestion<T> extends Pick<
  Question,
  'model' | 'image' | 'seed' | 'temperature' | 'maxTokens'
> {
  readonly prompt: RenderedPrompt;
  readonly shape: z.ZodType<T>;
}

/** A value of the right form, and what is still wrong with what it says. */
export interface FormAnswer<T> {
  readonly value: T;
  /** In words a model can be told; `[]` when all is well. */
  readonly problems: readonly string[];
}

/**
 * Asks for JSON of a form, and once more with a list of what was wrong.
 *
 * @param review what is wrong with a value beyond its form
 * @throws ModelFailure `invalid-json`, `empty`, `refused` or `endless` when no answer had the form
 */
export async function askJson<T>(
  server: OllamaServer,
  question: FormQuestion<T>,
  review: (value: T) => readonly string[],
  signal: AbortSignal,
): Promise<FormAnswer<T>> {
  const first = await ask(server, question, question.prompt, signal);
  const read = readModelJson(question.shape, first);
  const problems = read.kind === 'value' ? review(read.value) : [read.problems];
  if (read.kind === 'value' && problems.length === 0) return { value: read.value, problems };
  const repaired = prompts.repair.render({
    system: question.prompt.system,
    request: question.prompt.prompt,
    // A model's own words are no more to be trusted than what made it say them.
    answer: first.content.slice(0, 1500).replace(/[<>]/g, ' '),
    problems: problems.join('\n'),
  });
  const second = await ask(server, question, repaired, signal);
  const again = readModelJson(question.shape, second);
  if (again.kind === 'value') return { value: again.value, problems: review(again.value) };
  if (read.kind === 'value') return { value: read.value, problems };
  throw whyNot(second, again.problems);
}

interface Answer {
  readonly content: string;
  readonly thinking: string;
}

async function ask<T>(
  server: OllamaServer,
  question: FormQuestion<T>,
  { system, prompt }: RenderedPrompt,
  signal: AbortSignal,
): Promise<Answer> {
  let content = '';
  let thinking = '';
  const repetition = createRepetitionDetector('json');
  const { model, image, seed, temperature, maxTokens } = question;
  const asked: Question = {
    model,
    seed,
    temperature,
    maxTokens,
    system,
    prompt,
    schema: schemaOf(question.shape),
    ...(image ? { image } : {}),
  };
  for await (const piece of chat(server, asked, signal)) {
    if (piece.kind === 'content') content += piece.text;
    if (piece.kind === 'thinking') thinking += piece.text;
    if (piece.kind !== 'end' && repetition.push(piece.text)) throw new ModelFailure('endless');
  }
  return { content, thinking };
}

function whyNot({ content, thinking }: Answer, problems: string): ModelFailure {
  if (content.trim() === '' && thinking.trim() === '') return new ModelFailure('empty');
  if (isRefusal(content)) return new ModelFailure('refused');
  return new ModelFailure('invalid-json', problems.split('\n')[0] ?? '');
}
