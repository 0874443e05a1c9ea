import { ModelFailure } from './modelFailure.ts';

/**
 * Passes on lines that are JSON objects and fails on anything else: the `ollama` client skips what it cannot parse,
 * so that a broken stream would look like a short answer.
 *
 * @throws ModelFailure `garbage` for a line that is no JSON object, `cut-off` for an unfinished last one
 */
export async function* wholeLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const encoder = new TextEncoder();
  let rest = '';
  for await (const chunk of bytes) {
    rest += decode(decoder, chunk);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    const whole = lines.filter((line) => line.trim() !== '');
    if (!whole.every(isJsonObject)) throw new ModelFailure('garbage');
    if (whole.length > 0) yield encoder.encode(`${whole.join('\n')}\n`);
  }
  if (rest.trim() === '') return;
  if (!isJsonObject(rest)) throw new ModelFailure(rest.startsWith('{') ? 'cut-off' : 'garbage');
  yield encoder.encode(`${rest}\n`);
}

function decode(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new ModelFailure('garbage', '', { cause: error });
  }
}

function isJsonObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch (error) {
    // Only "this is not JSON" is an answer here.
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
