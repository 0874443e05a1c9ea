import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { DaemonError } from '../../contract/errors.ts';
import type { SiteKind } from '../../contract/protocol.ts';
import { readOwn } from '../../draft/bundleFiles.ts';
import { orNull } from '../../shared/files.ts';
import { pathKey } from '../../shared/paths.ts';
import { say } from '../../shared/words/say.ts';
import { draftName, type DraftSource } from '../draftSource.ts';
import { pageManifestFile } from '../pageManifest.ts';
import type { ReadPost } from '../post.ts';
import { slugOf } from '../slug.ts';
import { astroShape } from './astro.ts';
import { nameLike } from './earlierPosts.ts';
import { eleventyShape } from './eleventy.ts';
import type { Site } from './findSite.ts';
import { hugoShape } from './hugo.ts';
import { jekyllShape } from './jekyll.ts';
import { parseSiteManifest } from './siteManifest.ts';
import type { SiteShape } from './siteShape.ts';

/** Where a post goes; paths are relative to the site's root, `/` between parts. */
export interface SitePlace {
  /** Absolute. */
  readonly root: string;
  readonly kind: SiteKind;
  readonly shape: SiteShape;
  /** Folder of the posts, and the post's name in it, without ending. */
  readonly posts: string;
  readonly name: string;
  /** `2016-03-04` */
  readonly date: string;
}

/** What the user wishes; what is absent is proposed. */
export interface PlaceWish {
  /** A folder in the site, absolute: the root itself, a folder of posts, or the post's own. */
  readonly folder: string | null;
  readonly posts: string | null;
  readonly name: string | null;
  /** There is no site: the post alone is written, and the root is its own folder (with Jekyll, as if it were a site). */
  readonly isAlone: boolean;
}

/** How a site holds its posts. */
async function shapeOf(site: Site, language: string): Promise<SiteShape> {
  switch (site.kind) {
    case 'hugo':
      return hugoShape(site, language);
    case 'jekyll':
      return jekyllShape(site);
    case 'astro':
      return astroShape(site);
    case 'eleventy':
      return eleventyShape(site);
  }
}

/**
 * Finds the place of a draft's post in a site: the one it has there already, else one like those of earlier posts.
 *
 * @throws DaemonError `nothingToDo` when the wished name or folder leads out of the site
 */
export async function placeIn(
  site: Site,
  source: DraftSource,
  post: ReadPost,
  wish: PlaceWish,
): Promise<SitePlace> {
  const shape = await shapeOf(site, post.language);
  const key = pathKey(source.file);
  const date = post.date ?? (await dayOfFile(source.file));
  const slug = slugOf(post.title, slugOf(draftName(source), 'post'));
  const base = { root: site.root, kind: site.kind, shape, date };
  if (wish.isAlone && site.kind !== 'jekyll') {
    const pictures = { kind: 'beside', before: site.kind === 'hugo' ? '' : './' } as const;
    const shown = { ...shape, post: 'folder', pictures } as const;
    return { ...base, shape: shown, posts: plain(wish.posts ?? ''), name: plain(wish.name ?? '') };
  }
  const within = wish.folder === null ? '' : relative(site.root, wish.folder).split(sep).join('/');
  const folder = plain(wish.posts ?? '') || (await asPosts(site.root, within, shape));
  if (folder === null) {
    // The wished folder is the post's own.
    const parts = within.split('/');
    const name = parts.pop() ?? slug;
    return { ...base, posts: parts.join('/'), name: plain(wish.name ?? '') || name };
  }
  const posts = folder === '' ? shape.posts : folder;
  const before = await earlierName(site.root, posts, shape, key);
  if (wish.name !== null) return { ...base, posts, name: plain(wish.name) };
  if (before !== null) return { ...base, posts, name: before };
  const wanted =
    shape.post === 'file' && site.kind === 'jekyll'
      ? slug
      : nameLike(shape.earlier, slug, post.date);
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    const place = { ...base, posts, name };
    const taken = await Promise.all(
      [
        postFile(place),
        ...(shape.post === 'folder' ? [`${posts}/${name}`, `${posts}/${name}.md`] : []),
      ].map((path) => lstat(join(site.root, path)).catch(orNull)),
    );
    if (taken.every((entry) => entry === null)) return place;
  }
}

/** The post's file, relative to the site's root. */
export function postFile({ kind, shape, posts, name, date }: SitePlace): string {
  if (kind === 'jekyll') {
    // Drafts of Jekyll's have no date in their names.
    const dated =
      /^\d{4}-\d\d-\d\d-/.test(name) || posts.endsWith('_drafts') ? name : `${date}-${name}`;
    return joined(posts, `${dated}.md`);
  }
  return shape.post === 'folder' ? joined(posts, name, 'index.md') : joined(posts, `${name}.md`);
}

/** Folder of the post's pictures, relative to the root; what is ours there is written down in it. */
export function picturesFolder({ kind, shape, posts, name }: SitePlace, sub: string): string {
  const { pictures } = shape;
  const own = kind === 'jekyll' ? name.replace(/^\d{4}-\d\d-\d\d-/, '') : name;
  return pictures.kind === 'apart' ? joined(pictures.folder, own, sub) : joined(posts, name, sub);
}

/** Where what was written is noted, relative to the root. */
export function manifestPath(place: SitePlace): string {
  return joined(picturesFolder(place, ''), pageManifestFile);
}

/** A path of its parts; empty ones are none. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}

/** @returns '' for the site's usual folder; null when the folder is to be the post's own */
async function asPosts(root: string, within: string, shape: SiteShape): Promise<string | null> {
  if (within === '' || within === shape.posts) return within === '' ? '' : shape.posts;
  if (within.startsWith('..'))
    throw new DaemonError('nothingToDo', say('page.notInside', { path: within }));
  if (shape.isPosts(within)) return within;
  if (shape.posts.startsWith(`${within}/`)) return '';
  if (shape.post === 'file') return within;
  // A folder with other posts in it is one of posts; a new or an empty one, or one with a post of ours, is the post's own.
  const entries = (await readdir(join(root, within)).catch(orNull)) ?? [];
  if (entries.length === 0 || entries.includes(pageManifestFile)) return null;
  return entries.some((entry) => entry === 'index.md') ? null : within;
}

/** The name under which this draft has been put there before. */
async function earlierName(
  root: string,
  posts: string,
  shape: SiteShape,
  key: string,
): Promise<string | null> {
  const base = shape.pictures.kind === 'apart' ? shape.pictures.folder : posts;
  const waiting = [''];
  for (const folder of waiting) {
    const entries = await readdir(join(root, base, folder), { withFileTypes: true }).catch(orNull);
    for (const entry of entries ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && waiting.length < 2000 && path.split('/').length < 4)
        waiting.push(path);
      if (entry.name !== pageManifestFile || folder === '') continue;
      const manifest = parseSiteManifest((await readOwn(join(root, base, path))) ?? '');
      if (manifest?.key === key) return folder;
    }
  }
  return null;
}

async function dayOfFile(file: string): Promise<string> {
  return (await stat(file)).mtime.toISOString().slice(0, 10);
}

/** A path within the site, made plain. @throws DaemonError when it leads out of it */
function plain(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const isOdd = parts.some(
    (part) => part === '..' || /[\p{Cc}<>:"|?*]/u.test(part) || basename(part) !== part,
  );
  if (isOdd) throw new DaemonError('nothingToDo', say('page.notInside', { path }));
  return parts.join('/');
}
