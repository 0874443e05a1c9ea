import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { orNull } from '../../shared/files.ts';
import { earlierPosts, type EarlierPosts } from './earlierPosts.ts';
import type { Site } from './findSite.ts';
import { readText } from './readFields.ts';
import type { PicturePlace, SiteShape } from './siteShape.ts';

const usual = /^(posts?|blog|articles|journal|news|writing)$/;

/**
 * How an Eleventy site holds its posts. Its configuration is a program, which is never run: what it says in plain words
 * is read from it.
 */
export async function eleventyShape({ root, text }: Site): Promise<SiteShape> {
  const scripts = (await readText(join(root, 'package.json'))) ?? '';
  const said =
    /\binput\s*:\s*['"`]([\w./-]+)['"`]/.exec(text)?.[1] ??
    /setInputDirectory\(\s*['"`]([\w./-]+)['"`]/.exec(text)?.[1] ??
    /eleventy[^"]*--input[= ]([\w./-]+)/.exec(scripts)?.[1] ??
    '';
  const input = said
    .split('/')
    .filter((part) => !/^\.*$/.test(part))
    .join('/');
  const { folder, earlier } = await postsIn(root, input);
  const pictures = picturesOf(text, input);
  return {
    posts: folder,
    isPosts: (name) => usual.test(name.slice(name.lastIndexOf('/') + 1)),
    earlier,
    post: 'folder',
    pictures: pictures ?? { kind: 'beside', before: '' },
    allowsHtml: true,
    specs: null,
    archetype: earlier.examples.length > 0 ? {} : await layoutOf(root, input, folder, text),
    notes: pictures === null ? ['site.passThrough'] : [],
  };
}

async function postsIn(
  root: string,
  input: string,
): Promise<{ readonly folder: string; readonly earlier: EarlierPosts }> {
  const below = async (base: string): Promise<readonly string[]> => {
    const entries = await readdir(join(root, base), { withFileTypes: true }).catch(orNull);
    return (entries ?? [])
      .filter((entry) => entry.isDirectory() && !/^[._]|^node_modules$/.test(entry.name))
      .map(({ name }) => (base === '' ? name : `${base}/${name}`));
  };
  const first = await below(input);
  const all = [...first, ...(await Promise.all(first.map(below))).flat()];
  const named = all.filter((folder) => usual.test(folder.slice(folder.lastIndexOf('/') + 1)));
  const found = await Promise.all(
    named.map(async (folder) => ({ folder, earlier: await earlierPosts(join(root, folder)) })),
  );
  const [best] = found.sort((a, b) => b.earlier.paths.length - a.earlier.paths.length);
  const folder = input === '' ? 'posts' : `${input}/posts`;
  return best ?? { folder, earlier: { paths: [], examples: [] } };
}

/** Where pictures are passed through to the built site; null where the configuration does not say so. */
function picturesOf(text: string, input: string): PicturePlace | null {
  const isBeside =
    /eleventyImageTransformPlugin|eleventyImageOnRequest/.test(text) ||
    /addPassthroughCopy\([^)]*\*[^)]*(jpe?g|webp|\.\*)/.test(text) ||
    /templateFormats[^\]]*['"`]jpe?g['"`]/.test(text);
  if (isBeside) return { kind: 'beside', before: './' };
  const copies = [
    ...text.matchAll(
      /addPassthroughCopy\(\s*(?:\{\s*)?['"`]([\w./-]+)['"`](?:\s*:\s*['"`]([\w./-]*)['"`])?/g,
    ),
  ].map(([, from = '', to]) => ({ from: clean(from), to: to === undefined ? null : clean(to) }));
  const rank = ({ from }: { readonly from: string }): number => {
    const name = from.slice(from.lastIndexOf('/') + 1);
    if (/\.\w+$/.test(name)) return 9;
    return ['images', 'img', 'assets', 'public', 'static', 'media'].indexOf(name) + 1 || 8;
  };
  const [best] = copies.filter((copy) => rank(copy) < 8).sort((a, b) => rank(a) - rank(b));
  if (!best) return null;
  const served =
    best.to ?? (best.from.startsWith(`${input}/`) ? best.from.slice(input.length + 1) : best.from);
  const isPictures = /(^|\/)(images|img)$/.test(best.from);
  return {
    kind: 'apart',
    folder: isPictures ? best.from : `${best.from}/images`,
    addressOf: (path) =>
      `/${[served, path.slice(best.from.length + 1)].filter((part) => part !== '').join('/')}`,
  };
}

/** Of a site whose posts say nothing yet: a layout by its name, where its folder gives none to all in it. */
async function layoutOf(
  root: string,
  input: string,
  folder: string,
  text: string,
): Promise<Readonly<Record<string, unknown>>> {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const data = await Promise.all(
    ['json', '11tydata.json', '11tydata.js', '11tydata.mjs', '11tydata.cjs'].map((ending) =>
      readText(join(root, folder, `${name}.${ending}`)),
    ),
  );
  if (data.some((one) => one?.includes('layout') === true)) return {};
  const of = (field: string): string | undefined =>
    new RegExp(`\\b${field}\\s*:\\s*['"\`]([\\w./-]+)['"\`]`).exec(text)?.[1];
  const layouts = clean(join(input, of('layouts') ?? of('includes') ?? '_includes'));
  for (const dir of [layouts, `${layouts}/layouts`]) {
    const entries = (await readdir(join(root, dir)).catch(orNull)) ?? [];
    const pages = entries.filter((entry) => /\.(njk|liquid|html|11ty\.js|hbs|webc)$/.test(entry));
    const best =
      pages.find((entry) => entry.startsWith('post')) ??
      pages.find((entry) => /^(article|blog|base|layout|default|page)\b/.test(entry));
    if (best !== undefined) return { layout: dir === layouts ? best : `layouts/${best}` };
  }
  return {};
}

function clean(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => !/^\.*$/.test(part))
    .join('/');
}
