import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startCodeServer, type CodeServer, type ServerOptions } from './codeServer.ts';
import { patienceMs, Workbench } from './workbench.ts';

/** What a step gets to work with. */
export interface Stage {
  readonly server: CodeServer;
  readonly page: Page;
  readonly workbench: Workbench;
  readonly workspace: string;
  /** Says something beside the outcome of the steps, such as a measured time. */
  readonly tell: (line: string) => void;
}

/** One thing a user does and sees; its name is a sentence. */
export interface Step {
  readonly name: string;
  /** Asks us alone, and nothing of VS Code that no other step asks of it: the newest one is enough. */
  readonly onlyNewest?: true;
  run(stage: Stage): Promise<void>;
}

/** One session of VS Code with its steps, which build on each other. */
export interface Scenario {
  readonly name: string;
  readonly server: Omit<ServerOptions, 'codeServer'>;
  /** Of VS Code, as far as extensions see it; its own words stay English, since their translation is an extension. */
  readonly language?: string;
  readonly steps: readonly Step[];
}

/** How a scenario ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Where and with what a scenario runs. */
export interface Setting {
  readonly codeServer: string;
  /** Folder for its screenshots. */
  readonly shots: string;
  readonly browser: Browser;
  /** Takes what it has to say, line by line. */
  readonly tell: (line: string) => void;
}

/** Runs the steps of a scenario, a screenshot after each; after a failure the rest counts as failed. */
export async function runScenario(
  scenario: Scenario,
  { codeServer, shots, browser, tell }: Setting,
): Promise<Tally> {
  mkdirSync(shots, { recursive: true });
  const started = Date.now();
  const server = await startCodeServer({ ...scenario.server, codeServer });
  let context: BrowserContext | undefined;
  let passed = 0;
  try {
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.addInitScript(turnOnce);
    const page = await context.newPage();
    const { language } = scenario;
    if (language !== undefined) {
      await page.addInitScript((spoken) => {
        Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: spoken });
      }, language);
    }
    page.setDefaultTimeout(patienceMs);
    /** Stacks of what was thrown in VS Code and in our webviews. */
    const errors: string[] = [];
    page.on('pageerror', ({ message, stack }) => errors.push(stack ?? message));
    await page.goto(server.url);
    const workbench = new Workbench(page);
    await workbench.ready();
    tell(`     VS Code is there after ${Date.now() - started} ms`);
    const stage = { server, page, workbench, workspace: scenario.server.workspace, tell };
    for (const [index, step] of scenario.steps.entries()) {
      const shot = `${String(index + 1).padStart(2, '0')}-${step.name.replaceAll(/\W+/g, '-')}`;
      const at = Date.now();
      try {
        await step.run(stage);
        passed++;
        tell(`ok   ${String(Date.now() - at).padStart(6)} ms  ${step.name}`);
        await page.screenshot({ path: join(shots, `${shot}.png`) });
      } catch (error) {
        tell(`FAIL ${String(Date.now() - at).padStart(6)} ms  ${step.name}\n${String(error)}`);
        await page.screenshot({ path: join(shots, `${shot}-FAILED.png`) }).catch(() => undefined);
        tell(
          server
            .log(/photo-blog.*\.log$/)
            .split('\n')
            .slice(-30)
            .join('\n'),
        );
        tell(
          server
            .log(/remoteexthost\.log$/)
            .split('\n')
            .slice(-15)
            .join('\n'),
        );
        break;
      }
    }
    // VS Code's own now and then touches what is gone after a theme has changed.
    const [foreign, own] = [errors.filter(isOfVsCode), errors.filter((one) => !isOfVsCode(one))];
    if (foreign.length > 0) tell(`     errors of VS Code's own: ${foreign.join('\n')}`);
    if (own.length > 0) {
      tell(`FAIL         errors in the page: ${own.join('\n')}`);
      passed = Math.min(passed, scenario.steps.length - 1);
    }
  } finally {
    await context?.close();
    await server.stop();
  }
  return { passed, failed: scenario.steps.length - passed };
}

/**
 * Lets bars and wheels of progress move once, and not for as long as something is under way: without a graphics card each of
 * their pictures is drawn by the processor that the work waits for.
 */
function turnOnce(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { animation-iteration-count: 1 !important; }');
  document.adoptedStyleSheets.push(sheet);
}

/** Whether an error's stack begins in a script of VS Code's own, as that of its webviews is, and none of ours is in it. */
function isOfVsCode(stack: string): boolean {
  const isTheirs = /\bat .*\/workbench\/(?:workbench\.js|contrib\/webview\/browser\/pre\/)/.test(
    stack,
  );
  return isTheirs && !stack.includes('photo-blog');
}

/** Headless Chromium that can reach this computer and nothing else. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--disable-dev-shm-usage', '--disable-background-timer-throttling'],
      ...['--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}
