import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import type { Albums } from './albums.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

/** Makes the pictures of README.md anew, where `--scenario pictures` asks for it: the real thing, in a small window. */
export function picturesScenario({ folder }: Albums, extension: string, root: string): Scenario {
  // Sheets of paper make no picture of a blog.
  rmSync(join(folder, 'day', 'img.HEIC'));
  const keep = async (name: string, png: Buffer): Promise<void> => {
    const file = join(root, 'docs', 'images', `${name}.webp`);
    await sharp(png).webp({ quality: 86, effort: 6 }).toFile(file);
  };
  const text = (): string => readFileSync(join(folder, 'day', 'blog', 'index.md'), 'utf8');
  return {
    name: 'pictures',
    server: {
      workspace: folder,
      extension,
      settings: {
        '[markdown]': { 'editor.wordWrap': 'on', 'editor.wrappingIndent': 'none' },
        'workbench.colorTheme': 'Default Light Modern',
      },
    },
    steps: [
      {
        name: 'the draft with its people, beside its preview',
        async run({ workbench, page }: Stage) {
          await page.setViewportSize({ width: 1280, height: 800 });
          await workbench.contextMenu(workbench.row('day'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast('11 photos').waitFor({ timeout: 60_000 });
          await workbench
            .group('index.md')
            .getByRole('button', { name: 'Preview the Draft' })
            .click();
          const preview = await workbench.webview('body.vscode-body img');
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people] .person');
          await people.locator('.person .who input').first().fill('Franck');
          await page.keyboard.press('Enter');
          await until(() => text().includes('Franck'), 'the name in the draft');
          await workbench.closeToasts();
          // The editor follows the preview, and the preview the editor: the second time nobody moves.
          for (let times = 1; times <= 2; times++) {
            await preview.locator('img[src*="franck_01829"]').evaluate((image) => {
              image.scrollIntoView({ block: 'center' });
            });
            await sleep(1500);
          }
          await page.mouse.move(700, 795);
          await sleep(1500);
          await keep('vscode-draft', await page.screenshot());
        },
      },
      {
        name: 'a photo with a problem, and what can be done about it',
        async run({ workbench, page }: Stage) {
          await workbench.command('View: Close All Editors');
          await workbench.command('View: Show Explorer');
          await workbench.command('Problems: Focus on Problems View');
          await workbench.command('Photo Blog: Fix Photo');
          await workbench.pick('cut-off.jpg');
          await workbench.pick('Open the Photo');
          const photo = await workbench.webview('body[data-kind=photo] img:not([hidden])');
          await photo.getByRole('button', { name: 'Try Again' }).waitFor();
          await workbench.problemRows().first().waitFor();
          await page.mouse.move(700, 795);
          await sleep(1500);
          await keep('vscode-problems', await page.screenshot());
        },
      },
    ],
  };
}
