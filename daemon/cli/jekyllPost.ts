import { dirname, join, relative, resolve } from 'node:path';
import { messageOf } from '../contract/errors.ts';
import { toPath } from '../contract/uri.ts';
import type { Daemon } from '../daemon.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

/** Where `generate --format jekyll` has its draft, and the site its post goes to. */
export interface JekyllPlaces {
  /** Absent: the usual place, beside the photos. */
  readonly draft?: string;
  /** Absolute path of the site's root; null where there is none around, and the draft's own folder becomes one. */
  readonly site: string | null;
}

/**
 * Jekyll finds posts by their names in `_posts`, never a folder with its images: the draft that is edited and the post
 * are two.
 *
 * @param output as `-o` names it: a site or its `_posts`, and then the draft stays beside the photos; else the draft's folder
 */
export async function jekyllPlaces(output: string | undefined): Promise<JekyllPlaces> {
  if (output === undefined) return { site: null };
  const folder = resolve(output);
  const { siteAround } = await import('../page/site/findSite.ts');
  const around = await siteAround(folder);
  if (around?.kind !== 'jekyll') return { draft: folder, site: null };
  const within = relative(around.root, folder).split(/[\\/]/);
  const isSite = within.join('') === '' || within.includes('_posts') || within.includes('_drafts');
  return isSite ? { site: around.root } : { draft: folder, site: around.root };
}

/**
 * Puts a draft that has just been written into its site as a post: `_posts/DATE-title.md`, its pictures where the site has
 * them. A post that the user has edited stays as it is, and that is said.
 *
 * @param draft absolute path of its `index.md`
 * @returns absolute path of the post; null where it could not be put
 */
export async function putJekyllPost(
  { pages }: Daemon,
  draft: string,
  { site }: JekyllPlaces,
  { stderr, signal }: { readonly stderr: NodeJS.WritableStream; readonly signal: AbortSignal },
): Promise<string | null> {
  const tell = (text: string): void => void stderr.write(`${sanitizeForTerminal(text)}\n`);
  try {
    const output = site ?? dirname(draft);
    const request = { draft, output, format: 'jekyll' } as const;
    const { post, notes } = await pages.sites.put(request, {}, () => undefined, signal);
    for (const note of notes) tell(note);
    return toPath(post) ?? join(output, '_posts');
  } catch (error) {
    signal.throwIfAborted();
    tell(messageOf(error));
    return null;
  }
}
