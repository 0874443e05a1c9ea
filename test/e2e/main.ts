/**
 * End-to-end tests: the packaged extension in real VS Code, driven through headless Chromium.
 *
 * node test/e2e/run.mjs [--version 4.100.3] [--scenario NAME,NAME] [--vsix FILE] [--lanes 2] [--pictures]
 *
 * `--pictures` takes those of README anew, and does nothing else.
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
import { readmeScenario } from './readme.ts';
import { openBrowser, runScenario, type Scenario, type Step, type Tally } from './suite.ts';
import { withoutFacesScenario } from './withoutFaces.ts';
import { twoRootsScenario } from './twoRoots.ts';
import { wholeStoryScenario } from './wholeStory.ts';

const root = process.cwd();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
/** The newest VS Code to be had, and the oldest that package.json promises: code-server 4.x is VS Code 1.x. */
const [newest, oldest] = ['4.139.1', '4.100.3'] as const;
/**
 * What the oldest one is asked: together these use every call of VS Code's API that we make, and every menu of ours. The story:
 * activation, consent, progress, the streamed edit, preview, Problems with quick fixes, hover, rename, our editor of photos,
 * review of changes, the status item. Into the draft: completion, drop, paste, a panel of ours. The tree: views, menus, several
 * files chosen, watchers, a window loaded anew. The page: dialogs for files, links that leave VS Code. The folder: trust, and
 * who may set what. German: bundles of words, the walkthrough. The other scenarios, and the steps that say so, ask more of us, and
 * nothing more of VS Code.
 */
const askedOfOldest = 'whole story,album tree,into the draft,hostile folder,german,page'.split(',');
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const isTakingPictures = process.argv.includes('--pictures');
/** Names of scenarios; undefined: those of the version. */
const wanted = argument('--scenario')?.split(',');
const vsix =
  argument('--vsix') ?? join(root, 'out', `photo-blog-linux-x64-${manifest.version}.vsix`);
const totals = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Tally): void => {
  totals.passed += passed;
  totals.failed += failed;
};
if (vsix.endsWith('.vsix') && wanted === undefined && !isTakingPictures) add(checkVsix(root, vsix));
const fakeExtension = stageFakeExtension(root);

/** The scenarios of a version, those first that take longest: what is left at the end is short. */
async function scenariosFor(version: string): Promise<readonly Scenario[]> {
  if (isTakingPictures)
    return version === newest
      ? [await readmeScenario(root, vsix, join(root, 'docs', 'images'))]
      : [];
  const all = [
    wholeStoryScenario(makeAlbums(root), vsix),
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
  const asked = wanted ?? (version === oldest ? askedOfOldest : undefined);
  return all
    .filter(({ name }) => asked?.includes(name) ?? true)
    .map((scenario) => ({ ...scenario, steps: scenario.steps.filter(isAskedOf(version)) }));
}

/** Tells the steps of the oldest VS Code from those that the newest alone is asked. */
function isAskedOf(version: string): (step: Step) => boolean {
  return ({ onlyNewest }) => version !== oldest || onlyNewest !== true;
}

/** What failed, to be told again at the end: what is printed in between is long. */
const failures: string[] = [];

/** Runs one scenario in VS Code of one version, and tells of it when it is over: two may run at a time. */
async function run(version: string, scenario: Scenario, browser: Browser): Promise<Tally> {
  const lines: string[] = [];
  const began = Date.now();
  const setting = {
    codeServer: join(root, '.code-server', version),
    shots: join(root, 'out', 'e2e', version, scenario.name.replaceAll(' ', '-')),
    browser,
    tell: (line: string) => lines.push(line),
  };
  let tally: Tally = { passed: 0, failed: scenario.steps.length };
  try {
    tally = await runScenario(scenario, setting);
  } catch (error) {
    lines.push(`FAIL         it cannot begin: ${String(error)}`);
  }
  const heading = `VS Code 1.${version.slice(2)}: ${scenario.name}`;
  for (const line of lines.filter((one) => one.startsWith('FAIL')))
    failures.push(`${heading}: ${line}`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log([`--- ${heading} (${seconds} s)`, ...lines].join('\n'));
  return tally;
}

const began = Date.now();
const waiting: (readonly [string, Scenario])[] = [];
for (const version of [newest, oldest].filter((one) => one === (argument('--version') ?? one))) {
  const codeServer = join(root, '.code-server', version);
  const install = spawnSync(join(root, 'scripts/install-code-server.sh'), [codeServer, version], {
    stdio: 'inherit',
  });
  if (install.status !== 0) throw new Error(`code-server ${version} could not be installed`);
  for (const scenario of await scenariosFor(version)) waiting.push([version, scenario]);
}
/** Scenarios that did not pass, by version and name. */
const again: (readonly [string, string])[] = [];
/** A scenario waits for its screen most of the time; each has its own server, home, data and page. */
const lanes = Number(argument('--lanes') ?? Math.min(2, availableParallelism()));
const browser = await openBrowser();
try {
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const tally = await run(...next, browser);
      if (tally.failed === 0) add(tally);
      else again.push([next[0], next[1].name]);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  // Once more with the computer to themselves: what fails then fails, and what does not is told of all the same.
  for (const [version, name] of again) {
    const scenario = (await scenariosFor(version)).find((one) => one.name === name);
    if (scenario) add(await run(version, scenario, browser));
  }
} finally {
  await browser.close();
}
console.log(`${Math.round((Date.now() - began) / 1000)} s in VS Code, ${lanes} at a time`);
for (const failure of failures) console.log(failure);
if (again.length > 0) console.log(`${again.length} scenarios were run again`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
// Servers of the tests may still listen.
process.exit(totals.failed > 0 ? 1 : 0);
