import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts together the extension with the small daemon of test/fakes/daemon.ts instead of the real one.
 *
 * @returns its folder
 */
export function stageFakeExtension(root: string): string {
  const folder = join(root, 'out', 'e2e', 'fake-extension');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const own = [
    'package.json',
    'package.nls.json',
    'package.nls.de.json',
    'package.nls.fr.json',
    'l10n',
    'media',
    'syntaxes',
  ];
  for (const path of [...own, 'dist/extension.cjs', 'dist/media']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  const daemon = join(root, 'out', 'e2e', 'build', 'fakes', 'daemon.mjs');
  cpSync(daemon, join(folder, 'dist', 'photoblog.js'));
  return folder;
}
