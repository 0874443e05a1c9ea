/**
 * End-to-end tests: the packaged extension in real VS Code, driven through headless Chromium.
 *
 * node test/e2e/run.mjs [--version 4.100.3] [--scenario NAME,NAME] [--vsix FILE] [--lanes 2] [--pictures]
 *
 * The pictures of README are taken on the way; `--pictures` puts them where README shows them from.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { albumTreeScenario } from './albumTree.ts';
import { makeAlbums } from './albums.ts';
import { boardScenario } from './board.ts';
import { largeBoardScenario } from './largeBoard.ts';
import { checkVsix } from './vsix/checkVsix.ts';
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
import { openBrowser, runScenario, type Scenario, type Tally } from './suite.ts';
import { withoutFacesScenario } from './withoutFaces.ts';
import { twoRootsScenario } from './twoRoots.ts';
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

/** Names of scenarios; undefined: all of them. */
const wanted = argument('--scenario')?.split(',');
const vsix =
  argument('--vsix') ?? join(root, 'out', `photo-blog-linux-x64-${manifest.version}.vsix`);
const totals = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Tally): void => {
  totals.passed += passed;
  totals.failed += failed;
};
if (vsix.endsWith('.vsix') && wanted === undefined) add(checkVsix(root, vsix));
const fakeExtension = stageFakeExtension(root);

/** Every scenario, those first that take longest: what is left at the end is short. */
async function scenariosFor(version: string): Promise<readonly Scenario[]> {
  const pictures = process.argv.includes('--pictures')
    ? join(root, 'docs', 'images')
    : join(root, 'out', 'e2e', version, 'readme');
  const all = [
    wholeStoryScenario(makeAlbums(root), vsix, pictures),
    ...((wanted?.includes('large board') ?? true) ? [await largeBoardScenario(vsix)] : []),
    albumTreeScenario(makeAlbums(root), vsix),
    boardScenario(makeAlbums(root), vsix),
    correctionsScenario(root, vsix),
    intoDraftScenario(makeAlbums(root), vsix),
    liveDraftScenario(root, fakeExtension),
    pageScenario(makeAlbums(root), vsix),
    await hostileFolderScenario(root, vsix),
    withoutFacesScenario(root, vsix),
    await ollamaScenario(root, vsix),
    twoRootsScenario(root, vsix),
    keyboardScenario(root, fakeExtension),
    manyPeopleScenario(root, fakeExtension),
    germanScenario(root, vsix),
  ];
  return all.filter(({ name }) => wanted?.includes(name) ?? true);
}

/** Runs one scenario in VS Code of one version, and tells of it when it is over: two may run at a time. */
async function run(version: string, scenario: Scenario, browser: Browser): Promise<void> {
  const lines: string[] = [];
  const began = Date.now();
  const setting = {
    codeServer: join(root, '.code-server', version),
    shots: join(root, 'out', 'e2e', version, scenario.name.replaceAll(' ', '-')),
    browser,
    tell: (line: string) => lines.push(line),
  };
  try {
    add(await runScenario(scenario, setting));
  } catch (error) {
    lines.push(`FAIL         it cannot begin: ${String(error)}`);
    totals.failed += scenario.steps.length;
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    [`--- VS Code 1.${version.slice(2)}: ${scenario.name} (${seconds} s)`, ...lines].join('\n'),
  );
}

const began = Date.now();
const waiting: (readonly [string, Scenario])[] = [];
for (const version of versions.filter((one) => one === (argument('--version') ?? one))) {
  const codeServer = join(root, '.code-server', version);
  const install = spawnSync(join(root, 'scripts/install-code-server.sh'), [codeServer, version], {
    stdio: 'inherit',
  });
  if (install.status !== 0) throw new Error(`code-server ${version} could not be installed`);
  for (const scenario of await scenariosFor(version)) waiting.push([version, scenario]);
}
/** A scenario waits for its screen most of the time; each has its own server, home, data and page. */
const lanes = Number(argument('--lanes') ?? Math.min(2, availableParallelism()));
const browser = await openBrowser();
try {
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await run(...next, browser);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
} finally {
  await browser.close();
}
console.log(`${Math.round((Date.now() - began) / 1000)} s in VS Code, ${lanes} at a time`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
// Servers of the tests may still listen.
process.exit(totals.failed > 0 ? 1 : 0);
