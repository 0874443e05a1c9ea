import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { DaemonError } from '../contract/errors.ts';
import { hashFile } from '../shared/hashFile.ts';
import { pathKey } from '../shared/paths.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';
import type { ChoosePhotoParams, ChoosePhotoResult, PhotoChoice } from '../contract/protocol.ts';

import type { PhotoChoices } from '../story/plan/storyPlan.ts';

/** What the user decided about one photo of an album. */
export interface ChosenPhoto {
  /** Content hash. */
  readonly photo: string;
  readonly choice: Exclude<PhotoChoice, 'automatic'>;
  /** Key of the draft it was decided in, see `draftKey`; null when it was decided elsewhere. */
  readonly draft: string | null;
}

/** The user's lasting decisions about photos, by album. */
export interface PhotoChoiceStore {
  /** The latest decision about each photo, in the order they were made. */
  of(folder: string): Promise<readonly ChosenPhoto[]>;
  /** Replaces what was decided about the photo before; `automatic` takes it back. */
  decide(
    folder: string,
    decision: { readonly photo: string; readonly choice: PhotoChoice; readonly draft?: string },
  ): Promise<void>;
}

/** Holds hashes alone: neither album, draft nor photo can be read from it. */
const schema = z.array(
  z.object({
    photo: z.string(),
    choice: z.enum(['use', 'leave-out']),
    draft: z.string().nullable(),
  }),
);

/** Absolute path of the decisions about one album, whether or not it exists. */
export function choicesPath(home: string, folder: string): string {
  return join(home, 'choices', `${pathKey(folder)}.json`);
}

/** Opens the decisions kept below `home`; nothing is created before the first. */
export function openPhotoChoices(home: string): PhotoChoiceStore {
  const pathOf = (folder: string): string => choicesPath(home, folder);
  const read = async (folder: string): Promise<z.infer<typeof schema>> => {
    try {
      return schema.parse(JSON.parse(await readFile(pathOf(folder), 'utf8')));
    } catch (error) {
      // A damaged file is as good as none: the album is told as it would be without.
      if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError)
        return [];
      throw error;
    }
  };
  return {
    of: read,
    async decide(folder, { photo, choice, draft }) {
      const others = (await read(folder)).filter((one) => one.photo !== photo);
      const own =
        choice === 'automatic'
          ? []
          : [{ photo, choice, draft: draft === undefined ? null : draftKey(draft) }];
      await writeAtomically(pathOf(folder), JSON.stringify([...others, ...own], null, 1));
    },
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
  const file = resolve(folder, path);
  const inside = relative(folder, file);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
    throw new DaemonError('nothingToDo', `${path} is not in ${folder}`);
  }
  const photo = await hashOf(file);
  if (photo === null) throw new DaemonError('nothingToDo', `${file} cannot be read`);
  const before = (await choices.of(folder)).find((one) => one.photo === photo)?.choice;
  await choices.decide(folder, { photo, choice });
  return { before: before ?? 'automatic' };
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

/** The decisions as a story takes them. */
export function choicesForStory(chosen: readonly ChosenPhoto[]): PhotoChoices {
  const those = (wanted: ChosenPhoto['choice']): ReadonlySet<string> =>
    new Set(chosen.flatMap(({ photo, choice }) => (choice === wanted ? [photo] : [])));
  return { use: those('use'), leaveOut: those('leave-out') };
}
