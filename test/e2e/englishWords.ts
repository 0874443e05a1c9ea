import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { de } from '../../daemon/shared/words/de.ts';
import { en } from '../../daemon/shared/words/en.ts';
import type { Stage } from './suite.ts';

type Words = Readonly<Record<string, string>>;

/** What VS Code itself says in English in these tests: its own words are a language pack's. */
const ofVsCode = new Set(['Cancel', 'Undo', 'Open', 'OK', 'Close', 'Name', 'Preview', 'Problems']);

/** Parts of the window that show what an extension says; the rest is VS Code's own. */
const ours = [
  '.pane:has(.pane-header[aria-label^="Alben"]) .monaco-list-row',
  '.notification-toast .notification-list-item-message',
  '.quick-input-list .monaco-list-row .label-name',
  '.codelens-decoration a',
  '.markers-panel .monaco-list-row',
  '.monaco-dialog-box .dialog-message-text',
  '.monaco-dialog-box .dialog-message-detail',
] as const;

/**
 * What is in sight of ours and English, where there is German for it.
 *
 * Sentences with places for values are looked for by their fixed parts, where those are more than a word.
 */
export async function englishInSight({ page }: Stage): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const part of ours)
    seen.push(...(await page.locator(`${part} >> visible=true`).allInnerTexts()));
  for (const frame of page.frames()) {
    const texts = await frame
      .evaluate(() => {
        if (document.body.dataset['kind'] === undefined) return [];
        const named = Array.from(
          document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'),
        );
        return [
          ...document.body.innerText.split('\n'),
          ...named.flatMap((one) =>
            ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name)),
          ),
        ].flatMap((text) => text ?? []);
      })
      // Pages come and go.
      .catch(() => []);
    seen.push(...texts);
  }
  const { whole, parts } = english();
  return [
    ...new Set(
      seen
        .map((text) => text.replaceAll('\u00A0', ' ').trim())
        .filter((text) => whole.has(text) || parts.some((part) => text.includes(part))),
    ),
  ];
}

/** Sentences, and parts of sentences, that are other ones in German. */
function english(): { readonly whole: ReadonlySet<string>; readonly parts: readonly string[] } {
  const read = (file: string): Words =>
    JSON.parse(readFileSync(join(process.cwd(), file), 'utf8')) as Words;
  const bundle = read('l10n/bundle.l10n.de.json');
  const [manifest, germanManifest] = [read('package.nls.json'), read('package.nls.de.json')];
  const pairs = [
    ...Object.entries(bundle),
    ...Object.entries(manifest).map(([key, text]) => [text, germanManifest[key] ?? text] as const),
    ...Object.entries(en as Words).map(
      ([key, text]) => [text, (de as Words)[key] ?? text] as const,
    ),
  ];
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const [text, german] of pairs) {
    if (text === german || ofVsCode.has(text)) continue;
    if (!text.includes('{')) whole.add(text);
    // Up to the first choice between forms: what is in one has places of its own.
    for (const part of (text.split(/\{\w+, (?:plural|select)/)[0] ?? '').split(/\{\w+\}/)) {
      const fixed = part.trim();
      if (fixed.length >= 12 && /\w \w/.test(fixed) && !german.includes(fixed)) parts.add(fixed);
    }
  }
  return { whole, parts: [...parts] };
}
