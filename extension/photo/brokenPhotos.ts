import {
  TabInputCustom,
  window,
  type Diagnostic,
  type Disposable,
  type Tab,
  type Uri,
} from 'vscode';
import type { Ctx } from '../context.ts';
import { anyPhotoEditor, type PhotoEditors } from './photoEditor.ts';

/** The editor of VS Code's own for pictures: of a broken one it says nothing. */
const ownPreview = 'imagePreview.previewEditor';

/** Whoever leaves our editor for VS Code's does so in one step, in milliseconds. */
const sameStepMs = 500;

/**
 * A photo that is known to be broken is opened by our editor wherever it is opened from, the Explorer or the Problems
 * view: it shows as much of it as there is, and says why there is no more. Who chooses VS Code's own afterwards, gets it.
 */
export function openBrokenPhotos(ctx: Ctx, photos: Pick<PhotoEditors, 'show'>): Disposable {
  const left = new Map<string, number>();
  const take = async (photo: Uri): Promise<void> => {
    await photos.show(photo, null);
    // A preview tab has been replaced already.
    const still = window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter((one) => {
        const view = viewOf(one);
        return view?.type === ownPreview && view.photo.toString() === photo.toString();
      });
    await window.tabGroups.close(still);
  };
  return window.tabGroups.onDidChangeTabs(({ opened, closed, changed }) => {
    for (const tab of closed) {
      const view = viewOf(tab);
      if (view?.type === anyPhotoEditor) left.set(view.photo.toString(), Date.now());
    }
    for (const tab of [...opened, ...changed]) {
      const view = viewOf(tab);
      if (view?.type !== ownPreview || !ctx.problems.of(view.photo).some(isOfDecoding)) continue;
      const since = Date.now() - (left.get(view.photo.toString()) ?? 0);
      if (since > sameStepMs) void take(view.photo);
    }
  });
}

function viewOf({ input }: Tab): { readonly type: string; readonly photo: Uri } | null {
  if (!(input instanceof TabInputCustom)) return null;
  // VS Code puts its own name before what an extension calls its editor.
  const type = input.viewType.replace(/^mainThreadCustomEditor-/, '');
  return { type, photo: input.uri };
}

function isOfDecoding({ code }: Diagnostic): boolean {
  const value = typeof code === 'object' ? code.value : code;
  return String(value).startsWith('decode/');
}
