import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { checkAccessibility } from './axe.ts';
import type { Scenario, Stage } from './suite.ts';
import { spread } from './board.ts';
import { until } from './workbench.ts';

/** Everything the People view lets the user correct, with the real daemon and photos of three women. */
export function correctionsScenario(root: string, extension: string): Scenario {
  const workspace = mkdtempSync(join(tmpdir(), 'pb-people-'));
  const albums = {
    spring: ['emily-1', 'emily-2', 'laura-1'],
    summer: ['emily-3', 'emily-4', 'laura-2', 'laura-3', 'tara-1'],
    // Nobody opens its draft: VS Code holds one that was closed open for a while.
    autumn: ['emily-5'],
  };
  for (const [album, names] of Object.entries(albums)) {
    mkdirSync(join(workspace, album));
    for (const name of names) {
      const file = `${name}.jpg`;
      cpSync(join(root, 'assets/samples/facial-recognition', file), join(workspace, album, file));
    }
  }
  const fileOf = (album: string): string => join(workspace, album, 'blog', 'index.md');
  const textOf = (album: string): string => readFileSync(fileOf(album), 'utf8');
  return {
    name: 'corrections',
    server: { workspace, extension },
    steps: [
      {
        name: 'unnamed people are called as the open draft calls them',
        async run({ workbench }: Stage) {
          await workbench.contextMenu(workbench.row('spring'), 'Generate Blog');
          await workbench.answerDialog('Recognize Faces');
          const summary = workbench.toast('3 photos: 3 fine');
          await summary.waitFor({ timeout: 240_000 });
          await summary.getByRole('button', { name: 'Name People' }).waitFor();
          assert.equal(await summary.getByRole('button', { name: 'Show Problems' }).count(), 0);
          for (const button of ['Preview the Draft', 'Album Board', 'People', 'Regenerate'])
            await workbench
              .group('index.md')
              .getByRole('button', { name: button })
              .first()
              .waitFor();
          await workbench.closeToasts();
          await workbench.command('View: Close All Editors');
          await workbench.contextMenu(workbench.row('summer'), 'Generate Blog');
          await workbench.toast('5 photos: 5 fine').waitFor({ timeout: 240_000 });
          await workbench.closeToasts();
          await workbench.command('View: Show Photo Blog');
          const people = await workbench.webview('body[data-kind=people]');
          await until(async () => (await people.locator('.person').count()) === 3, 'three people');
          const details = await people.locator('.person .count').allInnerTexts();
          const labels = [...new Set(textOf('summer').match(/@person-\d+/g))].sort();
          const shown = details.flatMap((detail) => detail.match(/@person-\d+/) ?? []).sort();
          assert.ok(labels.length > 0);
          for (const label of labels)
            assert.ok(shown.includes(label), `${label} in ${shown.join()}`);
        },
      },
      {
        name: 'a name reaches every draft at once, open or closed',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people] .person');
          const field = personOf(people, 'emily').locator('.who input');
          await field.fill('Emily');
          await field.press('Enter');
          await until(() => textOf('summer').includes('Emily'), 'the name in the open draft');
          await until(() => textOf('spring').includes('Emily'), 'the name in the closed draft');
        },
      },
      {
        name: 'own words of a closed draft that say the old name are told in one line, and shown',
        async run({ workbench, page, server }: Stage) {
          const env = {
            ...process.env,
            PHOTOBLOG_HOME: join(server.home, '.local/share/photoblog'),
            PHOTOBLOG_QDRANT: 'off',
          };
          const command = [join(root, 'dist/photoblog.js'), 'generate', join(workspace, 'autumn')];
          spawnSync(process.execPath, command, { env });
          assert.match(textOf('autumn'), /Emily/);
          appendFileSync(fileOf('autumn'), '\nEmily wrote this.\n');
          const people = await workbench.webview('body[data-kind=people]');
          const field = named(people, 'Emily').locator('.who input');
          await field.fill('Emilia');
          await field.press('Enter');
          await until(() => textOf('autumn').includes('Emilia'), 'the name in the closed draft');
          const line = workbench.toast('1 draft still uses the old name');
          await line.waitFor();
          assert.equal(textOf('autumn').match(/Emily/g)?.length, 1);
          await line.getByRole('button', { name: 'Show' }).click();
          const preview = page.locator('.panel .monaco-list-row', { hasText: 'wrote this.' });
          await preview.first().waitFor();
          await page.screenshot({ path: 'out/e2e/left-in-drafts.png' });
          await page.locator('.panel').getByRole('button', { name: 'Discard' }).click();
          await preview.first().waitFor({ state: 'detached' });
          assert.match(textOf('autumn'), /^Emily wrote this\.$/m);
        },
      },
      {
        name: 'so they are where a person is renamed in the text',
        async run({ workbench, page }: Stage) {
          const rename = async (from: string, to: string): Promise<void> => {
            await workbench.focus('index.md');
            await page.keyboard.press('Control+End');
            const who = workbench.line('index.md', `**${from}**`);
            await who.click({ position: { x: 45, y: 8 } });
            await page.keyboard.press('F2');
            const box = page.locator('.rename-box input');
            await box.waitFor();
            await box.fill(to);
            await page.keyboard.press('Enter');
            await until(() => textOf('autumn').includes(to), 'the name in the closed draft');
            await workbench.line('index.md', `**${to}**`).waitFor();
          };
          await workbench.closeToasts();
          await rename('Emilia', 'Emma');
          await workbench.toast('1 draft still uses the old name').waitFor();
          await workbench.closeToasts();
          await rename('Emma', 'Emily');
          await page.keyboard.press('Control+S');
          assert.equal(await workbench.toast('still uses the old name').count(), 0);
        },
      },
      {
        name: 'one person is dragged onto another, and undo parts them again',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const laura = personOf(people, 'laura');
          await laura.locator('.cover').dragTo(named(people, 'Emily').locator('.cover'));
          await said(people, /^(Emily and @person-\d+|@person-\d+ and Emily) are one person$/);
          await until(async () => (await people.locator('.person').count()) === 2, 'two people');
          await people.locator('.message button').click();
          await said(people, /^Taken back: /);
          await until(async () => (await people.locator('.person').count()) === 3, 'three people');
        },
      },
      {
        name: 'a person is split: pick faces, see what becomes of them, apply',
        async run({ workbench, page }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          await fromMenu(workbench, named(people, 'Emily'), 'Person: Split');
          await people.getByText('Pick the faces that are somebody else.').waitFor();
          await until(
            () => people.getByRole('button', { name: 'Split' }).isDisabled(),
            'nothing to split yet',
          );
          await page.keyboard.press('ArrowRight');
          await page.keyboard.press('Space');
          await people.getByText('1 of 5 faces become a new person').waitFor();
          await page.screenshot({ path: 'out/e2e/split.png' });
          await people.getByRole('button', { name: 'Split' }).click();
          await said(people, '1 face of Emily become a new person');
          await until(async () => (await people.locator('.person').count()) === 4, 'four people');
          await people.locator('.message button').click();
          await until(async () => (await people.locator('.person').count()) === 3, 'three people');
        },
      },
      {
        name: 'a face is given to somebody else; the person keeps the others',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const face = named(people, 'Emily').locator('.faces button').last();
          await face.click({ button: 'right' });
          await workbench.chooseInMenu('Face: Is Somebody Else');
          await workbench.quickInput().getByText('Somebody New').waitFor();
          await workbench.pick('@person-');
          await said(people, /^This face is of @person-\d+; other faces stay as they are$/);
          await until(
            async () => (await named(people, 'Emily').locator('.count').innerText()) === '4 photos',
            'four photos of Emily',
          );
          await people.locator('.message button').click();
          await until(
            async () => (await named(people, 'Emily').locator('.count').innerText()) === '5 photos',
            'five photos of Emily',
          );
        },
      },
      {
        name: 'a face stands for the person, and what is no face goes away',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const faces = named(people, 'Emily').locator('.faces button');
          const wanted = await faces.last().getAttribute('data-face');
          await faces.last().click({ button: 'right' });
          await workbench.chooseInMenu('Face: Use as Cover');
          await said(people, 'This face stands for Emily from now on');
          await until(
            async () => (await faces.first().getAttribute('data-face')) === wanted,
            'the cover',
          );
          await faces.last().click({ button: 'right' });
          await workbench.chooseInMenu('Face: Is Not a Face');
          await said(people, 'This is not a face, and is not shown again');
          await until(async () => (await faces.count()) === 4, 'four faces');
          await people.locator('.message button').click();
          await until(async () => (await faces.count()) === 5, 'five faces');
        },
      },
      {
        name: 'how a person may appear is chosen in the panel, and the draft follows',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          await fromMenu(workbench, named(people, 'Emily'), 'Person: How to Appear');
          await workbench.pick('Initials');
          await said(people, 'Emily in drafts: Initials');
          await until(
            async () =>
              (await named(people, 'Emily').locator('.count').innerText()) ===
              '5 photos · Initials',
            'the consent in the panel',
          );
          await until(() => !textOf('summer').includes('Emily'), 'the initials in the draft');
          await people.locator('.message button').click();
          await until(() => textOf('summer').includes('Emily'), 'the name in the draft again');
        },
      },
      {
        name: 'who is blurred is in no words of the draft, and no name is asked for',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const laura = personOf(people, 'laura');
          const label = /@person-\d+/.exec(await laura.locator('.count').innerText())?.[0] ?? '';
          assert.ok(textOf('summer').includes(label), `${label} in the draft`);
          await fromMenu(workbench, laura, 'Person: How to Appear');
          await workbench.pick('Blurred');
          await said(people, /in drafts: Blurred$/);
          await until(() => !textOf('summer').includes(label), 'the draft without the person');
          await people.locator('.message button').click();
          await until(() => textOf('summer').includes(label), 'the person in the draft again');
        },
      },
      {
        name: 'unnamed people are named one after the other: a large face in its photo, a name, Enter',
        async run(stage: Stage) {
          const { workbench, page } = stage;
          const people = await workbench.webview('body[data-kind=people]');
          await people.getByRole('button', { name: 'Name One by One' }).click();
          const naming = people.locator('.naming');
          for (const shown of ['.large-face img', '.whole img'])
            await until(
              async () => (await spread(naming.locator(shown))) > 12,
              `a picture with something in it: ${shown}`,
            );
          await checkAccessibility(stage, 'body[data-kind=people]');
          await naming.locator('input').focus();
          const first = await naming.locator('.large-face img').getAttribute('src');
          await page.keyboard.type('Laura Neri');
          await page.keyboard.press('Enter');
          await until(() => textOf('summer').includes('Laura Neri'), 'the name in the draft');
          await until(
            async () =>
              (await naming.isHidden()) ||
              (await naming.locator('.large-face img').getAttribute('src')) !== first,
            'the next face',
          );
          await page.keyboard.press('Escape');
          await naming.waitFor({ state: 'hidden' });
          await people.locator('.message button').click();
          await until(() => !textOf('summer').includes('Laura Neri'), 'taking the name back');
        },
      },
      {
        name: 'the page of a person shows every photo, when, where and with whom',
        async run(stage: Stage) {
          const { workbench } = stage;
          const people = await workbench.webview('body[data-kind=people]');
          await fromMenu(workbench, named(people, 'Emily'), 'Person: All Photos');
          const own = await workbench.webview('body[data-kind=picker] .item');
          await until(async () => (await own.locator('.item').count()) === 5, 'five photos');
          await until(async () => (await spread(own.locator('.item').first())) > 12, 'a picture');
          await checkAccessibility(stage, 'body[data-kind=picker] .item');
          await workbench.command('View: Close Editor');
        },
      },
      {
        name: 'a stranger is not listed any more, and somebody hidden only when asked for',
        async run({ workbench }: Stage) {
          const people = await workbench.webview('body[data-kind=people]');
          const once = people.locator('details[data-section=once]');
          if ((await once.getAttribute('open')) === null) await once.locator('summary').click();
          await fromMenu(workbench, personOf(people, 'tara'), 'Person: A Stranger');
          await said(people, /^This person is a stranger/);
          const strangers = people.locator('[data-section=strangers] .person');
          await until(async () => (await strangers.count()) === 1, 'the stranger among strangers');
          const before = await people.locator('.person').count();
          await fromMenu(workbench, named(people, 'Emily'), 'Person: Hide');
          await said(people, /^Emily is hidden/);
          await until(
            async () => (await people.locator('.person').count()) === before - 1,
            'Emily to go',
          );
          await workbench.command('Photo Blog: Show Hidden People');
          await named(people, 'Emily').waitFor();
          await fromMenu(workbench, named(people, 'Emily'), 'Person: Show Again');
          await said(people, 'Emily is shown again');
        },
      },
    ],
  };
}

/** The card of the person who is in photos of this name. */
function personOf(people: Frame, photo: string): Locator {
  return people.locator('.person', { has: people.locator(`.faces [title^="${photo}"]`) }).first();
}

/** The card of the person who has this name. */
function named(people: Frame, name: string): Locator {
  return people.locator('.person', { has: people.locator(`[aria-label="Name of ${name}"]`) });
}

async function fromMenu(
  workbench: Stage['workbench'],
  person: Locator,
  item: string,
): Promise<void> {
  await person.locator('.more').click();
  await workbench.chooseInMenu(item);
}

/** What the view says, to those who see it and those who do not. */
async function said(people: Frame, text: string | RegExp): Promise<void> {
  await people.locator('.message [role=status]', { hasText: text }).waitFor();
}
