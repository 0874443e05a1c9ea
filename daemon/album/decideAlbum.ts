import { join } from 'node:path';
import type { AlbumDecideParams, AlbumDecideResult, AlbumDecision } from '../contract/album.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import { DaemonError } from '../contract/errors.ts';
import { shownTurn, type AlbumDecisions } from '../draft/decisions/albumDecisions.ts';
import type { KeptDecision } from '../draft/decisions/decisionEvent.ts';
import { withContentHashes } from '../draft/photoChoices.ts';
import { recogniseAlbum } from '../people/recogniseAlbum.ts';
import { turnBox } from '../photo/copies/turn.ts';
import type { AlbumContext } from './context.ts';
import { withDrawn } from './drawnFaces.ts';
import { knownAlbum } from './knownAlbum.ts';
import { say } from '../shared/words/say.ts';

/**
 * Keeps decisions about an album, which one undo takes back together.
 *
 * @throws DaemonError `nothingToDo` when there is no such photo, or when they change nothing
 */
export async function decideAlbum(
  ctx: AlbumContext,
  { folder, decisions }: AlbumDecideParams,
  signal: AbortSignal,
): Promise<AlbumDecideResult> {
  const { choices } = ctx;
  const before = await choices.all(folder);
  const named = await withContentHashes(folder, decisions);
  const kept = await Promise.all(named.map((decision) => inFile(ctx, decision, before)));
  if (kept.length === 0) throw new DaemonError('nothingToDo', say('cannot.nothingToDecide'));
  return answer(ctx, folder, kept, await choices.record(folder, kept), signal);
}

/** Takes back what was decided last. @throws DaemonError `nothingToDo` when nothing was */
export async function undoAlbum(
  ctx: AlbumContext,
  folder: string,
  signal: AbortSignal,
): Promise<AlbumDecideResult> {
  const { undo } = await ctx.choices.all(folder);
  return answer(ctx, folder, undo, await ctx.choices.undo(folder), signal);
}

/** Brings again what was taken back last. @throws DaemonError `nothingToDo` when nothing was */
export async function redoAlbum(
  ctx: AlbumContext,
  folder: string,
  signal: AbortSignal,
): Promise<AlbumDecideResult> {
  const { redo } = await ctx.choices.all(folder);
  return answer(ctx, folder, redo, await ctx.choices.redo(folder), signal);
}

async function answer(
  ctx: AlbumContext,
  folder: string,
  decisions: readonly AlbumDecision[],
  after: AlbumDecisions,
  signal: AbortSignal,
): Promise<AlbumDecideResult> {
  if (decisions.some(({ kind }) => kind === 'face')) await followFaces(ctx, folder, after, signal);
  const { undo, redo } = after;
  return { decisions, undo, redo };
}

/** A face that was drawn can be named at once, and one that is not drawn any more is nobody's. */
async function followFaces(
  ctx: AlbumContext,
  folder: string,
  { faces: drawn }: AlbumDecisions,
  signal: AbortSignal,
): Promise<void> {
  const { photos } = await knownAlbum(ctx, folder, signal);
  const all: AlbumPhoto[] = [];
  for (const photo of photos)
    all.push(await withDrawn(ctx.pool, photo, { file: join(folder, photo.path), drawn }, signal));
  await recogniseAlbum(ctx.people, folder, all, signal);
}

/** Where a face is in the file, of which the photo is shown turned. */
async function inFile(
  { cache }: Pick<AlbumContext, 'cache'>,
  decision: AlbumDecision,
  before: AlbumDecisions,
): Promise<KeptDecision> {
  if (decision.kind !== 'face') return decision;
  const { photo: sha256 } = decision;
  const turned = (await cache.read(sha256, 'faces'))?.turned ?? 0;
  const turn = shownTurn({ sha256, turned }, before);
  const back = ({ 0: 0, 90: 270, 180: 180, 270: 90 } as const)[turn];
  return { ...decision, region: turnBox(decision.region, [1, 1], back) };
}
