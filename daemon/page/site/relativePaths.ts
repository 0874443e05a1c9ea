import { posix } from 'node:path';
import { type Fields, isFields } from './readFields.ts';

/** Deep enough for any `../` of a site to stay below it. */
const base = `/${Array.from({ length: 40 }, (_, n) => n).join('/')}`;

/**
 * Front matter that names files from where it stands (`../../layouts/Post.astro`), as it is written elsewhere.
 *
 * @param from folder it stands in, and `to` where it is to stand; both relative to the same folder, `/` between parts
 */
export function movedFields(fields: Fields, from: string, to: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, moved(value, from, to)]),
  );
}

function moved(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return movedPath(value, from, to);
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, from, to));
  return isFields(value) ? movedFields(value, from, to) : value;
}

function movedPath(path: string, from: string, to: string): string {
  if (!/^\.\.?\/./.test(path)) return path;
  const relative = posix.relative(posix.join(base, to), posix.join(base, from, path));
  return relative.startsWith('../') ? relative : `./${relative}`;
}
