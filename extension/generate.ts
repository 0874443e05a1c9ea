import { Uri, commands, l10n, window, workspace } from 'vscode';
import { faceConsent } from './consent.ts';
import type { Ctx } from './context.ts';
import { openAlbum, selectedFolders } from './album/openAlbum.ts';
import { albumOfDraft } from './draft/draftCommands.ts';
import { holdPhotos, isBundle, pickFolders } from './folders.ts';
import type { Run } from './runs.ts';
import type { Boards } from './board/board.ts';
import { showFailure } from './showFailure.ts';
import { configuredOutput, storyOptions, viewSetting } from './settings.ts';
import { shownName } from './wording.ts';
import { writeBlog } from './writeBlog.ts';

/**
 * Command *Generate Blog*: from a folder of photos to a draft that is written before the user's eyes.
 *
 * @param how `regenerate`: the draft there is is written anew without a question; a draft: that one is; of the Explorer
 *   everything that is selected there: all its folders are one post
 */
export async function generateBlog(
  ctx: Ctx,
  boards: Pick<Boards, 'show' | 'seen' | 'hasFocus'>,
  chosen?: Uri,
  how?: unknown,
): Promise<void> {
  const folders =
    chosen === undefined ? await pickFolders('several') : await selectedFolders(chosen, how);
  const [only, second] = folders;
  if (only === undefined) return;
  const running = second === undefined ? ctx.runs.of(only) : undefined;
  if (running !== undefined) {
    await offerToShow(running);
    return;
  }
  try {
    await generateFrom(ctx, boards, folders, how);
  } catch (error) {
    await showFailure(ctx, error, () => generateFrom(ctx, boards, folders, how));
  }
}

async function generateFrom(
  ctx: Ctx,
  boards: Pick<Boards, 'show' | 'seen' | 'hasFocus'>,
  chosen: readonly Uri[],
  how: unknown,
): Promise<void> {
  const folders = await photosOf(ctx, chosen);
  if (folders.length === 0) return;
  const { folder, scope, draft: newest } = await openAlbum(ctx, folders);
  const running = ctx.runs.of(folder);
  if (running !== undefined) {
    await offerToShow(running);
    return;
  }
  const draft = how instanceof Uri ? how : newest;
  if (draft !== null && (how === 'regenerate' || how === draft)) await save(draft);
  else if (draft !== null && (await askAboutDraft(draft, folder)) !== 'regenerate') return;
  if (draft === null && !(await holdPhotos(folders)) && !(await hasPhotos(ctx, folder))) {
    await tellNoPhoto(ctx, boards, folder);
    return;
  }
  const consent = await faceConsent(ctx.context);
  if (consent === undefined || ctx.runs.of(folder) !== undefined) return;
  if (viewSetting('openBoard')) boards.show(folder);
  const output = configuredOutput(folder, scope);
  await writeBlog(ctx, boards, folder, {
    folder: folder.toString(),
    faces: consent === 'faces',
    story: storyOptions(scope),
    saveBy: 'client',
    ...(output === null || draft !== null ? {} : { output: output.toString() }),
    ...(draft === null ? {} : { output: Uri.joinPath(draft, '..').toString(), regenerate: true }),
    ...(draft !== null && viewSetting('reviewChanges') ? { review: true } : {}),
  });
}

/** As the daemon sees it, which looks into files whose names say nothing. */
async function hasPhotos({ daemon }: Ctx, folder: Uri): Promise<boolean> {
  const { photos } = await daemon.request('album/board', { folder: folder.toString() });
  return photos.length > 0;
}

/** Nothing is asked, and nothing opens, where there is nothing to write about. */
async function tellNoPhoto(
  ctx: Ctx,
  boards: Pick<Boards, 'show' | 'seen' | 'hasFocus'>,
  folder: Uri,
): Promise<void> {
  const other = l10n.t('Another Folder…');
  const sample = l10n.t('Try with a Sample Album');
  const answer = await window.showInformationMessage(
    l10n.t('There is no photo in “{0}”, nor in a folder below it.', shownName(folder.path)),
    other,
    sample,
  );
  if (answer === other) await generateBlog(ctx, boards);
  if (answer === sample) await commands.executeCommand('photoBlog.sample');
}

/** The folder of a draft stands for the album it is about; none where that is not known, which is said. */
async function photosOf(ctx: Ctx, folders: readonly Uri[]): Promise<readonly Uri[]> {
  const [only, second] = folders;
  if (only === undefined || second !== undefined || !(await isBundle(only))) return folders;
  const album = await albumOfDraft(ctx, Uri.joinPath(only, 'index.md'));
  return album === null ? [] : [album];
}

/** Shows how far a run is, and lets the user bring its notification back or stop it. */
async function offerToShow(run: Run): Promise<void> {
  const show = l10n.t('Show Progress');
  const cancel = l10n.t('Stop It');
  const answer = await window.showInformationMessage(
    l10n.t('A blog is being written from “{0}”: {1}', shownName(run.folder.path), run.line),
    show,
    cancel,
  );
  if (answer === show) await showRun(run);
  if (answer === cancel) run.cancel();
}

/** Brings the progress back, and the draft to the front once there is one. */
export async function showRun(run: Run): Promise<void> {
  if (run.draft !== null) await window.showTextDocument(run.draft, { preserveFocus: true });
  await commands.executeCommand('notifications.showList');
}

/** A folder that has a draft: it is opened, written anew, or left alone. */
async function askAboutDraft(draft: Uri, folder: Uri): Promise<'regenerate' | 'done'> {
  const open = l10n.t('Open the Draft');
  const regenerate = l10n.t('Regenerate');
  const answer = await window.showInformationMessage(
    l10n.t('There is a draft for “{0}” already.', shownName(folder.path)),
    {
      modal: true,
      detail: l10n.t(
        'Regenerating keeps what you wrote in it, and one undo brings this version back.',
      ),
    },
    open,
    regenerate,
  );
  if (answer === open) await window.showTextDocument(draft);
  if (answer !== regenerate) return 'done';
  await save(draft);
  return 'regenerate';
}

/** The daemon reads the draft from disk to keep what was written in it. */
async function save(draft: Uri): Promise<void> {
  await workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString())?.save();
}
