import { describe, expect, test } from 'vitest';
import type { ChangeInDraft } from '../../../daemon/contract/protocol.ts';
import { other, openFixture, type DraftFixture } from '../support/draftFixture.ts';
import { nothingImported } from '../support/fakeServices.ts';
import type { Json } from '../support/testClient.ts';

const editor = { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } };
const decision = { kind: 'name', person: other, name: 'Ben' };
const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 14 } };

/** A daemon that would have the draft call the person by a name; remembers which texts it was given. */
function becomesBen(draft: DraftFixture): (string | null | undefined)[] {
  const given: (string | null | undefined)[] = [];
  const drafts: ChangeInDraft[] = [
    { draft: draft.uri, edits: [{ range, newText: 'Ben' }] },
    { draft: 'file:///elsewhere/index.md', edits: [{ range, newText: 'Ben' }] },
  ];
  const result = { changed: 1, summary: 'Done', drafts, left: [] };
  const answer = (open?: ReadonlyMap<string, string | null>): Promise<typeof result> => {
    given.push(open?.get(draft.file));
    return Promise.resolve(result);
  };
  draft.services.people.decide = (_decision, _settings, open) => answer(open);
  draft.services.people.undo = (_settings, open) => answer(open);
  return given;
}

function answer({ client }: DraftFixture, id: unknown, result: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', id, result });
  client.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

const asks = ({ method }: Json): boolean => method === 'workspace/applyEdit';

test.each([
  ['people/decide', decision],
  ['people/undo', {}],
])(
  '%s changes an open draft through its editor, at once and without a preview',
  async (method, params) => {
    const draft = await openFixture({ capabilities: editor, text: 'With @person-1.\n' });
    const given = becomesBen(draft);
    const { result } = await draft.client.send(method, params);
    expect(result.drafts).toHaveLength(2);
    expect(given).toEqual(['With @person-1.\n']);
    const { edit } = (await draft.client.until(asks)).params;
    expect(edit.changeAnnotations).toBeUndefined();
    expect(edit.documentChanges).toHaveLength(1);
    expect(edit.documentChanges[0].textDocument).toEqual({ uri: draft.uri, version: 1 });
    expect(draft.applied(edit.documentChanges[0].edits)).toBe('With Ben.\n');
  },
);

test('a command of a quick fix has the drafts follow, too', async () => {
  const draft = await openFixture({ capabilities: editor, text: 'With @person-1.\n' });
  becomesBen(draft);
  const command = { command: 'photoBlog.daemon.decide', arguments: [decision] };
  await draft.client.send('workspace/executeCommand', command);
  expect((await draft.client.until(asks)).params.edit.documentChanges).toHaveLength(1);
});

test('an editor that refuses, as somebody types, is asked again with what was typed', async () => {
  const draft = await openFixture({ capabilities: editor, text: 'With @person-1.\n' });
  becomesBen(draft);
  await draft.client.send('people/decide', decision);
  const first = await draft.client.until(asks);
  draft.edit('With @person-1. More.\n');
  answer(draft, first.id, { applied: false });
  const second = await draft.client.until((message) => asks(message) && message.id !== first.id);
  const [change] = second.params.edit.documentChanges;
  expect(change.textDocument.version).toBe(2);
  expect(draft.applied(change.edits)).toBe('With Ben. More.\n');
});

test('a decision waits for what the one before it changes in the editor: that is not of the user’s own words', async () => {
  const draft = await openFixture({ capabilities: editor, text: 'With @person-1.\n' });
  const given = becomesBen(draft);
  await draft.client.send('people/decide', decision);
  const first = await draft.client.until(asks);
  const second = draft.client.send('people/undo', {});
  // Answered by a daemon that has read what was sent before.
  await draft.client.send('people/list', {});
  expect(given).toHaveLength(1);
  answer(draft, first.id, { applied: true });
  draft.edit('With Ben.\n');
  await second;
  expect(given).toEqual(['With @person-1.\n', 'With Ben.\n']);
});

test('a decision waits for an editor that was given the edits of a name, too', async () => {
  const draft = await openFixture({ capabilities: editor, text: 'With @person-1.\n' });
  const given = becomesBen(draft);
  await draft.ask('textDocument/rename', draft.at('@person-1'), { newName: 'Ben' });
  const second = draft.client.send('people/undo', {});
  await draft.client.send('people/list', {});
  draft.edit('With Ben.\n');
  await second;
  expect(given).toEqual(['With @person-1.\n', 'With Ben.\n']);
});

test('a decision on the board waits for what is being typed, and loses none of it', async () => {
  const draft = await openFixture({ capabilities: editor, text: 'Noon. The hill.\r\n' });
  let begun = (): void => undefined;
  const working = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let finish = (): void => undefined;
  draft.services.album.updateDraft = async () => {
    begun();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return { outcome: 'updated', text: 'Noon. The lake.\n' };
  };
  const updated = draft.client.send('draft/update', { draft: draft.uri });
  await working;
  draft.edit('Noon. The hill.\r\nMine.\r\n');
  finish();
  await updated;
  const first = await draft.client.until(asks);
  const [change] = first.params.edit.documentChanges;
  expect(draft.applied(change.edits)).toBe('Noon. The lake.\r\nMine.\r\n');
  answer(draft, first.id, { applied: false });
  const second = await draft.client.until((message) => asks(message) && message.id !== first.id);
  expect(draft.applied(second.params.edit.documentChanges[0].edits)).toBe(
    'Noon. The lake.\r\nMine.\r\n',
  );
});

test('a draft in an editor that cannot be asked is told to be left alone', async () => {
  const draft = await openFixture({ capabilities: {}, text: 'With @person-1.\n' });
  const given = becomesBen(draft);
  await draft.client.send('people/decide', decision);
  expect(given).toEqual([null]);
  expect(draft.client.all('workspace/applyEdit')).toEqual([]);
});

describe('what the user’s own words still say', () => {
  const left: readonly ChangeInDraft[] = [
    { draft: 'file:///closed/index.md', edits: [{ range, newText: 'Ben' }] },
  ];
  const ways: readonly (readonly [string, (draft: DraftFixture) => Promise<unknown>])[] = [
    ['people/decide', ({ client }) => client.send('people/decide', decision)],
    ['people/undo', ({ client }) => client.send('people/undo', {})],
    ['people/import', ({ client }) => client.send('people/import', { document: {}, apply: true })],
    [
      'a quick fix',
      ({ client }) =>
        client.send('workspace/executeCommand', {
          command: 'photoBlog.daemon.decide',
          arguments: [decision],
        }),
    ],
    [
      'renaming in the text',
      (draft) => draft.ask('textDocument/rename', draft.at('@person-1'), { newName: 'Ben' }),
    ],
  ];
  test.each(ways)('is told to who asked by %s, in one way', async (_, ask) => {
    const draft = await openFixture({ capabilities: editor, text: 'With @person-1.\n' });
    const result = { changed: 1, summary: 'Done', drafts: [], left };
    draft.services.people.decide = () => Promise.resolve(result);
    draft.services.people.undo = () => Promise.resolve(result);
    draft.services.people.import = () => Promise.resolve({ ...nothingImported, left });
    const changed = ({ method }: Json): boolean => method === 'people/changed';
    await ask(draft);
    expect((await draft.client.until(changed)).params).toEqual({ left });
  });
});
