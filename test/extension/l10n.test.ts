import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translatedMessages } from './strings.ts';

const root = join(import.meta.dirname, '..', '..');
const json = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;
const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

describe('what the user reads', () => {
  const messages = translatedMessages(join(root, 'extension'));
  const german = json('l10n/bundle.l10n.de.json');

  test('has a German translation, and no translation is left over', () => {
    expect(Object.keys(german).sort()).toEqual([...messages]);
    expect(messages.length).toBeGreaterThan(80);
  });

  test.each(messages)('has the same places to fill in: %s', (message) => {
    expect(places(german[message] ?? '')).toEqual(places(message));
  });

  test('is translated in the manifest too', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const used = new Set(Array.from(manifest.matchAll(/"%([\w.-]+)%"/g), ([, key]) => key ?? ''));
    expect(Object.keys(json('package.nls.json')).sort()).toEqual([...used].sort());
    expect(Object.keys(json('package.nls.de.json')).sort()).toEqual([...used].sort());
  });

  test('is never English in German', () => {
    const same = (a: Record<string, string>, b: Record<string, string>): string[] =>
      Object.keys(a).filter((key) => a[key] === b[key]);
    const english = Object.fromEntries(messages.map((message) => [message, message]));
    expect(same(english, german)).toEqual(['Name']);
    expect(same(json('package.nls.json'), json('package.nls.de.json'))).toEqual([
      'setting.story.format.jekyll',
      'setting.story.format.astro',
    ]);
  });
});
