import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { contents } from '../../scripts/package.mjs';
import { runtimeFiles } from '../../scripts/runtimePackages.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What `vsce` itself would take from the project, by its .vscodeignore. */
let listed: readonly string[];
beforeAll(() => {
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const output = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
    cwd: root,
    encoding: 'utf8',
  });
  listed = output.split('\n').filter((line) => line !== '');
}, 300_000);

const isRuntime = (file: string): boolean => file.startsWith('dist/node_modules/');

describe('.vscodeignore', () => {
  test('takes from the project what the packages for a platform hold, Qdrant’s program aside', async () => {
    const staged = [...(await contents('linux-x64')).keys(), 'package.json'];
    const own = staged.filter((file) => !isRuntime(file) && file !== 'assets/qdrant/qdrant');
    expect(listed.filter((file) => !isRuntime(file)).toSorted()).toEqual(own.toSorted());
  }, 300_000);

  test('lets no source, test, lock file or raw model through, and of the samples only the album of the walkthrough', () => {
    const wrong = listed.filter((file) =>
      /\.(ts|mjs|map)$|^(test|scripts|daemon|extension)\/|samples\/(?!face-api\/sample\d\.jpg$)|(?:-lock\.(?:json|yaml)|\.lock)$|(?<!prepared)\.onnx$/.test(
        file,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('a package holds ONNX Runtime’s native part, and its JavaScript, which the doctor’s programs require', async () => {
  const files = [...(await runtimeFiles(root, 'linux-x64')).keys()];
  expect(files).toEqual(
    expect.arrayContaining([
      'onnxruntime-node/package.json',
      'onnxruntime-node/dist/index.js',
      'onnxruntime-node/dist/binding.js',
      'onnxruntime-common/package.json',
      'onnxruntime-common/dist/cjs/index.js',
      'onnxruntime-node/bin/napi-v6/linux/x64/onnxruntime_binding.node',
    ]),
  );
}, 120_000);
