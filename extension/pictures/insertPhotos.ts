import { Uri, WorkspaceEdit, l10n, window, workspace, type TextDocument } from 'vscode';
import type { CancellationToken, Position } from 'vscode';
import type { Ctx } from '../context.ts';
import { shownName } from '../wording.ts';
import { blockAt, placeForBlock } from './blockAt.ts';

/** Photos as the text of a draft shows them. */
export interface PhotoText {
  /** One block a photo; '' when none could be put in. */
  readonly text: string;
  readonly count: number;
}

/**
 * Puts copies of photos beside a draft, and gives the text that shows them; what could not be put in is said.
 *
 * @throws as `Daemon.request`
 */
export async function copyBeside(
  ctx: Ctx,
  draft: Uri,
  photos: readonly Uri[],
  token?: CancellationToken,
): Promise<PhotoText> {
  const request = { draft: draft.toString(), photos: photos.map((photo) => photo.toString()) };
  const { inserted, left } = await ctx.daemon.request('draft/insertPhotos', request, token);
  const [first] = left;
  if (first !== undefined) {
    const name = shownName(Uri.parse(first.photo, true).path);
    const line = l10n.t('“{0}” could not be put into the draft: {1}', name, first.reason);
    const more = left.length - 1;
    void window.showWarningMessage(more === 0 ? line : l10n.t('{0}, and {1} more', line, more));
  }
  return { text: inserted.map(({ markdown }) => markdown).join('\n\n'), count: inserted.length };
}

/**
 * Puts photos into a draft, below the paragraph of a position; one undo takes them out again.
 *
 * @returns how many
 */
export async function insertPhotos(
  ctx: Ctx,
  document: TextDocument,
  position: Position,
  photos: readonly Uri[],
): Promise<number> {
  const { text, count } = await copyBeside(ctx, document.uri, photos);
  if (count === 0) return 0;
  // The text may have become shorter while the copies were made.
  const place = document.validatePosition(position);
  const edit = new WorkspaceEdit();
  const whole = document.getText();
  const at = placeForBlock(whole, document.offsetAt(place));
  edit.insert(document.uri, document.positionAt(at), blockAt(whole, at, text));
  await workspace.applyEdit(edit);
  return count;
}
