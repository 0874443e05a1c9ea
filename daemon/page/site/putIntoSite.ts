import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { DaemonError } from '../../contract/errors.ts';
import type {
  ProposeSiteParams,
  ProposeSiteResult,
  PutIntoSiteParams,
  PutIntoSiteResult,
} from '../../contract/protocol.ts';
import { toUri } from '../../contract/uri.ts';
import { version } from '../../contract/version.ts';
import { writeFrontMatter } from '../../draft/frontMatter.ts';
import { imageNames } from '../../draft/imageNames.ts';
import { readOwn } from '../../draft/bundleFiles.ts';
import { pathKey } from '../../shared/paths.ts';
import { say } from '../../shared/words/say.ts';
import { consentOf } from '../consent.ts';
import { drawingsOf } from '../draftDrawings.ts';
import { type DraftSource, readDraft } from '../draftSource.ts';
import type { PageContext, PageProgress } from '../exportPage.ts';
import { type FileChange, writePageFolder } from '../ownFolder.ts';
import { type CopySettings, makePictures, type PictureResult } from '../pagePictures.ts';
import { type ReadPost, readPost } from '../post.ts';
import { type Site, siteAround, sitesBelow } from './findSite.ts';
import { fillFields, type PostFacts } from './postFields.ts';
import {
  joined,
  manifestPath,
  picturesFolder,
  placeIn,
  postFile,
  type SitePlace,
} from './sitePlace.ts';
import { movedFields } from './relativePaths.ts';
import { parseSiteManifest, type SiteManifest } from './siteManifest.ts';
import { unbrokenText } from '../trees.ts';
import { siteMarkdown } from './siteMarkdown.ts';

/** Longest side of a picture in a site, in pixels, where nothing else is set. */
const usualSize = 1600;

/** Finds the sites in some folders, with the place that a draft's post would have in each. */
export async function proposeSites(
  ctx: PageContext,
  { draft, text, folders }: ProposeSiteParams,
  signal: AbortSignal,
): Promise<ProposeSiteResult> {
  const source = await readDraft(ctx, draft, signal, text ?? null);
  const post = await readPost(source);
  const below = await sitesBelow(folders.map((folder) => resolve(folder)));
  const around = await Promise.all(folders.map((folder) => siteAround(resolve(folder))));
  const sites = new Map(
    [...below, ...around.flatMap((site) => site ?? [])].map((site) => [site.root, site]),
  );
  const wish = { folder: null, posts: null, name: null, isAlone: false };
  return {
    sites: await Promise.all(
      [...sites.values()].map(async (site) => {
        const { posts, name } = await placeIn(site, source, post, wish);
        return { root: toUri(site.root), kind: site.kind, posts, name };
      }),
    ),
  };
}

/**
 * Puts a draft into a site as one of its posts: Markdown with the site's own front matter, and its pictures where the
 * site has them. Nothing that is not ours is replaced; when something is in the way, nothing is changed.
 *
 * @throws DaemonError when there is no draft, no such place, or something of the user's in the way
 */
export async function putIntoSite(
  ctx: PageContext,
  request: PutIntoSiteParams,
  progress: PageProgress,
  signal: AbortSignal,
): Promise<PutIntoSiteResult> {
  const staging = await mkdtemp(join(tmpdir(), 'photoblog-site-'));
  try {
    const source = await readDraft(ctx, request.draft, signal, request.text ?? null);
    const post = await readPost(source);
    const place = await placeFor(source, post, request);
    const key = pathKey(source.file);
    const before = await readBefore(place, key);
    const drawings = await drawingsOf(source, post);
    const images = post.images.filter((image) => !drawings.bySource.has(image));
    const { folder: sub = '', size = usualSize, type = 'jpeg' } = request.images ?? {};
    const made = await makePictures(
      ctx.pool,
      images,
      {
        dir: source.dir,
        staging,
        consent: consentOf(source, ctx.cache),
        settings: () => copiesAs(type, size),
        known: new Map(),
        progress,
      },
      signal,
    );
    const ending = type === 'jpeg' ? 'jpg' : type;
    const folder = picturesFolder(place, subFolder(sub));
    const files = new Map<string, FileChange>();
    const addresses = new Map<string, string>();
    for (const [image, { name, from }] of named(made, source, type)) {
      files.set(joined(folder, name), { kind: 'copy', source: join(staging, from) });
      addresses.set(decoded(image), addressFor(place, joined(folder, name)));
    }
    for (const image of drawings.bySource.keys()) {
      const text = drawings.files.get(`images/${image}`);
      if (text === undefined) continue;
      files.set(joined(folder, image), { kind: 'text', text });
      addresses.set(decoded(image), addressFor(place, joined(folder, image)));
    }
    const sizes = new Map(
      [...made].flatMap(([image, result]) =>
        result.kind === 'picture' ? [[decoded(image), result.picture] as const] : [],
      ),
    );
    const filled = fillFields(factsOf(source, post, place, addresses), place.kind, shapeAt(place));
    const { kind } = place;
    const written = await siteMarkdown(source.text, {
      kind,
      allowsHtml: place.shape.allowsHtml,
      pictureOf: (src) => {
        const address = addresses.get(decoded(src));
        return address === undefined ? null : { address, size: sizes.get(decoded(src)) ?? null };
      },
    });
    const body = unbrokenText(written, post.language);
    const isTemplate = kind === 'eleventy' && /\{[{%#]/.test(body);
    const fields = isTemplate ? { ...filled.fields, templateEngineOverride: 'md' } : filled.fields;
    files.set(postFile(place), { kind: 'text', text: `${writeFrontMatter(fields)}\n${body}` });
    signal.throwIfAborted();
    const after = {
      version: 1,
      kind: 'site',
      generator: `photoblog ${version}`,
      key,
      post: postFile(place),
    };
    const changed = await writePageFolder(place.root, before, after, files, manifestPath(place));
    return {
      post: toUri(join(place.root, postFile(place))),
      kind,
      changed: changed.length,
      left: [...made].flatMap(([image, result]) =>
        result.kind === 'none' ? [{ image, reason: result.reason }] : [],
      ),
      notes: [
        ...(images.length > 0
          ? place.shape.notes.map((note) =>
              say(note, { folder, type: drawings.bySource.size > 0 ? `{${ending},svg}` : ending }),
            )
          : []),
        ...filled.missing.map((field) =>
          say('site.missingField', { field, file: postFile(place) }),
        ),
      ],
    };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The site's shape, with what earlier posts name relatively as this post has to name it. */
function shapeAt(place: SitePlace): SitePlace['shape'] {
  const { shape, posts } = place;
  const own = posix.relative(posts, posix.dirname(postFile(place)));
  const examples = shape.earlier.examples.map((fields) => movedFields(fields, '', own));
  return { ...shape, earlier: { ...shape.earlier, examples } };
}

async function placeFor(
  source: DraftSource,
  post: ReadPost,
  { output, format, posts, name }: PutIntoSiteParams,
): Promise<SitePlace> {
  const folder = resolve(output ?? `${source.dir}-${format ?? 'site'}`);
  const around = await siteAround(folder);
  const site = around && (format === undefined || format === around.kind) ? around : null;
  const wish = { posts: posts ?? null, name: name ?? null };
  if (site) return placeIn(site, source, post, { ...wish, folder, isAlone: false });
  if (format === undefined) throw new DaemonError('nothingToDo', say('site.none', { folder }));
  const none: Site = { root: folder, kind: format, text: '', config: {} };
  return placeIn(none, source, post, { ...wish, folder: null, isAlone: true });
}

async function readBefore(place: SitePlace, key: string): Promise<SiteManifest | null> {
  const file = join(place.root, manifestPath(place));
  const own = await readOwn(file);
  if (own === null) return null;
  const manifest = parseSiteManifest(own);
  if (manifest?.key === key) return manifest;
  throw new DaemonError('nothingToDo', say('site.taken', { folder: picturesFolder(place, '') }));
}

function copiesAs(type: 'jpeg' | 'webp', side: number): CopySettings {
  const widths = [side];
  return {
    webp: type === 'webp' ? widths : [],
    jpeg: type === 'jpeg' ? widths : [],
    whole: [type],
    side,
    quality: 82,
  };
}

/** Names of the pictures' files, as the draft calls them, without those of people who are not to be named. */
function named(
  made: ReadonlyMap<string, PictureResult>,
  { grouping }: DraftSource,
  type: 'jpeg' | 'webp',
): ReadonlyMap<string, { readonly name: string; readonly from: string }> {
  const shown = [...made].flatMap(([image, result]) =>
    result.kind === 'picture' ? [{ image, picture: result.picture }] : [],
  );
  const privateNames = grouping.persons.flatMap(({ name, consent }) =>
    name === null || consent === 'full'
      ? []
      : name
          .toLowerCase()
          .split(/[^\p{L}\p{M}]+/u)
          .filter((part) => part !== ''),
  );
  const names = imageNames(
    shown.map(({ image }) => decoded(image)),
    { privateNames, extension: type === 'jpeg' ? 'jpg' : 'webp' },
  );
  return new Map(
    shown.flatMap(({ image, picture }) => {
      const file = picture[type].at(-1)?.file;
      const name = names.get(decoded(image));
      return file === undefined || name === undefined
        ? []
        : [[image, { name, from: file.slice('images/'.length) }] as const];
    }),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray % sign is the file's own.
    return path;
  }
}

function addressFor(place: SitePlace, path: string): string {
  const { shape, posts, name } = place;
  const { pictures, post } = shape;
  if (pictures.kind === 'apart') return pictures.addressOf(path, posix.dirname(postFile(place)));
  // Of a post that is one file, the pictures lie in a folder of its name.
  const own = joined(posts, post === 'folder' ? name : name.split('/').slice(0, -1).join('/'));
  return `${pictures.before}${own === '' ? path : path.slice(own.length + 1)}`;
}

function subFolder(sub: string): string {
  const parts = sub.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  if (parts.every((part) => /^[\w-]+$/.test(part))) return parts.join('/');
  throw new DaemonError('nothingToDo', say('page.notInside', { path: sub }));
}

/** Fields of a draft that say what the post's own front matter says in its own words. */
const ownFields = new Set([
  'title',
  'description',
  'summary',
  'excerpt',
  'date',
  'pubDate',
  'draft',
  'published',
  'tags',
  'people',
  'lang',
  'language',
  'cover',
  'image',
  'heroImage',
  'images',
  'resources',
  'layout',
]);

function factsOf(
  source: DraftSource,
  post: ReadPost,
  { date }: SitePlace,
  addresses: ReadonlyMap<string, string>,
): PostFacts {
  const { fields } = post;
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  const shown = [post.cover, ...post.images].find(
    (image): image is string => image !== null && addresses.has(decoded(image)),
  );
  const path = shown === undefined ? undefined : addresses.get(decoded(shown));
  return {
    title: post.title,
    description: post.standfirst,
    date,
    tags: texts(fields['tags']),
    people: texts(fields['people']).filter((name) => source.text.includes(name)),
    language: post.language,
    cover: path === undefined || shown === undefined ? null : { path, alt: post.altOf(shown) },
    others: Object.fromEntries(Object.entries(fields).filter(([name]) => !ownFields.has(name))),
  };
}
