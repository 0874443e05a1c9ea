import { randomUUID } from 'node:crypto';
import {
  CancellationTokenSource,
  ProgressLocation,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  l10n,
  window,
  type CancellationToken,
  type Progress,
} from 'vscode';
import type { PhotoSeen } from '../daemon/contract/album.ts';
import type { GenerateParams, GeneratePartial, Requests } from '../daemon/contract/protocol.ts';
import type { Boards } from './board/board.ts';
import type { Ctx } from './context.ts';
import { viewSetting } from './settings.ts';
import { leaveValidDraft, openDraftEditor, type DraftEditor } from './draft/draftEditor.ts';
import { applyText } from './draft/applyText.ts';
import { previewBeside } from './draft/previewBeside.ts';
import { reviewChanges } from './draft/reviewChanges.ts';
import type { Run } from './runs.ts';
import { failureOf } from './failure.ts';
import { outputIn } from './settings.ts';
import { showFailure } from './showFailure.ts';
import { showSummary } from './summary.ts';
import { progressLine, shownName, summaryLine, tallyOf } from './wording.ts';

type Report = Requests['album/generate']['result'];

/** One run, from the first photo to the saved draft and the summary, with its progress in a notification. */
export async function writeBlog(
  ctx: Ctx,
  boards: Pick<Boards, 'seen' | 'hasFocus'>,
  folder: Uri,
  params: GenerateParams,
): Promise<void> {
  const cancellation = new CancellationTokenSource();
  const run: Run = {
    folder,
    line: l10n.t('Starting'),
    draft: null,
    cancel() {
      cancellation.cancel();
    },
  };
  const remove = ctx.runs.add(run);
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Writing a blog from “{0}”', shownName(folder.path)),
  };
  try {
    const report = await window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => {
        run.cancel();
      });
      return follow(ctx, boards, run, params, progress, cancellation.token);
    });
    remove();
    if (report !== null) {
      logReport(ctx, report);
      await afterwards(ctx, run, report);
    }
  } catch (error) {
    remove();
    const failure = failureOf(error);
    if (failure.kind === 'refused' && failure.code === 'placeNotWritable')
      await saveElsewhere(ctx, boards, folder, params, failure.message);
    else await showFailure(ctx, error, () => writeBlog(ctx, boards, folder, params));
  } finally {
    cancellation.dispose();
  }
}

/** Says why the draft has no place, and lets the user choose another one. */
async function saveElsewhere(
  ctx: Ctx,
  boards: Pick<Boards, 'seen' | 'hasFocus'>,
  folder: Uri,
  params: GenerateParams,
  why: string,
): Promise<void> {
  const elsewhere = l10n.t('Save Elsewhere…');
  const retry = l10n.t('Try Again');
  const answer = await window.showWarningMessage(why, elsewhere, retry);
  if (answer === retry) await writeBlog(ctx, boards, folder, params);
  if (answer !== elsewhere) return;
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Save Here'),
  });
  const place = chosen?.[0];
  if (place === undefined) return;
  await writeBlog(ctx, boards, folder, {
    ...params,
    regenerate: false,
    output: outputIn(place, folder).toString(),
  });
}

/**
 * Sends the request, and streams what comes back into an editor.
 *
 * @returns null when the user stopped it by closing or undoing the draft
 */
async function follow(
  ctx: Ctx,
  boards: Pick<Boards, 'seen' | 'hasFocus'>,
  run: Run,
  params: GenerateParams,
  progress: Progress<{ message?: string }>,
  token: CancellationToken,
): Promise<Report | null> {
  progress.report({ message: run.line });
  await ctx.daemon.ready();
  const workDoneToken = randomUUID();
  const partialResultToken = randomUUID();
  const photosToken = randomUUID();
  const seen = createBatch<PhotoSeen>((photos) => {
    boards.seen(run.folder, photos);
  });
  const stream = streamInto(run, {
    how: params.review === true ? 'reviewed' : 'at-once',
    isCovering: () => boards.hasFocus(run.folder),
  });
  const watching = [
    ctx.daemon.onReview(({ draft, before, after }) =>
      Uri.parse(draft, true).toString() === run.draft?.toString()
        ? stream.review({ before, after }, token)
        : null,
    ),
    ctx.daemon.onRunProgress(workDoneToken, (state) => {
      run.line = progressLine(l10n.t, state);
      progress.report({ message: run.line });
      ctx.runs.changed();
    }),
    ctx.daemon.onPhotoSeen(photosToken, (photo) => {
      seen.add(photo);
    }),
    ctx.daemon.onDraftPart(partialResultToken, (part) => {
      stream.take(part);
    }),
  ];
  try {
    const request = { ...params, workDoneToken, partialResultToken, photosToken };
    const report = await ctx.daemon.request('album/generate', request, token);
    return (await stream.finish()) ? report : null;
  } catch (error) {
    const stoppedByUs = await stream.abandon();
    if (stoppedByUs) return null;
    throw error;
  } finally {
    for (const watcher of watching) watcher.dispose();
    seen.flush();
  }
}

/** What became of a run, and of every photo with a problem: what the log is looked at for. */
function logReport({ log }: Ctx, { folder, photos, problems, timings }: Report): void {
  const seconds = (timings.total / 1000).toFixed(1);
  log.info(`${folder}: ${summaryLine(l10n.t, tallyOf(photos))} (${seconds} s)`);
  for (const { path, problems: own } of photos)
    for (const { code, severity, message } of own)
      if (severity !== 'hint') log.info(`${path}: ${code}: ${message}`);
  for (const { code, message } of problems) log.info(`${code}: ${message}`);
}

/** The draft from its top, as a reader will see it beside it, and what one does next. */
async function afterwards(ctx: Ctx, { draft }: Run, report: Report): Promise<void> {
  if (draft !== null) {
    const shown = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === draft.toString(),
    );
    const top = new Range(0, 0, 0, 0);
    const isUntouched = shown?.selection.isEmpty === true;
    if (shown !== undefined && isUntouched) {
      shown.selection = new Selection(top.start, top.start);
      shown.revealRange(top, TextEditorRevealType.AtTop);
    }
  }
  // It stays for as long as the user likes; what comes next does not wait for it, nor it for a preview.
  void showSummary(report);
  if (draft !== null && viewSetting('openPreview')) await previewBeside(ctx, draft);
}

/** Collects what comes in quick succession. */
function createBatch<Item>(take: (items: readonly Item[]) => void): {
  add(item: Item): void;
  flush(): void;
} {
  let items: Item[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const some = items;
    items = [];
    if (some.length > 0) take(some);
  };
  return {
    add(item) {
      items.push(item);
      timer ??= setTimeout(flush, batchMs);
    },
    flush,
  };
}

/** Photos are shown this often at most, in milliseconds. */
const batchMs = 150;

/** Where the parts of a draft go. */
interface DraftStream {
  /** Shows what would become of the draft that is there; what the user takes is written at the end. */
  review(
    texts: { readonly before: string; readonly after: string },
    token: CancellationToken,
  ): Promise<{ readonly text: string | null }>;
  take(part: GeneratePartial): void;
  /** Waits until all text is in the editor and saves it; false when the user stopped the draft before. */
  finish(): Promise<boolean>;
  /** Stops at once; true when the user had stopped the draft already. */
  abandon(): Promise<boolean>;
}

interface StreamOptions {
  readonly how: 'at-once' | 'reviewed';
  /** Whether the draft comes before what has the focus. */
  readonly isCovering: () => boolean;
}

/** Opens the draft with its first part and streams the others into it; closing or undoing the draft cancels the run. */
function streamInto(run: Run, { how, isCovering }: StreamOptions): DraftStream {
  let opening: Promise<DraftEditor> | null = null;
  let taken: string | null | undefined;
  const open = (draft: Uri): Promise<DraftEditor> => {
    const editor = openDraftEditor(draft, isCovering() ? 'take' : 'leave');
    // What goes wrong with the editor is reported by finish() or abandon().
    cancelWhenStopped(editor).catch(() => undefined);
    return editor;
  };
  const cancelWhenStopped = async (editor: Promise<DraftEditor>): Promise<void> => {
    const outcome = await (await editor).live.ended;
    if (outcome === 'closed' || outcome === 'taken-back') run.cancel();
  };
  return {
    async review(texts, token) {
      const draft = run.draft;
      if (draft === null) return { text: null };
      taken = await reviewChanges({ draft, ...texts }, token);
      return { text: taken };
    },
    take(part) {
      if (part.kind === 'draft') {
        run.draft = Uri.parse(part.uri, true);
        // A draft that is looked at first is not touched meanwhile.
        if (how === 'at-once') opening = open(run.draft);
      } else if (taken === undefined) {
        if (run.draft !== null) opening ??= open(run.draft);
        opening?.then(
          ({ live }) => {
            live.push(part.text);
          },
          () => undefined,
        );
      }
    },
    async finish() {
      if (run.draft !== null && typeof taken === 'string') {
        await applyText(run.draft, taken);
        await window.showTextDocument(run.draft, { preview: false });
      }
      if (opening === null) return true;
      const editor = await opening;
      const outcome = await editor.live.finish();
      editor.dispose();
      if (outcome !== 'complete') return false;
      await editor.document.save();
      if (editor.live.keepsOldText()) tellOldTextIsKept();
      return true;
    },
    async abandon() {
      if (opening === null) return false;
      const editor = await opening;
      editor.live.cancel();
      const outcome = await editor.live.finish();
      editor.dispose();
      await leaveValidDraft(editor);
      return outcome !== 'cancelled';
    },
  };
}

function tellOldTextIsKept(): void {
  void window.showInformationMessage(
    l10n.t(
      'You edited the draft while it was being written anew, so your version is kept below the new one.',
    ),
  );
}
