import type { FieldSpec } from './siteShape.ts';

/** A content collection as its declaration tells. */
export interface Collection {
  readonly name: string;
  /** Relative to the site's root. */
  readonly folder: string;
  /** Its entries are Markdown files. */
  readonly isMarkdown: boolean;
  /** Entries may lie in folders of their own. */
  readonly isDeep: boolean;
  /** null where no schema could be read. */
  readonly fields: readonly FieldSpec[] | null;
}

/**
 * Reads the content collections of an Astro site from `content.config.ts`, as far as it declares them in plain words
 * (`z.object({ title: z.string() })`). The program is never run: it may do anything.
 *
 * https://docs.astro.build/en/guides/content-collections/
 */
export function readCollections(program: string): readonly Collection[] {
  const text = withoutComments(program);
  const exported = /\bcollections\s*=\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
  const names = new Map(
    exported.split(',').flatMap((entry) => {
      const [key = '', value = key] = entry
        .split(':')
        .map((part) => part.trim().replace(/['"]/g, ''));
      return key === '' ? [] : [[value, key] as const];
    }),
  );
  return [...text.matchAll(/(\w+)\s*[=:]\s*defineCollection\s*\(/g)].flatMap((match) => {
    const variable = match[1] ?? '';
    const body = balanced(text, match.index + match[0].length - 1);
    const name = names.get(variable) ?? variable;
    const base = /\bbase\s*:\s*(?:new URL\(\s*)?['"`]([^'"`]+)['"`]/.exec(body)?.[1];
    const pattern = /\bpattern\s*:\s*(\[[^\]]*\]|['"`][^'"`]+['"`])/.exec(body)?.[1] ?? '**/*.md';
    const folder = (base ?? `src/content/${name}`)
      .split('/')
      .filter((part) => !/^\.*$/.test(part))
      .join('/');
    const isData = /\btype\s*:\s*['"`]data['"`]/.test(body) || /\bfile\s*\(\s*['"`]/.test(body);
    return {
      name,
      folder,
      isMarkdown: !isData && (pattern.includes('md') || pattern.includes('*.*')),
      isDeep: pattern.includes('**'),
      fields: fieldsOf(schemaIn(body, text)),
    };
  });
}

/** What follows `schema`, with the objects that it names. */
function schemaIn(body: string, text: string): string | null {
  const at = /\bschema\b\s*:?/.exec(body);
  if (!at) return null;
  const after = body.slice(at.index + at[0].length);
  if (/^\s*(\(|async|z\.|\{)/.test(after)) return after;
  const name = /^\s*(\w+)/.exec(after)?.[1] ?? (body.includes('schema,') ? 'schema' : null);
  if (name === null) return null;
  const declared = new RegExp(`\\b(?:const|let|var|function)\\s+${name}\\b`).exec(text);
  return declared ? text.slice(declared.index + declared[0].length) : null;
}

function fieldsOf(schema: string | null): readonly FieldSpec[] | null {
  if (schema === null) return null;
  const start = /\bobject\s*\(\s*\{/.exec(schema);
  if (!start) return null;
  const object = balanced(schema, start.index + start[0].length - 1);
  return split(object).flatMap((entry) => {
    const match = /^\s*['"]?([\w-]+)['"]?\s*:([\s\S]*)$/.exec(entry);
    return match ? [specOf(match[1] ?? '', match[2]?.trim() ?? '')] : [];
  });
}

function specOf(name: string, type: string): FieldSpec {
  const chain = outside(type);
  const isOptional = /\.(optional|nullish|default|catch|prefault)\b/.test(chain);
  const most = /\.max\s*\(\s*(\d+)/.exec(type)?.[1];
  const base: FieldSpec = {
    name,
    kind: 'unknown',
    isOptional,
    mostLetters: most === undefined || !/^z\s*\.\s*string/.test(type) ? null : Number(most),
    values: [],
    fields: [],
  };
  const values = /^z\s*\.\s*(?:enum|literal)\s*\(/.test(type)
    ? [...type.matchAll(/['"`]([^'"`]+)['"`]/g)].flatMap(([, value]) => value ?? [])
    : [];
  if (values.length > 0) return { ...base, kind: 'string', values };
  if (/^image\s*\(/.test(type)) return { ...base, kind: 'image' };
  if (/^reference\s*\(/.test(type)) return { ...base, kind: 'reference' };
  if (/^z\s*\.\s*object/.test(type))
    return { ...base, kind: 'object', fields: fieldsOf(type) ?? [] };
  const word = /^z\s*\.\s*(?:coerce\s*\.\s*)?(string|date|boolean|number|array|url|iso)/.exec(
    type,
  )?.[1];
  // A text that is made a date: `z.string().or(z.date()).transform(...)`.
  const isDate = word === 'date' || (word === 'string' && /\bDate\b|z\.date/.test(type));
  if (isDate) return { ...base, kind: 'date' };
  if (word === 'array' && /reference\s*\(/.test(type)) return { ...base, kind: 'reference' };
  switch (word) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'array':
      return { ...base, kind: word };
    default:
      // One of several, such as `z.union([z.string(), z.date()])`.
      return /^z\s*\.\s*union[\s\S]*\bdate\b/.test(type) ? { ...base, kind: 'date' } : base;
  }
}

/** From a bracket to the one that closes it, both included; to the end where none does. */
function balanced(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('"\'`'.includes(sign)) at = endOfText(text, at);
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign) && --depth === 0) return text.slice(from, at + 1);
  }
  return text.slice(from);
}

/** The parts of `{ a, b }` between its commas. */
function split(object: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 1;
  for (let at = 1; at < object.length; at++) {
    const sign = object[at] ?? '';
    if ('"\'`'.includes(sign)) at = endOfText(object, at);
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    if ((sign === ',' && depth === 0) || depth < 0) {
      parts.push(object.slice(start, at));
      start = at + 1;
      if (depth < 0) break;
    }
  }
  return parts;
}

/** What stands outside of all brackets: `z.array().optional()`. */
function outside(text: string): string {
  let depth = 0;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('"\'`'.includes(sign)) at = endOfText(text, at);
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    else if (depth === 0) out += sign;
  }
  return out;
}

function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[from]) return at;
  }
  return text.length;
}

function withoutComments(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('"\'`'.includes(sign)) {
      const end = endOfText(text, at);
      out += text.slice(at, end + 1);
      at = end;
    } else if (text.startsWith('//', at)) at = orEnd(text.indexOf('\n', at), text) - 1;
    else if (text.startsWith('/*', at)) at = orEnd(text.indexOf('*/', at), text) + 1;
    else out += sign;
  }
  return out;
}

function orEnd(at: number, text: string): number {
  return at < 0 ? text.length : at;
}
