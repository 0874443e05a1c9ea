import { createHash } from 'node:crypto';
import chapter from '../prompts/chapter.md';
import outline from '../prompts/outline.md';
import repair from '../prompts/repair.md';
import rewrite from '../prompts/rewrite.md';
import see from '../prompts/see.md';
import type { Language } from '../language.ts';

/** A prompt with its places filled in. */
export interface RenderedPrompt {
  readonly system: string;
  readonly prompt: string;
}

/** One file of daemon/story/prompts: a version, a system part and a request part, with `{{places}}` to be filled. */
export interface PromptFile {
  /** Number in the file and a hash of its text: another wording is another version even if the number stayed. */
  readonly version: string;
  /** @throws Error when a place of the file has no value, or a value has no place: both are bugs */
  render(values: Readonly<Record<string, string>>): RenderedPrompt;
}

export const prompts = {
  see: promptFile(see),
  outline: promptFile(outline),
  chapter: promptFile(chapter),
  rewrite: promptFile(rewrite),
  repair: promptFile(repair),
} as const satisfies Record<string, PromptFile>;

/** How a language is called in prompts: in English, and in itself for models that half know it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German (Deutsch)',
  fr: 'French (français)',
};

/**
 * Data for a slot of a prompt: JSON that cannot end the slot, because no tag can be spelled in it.
 */
export function slot(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c').replace(/>/g, '\\u003e');
}

function promptFile(text: string): PromptFile {
  const [, number, system, request] =
    /^version: (\d+)\n+=== system ===\n([\s\S]*)\n=== request ===\n([\s\S]*)$/.exec(text) ?? [];
  if (number === undefined || system === undefined || request === undefined)
    throw new Error(`not a prompt file: ${text.slice(0, 40)}`);
  const places = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
  return {
    version: `${number}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`,
    render(values) {
      const surplus = Object.keys(values).filter((name) => !places.has(name));
      if (surplus.length > 0) throw new Error(`no place in the prompt for ${surplus.join(', ')}`);
      return { system: fill(system, values), prompt: fill(request, values) };
    },
  };
}

/** In one pass: a value that contains `{{...}}` is not filled again. */
function fill(part: string, values: Readonly<Record<string, string>>): string {
  return part
    .replace(/\{\{(\w+)\}\}/g, (_place, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`no value for ${name} in the prompt`);
      return value;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
