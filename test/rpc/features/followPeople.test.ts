import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DraftFixture, ana, draftText, openFixture, other } from '../support/draftFixture.ts';
import type { Json } from '../support/testClient.ts';

const editor = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

/** Makes the fake library do what the real one would do with the next change. */
function onChange({ services }: DraftFixture, change: (people: Json[]) => void): void {
  // A list that was given out must not change afterwards.
  const list = (): Promise<Json> =>
    Promise.resolve({ people: [...services.knownPeople], proposals: [] });
  Object.assign(services.people, { list });
  services.beforeChange = () => {
    change(services.knownPeople);
  };
}

function called(person: string, name: string | null): (people: Json[]) => void {
  return (people) => {
    const index = people.findIndex(({ id }) => id === person);
    people[index] = { ...people[index], name };
  };
}

/** What the daemon asks the editor to do, answered as an editor does; the n-th time. */
async function editsAsked(draft: DraftFixture, nth = 0): Promise<Json> {
  const asked = await draft.client.until(
    (message) =>
      message.method === 'workspace/applyEdit' &&
      draft.client.all('workspace/applyEdit').indexOf(message.params) === nth,
  );
  draft.client.write(frameOf({ id: asked.id, result: { applied: true } }));
  return asked.params;
}

function frameOf(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

describe('drafts follow people', () => {
  test('who are given a name elsewhere, at once where the draft is open', async () => {
    const draft = await openFixture({ capabilities: editor });
    onChange(draft, called(other, 'Ben'));
    const decision = { kind: 'name', person: other, name: 'Ben' };
    const { result } = await draft.client.send('people/decide', decision);
    expect(result.summary).toBe('Decided: Ben');
    const { edit } = await editsAsked(draft);
    const [{ textDocument, edits }] = edit.documentChanges;
    expect(textDocument).toEqual({ uri: draft.uri, version: 1 });
    expect(edits.every(({ annotationId }: Json) => annotationId === undefined)).toBe(true);
    expect(draft.applied(edits)).toBe(draftText.replaceAll('@person-1', 'Ben'));
  });

  test('whose name is taken back: the placeholder is there again', async () => {
    const draft = await openFixture({ capabilities: editor, text: 'With Ben, and Ana.\n' });
    called(other, 'Ben')(draft.services.knownPeople);
    onChange(draft, called(other, null));
    await draft.client.send('people/undo', {});
    const { edit } = await editsAsked(draft);
    expect(draft.applied(edit.documentChanges[0].edits)).toBe('With @person-1, and Ana.\n');
  });

  test.each([
    ['initials', 'With A., and Ben. A. sings.\n'],
    ['a-friend', 'With a friend, and Ben. A friend sings.\n'],
    ['blurred', 'With somebody, and Ben. Somebody sings.\n'],
    ['never', 'With somebody, and Ben. Somebody sings.\n'],
  ])('who allow less of their name from now on: %s', async (consent, expected) => {
    const draft = await openFixture({
      capabilities: editor,
      text: 'With Ana, and Ben. Ana sings.\n',
    });
    onChange(draft, (people) => {
      const index = people.findIndex(({ id }) => id === ana);
      people[index] = { ...people[index], consent };
    });
    await draft.client.send('people/decide', { kind: 'consent', person: ana, consent });
    const { edit } = await editsAsked(draft);
    expect(draft.applied(edit.documentChanges[0].edits)).toBe(expected);
  });

  test('who turn out to be somebody known', async () => {
    const draft = await openFixture({ capabilities: editor, text: 'With @person-1.\n' });
    onChange(draft, (people) => {
      const [first, second] = people;
      people.splice(0, 2, { ...first, faces: [...first.faces, ...second.faces] });
    });
    await draft.client.send('people/decide', { kind: 'same', persons: [ana, other] });
    const { edit } = await editsAsked(draft);
    expect(draft.applied(edit.documentChanges[0].edits)).toBe('With Ana.\n');
  });

  test.each([
    ['were made one by mistake', 'same'],
    ['were a friend for a while', 'consent'],
  ])('who %s: undo gives back each mention, and what was written since stays', async (_, kind) => {
    const text = 'With @person-1 and Ana.\n\n![Close-up of @person-1](x.jpg)\n';
    const draft = await openFixture({ capabilities: editor, text });
    const before = [...draft.services.knownPeople];
    onChange(draft, (people) => {
      const [first, second] = people;
      if (kind === 'consent') people[0] = { ...first, consent: 'a-friend' };
      else people.splice(0, 2, { ...first, faces: [...first.faces, ...second.faces] });
    });
    const decision =
      kind === 'same'
        ? { kind, persons: [ana, other] }
        : { kind, person: ana, consent: 'a-friend' };
    await draft.client.send('people/decide', decision);
    const { edit } = await editsAsked(draft);
    const followed = draft.applied(edit.documentChanges[0].edits);
    expect(followed).not.toContain(kind === 'same' ? '@person-1' : 'Ana');
    const edited = `${followed}My own words.\n`;
    draft.client.notify('textDocument/didChange', {
      textDocument: { uri: draft.uri, version: 2 },
      contentChanges: [{ text: edited }],
    });
    onChange(draft, (people) => {
      people.splice(0, people.length, ...before);
    });
    await draft.client.send('people/undo', {});
    const undone = (await editsAsked(draft, 1)).edit.documentChanges[0];
    const document = TextDocument.create(draft.uri, 'markdown', 2, edited);
    expect(TextDocument.applyEdits(document, undone.edits)).toBe(`${text}My own words.\n`);
  });

  test('who lose the face the draft first knew them by, but keep the others', async () => {
    const draft = await openFixture({ capabilities: editor, text: 'With Ana and @person-1.\n' });
    const moved: string = draft.services.knownPeople[0]!.faces[0]!;
    onChange(draft, (people) => {
      const [first, second] = people;
      people[0] = { ...first, id: 'p-changed', faces: first.faces.slice(1) };
      people[1] = { ...second, name: 'Ben', faces: [...second.faces, moved] };
    });
    await draft.client.send('people/decide', { kind: 'assign', face: moved, person: other });
    const { edit } = await editsAsked(draft);
    expect(draft.applied(edit.documentChanges[0].edits)).toBe('With Ana and Ben.\n');
  });

  test('who get a face of somebody else keep the placeholder they have', async () => {
    const text = 'With Ana and @person-1.\n';
    const draft = await openFixture({ capabilities: editor, text });
    const moved: string = draft.services.knownPeople[0]!.faces[0]!;
    let changed = 0;
    onChange(draft, (people) => {
      const [first, second] = people;
      people[0] = { ...first, id: 'p-changed', faces: first.faces.slice(1) };
      people[1] = { ...second, faces: [...second.faces, moved] };
      changed++;
    });
    await draft.client.send('people/decide', { kind: 'assign', face: moved, person: other });
    await draft.client.send('people/list');
    expect(changed).toBe(1);
    expect(draft.client.all('workspace/applyEdit')).toEqual([]);
  });

  test('in drafts that are not open only after a preview', async () => {
    const draft = await openFixture({ capabilities: editor });
    const second = await openFixture({ text: 'About @person-1 again.\n' });
    await writeFile(second.file, 'About @person-1 again.\n');
    draft.services.known.push({ file: second.file, folder: second.album });
    onChange(draft, called(other, 'Ben'));
    await draft.client.send('people/decide', { kind: 'name', person: other, name: 'Ben' });
    await editsAsked(draft);
    const { edit } = await editsAsked(draft, 1);
    expect(edit.documentChanges).toEqual([
      {
        textDocument: { uri: second.uri, version: null },
        edits: [
          {
            range: { start: { line: 0, character: 6 }, end: { line: 0, character: 15 } },
            newText: 'Ben',
            annotationId: 'names',
          },
        ],
      },
    ]);
    expect(edit.changeAnnotations.names).toMatchObject({ needsConfirmation: true });
    expect(await readFile(second.file, 'utf8')).toBe('About @person-1 again.\n');
  });

  test('but not where the user wrote something of their own', async () => {
    const draft = await openFixture({ capabilities: editor, text: 'With him, and Ana.\n' });
    onChange(draft, called(other, 'Ben'));
    await draft.client.send('people/decide', { kind: 'name', person: other, name: 'Ben' });
    await draft.client.send('people/list', {});
    expect(draft.client.all('workspace/applyEdit')).toEqual([]);
  });

  test('and nobody is asked who cannot edit', async () => {
    const draft = await openFixture({ capabilities: {} });
    onChange(draft, called(other, 'Ben'));
    await draft.client.send('people/decide', { kind: 'name', person: other, name: 'Ben' });
    await draft.client.send('people/list', {});
    expect(draft.client.all('workspace/applyEdit')).toEqual([]);
  });
});
