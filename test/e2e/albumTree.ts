import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Albums } from './albums.ts';
import { spread } from './board.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

/** Several folders as one post, the tree of albums, broken photos, and everything about what is kept, with the real daemon. */
export function albumTreeScenario({ folder, newPhoto, torn }: Albums, extension: string): Scenario {
  const bundle = join(folder, 'day', 'blog');
  const text = (): string => readFileSync(join(bundle, 'index.md'), 'utf8');
  const rows = ({ page }: Stage): Locator =>
    page.locator('.pane:has(.pane-header[aria-label^="Albums"]) .monaco-list-row');
  const row = (stage: Stage, label: string | RegExp): Locator =>
    rows(stage).filter({ hasText: label }).first();
  writeFileSync(join(folder, 'friends', 'torn.jpg'), torn);
  return {
    name: 'album tree',
    server: {
      workspace: folder,
      extension,
      settings: {
        'photoBlog.view.openPreview': false,
        'photoBlog.view.openBoard': false,
        // A draft that is opened does not unfold its folder, which would push photos out of the Explorer's view.
        'explorer.autoReveal': false,
      },
    },
    steps: [
      {
        name: 'the palette lists the folders that hold photos, with how many',
        async run({ workbench, page }: Stage) {
          await workbench.command('Photo Blog: Generate Blog');
          const entry = (label: string, photos: string): Locator =>
            workbench
              .quickInput()
              .locator('.monaco-list-row', { hasText: label })
              .filter({ hasText: photos });
          await entry('photos/day', '12 photos').waitFor();
          await entry('photos/friends', '7 photos').waitFor();
          await entry('Several Folders as One Post', '').waitFor();
          await page.keyboard.press('Escape');
        },
      },
      {
        name: 'several folders selected in the Explorer are one post, beside the first',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.row('friends').click();
          await workbench.row('day').click({ modifiers: ['Control'] });
          await workbench.contextMenu(workbench.row('day'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast(/19 photos: /).waitFor({ timeout: 180_000 });
          await workbench.closeToasts();
          for (const image of ['emily-1.jpg', 'IMG_0001.jpg']) assert.ok(text().includes(image));
          assert.equal(existsSync(join(folder, 'friends', 'blog')), false);
          await page.keyboard.press('Escape');
        },
      },
      {
        name: 'a JPEG that breaks off is opened by our editor, as far as it goes, with the cause',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.openFile('torn.jpg');
          const photo = await workbench.webview('body[data-kind=photo] img:not([hidden])');
          await photo.getByText(/ends too early: about \d+ % of it is missing/).waitFor();
          await until(async () => (await spread(photo.locator('img'))) > 12, 'a part of the photo');
          assert.equal(await workbench.tab('torn.jpg').count(), 1);
          await workbench.command('View: Close Editor');
        },
      },
      {
        name: 'the tree says what an album is made of, and what there is to do about it',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.command('View: Show Photo Blog');
          await row(stage, 'day + friends').waitFor();
          await until(
            async () => /19 photos/.test((await row(stage, 'day + friends').textContent()) ?? ''),
            'the number of photos',
          );
          for (const label of [/3 photos with a problem/, /without a name/])
            await row(stage, label).waitFor();
          await row(stage, /photos with a problem/)
            .locator('.monaco-tl-twistie')
            .click();
          await row(stage, 'broken.heic').click();
          const photo = await workbench.webview('body[data-kind=photo]');
          await photo.getByText('This photo cannot be shown').waitFor();
          await workbench.command('View: Close Editor');
        },
      },
      {
        name: 'the problems of photos are there again after the window was loaded anew',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          // What is to be said of a draft's text comes when the draft is in front.
          const problems = async (): Promise<string | undefined> =>
            /Warnings: \d+/.exec(
              (await workbench.status('status.problems').getAttribute('aria-label')) ?? '',
            )?.[0];
          const before = await problems();
          assert.ok(before);
          await page.reload();
          await page.locator('.monaco-workbench').waitFor();
          await workbench.command('View: Show Photo Blog');
          await row(stage, 'day + friends').waitFor();
          await until(async () => (await problems()) === before, `again: ${before}`);
          // There is nothing to take back, which is an answer and no fault.
          await workbench.command('Photo Blog: Undo Last Correction of People');
          await workbench.toast(/no correction to take back/).waitFor();
          assert.equal(await page.locator('.notification-toast .codicon-warning').count(), 0);
          await workbench.closeToasts();
          await row(stage, /photos with a problem/)
            .locator('.monaco-tl-twistie')
            .click();
          await row(stage, 'broken.heic').waitFor();
        },
      },
      {
        name: 'a photo that is left out there is no problem any more, and can be taken back',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.contextMenu(row(stage, 'broken.heic'), 'Leave This Photo Out');
          await row(stage, /2 photos with a problem/).waitFor();
          await workbench.closeToasts();
          const leftOut = row(stage, '1 photo left out');
          await leftOut.locator('.monaco-tl-twistie').click();
          await row(stage, 'broken.heic').hover();
          await row(stage, 'broken.heic').locator('.action-label').first().click();
          await row(stage, /3 photos with a problem/).waitFor();
          await until(async () => (await leftOut.count()) === 0, 'nothing being left out');
          await workbench.closeToasts();
        },
      },
      {
        name: 'a photo without a problem is opened and left out from the Explorer, and taken back',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.command('View: Show Explorer');
          await workbench.openFolder('day');
          const photo = workbench.row('img.HEIC');
          await photo.waitFor();
          await workbench.contextMenu(photo, 'Open as a Photo');
          await workbench.webview('body[data-kind=photo] img[alt="img.HEIC"]:not([hidden])');
          await workbench.command('View: Close Editor');
          await workbench.contextMenu(photo, 'Leave This Photo Out');
          await workbench.toast('is left out from now on').waitFor();
          await workbench.command('View: Show Photo Blog');
          const leftOut = row(stage, '1 photo left out');
          await leftOut.waitFor();
          if ((await leftOut.getAttribute('aria-expanded')) === 'false')
            await leftOut.locator('.monaco-tl-twistie').click();
          await row(stage, 'img.HEIC').hover();
          await row(stage, 'img.HEIC').locator('.action-label').first().click();
          await until(async () => (await leftOut.count()) === 0, 'nothing being left out');
          await workbench.closeToasts();
        },
      },
      {
        name: 'new photos are told of by themselves, and an update takes them in',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          writeFileSync(join(folder, 'friends', 'new-one.jpg'), newPhoto);
          await row(stage, '1 new photo since').waitFor();
          await row(stage, '1 new photo since').hover();
          await row(stage, '1 new photo since').locator('.action-label').first().click();
          const list = workbench.quickInput();
          await list
            .locator('.quick-input-title', { hasText: 'Which changes' })
            .waitFor({ timeout: 180_000 });
          assert.ok(!text().includes('new-one.jpg'), 'nothing is written before it is seen');
          await page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
          // A list that is closed by accident is offered again, and the draft stays as it is meanwhile.
          await page.keyboard.press('Escape');
          await workbench
            .toast('Nothing is written yet')
            .getByRole('button', { name: 'Choose Chapters…' })
            .click();
          await list.getByRole('button', { name: 'OK' }).click();
          await workbench.toast(/20 photos|19 photos/).waitFor({ timeout: 180_000 });
          await until(() => text().includes('new-one.jpg'), 'the new photo in the draft');
          await until(
            async () => (await row(stage, 'new photo since').count()) === 0,
            'no new photo',
          );
          await workbench.closeToasts();
        },
      },
      {
        name: 'names are exported, imported again, written beside the photos, and forgotten with the album',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          const people = await workbench.webview('body[data-kind=people] .person');
          const field = people.locator('.person .who input').first();
          await field.fill('Emily');
          await page.keyboard.press('Enter');
          await until(() => text().includes('Emily'), 'the name in the draft');
          await workbench.command('Photo Blog: Your Data');
          await workbench.pick('Export Names and Decisions');
          await page.locator('.quick-input-widget input').first().waitFor();
          await workbench.quickInput().getByRole('button', { name: 'OK' }).first().click();
          const file = join(folder, 'photo-blog-people.json');
          // The file is there, and empty, before it is written.
          await workbench.toast('Exported to').waitFor();
          assert.match(readFileSync(file, 'utf8'), /Emily/);
          assert.ok(
            !/\d\.\d{6,}(?:,|\s|\])\s*-?\d\.\d{6,}/.test(readFileSync(file, 'utf8')),
            'no numbers of faces',
          );
          await workbench.closeToasts();
          await people.locator('.message button', { hasText: 'Undo' }).click();
          await until(() => !text().includes('Emily'), 'the name being taken back');
          await workbench.command('Photo Blog: Your Data');
          await workbench.pick('Import Names and Decisions');
          await workbench.choosePath(file);
          assert.match(await workbench.dialog().innerText(), /Import 1 decisions?\?[^]*Emily/);
          await workbench.answerDialog('Import');
          await until(() => text().includes('Emily'), 'the imported name in the draft');
          await workbench.closeToasts();
          await workbench.contextMenu(row(stage, 'day + friends'), 'Write Names into XMP Files');
          assert.match(await workbench.dialog().innerText(), /: Emily/);
          await workbench.answerDialog('Write');
          await workbench.toast(/XMP files? (is|are) written/).waitFor();
          const sidecars = ['day', 'friends'].flatMap((album) =>
            readdirSync(join(folder, album))
              .filter((name) => name.toLowerCase().endsWith('.xmp'))
              .map((name) => readFileSync(join(folder, album, name), 'utf8')),
          );
          assert.ok(sidecars.length > 0 && sidecars.every((xmp) => xmp.includes('Emily')));
          await workbench.closeToasts();
          await workbench.contextMenu(row(stage, 'day + friends'), 'Forget an Album');
          assert.match(
            await workbench.dialog().innerText(),
            /Forget the album “day \+ friends”\?[^]*Photos and drafts stay/,
          );
          await workbench.answerDialog('Forget');
          await workbench.toast(/Forgotten: \d+ pieces of data before, 0 now/).waitFor();
          await people.locator('.empty').waitFor();
          assert.ok(readdirSync(join(folder, 'friends')).includes('emily-1.jpg'));
          assert.ok(existsSync(join(bundle, 'index.md')), 'the draft is the user’s');
          assert.ok(
            !existsSync(join(stage.server.home, '.local/share/photoblog/joined')) ||
              readdirSync(join(stage.server.home, '.local/share/photoblog/joined')).length === 0,
          );
          await workbench.closeToasts();
        },
      },
      {
        name: 'somebody without photos tries the sample album of the walkthrough',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.command('View: Close All Editors');
          await workbench.command('Welcome: Open Walkthrough');
          await workbench.pick('Photo Blog');
          await stage.page
            .getByRole('button', { name: /Try.*Sample/i })
            .first()
            .click();
          await workbench.toast(/6 photos: 6 fine/).waitFor({ timeout: 240_000 });
          await workbench.line('index.md', /^title:/).waitFor();
          await row(stage, 'Sample Album').waitFor();
          await workbench.closeToasts();
        },
      },
      {
        name: 'everything is forgotten, and the views say so',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.command('Photo Blog: Your Data');
          await workbench.pick('Forget Everything');
          await workbench.answerDialog('Forget');
          await workbench.toast(/Forgotten: \d+ pieces of data before, 0 now/).waitFor();
          await until(async () => (await rows(stage).count()) === 0, 'no album');
        },
      },
    ],
  };
}
