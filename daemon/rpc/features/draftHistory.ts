import { type TextEdit, TextDocument } from 'vscode-languageserver-textdocument';
import { mergeWords } from '../../draft/mergeDraft.ts';
import type { Client } from '../transport/client.ts';
import type { PersonView } from '../../contract/protocol.ts';
import type { Draft } from './draft.ts';

/** What one correction did to drafts, so that undo can give back what their text alone does not tell any more. */
interface Followed {
  /** The people before it, as `stateOf` writes them: undo leads there, or it took back something else. */
  readonly before: string;
  readonly texts: ReadonlyMap<string, { readonly was: string; readonly is: string }>;
}

/** Corrections that can be taken back exactly; earlier ones are followed by names. */
const mostKept = 50;

const histories = new WeakMap<Client, Followed[]>();

/** Keeps what a correction does to drafts. */
export function rememberFollowed(
  client: Client,
  before: readonly PersonView[],
  changed: readonly { readonly draft: Draft; readonly edits: readonly TextEdit[] }[],
): void {
  const texts = new Map(
    changed.map(({ draft: { file, text, document }, edits }) => [
      file,
      { was: text, is: TextDocument.applyEdits(document, [...edits]) },
    ]),
  );
  const history = histories.get(client) ?? [];
  history.push({ before: stateOf(before), texts });
  histories.set(client, history.slice(-mostKept));
}

/**
 * What brings a draft back to what it was before the latest correction, with everything that was written since.
 *
 * @param after the people after undo
 * @returns gives the edits of a draft; null when undo took back something that was not followed here
 */
export function takeBackFollowed(
  client: Client,
  after: readonly PersonView[],
): ((draft: Draft) => readonly TextEdit[]) | null {
  const latest = histories.get(client)?.pop();
  if (latest?.before !== stateOf(after)) {
    histories.delete(client);
    return null;
  }
  return (draft) => {
    const { was, is } = latest.texts.get(draft.file) ?? { was: '', is: '' };
    if (was === is) return [];
    const wanted = mergeWords({ base: is, edited: draft.text, generated: was });
    return wanted === draft.text ? [] : [replacement(draft, wanted)];
  };
}

/** The one edit between what is alike at both ends: the cursor outside of it stays where it is. */
function replacement({ text, document }: Draft, wanted: string): TextEdit {
  const most = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < most && text[start] === wanted[start]) start++;
  let same = 0;
  while (same < most - start && text.at(-1 - same) === wanted.at(-1 - same)) same++;
  const range = {
    start: document.positionAt(start),
    end: document.positionAt(text.length - same),
  };
  return { range, newText: wanted.slice(start, wanted.length - same) };
}

/** Who is who, in one text that is the same when they are. */
function stateOf(people: readonly PersonView[]): string {
  const each = people.map(({ name, consent, faces }) => [[...faces].sort(), name, consent]);
  return JSON.stringify(each.map((person) => JSON.stringify(person)).sort());
}
