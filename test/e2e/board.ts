import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import sharp from 'sharp';
import type { Albums } from './albums.ts';
import { checkAccessibility } from './axe.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

const marker = 'body[data-kind=board]';

/** The album board with the real daemon: what is decided in it is seen in it, and in the draft. */
export function boardScenario({ folder }: Albums, extension: string): Scenario {
  const bundle = join(folder, 'day', 'blog');
  const text = (): string => readFileSync(join(bundle, 'index.md'), 'utf8');
  const board = ({ workbench }: Stage): Promise<Frame> => workbench.webview(marker);
  const tile = (frame: Frame, path: string): Locator => frame.locator(`.tile[data-path="${path}"]`);
  const chapterPhotos = (): string[] => {
    const [story = ''] = text().split('<!-- photoblog:chapter gallery -->');
    return [...story.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, name]) => name ?? '');
  };
  return {
    name: 'board',
    server: { workspace: folder, extension, settings: { 'photoBlog.view.openPreview': true } },
    steps: [
      {
        name: 'the board is there at once and fills with pictures as photos are read',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.contextMenu(workbench.row('day'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          const frame = await board(stage);
          await frame.locator('.tile').first().waitFor();
          await frame.locator('.tile img:not([hidden])').first().waitFor();
          assert.equal(await workbench.toast(/12 photos: /).count(), 0, 'before the run is over');
        },
      },
      {
        name: 'at the end the draft shows its top, and the preview is beside it',
        async run({ workbench }: Stage) {
          await workbench.toast(/12 photos: 10 fine, 1 recovered, 1 failed/).waitFor({
            timeout: 240_000,
          });
          await workbench.line('index.md', /^title:/).waitFor();
          await workbench.webview('body.vscode-body img');
          await until(
            () =>
              workbench
                .editorOf('index.md')
                .evaluate((editor) => editor.contains(document.activeElement)),
            'the focus in the draft, which came before the board',
          );
          await workbench.group('index.md').getByRole('button', { name: 'Album Board' }).waitFor();
          await workbench.closeToasts();
        },
      },
      {
        name: 'the button of the draft leads to its board, with chapters, roles and pictures',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.group('index.md').getByRole('button', { name: 'Album Board' }).click();
          const frame = await board(stage);
          await frame.locator('.tile.chapter').first().waitFor();
          await workbench.command('View: Close Editors in Other Groups');
          await frame.getByLabel('Show', { exact: true }).selectOption('With problems');
          await tile(frame, 'broken.heic').waitFor();
          assert.match(
            (await tile(frame, 'broken.heic').textContent()) ?? '',
            /text file.*cannot be read/,
          );
          await frame.getByLabel('Show', { exact: true }).selectOption('All photos');
          await frame.getByLabel('Size of the pictures').fill('100');
          const shown = frame.locator('.tile.chapter').first();
          await until(async () => (await spread(shown)) > 12, 'a picture with something in it');
        },
      },
      {
        name: 'Space leaves a photo out of the open draft, and undo brings it back',
        async run(stage: Stage) {
          const frame = await board(stage);
          const [first = ''] = chapterPhotos();
          const shown = frame.locator('.tile.chapter').first();
          const path = (await shown.getAttribute('data-path')) ?? '';
          await shown.click();
          await stage.page.keyboard.press(' ');
          await frame.locator(`.tile.left-out[data-path="${path}"]`).waitFor();
          await until(() => !text().includes(`](${first})`), 'the photo leaving the draft');
          await frame.getByRole('button', { name: 'Undo' }).click();
          await until(() => text().includes(`](${first})`), 'the photo coming back');
          await frame.locator(`.tile.chapter[data-path="${path}"]`).waitFor();
        },
      },
      {
        name: 'who leaves a photo out by key is at the next one, and by key gets it back',
        async run(stage: Stage) {
          const frame = await board(stage);
          const at = (): Promise<string | null> =>
            frame.evaluate(
              () => document.activeElement?.closest('.tile')?.getAttribute('data-path') ?? null,
            );
          await frame.locator('.tile.chapter').first().click();
          const [first, second] = [
            await at(),
            await frame.locator('.tile').nth(1).getAttribute('data-path'),
          ];
          await stage.page.keyboard.press('Delete');
          await frame.locator(`.tile.left-out[data-path="${first ?? ''}"]`).waitFor();
          await until(async () => (await at()) === second, `the focus on ${second ?? ''}`);
          await stage.page.keyboard.press('Control+z');
          await frame.locator(`.tile.chapter[data-path="${first ?? ''}"]`).waitFor();
          await until(async () => (await at()) === second, 'the focus staying');
        },
      },
      {
        name: 'a caption is written where the picture is',
        async run(stage: Stage) {
          const frame = await board(stage);
          await frame.locator('.tile.chapter').first().click();
          await stage.page.keyboard.press('c');
          const field = frame.getByLabel('Caption');
          await until(
            () => field.evaluate((one) => document.activeElement === one),
            'the focus in the caption',
          );
          await field.fill('Where it all began');
          await stage.page.keyboard.press('Enter');
          await until(() => text().includes('*Where it all began*'), 'the caption in the draft');
          await frame.locator('.tile .caption', { hasText: 'Where it all began' }).waitFor();
        },
      },
      {
        name: 'a photo is dragged to another place, and the draft follows',
        async run(stage: Stage) {
          const frame = await board(stage);
          const tiles = frame.locator('.tile.chapter');
          const order = (): Promise<(string | null)[]> =>
            tiles.evaluateAll((all) => all.map((one) => one.getAttribute('data-path')));
          const before = await order();
          assert.ok(before.length >= 4, `photos in the text: ${before.join(' ')}`);
          await tiles.nth(3).dragTo(tiles.nth(0), { targetPosition: { x: 12, y: 60 } });
          await until(async () => (await order())[0] === before[3], 'the new order');
          await until(
            () => chapterPhotos()[0] === before[3]?.replace(/\.\w+$/, '.jpg'),
            `the new order in the draft: ${before[3] ?? ''} first`,
          );
        },
      },
      {
        name: 'a photo is turned, in the board and beside the draft',
        async run(stage: Stage) {
          const frame = await board(stage);
          const name = chapterPhotos()[0] ?? '';
          const sizeOf = async (): Promise<number> => {
            const { width, height } = await sharp(readFileSync(join(bundle, name))).metadata();
            return width / height;
          };
          const before = await sizeOf();
          await frame.locator('.tile.chapter').first().click();
          await stage.page.keyboard.press('r');
          await until(
            async () => Math.abs((await sizeOf()) - 1 / before) < 0.01,
            'the turned copy',
          );
          const shown = frame.locator('.tile.chapter img').first();
          await until(
            async () => (await shown.getAttribute('style'))?.includes('rotate(90deg)') === true,
            'the turned thumbnail',
          );
        },
      },
      {
        name: 'the clock of a camera is set, and every time of it follows in the draft',
        async run(stage: Stage) {
          const frame = await board(stage);
          // ExifTool: IMG_0001.JPG was taken at 14:49 by the camera's clock.
          await until(() => text().includes('2:49 pm'), 'the time as the camera had it');
          await tile(frame, 'IMG_0001.JPG').click();
          await frame.locator('details.clock summary').click();
          await frame.getByRole('button', { name: '+1 h' }).click();
          await until(() => text().includes('3:49 pm'), 'the time an hour later');
          await frame.getByRole('button', { name: 'Undo' }).click();
          await until(() => text().includes('2:49 pm'), 'the time as it was');
        },
      },
      {
        name: 'the lead picture is chosen by key, in the board and in the draft; redo does it once more',
        async run(stage: Stage) {
          const frame = await board(stage);
          const cover = (): string => /^cover: (.*)$/m.exec(text())?.[1] ?? '';
          const before = cover();
          const other = frame.locator('.tile.chapter:not(:has(.badge.lead))').first();
          const path = (await other.getAttribute('data-path')) ?? '';
          const name = path.replace(/\.\w+$/, '.jpg');
          await other.click();
          await stage.page.keyboard.press('l');
          await until(() => cover() === name, `${name} as the cover of the draft`);
          await tile(frame, path).locator('.badge.lead').waitFor();
          await frame.getByRole('button', { name: 'Undo' }).click();
          await until(() => cover() === before, 'the cover as it was');
          await frame.getByRole('button', { name: 'Redo' }).click();
          await until(() => cover() === name, 'the cover that was chosen');
        },
      },
      {
        name: 'photos that are almost the same are a stack, which opens and closes by key',
        async run(stage: Stage) {
          const frame = await board(stage);
          const stack = frame.locator('.tile:has(.badge.stack)').first();
          const size = Number(
            /\d+/.exec((await stack.locator('.badge.stack').textContent()) ?? ''),
          );
          assert.ok(size >= 1, 'photos below the first');
          const all = (): Promise<number> => frame.locator('.tile').count();
          await stack.click();
          const before = await all();
          await stage.page.keyboard.press('e');
          await until(async () => (await all()) === before + size, `${size} more in sight`);
          await stage.page.keyboard.press('e');
          await until(async () => (await all()) === before, 'the stack again');
        },
      },
      {
        name: 'a chapter is split and joined by key',
        async run(stage: Stage) {
          const frame = await board(stage);
          const headings = (): number => (text().match(/^## /gm) ?? []).length;
          const before = headings();
          await frame.locator('.tile.chapter').nth(1).click();
          await stage.page.keyboard.press('s');
          await until(() => headings() === before + 1, 'one chapter more');
          await frame.getByRole('button', { name: 'Undo' }).click();
          await until(() => headings() === before, 'as many as before');
        },
      },
      {
        name: 'a face is named in its photo',
        async run(stage: Stage) {
          const frame = await board(stage);
          await frame.locator('.tile.chapter:has(.dot)').first().click();
          await stage.page.keyboard.press('n');
          await stage.page.keyboard.type('Ana Lima');
          await stage.page.keyboard.press('Enter');
          await until(() => text().includes('Ana Lima'), 'the name in the draft');
          await frame.locator('.dot.named').first().waitFor();
        },
      },
      {
        name: 'a missed face is drawn by hand and can be named',
        async run(stage: Stage) {
          const frame = await board(stage);
          const free = frame.locator('.tile.chapter:not(:has(.dot))').first();
          await free.click();
          await frame.getByRole('button', { name: 'Draw a Missed Face' }).click();
          const layer = frame.locator('.draw-layer');
          const box = await layer.boundingBox();
          assert.ok(box);
          await stage.page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
          await stage.page.mouse.down();
          await stage.page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.7, {
            steps: 4,
          });
          await stage.page.mouse.up();
          await frame.locator('.inspector .face input').first().waitFor();
          await frame.getByRole('button', { name: 'Undo' }).click();
          await frame.locator('.inspector .face input').first().waitFor({ state: 'detached' });
        },
      },
      {
        name: 'it is accessible in four themes',
        async run(stage: Stage) {
          await checkAccessibility(stage, marker);
        },
      },
      {
        name: 'it is usable in 250 pixels',
        async run(stage: Stage) {
          await stage.page.setViewportSize({ width: 560, height: 800 });
          const frame = await board(stage);
          await until(
            () => frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            'no scrolling sideways',
          );
          await frame.locator('.tile').first().waitFor();
        },
      },
    ],
  };
}

/** How much a part of the page differs within itself: 0 for one colour. */
export async function spread(element: Locator): Promise<number> {
  const { channels } = await sharp(await element.screenshot()).stats();
  return Math.max(...channels.map(({ stdev }) => stdev));
}
