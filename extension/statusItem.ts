import {
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  commands,
  l10n,
  window,
  type QuickPickItem,
} from 'vscode';
import type { Ctx } from './context.ts';
import { showRun } from './generate.ts';
import { shownName } from './wording.ts';

/** Shows in the status bar what the daemon does; a click offers what can be done with it. */
export function createStatusItem({ daemon, runs }: Ctx): Disposable {
  const item = window.createStatusBarItem('photoBlog.status', StatusBarAlignment.Left);
  item.name = 'Photo Blog';
  item.command = 'photoBlog.showMenu';

  function update(): void {
    const [run] = runs.all;
    const failed = daemon.state === 'failed';
    item.text = `$(${iconOf()}) Photo Blog`;
    const state = run === undefined ? stateText() : `${shownName(run.folder.path)}: ${run.line}`;
    item.tooltip = tooltip(state);
    item.accessibilityInformation = { label: `Photo Blog, ${state}`, role: 'button' };
    item.backgroundColor = failed ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  }

  function iconOf(): string {
    if (daemon.state === 'failed') return 'error';
    return runs.all.length > 0 || daemon.state === 'starting' ? 'sync~spin' : 'book';
  }

  function stateText(): string {
    switch (daemon.state) {
      case 'running':
        return l10n.t('ready');
      case 'starting':
        return l10n.t('starting');
      case 'stopped':
        return l10n.t('not running');
      case 'failed':
        return l10n.t('could not be started');
    }
  }

  runs.onChange(update);
  const watching = daemon.onDidChangeState(update);
  update();
  return Disposable.from(watching, item);
}

function tooltip(state: string): MarkdownString {
  const links = menuCommands().map(({ title, command }) => `[${title}](command:${command})`);
  const text = new MarkdownString(undefined, true);
  text.isTrusted = { enabledCommands: menuCommands().map(({ command }) => command) };
  text.appendText(`Photo Blog: ${state}`);
  text.appendMarkdown(`\n\n${links.join(' · ')}`);
  return text;
}

function menuCommands(): readonly { title: string; icon: string; command: string }[] {
  return [
    { title: l10n.t('Restart'), icon: 'debug-restart', command: 'photoBlog.restart' },
    { title: l10n.t('Log'), icon: 'output', command: 'photoBlog.showLog' },
    { title: l10n.t('Doctor'), icon: 'pulse', command: 'photoBlog.doctor' },
  ];
}

/** Command behind the status item. */
export async function showMenu({ runs }: Ctx): Promise<void> {
  const items: (QuickPickItem & { run: () => Thenable<unknown> })[] = [
    ...runs.all.map((run) => ({
      label: `$(sync~spin) ${shownName(run.folder.path)}`,
      description: run.line,
      run: () => showRun(run),
    })),
    ...menuCommands().map(({ title, icon, command }) => ({
      label: `$(${icon}) ${title}`,
      run: () => commands.executeCommand(command),
    })),
  ];
  const answer = await window.showQuickPick(items, { title: 'Photo Blog' });
  await answer?.run();
}
