import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import sharp from 'sharp';
import type { Albums } from './albums.ts';
import { checkAccessibility } from './axe.ts';
import { spread } from './board.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

const picker = 'body[data-kind=picker]';
const photo = 'body[data-kind=photo]';

/** Photos come into a draft by page, drop and paste; and the photo editor: with the real daemon. */
export function intoDraftScenario({ folder }: Albums, extension: string): Scenario {
  const bundle = join(folder, 'day', 'blog');
  const text = (): string => readFileSync(join(bundle, 'index.md'), 'utf8');
  const count = (image: string): number => text().split(`](${image})`).length - 1;
  /** Saves until the draft on disk shows an image so many times: the copy is there before the text that shows it. */
  const shows = ({ page }: Stage, image: string, times: number, what: string): Promise<boolean> =>
    until(async () => {
      await page.keyboard.press('Control+S');
      return count(image) === times;
    }, what);
  const toEnd = async ({ workbench, page }: Stage): Promise<void> => {
    await workbench.focus('index.md');
    await page.keyboard.press('Control+End');
  };
  return {
    name: 'into the draft',
    server: {
      workspace: folder,
      extension,
      settings: { 'photoBlog.view.openPreview': false, 'photoBlog.view.openBoard': false },
    },
    steps: [
      {
        name: 'photos are found by place on a page of thumbnails, and come into the draft',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.contextMenu(workbench.row('day'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast(/12 photos: /).waitFor({ timeout: 240_000 });
          await workbench.closeToasts();
          const before = count('img.jpg');
          await toEnd(stage);
          await workbench.group('index.md').getByRole('button', { name: 'Insert Photo' }).click();
          const frame = await workbench.webview(picker);
          await until(async () => (await frame.locator('.item').count()) === 11, 'all photos');
          await frame.getByRole('searchbox').fill('Lviv');
          await until(async () => (await frame.locator('.item').count()) === 1, 'the one in Lviv');
          const found = frame.locator('.item');
          await until(async () => (await spread(found)) > 12, 'a picture with something in it');
          await found.click();
          await frame.getByRole('button', { name: 'Insert (1)' }).click();
          await frame.getByText('The photo is in the draft.').waitFor();
          await toEnd(stage);
          await shows(stage, 'img.jpg', before + 1, 'the photo in the draft');
          assert.match(text().trimEnd(), /!\[[^\]]*Lviv[^\]]*\]\(img\.jpg\)[^!]*$/);
          await page.keyboard.press('Control+Z');
          await shows(stage, 'img.jpg', before, 'one undo takes it out again');
        },
      },
      {
        name: 'the page of thumbnails is accessible in four themes',
        onlyNewest: true,
        async run(stage: Stage) {
          await checkAccessibility(stage, picker);
          await stage.workbench.command('View: Close Editors in Other Groups');
        },
      },
      {
        name: 'whoever types a picture is offered the photos, with a thumbnail of each',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.openFile('index.md');
          await toEnd(stage);
          await page.keyboard.type('\n\n![](Landsc');
          const rows = page.locator('.suggest-widget .monaco-list-row');
          const offered = rows.filter({ hasText: 'Landscape_6.jpg' }).first();
          // The first letters alone do not always open the list on a busy computer.
          await until(async () => {
            if (!(await offered.isVisible())) await page.keyboard.press('Control+Space');
            await offered.waitFor({ timeout: 4000 });
            return true;
          }, 'the photo that is typed being offered');
          const picture = page.locator('.suggest-details img').first();
          if (!(await picture.isVisible())) await page.keyboard.press('Control+Space');
          await until(
            () =>
              picture.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth > 0),
            'its thumbnail',
          );
          await page.keyboard.press('Escape');
          await until(async () => {
            await page.keyboard.press('Control+Z');
            await page.keyboard.press('Control+S');
            return !text().includes('![](');
          }, 'taking it back');
        },
      },
      {
        name: 'front matter that no site can read is told of at its line, until it is mended',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.openFile('index.md');
          await workbench.focus('index.md');
          await page.keyboard.press('Control+Home');
          await page.keyboard.press('End');
          await page.keyboard.type('\npeople:Tuscany/blog/x.jpg');
          await workbench.command('Problems: Focus on Problems View');
          await workbench.filterProblems('front matter');
          const told = workbench.problemRows().filter({ hasText: 'No site can read' });
          await told.waitFor();
          assert.match(await told.innerText(), /Ln [23],/);
          await workbench.focus('index.md');
          await page.keyboard.press('Control+Z');
          await until(async () => (await told.count()) === 0, 'the problem going away');
          await workbench.filterProblems('');
          await workbench.command('View: Toggle Panel Visibility');
        },
      },
      {
        name: 'a photo that is dropped comes as a copy, and its original is only read',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.openFile('index.md');
          await workbench.command('View: Show Explorer');
          await workbench.openFolder('friends');
          const row = workbench.row('emily-1.jpg');
          await row.waitFor();
          const original = readFileSync(join(folder, 'friends', 'emily-1.jpg'));
          await toEnd(stage);
          await row.scrollIntoViewIfNeeded();
          // The Explorer opens the draft's folder when the draft comes to the front.
          const still = async (): Promise<boolean> => {
            const [a, b] = [await row.boundingBox(), await row.boundingBox()];
            await row.hover();
            return a?.y === b?.y && b?.y === (await row.boundingBox())?.y;
          };
          await until(still, 'the Explorer at rest');
          const from = await row.boundingBox();
          const to = await workbench.editorOf('index.md').boundingBox();
          assert.ok(from && to);
          await page.mouse.move(from.x + 60, from.y + from.height / 2);
          await page.mouse.down();
          await page.mouse.move(to.x + 200, to.y + 300, { steps: 8 });
          await page.keyboard.down('Shift');
          await page.mouse.move(to.x + 210, to.y + 320, { steps: 8 });
          await page.mouse.up();
          await page.keyboard.up('Shift');
          await until(() => existsSync(join(bundle, 'emily-1.jpg')), 'the copy beside the draft');
          await workbench.line('index.md', /\(emily-1\.jpg\)/).waitFor();
          await shows(stage, 'emily-1.jpg', 1, 'the photo in the text');
          assert.ok(!text().includes('../'), 'no link leads out of the bundle');
          assert.match(text(), /\n\n!\[[^\]]*\]\(emily-1\.jpg\)[^\n]*\n/, 'a paragraph of its own');
          assert.equal(
            (text().match(/^!\[.*$/gm) ?? []).length,
            (text().match(/(?<!^- )!\[/gm) ?? []).length,
            'no photo within a line: only faces are, in the list of who is in it',
          );
          assert.deepEqual(readFileSync(join(folder, 'friends', 'emily-1.jpg')), original);
        },
      },
      {
        name: 'a picture that is pasted comes as a copy, too',
        async run(stage: Stage) {
          const { page } = stage;
          const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
          const png = await sharp({
            create: { width: 320, height: 240, channels: 3, background: '#888', noise },
          })
            .png()
            .toBuffer();
          await page.evaluate(
            async (bytes) => {
              const blob = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
              await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
            },
            [...png],
          );
          await toEnd(stage);
          await page.keyboard.press('Control+V');
          await until(() => existsSync(join(bundle, 'image.jpg')), 'the copy beside the draft');
          await shows(stage, 'image.jpg', 1, 'the picture in the text');
          const { width, height } = await sharp(join(bundle, 'image.jpg')).metadata();
          assert.deepEqual([width, height], [320, 240]);
        },
      },
      {
        name: 'the photo editor zooms, tells what is known, and leads to the next photo',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.openFile('img.HEIC');
          const frame = await workbench.webview(`${photo} img:not([hidden])`);
          await frame.getByText('Lviv, Ukraine').waitFor();
          const room = frame.locator('.room');
          const width = async (): Promise<number> =>
            (await frame.locator('img').boundingBox())?.width ?? 0;
          await until(async () => (await width()) > 0, 'the photo');
          const before = await width();
          await room.hover();
          await page.mouse.wheel(0, -400);
          await until(async () => (await width()) > before * 1.5, 'a larger photo');
          await frame.getByRole('button', { name: 'The whole photo' }).click();
          await until(async () => Math.abs((await width()) - before) < 2, 'the whole photo');
          await page.keyboard.press('PageUp');
          await workbench.tab('IMG_0001.JPG').waitFor();
        },
      },
      {
        name: 'every face of a photo is framed, and named in the photo',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          const shown = await workbench.webview(`${photo} img[alt="IMG_0001.JPG"]:not([hidden])`);
          await shown.getByRole('button', { name: 'Previous photo' }).click();
          const frame: Frame = await workbench.webview(`${photo} .frame`);
          const field = frame.getByPlaceholder('Who is this?').first();
          await field.fill('Franck');
          await field.press('Enter');
          await until(() => text().includes('Franck'), 'the name in the draft');
          await frame.locator('.frame.named .label', { hasText: 'Franck' }).waitFor();
          await until(async () => (await spread(frame.locator('.room'))) > 12, 'a photo');
          await checkAccessibility(stage, `${photo} .frame`);
          await page.keyboard.press('Escape');
        },
      },
      {
        name: 'photos are found by person and by time, and come into the draft by keyboard alone',
        onlyNewest: true,
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.openFile('index.md');
          await toEnd(stage);
          const before = count('IMG_0001.jpg');
          await workbench.command('Photo Blog: Insert Photo');
          const frame = await workbench.webview(picker);
          const found = frame.locator('.item');
          const field = frame.getByRole('searchbox');
          await until(async () => (await found.count()) === 11, 'all photos');
          await field.fill('Franck');
          await until(async () => (await found.count()) === 6, 'the photos of a person');
          await field.fill('Beijing March 2016');
          await until(async () => (await found.count()) === 1, 'the one of a place and a time');
          await field.focus();
          for (let i = 0; i < 8; i++) {
            await page.keyboard.press('Tab');
            if (await found.first().evaluate((one) => one === document.activeElement)) break;
          }
          await page.keyboard.press('Space');
          await page.keyboard.press('Enter');
          await frame.getByText('The photo is in the draft.').waitFor();
          await toEnd(stage);
          await shows(stage, 'IMG_0001.jpg', before + 1, 'the photo in the draft');
        },
      },
    ],
  };
}
