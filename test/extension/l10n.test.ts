import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translatedMessages } from './strings.ts';

const root = join(import.meta.dirname, '..', '..');
const json = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;
const places = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join(' ');
const commands = (text: string): string => (text.match(/command:[\w.]+|`[^`]+`/g) ?? []).join(' ');
const same = (a: Record<string, string>, b: Record<string, string>): string[] =>
  Object.keys(a).filter((key) => a[key] === b[key]);

const messages = translatedMessages(join(root, 'extension'));
const english = Object.fromEntries(messages.map((message) => [message, message]));
const manifest = json('package.nls.json');
const brands = ['jekyll', 'astro', 'eleventy'].map((name) => `setting.story.format.${name}`);

/** What may read as in English: words that are the same word there, and names of programs. */
const alike: Record<
  'de' | 'fr',
  { readonly messages: readonly string[]; readonly manifest: readonly string[] }
> = {
  de: { messages: ['Name'], manifest: brands },
  fr: {
    messages: ['1 photo', '{0} photos', 'Photos'],
    manifest: ['editor.photo', 'setting.story.format.hugo', ...brands],
  },
};

test('there is something to translate, and the manifest uses each of its keys', () => {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const used = new Set(Array.from(text.matchAll(/"%([\w.-]+)%"/g), ([, key]) => key ?? ''));
  expect(messages.length).toBeGreaterThan(80);
  expect(Object.keys(manifest).sort()).toEqual([...used].sort());
});

describe.each(['de', 'fr'] as const)('what the user reads in %s', (language) => {
  const bundle = json(`l10n/bundle.l10n.${language}.json`);
  const nls = json(`package.nls.${language}.json`);

  test('is complete, and nothing is left over', () => {
    expect(Object.keys(bundle).sort()).toEqual([...messages]);
    expect(Object.keys(nls).sort()).toEqual(Object.keys(manifest).sort());
  });

  test('has the same places to fill in', () => {
    const other = messages.filter((message) => places(bundle[message] ?? '') !== places(message));
    expect(other).toEqual([]);
  });

  test('names the same commands and the same code', () => {
    const other = Object.keys(manifest).filter(
      (key) => commands(nls[key] ?? '') !== commands(manifest[key] ?? ''),
    );
    expect(other).toEqual([]);
  });

  test('is never English', () => {
    expect(same(english, bundle).filter((key) => !alike[language].messages.includes(key))).toEqual(
      [],
    );
    expect(same(manifest, nls).filter((key) => !alike[language].manifest.includes(key))).toEqual(
      [],
    );
  });
});
