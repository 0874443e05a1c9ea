/** The only file that imports the TOML reader. */
import { lstat, readFile } from 'node:fs/promises';
import { parse as parseToml, TomlError } from 'smol-toml';
import { readFrontMatter } from '../../draft/frontMatter.ts';
import { orNull } from '../../shared/files.ts';

/** Fields of a configuration or of a post's front matter: from elsewhere, so of any kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** A file of a site that is larger is no text that somebody wrote. */
const mostBytes = 1_000_000;

/** Text of a file; null when there is none, or when it is none that somebody wrote by hand. */
export async function readText(file: string): Promise<string | null> {
  const entry = await lstat(file).catch(orNull);
  if (entry?.isFile() !== true || entry.size > mostBytes) return null;
  return await readFile(file, 'utf8').catch(orNull);
}

/**
 * Fields of a configuration by the ending of its name; null when it cannot be read as what it is.
 *
 * @param name `hugo.toml`, `_config.yml`, `config.json`
 */
export function fieldsOfConfig(name: string, text: string): Fields | null {
  if (name.endsWith('.toml')) return fromToml(text);
  return name.endsWith('.json') ? fromJson(text) : readFrontMatter(text);
}

/** Fields at the head of a post: YAML between `---`, TOML between `+++`, or JSON; null where there are none. */
export function fieldsOfPost(text: string): Fields | null {
  const head = headOf(text);
  return head && (head.kind === 'toml' ? fromToml(head.text) : readFrontMatter(head.text));
}

/**
 * Fields of an archetype of Hugo: what it computes is '' here, and what it says as it is stands as it is.
 */
export function fieldsOfArchetype(text: string): Fields | null {
  const head = headOf(text);
  if (head === null) return null;
  const plain = head.text
    .split('\n')
    .flatMap((line) => {
      if (!line.includes('{{')) return [line];
      const key = /^\s*[\w-]+\s*[:=]/.exec(line);
      return key ? [`${key[0]} ""`] : [];
    })
    .join('\n');
  return head.kind === 'toml' ? fromToml(plain) : readFrontMatter(plain);
}

function headOf(text: string): { readonly kind: 'yaml' | 'toml'; readonly text: string } | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const fence = lines[0]?.trimEnd();
  if (fence !== '---' && fence !== '+++') return null;
  const end = lines.findIndex((line, n) => n > 0 && line.trimEnd() === fence);
  if (end < 0) return null;
  return { kind: fence === '---' ? 'yaml' : 'toml', text: lines.slice(1, end).join('\n') };
}

function fromToml(text: string): Fields | null {
  try {
    return parseToml(text);
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}

function fromJson(text: string): Fields | null {
  try {
    const fields: unknown = JSON.parse(text);
    return isFields(fields) ? fields : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether a value has fields of its own. */
export function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** A text among the fields; null when it is none, or empty. */
export function textIn(fields: Fields | null, name: string): string | null {
  const value = fields?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
