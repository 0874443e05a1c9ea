import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UpdateDraftResult } from '../contract/album.ts';
import { DaemonError } from '../contract/errors.ts';
import { manifestFile, parseManifest } from '../draft/manifest.ts';
import { recogniseKnown } from '../people/recogniseAlbum.ts';
import { nothingToStore } from '../people/qdrant/storeAlbum.ts';
import { orNull } from '../shared/files.ts';
import { narrator } from '../story/narrator/narrator.ts';
import { compareClocks } from './clocks/compareClocks.ts';
import type { AlbumContext } from './context.ts';
import { blind } from './describePhotos.ts';
import { knownAlbum } from './knownAlbum.ts';
import { writeDraft } from './writeDraft.ts';
import { say } from '../shared/words/say.ts';

/** What becomes of a draft. */
export interface UpdatedDraft extends UpdateDraftResult {
  /** What `index.md` is to contain; null where nothing changes. It is not written. */
  readonly text: string | null;
}

/**
 * Lets a draft follow what was decided about its album: it is told anew from what is known, and what its user wrote in
 * it stays. Nothing is decoded, and no model is asked: a draft that one wrote is left as it is.
 *
 * @param file absolute path of `index.md`
 * @param editorText what an editor has in it; null when none has it open
 * @throws DaemonError `nothingToDo` for a draft that was not written on this computer
 */
export async function updateDraft(
  ctx: AlbumContext,
  { file, editorText }: { readonly file: string; readonly editorText: string | null },
  signal: AbortSignal,
): Promise<UpdatedDraft> {
  const known = await ctx.drafts.find(file);
  const manifest = parseManifest(
    (await readFile(join(dirname(file), manifestFile), 'utf8').catch(orNull)) ?? '',
  );
  if (!known || manifest?.state !== 'finished') {
    throw new DaemonError('nothingToDo', say('cannot.draftFromElsewhere', { draft: file }));
  }
  if (manifest.writer === 'ollama') return { outcome: 'by-model', text: null };
  const before = await readFile(file, 'utf8');
  if (editorText !== null && withoutReturns(editorText) !== withoutReturns(before)) {
    return { outcome: 'unsaved', text: null };
  }
  const { folder, story } = known;
  const { photos } = await knownAlbum(ctx, folder, signal);
  const people = await recogniseKnown(ctx.people, photos, signal);
  const album = {
    photos,
    leftOut: [],
    notices: [],
    clocks: compareClocks(photos),
    cached: 0,
    people,
    storing: Promise.resolve(nothingToStore),
  };
  const request = {
    folder,
    story,
    output: dirname(file),
    regenerate: true,
    saveBy: 'client',
    faces: false,
  } as const;
  let text = '';
  for await (const event of writeDraft(
    ctx,
    request,
    album,
    { writer: narrator, seeing: blind },
    signal,
  )) {
    if (event.kind === 'text') text += event.text;
  }
  return text === before || text === ''
    ? { outcome: 'same', text: null }
    : { outcome: 'updated', text };
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r', '');
}
