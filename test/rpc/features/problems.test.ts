import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import type { ChapterBasis } from '../../../daemon/draft/claims/draftBasis.ts';
import type { ClaimBasis } from '../../../daemon/story/claims/basis.ts';
import { fakePhoto } from '../support/fakeServices.ts';
import {
  type DraftFixture,
  ana,
  draftText,
  manifestOf,
  openFixture,
  other,
  personView,
  writeImage,
} from '../support/draftFixture.ts';
import { type Json, frame } from '../support/testClient.ts';
import { nothingKnown } from '../../fixtures/claims/nothingKnown.ts';

const clean = 'Ana was here.\n\n![Ana](IMG-1.jpg)\n';

const brief = (diagnostics: readonly Json[], draft: DraftFixture): [string, string][] =>
  diagnostics.map(({ code, range }) => [code, textAt(draft, range)]);

function textAt({ text }: DraftFixture, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line === end.line) return lines[start.line]!.slice(start.character, end.character);
  return [
    lines[start.line]!.slice(start.character),
    ...lines.slice(start.line + 1, end.line),
    lines[end.line]!.slice(0, end.character),
  ].join('\n');
}

/** Quick fixes at a place, by title. */
async function fixes(draft: DraftFixture, needle: string): Promise<Map<string, Json>> {
  const at = draft.at(needle, 1);
  const actions = await draft.ask('textDocument/codeAction', undefined, {
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  return new Map(actions.map((action: Json) => [action.title, action]));
}

const fixed = (draft: DraftFixture, action: Json): string =>
  draft.applied(action.edit.changes[draft.uri]);

describe('a placeholder', () => {
  test('is an information, once a person, with the other mentions beside it', async () => {
    const draft = await openFixture();
    const diagnostics = await draft.diagnostics();
    expect(brief(diagnostics, draft)).toEqual([['draft/unnamed-person', '@person-1']]);
    const [{ severity, source, message, relatedInformation, codeDescription }] = diagnostics as [
      Json,
    ];
    expect({ severity, source, message }).toEqual({
      severity: 3,
      source: 'photo-blog',
      message: '@person-1, seen in 1 photo, has no name yet; rename (F2) gives one in all drafts',
    });
    expect(relatedInformation).toHaveLength(4);
    expect(codeDescription.href).toMatch(/problems\.md#draftunnamed-person$/);
  });

  test('goes when the person is named in the text', async () => {
    const draft = await openFixture();
    await draft.diagnostics();
    draft.edit(draftText.replaceAll('@person-1', 'Ben'));
    expect(await draft.diagnostics()).toEqual([]);
  });

  test('of somebody who has a name by now can be replaced by it', async () => {
    const draft = await openFixture();
    draft.services.knownPeople[1] = personView(draft.album, other, 'Ben', []);
    const [diagnostic] = await draft.diagnostics();
    expect(diagnostic.message).toBe('@person-1 is Ben by now; let the draft say so');
    const action = (await fixes(draft, '@person-1 spent')).get('Say Ben');
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(fixed(draft, action)).toBe(draftText.replaceAll('@person-1', 'Ben'));
  });

  test('that is nobody’s says so', async () => {
    const draft = await openFixture({ text: 'With @person-9.\n' });
    const [diagnostic] = await draft.diagnostics();
    expect(diagnostic.message).toBe('Nobody in this draft is @person-9; write a name instead');
    expect((await fixes(draft, '@person-9')).size).toBe(0);
  });

  test('can be named in the panel, or be somebody it looks like', async () => {
    const draft = await openFixture();
    draft.services.people.list = () =>
      Promise.resolve({
        people: draft.services.knownPeople,
        proposals: [{ person: other, candidate: ana, similarity: 0.5, settles: 1 }],
      });
    const found = await fixes(draft, '@person-1 spent');
    expect([...found.keys()]).toEqual(['This is Ana', 'Name @person-1 in the People view']);
    expect(found.get('Name @person-1 in the People view').command).toEqual({
      title: 'Name @person-1',
      command: 'photoBlog.showPerson',
      arguments: [other],
    });
    const { command } = found.get('This is Ana');
    expect(fixed(draft, found.get('This is Ana'))).not.toContain('@person-1');
    await draft.client.send('workspace/executeCommand', command);
    expect(draft.services.decisions).toEqual([{ kind: 'same', persons: [ana, other] }]);
  });
});

describe('an image', () => {
  test('that is not there is an error at its target, with those that are as fixes', async () => {
    const draft = await openFixture({ text: clean.replace('IMG-1.jpg', 'IMG-9.jpg') });
    const diagnostics = await draft.diagnostics();
    expect(brief(diagnostics, draft)).toEqual([['draft/broken-image', 'IMG-9.jpg']]);
    expect(diagnostics[0].severity).toBe(1);
    const found = await fixes(draft, 'IMG-9.jpg');
    expect([...found.keys()]).toEqual(['Show IMG-1.jpg', 'Show IMG-2.jpg', 'Show IMG-3.jpg']);
    expect(fixed(draft, found.get('Show IMG-1.jpg'))).toBe(clean);
  });

  test.each(['https://example.org/a.jpg', 'data:image/png;base64,AA', '/images/of-the-site.jpg'])(
    'at %s is not looked for',
    async (target) => {
      const draft = await openFixture({ text: `@person-1 ![Ana](${target})\n` });
      expect(brief(await draft.diagnostics(), draft)).toEqual([
        ['draft/unnamed-person', '@person-1'],
      ]);
    },
  );

  test('with a query or in a sub-folder is found where it is', async () => {
    const text =
      '@person-1 ![Ana](./IMG-1.jpg?v=2) ![Ana](../IMG_3.jpg) ![Ana](<../day 1/IMG_1.HEIC>)\n';
    const draft = await openFixture({ text });
    expect(brief(await draft.diagnostics(), draft)).toEqual([
      ['draft/unnamed-person', '@person-1'],
    ]);
  });

  test('without alternative text is a warning; the text it was generated with is the fix', async () => {
    const draft = await openFixture({ text: clean.replace('![Ana]', '![ ]') });
    await writeManifest(draft, clean);
    const diagnostics = await draft.diagnostics();
    expect(brief(diagnostics, draft)).toEqual([['draft/broken-image', '![ ](IMG-1.jpg)']]);
    expect(diagnostics[0].severity).toBe(2);
    const found = await fixes(draft, '![ ](');
    expect(fixed(draft, found.get('Describe the image: “Ana”'))).toBe(clean);
  });

  test('without alternative text that was never described is described by what is known', async () => {
    const draft = await openFixture({ text: '![](IMG-1.jpg)\n' });
    await writeManifest(draft, '');
    await draft.diagnostics();
    expect([...(await fixes(draft, '![]')).keys()]).toEqual([
      'Describe the image: “Ana, @person-1, near Lisbon, Portugal, 2016-03-04”',
      'Leave this photo out',
    ]);
  });

  test('that still tells where it was taken is a warning, and is cleaned', async () => {
    const draft = await openFixture({ text: clean });
    const image = join(draft.bundle, 'IMG-1.jpg');
    await writeImage(image, {
      IFD0: { Artist: 'Ana Lima' },
      IFD2: { BodySerialNumber: '1234' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '38/1 42/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '9/1 8/1 0/1',
      },
    });
    const diagnostics = await draft.diagnostics();
    expect(brief(diagnostics, draft)).toEqual([['draft/private-metadata', 'IMG-1.jpg']]);
    expect(diagnostics[0].message).toBe(
      'IMG-1.jpg still tells a GPS position, a serial number, the owner’s name; remove it before you publish',
    );
    const { command, isPreferred } = (await fixes(draft, 'IMG-1.jpg')).get(
      'Remove private metadata',
    );
    expect(isPreferred).toBe(true);
    await draft.client.send('workspace/executeCommand', command);
    expect(draft.services.calls).toContain(`clean ${image}`);
    expect(await draft.diagnostics()).toEqual([]);
  });

  test('that lies elsewhere is never cleaned: a copy of it is put into the blog, and shown instead', async () => {
    const draft = await openFixture({
      text: clean.replace('IMG-1.jpg', '<../IMG_2.jpg> "By car"'),
    });
    const original = join(draft.album, 'IMG_2.jpg');
    await writeImage(original, { IFD0: { Artist: 'Ana Lima' } });
    const diagnostics = await draft.diagnostics();
    expect(brief(diagnostics, draft)).toEqual([['draft/private-metadata', '../IMG_2.jpg']]);
    const found = await fixes(draft, 'IMG_2.jpg');
    expect([...found.keys()]).toEqual(['Copy into the blog without private metadata']);
    const fix = found.get('Copy into the blog without private metadata');
    expect(fixed(draft, fix)).toBe(clean.replace('IMG-1.jpg', '<IMG_2.jpg> "By car"'));
    await draft.client.send('workspace/executeCommand', fix.command);
    expect(draft.services.calls).toContain(`copy ${original} beside ${draft.file} as IMG_2.jpg`);
  });

  test('with a picture in its metadata is told, too', async () => {
    const draft = await openFixture({ text: clean });
    const image = join(draft.bundle, 'IMG-1.jpg');
    const jpeg = await readFile(image);
    const hidden = Buffer.concat([Buffer.from('Exif\0\0'), jpeg]);
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
    head.writeUInt16BE(hidden.length + 2, 4);
    await writeFile(image, Buffer.concat([head, hidden, jpeg.subarray(2)]));
    const [diagnostic] = await draft.diagnostics();
    expect(diagnostic.message).toContain('an embedded preview');
  });
});

describe('a claim', () => {
  const openClaims = async (
    text: string,
    basis: Partial<ClaimBasis> = {},
  ): Promise<DraftFixture> => {
    // All of it is a model's.
    const draft = await openFixture({ text, writer: 'ollama' });
    draft.services.basis = { ...nothingKnown, ...basis };
    return draft;
  };

  test('that nothing supports is a warning at its words, through all markup', async () => {
    const draft = await openClaims(
      '# A day\n\nThen *Ana* met\nKatharina \\_ in **Paris**.\n\n> In 1987, too.\n',
    );
    const diagnostics = await draft.diagnostics();
    expect(brief(diagnostics, draft)).toEqual([
      ['draft/unsupported-claim', 'Katharina'],
      ['draft/unsupported-claim', 'Paris'],
      ['draft/unsupported-claim', 'In 1987'].map((text) => text.replace('In ', '')) as [
        string,
        string,
      ],
    ]);
    expect(diagnostics[0].severity).toBe(2);
  });

  test('is none where the narrator wrote it from facts; what was added to it is', async () => {
    const base = '# A day\n\nThen Ana met Katharina. It was noon.\n';
    const draft = await openFixture({ text: base.replace('noon.', 'noon. Zora was there.'), base });
    draft.services.basis = nothingKnown;
    draft.client.notify('workspace/didChangeConfiguration', {
      settings: { photoBlog: { claims: 'all' } },
    });
    const claims = await draft.diagnostics();
    expect(brief(claims, draft)).toEqual([['draft/unsupported-claim', 'Zora']]);
  });

  test('about the people of the draft is none, by any of their names; about others it is', async () => {
    const draft = await openClaims('@person-1 and Ana met Zacharias.\n');
    draft.services.knownPeople[0] = { ...draft.services.knownPeople[0]!, name: 'Ana' };
    draft.services.knownPeople.push(personView(draft.album, 'p-dddddddddddd', 'Zacharias', []));
    const claims = (await draft.diagnostics()).filter(
      ({ code }) => code === 'draft/unsupported-claim',
    );
    expect(brief(claims, draft)).toEqual([['draft/unsupported-claim', 'Zacharias']]);
  });

  test('is made generic, or kept as true', async () => {
    const draft = await openClaims('Ana met Katharina. They walked in Paris. Ana laughed.\n');
    await draft.diagnostics();
    const name = await fixes(draft, 'Katharina');
    expect([...name.keys()]).toEqual([
      'Make generic',
      'It is true: “Katharina”',
      'Everything in this paragraph is true (4 statements)',
    ]);
    expect(fixed(draft, name.get('Make generic'))).toBe(
      'Ana met somebody. They walked in Paris. Ana laughed.\n',
    );
    const place = await fixes(draft, 'Paris');
    expect(fixed(draft, place.get('Make generic'))).toBe(
      'Ana met Katharina. They walked. Ana laughed.\n',
    );
    await draft.client.send(
      'workspace/executeCommand',
      name.get('It is true: “Katharina”').command,
    );
    expect(draft.services.calls).toContain(`confirm ${draft.file} Katharina`);
  });

  test('is accepted with all others of its paragraph in one click', async () => {
    const draft = await openClaims('Ana met Katharina in Paris.\n\nIt was in 1987.\n');
    await draft.diagnostics();
    const all = (await fixes(draft, 'Katharina')).get(
      'Everything in this paragraph is true (2 statements)',
    );
    await draft.client.send('workspace/executeCommand', all.command);
    expect(draft.services.calls.filter((call) => call.startsWith('confirm'))).toEqual([
      `confirm ${draft.file} Katharina`,
      `confirm ${draft.file} Paris`,
    ]);
    // Of one alone there is nothing more to accept.
    expect((await fixes(draft, '1987')).size).toBe(2);
  });

  test('is not looked for in what its user wrote, unless the setting says so', async () => {
    const draft = await openClaims('Ana met Katharina. Ana was here.\n');
    draft.edit('Ana met Katharina. Ana was here with Zacharias.\n\nThen came Paris.\n');
    expect(brief(await draft.diagnostics(), draft)).toEqual([
      ['draft/unsupported-claim', 'Katharina'],
    ]);
    draft.client.notify('workspace/didChangeConfiguration', {
      settings: { photoBlog: { claims: 'all' } },
    });
    draft.edit('Ana met Katharina. Ana was here with Zacharias.\n\nThen came Paris!\n');
    expect(brief(await draft.diagnostics(), draft)).toEqual([
      ['draft/unsupported-claim', 'Katharina'],
      ['draft/unsupported-claim', 'Zacharias'],
      ['draft/unsupported-claim', 'Paris'],
    ]);
  });

  test('is held against the facts of its own chapter', async () => {
    const marks = (anchor: string): string => `<!-- photoblog:chapter ${anchor} -->\n## A day\n\n`;
    const draft = await openClaims(
      `${marks('c-aaaa1111')}It was Friday.\n\n${marks('c-bbbb2222')}It was Friday.\n`,
      { dates: ['2016-03-04', '2016-03-05'] },
    );
    const chapter = (anchor: string, date: string): ChapterBasis => ({
      ...nothingKnown,
      anchor,
      dates: [date],
      from: 0,
      to: 0,
    });
    draft.services.basis = {
      ...draft.services.basis!,
      chapters: [chapter('c-aaaa1111', '2016-03-04'), chapter('c-bbbb2222', '2016-03-05')],
    };
    const [found, ...others] = await draft.diagnostics();
    expect(others).toEqual([]);
    expect(found.range.start.line).toBe(8);
  });

  test('is not looked for where nobody knows what is true', async () => {
    const draft = await openFixture({ text: 'Ana met Katharina and @person-1.\n' });
    expect(brief(await draft.diagnostics(), draft)).toEqual([
      ['draft/unnamed-person', '@person-1'],
    ]);
  });
});

const published = ({ client, uri }: DraftFixture): readonly Json[] =>
  client.all('textDocument/publishDiagnostics').filter((params) => params.uri === uri);

describe('diagnostics of a draft', () => {
  test('wait for a pause in typing', async () => {
    const draft = await openFixture();
    for (let n = 0; n < 20; n++) draft.edit(`${draftText}${n}`);
    await draft.settled();
    expect(published(draft).map(({ version }) => version)).toEqual([21]);
  });

  test('are cleared when it is closed', async () => {
    const draft = await openFixture();
    await draft.diagnostics();
    draft.client.notify('textDocument/didClose', { textDocument: { uri: draft.uri } });
    expect(await draft.diagnostics()).toEqual([]);
  });

  test('do not come while it is still being written', async () => {
    const draft = await openFixture();
    await writeFile(
      join(draft.bundle, '.photoblog.json'),
      JSON.stringify({ ...manifestOf(''), state: 'unfinished' }),
    );
    draft.edit(`${draftText}\n`);
    await draft.settled();
    expect(published(draft)).toEqual([]);
    // The run finishes: the manifest is complete, and the end of the run makes the draft be looked at.
    await writeManifest(draft, '');
    draft.services.albums.set(draft.album, [fakePhoto('IMG_3.jpg')]);
    await draft.client.send('album/generate', { folder: draft.album });
    expect(brief(await draft.diagnostics(), draft)).toEqual([
      ['draft/unnamed-person', '@person-1'],
    ]);
  });

  test('follow a decision made elsewhere', async () => {
    const draft = await openFixture();
    await draft.diagnostics();
    draft.services.knownPeople[1] = personView(draft.album, other, 'Ben', []);
    await draft.client.send('people/decide', { kind: 'name', person: other, name: 'Ben' });
    const [diagnostic] = await draft.diagnostics();
    expect(diagnostic.message).toContain('is Ben by now');
  });

  test('come with a request to look at lenses again, where the editor can', async () => {
    const draft = await openFixture({
      capabilities: {
        workspace: { codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
      },
    });
    await draft.client.send('people/decide', { kind: 'hide', person: ana });
    const asked = await draft.client.until(({ method }) => method === 'workspace/codeLens/refresh');
    draft.client.write(frame({ jsonrpc: '2.0', id: asked.id, result: null }));
    await draft.client.until(({ method }) => method === 'workspace/semanticTokens/refresh');
  });

  test('of other files are none of ours', async () => {
    const draft = await openFixture();
    await rm(join(draft.bundle, '.photoblog.json'));
    await draft.settled();
    expect(published(draft)).toEqual([]);
  });

  test('outlive nothing: a client that leaves while they are due is not written to', async () => {
    const draft = await openFixture();
    draft.client.leave();
    await draft.client.connection.ended;
    // What is due for another client comes later.
    await (await openFixture()).diagnostics();
    expect(draft.client.log.filter((line) => line.includes('bug'))).toEqual([]);
  });
});

test.each([
  ['photoBlog.daemon.nothing', []],
  ['photoBlog.daemon.decide', [{ kind: 'name' }]],
  ['photoBlog.daemon.confirmClaim', ['relative.md', 'x']],
  ['photoBlog.daemon.cleanImage', []],
  ['photoBlog.daemon.copyImage', ['/a/index.md', '/b.jpg', '../b.jpg']],
  ['photoBlog.daemon.copyImage', ['/a/index.md', '/b.jpg', '.photoblog.json']],
  ['photoBlog.daemon.copyImage', ['/a/index.md', 'b.jpg', 'b.jpg']],
])('the command %s with %j is refused with the reason', async (command, args) => {
  const draft = await openFixture();
  const { error } = await draft.client.send('workspace/executeCommand', {
    command,
    arguments: args,
  });
  expect(error?.code).toBe(-32602);
  expect(error?.message).toMatch(/^params\.(command|arguments)/);
});

async function writeManifest(draft: DraftFixture, base: string): Promise<void> {
  await writeFile(join(draft.bundle, '.photoblog.json'), JSON.stringify(manifestOf(base)));
}

describe('front matter', () => {
  // Something to be told in any case: nothing to tell is told by silence.
  const body = '\nWith @person-9.\n';
  const broken = async (head: string): Promise<[string, string][]> => {
    const draft = await openFixture({ text: `${head}${body}` });
    const all = brief(await draft.diagnostics(), draft);
    return all.filter(([code]) => code !== 'draft/unnamed-person');
  };

  test.each([
    ['---\ntitle: "Rome" (my title)\ndate: 2020-01-01\n---\n', 'title: "Rome" (my title)'],
    ['---\ntitle: Rome: a week\n---\n', 'title: Rome: a week'],
    ['---\ntitle: "Rome\ndate: 2020-01-01\n---\n', expect.any(String)],
    ['---\ntitle: Rome\ntitle: Paris\n---\n', 'title: Rome'],
    ['---\n- a list\n---\n', '- a list'],
    ['---\ntitle: Rome\n', '---'],
  ])('that no site can read is marked where it breaks: %j', async (head, at) => {
    expect(await broken(head)).toEqual([['draft/front-matter', at]]);
  });

  test.each(['---\ntitle: "Rome: a week"\ntags: [a, b]\n---\n', '---\n---\n', ''])(
    'that can be read is left in peace: %j',
    async (head) => {
      expect(await broken(head)).toEqual([]);
    },
  );
});

describe('a clock that disagrees', () => {
  const proposal = { camera: 'Nikon D90', other: 'Apple iPhone 6', minutes: -60 };

  test('is told at the draft’s date, and set by a quick fix: the decision is kept, the draft follows', async () => {
    const draft = await openFixture({ text: `---\ndate: "2019-05-04"\n---\n\n${clean}` });
    draft.services.proposals.push(proposal);
    const decided: unknown[] = [];
    Object.assign(draft.services, {
      album: {
        decide: (request: unknown) => {
          decided.push(request);
          return Promise.resolve({ decisions: [], undo: [], redo: [] });
        },
        updateDraft: () => Promise.resolve({ outcome: 'same', text: null }),
      },
    });
    const [told] = await draft.diagnostics();
    expect([told?.code, told?.severity, textAt(draft, told?.range)]).toEqual([
      'time/camera-clock',
      3,
      'date: "2019-05-04"',
    ]);
    const set = (await fixes(draft, 'date:')).get(
      'Set the clock of Nikon D90 by -1h, for this album and its new photos',
    );
    await draft.client.send('workspace/executeCommand', set?.command);
    const shift = { kind: 'shift', photo: null, camera: 'Nikon D90', minutes: -60 };
    expect(decided).toEqual([{ folder: draft.album, decisions: [shift] }]);
  });
});
