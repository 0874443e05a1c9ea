import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import type { Albums } from './albums.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

/** The whole way of a user, with the packaged extension, the real daemon, Qdrant and photos. */
export function wholeStoryScenario({ folder, day, newPhoto }: Albums, extension: string): Scenario {
  const draft = join(folder, 'day', 'blog', 'index.md');
  const text = (): string => readFileSync(draft, 'utf8');
  return {
    name: 'whole story',
    server: { workspace: folder, extension, settings: { 'photoBlog.seeing': true } },
    steps: [
      {
        name: 'nothing runs before it is needed',
        async run({ server, workbench }: Stage) {
          await sleep(2000);
          assert.equal(await workbench.status('photo-blog.photo-blog.photoBlog.status').count(), 0);
          assert.doesNotMatch(server.log(/remoteexthost\.log$/), /doActivateExtension photo-blog/);
          assert.ok(!server.processes().some(({ command }) => command.includes('photoblog.js')));
        },
      },
      {
        name: 'Generate Blog asks for consent first',
        async run({ workbench }: Stage) {
          await workbench.contextMenu(workbench.row('day'), 'Generate Blog');
          const dialog = await workbench.dialog().innerText();
          assert.match(dialog, /Recognize faces in your photos\?/);
          assert.match(dialog, /512 numbers/);
          assert.match(dialog, /\.local\/share\/photoblog/);
          assert.match(dialog, /Nothing leaves it/);
          await workbench.dialog().getByRole('button', { name: 'Without Faces' }).waitFor();
        },
      },
      {
        name: 'the progress counts photos and the draft streams in',
        async run({ workbench, page, server }: Stage) {
          const growth = await workbench.recordGrowth();
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast('Writing a blog from').waitFor();
          await workbench.toast(/\d+ of 12 photos/).waitFor();
          await page.screenshot({ path: 'out/e2e/progress.png' });
          await workbench
            .toast(/12 photos: 10 fine, 1 recovered, 1 failed/)
            .waitFor({ timeout: 240_000 });
          const seen = await growth();
          assert.ok(seen.length >= 5, `seen growing in ${seen.length} steps: ${seen.join(' ')}`);
          await workbench.tab('index.md').waitFor();
          assert.match(text(), /^---\n[^]*title:[^]*\n---\n/);
          assert.match(text(), /@person-1/);
          assert.equal(day.photos, 12);
          // What is in a picture without people is told, and never what colours it has.
          const told = [...text().matchAll(/^!\[([^\]]*)\]\(([^)]+)\)/gm)];
          assert.ok(told.length >= 9, `${told.length} pictures`);
          for (const [, alt = '', image = ''] of told) {
            // Of the one that is cut off nothing is known but that it is a photo.
            assert.ok(alt.length > 8 || image === 'cut-off.jpg', `${image}: ${alt}`);
            assert.doesNotMatch(alt, /mostly|in the (?:upper|lower) half|Upright picture/i);
          }
          assert.match(text(), /!\[[^\]]*bottom[^\]]*\]\(Landscape_6\.jpg\)/);
          const log = server.log(/photo-blog.*\.log$/);
          assert.match(log, /12 photos: 10 fine/);
          assert.match(log, /broken\.heic: decode\/unsupported: /);
        },
      },
      {
        name: 'the preview shows the photos',
        async run({ workbench }: Stage) {
          await workbench
            .group('index.md')
            .getByRole('button', { name: 'Preview the Draft' })
            .click();
          const frame = await workbench.webview(
            'body.vscode-body .markdown-body img, body.vscode-body img',
          );
          assert.equal(await frame.locator('table:visible').count(), 0, 'as in a blog');
          const images = frame.locator('img');
          await until(async () => (await images.count()) >= 5, 'the images of the preview');
          await until(
            () =>
              images.evaluateAll((all) =>
                all.every(
                  (one) => one instanceof HTMLImageElement && one.complete && one.naturalWidth > 0,
                ),
              ),
            'loading the images of the preview',
          );
        },
      },
      {
        name: 'the problems of photos are in the Problems view',
        async run({ workbench, page }: Stage) {
          await workbench.command('View: Close Other Editors in Group');
          await workbench.command('Problems: Focus on Problems View');
          await workbench.problemRows().first().waitFor();
          for (const [photo, code] of [
            ['cut-off.jpg', 'decode/truncated'],
            ['broken.heic', 'decode/unsupported'],
          ] as const) {
            await workbench.filterProblems(photo);
            await workbench.problemRows().filter({ hasText: code }).waitFor();
            await workbench.problemRows().locator('a', { hasText: code }).first().waitFor();
          }
          // A person without a name is one row, and few are below it.
          await workbench.filterProblems('@person-1');
          const unnamed = workbench.problemRows().filter({ hasText: '@person-1' });
          await unnamed.first().waitFor();
          assert.match(await unnamed.first().innerText(), /@person-1.*(?:name|photos)/);
          const again = await unnamed.filter({ hasText: '@person-1 again' }).count();
          assert.ok(again <= 4, `${again} times again`);
          await workbench.filterProblems('broken.heic');
          await workbench.problemRows().filter({ hasText: 'decode/unsupported' }).waitFor();
          await page.mouse.move(900, 300);
        },
      },
      {
        name: 'a problem leads to its photo, with what can be done',
        async run({ workbench }: Stage) {
          await workbench.problemRows().filter({ hasText: 'decode/unsupported' }).dblclick();
          await workbench.tab('broken.heic').waitFor();
          const page = await workbench.webview('body[data-kind=photo]');
          await page.getByText('This photo cannot be shown').waitFor();
          await page.getByText('The file is a text file').waitFor();
          await page.getByRole('button', { name: 'Try Again' }).click();
          await workbench.toast(/“broken\.heic” still cannot be read/).waitFor();
        },
      },
      {
        name: 'the code of a problem leads to its explanation, without a network',
        async run({ workbench, page }: Stage) {
          await workbench.closeToasts();
          const link = workbench.problemRows().locator('a', { hasText: 'decode/unsupported' });
          await link.first().click();
          await workbench.tab('problems.md').waitFor();
          const preview = await workbench.webview('h2#decodeunsupported');
          await until(
            () =>
              preview
                .locator('h2#decodeunsupported')
                .evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < 200),
            'scrolling to the explanation',
          );
          await page.mouse.move(700, 300);
          await workbench.command('View: Close Editor');
        },
      },
      {
        name: 'a problem has its quick fixes',
        async run({ workbench, page }: Stage) {
          await workbench.tab('broken.heic').click();
          await workbench.command('View: Reopen Editor With Text Editor');
          await workbench.editorOf('broken.heic').click();
          const actions = page.locator('.action-widget .monaco-list-row');
          // Text that was opened a moment ago may not have its problems yet.
          await until(async () => {
            await page.keyboard.press('Control+.');
            await actions.filter({ hasText: 'Try Again' }).waitFor({ timeout: 3000 });
            return true;
          }, 'the quick fixes');
          for (const title of [
            'Try Again',
            'Leave This Photo Out',
            'Open the Photo',
            'Show the Log',
          ]) {
            await actions.filter({ hasText: title }).waitFor();
          }
          await page.keyboard.press('Escape');
        },
      },
      {
        name: 'a photo that is left out is no problem any more',
        async run({ workbench, page }: Stage) {
          await workbench.closeToasts();
          await workbench.tab('broken.heic').click();
          const fix = page
            .locator('.editor-actions .action-label[aria-label^="Fix Photo"]')
            .first();
          await fix.click();
          await workbench.pick('Leave This Photo Out');
          await workbench.toast('is left out from now on').waitFor();
          await until(
            async () =>
              !(await workbench.problemRows().allTextContents()).join().includes('broken.heic'),
            'clearing the problem',
          );
          await workbench.closeToasts();
          await workbench.command('View: Close All Editors');
          await workbench.command('View: Toggle Panel Visibility');
        },
      },
      {
        name: 'a problem goes away when its photo is mended and tried again',
        async run({ workbench }: Stage) {
          const photo = join(folder, 'day', 'cut-off.jpg');
          writeFileSync(photo, day.mended);
          await workbench.command('Photo Blog: Fix Photo');
          await workbench.pick('cut-off.jpg');
          await workbench.pick('Try Again');
          await workbench.toast('“cut-off.jpg” can be read now').waitFor();
          await until(
            async () =>
              (await workbench.status('status.problems').getAttribute('aria-label'))?.includes(
                'Warnings',
              ) !== true,
            'clearing the warning',
          );
          await workbench.closeToasts();
        },
      },
      {
        name: 'photos that VS Code cannot read are shown all the same: HEIC and TIFF',
        async run({ workbench }: Stage) {
          const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
          const create = { width: 90, height: 60, channels: 3, background: '#888', noise } as const;
          await sharp({ create }).tiff().toFile(join(folder, 'scan.tif'));
          for (const photo of ['img.HEIC', 'scan.tif']) {
            await workbench.openFile(photo);
            const shown = `body[data-kind=photo] img[alt="${photo}"]:not([hidden])`;
            const page = await workbench.webview(shown);
            await until(
              () =>
                page
                  .locator('img')
                  .evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth > 0),
              photo,
            );
          }
          await workbench.command('View: Close Editor');
        },
      },
      {
        name: 'the People view shows faces',
        async run({ workbench, page }: Stage) {
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people]');
          await people.locator('.person').first().waitFor();
          await until(
            () =>
              people
                .locator('.person img')
                .evaluateAll(
                  (all) =>
                    all.length > 5 &&
                    all.every(
                      (one) =>
                        one instanceof HTMLImageElement && one.complete && one.naturalWidth > 0,
                    ),
                ),
            'loading the thumbnails',
          );
          assert.equal(
            await people.locator('.person .count').first().innerText(),
            '@person-1 · 6 photos',
          );
          await page.mouse.move(900, 400);
        },
      },
      {
        name: 'a name given in the panel reaches the draft and the store at once',
        async run({ workbench, page, server }: Stage) {
          await workbench.openFile('index.md');
          const people = await workbench.webview('body[data-kind=people]');
          const field = people.locator('.person .who input').first();
          await field.click();
          await field.fill('Franck');
          await page.keyboard.press('Enter');
          await until(() => text().includes('Franck'), 'the name in the draft');
          assert.doesNotMatch(text(), /@person-1\b/);
          await people.locator('.message', { hasText: 'Undo' }).waitFor();
          await people.getByRole('button', { name: 'More actions for Franck' }).waitFor();
          await page.getByRole('tab', { name: /^Photo Blog - \d/ }).waitFor({ state: 'detached' });
          const ledger = join(server.home, '.local/share/photoblog/people/ledger.jsonl');
          assert.match(readFileSync(ledger, 'utf8'), /Franck/);
        },
      },
      {
        name: 'hovering a name shows the face',
        async run({ workbench, page }: Stage) {
          await workbench.focus('index.md');
          await page.keyboard.press('Control+End');
          await workbench.line('index.md', '**Franck**').click({ position: { x: 45, y: 8 } });
          await page.keyboard.press('Control+K');
          await page.keyboard.press('Control+I');
          const hover = page.locator('.monaco-hover:not(.hidden) img').first();
          await until(
            () => hover.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth > 0),
            'the face in the hover',
          );
        },
      },
      {
        name: 'F2 renames a person in the draft, the panel and the store',
        async run({ workbench, page }: Stage) {
          await page.keyboard.press('Escape');
          await page.keyboard.press('F2');
          const box = page.locator('.rename-box input');
          await box.waitFor();
          await box.fill('Franck Dernon');
          await page.keyboard.press('Enter');
          await workbench.line('index.md', '**Franck Dernon**').waitFor();
          await page.keyboard.press('Control+S');
          await until(() => text().includes('Close-up of Franck Dernon'), 'the name in the draft');
          const people = await workbench.webview('body[data-kind=people]');
          await until(
            async () =>
              (await people.locator('.person .who input').first().inputValue()) === 'Franck Dernon',
            'the new name in the panel',
          );
        },
      },
      {
        name: 'a click on a face opens the photo and points the face out',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          await people.locator('.person .faces button').first().click();
          await workbench.tab('franck_').waitFor();
          const photo = await workbench.webview('body[data-kind=photo] .face:not([hidden])');
          assert.equal(await photo.locator('.face').innerText(), 'Franck Dernon');
          const [image, face] = await Promise.all([
            photo.locator('img').boundingBox(),
            photo.locator('.face').boundingBox(),
          ]);
          assert.ok(image && face && face.width > 50, 'the frame is as large as a face');
          assert.ok(face.x > image.x && face.y > image.y, 'the frame is in the picture');
        },
      },
      {
        name: 'a correction can be undone',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const first = people.locator('.person').first();
          await first.locator('.more').click();
          await workbench.chooseInMenu('Person: Hide');
          await people.locator('.empty').waitFor();
          await people.locator('.message button').click();
          await people.locator('.person').first().waitFor();
        },
      },
      {
        name: 'a second run offers to open the draft or to write it anew',
        async run({ workbench }: Stage) {
          await workbench.command('View: Close All Editors');
          await workbench.command('View: Show Explorer');
          await workbench.contextMenu(workbench.row('day'), 'Generate Blog');
          const dialog = await workbench.dialog().innerText();
          assert.match(dialog, /There is a draft for “day” already/);
          for (const button of ['Open the Draft', 'Regenerate', 'Cancel']) {
            await workbench.dialog().getByRole('button', { name: button, exact: true }).waitFor();
          }
          await workbench.answerDialog('Open the Draft');
          await workbench.tab('index.md').waitFor();
        },
      },
      {
        name: 'what the author knows and no photo shows is not called into question',
        async run({ workbench, page }: Stage) {
          await workbench.focus('index.md');
          await page.keyboard.press('Control+End');
          await page.keyboard.type(
            '\nGrandma and Pete took us to the Eiffel Tower in Paris on 3 May.\n\n![](nowhere.jpg)\n',
          );
          await workbench.command('Problems: Focus on Problems View');
          await workbench.filterProblems('nowhere.jpg');
          // This one is looked for with the others, so they would be there, too.
          await workbench.problemRows().filter({ hasText: 'nowhere.jpg' }).first().waitFor();
          for (const doubted of ['supports', 'Eiffel', 'Grandma', 'No photo shows']) {
            await workbench.filterProblems(doubted);
            await until(
              async () => (await workbench.problemRows().count()) === 0,
              `no problem with "${doubted}"`,
            );
          }
          await workbench.filterProblems('');
          await workbench.command('View: Toggle Panel Visibility');
          await workbench.focus('index.md');
          await until(async () => {
            await page.keyboard.press('Control+Z');
            await page.keyboard.press('Control+S');
            return !text().includes('nowhere');
          }, 'taking the words back');
        },
      },
      {
        name: 'writing it anew shows what changes first, keeps what the user wrote, and takes what is ticked',
        async run({ workbench, page }: Stage) {
          writeFileSync(join(folder, 'day', 'new-one.jpg'), newPhoto);
          await workbench.focus('index.md');
          await page.keyboard.press('Control+End');
          await page.keyboard.type('\nMy own last word.\n');
          await workbench.contextMenu(workbench.row('day'), 'Generate Blog');
          await workbench.answerDialog('Regenerate');
          // What would change is seen before anything of the draft is.
          await workbench.toast('Writing a blog').waitFor();
          const list = workbench.quickInput();
          await list.locator('.quick-input-title', { hasText: 'Which changes' }).waitFor();
          const seen = page.locator('.monaco-diff-editor .editor.modified');
          await seen.locator('.view-line').first().waitFor();
          await page.screenshot({ path: 'out/e2e/review.png' });
          const before = text();
          assert.match(before, /My own last word\./);
          assert.doesNotMatch(before, /new-one\.jpg/);
          const head = list.locator('.monaco-list-row', { hasText: 'Title and beginning' });
          await head.locator('input, .monaco-checkbox').first().click();
          await list.getByRole('button', { name: 'OK' }).click();
          await workbench.toast(/12 photos: 12 fine, 1 left out/).waitFor({ timeout: 240_000 });
          await until(() => text().includes('new-one.jpg'), 'the new photo in the draft');
          const headOf = (draft: string): string =>
            draft.slice(0, draft.indexOf('<!-- photoblog:chapter'));
          assert.equal(headOf(text()).trim(), headOf(before).trim());
          assert.match(text(), /My own last word\./);
          assert.match(text(), /Franck Dernon/);
          assert.equal(await page.locator('.monaco-diff-editor').count(), 0);
        },
      },
      {
        name: 'Rewrite asks how, shows what changes of a chapter first, and keeps what the user wrote in it',
        async run({ server, workbench, page }: Stage) {
          server.machineSettings({ 'photoBlog.story.person': 'first' });
          const lines = text().split('\n');
          const heading = lines.findIndex((line) => line.startsWith('## '));
          const story = lines.findIndex((line, index) => index > heading && /^\p{L}/u.test(line));
          await workbench.focus('index.md');
          await page.keyboard.press('Control+g');
          await page.keyboard.type(`${story + 1}`);
          await page.keyboard.press('Enter');
          await page.keyboard.press('End');
          await page.keyboard.type(' There was cake.');
          await page.keyboard.press('Control+s');
          await until(() => text().includes('There was cake.'), 'the own words on disk');
          const before = text();
          await page.locator('.codelens-decoration a', { hasText: 'Rewrite' }).first().click();
          await workbench.pick('Shorter');
          const list = workbench.quickInput();
          await list.locator('.quick-input-title', { hasText: 'Which changes' }).waitFor();
          const seen = page.locator('.monaco-diff-editor .editor.modified');
          await seen.locator('.view-line').first().waitFor();
          await page.screenshot({ path: 'out/e2e/rewrite.png' });
          assert.equal(text(), before);
          await list.getByRole('button', { name: 'OK' }).click();
          await until(
            async () => (await page.locator('.monaco-diff-editor').count()) === 0,
            'the end',
          );
          await workbench.focus('index.md');
          await page.keyboard.press('Control+s');
          // A file is empty for a moment while it is written.
          await until(
            () => /There was cake\./.test(text()) && /\b(we|our|us)\b/i.test(text()),
            'the chapter rewritten, with the own words in it',
          );
          server.machineSettings({});
        },
      },
      {
        name: 'cancel stops a run within a second and leaves no draft',
        async run({ workbench, page }: Stage) {
          await workbench.closeToasts();
          await workbench.contextMenu(workbench.row('large'), 'Generate Blog');
          await workbench.toast(/[1-9]\d* of 16 photos/).waitFor();
          const at = Date.now();
          await workbench.toast('Writing a blog').getByRole('button', { name: 'Cancel' }).click();
          await workbench.toast('Writing a blog').waitFor({ state: 'detached' });
          assert.ok(Date.now() - at < 2000, `${Date.now() - at} ms`);
          assert.ok(!existsSync(join(folder, 'large', 'blog')));
          assert.equal(await page.locator('.notification-toast .codicon-error').count(), 0);
        },
      },
      {
        name: 'a daemon that is killed in the middle is started again',
        onlyNewest: true,
        async run({ server, workbench }: Stage) {
          await workbench.contextMenu(workbench.row('friends'), 'Generate Blog');
          await workbench.toast(/\d+ of 6 photos/).waitFor();
          const daemon = server
            .processes()
            .find(({ command }) => /photoblog\.js serve/.test(command));
          process.kill(daemon?.pid ?? 0, 'SIGKILL');
          const failure = workbench.toast('The Photo Blog service stopped before it was done');
          await failure.waitFor();
          // A toast that is still moving up takes a click for less than that.
          await until(async () => {
            if ((await failure.count()) === 0) return true;
            await failure.getByRole('button', { name: 'Try Again' }).click({ timeout: 2000 });
            await sleep(500);
            return (await failure.count()) === 0;
          }, 'trying again');
          await workbench.toast(/6 photos: 6 fine/).waitFor({ timeout: 240_000 });
          assert.ok(existsSync(join(folder, 'friends', 'blog', 'index.md')));
        },
      },
      {
        name: 'the status item leads to the doctor',
        async run({ workbench, page }: Stage) {
          await workbench.closeToasts();
          await workbench.command('View: Close All Editors');
          await workbench.status('photo-blog.photo-blog.photoBlog.status').click();
          for (const item of ['Restart', 'Log']) {
            await workbench.quickInput().locator('.monaco-list-row', { hasText: item }).waitFor();
          }
          await workbench.pick('Doctor');
          const frame = await workbench.webview('body.vscode-body h1');
          await frame.getByText('Photo Blog Doctor').waitFor();
          await frame.getByText('Qdrant').first().waitFor();
          await page.mouse.move(5, 5);
        },
      },
    ],
  };
}
