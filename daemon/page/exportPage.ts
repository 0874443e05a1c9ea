import { say } from '../shared/words/say.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { h } from 'hastscript';
import { DaemonError } from '../contract/errors.ts';
import type { ExportPageParams, ExportPageResult } from '../contract/protocol.ts';
import { toUri } from '../contract/uri.ts';
import { version } from '../contract/version.ts';
import { sha256OfOwnFile } from '../draft/bundleFiles.ts';
import type { PhotoCache } from '../photo/cache.ts';
import type { PhotoPool } from '../photo/pool.ts';
import { pathKey } from '../shared/paths.ts';
import { consentOf } from './consent.ts';
import { loadParts } from './document.ts';
import { type DraftContext, draftName, type DraftSource, readDraft } from './draftSource.ts';
import { drawingsOf } from './draftDrawings.ts';
import { type FileChange, readPageFolder, writePageFolder } from './ownFolder.ts';
import type { PageManifest, PagePicture, PagePost } from './pageManifest.ts';
import {
  type CopySettings,
  galleryCopies,
  makePictures,
  pageCopies,
  type PictureResult,
} from './pagePictures.ts';
import { postsMark, readPost, writePost, type WrittenPost } from './post.ts';
import { focusOf } from './people/focus.ts';
import { portraitsOf } from './people/portraits.ts';
import { feedOf } from './feed.ts';
import { startPage } from './startPage.ts';
import { withPreviewAt } from './preview.ts';
import { slugOf } from './slug.ts';
import { printHtml } from './trees.ts';
import { wordsOf } from './words.ts';
import { writeZip } from './zip.ts';

/** What pages are made with. */
export interface PageContext extends DraftContext {
  readonly cache: Pick<PhotoCache, 'readSize'>;
  readonly pool: Pick<PhotoPool, 'run' | 'size'>;
}

/** An export in numbers. */
export type PageProgress = (done: number, total: number) => void;

/**
 * Turns a draft into a web page: one HTML file and the pictures beside it, which need nothing else.
 *
 * A second draft exported to the same folder makes it a small site: each post in a folder of its own, a start page and
 * a feed above them.
 *
 * @throws DaemonError when there is no draft, or when something of the user's is in the way; then nothing is changed
 */
export async function exportPage(
  ctx: PageContext,
  request: ExportPageParams,
  progress: PageProgress,
  signal: AbortSignal,
): Promise<ExportPageResult> {
  const staging = await mkdtemp(join(tmpdir(), 'photoblog-page-'));
  try {
    const source = await readDraft(ctx, request.draft, signal, request.text ?? null);
    const onlyZip = request.zip !== undefined && request.output === undefined;
    const dir = onlyZip ? join(staging, 'page') : resolve(request.output ?? `${source.dir}-page`);
    refuseInside(source, dir);
    const before = await withoutGone(dir, await readPageFolder(dir));
    const key = pathKey(source.file);
    const known = await copiesThere(dir, before, key);
    const post = await readPost(source);
    const consent = consentOf(source, ctx.cache);
    const settings = (image: string): CopySettings =>
      post.gallery.has(image) ? galleryCopies : pageCopies;
    const options = { dir: source.dir, staging, consent, settings, known, progress };
    const drawings = await drawingsOf(source, post);
    const images = post.images.filter((image) => !drawings.bySource.has(image));
    const made = await makePictures(ctx.pool, images, options, signal);
    const pictures = picturesIn(made);
    const parts = await loadParts();
    const focus = (image: string): Promise<number | null> => focusOf(source, ctx.cache, image);
    const portraits = await portraitsOf(source, ctx.cache, pictures);
    const url = request.url ?? before?.url;
    const written = await writePost({
      post,
      pictures,
      drawings,
      parts,
      focusOf: focus,
      portraits,
      url,
    });
    const { html, ...entry } = written;
    const shown = [...new Map([...pictures.values()].map((one) => [one.key, one])).values()];
    // In the order in which it is read again, so that the note of what was written stays the same.
    const own: PagePost = {
      key,
      folder: '',
      ...entryOf(entry),
      pictures: shown,
      drawings: [...drawings.files.keys()],
    };
    const posts = withPost(before?.posts ?? [], own, draftName(source));
    const files = await filesOf(dir, before, posts, {
      key,
      html,
      staging,
      parts,
      drawings: drawings.files,
      known,
      url,
    });
    signal.throwIfAborted();
    const after: Omit<PageManifest, 'files'> = {
      version: 1,
      kind: 'page',
      generator: `photoblog ${version}`,
      ...(url === undefined ? {} : { url }),
      posts: [...posts],
    };
    if (isSmallSite(posts)) files.set('feed.xml', { kind: 'text', text: feedOf(after) });
    const changed = await writePageFolder(dir, before, after, files);
    const place = posts.find((one) => one.key === key)?.folder ?? '';
    if (request.zip !== undefined) {
      await writeZip(dir, [...files.keys()].sort(startFirst), resolve(request.zip), signal);
    }
    return {
      page: onlyZip ? null : toUri(join(dir, place, 'index.html')),
      zip: request.zip === undefined ? null : toUri(resolve(request.zip)),
      changed: changed.length,
      left: [...made].flatMap(([image, result]) =>
        result.kind === 'none' ? [{ image, reason: result.reason }] : [],
      ),
    };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Several posts, or what is left of them: there are a start page and a feed. */
function isSmallSite(posts: readonly PagePost[]): boolean {
  return posts.some(({ folder }) => folder !== '');
}

/** A post whose page the user has deleted is none any more: start page and feed follow. */
async function withoutGone(dir: string, page: PageManifest | null): Promise<PageManifest | null> {
  if (page === null) return null;
  const there = await Promise.all(
    page.posts.map(({ folder }) => sha256OfOwnFile(join(dir, folder, 'index.html'))),
  );
  return { ...page, posts: page.posts.filter((_, index) => there[index] !== null) };
}

function entryOf({
  title,
  standfirst,
  language,
  date,
  kicker,
  lead,
}: Omit<WrittenPost, 'html'>): Omit<WrittenPost, 'html'> {
  return { title, standfirst, language, date, kicker, lead };
}

/** A page among the draft's own images would be published with them. */
function refuseInside({ dir }: DraftSource, page: string): void {
  const inside = relative(dir, page);
  if (inside !== '' && (inside.startsWith('..') || resolve(inside) === inside)) return;
  throw new DaemonError('nothingToDo', say('page.isDraft', { dir: page }));
}

function picturesIn(made: ReadonlyMap<string, PictureResult>): ReadonlyMap<string, PagePicture> {
  return new Map(
    [...made].flatMap(([source, result]) =>
      result.kind === 'picture' ? [[source, result.picture] as const] : [],
    ),
  );
}

/** One post is the page itself; of several each has a folder, which it keeps. */
function withPost(before: readonly PagePost[], own: PagePost, name: string): readonly PagePost[] {
  const others = before.filter(({ key }) => key !== own.key);
  const last = before.find(({ key }) => key === own.key)?.folder ?? '';
  // Alone again among deleted ones, it keeps its address.
  if (others.length === 0) return [{ ...own, folder: last }];
  const taken = new Set(others.map(({ folder }) => folder));
  const folderFor = (post: PagePost, wanted: string): string => {
    if (post.folder !== '') return post.folder;
    let folder = wanted;
    for (let n = 2; taken.has(folder); n++) folder = `${wanted}-${n}`;
    taken.add(folder);
    return folder;
  };
  const moved = others.map((post) => ({
    ...post,
    folder: folderFor(post, slugOf(post.title, 'post')),
  }));
  const folder = folderFor({ ...own, folder: last }, slugOf(own.title, slugOf(name, 'post')));
  const placed = { ...own, folder };
  // In its old place, so that nothing changes where nothing has.
  const at = before.findIndex(({ key }) => key === own.key);
  return at < 0 ? [...moved, placed] : moved.toSpliced(at, 0, placed);
}

/** Everything the folder is to hold: the new post, the others as they are or moved, and the start page. */
async function filesOf(
  dir: string,
  before: PageManifest | null,
  posts: readonly PagePost[],
  {
    key,
    html,
    staging,
    parts,
    drawings,
    known,
    url,
  }: {
    readonly key: string;
    readonly url: string | undefined;
    readonly html: string;
    readonly staging: string;
    readonly drawings: ReadonlyMap<string, string>;
    readonly parts: Awaited<ReturnType<typeof loadParts>>;
    readonly known: ReadonlyMap<string, PagePicture>;
  },
): Promise<Map<string, FileChange>> {
  const files = new Map<string, FileChange>();
  const earlier = new Map(before?.posts.map((post) => [post.key, post]));
  for (const post of posts) {
    const folder = post.folder === '' ? '' : `${post.folder}/`;
    const old = earlier.get(post.key);
    const oldFolder = old === undefined || old.folder === '' ? '' : `${old.folder}/`;
    const text =
      post.key === key ? html : await readFile(join(dir, oldFolder, 'index.html'), 'utf8');
    // A page is made as if it were alone.
    const from =
      post.key === key ? { folder: '', url } : { folder: old?.folder ?? '', url: before?.url };
    const placed = withPreviewAt(text, from, { folder: post.folder, url });
    const page = post.folder === '' ? placed : withWayBack(placed, post.language);
    files.set(`${folder}index.html`, { kind: 'text', text: page });
    // What somebody has removed from the folder is made again.
    const kept = new Set(
      post.key === key ? known.keys() : old?.pictures.map((picture) => picture.key),
    );
    for (const file of post.drawings) {
      const text =
        post.key === key
          ? (drawings.get(file) ?? '')
          : await readFile(join(dir, oldFolder, file), 'utf8');
      files.set(`${folder}${file}`, { kind: 'text', text });
    }
    for (const picture of post.pictures) {
      for (const { file } of [...picture.webp, ...picture.jpeg]) {
        const change: FileChange = !kept.has(picture.key)
          ? { kind: 'copy', source: join(staging, file.slice('images/'.length)) }
          : oldFolder === folder
            ? { kind: 'keep' }
            : { kind: 'copy', source: join(dir, oldFolder, file) };
        files.set(`${folder}${file}`, change);
      }
    }
  }
  if (isSmallSite(posts))
    files.set('index.html', { kind: 'text', text: startPage(posts, { parts, url }) });
  return files;
}

/** The copies made for this post before, as far as all their files are still there. */
async function copiesThere(
  dir: string,
  before: PageManifest | null,
  key: string,
): Promise<ReadonlyMap<string, PagePicture>> {
  const post = before?.posts.find((one) => one.key === key);
  const found = new Map<string, PagePicture>();
  for (const picture of post?.pictures ?? []) {
    const files = [...picture.webp, ...picture.jpeg].map(({ file }) =>
      join(dir, post?.folder ?? '', file),
    );
    const sizes = await Promise.all(files.map((file) => sha256OfOwnFile(file)));
    if (!sizes.includes(null)) found.set(picture.key, picture);
  }
  return found;
}

/** Puts a link to the start page where a post has left room for it. */
function withWayBack(html: string, language: string): string {
  const link = h('nav.posts', h('a', { href: '../index.html' }, wordsOf(language).allPosts));
  const printed = printHtml({ type: 'root', children: [link] });
  return html.replace(`<!--${postsMark}-->`, () => printed);
}

/** The start page first: an archive is known by it. */
function startFirst(a: string, b: string): number {
  if (a === 'index.html' || b === 'index.html') return a === 'index.html' ? -1 : 1;
  return a < b ? -1 : 1;
}
