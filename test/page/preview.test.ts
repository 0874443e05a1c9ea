import sharp from 'sharp';
import { expect, it } from 'vitest';
import { previewPlace, withPreviewAt } from '../../daemon/page/preview.ts';
import { exportDraft, filesBelow, testDaemon, writeDraft } from './pages.ts';

const draft = (title: string): string => `---
title: "${title}"
date: "2016-03-04"
lang: de-AT
---

# ${title}

Zwei Bilder & ein Zitat.

<!-- photoblog:chapter c-1 -->

![Ein See](lake.jpg)

![Ein Baum](tree.jpg)
`;

const images = { 'lake.jpg': { width: 1200, height: 800 }, 'tree.jpg': {} };

function contentOf(html: string, property: string): string | undefined {
  return new RegExp(`property="${property}" content="([^"]*)"`).exec(html)?.[1];
}

it('tells messengers what a page is, and shows them a picture where it is known where that will be', async () => {
  const daemon = await testDaemon();
  const [first, second] = await Promise.all([
    writeDraft(draft('Am See'), images),
    writeDraft(draft('Im Wald'), images),
  ]);
  const here = await exportDraft(daemon, first);
  expect(contentOf(here.html, 'og:title')).toBe('Am See');
  expect(contentOf(here.html, 'og:type')).toBe('article');
  expect(contentOf(here.html, 'og:locale')).toBe('de_AT');
  expect(contentOf(here.html, 'og:description')).toBe('Zwei Bilder &amp; ein Zitat.');
  // The protocol asks for an absolute address, and there is none.
  expect(contentOf(here.html, 'og:image')).toBeUndefined();
  expect(contentOf(here.html, 'og:url')).toBeUndefined();
  expect(contentOf(here.html, 'article:published_time')).toBe('2016-03-04');
  const { dir: output } = here;
  const url = 'https://example.org/blog';
  const alone = await exportDraft(daemon, first, { output, url });
  const picture = contentOf(alone.html, 'og:image')!;
  expect((await filesBelow(output)).has(picture.replace(`${url}/`, ''))).toBe(true);
  expect(contentOf(alone.html, 'og:image:alt')).toBe('Ein See');
  expect(contentOf(alone.html, 'og:url')).toBe(`${url}/index.html`);
  const bytes = (await filesBelow(output)).get(picture.replace(`${url}/`, ''))!;
  const { width, height } = await sharp(bytes).metadata();
  expect(contentOf(alone.html, 'og:image:width')).toBe(String(width));
  expect(contentOf(alone.html, 'og:image:height')).toBe(String(height));
  // A second one moves it, and its picture with it.
  await exportDraft(daemon, second, { output });
  const files = await filesBelow(output);
  for (const page of ['index.html', 'am-see/index.html', 'im-wald/index.html']) {
    const told = contentOf(files.get(page)!.toString(), 'og:image')!;
    expect(told.startsWith(`${url}/`), page).toBe(true);
    expect(files.has(told.replace(`${url}/`, '')), page).toBe(true);
    expect(contentOf(files.get(page)!.toString(), 'og:url')).toBe(`${url}/${page}`);
  }
  expect(contentOf(files.get('index.html')!.toString(), 'og:type')).toBe('website');
  daemon.close();
}, 120_000);

it.each([
  ['de', 'de_DE'],
  ['en', 'en_US'],
  ['fr', 'fr_FR'],
  ['pt-BR', 'pt_BR'],
])('tells the language %s with its territory, as the protocol asks', async (lang, told) => {
  const daemon = await testDaemon();
  const folder = await writeDraft(draft('Am See').replace('de-AT', lang), images);
  expect(contentOf((await exportDraft(daemon, folder)).html, 'og:locale')).toBe(told);
  daemon.close();
});

it('leaves a page without an address alone', () => {
  const html = '<meta property="og:image" content="https://a.example/images/x.jpg">';
  const nowhere = { folder: '', url: undefined };
  expect(withPreviewAt(html, nowhere, { folder: 'b', url: 'https://a.example' })).toBe(html);
  expect(previewPlace({ folder: '', lead: null }, 'https://a.example', 'post').image).toBeNull();
});
