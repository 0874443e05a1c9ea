import { basename, dirname } from 'node:path/posix';
import {
  CodeAction,
  CodeActionKind,
  ProgressLocation,
  Uri,
  commands,
  l10n,
  languages,
  window,
  type Diagnostic,
  type Disposable,
  type QuickPickItem,
} from 'vscode';
import { knownFaceConsent } from '../consent.ts';
import type { Ctx } from '../context.ts';
import type { PhotoChoice } from '../../daemon/contract/album.ts';
import { isPhotoPath, photoExtensions } from './photoFormats.ts';
import { showFailure } from '../showFailure.ts';
import { shownName } from '../wording.ts';

/** What can be done about a photo with a problem. */
interface PhotoAction {
  readonly title: string;
  readonly icon: string;
  readonly command: string;
}

/** The actions, in the order they are offered. */
export function photoActions(): readonly PhotoAction[] {
  return [
    { title: l10n.t('Try Again'), icon: 'refresh', command: 'photoBlog.tryAgain' },
    { title: l10n.t('Leave This Photo Out'), icon: 'eye-closed', command: 'photoBlog.leaveOut' },
    { title: l10n.t('Open the Photo'), icon: 'file-media', command: 'photoBlog.openPhoto' },
    { title: l10n.t('Show the Log'), icon: 'output', command: 'photoBlog.showLog' },
  ];
}

/**
 * Offers the actions as quick fixes of a photo's diagnostics.
 *
 * VS Code asks for quick fixes only of files it holds as text, which a sound photo is not: hence *Fix Photo* as well,
 * in the photo's menus, its editor's title and the summary of a run.
 */
export function registerPhotoQuickFixes(ctx: Ctx): Disposable {
  return languages.registerCodeActionsProvider(
    { scheme: 'file', pattern: `**/*.{${photoExtensions},${photoExtensions.toUpperCase()}}` },
    {
      provideCodeActions: ({ uri }) => {
        const diagnostics = ctx.problems.of(uri);
        return diagnostics.length === 0 ? [] : quickFixes(uri, diagnostics);
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function quickFixes(uri: Uri, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return photoActions().map(({ title, command }) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [uri.toString()] };
    action.diagnostics = [...diagnostics];
    return action;
  });
}

/**
 * Command *Fix Photo*: says what is wrong with a photo and offers what can be done.
 *
 * @param photo of the menu it was called from; without it, the user picks one
 */
export async function fixPhoto(ctx: Ctx, photo?: Uri): Promise<void> {
  const uri = photo ?? (await pickPhoto(ctx));
  if (uri === undefined) return;
  const problems = ctx.problems.of(uri);
  const code = problems.flatMap((problem) =>
    typeof problem.code === 'object' ? [problem.code.value] : [],
  )[0];
  const actions: (QuickPickItem & { run?: () => Thenable<unknown> })[] = [
    ...photoActions().map(({ title, icon, command }) => ({
      label: `$(${icon}) ${title}`,
      run: () => commands.executeCommand(command, uri.toString()),
    })),
    ...(code === undefined
      ? []
      : [
          {
            label: `$(book) ${l10n.t('Read About This Problem')}`,
            run: () => commands.executeCommand('photoBlog.explainProblem', code),
          },
        ]),
  ];
  const answer = await window.showQuickPick(actions, {
    title: shownName(uri.path),
    placeHolder: problems[0]?.message ?? l10n.t('This photo has no problem.'),
  });
  await answer?.run?.();
}

async function pickPhoto(ctx: Ctx): Promise<Uri | undefined> {
  const items = ctx.problems.photos.map((uri) => ({
    label: basename(uri.path),
    description: ctx.problems.of(uri)[0]?.message ?? '',
    uri,
  }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('No photo has a problem.'));
    return undefined;
  }
  const answer = await window.showQuickPick(items, {
    title: l10n.t('Fix Photo'),
    placeHolder: l10n.t('Which photo?'),
    matchOnDescription: true,
  });
  return answer?.uri;
}

/** Command *Try Again*: analyses one photo anew. */
export async function tryAgain(ctx: Ctx, photo: Uri): Promise<void> {
  const { folder, path } = placeOf(ctx, photo);
  const name = shownName(path);
  const faces = knownFaceConsent(ctx.context) === 'faces';
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Reading “{0}” again', name),
  };
  try {
    const { photos } = await window.withProgress(options, (_progress, token) =>
      ctx.daemon.request('album/analyze', { folder: uriOf(folder), photos: [path], faces }, token),
    );
    const result = photos.find((other) => other.path === path);
    if (result === undefined || result.outcome === 'failed') {
      const reason = result?.problems[0]?.message ?? l10n.t('It is not there any more.');
      void window.showWarningMessage(l10n.t('“{0}” still cannot be read: {1}', name, reason));
    } else {
      void window.showInformationMessage(l10n.t('“{0}” can be read now.', name));
    }
  } catch (error) {
    await showFailure(ctx, error, () => tryAgain(ctx, photo));
  }
}

/** Command *Leave This Photo Out*: photos are in no draft and no list of problems any more; one undo brings all back. */
export async function leaveOut(ctx: Ctx, ...photos: readonly Uri[]): Promise<void> {
  const places = photos.map((photo) => {
    const { folder, path } = placeOf(ctx, photo);
    return { photo, folder: uriOf(folder), path };
  });
  try {
    const left: { readonly photo: Uri; readonly undo: () => Promise<unknown> }[] = [];
    for (const { photo, folder, path } of places) {
      const choose = (choice: PhotoChoice): Promise<{ readonly before: PhotoChoice }> =>
        ctx.daemon.request('photo/choose', { folder, photo: path, choice });
      const { before } = await choose('leave-out');
      ctx.daemon.clearDiagnostics(photo);
      left.push({ photo, undo: () => choose(before) });
    }
    const [first] = places;
    const undo = l10n.t('Undo');
    const line =
      places.length === 1
        ? l10n.t('“{0}” is left out from now on.', shownName(first?.path ?? ''))
        : l10n.t('{0} photos are left out from now on.', places.length);
    if ((await window.showInformationMessage(line, undo)) !== undo) return;
    for (const { photo, undo: takeBack } of left) {
      await takeBack();
      await tryAgain(ctx, photo);
    }
  } catch (error) {
    await showFailure(ctx, error, () => leaveOut(ctx, ...photos));
  }
}

/** The photos a command of the Explorer was called on: the clicked one, or all that are selected with it. */
export function selectedPhotos(chosen: Uri, selected: unknown): readonly Uri[] {
  const all = Array.isArray(selected) ? selected.filter((one) => one instanceof Uri) : [];
  const photos = all.filter(({ path }) => isPhotoPath(path));
  return photos.some((one) => one.toString() === chosen.toString()) ? photos : [chosen];
}

/** An album's folder as the daemon wants it. */
function uriOf(folder: string): string {
  return Uri.from({ scheme: 'file', path: folder }).toString();
}

/** The album a photo was last seen in; without one, its own folder. */
function placeOf(ctx: Ctx, photo: Uri): { folder: string; path: string } {
  return ctx.albums.find(photo.path) ?? { folder: dirname(photo.path), path: basename(photo.path) };
}
