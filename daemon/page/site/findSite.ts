import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteKind } from '../../contract/protocol.ts';
import { orNull } from '../../shared/files.ts';
import { type Fields, fieldsOfConfig, isFields, readText } from './readFields.ts';

/** A site that a generator builds. */
export interface Site {
  readonly kind: SiteKind;
  /** Absolute path of the folder that its configuration lies in. */
  readonly root: string;
  /** The configuration as it is written; '' where there is none. */
  readonly text: string;
  /** Its fields; empty where it is a program, which is never run here. */
  readonly config: Fields;
}

/** Configurations by which each kind of site is known. */
const configs: readonly (readonly [SiteKind, RegExp])[] = [
  ['hugo', /^hugo\.(toml|ya?ml|json)$/],
  ['astro', /^astro\.config\.[cm]?[jt]s$/],
  ['eleventy', /^(\.eleventy|eleventy\.config)\.[cm]?[jt]s$/],
  ['jekyll', /^_config\.(ya?ml|toml)$/],
];

/** Packages that tell of a site which has no configuration. */
const packages: readonly (readonly [SiteKind, string])[] = [
  ['astro', 'astro'],
  ['eleventy', '@11ty/eleventy'],
];

/** Folders that hold no site of the user's: what is installed, built, or part of a theme. */
const passedOver =
  /^(\..*|node_modules|vendor|themes|public|dist|build|_site|resources|exampleSite)$/;

/** Folders that are looked into below a workspace's at most. */
const mostFolders = 400;
const deepest = 3;

/** The site whose root a folder is; null when it is none. */
export async function siteAt(root: string): Promise<Site | null> {
  const entries = await readdir(root).catch(orNull);
  if (entries === null) return null;
  for (const [kind, pattern] of configs) {
    const name = entries.find((entry) => pattern.test(entry));
    if (name === undefined) continue;
    const text = (await readText(join(root, name))) ?? '';
    return { kind, root, text, config: fieldsOfConfig(name, text) ?? {} };
  }
  return (
    (await oldHugo(root, entries)) ?? (await byPackage(root, entries)) ?? plainJekyll(root, entries)
  );
}

/** The nearest site that a path lies in; null when there is none. The path itself need not be there yet. */
export async function siteAround(path: string): Promise<Site | null> {
  for (let dir = path; ; dir = dirname(dir)) {
    const site = await siteAt(dir);
    if (site) return site;
    if (dirname(dir) === dir) return null;
  }
}

/** The sites in or below some folders, the nearest first. */
export async function sitesBelow(folders: readonly string[]): Promise<readonly Site[]> {
  const found = new Map<string, Site>();
  let waiting: readonly string[] = folders;
  let left = mostFolders;
  for (let depth = 0; depth <= deepest; depth++) {
    const next: string[] = [];
    for (const folder of waiting) {
      if (left-- <= 0) return [...found.values()];
      const site = await siteAt(folder);
      if (site) found.set(site.root, site);
      const entries = await readdir(folder, { withFileTypes: true }).catch(orNull);
      for (const entry of entries ?? []) {
        if (entry.isDirectory() && !passedOver.test(entry.name))
          next.push(join(folder, entry.name));
      }
    }
    waiting = next;
  }
  return [...found.values()];
}

/** Hugo before 0.110 called its configuration `config`, and other programs do, too; large sites have a folder for it. */
async function oldHugo(root: string, entries: readonly string[]): Promise<Site | null> {
  const pattern = /^(hugo|config)\.(toml|ya?ml|json)$/;
  const inFolder = join(root, 'config', '_default');
  const places: (readonly [string, readonly string[]])[] = [[root, entries]];
  if (entries.includes('config'))
    places.push([inFolder, (await readdir(inFolder).catch(orNull)) ?? []]);
  for (const [folder, names] of places) {
    const name = names.find((entry) => pattern.test(entry));
    if (name === undefined) continue;
    const text = (await readText(join(folder, name))) ?? '';
    const config = fieldsOfConfig(name, text) ?? {};
    const told = Object.keys(config).map((key) => key.toLowerCase());
    const isHugo =
      folder === inFolder ||
      ['archetypes', 'layouts', 'themes'].some((own) => entries.includes(own)) ||
      ['theme', 'languagecode', 'contentdir', 'publishdir', 'module'].some((own) =>
        told.includes(own),
      );
    if (isHugo && told.length > 0) return { kind: 'hugo', root, text, config };
  }
  return null;
}

async function byPackage(root: string, entries: readonly string[]): Promise<Site | null> {
  if (!entries.includes('package.json')) return null;
  const manifest = fieldsOfConfig(
    'package.json',
    (await readText(join(root, 'package.json'))) ?? '',
  );
  for (const [kind, name] of packages) {
    const isNamed = ['dependencies', 'devDependencies'].some((field) => {
      const listed = manifest?.[field];
      return isFields(listed) && name in listed;
    });
    if (isNamed) return { kind, root, text: '', config: {} };
  }
  return null;
}

async function plainJekyll(root: string, entries: readonly string[]): Promise<Site | null> {
  if (!entries.includes('_posts')) return null;
  const folder = await stat(join(root, '_posts')).catch(orNull);
  return folder?.isDirectory() === true ? { kind: 'jekyll', root, text: '', config: {} } : null;
}
