import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type DraftFixture,
  ana,
  draftText,
  openFixture,
  other,
  personView,
} from '../support/draftFixture.ts';
import type { ChangeInDraft } from '../../../daemon/contract/protocol.ts';
import type { Json } from '../support/testClient.ts';

const rename = (draft: DraftFixture, position: Json, newName: string): Promise<Json> =>
  draft.ask('textDocument/rename', position, { newName });

describe('renaming', () => {
  test('names the person everywhere in the draft and in the library', async () => {
    const draft = await openFixture();
    const edit = await rename(draft, draft.at("@person-1's"), 'Ben');
    expect(edit.documentChanges).toHaveLength(1);
    const [{ textDocument, edits }] = edit.documentChanges;
    expect(textDocument).toEqual({ uri: draft.uri, version: 1 });
    expect(draft.applied(edits)).toBe(draftText.replaceAll('@person-1', 'Ben'));
    expect(draft.services.decisions).toEqual([{ kind: 'name', person: other, name: 'Ben' }]);
  });

  test('changes a known name too, from any mention of it', async () => {
    const draft = await openFixture();
    const edit = await rename(draft, draft.at('  - Ana', 5), 'Anne: the first');
    const text = draft.applied(edit.documentChanges[0].edits);
    expect(text).toContain('title: "Anne: the first in Lisbon"');
    expect(text).toContain('  - "Anne: the first"');
    expect(text).toContain('![Anne: the first on the hill](IMG-2.jpg)');
    expect(text).not.toMatch(/\bAna\b/);
  });

  test('gives the edits of this draft as the daemon knows them; others are the daemon’s business', async () => {
    const draft = await openFixture();
    const second = await openFixture();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    const given: unknown[] = [];
    draft.services.people.decide = (_decision, _settings, open) => {
      given.push(open?.get(draft.file));
      const change = (uri: string): ChangeInDraft => ({
        draft: uri,
        edits: [{ range, newText: 'Ben' }],
      });
      const drafts = [change(draft.uri), change(second.uri)];
      return Promise.resolve({ changed: 1, summary: '', drafts, left: [] });
    };
    const edit = await rename(draft, draft.at("@person-1's"), 'Ben');
    expect(edit.documentChanges).toEqual([
      { textDocument: { uri: draft.uri, version: 1 }, edits: [{ range, newText: 'Ben' }] },
    ]);
    expect(given).toEqual([draft.text]);
  });

  test('leaves other drafts alone when the editor cannot ask about them', async () => {
    const draft = await openFixture({ capabilities: {} });
    const second = await openFixture();
    draft.services.known.push({ file: second.file, folder: second.album });
    const edit = await rename(draft, draft.at("@person-1's"), 'Ben');
    expect(Object.keys(edit.changes)).toEqual([draft.uri]);
  });

  test('does not take a longer name for the person’s', async () => {
    const draft = await openFixture({ text: 'Ana Maria and Ana.\n' });
    draft.services.knownPeople.push(personView(draft.album, 'p-dddddddddddd', 'Ana Maria', []));
    const edit = await rename(draft, draft.at('Ana.'), 'Bea');
    expect(draft.applied(edit.documentChanges[0].edits)).toBe('Ana Maria and Bea.\n');
  });

  test('says as much of a name as the person allows', async () => {
    const draft = await openFixture();
    const [, unnamed] = draft.services.knownPeople;
    draft.services.knownPeople[1] = { ...unnamed!, consent: 'first-name' };
    const edit = await rename(draft, draft.at("@person-1's"), 'Ben Smith');
    expect(draft.applied(edit.documentChanges[0].edits)).toContain("Here Ben's hat");
    expect(draft.services.decisions).toEqual([{ kind: 'name', person: other, name: 'Ben Smith' }]);
  });

  test('changes nothing when the library refuses', async () => {
    const draft = await openFixture();
    draft.services.people.decide = () => Promise.reject(new Error('no'));
    await expect(rename(draft, draft.at("@person-1's"), 'Ben')).rejects.toThrow('no');
  });

  test.each(['', '  ', 'a\nb', '@person-7', 'x'.repeat(201)])('refuses %j', async (name) => {
    const draft = await openFixture();
    await expect(rename(draft, draft.at("@person-1's"), name)).rejects.toThrow(
      /cannot be a person's name/,
    );
    expect(draft.services.decisions).toEqual([]);
  });

  test('tells what will be renamed before it asks for a name', async () => {
    const draft = await openFixture();
    expect(await draft.ask('textDocument/prepareRename', draft.at("@person-1's", 9))).toEqual({
      range: { start: draft.at("@person-1's"), end: draft.at("@person-1's", 9) },
      placeholder: '@person-1',
    });
    expect(await draft.ask('textDocument/prepareRename', draft.at('laughed', 2))).toBeNull();
  });

  test('is promised with or without the preparation, as the client can', async () => {
    const plain = await openFixture({ capabilities: {} });
    const [{ result }] = plain.client.received as [Json];
    expect(result.capabilities.renameProvider).toBe(true);
    const rich = await openFixture();
    expect((rich.client.received[0] as Json).result.capabilities.renameProvider).toEqual({
      prepareProvider: true,
    });
  });

  test('lets the other client know', async () => {
    const draft = await openFixture();
    await rename(draft, draft.at("@person-1's"), 'Ben');
    await draft.client.until(({ method }) => method === 'people/changed');
  });
});

describe('completion', () => {
  const complete = async (
    typed: string,
    where = 'Here @person',
  ): Promise<{ readonly draft: DraftFixture; readonly items: Json[] }> => {
    const draft = await openFixture();
    draft.services.knownPeople.push(
      personView(draft.album, 'p-dddddddddddd', 'Anatol', []),
      personView(draft.album, 'p-eeeeeeeeeeee', 'Zoë *', []),
      personView(draft.album, 'p-ffffffffffff', 'Anastasia', [], { hidden: true }),
    );
    draft.edit(draftText.replace(where, `${typed}${where}`));
    const items = await draft.ask(
      'textDocument/completion',
      draft.at(`${typed}${where}`, typed.length),
    );
    return { draft, items };
  };
  const inserted = ({ draft, items }: Awaited<ReturnType<typeof complete>>): string[] =>
    items
      .toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1))
      .map(({ textEdit }) => /^See .*$/m.exec(draft.applied([textEdit]))?.[0] ?? '');

  test('after @ offers everybody, those of the chapter first', async () => {
    const { items } = await complete('@ ', 'Here @person');
    expect(items).toEqual([]);
    const found = await complete('@', '\nHere @person');
    expect(
      found.items
        .toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1))
        .map(({ label, detail }) => [label, detail]),
    ).toEqual([
      ['@person-1', 'in this chapter, 1 photo'],
      ['Ana', 'in this chapter, 2 photos'],
      ['Anatol', '0 photos'],
      ['Zoë *', '0 photos'],
    ]);
  });

  test('after @ and letters replaces both, and escapes what Markdown would take for markup', async () => {
    expect(inserted(await complete('See @zo', '\nHere @person'))).toEqual(['See Zoë \\*']);
  });

  test.each([
    ['full', ['See Bo Rasmussen']],
    ['first-name', ['See Bo']],
    ['initials', ['See B. R.']],
    ['a-friend', []],
    ['blurred', []],
    ['never', []],
  ] as const)('offers as much of a name as the person allows: %s', async (consent, expected) => {
    const draft = await openFixture();
    const bo = personView(draft.album, 'p-dddddddddddd', 'Bo Rasmussen', [], { consent });
    draft.services.knownPeople.push(bo);
    draft.edit(draftText.replace('\nHere @person', '\nSee @b\nHere @person'));
    const items = await draft.ask('textDocument/completion', draft.at('@b\n', 2));
    expect(inserted({ draft, items })).toEqual(expected);
  });

  test('goes on with a known name', async () => {
    expect(inserted(await complete('See An', '\nHere @person'))).toEqual(['See Ana', 'See Anatol']);
    expect(inserted(await complete('See Anat', '\nHere @person'))).toEqual(['See Anatol']);
    expect(inserted(await complete('See xAn', '\nHere @person'))).toEqual([]);
  });

  test('shows the face', async () => {
    const { items } = await complete('@an', '\nHere @person');
    expect(items[0].documentation.value).toMatch(/^!\[\]\(file:\/\/\/cache\/.*\.webp\)$/);
  });

  test('leaves comments alone', async () => {
    const draft = await openFixture({ text: '<!-- @a -->\n' });
    expect(await draft.ask('textDocument/completion', draft.at('@a', 2))).toEqual([]);
  });

  test('within the target of an image offers the images of the bundle, unused ones first', async () => {
    const draft = await openFixture({ text: '![x](IMG\n![y](IMG-1.jpg)\n' });
    const items = await draft.ask('textDocument/completion', draft.at('(IMG\n', 4));
    expect(items.map(({ label, detail }: Json) => `${label}: ${detail}`)).toEqual([
      'IMG-1.jpg: day 1/IMG_1.HEIC, shown already',
      'IMG-2.jpg: IMG_2.jpg',
      'IMG-3.jpg: IMG_3.jpg',
    ]);
    expect(draft.applied([items[1].textEdit])).toContain('![x](IMG-2.jpg\n');
  });
});

describe('the text', () => {
  test('is followed change by change, in the editor’s own counting', async () => {
    const draft = await openFixture({ text: '😀 @person-1\n' });
    draft.client.notify('textDocument/didChange', {
      textDocument: { uri: draft.uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
          text: ' é',
        },
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          text: 'x\n',
        },
      ],
    });
    const { range } = await draft.ask('textDocument/hover', { line: 1, character: 6 });
    expect(range.start).toEqual({ line: 1, character: 5 });
  });

  test('of a draft that was moved is found by its new place', async () => {
    const draft = await openFixture();
    await writeFile(join(draft.bundle, 'other.md'), 'With @person-1\n');
    const { result } = await draft.client.send('textDocument/hover', {
      textDocument: { uri: draft.uri.replace('index.md', 'other.md') },
      position: { line: 0, character: 7 },
    });
    expect(result.contents.value).toContain('@person-1');
  });
});

test('nobody is called by two people’s name without the draft’s own coming first', async () => {
  const draft = await openFixture({ text: 'Ana.\n' });
  draft.services.knownPeople.unshift(personView(draft.album, 'p-dddddddddddd', 'Ana', []));
  await rename(draft, draft.at('Ana'), 'Bea');
  expect(draft.services.decisions).toEqual([{ kind: 'name', person: ana, name: 'Bea' }]);
});
