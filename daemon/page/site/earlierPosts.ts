import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { orNull } from '../../shared/files.ts';
import { type Fields, fieldsOfPost, readText } from './readFields.ts';
import { movedFields } from './relativePaths.ts';

/** What the posts of a site that are there already tell. */
export interface EarlierPosts {
  /** Paths relative to their folder, `/` between parts. */
  readonly paths: readonly string[];
  /** Front matter of the latest ones; files that it names relatively are named from the folder of the posts. */
  readonly examples: readonly Fields[];
}

const mostFiles = 1000;
const mostExamples = 20;

/**
 * Reads the posts in a folder and below it.
 *
 * @param dir absolute; none are found where it is not there
 */
export async function earlierPosts(dir: string): Promise<EarlierPosts> {
  const paths: string[] = [];
  const waiting = [''];
  for (const folder of waiting) {
    const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(orNull);
    for (const { name, ...entry } of sorted(entries)) {
      if (/^[._]/.test(name) || name === 'node_modules') continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (entry.isFolder && waiting.length < mostFiles) waiting.push(path);
      else if (entry.isFile && /\.(md|mdx|markdown|mkd)$/.test(name) && paths.length < mostFiles)
        paths.push(path);
    }
  }
  // Names often begin with a date: the last ones show how posts are written today.
  const latest = paths.toSorted().slice(-mostExamples);
  const examples: Fields[] = [];
  for (const path of latest) {
    const fields = fieldsOfPost((await readText(join(dir, path))) ?? '');
    if (fields && Object.keys(fields).length > 0) {
      examples.push(movedFields(fields, posix.dirname(path), ''));
    }
  }
  return { paths, examples };
}

interface Entry {
  readonly name: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

function sorted(
  entries: readonly { readonly name: string; isFile(): boolean; isDirectory(): boolean }[] | null,
): readonly Entry[] {
  return (entries ?? [])
    .map((entry) => ({ name: entry.name, isFile: entry.isFile(), isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What a post is called among others: with the date before it, or in a folder of its year, where most of them are so.
 *
 * @param slug `two-days-at-the-lake`
 * @param date `2016-03-04`; null when unknown
 * @returns path without ending, such as `2016/03/two-days-at-the-lake`
 */
export function nameLike({ paths }: EarlierPosts, slug: string, date: string | null): string {
  if (date === null) return slug;
  const part = (pattern: RegExp): boolean =>
    paths.length > 0 && paths.filter((path) => pattern.test(path)).length * 2 > paths.length;
  const [year, month] = date.split('-');
  const folder = part(/^\d{4}\/\d\d\//) ? `${year}/${month}/` : part(/^\d{4}\//) ? `${year}/` : '';
  const prefix = part(/(^|\/)\d{4}-\d\d-\d\d-/) ? `${date}-` : '';
  return `${folder}${prefix}${slug}`;
}
