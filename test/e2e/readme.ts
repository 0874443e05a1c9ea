import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

interface DemoAlbum {
  readonly composeDemoAlbum: (folder: string) => Promise<number>;
}

const album = 'Easter in Paris';

/**
 * Takes the pictures of README, of the demo's album: what somebody sees who does what README says.
 *
 * @param pictures the folder they are put into
 */
export async function readmeScenario(
  root: string,
  extension: string,
  pictures: string,
): Promise<Scenario> {
  const folder = join(mkdtempSync(join(tmpdir(), 'pb-readme-')), 'Pictures');
  const data = join(folder, '..', 'data');
  // By its own address: bundled, the script would not find the sample photos.
  const script = pathToFileURL(join(root, 'scripts', 'demoAlbum.mjs')).href;
  const { composeDemoAlbum } = (await import(script)) as DemoAlbum;
  await composeDemoAlbum(join(folder, album));
  makeDamaged(join(root, 'assets', 'samples'), join(folder, 'Memory card'));
  const draft = join(folder, album, 'blog', 'index.md');
  return {
    name: 'readme',
    server: {
      workspace: folder,
      extension,
      settings: { 'photoBlog.seeing': true },
      env: { XDG_DATA_HOME: data },
    },
    steps: [
      {
        name: 'the demo becomes a draft with its people',
        async run({ workbench }: Stage) {
          photoblog(root, data, 'people', 'import', join(folder, album), '--apply');
          await workbench.contextMenu(workbench.row(album), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast(/19 photos: 19 fine/).waitFor({ timeout: 240_000 });
          await workbench.closeToasts();
          assert.match(readFileSync(draft, 'utf8'), /Jessica, Emily, Tara, Franck and Laura/);
        },
      },
      {
        name: 'a picture: the draft with its people, beside its preview',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people]');
          await people.locator('.person img').first().waitFor();
          await workbench.focus('index.md');
          await page.keyboard.press('Control+Home');
          await workbench
            .group('index.md')
            .getByRole('button', { name: 'Preview the Draft' })
            .click();
          await workbench.webview('body.vscode-body img');
          await takePicture(stage, pictures, 'vscode-draft', async () => {
            // The editor follows the preview, and the preview the editor: the second time nobody moves.
            for (let times = 1; times <= 2; times++) {
              const preview = await workbench.webview('body.vscode-body h1');
              await preview.locator('h1').evaluate((title) => {
                title.scrollIntoView({ block: 'start' });
              });
              await sleep(1500);
            }
          });
          await workbench.command('View: Close All Editors');
        },
      },
      {
        name: 'a picture: the page of the draft',
        async run({ page }: Stage) {
          const out = join(folder, '..', 'page');
          photoblog(root, data, 'page', draft, '-o', out);
          const shown = await page.context().newPage();
          await shown.setViewportSize({ width: 1100, height: 1300 });
          await shown.goto(pathToFileURL(join(out, 'index.html')).href);
          // From the first chapter on: title and cover fill a window by themselves, and so do map and days.
          await shown
            .locator('main h2')
            .first()
            .evaluate((heading) => {
              globalThis.scrollTo(0, heading.getBoundingClientRect().top - 40);
            });
          await sleep(1500);
          mkdirSync(pictures, { recursive: true });
          await sharp(await shown.screenshot())
            .resize(800)
            .webp({ quality: 86, effort: 6 })
            .toFile(join(pictures, 'page.webp'));
          await shown.close();
        },
      },
      {
        name: 'a picture: a photo with a problem, and what can be done about it',
        async run(stage: Stage) {
          const { workbench } = stage;
          await workbench.command('View: Show Explorer');
          // Rows beyond the window are not there.
          await workbench.command('Collapse Folders in Explorer');
          await workbench.contextMenu(workbench.row('Memory card'), 'Generate Blog');
          await workbench.toast(/1 recovered, 1 failed/).waitFor({ timeout: 240_000 });
          await workbench.closeToasts();
          await workbench.command('View: Close All Editors');
          await workbench.openFolder('Memory card');
          await workbench.command('Problems: Focus on Problems View');
          await until(async () => (await workbench.problemRows().count()) > 0, 'the problems');
          await takePicture(stage, pictures, 'vscode-problems', async () => {
            await workbench.openFile('DSC00433.jpg');
            const photo = await workbench.webview('body[data-kind=photo] img:not([hidden])');
            await photo.getByRole('button', { name: 'Try Again' }).waitFor();
          });
        },
      },
    ],
  };
}

/** Some photos of which one ends too early, and a file that is none. */
function makeDamaged(samples: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const frames = ['jessica-2', 'tara-3', 'emily-4', 'laura-1'];
  for (const [index, name] of frames.entries())
    cpSync(
      join(samples, 'facial-recognition', `${name}.jpg`),
      join(folder, `DSC0043${index + 1}.jpg`),
    );
  const whole = readFileSync(join(samples, 'facial-recognition', 'jessica-3.jpg'));
  writeFileSync(join(folder, 'DSC00433.jpg'), whole.subarray(0, Math.floor(whole.length * 0.7)));
  writeFileSync(join(folder, 'IMG_0512.heic'), 'This is no photo.\n');
}

/** @throws AssertionError when the command fails */
function photoblog(root: string, data: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist', 'photoblog.js'), ...args],
    { env: { ...process.env, PHOTOBLOG_HOME: join(data, 'photoblog') }, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
}

/** As README shows VS Code: light, in a small window, with lines that wrap. */
const asInReadme = {
  'workbench.colorTheme': 'Default Light Modern',
  '[markdown]': { 'editor.wordWrap': 'on', 'editor.wrappingIndent': 'none' },
};

/** Long enough for a theme and a smaller window to be there, and for hovers to go. */
const settleMs = 1500;

/**
 * Takes one of them.
 *
 * @param prepare arranges what is to be seen, once the window has its size
 */
async function takePicture(
  { page, server }: Stage,
  folder: string,
  name: string,
  prepare: () => Promise<void>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const size = page.viewportSize();
  server.machineSettings(asInReadme);
  await page.setViewportSize({ width: 1280, height: 800 });
  try {
    await sleep(settleMs);
    await prepare();
    await page.mouse.move(700, 795);
    await sleep(settleMs);
    const file = join(folder, `${name}.webp`);
    await sharp(await page.screenshot())
      .webp({ quality: 86, effort: 6 })
      .toFile(file);
  } finally {
    server.machineSettings({});
    if (size !== null) await page.setViewportSize(size);
  }
}
