import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DaemonSettings } from '../../contract/protocol.ts';
import { type InterfaceLanguage, languageOfTag } from '../../shared/words/language.ts';

/** How far the conversation with a client is; LSP allows few things outside `ready`. */
export type Phase = 'new' | 'ready' | 'shutDown' | 'closed';

/** One connected client: what it told about itself, and the way to tell it something. */
export interface Client {
  phase: Phase;
  settings: DaemonSettings;
  /** The language it shows everything else in, as LSP's `initialize` gives it; null when it did not say. */
  locale: string | null;
  /** `capabilities` of `initialize`, as sent. */
  capabilities: Readonly<Record<string, unknown>>;
  /** Absolute paths of photos and folders that have diagnostics on this client's screen. */
  readonly marked: Set<string>;
  /** What the client has open, by absolute path. */
  readonly documents: Map<string, TextDocument>;
  /** Drafts whose diagnostics are about to be computed, by absolute path. */
  readonly pendingDiagnostics: Map<string, NodeJS.Timeout>;
  /** Drafts that have diagnostics on this client's screen, by absolute path. */
  readonly diagnosed: Set<string>;
  /** Sends a notification; resolves when the stream has room for more. Lost without error when the client has gone. */
  notify(method: string, params: unknown): Promise<void>;
  /** Asks the client; rejects when it answers with an error or goes. */
  request(method: string, params: unknown): Promise<unknown>;
  /** Looks at the open drafts again: people or bundles have changed. */
  refreshDrafts(): void;
}

/** True if the client said it can do something: `supports(client, 'workspace', 'codeLens', 'refreshSupport')`. */
export function supports(client: Client, ...path: readonly string[]): boolean {
  let value: unknown = client.capabilities;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value !== undefined && value !== null && value !== false;
}

/** The language in which a client is answered: its setting, else the one it shows everything else in. */
export function languageOf({ settings, locale }: Client): InterfaceLanguage {
  return languageOfTag(settings.language) ?? languageOfTag(locale) ?? 'en';
}
