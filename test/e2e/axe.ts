import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import type { Stage } from './suite.ts';
import { until } from './workbench.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The kinds of theme there are, by the names VS Code gives the ones that come with it: older versions', then newer ones'. */
const themes = [
  ['Default Dark Modern', 'Dark Modern'],
  ['Default Light Modern', 'Light Modern'],
  ['Default High Contrast'],
  ['Default High Contrast Light'],
] as const;

/** Runs axe-core over a page in four themes; fails with every rule that is broken and the elements that break it. */
export async function checkAccessibility(
  { server, page, workbench }: Stage,
  marker: string,
): Promise<void> {
  const broken: string[] = [];
  for (const names of themes) {
    const frame = await workbench.webview(marker);
    const theme = await chooseTheme(server, frame, names);
    const shown = marker.replaceAll(/\W+/g, '-');
    await page.screenshot({ path: `out/e2e/axe${shown}${theme.replaceAll(' ', '-')}.png` });
    for (const one of [...(await violations(frame)), ...(await ringOfItsOwn(frame))])
      broken.push(`${theme}: ${one}`);
  }
  server.machineSettings({});
  assert.deepEqual([...new Set(broken)], []);
}

/** Names that came when they were asked for, by VS Code: whoever knows one of a theme needs not wait for the others. */
const came = new Map<string, readonly string[]>();

/** Sets the first of the names that this VS Code knows. */
async function chooseTheme(
  server: Stage['server'],
  frame: Frame,
  names: readonly string[],
): Promise<string> {
  const known = came.get(server.version) ?? [];
  const isKnown = (name: string): boolean => known.includes(name);
  for (const name of names.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)))) {
    server.machineSettings({ 'workbench.colorTheme': name });
    const isThere = until(async () => names.includes(await themeOf(frame)), name, 5000);
    if (await isThere.catch(() => false)) {
      came.set(server.version, [...(came.get(server.version) ?? []), name]);
      return name;
    }
  }
  throw new Error(`none of the themes ${names.join(', ')} came`);
}

/** The theme a page has, as VS Code tells it: colours of two themes may be the same. */
function themeOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.body.dataset['vscodeThemeId'] ?? '');
}

/** A field that is being typed into has the theme's ring around it; the browser's own is black on black in some. */
function ringOfItsOwn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement) || !field.matches(':focus-visible')) return [];
    const probe = document.createElement('span');
    probe.style.color = 'var(--vscode-focusBorder)';
    document.body.append(probe);
    const wanted = getComputedStyle(probe).color;
    probe.remove();
    const { outlineColor, outlineStyle } = getComputedStyle(field);
    return outlineStyle === 'solid' && outlineColor === wanted
      ? []
      : [`focus ring: ${outlineStyle} ${outlineColor}, not ${wanted}: ${field.outerHTML}`];
  });
}

async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: readonly Found[] }> };
    };
    const found = await axe.run(document, {
      // The page is a part of VS Code's window, which has the landmarks and the level-one heading.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} | ${failureSummary}`)
          .join(' || ')}`,
    );
  });
}
