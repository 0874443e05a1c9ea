import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ForgetResult } from '../../../daemon/contract/protocol.ts';
import { openFixture, type DraftFixture } from '../support/draftFixture.ts';
import { createFakeServices } from '../support/fakeServices.ts';
import { type Json, openClient } from '../support/testClient.ts';
import { noTraces } from '../../fixtures/traces.ts';

const editor = { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } };

/** Makes the fake library forget `Ana` in this draft, as the real one does; notes which texts it was given. */
function forgetsAna(draft: DraftFixture): ReadonlyMap<string, string | null>[] {
  const given: ReadonlyMap<string, string | null>[] = [];
  const edit = {
    range: { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
    newText: 'somebody',
  };
  const result: ForgetResult = {
    before: noTraces,
    after: noTraces,
    drafts: [
      { draft: draft.uri, edits: [edit] },
      { draft: pathToFileURL('/elsewhere/index.md').href, edits: [edit] },
    ],
  };
  draft.services.people.forget = (_request, _settings, open = new Map()) => {
    given.push(open);
    return Promise.resolve(result);
  };
  return given;
}

test('an open draft is changed by its editor, from the text the editor has; others are not its business', async () => {
  const draft = await openFixture({ capabilities: editor, text: 'With Ana.\n' });
  const given = forgetsAna(draft);
  const { result } = await draft.client.send('people/forget', { what: 'everything' });
  expect(result.drafts).toHaveLength(2);
  expect([...given[0]!.values()]).toEqual(['With Ana.\n']);
  const asked = await draft.client.until(({ method }) => method === 'workspace/applyEdit');
  expect(asked.params.edit.documentChanges).toHaveLength(1);
  const [{ textDocument, edits }] = asked.params.edit.documentChanges;
  expect(textDocument).toEqual({ uri: draft.uri, version: 1 });
  expect(draft.applied(edits)).toBe('With somebody.\n');
});

test('a client that cannot be asked for edits leaves all drafts to the daemon', async () => {
  const draft = await openFixture({ capabilities: {}, text: 'With Ana.\n' });
  const given = forgetsAna(draft);
  await draft.client.send('people/forget', { what: 'everything' });
  expect([...given[0]!.values()]).toEqual([null]);
  expect(draft.client.all('workspace/applyEdit')).toEqual([]);
});

test('a preview asks for nothing to be changed', async () => {
  const draft = await openFixture({ capabilities: editor, text: 'With Ana.\n' });
  forgetsAna(draft);
  await draft.client.send('people/forget', { what: 'everything', preview: true });
  expect(draft.client.all('workspace/applyEdit')).toEqual([]);
  expect(draft.client.all('people/changed')).toEqual([]);
});

test('what is exported can be imported, with a look first; everybody is told of the change only', async () => {
  const services = createFakeServices();
  const document = { format: 'photoblog-people', version: 1, decisions: [] };
  const asked: Json[] = [];
  const outcome = {
    applied: true,
    found: 1,
    added: 1,
    known: 0,
    changed: 1,
    names: ['Ana'],
    waiting: 0,
    conflicts: [],
    unclear: [],
    namesOnly: [],
    problems: [],
  };
  Object.assign(services.people, {
    export: () => Promise.resolve(document),
    import: (request: Json) => {
      asked.push(request);
      return Promise.resolve(outcome);
    },
    writeXmp: (request: Json) => {
      asked.push(request);
      return Promise.resolve({ applied: false, sidecars: [] });
    },
  });
  const client = await openClient(services);
  const { result } = await client.send('people/export', {});
  expect(result).toEqual(document);
  await client.send('people/import', { document: result, apply: false });
  expect(client.all('people/changed')).toEqual([]);
  expect((await client.send('people/import', { document: result })).result).toEqual(outcome);
  expect(client.all('people/changed')).toHaveLength(1);
  await client.send('people/writeXmp', { folder: 'file:///my%20trip' });
  expect(asked).toEqual([{ document, apply: false }, { document }, { folder: '/my trip' }]);
  const { error } = await client.send('people/writeXmp', { folder: 'trip' });
  expect(error?.message).toContain('params.folder');
});
