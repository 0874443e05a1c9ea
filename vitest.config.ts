import { defineConfig } from 'vitest/config';

/** What `loader` in scripts/build.mjs does for the bundle: prompts are imported as text. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)};`, map: null } : null,
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // Two cores: a third test process would only make the native ones wait.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { ORT_DISABLE_TELEMETRY: '1' },
    globalSetup: 'test/temporaryFiles.ts',
    reporters: ['default', './test/support/skipReporter.ts'],
  },
});
