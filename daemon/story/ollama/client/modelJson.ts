import * as z from 'zod';
import { withoutThoughts } from './thinking.ts';

/** What a model's answer turned out to be. */
export type JsonAnswer<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** In words that the model can be told, one per line. */
  | { readonly kind: 'problems'; readonly problems: string };

/**
 * Reads JSON of a given form from a model's answer: from the content, else from its thoughts, where some models put it;
 * out of code fences and from between sentences.
 */
export function readModelJson<T>(
  shape: z.ZodType<T>,
  answer: { readonly content: string; readonly thinking: string },
): JsonAnswer<T> {
  let problems = 'There is no JSON object in it.';
  for (const text of [withoutThoughts(answer.content), answer.thinking]) {
    for (const candidate of candidates(text)) {
      const value = parse(candidate);
      if (value === undefined) continue;
      const parsed = shape.safeParse(value);
      if (parsed.success) return { kind: 'value', value: parsed.data };
      problems = parsed.error.issues
        .slice(0, 6)
        .map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.message}`)
        .join('\n');
    }
  }
  return { kind: 'problems', problems };
}

/** The JSON Schema of a form, as Ollama's `format` takes it. */
export function schemaOf(shape: z.ZodType): Record<string, unknown> {
  return { ...z.toJSONSchema(shape, { io: 'input' }), $schema: undefined };
}

/** Pieces of a text that may be a JSON object, likeliest first. */
function candidates(text: string): readonly string[] {
  const fenced = [...text.matchAll(/```[a-z]*\s*([\s\S]*?)```/gi)].map((match) => match[1] ?? '');
  const first = text.indexOf('{');
  const last = text.lastIndexOf('}');
  const braced = first >= 0 && last > first ? [text.slice(first, last + 1)] : [];
  return [text, ...fenced, ...braced].map((part) => part.trim()).filter((part) => part !== '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Being no JSON is what is asked here.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
