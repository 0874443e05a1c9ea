/**
 * End-to-end tests: the packaged extension in real VS Code, driven through headless Chromium.
 *
 * node test/e2e/run.mjs [--version 4.100.3] [--scenario NAME] [--vsix FILE] [--pictures]
 *
 * The pictures of README are taken on the way; `--pictures` puts them where README shows them from.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { albumTreeScenario } from './albumTree.ts';
import { makeAlbums } from './albums.ts';
import { boardScenario } from './board.ts';
import { largeBoardScenario } from './largeBoard.ts';
import { checkVsix } from './checkVsix.ts';
import { stageFakeExtension } from './fakeExtension.ts';
import { correctionsScenario } from './corrections.ts';
import { germanScenario } from './german.ts';
import { intoDraftScenario } from './intoDraft.ts';
import { hostileFolderScenario } from './hostileFolder.ts';
import { keyboardScenario } from './keyboard.ts';
import { manyPeopleScenario } from './manyPeople.ts';
import { liveDraftScenario } from './liveDraft.ts';
import { ollamaScenario } from './ollama.ts';
import { pageScenario } from './page.ts';
import { openBrowser, runScenario, type Tally } from './suite.ts';
import { withoutFacesScenario } from './withoutFaces.ts';
import { wholeStoryScenario } from './wholeStory.ts';

const root = process.cwd();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
/** The oldest VS Code that package.json promises, and the newest to be had: code-server 4.x is VS Code 1.x. */
const versions = ['4.100.3', '4.139.1'];
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const wanted = argument('--scenario');
const vsix =
  argument('--vsix') ?? join(root, 'out', `photo-blog-linux-x64-${manifest.version}.vsix`);
const totals = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Tally): void => {
  totals.passed += passed;
  totals.failed += failed;
};
if (vsix.endsWith('.vsix') && wanted === undefined) add(checkVsix(root, vsix));
for (const version of versions.filter((one) => one === (argument('--version') ?? one))) {
  const codeServer = join(root, '.code-server', version);
  const install = spawnSync(join(root, 'scripts/install-code-server.sh'), [codeServer, version], {
    stdio: 'inherit',
  });
  if (install.status !== 0) throw new Error(`code-server ${version} could not be installed`);
  console.log(`--- VS Code 1.${version.slice(2)}`);
  const pictures = process.argv.includes('--pictures')
    ? join(root, 'docs', 'images')
    : join(root, 'out', 'e2e', version, 'readme');
  const fakeExtension = stageFakeExtension(root);
  const scenarios = [
    wholeStoryScenario(makeAlbums(root), vsix, pictures),
    boardScenario(makeAlbums(root), vsix),
    albumTreeScenario(makeAlbums(root), vsix),
    pageScenario(makeAlbums(root), vsix),
    intoDraftScenario(makeAlbums(root), vsix),
    ...(wanted === 'large board' || wanted === undefined ? [await largeBoardScenario(vsix)] : []),
    correctionsScenario(root, vsix),
    withoutFacesScenario(root, vsix),
    await hostileFolderScenario(root, vsix),
    await ollamaScenario(root, vsix),
    liveDraftScenario(root, fakeExtension),
    keyboardScenario(root, fakeExtension),
    manyPeopleScenario(root, fakeExtension),
    germanScenario(root, fakeExtension),
  ];
  const browser = await openBrowser();
  try {
    const isWanted = (name: string): boolean => wanted === undefined || name === wanted;
    for (const scenario of scenarios.filter(({ name }) => isWanted(name))) {
      const shots = join(root, 'out', 'e2e', version, scenario.name.replaceAll(' ', '-'));
      add(await runScenario(scenario, { codeServer, shots, browser }));
    }
  } finally {
    await browser.close();
  }
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
// Servers of the tests may still listen.
process.exit(totals.failed > 0 ? 1 : 0);
