import type * as z from 'zod';
import { readFile } from 'node:fs/promises';
import { isMissing } from './files.ts';

/**
 * Parses JSON from a file of our own making, whose shape its version field vouches for.
 *
 * Anything that comes from elsewhere is checked field by field instead.
 *
 * @throws SyntaxError when the text is not JSON
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the one place where a type is claimed rather than checked
export function parseOwnJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

/**
 * Reads JSON from a file of our own making.
 *
 * @returns null when there is no such file, or when it is damaged
 */
export async function readOwnJson<T>(path: string): Promise<T | null> {
  try {
    return parseOwnJson<T>(await readFile(path, 'utf8'));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @returns what a text in JSON says; null when it is none, or not of that shape */
export function parseJsonOf<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
