import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from '../suite.ts';
import { readVsix } from './vsixFiles.ts';

/** What users have to download, at most; README.md states the size. */
const mostBytes = 110e6;

/**
 * Holds the VSIX against the list of files it may have.
 *
 * With `UPDATE=1` in the environment the list is written anew, to be read before it is committed.
 */
export function checkVsix(root: string, vsix: string): Tally {
  const files = readVsix(vsix);
  // How many chunks there are, and their names, changes with every line of the program.
  const named = files.map(({ path }) => path.replace(/(\/dist\/chunks\/).*\.js$/, '$1*.js'));
  const paths = [...new Set(named)];
  const list = join(root, 'test', 'e2e', 'vsix', 'vsixFiles.txt');
  if (process.env['UPDATE'] === '1') writeFileSync(list, `${paths.join('\n')}\n`);
  const checks: Readonly<Record<string, () => void>> = {
    'the VSIX holds exactly the files of test/e2e/vsix/vsixFiles.txt': () => {
      assert.deepEqual(paths, readFileSync(list, 'utf8').trimEnd().split('\n'));
    },
    'it holds no sources, maps, samples but those of the walkthrough, nor anything of another platform':
      () => {
        const wrong = paths.filter((path) =>
          /\.(ts|map|md5|cc|h|gyp)$|samples\/(?!face-api\/)|\/(win32|darwin|arm64)|\.dll$|\.dylib$/.test(
            path,
          ),
        );
        assert.deepEqual(wrong, []);
      },
    'its programs may be run, and nothing in it is empty': () => {
      const qdrant = files.find(({ path }) => path.endsWith('assets/qdrant/qdrant'));
      assert.equal((qdrant?.mode ?? 0) & 0o111, 0o111);
      assert.deepEqual(
        files.filter(({ size }) => size === 0),
        [],
      );
    },
    'it is small enough': () => {
      const { size } = statSync(vsix);
      assert.ok(size <= mostBytes, `${size} bytes`);
    },
  };
  let passed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      check();
      passed++;
      console.log(`ok              ${name}`);
    } catch (error) {
      console.log(`FAIL            ${name}\n${String(error)}`);
    }
  }
  return { passed, failed: Object.keys(checks).length - passed };
}
