import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { englishInSight } from './englishWords.ts';
import type { Scenario, Stage, Step } from './suite.ts';

/** The same in German, in a dark theme, with the real daemon: every view is opened, and nothing of ours in it is English. */
export function germanScenario(root: string, extension: string): Scenario {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-german-'));
  mkdirSync(join(workspace, 'album'));
  for (const sample of [
    ...['emily-1', 'emily-2', 'laura-1'].map((name) => `facial-recognition/${name}.jpg`),
    'jpeg-exif/IMG_0001.JPG',
  ])
    cpSync(
      join(root, 'assets/samples', sample),
      join(workspace, 'album', sample.replace(/.*\//, '')),
    );
  writeFileSync(join(workspace, 'album', 'broken.heic'), 'not a photo\n');
  writeFileSync(join(workspace, 'album', 'clip.mp4'), 'not a film\n');
  const text = (): string => readFileSync(join(workspace, 'album', 'blog', 'index.md'), 'utf8');
  /** A step after which everything in sight is German. */
  const german = (name: string, run: Step['run']): Step => ({
    name,
    async run(stage: Stage) {
      await run(stage);
      assert.deepEqual(await englishInSight(stage), []);
    },
  });
  return {
    name: 'german',
    language: 'de',
    server: {
      workspace,
      extension,
      settings: {
        'workbench.colorTheme': 'Default Dark Modern',
        'photoBlog.view.openBoard': false,
      },
    },
    steps: [
      german('the menu and the consent are German', async ({ workbench }) => {
        await workbench.contextMenu(workbench.row('album'), 'Blog erstellen');
        assert.match(await workbench.dialog().innerText(), /Gesichter auf Ihren Fotos erkennen\?/);
        await workbench.dialog().getByRole('button', { name: 'Ohne Gesichter' }).waitFor();
      }),
      german(
        'the summary, the draft and what is said above it are German',
        async ({ workbench }) => {
          await workbench.answerDialog('Gesichter erkennen');
          await workbench
            .toast(/5 Fotos: 4 in Ordnung, 1 fehlgeschlagen\. 1 Video /)
            .waitFor({ timeout: 180_000 });
          assert.match(text(), /^lang: de$/m);
          assert.match(text(), /^# Peking, 24\. März 2016$/m);
          await workbench
            .line('index.md', /Neu schreiben/)
            .or(
              workbench.page
                .locator('.codelens-decoration a', { hasText: 'Neu schreiben' })
                .first(),
            )
            .first()
            .waitFor();
        },
      ),
      german('problems are German, of photos and of the draft', async ({ workbench }) => {
        await workbench.closeToasts();
        await workbench.command('Problems: Focus on Problems View');
        await workbench.problemRows().filter({ hasText: '@person-1' }).first().waitFor();
        await workbench.problemRows().filter({ hasText: 'broken.heic' }).first().waitFor();
      }),
      german('how a chapter is to be told is asked in German', async ({ workbench, page }) => {
        await workbench.command('View: Toggle Panel Visibility');
        await page.locator('.codelens-decoration a', { hasText: 'Neu schreiben' }).first().click();
        await workbench.quickInput().getByText('Kürzer').first().waitFor();
      }),
      german('the People view and the albums are German', async ({ workbench, page }) => {
        await page.keyboard.press('Escape');
        await workbench.command('View: Show Photo Blog');
        const people = await workbench.webview('body[data-kind=people] .person');
        await people.locator('.person .who input').first().fill('Anna');
        await page.keyboard.press('Enter');
        await people.getByText(/Diese Person .* ist Anna/).waitFor();
        await page
          .locator('.pane .monaco-list-row', { hasText: '1 Foto mit einem Problem' })
          .first()
          .waitFor();
        await people.locator('.person .more').first().click();
        await workbench.menuEntry('Person: Aufteilen').waitFor();
      }),
      german('the board is German', async ({ workbench, page }) => {
        await page.keyboard.press('Escape');
        await workbench.command('View: Close All Editors');
        await workbench.command('View: Show Explorer');
        await workbench.contextMenu(workbench.row('album'), 'Album-Übersicht');
        const board = await workbench.webview('body[data-kind=board] .tile');
        await board.locator('.tile').first().click();
        await board.getByRole('button', { name: 'Rückgängig' }).waitFor();
      }),
      german('the page of photos to insert is German', async ({ workbench, page }) => {
        await workbench.openFile('index.md');
        await workbench.focus('index.md');
        await workbench.command('Photo Blog: Foto einfügen');
        const picker = await workbench.webview('body[data-kind=picker] .item');
        await picker.locator('.item').first().click();
        await page.keyboard.press('Escape');
      }),
      german('the photo editor is German', async ({ workbench }) => {
        await workbench.openFile('broken.heic');
        const photo = await workbench.webview('body[data-kind=photo]');
        await photo.getByText('Dieses Foto kann nicht gezeigt werden').waitFor();
        await photo.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
      }),
      german('the list of what is kept is German', async ({ workbench }) => {
        await workbench.command('Photo Blog: Ihre Daten');
        await workbench
          .quickInput()
          .getByText(/exportieren/i)
          .first()
          .waitFor();
      }),
      german('the walkthrough is German', async ({ workbench, page }) => {
        await page.keyboard.press('Escape');
        await workbench.command('View: Close All Editors');
        await workbench.command('Welcome: Open Walkthrough');
        await workbench.pick('Von Fotos zum Blog');
        await page.getByText('Ordner mit Fotos').first().waitFor();
      }),
    ],
  };
}
