import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AlbumContext } from './context.ts';
import { chooseWriter, readAlbum } from './album.ts';
import { DaemonError } from '../contract/errors.ts';
import { lastOf } from '../shared/lastOf.ts';
import type { RewriteParams, RewriteResult } from '../contract/protocol.ts';
import { blind, startSeeing } from './describePhotos.ts';
import { composeChapter } from '../draft/compose.ts';
import { manifestFile, parseManifest } from '../draft/manifest.ts';
import { pathOfSource } from '../draft/sourceName.ts';
import { lookCloser } from './lookCloser.ts';
import { planDraft } from './writeDraft.ts';
import { say } from '../shared/words/say.ts';

/**
 * Writes one chapter of a draft anew, from the photos as they are now.
 *
 * @returns its text from its anchor on, which the client puts in the place of the old one
 * @throws DaemonError `nothingToDo` when the draft or the chapter is not known here; the abort reason if `signal` aborts
 */
export async function rewrite(
  ctx: AlbumContext,
  { draft, chapter, story = {} }: RewriteParams,
  signal: AbortSignal,
): Promise<RewriteResult> {
  const known = await ctx.drafts.find(draft);
  const manifest = parseManifest(await readFile(join(dirname(draft), manifestFile), 'utf8'));
  if (!known || !manifest) {
    throw new DaemonError('nothingToDo', say('cannot.draftFromElsewhere', { draft }));
  }
  const { folder } = known;
  const request = { folder, story: { ...known.story, ...story } };
  const { writer, ollama } = await chooseWriter(ctx, request, [], signal);
  try {
    const language = request.story.language ?? 'en';
    const seeing = ollama ? startSeeing(ctx, ollama, language, signal) : blind;
    const read = await readAlbum(ctx, request, signal);
    const album = await lastOf(lookCloser(ctx, request, read, signal));
    const plan = await lastOf(planDraft(ctx, request, album, seeing));
    const index = plan.chapters.findIndex(({ anchor }) => anchor === chapter);
    if (index < 0) {
      throw new DaemonError('nothingToDo', say('cannot.noChapter', { chapter }));
    }
    const paths = album.photos.map(({ path }) => path);
    const images = new Map(
      manifest.photos.map(({ source, image }) => [pathOfSource(source, paths) ?? source, image]),
    );
    const imageOf = (path: string): string | null => images.get(path) ?? null;
    const outline = await writer.outline(plan, { signal });
    let text = '';
    for await (const piece of composeChapter(plan, writer, outline, index, { signal, imageOf })) {
      text += piece;
    }
    return { text };
  } finally {
    await ollama?.close();
  }
}
