import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

const count = 1000;
const marker = 'body[data-kind=board]';

/** A board of 1,000 photos: how long it takes to come, and how evenly it scrolls. */
export async function largeBoardScenario(extension: string): Promise<Scenario> {
  const folder = join(mkdtempSync(join(tmpdir(), 'pb-many-')), 'photos');
  mkdirSync(join(folder, 'many'), { recursive: true });
  for (let i = 0; i < count; i++) {
    const colour = { r: (i * 37) % 256, g: (i * 91) % 256, b: (i * 13) % 256 };
    const taken = new Date(Date.UTC(2024, 4, 1 + (i % 20), 8, i % 600));
    const photo = await sharp({
      create: { width: 320, height: 213, channels: 3, background: colour },
    })
      .withExif({
        IFD2: {
          DateTimeOriginal: taken.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' '),
        },
      })
      .jpeg({ quality: 60 })
      .toBuffer();
    writeFileSync(join(folder, 'many', `IMG_${String(i).padStart(4, '0')}.jpg`), photo);
  }
  return {
    name: 'large board',
    server: { workspace: folder, extension },
    steps: [
      {
        name: 'a draft of 1,000 photos is made, with the board open',
        async run({ workbench }: Stage) {
          await workbench.contextMenu(workbench.row('many'), 'Generate Blog');
          await workbench.answerDialog('Without Faces');
          await workbench.webview(`${marker} .tile`);
          await workbench.toast(/1000 photos: /).waitFor({ timeout: 300_000 });
          await workbench.closeToasts();
        },
      },
      {
        name: 'the board scrolls from top to bottom without a hitch',
        async run({ workbench, page, tell }: Stage) {
          await workbench.tab('Album').first().click();
          await page.locator('.tab.active', { hasText: 'Album' }).waitFor();
          const frame = await workbench.webview(`${marker} .tile`);
          const drawn = await frame.locator('.tile').count();
          assert.ok(drawn < 200, `${drawn} of ${count} photos are in the page`);
          const times = await frame.evaluate(async () => {
            const grid = document.querySelector('.grid');
            if (grid === null) return [];
            const frames: number[] = [];
            let last = performance.now();
            while (grid.scrollTop + grid.clientHeight < grid.scrollHeight - 1) {
              grid.scrollTop += 480;
              // A page that is not in sight draws nothing, for ever.
              await new Promise((resolve, reject) => {
                const never = setTimeout(() => {
                  reject(new Error('the board is not drawn'));
                }, 30_000);
                requestAnimationFrame((time) => {
                  clearTimeout(never);
                  resolve(time);
                });
              });
              const now = performance.now();
              frames.push(now - last);
              last = now;
            }
            return frames;
          });
          const sorted = times.toSorted((a, b) => a - b);
          const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
          tell(
            `     ${times.length} frames: median ${at(0.5).toFixed(1)} ms, 95 % ${at(0.95).toFixed(1)} ms, longest ${at(0.999).toFixed(1)} ms`,
          );
          assert.ok(times.length > 40, `${times.length} frames`);
          const last = frame.locator('.tile').last();
          await until(
            async () =>
              (await last
                .locator('img')
                .evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)) !== 0,
            'pictures at the end',
          );
          await page.screenshot({ path: 'out/e2e/large-board.png' });
        },
      },
      {
        name: 'by keyboard alone one gets anywhere in it, and always sees where one is',
        async run({ workbench, page, tell }: Stage) {
          const frame = await workbench.webview(`${marker} .tile`);
          /** The photo that has the focus, where the whole of it is in sight. */
          const at = (): Promise<string | null> =>
            frame.evaluate(() => {
              const tile = document.activeElement?.closest<HTMLElement>('.tile');
              const grid = document.querySelector('.grid')?.getBoundingClientRect();
              const box = tile?.getBoundingClientRect();
              const isSeen =
                grid !== undefined &&
                box !== undefined &&
                box.top >= grid.top - 1 &&
                box.bottom <= grid.bottom + 1;
              return isSeen ? (tile?.dataset['path'] ?? null) : null;
            });
          const presses = async (key: string): Promise<string> => {
            const before = await at();
            await page.keyboard.press(key);
            return until(async () => {
              const now = await at();
              return now === before ? '' : (now ?? '');
            }, `another photo in sight after ${key}`);
          };
          await frame.locator('.tile').nth(3).click();
          const last = await presses('Control+End');
          const first = await presses('Control+Home');
          assert.notEqual(first, last);
          const began = Date.now();
          const way = new Set([first]);
          for (let i = 0; i < 20; i++) way.add(await presses('PageDown'));
          for (let i = 0; i < 20; i++) way.add(await presses('ArrowRight'));
          tell(`     40 keys, each seen, in ${Date.now() - began} ms`);
          assert.equal(way.size, 41, 'a photo of its own after every key');
          assert.equal(await presses('Control+End'), last);
          assert.equal(await frame.locator('.tile[tabindex="0"]').count(), 1, 'one stop for Tab');
        },
      },
      {
        name: 'a decision in it is seen at once, and kept',
        async run({ workbench, page, tell }: Stage) {
          const frame = await workbench.webview(marker);
          await frame.getByLabel('Show', { exact: true }).selectOption('In the text');
          await frame.locator('.tile.chapter').first().click();
          // A click scrolls to its picture, and the list then holds others: the one that is chosen counts.
          const chosen = frame.locator('.tile.chapter[aria-selected="true"]');
          const path = (await chosen.getAttribute('data-path')) ?? '';
          const started = Date.now();
          await page.keyboard.press(' ');
          await frame.locator(`.tile.chapter[data-path="${path}"]`).waitFor({ state: 'detached' });
          const seen = Date.now() - started;
          await until(
            async () => !(await frame.getByRole('button', { name: 'Undo' }).isDisabled()),
            'the decision being kept',
          );
          tell(`     seen after ${seen} ms, kept after ${Date.now() - started} ms`);
          assert.ok(seen < 1000, `seen after ${seen} ms`);
          assert.ok(Date.now() - started < 3000, 'kept before the whole board is read anew');
        },
      },
    ],
  };
}
