import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Albums } from './albums.ts';
import type { Daemon } from './daemon/daemon.ts';
import type { PhotoProblems } from './photo/photoProblems.ts';
import type { Runs } from './runs.ts';

/** What every command is given: the parts of the extension that live as long as it does. */
export interface Ctx {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly daemon: Daemon;
  readonly runs: Runs;
  readonly albums: Albums;
  readonly problems: PhotoProblems;
  /** The view of ours where what is typed goes, by its id; null: elsewhere. */
  readonly focus: { view: string | null };
}
