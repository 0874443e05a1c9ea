import { defineConfig } from 'vitest/config';

/** What `loader` in scripts/build.mjs does for the bundle: prompts are imported as text. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)};`, map: null } : null,
};

/** What every run of tests has, whichever files it is of. */
export const common = {
  // Two cores: a third test process would only make the native ones wait.
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // What is waited for comes when it comes: a busy machine takes seconds for what takes none.
  expect: { poll: { timeout: 20_000 } },
  env: { ORT_DISABLE_TELEMETRY: '1' },
  globalSetup: 'test/temporaryFiles.ts',
  reporters: ['default', './test/support/skipReporter.ts'],
};

/**
 * Tests of code that keeps nothing but what it can work out again: their files take turns in two processes, as runs do in the daemon.
 * Towns, word lists and thousands of patterns are then read twice instead of once a file, which takes two seconds of each.
 */
const sharing = [
  'test/story/{claims,narrator,plan}/**/*.test.ts',
  'test/story/ollama/{*,observe/*}.test.ts',
  'test/story/truth.test.ts',
  'test/extension/**/*.test.ts',
  'test/photo/{place,time}/**/*.test.ts',
  'test/shared/words/*.test.ts',
];

export default defineConfig({
  plugins: [textFiles],
  test: {
    ...common,
    projects: [
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...sharing],
          // Not in turns with the others: a process is only kept for the next file if that shares, too.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
