import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Locator } from 'playwright-core';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

const samples = {
  italy: ['emily-1', 'emily-2', 'laura-1'],
  attic: ['tara-1'],
  party: ['emily-3', 'laura-2'],
};

/** Two folders in one window, an album in each and one whose draft goes elsewhere, with the real daemon. */
export function twoRootsScenario(root: string, extension: string): Scenario {
  const base = mkdtempSync(join(tmpdir(), 'pb-roots-'));
  const albums = {
    italy: join(base, 'trips', 'italy'),
    attic: join(base, 'trips', 'attic'),
    party: join(base, 'home', 'party'),
  };
  for (const [album, names] of Object.entries(samples))
    for (const name of names) {
      const folder = albums[album as keyof typeof albums];
      mkdirSync(folder, { recursive: true });
      const photo = join(root, 'assets/samples/facial-recognition', `${name}.jpg`);
      cpSync(photo, join(folder, `${name}.jpg`));
    }
  writeFileSync(join(albums.italy, 'broken.heic'), 'This is no photo.\n');
  for (const film of ['clip.mp4', 'IMG_0002.MOV']) writeFileSync(join(albums.italy, film), 'film');
  const workspace = join(base, 'both.code-workspace');
  const folders = [{ path: 'trips' }, { path: 'home' }];
  writeFileSync(workspace, JSON.stringify({ folders }));
  const draft = (album: 'italy' | 'party'): string => join(albums[album], 'blog', 'index.md');
  const text = (album: 'italy' | 'party'): string => readFileSync(draft(album), 'utf8');
  const rows = ({ page }: Stage): Locator =>
    page.locator('.pane:has(.pane-header[aria-label^="Albums"]) .monaco-list-row');
  const board = ({ workbench }: Stage): Promise<Frame> =>
    workbench.webview('body[data-kind=board] .tile');
  /** Opens the draft of an album from the tree: the row below that of its album. */
  const openDraft = async (stage: Stage, album: string): Promise<void> => {
    const { workbench } = stage;
    await workbench.command('View: Close All Editors');
    await workbench.command('View: Show Photo Blog');
    const labels = async (): Promise<string[]> => rows(stage).allTextContents();
    await until(async () => (await labels()).some((one) => one.includes(album)), album);
    const at = (await labels()).findIndex((label) => label.includes(album));
    await rows(stage)
      .nth(at + 1)
      .click();
    await workbench.line('index.md', /^title:/).waitFor();
  };
  return {
    name: 'two roots',
    server: {
      workspace,
      extension,
      settings: { 'photoBlog.view.openPreview': false, 'photoBlog.view.openBoard': false },
    },
    steps: [
      {
        name: 'the palette lists the albums of both folders, and the summary tells of films left alone',
        async run({ workbench }: Stage) {
          await workbench.command('Photo Blog: Generate Blog');
          const list = workbench.quickInput().locator('.monaco-list-row');
          for (const [album, photos] of [
            ['italy', '4 photos'],
            ['party', '2 photos'],
          ] as const)
            await list.filter({ hasText: album }).filter({ hasText: photos }).waitFor();
          await workbench.pick('italy');
          await workbench.answerDialog('Recognize Faces');
          await workbench
            .toast(/4 photos: 3 fine, 1 failed\. 2 videos are not read/)
            .waitFor({ timeout: 180_000 });
          await workbench.closeToasts();
          assert.match(text('italy'), /emily-1\.jpg/);
        },
      },
      {
        name: 'a blog is written from the other folder, too, and each draft is beside its photos',
        async run({ workbench }: Stage) {
          await workbench.command('View: Close All Editors');
          await workbench.command('View: Show Explorer');
          await workbench.openFolder('home');
          await workbench.contextMenu(workbench.row('party'), 'Generate Blog');
          await workbench.toast(/2 photos: 2 fine/).waitFor({ timeout: 180_000 });
          await workbench.closeToasts();
          assert.match(text('party'), /emily-3\.jpg/);
          assert.doesNotMatch(text('party'), /emily-1\.jpg/);
        },
      },
      {
        name: 'the tree has both albums, each with its own problems',
        async run(stage: Stage) {
          await stage.workbench.command('View: Show Photo Blog');
          await rows(stage).filter({ hasText: 'party' }).first().waitFor();
          const problem = rows(stage).filter({ hasText: '1 photo with a problem' });
          await problem.waitFor();
          const labels = await rows(stage).allTextContents();
          const at = (part: string): number => labels.findIndex((label) => label.includes(part));
          const ofProblem = at('with a problem');
          const owner =
            at('italy') < ofProblem && (at('party') < at('italy') || ofProblem < at('party'));
          assert.ok(owner, `below its own album: ${labels.join(' | ')}`);
          assert.match(
            (await stage.workbench.status('status.problems').getAttribute('aria-label')) ?? '',
            /Warnings: 1|Errors: 1/,
          );
        },
      },
      {
        name: 'commands of a draft find its own album, in whichever folder it is',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          for (const [album, photos] of [
            ['party', 2],
            ['italy', 4],
          ] as const) {
            await openDraft(stage, album);
            await workbench.group('index.md').getByRole('button', { name: 'Album Board' }).click();
            const frame = await board(stage);
            await until(
              async () => (await frame.locator('.tile').count()) === photos,
              `${photos} photos on the board of ${album}`,
            );
            await page.locator('.tab.active', { hasText: album }).waitFor();
          }
          await workbench.command('View: Close All Editors');
        },
      },
      {
        name: 'a name given once is in the drafts of both folders',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          const people = await workbench.webview('body[data-kind=people] .person');
          const emily = people
            .locator('.person', { has: people.locator('.faces [title^="emily"]') })
            .first();
          await emily.locator('.who input').fill('Emily');
          await page.keyboard.press('Enter');
          for (const album of ['italy', 'party'] as const)
            await until(() => text(album).includes('Emily'), `the name in the draft of ${album}`);
        },
      },
      {
        name: 'where a draft cannot be put, that is said, and it is saved elsewhere',
        async run({ workbench, server }: Stage) {
          await workbench.closeToasts();
          const noFolder = join(base, 'no-folder');
          writeFileSync(noFolder, 'a file\n');
          server.machineSettings({ 'photoBlog.output': join(noFolder, 'posts') });
          await workbench.command('View: Show Explorer');
          await workbench.openFolder('trips');
          await workbench.contextMenu(workbench.row('attic'), 'Generate Blog');
          const refusal = workbench.toast('Save Elsewhere');
          await refusal.waitFor({ timeout: 180_000 });
          assert.doesNotMatch(await refusal.innerText(), /ENOTDIR|ENOENT|Internal error/);
          const elsewhere = join(base, 'elsewhere');
          mkdirSync(elsewhere);
          await refusal.getByRole('button', { name: 'Save Elsewhere…' }).click();
          // VS Code shows no fourth toast within 0.8 s, and this would be one; nobody reads and chooses that fast.
          await sleep(1000);
          await workbench.choosePath(`${elsewhere}/`, 'Save Here');
          await workbench.toast(/1 photo: 1 fine/).waitFor({ timeout: 180_000 });
          await until(
            () => existsSync(join(elsewhere, 'attic', 'index.md')),
            'the draft in the folder that was chosen',
          );
          assert.equal(existsSync(join(albums.attic, 'blog')), false);
        },
      },
    ],
  };
}
