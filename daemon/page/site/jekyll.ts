import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { orNull } from '../../shared/files.ts';
import { earlierPosts } from './earlierPosts.ts';
import type { Site } from './findSite.ts';
import { textIn } from './readFields.ts';
import type { SiteShape } from './siteShape.ts';

/** Where sites have their pictures, the most usual first. */
const pictureFolders = [
  'assets/images',
  'assets/img',
  'images',
  'img',
  'assets/uploads',
  'assets',
] as const;

/** How a Jekyll site holds its posts: files in `_posts`, pictures in a folder of the whole site. */
export async function jekyllShape({ root, config }: Site): Promise<SiteShape> {
  const under = (name: string): string => {
    const parts = (textIn(config, name) ?? '').split(/[\\/]/).filter((part) => !/^\.?$/.test(part));
    return parts.includes('..') ? '' : parts.map((part) => `${part}/`).join('');
  };
  const source = under('source');
  const posts = `${source}${under('collections_dir')}_posts`;
  const there = await Promise.all(
    pictureFolders.map(async (folder) => {
      const entry = await stat(join(root, source, folder)).catch(orNull);
      return entry?.isDirectory() === true ? folder : null;
    }),
  );
  const folder = there.find((found) => found !== null && found !== 'assets') ?? pictureFolders[0];
  return {
    posts,
    isPosts: (name) => name === '_posts' || name.endsWith('/_posts'),
    earlier: await earlierPosts(join(root, posts)),
    post: 'file',
    pictures: {
      kind: 'apart',
      folder: `${source}${folder}`,
      addressOf: (path) => `/${path.slice(source.length)}`,
    },
    allowsHtml: true,
    specs: null,
    archetype: {},
    notes: [],
  };
}
