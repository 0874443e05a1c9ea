import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Albums } from './albums.ts';
import type { Scenario, Stage } from './suite.ts';
import { until } from './workbench.ts';

/** A draft shown to others: as a page, as an archive, and as a post of the user's own site. */
export function pageScenario({ folder }: Albums, extension: string): Scenario {
  const album = join(folder, 'friends');
  const page = join(album, 'blog-page', 'index.html');
  const site = join(folder, 'my-site');
  const files: Readonly<Record<string, string>> = {
    'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Mine"\n',
    'content/posts/old.md': '---\ntitle: Old\ndate: 2015-01-01\nsummary: Old\n---\nold\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return {
    name: 'page',
    server: {
      workspace: folder,
      extension,
      settings: {
        'photoBlog.view.openBoard': false,
        'photoBlog.view.openPreview': false,
        'files.simpleDialog.enable': true,
      },
    },
    steps: [
      {
        name: 'a draft is there',
        async run({ workbench, server }: Stage) {
          // They hold for a computer, and are there long before they are used.
          server.machineSettings({
            'photoBlog.site.imageFolder': 'pictures',
            'photoBlog.site.imageSize': 300,
          });
          await workbench.contextMenu(workbench.row('friends'), 'Generate Blog');
          await workbench.answerDialog('Without Faces');
          await workbench.line('index.md', /^title:/).waitFor({ timeout: 180_000 });
          await until(() => existsSync(join(album, 'blog', 'index.md')), 'the draft on disk');
          await workbench.toast(/6 photos/).waitFor({ timeout: 180_000 });
          await workbench.closeToasts();
        },
      },
      {
        name: 'Export Page makes a page of it, with what is not saved yet',
        async run({ workbench, page: window }: Stage) {
          await workbench.focus('index.md');
          await window.keyboard.press('Control+End');
          await window.keyboard.type('Words that nobody has saved.');
          await workbench.command('Photo Blog: Export Page');
          await workbench.toast('The page is ready.').waitFor();
          const html = readFileSync(page, 'utf8');
          assert.match(html, /Words that nobody has saved\./);
          assert.match(html, /Content-Security-Policy/);
          await workbench.closeToasts();
        },
      },
      {
        name: 'the page opens, with all its pictures',
        async run({ page: window }: Stage) {
          const tab = await window.context().newPage();
          await tab.goto(`file://${page}`);
          const missing = await tab.evaluate(async () => {
            const images = Array.from(document.images);
            for (const image of images) image.loading = 'eager';
            await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
            return images.filter(({ naturalWidth }) => naturalWidth === 0).length;
          });
          assert.equal(missing, 0);
          assert.ok((await tab.locator('main img').count()) >= 3);
          await tab.close();
        },
      },
      {
        // VS Code itself is in a browser here, which may open no files; on a desktop the page opens.
        name: 'Open in Browser says where the page is, where no browser can open it',
        async run({ workbench }: Stage) {
          await workbench.focus('index.md');
          await workbench.command('Photo Blog: Open in Browser');
          await workbench.toast(/blog-page.index\.html/).waitFor();
          await workbench.closeToasts();
        },
      },
      {
        name: 'Copy as Zip makes one file to send',
        async run({ workbench }: Stage) {
          await workbench.focus('index.md');
          await workbench.command('Photo Blog: Copy as Zip');
          const target = join(album, 'blog.zip');
          const input = workbench.quickInput().getByRole('textbox');
          const ok = workbench.quickInput().getByRole('button', { name: 'OK' });
          // The dialog reads the folder before it proposes a place, and does not listen meanwhile.
          await until(async () => {
            if (existsSync(target)) return true;
            if ((await ok.isVisible()) && (await input.inputValue({ timeout: 2000 })) === target)
              await ok.click({ timeout: 2000 }).catch(() => undefined);
            return false;
          }, 'the archive');
          await workbench.toast('The archive is ready.').waitFor();
          const packed = unzipSync(readFileSync(target));
          assert.ok(Object.keys(packed).includes('index.html'));
          assert.ok(Object.keys(packed).some((path) => path.endsWith('.webp')));
          await workbench.closeToasts();
        },
      },
      {
        name: 'Put into My Site finds the site, proposes a place, and puts the post there',
        async run({ workbench, page: window }: Stage) {
          await workbench.focus('index.md');
          await workbench.command('Photo Blog: Put into My Site');
          const input = workbench.quickInput().getByRole('textbox');
          await until(
            async () => (await input.inputValue()).startsWith('content/posts/'),
            'a place in the site',
          );
          await input.fill('content/posts/my-friends');
          await window.keyboard.press('Enter');
          await workbench.toast('The post is in the site.').waitFor();
          const post = join(site, 'content/posts/my-friends');
          const text = readFileSync(join(post, 'index.md'), 'utf8');
          assert.match(text, /^summary: /m);
          assert.match(text, /Words that nobody has saved\./);
          assert.match(text, /\]\(pictures\/[\w.-]+\.jpg\)/);
          assert.ok(readdirSync(join(post, 'pictures')).length >= 3);
          assert.equal(readFileSync(join(site, 'content/posts/old.md'), 'utf8').slice(0, 3), '---');
        },
      },
    ],
  };
}
