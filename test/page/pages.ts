/** Drafts and their pages for tests: real files, the real program. */
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDaemon, type Daemon } from '../../daemon/daemon.ts';
import type { ExportPageParams, ExportPageResult } from '../../daemon/contract/protocol.ts';
import { paintScene, type Scene } from '../fixtures/scenes.ts';

/** A daemon with a data folder of its own. */
export async function testDaemon(): Promise<Daemon & { readonly home: string }> {
  const home = await mkdtemp(join(tmpdir(), 'page-home-'));
  return { ...openDaemon(home), home };
}

/** Writes a draft by hand, with painted images beside it. */
export async function writeDraft(
  text: string,
  images: Readonly<Record<string, Partial<Scene>>> = {},
): Promise<string> {
  const dir = join(await mkdtemp(join(tmpdir(), 'page-draft-')), 'blog');
  await mkdir(dir);
  await writeFile(join(dir, 'index.md'), text);
  let seed = 1;
  for (const [path, scene] of Object.entries(images)) {
    await writeFile(join(dir, path), await paintScene({ path, seed: seed++, ...scene }));
  }
  return dir;
}

/** Makes a page of a draft; in a new folder where none is given. */
export async function exportDraft(
  daemon: Daemon,
  draft: string,
  more: Partial<ExportPageParams> = {},
): Promise<ExportPageResult & { readonly dir: string; readonly html: string }> {
  const dir = more.output ?? join(await mkdtemp(join(tmpdir(), 'page-out-')), 'page');
  const result = await daemon.pages.export(
    { draft, output: dir, ...more },
    {},
    () => undefined,
    new AbortController().signal,
  );
  return { ...result, dir, html: await readFile(new URL(result.page!), 'utf8') };
}

/** Every file below a folder, by path. */
export async function filesBelow(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(dir.length + 1), await readFile(path)] as const;
      }),
    ),
  );
}
