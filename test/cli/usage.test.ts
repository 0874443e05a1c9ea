import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../daemon/cli/cli.ts';
import { type InterfaceLanguage, speaking } from '../../daemon/shared/words/language.ts';

/** Runs a command line that gets no further than its words. */
async function run(
  language: InterfaceLanguage,
  ...args: string[]
): Promise<{ readonly status: number; readonly text: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await speaking(language, () =>
    runCli(args, {
      version: '1.2.3',
      stdout,
      stderr: stderr as unknown as NodeJS.WriteStream,
      signal: new AbortController().signal,
      openDaemon: () => {
        throw new Error('nothing is to be opened');
      },
      serve: () => Promise.resolve(0),
    }),
  );
  const textOf = (stream: PassThrough): string =>
    (stream.read() as Buffer | null)?.toString() ?? '';
  return { status, text: textOf(stdout) + textOf(stderr) };
}

/** Command lines that are wrong, each in a way of its own. */
const wrong: readonly (readonly string[])[] = [
  ['generate'],
  ['generate', '--output'],
  ['generate', '--outptu', 'x', 'folder'],
  ['generate', '--writer', 'bogus', 'folder'],
  ['people', 'same', 'a', 'b', 'c'],
  ['serve', '--stdio', '--pipe', 'x'],
  ['serve'],
  ['frobnicate'],
];

describe.each([
  ['en', /^error: .+\n\(photoblog --help lists the commands\)\n$/],
  ['de', /^Fehler: .+\n\(photoblog --help zeigt die Befehle\)\n$/],
  ['fr', /^erreur : .+\n\(photoblog --help liste les commandes\)\n$/],
] as const)('in %s', (language, sentence) => {
  test.each(wrong)('%s %s %s %s is told what is wrong with it', async (...args) => {
    const { status, text } = await run(language, ...args);
    expect(text).toMatch(sentence);
    expect(status).toBe(2);
  });
});

test.each([
  [],
  ['people'],
  ['photo'],
  ['generate', '--help'],
  ['doctor', '--help'],
  ['help', 'page'],
])('the help of %s %s has nothing in English for a German', async (...args) => {
  const { text } = await run('de', ...args);
  expect(text).toMatch(/^Aufruf: photoblog/);
  expect(text).toContain('diese Hilfe ausgeben');
  expect(text).not.toMatch(
    /Usage|Options:|Commands:|display|output the|\[command\]|choices|default|\benv\b/,
  );
});

test('a word that is nearly an option is taken for it', async () => {
  const { text } = await run('de', 'generate', '--outptu', 'x', 'folder');
  expect(text).toContain('meinten Sie --output?');
});
