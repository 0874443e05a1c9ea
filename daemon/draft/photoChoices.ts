import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { AlbumDecision, PhotoChoice } from '../contract/album.ts';
import { DaemonError } from '../contract/errors.ts';
import type { ChoosePhotoParams, ChoosePhotoResult } from '../contract/protocol.ts';
import { hashFile } from '../shared/hashFile.ts';
import { orNull } from '../shared/files.ts';
import { pathKey } from '../shared/paths.ts';
import { say } from '../shared/words/say.ts';
import {
  albumDecisions,
  type AlbumDecisions,
  type ChosenPhoto,
} from './decisions/albumDecisions.ts';
import type { DecisionBody, KeptDecision } from './decisions/decisionEvent.ts';
import { openDecisionLog } from './decisions/decisionLog.ts';

/** The user's lasting decisions about photos, by album. */
export interface PhotoChoiceStore {
  /** The latest choice about each photo, in the order they were made. */
  of(folder: string): Promise<readonly ChosenPhoto[]>;
  /** Replaces what was chosen for the photo before; `automatic` takes it back. */
  decide(
    folder: string,
    decision: { readonly photo: string; readonly choice: PhotoChoice; readonly draft?: string },
  ): Promise<void>;
  /** Everything decided about an album. */
  all(folder: string): Promise<AlbumDecisions>;
  /** Keeps decisions, which one undo takes back together; photos are named by their content hashes. */
  record(folder: string, decisions: readonly KeptDecision[]): Promise<AlbumDecisions>;
  /** Takes back the latest decisions. @throws DaemonError `nothingToDo` when there are none */
  undo(folder: string): Promise<AlbumDecisions>;
  /** Brings again what was taken back last. @throws DaemonError `nothingToDo` when there is nothing */
  redo(folder: string): Promise<AlbumDecisions>;
}

/** Opens the decisions kept below `home`; nothing is created before the first. */
export function openPhotoChoices(home: string): PhotoChoiceStore {
  const log = openDecisionLog(home);
  const all = async (folder: string): Promise<AlbumDecisions> =>
    albumDecisions(await log.read(folder));
  const record = async (
    folder: string,
    decisions: readonly DecisionBody[],
  ): Promise<AlbumDecisions> => {
    await log.append(folder, () => decisions);
    return all(folder);
  };
  const step = async (folder: string, kind: 'undo' | 'redo'): Promise<AlbumDecisions> => {
    await log.append(folder, (events) => {
      if (albumDecisions(events)[kind].length > 0) return [{ kind }];
      throw new DaemonError(
        'nothingToDo',
        kind === 'undo' ? say('album.nothingToUndo') : say('album.nothingToRedo'),
      );
    });
    return all(folder);
  };
  return {
    all,
    record,
    of: async (folder) => (await all(folder)).chosen,
    async decide(folder, { photo, choice, draft }) {
      const where = draft === undefined ? {} : { draft: draftKey(draft) };
      await record(folder, [{ kind: 'choose', photo, choice, ...where }]);
    },
    undo: (folder) => step(folder, 'undo'),
    redo: (folder) => step(folder, 'redo'),
  };
}

/**
 * Keeps a decision about a photo of a folder.
 *
 * @throws DaemonError `nothingToDo` when there is no such photo in the folder
 */
export async function choosePhoto(
  choices: PhotoChoiceStore,
  { folder, photo: path, choice }: ChoosePhotoParams,
): Promise<ChoosePhotoResult> {
  const photo = await photoKey(folder, path);
  const before = (await choices.of(folder)).find((one) => one.photo === photo)?.choice;
  if (choice !== (before ?? 'automatic')) await choices.decide(folder, { photo, choice });
  return { before: before ?? 'automatic' };
}

/** Decisions with every photo named by its content hash. @throws as `photoKey` */
export async function withContentHashes(
  folder: string,
  decisions: readonly AlbumDecision[],
): Promise<readonly AlbumDecision[]> {
  return Promise.all(
    decisions.map(async (decision) => {
      if (decision.photo === null) return decision;
      const photo = await photoKey(folder, decision.photo);
      if (decision.kind !== 'move') return { ...decision, photo };
      return { ...decision, photo, other: await photoKey(folder, decision.other) };
    }),
  );
}

/**
 * How decisions name a photo: by its content hash, whatever file holds it.
 *
 * @param photo the hash itself, or a path relative to the folder
 * @throws DaemonError `nothingToDo` when there is no such photo in the folder
 */
export async function photoKey(folder: string, photo: string): Promise<string> {
  if (/^[0-9a-f]{64}$/.test(photo)) return photo;
  const file = resolve(folder, photo);
  const inside = relative(folder, file);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
    throw new DaemonError('nothingToDo', say('cannot.notInFolder', { path: photo, folder }));
  }
  const hash = await hashOf(file);
  if (hash !== null) return hash;
  if ((await lstat(file).catch(orNull)) === null) {
    throw new DaemonError('nothingToDo', say('cannot.read', { file }));
  }
  return unreadableKey(inside.replaceAll(sep, '/'));
}

/** How decisions name a file that is there but cannot be read, so that nobody knows its content. */
export function unreadableKey(path: string): string {
  return createHash('sha256').update(`unreadable/${path}`).digest('hex');
}

async function hashOf(file: string): Promise<string | null> {
  try {
    return await hashFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** How a decision names the draft it was made in. */
export function draftKey(file: string): string {
  return pathKey(file);
}
