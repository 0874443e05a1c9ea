import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { orNull } from '../../shared/files.ts';
import { earlierPosts, type EarlierPosts } from './earlierPosts.ts';
import type { Site } from './findSite.ts';
import {
  type Fields,
  fieldsOfArchetype,
  fieldsOfConfig,
  isFields,
  readText,
  textIn,
} from './readFields.ts';
import type { SiteShape } from './siteShape.ts';

const usual = ['posts', 'post', 'blog', 'articles', 'news'] as const;

/**
 * How a Hugo site holds its posts: in the section its theme lists, else the one that most are in; each a leaf bundle.
 *
 * @param language BCP 47: a site in several languages may have a folder for it
 */
export async function hugoShape(site: Site, language: string): Promise<SiteShape> {
  const config = lowered(site.config);
  const content = contentOf(config, language);
  const { section, earlier } = await sectionOf(join(site.root, content), config);
  const archetypes = textIn(config, 'archetypedir') ?? 'archetypes';
  const names = [`${section}/index.md`, `${section}.md`, 'default.md'];
  const found: (string | null)[] = await Promise.all(
    names.map((name) => readText(join(site.root, archetypes, name))),
  );
  return {
    posts: [content, section].filter((part) => part !== '').join('/'),
    isPosts: (folder) =>
      folder === content || usual.some((name) => folder === `${content}/${name}`),
    earlier,
    post: 'folder',
    pictures: { kind: 'beside', before: '' },
    allowsHtml: await allowsHtml(site.root, config),
    specs: null,
    archetype: fieldsOfArchetype(found.find((text) => text !== null) ?? '') ?? {},
    notes: [],
  };
}

/** Hugo's renderer leaves HTML out unless it is told that it is safe. */
async function allowsHtml(root: string, config: Fields): Promise<boolean> {
  const names = ['toml', 'yaml', 'yml', 'json'].map((ending) => `markup.${ending}`);
  const apart = await Promise.all(
    names.map(async (name) =>
      fieldsOfConfig(name, (await readText(join(root, 'config', '_default', name))) ?? ''),
    ),
  );
  return [config['markup'], ...apart].some((markup) => {
    const goldmark = within(markup, 'goldmark');
    return within(within(goldmark, 'renderer'), 'unsafe') === true;
  });
}

function within(fields: unknown, name: string): unknown {
  return isFields(fields) ? lowered(fields)[name] : undefined;
}

function contentOf(config: Fields, language: string): string {
  const all = plainPath(textIn(config, 'contentdir') ?? 'content');
  const languages = config['languages'];
  const own = isFields(languages) ? languages[language.split('-')[0] ?? ''] : undefined;
  return isFields(own) ? plainPath(textIn(lowered(own), 'contentdir') ?? all) : all;
}

async function sectionOf(
  content: string,
  config: Fields,
): Promise<{ readonly section: string; readonly earlier: EarlierPosts }> {
  const params = config['params'];
  const main: unknown = isFields(params) ? lowered(params)['mainsections'] : undefined;
  const listed = Array.isArray(main) ? main : [main];
  const wanted = listed.find(
    (name): name is string => typeof name === 'string' && /^[\w-]+$/.test(name),
  );
  if (wanted !== undefined)
    return { section: wanted, earlier: await earlierPosts(join(content, wanted)) };
  const entries = (await readdir(content, { withFileTypes: true }).catch(orNull)) ?? [];
  const sections = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({
        section: name,
        earlier: await earlierPosts(join(content, name)),
      })),
  );
  const rank = (name: string): number => usual.findIndex((one) => one === name);
  const known = sections.filter(({ section }) => rank(section) >= 0);
  const dated = sections.filter(({ earlier }) =>
    earlier.examples.some((fields) => 'date' in fields),
  );
  const [best] = [...(known.length > 0 ? known : dated)].sort(
    (a, b) => b.earlier.paths.length - a.earlier.paths.length || rank(a.section) - rank(b.section),
  );
  return best ?? { section: 'posts', earlier: { paths: [], examples: [] } };
}

/** Hugo's names are the same in upper and lower case. */
function lowered(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]),
  );
}

/** Without what leads out of the site. */
function plainPath(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? 'content' : parts.join('/');
}
