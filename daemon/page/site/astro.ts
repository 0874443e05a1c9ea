import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { orNull } from '../../shared/files.ts';
import { readCollections } from './astroSchema.ts';
import { earlierPosts } from './earlierPosts.ts';
import type { Site } from './findSite.ts';
import { readText } from './readFields.ts';
import type { SiteShape } from './siteShape.ts';

const usual = ['blog', 'posts', 'post', 'articles', 'journal', 'news', 'writing'] as const;

const schemas = ['src/content.config', 'src/content/config'].flatMap((name) =>
  ['ts', 'mts', 'js', 'mjs'].map((ending) => `${name}.${ending}`),
);

/** How an Astro site holds its posts: in a content collection with a schema, else in a folder of it or of its pages. */
export async function astroShape({ root }: Site): Promise<SiteShape> {
  const texts = await Promise.all(schemas.map((name) => readText(join(root, name))));
  const declared = readCollections(texts.find((text) => text !== null) ?? '');
  const rank = (name: string): number => usual.findIndex((one) => one === name) + 1 || 99;
  const [collection] = declared
    .filter(({ isMarkdown }) => isMarkdown)
    .sort((a, b) => rank(a.name) - rank(b.name));
  const posts = collection?.folder ?? (await folderIn(root));
  // Below `src/pages` every file is a page: pictures lie where Astro's own documentation has them.
  const isPages = /^src\/pages(\/|$)/.test(posts);
  return {
    posts,
    isPosts: (folder) =>
      declared.some((one) => one.folder === folder) || /^src\/(content|pages)\/\w+$/.test(folder),
    earlier: await earlierPosts(join(root, posts)),
    post: isPages || collection?.isDeep === false ? 'file' : 'folder',
    pictures: isPages
      ? {
          kind: 'apart',
          folder: 'src/assets',
          addressOf: (path, from) => posix.relative(from, path),
        }
      : { kind: 'beside', before: './' },
    allowsHtml: true,
    specs: collection?.fields ?? null,
    archetype: {},
    notes: [],
  };
}

async function folderIn(root: string): Promise<string> {
  for (const base of ['src/content', 'src/data', 'src/pages']) {
    const entries = (await readdir(join(root, base), { withFileTypes: true }).catch(orNull)) ?? [];
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const named = usual.find((name) => folders.includes(name));
    if (named !== undefined) return `${base}/${named}`;
  }
  return 'src/content/blog';
}
