import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DraftFixture, draftText, manifestOf, openFixture } from '../support/draftFixture.ts';
import type { Json } from '../support/testClient.ts';

const hashes = { river: 'a'.repeat(64), hill: 'b'.repeat(64), riverAgain: 'c'.repeat(64) };

const text = draftText.replace('IMG-1.jpg)\n*Ana, @person-1*', 'IMG-1.jpg)  \n*Ana, 12:33 pm*');

/** IMG-3 of the gallery is another frame of IMG-1. */
async function openGroup(): Promise<DraftFixture> {
  const draft = await openFixture({ text });
  const manifest = manifestOf(text);
  const [river, hill, riverAgain] = manifest.photos as [Json, Json, Json];
  const photos = [
    { ...river, sha256: hashes.river, caption: 'Ana, 12:33 pm' },
    { ...hill, sha256: hashes.hill },
    {
      ...riverAgain,
      sha256: hashes.riverAgain,
      source: 'day 1/IMG_1b.HEIC',
      reason: 'nearly the same as day 1/IMG_1.HEIC',
      caption: 'Ana, 12:34 pm',
    },
  ];
  await writeFile(
    join(draft.bundle, '.photoblog.json'),
    JSON.stringify({ ...manifest, photos }, null, 2),
  );
  return draft;
}

/** The same draft with its captioned picture as a figure of Hugo's or of Astro's. */
async function openFigure(format: 'hugo' | 'astro'): Promise<DraftFixture> {
  const draft = await openGroup();
  draft.edit(
    draft.text.replace(
      '![Ana and @person-1 by the river](IMG-1.jpg)  \n*Ana, 12:33 pm*',
      ownFigure(format, 'Ana and @person-1 by the river', 'IMG-1.jpg', 'Ana, 12:33 pm'),
    ),
  );
  return draft;
}

const openings = { hugo: '{{< figure', astro: '![Ana and' };

function ownFigure(format: 'hugo' | 'astro', alt: string, file: string, caption: string): string {
  return format === 'hugo'
    ? `{{< figure src="${file}" alt="${alt}" caption="${caption}" >}}`
    : `<figure>\n\n![${alt}](${file})\n\n<figcaption>${caption}</figcaption>\n</figure>`;
}

describe.each(['hugo', 'astro'] as const)('a figure for %s', (format) => {
  test('is another photo with its own caption where that is used instead', async () => {
    const draft = await openFigure(format);
    const before = draft.text.replace('![A tram](IMG-3.jpg)\n', '');
    draft.edit(before);
    const action = (await actions(draft, openings[format])).get('Use IMG-3.jpg instead');
    await apply(draft, action);
    expect(draft.text).toContain(ownFigure(format, 'A tram', 'IMG-3.jpg', 'Ana, 12:34 pm'));
    expect(draft.text).not.toContain('12:33');
  });

  test('goes whole where its photo is left out', async () => {
    const draft = await openFigure(format);
    const own = ownFigure(format, 'Ana and @person-1 by the river', 'IMG-1.jpg', 'Ana, 12:33 pm');
    const rest = draft.text.replace(own, '').replace('![A tram](IMG-3.jpg)\n', '');
    draft.edit(draft.text.replace('![A tram](IMG-3.jpg)\n', ''));
    const found = await actions(draft, openings[format]);
    const title = [...found.keys()].find((one) => one.startsWith('Leave'))!;
    draft.services.choices.push({ photo: hashes.riverAgain, choice: 'leave-out', decided: 'here' });
    await apply(draft, (await actions(draft, openings[format])).get(title));
    expect(draft.text.replace(/\n+/g, '\n')).toBe(
      rest.replace(/\n+/g, '\n').replace('cover: IMG-1.jpg', 'cover: IMG-2.jpg'),
    );
  });

  test('is hovered over as any picture', async () => {
    const draft = await openFigure(format);
    const { contents } = await draft.ask('textDocument/hover', draft.at(openings[format], 1));
    expect(contents.value).toContain('IMG_1.HEIC');
  });
});

async function actions(
  draft: DraftFixture,
  needle: string,
  only?: string[],
): Promise<Map<string, Json>> {
  const at = draft.at(needle, 1);
  const found = await draft.ask('textDocument/codeAction', undefined, {
    range: { start: at, end: at },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
  return new Map(found.map((action: Json) => [action.title, action]));
}

/** Applies an action as an editor does: the text first, then the command. */
async function apply(draft: DraftFixture, action: Json): Promise<void> {
  draft.edit(draft.applied(action.edit.changes[draft.uri]));
  const { command, arguments: args } = action.command;
  const { error } = await draft.client.send('workspace/executeCommand', {
    command,
    arguments: args,
  });
  expect(error).toBeUndefined();
}

async function save(draft: DraftFixture): Promise<void> {
  // Asked rather than told, it answers when it is done.
  await draft.ask('textDocument/didSave');
}

const shotOf = (draft: DraftFixture): string | undefined =>
  /!\[[^\]]*\]\([^)]*\)[^#]*/.exec(draft.text)?.[0].trim();

describe('use instead', () => {
  test('puts the other frame in the place of this one, with its own words, and this one in its', async () => {
    const draft = await openGroup();
    const action = (await actions(draft, '![Ana and')).get('Use IMG-3.jpg instead');
    expect(action.kind).toBe('refactor.rewrite');
    await apply(draft, action);
    expect(draft.text).toBe(
      text
        .replace('![A tram](IMG-3.jpg)', '![x](y)')
        .replace(
          '![Ana and @person-1 by the river](IMG-1.jpg)  \n*Ana, 12:33 pm*',
          '![A tram](IMG-3.jpg)  \n*Ana, 12:34 pm*',
        )
        .replace('![x](y)', '![Ana and @person-1 by the river](IMG-1.jpg)'),
    );
    expect(draft.services.choices).toEqual([
      { photo: hashes.riverAgain, choice: 'use', decided: 'here' },
    ]);
  });

  test('is told when the reader points at the image', async () => {
    const draft = await openGroup();
    await apply(draft, (await actions(draft, '![Ana and')).get('Use IMG-3.jpg instead'));
    const { contents } = await draft.ask('textDocument/hover', draft.at('![A tram', 1));
    expect(contents.value).toContain('- Chosen: chosen by you');
    expect(contents.value).toContain('- Stands for: day 1/IMG\\_1.HEIC');
  });

  test('can be chosen back', async () => {
    const draft = await openGroup();
    await apply(draft, (await actions(draft, '![Ana and')).get('Use IMG-3.jpg instead'));
    await apply(draft, (await actions(draft, '![A tram')).get('Use IMG-1.jpg instead'));
    expect(draft.text).toBe(text);
    expect(draft.services.choices.at(-1)).toMatchObject({ photo: hashes.river, choice: 'use' });
  });

  test('is taken back by undoing the edit and saving', async () => {
    const draft = await openGroup();
    await apply(draft, (await actions(draft, '![Ana and')).get('Use IMG-3.jpg instead'));
    const swapped = draft.text;
    await save(draft);
    expect(draft.services.choices).toHaveLength(1);
    draft.edit(text);
    await save(draft);
    expect(draft.services.choices).toEqual([]);
    draft.edit(swapped);
    await save(draft);
    expect(draft.services.choices).toMatchObject([{ photo: hashes.riverAgain, choice: 'use' }]);
  });

  test('of another draft is not taken back by saving this one', async () => {
    const draft = await openGroup();
    draft.services.choices.push({
      photo: hashes.riverAgain,
      choice: 'use',
      decided: 'elsewhere',
    });
    await save(draft);
    expect(draft.services.choices).toHaveLength(1);
  });

  test('keeps a caption the user wrote', async () => {
    const draft = await openGroup();
    draft.edit(text.replace('Ana, 12:33 pm', 'My favourite'));
    await apply(draft, (await actions(draft, '![Ana and')).get('Use IMG-3.jpg instead'));
    expect(draft.text).toContain('![A tram](IMG-3.jpg)  \n*My favourite*');
  });

  test('is not offered where there is no other frame, nor where only quick fixes are wanted', async () => {
    const draft = await openGroup();
    expect([...(await actions(draft, '![Ana on')).keys()]).toEqual(['Leave this photo out']);
    expect((await actions(draft, '![Ana and', ['quickfix'])).size).toBe(0);
    expect((await actions(draft, '![Ana and', ['refactor'])).size).toBe(2);
  });
});

describe('leave this photo out', () => {
  test('puts the next best frame of the moment in its place, on the front too', async () => {
    const draft = await openGroup();
    await apply(draft, (await actions(draft, '![Ana and')).get('Leave this photo out'));
    expect(shotOf(draft)).toBe(
      '![A tram](IMG-3.jpg)  \n*Ana, 12:34 pm*\n\n<!-- photoblog:chapter c-2 -->',
    );
    expect(draft.text).not.toContain('IMG-1.jpg');
    expect(draft.text).toContain('cover: IMG-3.jpg');
    expect(draft.services.choices).toMatchObject([{ photo: hashes.river, choice: 'leave-out' }]);
  });

  test('takes an image without others out of the text with its line', async () => {
    const draft = await openGroup();
    await apply(draft, (await actions(draft, '![Ana on')).get('Leave this photo out'));
    expect(draft.text).toContain('## The hill\n\n<!-- photoblog:chapter people -->');
  });

  test('is taken back by undoing the edit and saving', async () => {
    const draft = await openGroup();
    await apply(draft, (await actions(draft, '![Ana on')).get('Leave this photo out'));
    await save(draft);
    expect(draft.services.choices).toHaveLength(1);
    draft.edit(text);
    await save(draft);
    expect(draft.services.choices).toEqual([]);
  });
});
