import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import type { Stage } from './suite.ts';

/** As README shows VS Code: light, in a small window, with lines that wrap. */
const asInReadme = {
  'workbench.colorTheme': 'Default Light Modern',
  '[markdown]': { 'editor.wordWrap': 'on', 'editor.wrappingIndent': 'none' },
};

/** Long enough for a theme and a smaller window to be there, and for hovers to go. */
const settleMs = 1500;

/**
 * Takes one of the pictures of README from what a test shows anyway.
 *
 * @param folder beside the other screenshots; with `--pictures` where README shows them from
 * @param prepare arranges what is to be seen, once the window has its size
 */
export async function takePicture(
  { page, server }: Stage,
  folder: string,
  name: string,
  prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const size = page.viewportSize();
  server.machineSettings(asInReadme);
  await page.setViewportSize({ width: 1280, height: 800 });
  try {
    await sleep(settleMs);
    await prepare();
    await page.mouse.move(700, 795);
    await sleep(settleMs);
    const file = join(folder, `${name}.webp`);
    await sharp(await page.screenshot())
      .webp({ quality: 86, effort: 6 })
      .toFile(file);
  } finally {
    server.machineSettings({});
    if (size !== null) await page.setViewportSize(size);
  }
}
