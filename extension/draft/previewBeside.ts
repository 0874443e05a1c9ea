import { Disposable, TabInputWebview, commands, window, type Uri } from 'vscode';
import type { Ctx } from '../context.ts';

/** So long a preview is waited for, in milliseconds: a busy computer of two cores took more than five seconds. */
const previewMs = 60_000;

/**
 * So long a preview that is there may still take the focus, in milliseconds: VS Code hands it over once more when the page
 * is loaded, if the preview had it for a moment before.
 */
const lateMs = 15_000;

/**
 * A page tells VS Code of its focus four times a second: what it takes between two of them, nobody is told of. So much
 * later the focus is given back for good; milliseconds.
 */
const untoldMs = 750;

/** VS Code's words for groups of editors, from the left. */
const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** Shows a draft as a reader sees it, beside it; whoever is writing somewhere keeps the focus. */
export async function previewBeside({ focus }: Pick<Ctx, 'focus'>, draft: Uri): Promise<void> {
  const group = window.tabGroups.activeTabGroup.viewColumn;
  const view = focus.view;
  await commands.executeCommand('markdown.showPreviewToSide', draft);
  // The preview comes, and takes the focus, some time after the command is done.
  await previewInFront();
  await giveBack(async () => {
    await commands.executeCommand(
      `workbench.action.focus${ordinals[group - 1] ?? 'First'}EditorGroup`,
    );
    if (view !== null) await commands.executeCommand(`${view}.focus`);
  });
}

/**
 * Takes the focus from the preview, and once more if the preview takes it when its page is loaded. What is done after that
 * is the user's.
 *
 * @param back gives the focus to where it was, and that is never the preview's group of editors
 */
async function giveBack(back: () => Promise<void>): Promise<void> {
  let isBack = false;
  const watching = watchTabs(lateMs, () => {
    const isTakenAgain = isBack && isPreviewInFront();
    isBack ||= !isPreviewInFront();
    if (isTakenAgain) {
      watching.dispose();
      void back();
    }
  });
  await back();
  watching.look();
  setTimeout(() => {
    if (!isPreviewInFront()) void back();
  }, untoldMs);
}

/** Waits until VS Code's own preview is the tab in front, as long as that takes on a busy computer and no longer. */
function previewInFront(): Promise<void> {
  return new Promise((resolve) => {
    const watching = watchTabs(previewMs, (isOver) => {
      if (!isOver && !isPreviewInFront()) return;
      watching.dispose();
      resolve();
    });
    watching.look();
  });
}

/**
 * Looks whenever tabs or their groups change, for a time.
 *
 * @param look told at the end that it is over
 */
function watchTabs(
  forMs: number,
  look: (isOver: boolean) => void,
): Disposable & { readonly look: () => void } {
  const timer = setTimeout(() => {
    look(true);
    watching.dispose();
  }, forMs);
  const now = (): void => {
    look(false);
  };
  const watching = Disposable.from(
    window.tabGroups.onDidChangeTabs(now),
    window.tabGroups.onDidChangeTabGroups(now),
    new Disposable(() => {
      clearTimeout(timer);
    }),
  );
  return Object.assign(watching, { look: now });
}

function isPreviewInFront(): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview');
}
