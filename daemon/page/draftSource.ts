import { say } from '../shared/words/say.ts';
import { lstat, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DaemonError } from '../contract/errors.ts';
import { plainFigures } from '../draft/layout/figures.ts';
import { draftFile, manifestFile, parseManifest, type Manifest } from '../draft/manifest.ts';
import { readOwn } from '../draft/bundleFiles.ts';
import type { DraftRecord, DraftRegistry } from '../draft/registry.ts';
import { withoutPortraits } from '../draft/people/portraits.ts';
import { withPresentNames } from '../draft/people/withPresentNames.ts';
import { groupLibrary, type LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import type { PeopleContext } from '../people/peopleContext.ts';
import { orNull } from '../shared/files.ts';
import { inReadingOrder } from '../shared/words/readingOrder.ts';

/** A draft as it stands, with what is known about it. */
export interface DraftSource {
  /** Absolute path of the folder it lies in: the only place its images are taken from. */
  readonly dir: string;
  /** Absolute. */
  readonly file: string;
  /** Edits and all, with everybody called as they have agreed to by now, and figures as plain Markdown. */
  readonly text: string;
  /** null where the draft was not written by us. */
  readonly manifest: Manifest | null;
  /** null where the draft was written on another computer, or not by us. */
  readonly record: DraftRecord | null;
  /** Who is who by now; null where there is no data folder. */
  readonly grouping: LibraryGrouping;
}

/** What reading a draft needs. */
export interface DraftContext {
  readonly people: PeopleContext;
  readonly drafts: Pick<DraftRegistry, 'find'>;
}

/**
 * Reads a draft.
 *
 * @param path of its folder, or of the Markdown file itself
 * @param open its text where an editor has it unsaved; else the one on disk is read
 * @throws DaemonError `folderNotFound` or `nothingToDo` when there is no draft
 */
export async function readDraft(
  ctx: DraftContext,
  path: string,
  signal: AbortSignal,
  open: string | null = null,
): Promise<DraftSource> {
  const file = await draftAt(resolve(path));
  const written = open ?? (await readOwn(file));
  if (written === null) {
    throw new DaemonError('nothingToDo', say('page.noDraft', { file }));
  }
  const dir = dirname(file);
  const manifest = parseManifest((await readOwn(join(dir, manifestFile))) ?? '');
  const grouping = await groupLibrary(ctx.people, signal);
  const text = plainFigures(
    manifest === null
      ? written
      : // A page has faces of its own, cut out of the pictures it shows.
        inReadingOrder(
          withPresentNames(withoutPortraits(written, manifest), manifest, grouping),
          grouping.persons.flatMap(({ name }) => name ?? []),
        ),
  );
  return { dir, file, text, manifest, record: await ctx.drafts.find(file), grouping };
}

async function draftAt(path: string): Promise<string> {
  const entry = await stat(path).catch(orNull);
  if (entry === null)
    throw new DaemonError('folderNotFound', say('cannot.noFolder', { folder: path }));
  if (!entry.isDirectory()) return path;
  const inside = join(path, draftFile);
  if ((await lstat(inside).catch(orNull)) !== null) return inside;
  // Of an album, the draft beside its photos is meant.
  const below = join(path, 'blog', draftFile);
  return (await lstat(below).catch(orNull)) === null ? inside : below;
}

/** What a draft's page is called where nothing else says so. */
export function draftName({ dir }: Pick<DraftSource, 'dir'>): string {
  const name = basename(dir);
  return name === 'blog' ? basename(dirname(dir)) : name;
}
