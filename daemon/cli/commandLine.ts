import type { Command } from 'commander';
import type { AlbumEvent } from '../contract/events.ts';
import type { DaemonSettings, GenerateParams } from '../contract/protocol.ts';
import type { Daemon } from '../daemon.ts';

/** Exit statuses, as the README documents them. */
export const exitStatus = {
  allProcessed: 0,
  someFailed: 1,
  wrongUsage: 2,
  nothingDone: 3,
  /** What a shell reports for a program ended by Ctrl-C. */
  interrupted: 130,
} as const;

export type Transport =
  { readonly kind: 'stdio' } | { readonly kind: 'pipe'; readonly name: string };

/** An album whose photos a command is going to look at. */
export interface PhotosToCome {
  /** Absolute. */
  readonly folder: string;
  readonly faces: 'find' | 'skip';
}

/** What the command line needs of the process around it. */
export interface CliEnvironment {
  readonly version: string;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WriteStream;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /**
   * Opens what the commands drive; loading all of it takes longer than reading a command line.
   *
   * @param album whose photos will be looked at, if nobody has yet: a worker can start meanwhile
   */
  openDaemon(album?: PhotosToCome): Daemon | Promise<Daemon>;
  /** What a run would tell where nothing has changed since the last one; null where that is not sure. See tellAgain.ts. */
  tellAgain?(
    request: GenerateParams,
    settings: DaemonSettings,
  ): Promise<Iterable<AlbumEvent> | null>;
  /** Serves editors and scripts until they leave; resolves to the exit status. */
  serve(transport: Transport): Promise<number>;
}

/** Opens a daemon, does the work, closes it, keeps the exit status. */
export type WithDaemon = (
  work: (daemon: Daemon) => Promise<number>,
  album?: PhotosToCome,
) => Promise<void>;

/** What the commands about people are made with. */
export interface PeopleCommandOptions {
  readonly environment: CliEnvironment;
  readonly withDaemon: WithDaemon;
  /** Settings from a command's flags and the environment. */
  readonly settings: (command: Command) => DaemonSettings;
  /** Adds the flags that say where Qdrant is. */
  readonly withConnection: (command: Command) => Command;
}
