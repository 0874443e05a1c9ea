import {
  EventEmitter,
  Range,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
} from 'vscode';
import type { Ctx } from '../context.ts';
import { copyBeside } from '../pictures/insertPhotos.ts';
import { chapterChanges, withChaptersOf, type ChapterChange } from './chapterChanges.ts';

/** The scheme of documents that hold a draft as it was before it was written anew. */
const scheme = 'photo-blog-before';

/** Drafts as they were before they were written anew, by URI. */
const before = new Map<string, string>();

/** Lets VS Code show drafts as they were. */
export function registerFormerDrafts(): Disposable {
  const changes = new EventEmitter<Uri>();
  return workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changes.event,
    provideTextDocumentContent: (uri) => before.get(uri.with({ scheme: 'file' }).toString()) ?? '',
  });
}

/** A draft that was written anew, and how it was. */
export interface Rewritten {
  readonly draft: Uri;
  readonly oldText: string;
  /** Where its photos are. */
  readonly album: Uri;
}

/**
 * After a draft was written anew: shows what is different, and lets the user decide about it chapter by chapter. Nothing
 * is asked where nothing is different.
 */
export async function reviewChanges(ctx: Ctx, { draft, oldText, album }: Rewritten): Promise<void> {
  const document = await workspace.openTextDocument(draft);
  const changes = chapterChanges(oldText, document.getText());
  if (changes.length === 0 || oldText.trim() === '') return;
  before.set(draft.toString(), oldText);
  const choose = l10n.t('Choose Chapters…');
  const show = l10n.t('Show Changes');
  const line =
    changes.length === 1
      ? l10n.t('1 chapter differs from the draft before.')
      : l10n.t('{0} chapters differ from the draft before.', changes.length);
  const answer = await window.showInformationMessage(line, show, choose);
  if (answer === undefined) return;
  await commands.executeCommand(
    'vscode.diff',
    draft.with({ scheme }),
    draft,
    l10n.t('Draft before ↔ now'),
    { viewColumn: ViewColumn.Active, preview: true },
  );
  await chooseChapters(ctx, { draft, oldText, album }, changes);
}

async function chooseChapters(
  ctx: Ctx,
  { draft, oldText, album }: Rewritten,
  changes: readonly ChapterChange[],
): Promise<void> {
  const items = changes.map(({ anchor, kind, heading }) => ({
    label: heading ?? (anchor === '' ? l10n.t('Title and beginning') : anchor),
    description: kindText(kind),
    picked: true,
    anchor,
  }));
  const taken = await window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: l10n.t('Which chapters are taken over?'),
    placeHolder: l10n.t('The others stay as they were'),
  });
  if (taken === undefined) return;
  const kept = new Set(
    changes
      .map(({ anchor }) => anchor)
      .filter((one) => taken.every(({ anchor }) => anchor !== one)),
  );
  if (kept.size === 0) return;
  const document = await workspace.openTextDocument(draft);
  const text = withChaptersOf(oldText, document.getText(), kept);
  const edit = new WorkspaceEdit();
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(draft, whole, await withImages(ctx, text, draft, album));
  await workspace.applyEdit(edit);
  await document.save();
}

/** Copies that the new draft had no use for come back for the chapters that stay. */
async function withImages(ctx: Ctx, text: string, draft: Uri, album: Uri): Promise<string> {
  const folder = Uri.joinPath(draft, '..');
  const names = new Set([...text.matchAll(/\]\(([\w-]+\.jpg)\)/g)].map(([, name]) => name ?? ''));
  const there = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  let whole = text;
  for (const name of [...names].filter((one) => !there.has(one))) {
    const photo = await photoCalled(ctx, album, name.replace(/\.jpg$/, ''));
    if (photo === null) continue;
    const { text: figure } = await copyBeside(ctx, draft, [photo]);
    const now = /\]\(([^)]+)\)/.exec(figure)?.[1];
    if (now !== undefined) whole = whole.replaceAll(`](${name})`, `](${now})`);
  }
  return whole;
}

/** The photo of an album from which a copy of this name was made. */
async function photoCalled(ctx: Ctx, album: Uri, name: string): Promise<Uri | null> {
  const request = { query: name, folder: album.toString(), limit: 20 };
  const { photos } = await ctx.daemon.request('photo/search', request);
  const found = photos.find(({ path }) => path.replace(/^.*\/|\.[^.]+$/g, '') === name);
  return found === undefined ? null : Uri.parse(found.photo, true);
}

function kindText(kind: ChapterChange['kind']): string {
  switch (kind) {
    case 'changed':
      return l10n.t('told anew');
    case 'added':
      return l10n.t('is new');
    case 'removed':
      return l10n.t('is not there any more');
  }
}
