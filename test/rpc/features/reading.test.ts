import { nothingSeen } from '../../../daemon/contract/sight.ts';
import { message } from '../../../daemon/shared/words/message.ts';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Location } from 'vscode-languageserver-types';
import {
  type DraftFixture,
  ana,
  draftText,
  faces,
  openFixture,
  other,
  personView,
} from '../support/draftFixture.ts';
import type { Json } from '../support/testClient.ts';

const hover = async (
  ...at: [needle: string, offset?: number, occurrence?: number]
): Promise<string | null> => {
  const draft = await openFixture();
  const result = await draft.ask('textDocument/hover', draft.at(...at));
  return result?.contents.value.replaceAll(pathToFileURL(draft.album).href, '') ?? null;
};

const shown = ({ bundle }: DraftFixture, image: string): string =>
  `[${image}](${pathToFileURL(join(bundle, image)).href})`;

describe('hover on a person', () => {
  test('shows the face, the photos of the draft and the others', async () => {
    const draft = await openFixture();
    draft.services.knownPeople[0] = personView(draft.album, ana, 'Ana', [
      { face: faces.ana, photo: 'day 1/IMG_1.HEIC' },
      { face: faces.ana2, photo: '../older/a b.jpg' },
    ]);
    const { contents, range } = await draft.ask('textDocument/hover', draft.at('Ana laughed', 1));
    expect(contents.kind).toBe('markdown');
    expect(contents.value).toBe(
      [
        '**Ana**, in 2 photos',
        `![Ana](file:///cache/${faces.ana}.webp)`,
        `In this draft: ${shown(draft, 'IMG-1.jpg')}, ${shown(draft, 'IMG-2.jpg')}`,
        `Also in: [a b.jpg](${pathToFileURL(join(draft.album, '../older/a b.jpg')).href})`,
      ].join('\n\n'),
    );
    expect(range).toEqual({ start: draft.at('Ana laughed'), end: draft.at('Ana laughed', 3) });
  });

  test('without a name says how to give one', async () => {
    const text = await hover("@person-1's", 3);
    expect(text).toMatch(/^\*\*@person-1\*\*, in 1 photo\n/);
    expect(text).toContain('Not named yet: rename (F2)');
  });

  test('offers whom it might be', async () => {
    const draft = await openFixture();
    draft.services.people.list = () =>
      Promise.resolve({
        people: draft.services.knownPeople,
        proposals: [{ person: other, candidate: ana, similarity: 0.5, settles: 1 }],
      });
    const { contents } = await draft.ask('textDocument/hover', draft.at("@person-1's"));
    expect(contents.value).toContain('Perhaps Ana?');
  });

  test('works in alternative texts, lists and front matter', async () => {
    expect(await hover('Ana and @person-1 by', 9)).toMatch(/^\*\*@person-1\*\*/);
    expect(await hover('- **Ana**', 6)).toMatch(/^\*\*Ana\*\*/);
    expect(await hover('  - Ana', 5)).toMatch(/^\*\*Ana\*\*/);
  });

  test('knows the person by the present name, and by an id that merging has made stale', async () => {
    const draft = await openFixture();
    // The unnamed one was found to be Ana: one person now, under the other id.
    draft.services.knownPeople.splice(
      0,
      2,
      personView(draft.album, 'p-cccccccccccc', 'Anna Lu', [
        { face: 'cccccccc-cccc-5ccc-8ccc-cccccccccccc', photo: 'x.jpg' },
        { face: faces.ana, photo: 'day 1/IMG_1.HEIC' },
        { face: faces.other, photo: 'day 1/IMG_1.HEIC' },
      ]),
    );
    for (const needle of ['Ana laughed', "@person-1's"]) {
      const { contents } = await draft.ask('textDocument/hover', draft.at(needle, 1));
      expect(contents.value).toMatch(/^\*\*Anna Lu\*\*, in 2 photos/);
      expect(contents.value).toContain(
        `${shown(draft, 'IMG-1.jpg')}, ${shown(draft, 'IMG-2.jpg')}`,
      );
    }
  });

  test('still answers when the library cannot be had', async () => {
    const draft = await openFixture();
    draft.services.people.list = () => Promise.reject(new Error('the ledger is on fire'));
    const { contents } = await draft.ask('textDocument/hover', draft.at('Ana laughed'));
    expect(contents.value).toContain('Not in your library any more');
    expect(draft.client.log.join()).toContain('on fire');
  });
});

describe('hover on an image', () => {
  test('tells time, place, camera, people, why it was chosen and what it stands for', async () => {
    expect(await hover('![Ana and', 1)).toBe(
      [
        '[day 1/IMG\\_1.HEIC](/day%201/IMG_1.HEIC)',
        [
          '- Taken: 2016-03-04 12:33, UTC+00:00',
          '- Place: near Lisbon, Portugal',
          '- Camera: Apple iPhone 15',
          '- People: Ana, @person-1',
          '- Chosen: sharpest of 3 nearly identical frames',
          '- Stands for: day 1/IMG\\_1b.HEIC',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  test('leaves out what is not known', async () => {
    expect(await hover('IMG-3.jpg')).toBe('[IMG\\_3.jpg](/IMG_3.jpg)\n\n- Taken: unknown when');
  });

  test('tells a flight where there is no place', async () => {
    const draft = await openFixture();
    const file = join(draft.bundle, '.photoblog.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { photos: { aloft?: true }[] };
    for (const photo of manifest.photos) photo.aloft = true;
    await writeFile(file, JSON.stringify(manifest));
    const { contents } = await draft.ask('textDocument/hover', draft.at('IMG-3.jpg'));
    expect(contents.value).toContain('- Place: on a flight');
    const known = await draft.ask('textDocument/hover', draft.at('![Ana and', 1));
    expect(known.contents.value).toContain('- Place: near Lisbon');
  });

  test('says so when the original is gone', async () => {
    const draft = await openFixture();
    await rm(join(draft.album, 'IMG_3.jpg'));
    const { contents } = await draft.ask('textDocument/hover', draft.at('IMG-3.jpg'));
    expect(contents.value).toContain('the original is gone');
  });

  test('of the user’s own has nothing to say', async () => {
    const draft = await openFixture({ text: `${draftText}\n![mine](mine.jpg)\n` });
    expect(await draft.ask('textDocument/hover', draft.at('mine.jpg'))).toBeNull();
  });
});

describe('definition', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

  test('of an image is its original photo', async () => {
    const draft = await openFixture();
    expect(await draft.ask('textDocument/definition', draft.at('IMG-1.jpg)', 2))).toEqual({
      uri: pathToFileURL(join(draft.album, 'day 1/IMG_1.HEIC')).href,
      range,
    });
  });

  test('is found for a bundle that is not in its album', async () => {
    const draft = await openFixture();
    const elsewhere = await openFixture();
    elsewhere.services.known.splice(0, 1, { file: elsewhere.file, folder: draft.album });
    await rm(join(elsewhere.album, 'IMG_2.jpg'));
    const { uri } = await elsewhere.ask('textDocument/definition', elsewhere.at('IMG-2.jpg'));
    expect(uri).toBe(pathToFileURL(join(draft.album, 'IMG_2.jpg')).href);
  });

  test('of a person is the photo of the face shown for them', async () => {
    const draft = await openFixture();
    const { uri } = await draft.ask('textDocument/definition', draft.at('Ana laughed'));
    expect(uri).toBe(pathToFileURL(join(draft.album, 'day 1/IMG_1.HEIC')).href);
  });

  test('of anything else is nothing', async () => {
    const draft = await openFixture();
    expect(await draft.ask('textDocument/definition', draft.at('laughed', 2))).toBeNull();
  });
});

describe('references', () => {
  test('of a person are the mentions and the images, in this draft and the others', async () => {
    const draft = await openFixture();
    const second = await openFixture({ text: 'Once more, @person-1.\n' });
    await writeFile(second.file, 'Once more, @person-1.\n');
    draft.services.known.push({ file: second.file, folder: second.album });
    const found = await draft.ask('textDocument/references', draft.at("@person-1's"), {
      context: { includeDeclaration: true },
    });
    const lines = draftText.split('\n');
    const here = found.filter(({ uri }: Json) => uri === draft.uri);
    expect(
      here.map(({ range: { start } }: Location) =>
        lines[start.line]?.slice(start.character).slice(0, 9),
      ),
    ).toEqual(['@person-1', '@person-1', '![Ana and', '@person-1', '@person-1', '@person-1']);
    expect(found.filter(({ uri }: Json) => uri === second.uri)).toEqual([
      {
        uri: second.uri,
        range: { start: { line: 0, character: 11 }, end: { line: 0, character: 20 } },
      },
    ]);
  });
});

describe('code lenses', () => {
  test('tell the photos and people of each chapter and offer to rewrite it', async () => {
    const draft = await openFixture();
    const lenses = await draft.ask('textDocument/codeLens');
    expect(
      lenses.map(({ range, command }: Json) => [range.start.line, command.title, command.command]),
    ).toEqual([
      [12, '1 photo: Ana, @person-1', ''],
      [12, 'Rewrite', 'photoBlog.rewriteChapter'],
      [20, '1 photo: Ana', ''],
      [20, 'Rewrite', 'photoBlog.rewriteChapter'],
    ]);
    const [uri, anchor, range] = lenses[1].command.arguments;
    expect([uri, anchor]).toEqual([draft.uri, 'c-1']);
    // From its mark to the next one, which the new text will not contain.
    expect(range).toEqual({
      start: draft.at('<!-- photoblog:chapter c-1'),
      end: draft.at('<!-- photoblog:chapter c-2'),
    });
  });

  test('follow an image that was moved to another chapter', async () => {
    const draft = await openFixture();
    const tram = '![A tram](IMG-3.jpg)';
    draft.edit(draftText.replace(tram, '').replace('## The hill\n', `## The hill\n\n${tram}\n`));
    const lenses = await draft.ask('textDocument/codeLens');
    expect(lenses[2].command.title).toBe('2 photos: Ana');
  });
});

describe('semantic tokens', () => {
  test('mark placeholders', async () => {
    const draft = await openFixture();
    const { data }: { data: number[] } = await draft.ask('textDocument/semanticTokens/full');
    const found: [number, number, number][] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, along = 0, length = 0] = data.slice(at);
      character = down === 0 ? character + along : along;
      line += down;
      found.push([line, character, length]);
    }
    const lines = draftText.split('\n');
    expect(found.map(([row, from, length]) => lines[row]?.slice(from, from + length))).toEqual(
      Array<string>(5).fill('@person-1'),
    );
  });
});

describe('a file that is no draft', () => {
  test.each([
    'hover',
    'definition',
    'references',
    'codeLens',
    'semanticTokens/full',
    'prepareRename',
    'codeAction',
  ])('has no %s', async (feature) => {
    const draft = await openFixture();
    await rm(join(draft.bundle, '.photoblog.json'));
    const rest =
      feature === 'codeAction'
        ? { range: { start: draft.at('Ana'), end: draft.at('Ana') }, context: { diagnostics: [] } }
        : {};
    expect(await draft.ask(`textDocument/${feature}`, draft.at('Ana laughed'), rest)).toBeNull();
  });

  test('has no completions', async () => {
    const draft = await openFixture();
    await writeFile(join(draft.bundle, '.photoblog.json'), '{"version": 1}');
    expect(await draft.ask('textDocument/completion', draft.at('Ana laughed', 1))).toEqual([]);
  });

  test.each([
    'untitled:Untitled-1',
    'git:/a/b.md',
    'file:///nowhere/index.md',
    'file:///etc/passwd',
  ])('such as %s is ignored', async (uri) => {
    const { client } = await openFixture();
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: '@person-1' },
    });
    const { result } = await client.send('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 2 },
    });
    expect(result).toBeNull();
  });
});

test('hover on an image tells what was said about its time, and what was made of it', async () => {
  const draft = await openFixture();
  draft.services.times.push(
    {
      source: 'exif',
      field: 'DateTimeOriginal',
      says: '2019-05-04T14:00:00',
      verdict: 'believed',
      reason: message('time.borneOut'),
    },
    {
      source: 'filename',
      field: 'name',
      says: '2019-05-05',
      verdict: 'doubted',
      reason: message('time.countsMore', { what: 'DateTimeOriginal' }),
    },
  );
  const { contents } = await draft.ask('textDocument/hover', draft.at('](IMG-1.jpg', 3));
  expect(contents.value).toContain(
    [
      '- **DateTimeOriginal says 2019-05-04 14:00:00: the satellites bear it out**',
      '- the file’s name says 2019-05-05: DateTimeOriginal counts more',
    ].join('\n'),
  );
});

test('hover on an image tells what networks saw, and which', async () => {
  const draft = await openFixture();
  draft.services.sight = {
    ...nothingSeen,
    sees: [{ label: 'dining table', score: 0.834, count: 'one', box: [0, 0, 10, 10] }],
    smiling: ['a', 'b'],
    models: ['SSDLite MobileNetV2 (COCO)', 'MediaPipe Face Mesh'],
  };
  const at = draft.at('](IMG-1.jpg', 3);
  const { contents } = await draft.ask('textDocument/hover', at);
  expect(contents.value).toContain(
    'Seen: a table (83 %), 2 smiles (by SSDLite MobileNetV2 (COCO), MediaPipe Face Mesh)',
  );
  draft.services.sight = nothingSeen;
  const silent = await draft.ask('textDocument/hover', at);
  expect(silent.contents.value).not.toContain('Seen');
});
