import { dirname, join } from 'node:path';
import type { AlbumContext } from './context.ts';
import { chooseWriter, readAlbum } from './album.ts';
import { DaemonError } from '../contract/errors.ts';
import { lastOf } from '../shared/lastOf.ts';
import type { RewriteParams, RewriteResult, StoryOptions } from '../contract/protocol.ts';
import { blind, startSeeing } from './describePhotos.ts';
import { asGenerated } from '../draft/asGenerated.ts';
import { composeChapter } from '../draft/compose.ts';
import { manifestFile, parseManifest, type Manifest } from '../draft/manifest.ts';
import { readOwn, writeInto } from '../draft/bundleFiles.ts';
import { sentencesOnlyIn } from '../draft/merge/mergeDraft.ts';
import { mergeEdits } from '../draft/people/mergeEdits.ts';
import { numbersOf, placeholdersOfAlbum } from '../draft/people/placeholders.ts';
import { splitSections } from '../draft/sections.ts';
import { pathOfSource } from '../draft/sourceName.ts';
import { seePhotos } from './seePhotos.ts';
import { groupLibrary } from '../people/grouping/groupLibrary.ts';
import { basisOfDraft } from '../draft/claims/draftBasis.ts';
import { planDraft } from './writeDraft.ts';
import { say } from '../shared/words/say.ts';

/**
 * Writes one chapter of a draft anew, from the photos as they are now; what its user wrote in it stays.
 *
 * @param open the draft's text as an editor has it; default the one on disk
 * @returns its text from its anchor on, which the client puts in the place of the old one
 * @throws DaemonError `nothingToDo` when the draft or the chapter is not known here; the abort reason if `signal` aborts
 */
export async function rewrite(
  ctx: AlbumContext,
  { draft, chapter, story = {} }: RewriteParams,
  signal: AbortSignal,
  open?: string,
): Promise<RewriteResult> {
  const known = await ctx.drafts.find(draft);
  const manifestPath = join(dirname(draft), manifestFile);
  const manifest = parseManifest((await readOwn(manifestPath)) ?? '');
  const text = open ?? (await readOwn(draft));
  if (!known || !manifest || text === null) {
    throw new DaemonError('nothingToDo', say('cannot.draftFromElsewhere', { draft }));
  }
  const { folder } = known;
  const request = { folder, story: { ...known.story, ...story } };
  const { writer, ollama } = await chooseWriter(ctx, request, [], signal);
  try {
    const language = request.story.language ?? 'en';
    const seeing = ollama ? startSeeing(ctx, ollama, language, true, signal) : blind;
    const read = await readAlbum(ctx, request, signal);
    const album = await lastOf(seePhotos(ctx, request, read, signal));
    const everybody = await groupLibrary(ctx.people, signal);
    const given = await placeholdersOfAlbum(ctx.drafts, folder, manifest);
    const numbers = numbersOf(given, everybody, album.people.people);
    // Which photos a chapter has is the draft's matter, even where its words are to be fewer or more.
    const asDrafted = { ...request, story: { ...request.story, length: lengthOf(known.story) } };
    const { plan: drafted } = await lastOf(planDraft(ctx, asDrafted, album, { seeing, numbers }));
    const style = { ...drafted.style, length: lengthOf(request.story) };
    const plan = { ...drafted, style };
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
    let composed = '';
    for await (const piece of composeChapter(plan, writer, outline, index, { signal, imageOf })) {
      composed += piece;
    }
    const edited = sectionOf(text, chapter) ?? '';
    const base = sectionOf(asGenerated(manifest, text).text, chapter) ?? edited;
    const generated = withEndOf(base, composed);
    const { merged } = mergeEdits({
      manifest: { ...manifest, base, rewritten: [] },
      edited,
      generated,
      plan,
      numbers,
      change: { before: null, after: everybody },
    });
    const changed = withEndOf(edited, merged);
    // What its own options give, the draft can be told again; anything else is kept as it is.
    const kept =
      writer.name === 'ollama' ||
      JSON.stringify({ ...known.story, ...story }) !== JSON.stringify(known.story);
    const offer = { anchor: chapter, text: generated, writer: writer.name, kept };
    await writeInto(manifestPath, `${JSON.stringify(withOffer(manifest, offer), null, 1)}\n`);
    await ctx.drafts.remember({ ...known, basis: basisOfDraft(plan) });
    return { text: changed, edited: edited !== base, goes: sentencesOnlyIn(edited, changed) };
  } finally {
    await ollama?.close();
  }
}

function lengthOf({ length = 'medium' }: StoryOptions): NonNullable<StoryOptions['length']> {
  return length;
}

function sectionOf(text: string, chapter: string): string | null {
  return splitSections(text).find(({ anchor }) => anchor === chapter)?.text ?? null;
}

/** A chapter is followed by the blank lines that followed the one whose place it takes. */
function withEndOf(section: string, text: string): string {
  return text.trimEnd() + (/\s*$/.exec(section)?.[0] ?? '');
}

/** Chapters that were offered and not taken are of no use once there is another. */
const mostOffers = 3;

function withOffer(
  manifest: Manifest,
  offer: NonNullable<Manifest['rewritten']>[number],
): Manifest {
  const { rewritten = [] } = manifest;
  const others = rewritten.filter(({ anchor }) => anchor !== offer.anchor);
  const same = rewritten.filter(
    ({ anchor, text }) => anchor === offer.anchor && text !== offer.text,
  );
  return { ...manifest, rewritten: [...others, ...same.slice(1 - mostOffers), offer] };
}
