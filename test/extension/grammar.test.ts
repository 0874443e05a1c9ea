import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

test('the grammar marks people without a name and photos, in prose only', async () => {
  const { stdout } = await run(
    process.execPath,
    [
      join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js'),
      '--config',
      join(root, 'test/extension/grammar/config.json'),
      join(root, 'test/extension/grammar/draft.grammar'),
    ],
    { cwd: root },
  );
  expect(stdout).toMatch(/draft\.grammar/);
});
