import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { messageOf } from '../contract/errors.ts';
import type { ChangeInDraft } from '../contract/protocol.ts';
import { toPath } from '../contract/uri.ts';
import { editsBetween, mergeWordsOf } from '../draft/merge/diff.ts';
import type { OpenDrafts } from './services.ts';
import type { Call } from './transport/call.ts';
import { supports, type Client } from './transport/client.ts';
import { say } from '../shared/words/say.ts';

/** The last change each editor was asked for, until it has told what became of it. */
const underWay = new WeakMap<Client, Promise<unknown>>();

/** How long a change waits for the one before it, in milliseconds: an editor need not answer at all. */
const patienceMs = 5000;

/** How long an editor may take to tell what it has changed, in milliseconds. */
const tellingMs = 1000;

/**
 * Resolves once every editor has told what became of the changes it was asked for. What is open is read after this: a
 * text that an earlier change has not reached yet would pass for the user's own words.
 */
export async function editorsAtRest({ client, hub }: Pick<Call, 'client' | 'hub'>): Promise<void> {
  const under = [...hub.clients, client].flatMap((each) => underWay.get(each) ?? []);
  await Promise.race([Promise.all(under), pause(patienceMs)]);
}

/** From now on a change waits until the client has told of a newer text of this file than the one it has. */
export function expectChange(client: Client, file: string): void {
  const version = client.documents.get(file)?.version;
  if (version !== undefined) goOn(client, told(client, file, version));
}

function goOn(client: Client, next: Promise<unknown>): void {
  underWay.set(client, Promise.allSettled([underWay.get(client), next]));
}

async function told(client: Client, file: string, version: number): Promise<void> {
  const end = Date.now() + tellingMs;
  while (Date.now() < end && client.documents.get(file)?.version === version) await pause(10);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

/** What the editors of this daemon have open. */
export function openTexts({ client, hub }: Pick<Call, 'client' | 'hub'>): OpenDrafts {
  const texts = new Map<string, string | null>();
  for (const each of [...hub.clients, client]) {
    const canChange = supports(each, 'workspace', 'applyEdit');
    for (const [file, document] of each.documents) {
      if (canChange) texts.set(file, document.getText());
      else if (!texts.has(file)) texts.set(file, null);
    }
  }
  return texts;
}

/**
 * Asks the editors to make changes in the drafts they have open. The answer is not waited for.
 *
 * @param texts what the changes were made for, by path
 */
export function askEditors(
  call: Pick<Call, 'client' | 'hub' | 'log'>,
  changes: readonly ChangeInDraft[],
  texts: OpenDrafts,
): void {
  const clients = new Map<Client, Wanted[]>();
  for (const { draft, edits } of changes) {
    const file = toPath(draft);
    const was = file === null ? null : texts.get(file);
    if (file === null || was === null || was === undefined || edits.length === 0) continue;
    const is = appliedTo(was, draft, edits);
    const owner = [call.client, ...call.hub.clients].find(
      (client) => client.documents.has(file) && supports(client, 'workspace', 'applyEdit'),
    );
    if (owner) clients.set(owner, [...(clients.get(owner) ?? []), { file, uri: draft, was, is }]);
  }
  for (const [client, wanted] of clients) {
    askEditor(client, { wanted, label: say('edit.people'), log: call.log });
  }
}

/** How an open draft is to change. */
export interface Wanted {
  readonly file: string;
  readonly uri: string;
  /** What the change was made for. */
  readonly was: string;
  readonly is: string;
}

interface Asked {
  readonly wanted: readonly Wanted[];
  /** What undo calls it. */
  readonly label: string;
  readonly log: Call['log'];
}

/** Asks one editor to make changes in what it has open. The answer is not waited for; one that does not follow is logged. */
export function askEditor(client: Client, asked: Asked): void {
  const { log } = asked;
  const asking = ask(client, asked);
  goOn(client, asking);
  asking.then(
    (isDone) => {
      if (!isDone) log('drafts cannot follow: the editor refused the change');
    },
    (error: unknown) => {
      log(`drafts cannot follow: ${messageOf(error)}`);
    },
  );
}

/**
 * Who types meanwhile makes an editor refuse: then what was typed is taken into account, and it is asked again, so much
 * later, in milliseconds. What was typed may still be on its way here.
 */
const again = [50, 250, 1000, 3000];

async function ask(client: Client, { wanted, label }: Asked): Promise<boolean> {
  for (const rest of [...again, null]) {
    const changes = wanted.flatMap(({ file, uri, was, is }) => {
      const document = client.documents.get(file);
      if (!document) return [];
      const now = document.getText();
      const goal = now === was ? is : mergeWordsOf({ base: was, edited: now, generated: is });
      const edits = editsBetween(now, goal).map(({ start, end, text }) => ({
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        newText: text,
      }));
      return edits.length === 0
        ? []
        : [{ file, textDocument: { uri, version: document.version }, edits }];
    });
    if (changes.length === 0) return true;
    const documentChanges = changes.map(({ textDocument, edits }) => ({ textDocument, edits }));
    const answer = await client.request('workspace/applyEdit', {
      label,
      edit: { documentChanges },
    });
    const isRefused =
      typeof answer === 'object' && answer !== null && 'applied' in answer && !answer.applied;
    if (!isRefused) {
      await Promise.all(changes.map((one) => told(client, one.file, one.textDocument.version)));
      return true;
    }
    if (rest !== null) await pause(rest);
  }
  return false;
}

/** A text after edits in lines and characters. */
export function appliedTo(text: string, uri: string, edits: ChangeInDraft['edits']): string {
  const document = TextDocument.create(uri, 'markdown', 0, text);
  return TextDocument.applyEdits(
    document,
    edits.map((edit): TextEdit => ({ ...edit })),
  );
}
