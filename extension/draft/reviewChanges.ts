import {
  Disposable,
  EventEmitter,
  TabInputTextDiff,
  ViewColumn,
  commands,
  l10n,
  window,
  workspace,
  type CancellationToken,
  type QuickPickItem,
  type Uri,
} from 'vscode';
import { chapterChanges, withChaptersOf, type ChapterChange } from './chapterChanges.ts';

/** Schemes of the two sides of the comparison: the draft as it is, and as it would be. */
const [schemeBefore, schemeAfter] = ['photo-blog-before', 'photo-blog-after'] as const;

/** Texts of both sides, by URI. */
const texts = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** Lets VS Code show drafts as they are, beside what they would become. */
export function registerReviews(): Disposable {
  const provider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri: Uri) => texts.get(uri.toString()) ?? '',
  };
  const registered = [schemeBefore, schemeAfter].map((scheme) =>
    workspace.registerTextDocumentContentProvider(scheme, provider),
  );
  return Disposable.from(...registered);
}

/** What is to become of a draft. */
export interface Proposal {
  readonly draft: Uri;
  /** Its text as it is. */
  readonly before: string;
  /** Its text as it would be. */
  readonly after: string;
}

/**
 * Shows what would become of a draft before anything of it is changed, and lets the user take it chapter by chapter: the
 * newer side of the comparison follows what is ticked. Where nothing is different, that is said instead.
 *
 * @returns what the user takes; null when the draft stays as it is
 */
export async function reviewChanges(
  { draft, before, after }: Proposal,
  token: CancellationToken,
): Promise<string | null> {
  const changes = chapterChanges(before, after);
  if (changes.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing in the draft would change.'));
    return after;
  }
  const [left, right] = [schemeBefore, schemeAfter].map((scheme) => draft.with({ scheme }));
  if (left === undefined || right === undefined) return null;
  const show = (uri: Uri, text: string): void => {
    texts.set(uri.toString(), text);
    changed.fire(uri);
  };
  show(left, before);
  show(right, after);
  const title = l10n.t('The draft as it is ↔ as it would be');
  const where = { viewColumn: ViewColumn.Active, preview: true };
  await commands.executeCommand('vscode.diff', left, right, title, where);
  try {
    const kept = await chooseChapters(changes, token, (without) => {
      show(right, withChaptersOf(before, after, without));
    });
    if (kept === null || kept.size === changes.length) return null;
    if (!(await isStill(draft, before))) {
      void window.showWarningMessage(
        l10n.t('The draft was edited meanwhile, so it was left as it is.'),
      );
      return null;
    }
    return kept.size === 0 ? after : withChaptersOf(before, after, kept);
  } finally {
    await closeComparison(right);
    for (const uri of [left, right]) texts.delete(uri.toString());
  }
}

/**
 * Asks until there is an answer: a list that was closed by accident is offered again.
 *
 * @param preview shows the draft without the changes that are not ticked
 * @returns anchors of chapters that stay as they are; null when all do
 */
async function chooseChapters(
  changes: readonly ChapterChange[],
  token: CancellationToken,
  preview: (without: ReadonlySet<string>) => void,
): Promise<ReadonlySet<string> | null> {
  let kept: ReadonlySet<string> = new Set();
  for (;;) {
    const answer = await askOnce(changes, kept, token, (now) => {
      kept = now;
      preview(now);
    });
    if (answer === 'taken') return kept;
    if (token.isCancellationRequested) return null;
    const choose = l10n.t('Choose Chapters…');
    const discard = l10n.t('Leave the Draft as It Is');
    const line =
      changes.length === 1
        ? l10n.t('1 chapter of the draft would change. Nothing is written yet.')
        : l10n.t('{0} chapters of the draft would change. Nothing is written yet.', changes.length);
    const cancelled = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => {
        resolve(undefined);
      });
    });
    const next = await Promise.race([
      window.showInformationMessage(line, choose, discard),
      cancelled,
    ]);
    if (next !== choose) return null;
  }
}

function askOnce(
  changes: readonly ChapterChange[],
  kept: ReadonlySet<string>,
  token: CancellationToken,
  ticked: (kept: ReadonlySet<string>) => void,
): Promise<'taken' | 'left'> {
  const pick = window.createQuickPick<QuickPickItem & { readonly anchor: string }>();
  pick.title = l10n.t('Which changes does the draft take?');
  pick.placeholder = l10n.t('What is not ticked stays as it is');
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.items = changes.map(({ anchor, kind, heading }) => ({
    label: heading ?? (anchor === '' ? l10n.t('Title and beginning') : l10n.t('Without a heading')),
    description: kindText(kind),
    anchor,
  }));
  pick.selectedItems = pick.items.filter(({ anchor }) => !kept.has(anchor));
  return new Promise((resolve) => {
    const end = (answer: 'taken' | 'left'): void => {
      resolve(answer);
      pick.dispose();
    };
    token.onCancellationRequested(() => {
      end('left');
    });
    pick.onDidChangeSelection((selected) => {
      const taken = new Set(selected.map(({ anchor }) => anchor));
      ticked(new Set(changes.flatMap(({ anchor }) => (taken.has(anchor) ? [] : [anchor]))));
    });
    pick.onDidAccept(() => {
      end('taken');
    });
    pick.onDidHide(() => {
      end('left');
    });
    pick.show();
  });
}

/** Whether nobody has edited a draft meanwhile. */
async function isStill(draft: Uri, text: string): Promise<boolean> {
  const document = await workspace.openTextDocument(draft);
  return document.getText().replaceAll('\r', '') === text.replaceAll('\r', '');
}

async function closeComparison(right: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const own = tabs.filter(
    ({ input }) =>
      input instanceof TabInputTextDiff && input.modified.toString() === right.toString(),
  );
  await window.tabGroups.close(own);
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
