import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Daemon } from '../../daemon/daemon.ts';
import { hasProgram } from '../fixtures/programs.ts';
import { exportDraft, testDaemon, writeDraft } from './pages.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
// Debian's chromium is a script that needs more than it says: off PATH it may be there and not start.
const hasBrowser =
  process.env['CHROMIUM'] === undefined ? hasProgram('chromium') : existsSync(executablePath);
if (!hasBrowser) console.log(`skipped: there is no Chromium at ${executablePath}`);

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const draft = `---
title: Two days at the lake
date: "2016-03-04"
lang: en
cover: wide.jpg
---

# Two days at the lake

Three and twenty pictures, with **Ana** and @person-1.

<!-- photoblog:chapter c-1 -->
## The first day

They walk around the lake, see [the map](https://example.org/map).

![The lake](wide.jpg)${'  '}
*The lake, 9:15 am*

![A tree](tall.jpg)${'  '}
*A tree*

![A tower](tall2.jpg)${'  '}
*A tower*

<!-- photoblog:chapter c-2 -->
## The second day

| Hour | What |
| --- | --- |
| 9 | Rain |

${Array.from({ length: 20 }, (_, i) => `![Picture ${i + 1}](p${i + 1}.jpg)`).join('\n')}
`;

const images = {
  'wide.jpg': { width: 1600, height: 1067 },
  'tall.jpg': { width: 900, height: 1200 },
  'tall2.jpg': { width: 900, height: 1200 },
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `p${i + 1}.jpg`,
      i % 3 === 0 ? { width: 600, height: 800 } : { width: 1200, height: 800 },
    ]),
  ),
};

/** Upright pictures in a row and in a gallery, some with much to say. */
const toldDraft = `---
title: Told
---

# Told

<!-- photoblog:chapter c-1 -->
## Words

${Array.from({ length: 12 }, (_, i) => {
  const words = 'The fog lay over the lake until ten. '.repeat([1, 11, 3, 1][i % 4] ?? 1).trim();
  return `${i === 6 ? '<!-- photoblog:chapter gallery -->\n## More\n\n' : ''}![Picture](r${i}.jpg)  \n*${words}*`;
}).join('\n\n')}
`;

const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
  '4K': { width: 3840, height: 2160 },
} as const;

describe.skipIf(!hasBrowser)('a page in Chromium, from a folder, offline', () => {
  let daemon: Daemon;
  let browser: Browser;
  let file: string;
  let hostile: string;
  let twice: string;
  let told: string;
  beforeAll(async () => {
    daemon = await testDaemon();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    file = await pageOf(await writeDraft(draft, images));
    twice = await pageOf(
      await writeDraft(
        twiceDraft,
        Object.fromEntries(
          Array.from({ length: 10 }, (_, i) => [
            `q${i + 1}.jpg`,
            i < 2 ? { width: 300, height: 400 } : { width: 1200, height: i < 5 ? 1500 : 800 },
          ]),
        ),
      ),
    );
    told = await pageOf(
      await writeDraft(
        toldDraft,
        Object.fromEntries(
          Array.from({ length: 12 }, (_, i) => [`r${i}.jpg`, { width: 900, height: 1350 }]),
        ),
      ),
    );
    hostile = await pageOf(await writeDraft(hostileDraft, { 'a.jpg': {}, 'b\'"&<c>.jpg': {} }));
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    daemon.close();
  });

  async function pageOf(folder: string): Promise<string> {
    const { page, left } = await exportDraft(daemon, folder);
    expect(left.filter(({ image }) => !image.startsWith('https:'))).toEqual([]);
    return page!;
  }

  it.each(['phone', 'desktop', '4K'] as const)(
    'shows every image on a %s and asks for nothing outside its folder',
    async (size) => {
      const { page, requests, complaints } = await open(browser, file, { viewport: sizes[size] });
      expect(await loadAll(page)).toEqual([]);
      expect(await page.evaluate(() => document.images.length)).toBe(23);
      const folder = pathToFileURL(`${dirname(new URL(file).pathname)}/`).href;
      expect(requests.filter((url) => !url.startsWith(folder) && !url.startsWith('data:'))).toEqual(
        [],
      );
      expect(complaints).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );

  it('has no column of words below a part of a row, however much there is to say', async () => {
    for (const size of ['phone', 'desktop'] as const) {
      const { page } = await open(browser, told, { viewport: sizes[size] });
      const boxes = await page.evaluate(() =>
        Array.from(document.querySelectorAll('figure.shot figcaption')).map((caption) => {
          const { width, height } = caption.getBoundingClientRect();
          return { letters: caption.textContent.length, width, height };
        }),
      );
      expect(boxes.filter(({ letters }) => letters > 60)).toHaveLength(6);
      for (const { letters, width, height } of boxes)
        expect(height, `${letters} letters on a ${size}, ${width} pixels wide`).toBeLessThan(
          letters > 120 ? 220 : 145,
        );
      await page.context().close();
    }
  });

  it('is under 1.5 MB before anybody scrolls', async () => {
    for (const size of ['phone', 'desktop'] as const) {
      const { page, requests } = await open(browser, file, { viewport: sizes[size] });
      const loaded = await Promise.all(
        [...new Set(requests)]
          .filter((url) => url.startsWith('file:'))
          .map(async (url) => (await readFile(new URL(url))).length),
      );
      const bytes = loaded.reduce((sum, length) => sum + length, 0);
      expect(bytes, size).toBeLessThan(1.5e6);
      await page.context().close();
    }
  });

  it('opens a picture by its link, goes on by keys and swipes, and comes back to where it was', async () => {
    const { page, complaints } = await open(browser, file, {
      viewport: sizes.phone,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    const shown = (): Promise<string> => page.locator('.pswp__counter').innerText();
    await page.locator('a.zoom').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.pswp--open').waitFor();
    await expect.poll(shown).toMatch(/^1 \/ 23$/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(shown).toMatch(/^2 \/ 23$/);
    await expect.poll(() => page.locator('.pswp__words').innerText()).toBe('A tree');
    await swipeLeft(page);
    await expect.poll(shown).toMatch(/^3 \/ 23$/);
    await page.keyboard.press('Escape');
    await page.locator('.pswp').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('zoom');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows the picture that its address names, names the one that is open, and closes it by going back', async () => {
    const { page, complaints } = await open(browser, file, {
      viewport: sizes.phone,
      reducedMotion: 'reduce',
    });
    const hash = (): Promise<string> => page.evaluate(() => location.hash);
    const ids = await page.locator('main a.zoom').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(23);
    await page.locator('a.zoom').nth(3).click();
    await expect.poll(hash).toBe(`#${ids[3]}`);
    await page.keyboard.press('ArrowRight');
    await expect.poll(hash).toBe(`#${ids[4]}`);
    await page.goBack();
    await page.locator('.pswp').waitFor({ state: 'detached' });
    expect(await hash()).toBe('');
    const link = await open(browser, `${file}#${ids[20]}`, { reducedMotion: 'reduce' });
    await expect.poll(() => link.page.locator('.pswp__counter').innerText()).toMatch(/^21 \/ 23$/);
    expect(await link.page.locator('.pswp__button--save').getAttribute('href')).toBe(
      await link.page.locator('a.zoom').nth(20).getAttribute('href'),
    );
    await link.page.keyboard.press('Escape');
    await link.page.locator('.pswp').waitFor({ state: 'detached' });
    expect(await link.page.evaluate(() => location.hash)).toBe('');
    expect([...complaints, ...link.complaints]).toEqual([]);
    await page.context().close();
    await link.page.context().close();
  });

  it('has each picture once where it is opened, and the words of several with each of them', async () => {
    const { page } = await open(browser, twice, { reducedMotion: 'reduce' });
    expect(await page.locator('a.zoom').count()).toBe(11);
    await page.locator('header.lead a.zoom').click();
    // Shown at the top once more, it is the fifth picture of the post.
    await expect.poll(() => page.locator('.pswp__counter').innerText()).toMatch(/^5 \/ 10$/);
    await expect.poll(() => page.locator('.pswp__words').innerText()).toBe('Both of them');
    // The words stand below the picture.
    const [picture, said] = await Promise.all(
      [
        '.pswp__item[aria-hidden="false"] .pswp__img:not(.pswp__img--placeholder)',
        '.pswp__words',
      ].map((one) => page.locator(one).boundingBox()),
    );
    const words = await page.locator('.pswp__words').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().top;
    });
    expect(said).not.toBeNull();
    expect(picture!.y + picture!.height).toBeLessThanOrEqual(words);
    await page.context().close();
  });

  it('has the words of a picture that is opened below it, however many they are', async () => {
    for (const size of ['phone', 'desktop', '4K'] as const) {
      const { page } = await open(browser, told, {
        viewport: sizes[size],
        reducedMotion: 'reduce',
      });
      await page.locator('main a.zoom:not(.again)').nth(1).click();
      await expect
        .poll(() => page.locator('.pswp__words').innerText())
        .toHaveLength('The fog lay over the lake until ten. '.length * 11 - 1);
      const picture = await page
        .locator('.pswp__item[aria-hidden="false"] .pswp__img:not(.pswp__img--placeholder)')
        .boundingBox();
      const words = await page.locator('.pswp__words').evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
      });
      expect(picture!.y + picture!.height, size).toBeLessThanOrEqual(words.top + 1);
      expect(words.bottom, size).toBeLessThanOrEqual(sizes[size].height);
      await page.context().close();
    }
  });

  it('has rows that end on one line, none higher than the window, no small picture blown up', async () => {
    const { page } = await open(browser, twice, { viewport: sizes.desktop });
    const rows = await page.locator('.row').evaluateAll((all) =>
      all.map((row) =>
        Array.from(row.querySelectorAll('img'), (image) => {
          const { bottom, height, width } = image.getBoundingClientRect();
          return { bottom, height, enlarged: width / Number(image.getAttribute('width')) };
        }),
      ),
    );
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) {
      const bottoms = row.map(({ bottom }) => bottom);
      expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(0.5);
      for (const { height, enlarged } of row) {
        expect(height).toBeLessThanOrEqual(0.85 * sizes.desktop.height);
        expect(enlarged).toBeLessThan(1.27);
      }
    }
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'passes an accessibility audit in %s',
    async (colorScheme) => {
      for (const url of [file, hostile]) {
        const { page } = await open(browser, url, {
          viewport: sizes.desktop,
          colorScheme,
          bypassCSP: true,
        });
        await page.addScriptTag({ path: axe });
        const found = await page.evaluate(async () => {
          // @ts-expect-error axe is there since the line above
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.map(
            (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`,
          );
        });
        expect(found).toEqual([]);
        await page.context().close();
      }
    },
  );

  it('is dark where its reader wants it', async () => {
    const paper = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const { page } = await open(browser, file, { colorScheme });
      const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.context().close();
      return Number(/\d+/.exec(colour)?.[0]);
    };
    expect(await paper('light')).toBeGreaterThan(230);
    expect(await paper('dark')).toBeLessThan(50);
  });

  it('prints everything', async () => {
    const { page } = await open(browser, file, {});
    // As a browser does that is asked to print: it waits for what has been asked for.
    await page.evaluate(async () => {
      window.dispatchEvent(new Event('beforeprint'));
      await Promise.all(Array.from(document.images, (image) => image.decode()));
    });
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    const target = join(dirname(new URL(file).pathname), '..', 'page.pdf');
    await writeFile(target, pdf);
    if (hasProgram('pdftotext')) {
      const { stdout } = await promisify(execFile)('pdftotext', ['-layout', target, '-']);
      expect(stdout).toContain('Two days at the lake');
      expect(stdout).toContain('The lake, 9:15 am');
      const listed = await promisify(execFile)('pdfimages', ['-list', target]);
      const pictures = listed.stdout.split('\n').filter((line) => / image /.test(line));
      expect(pictures.length).toBeGreaterThanOrEqual(23);
    } else console.log('skipped in part: pdftotext (poppler-utils) is not there');
    await page.context().close();
  });

  it('is whole without scripts', async () => {
    const { page } = await open(browser, file, {
      javaScriptEnabled: false,
      viewport: sizes.desktop,
    });
    expect(await page.locator('h1').innerText()).toBe('Two days at the lake');
    await page.locator('a.zoom').first().click();
    await page.waitForURL(/images\/[0-9a-f]+-\d+\.jpg$/);
    await page.context().close();
  });

  it('lets no name, caption or markup of the draft out of its place', async () => {
    const { page, requests, complaints } = await open(browser, hostile, {});
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
    expect(
      await page.evaluate(
        () => document.querySelectorAll('iframe,form,object,embed,base,body script').length,
      ),
    ).toBe(1);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(await page.title()).toBe(`"><script>broken=1</script> & 'co'`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('<img src=x onerror=broken=1>');
    expect(text).toContain('{{ 7*7 }}');
    expect(await loadAll(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** The cover is one of two with one caption; the first two are small. */
const twiceDraft = `---
cover: q5.jpg
---

# Ten pictures

![One](q1.jpg)${'  '}
*One*

![Two](q2.jpg)${'  '}
*Two*

Then:

![Three](q3.jpg)${'  '}
*Three*

Then:

![Four](q4.jpg)
![Five](q5.jpg)${'  '}
*Both of them*

${[6, 7, 8, 9, 10].map((n) => `![Picture ${n}](q${n}.jpg)`).join('\n')}
`;

const hostileDraft = `---
title: "\\"><script>broken=1</script> & 'co'"
---

The caption is \\<img src=x onerror=broken=1\\>, and {{ 7*7 }}.

![" onload="broken=1](a.jpg)${'  '}
*\\</figcaption\\>\\<script\\>broken=1\\</script\\>*

![x' onerror='broken=1](<b'"&\\<c\\>.jpg>)

<script>broken=1</script><iframe src="https://example.org"></iframe>
<img src="https://example.org/pixel.gif" alt="pixel"><b onclick="broken=1">bold</b>
<style>body{display:none}</style><form action="https://example.org"><input name=q></form>

[link](javascript:broken=1) [mail](mailto:a@example.org)

<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org">
`;

async function open(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const context: BrowserContext = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  return { page, requests, complaints };
}

/** @returns the images that have no pixels */
async function loadAll(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = Array.from(document.images);
    for (const image of all) image.loading = 'eager';
    await Promise.all(all.map((image) => image.decode().catch(() => undefined)));
    return all.filter((image) => image.naturalWidth === 0).map((image) => image.src);
  });
}

async function swipeLeft(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: 420 }],
    });
  await touch('touchStart', 340);
  for (let x = 320; x >= 60; x -= 20) await touch('touchMove', x);
  await touch('touchEnd', 60);
}
