import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { de } from '../../../daemon/shared/words/de.ts';
import { en, type WordKey } from '../../../daemon/shared/words/en.ts';
import { fr } from '../../../daemon/shared/words/fr.ts';
import {
  languageOfEnvironment,
  languageOfTag,
  speaking,
} from '../../../daemon/shared/words/language.ts';
import { message } from '../../../daemon/shared/words/message.ts';
import { systemReason } from '../../../daemon/shared/words/systemReason.ts';
import { say, tell } from '../../../daemon/shared/words/say.ts';
import { sources } from '../../support/imports.ts';

const keys = Object.keys(en) as WordKey[];

describe.each([
  ['German', de],
  ['French', fr],
] as const)('%s', (_name, table) => {
  test('has every sentence, with the same places to fill', () => {
    const different = keys.filter((key) => placesOf(table[key]) !== placesOf(en[key]));
    expect(different).toEqual([]);
    expect(Object.keys(table)).toEqual(keys);
  });
});

test.each(['en', 'de', 'fr'])('the table of %s has no sentence of its own', async (language) => {
  const table = new URL(`../../../daemon/shared/words/${language}.ts`, import.meta.url);
  expect(await readFile(table, 'utf8')).not.toMatch(/^ {2}'/m);
});

test('what assets.json says of each model is in every language', async () => {
  const text = await readFile(new URL('../../../assets.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(text) as {
    packages: { terms?: string; files: { model?: string; purpose: string; terms?: string }[] }[];
  };
  const said = packages.flatMap(({ terms, files }) =>
    files.filter(({ model }) => model).flatMap((file) => [file.purpose, file.terms ?? terms]),
  );
  const known = new Set(
    keys.filter((key) => key.startsWith('doctor.model.')).map((key) => en[key]),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((sentence) => !known.has(sentence as never))).toEqual([]);
});

test('the first part of a key tells its file', async () => {
  const folder = new URL('../../../daemon/shared/words/en/', import.meta.url);
  const parts = await Promise.all(
    (await readdir(folder)).map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8');
      const firsts = [...text.matchAll(/^ {2}'(\w+)\./gm)].map(([, first = '']) => first);
      return [...new Set(firsts)].map((first) => `${first} in ${file}`);
    }),
  );
  const all = parts.flat();
  const doubled = all.filter(
    (part) => all.filter((other) => other.split(' ')[0] === part.split(' ')[0]).length > 1,
  );
  expect(all.length).toBeGreaterThan(20);
  expect(doubled).toEqual([]);
});

test('every sentence of the table is said somewhere', async () => {
  const files = (await sources('daemon')).filter((file) => !/words\/(en|de|fr)\b/.test(file));
  const code = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  // `claim.${kind}` says all sentences that begin so.
  const families = [...code.matchAll(/`([\w.-]+\.)\$\{|startsWith\('([\w.-]+\.)'\)/g)].map(
    ([, start, begins]) => start ?? begins ?? '',
  );
  const unsaid = keys.filter(
    (key) => !code.includes(`'${key}'`) && !families.some((start) => key.startsWith(start)),
  );
  expect(unsaid).toEqual([]);
});

test('whoever asks is answered in his own language, however deep the words are chosen', async () => {
  const deep = async (): Promise<string> => {
    await Promise.resolve();
    return say('cannot.noFolder', { folder: 'x' });
  };
  const both = await Promise.all([speaking('de', deep), speaking('fr', deep), deep()]);
  expect(both).toEqual([
    'Es gibt keinen Ordner x',
    'Il n’y a pas de dossier x',
    'There is no folder x',
  ]);
});

test.each(['en', 'de', 'fr'] as const)(
  'a sentence without places is told as ICU reads it, in %s',
  (language) => {
    const table = { en, de, fr }[language];
    const plain = keys.filter((key) => placesOf(table[key]) === placesOf(''));
    expect(plain.length).toBeGreaterThan(50);
    for (const key of plain) {
      const read = new IntlMessageFormat(table[key], language, undefined, { ignoreTag: true });
      expect(speaking(language, () => say(key))).toBe(read.format());
    }
  },
);

test('a sentence inside a sentence is told in the same language', () => {
  const told = message('decode.crashed', { how: message('decode.endedBy', { signal: 'SIGSEGV' }) });
  expect(tell(told)).toMatch(/^The decoder was ended by SIGSEGV while/);
  expect(speaking('de', () => tell(told))).toMatch(/^Der Decoder wurde durch SIGSEGV beendet/);
});

test('what the system says is told in the language of whoever asked', async () => {
  const error: unknown = await readFile('/there/is/nothing').catch((reason: unknown) => reason);
  expect(speaking('de', () => tell(systemReason(error)))).toBe('es gibt sie nicht');
  expect(speaking('fr', () => tell(systemReason(error)))).toBe('il n’y en a pas');
  expect(tell(systemReason(new Error('of our own')))).toBe('of our own');
});

test('text of files means itself, braces, tags and quotation marks included', () => {
  expect(say('cannot.noFolder', { folder: "{count} <b>it's</b>" })).toBe(
    "There is no folder {count} <b>it's</b>",
  );
});

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['fr_CA.UTF-8', 'fr'],
  ['C', null],
  ['C.UTF-8', null],
  ['POSIX', null],
  ['den', null],
  ['', null],
])('%s is the language %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

test.each([
  [{}, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: '' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', PHOTOBLOG_LANGUAGE: 'fr' }, 'fr'],
] as const)('the environment %o speaks %s', (environment, language) => {
  expect(languageOfEnvironment(environment)).toBe(language);
});

/** The names of all places of a sentence, those within plurals and choices included. */
function placesOf(sentence: string): string {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if ('options' in element)
        for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parse(sentence, { ignoreTag: true }));
  return [...names].sort().join(' ');
}
