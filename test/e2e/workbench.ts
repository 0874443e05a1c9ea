import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Locator, Page } from 'playwright-core';

/**
 * How long something may take to appear, in milliseconds: VS Code, its extensions and two scenarios share two cores. Only what
 * fails waits that long.
 */
export const patienceMs = 90_000;

/** A page of VS Code: everything that knows its DOM is here. */
export class Workbench {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.explorerRows().first().waitFor();
  }

  explorerRows(): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row');
  }

  row(name: string): Locator {
    return this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);
  }

  /** Opens a folder of the Explorer, unless it is open. */
  async openFolder(name: string): Promise<void> {
    const row = this.row(name);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
    await this.page.locator('[aria-expanded="true"]').and(row).waitFor();
  }

  /**
   * Chooses from the context menu. It is a snapshot and comes before extensions are registered, hence reopened until the
   * entry is there; and it ignores a click in its first 100 ms. A tree that changed meanwhile had another row below the
   * pointer: it moves its rows, and gives the element of one to another.
   */
  async contextMenu(target: Locator, item: string): Promise<void> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const clicked = await target.elementHandle({ timeout: patienceMs });
      const before = await clicked.boundingBox();
      const isClicked = await clicked.click({ button: 'right', timeout: 10_000 }).then(
        () => true,
        () => false,
      );
      if (isClicked) {
        await this.menu().first().waitFor();
        const isMeant = await target.evaluate((row, element) => row === element, clicked);
        const isThere = (await target.boundingBox())?.y === before?.y;
        if (isMeant && isThere && (await this.menuEntry(item).count())) break;
        await this.page.keyboard.press('Escape');
        await this.menu().first().waitFor({ state: 'detached' });
      }
      if (Date.now() > end) throw new Error(`no "${item}" in the context menu`);
      await sleep(250);
    }
    await this.chooseInMenu(item);
  }

  menu(): Locator {
    return this.page.locator('.context-view .monaco-menu, .monaco-menu-container .monaco-menu');
  }

  menuEntry(item: string): Locator {
    return this.menu().locator('.action-item', { hasText: item }).first();
  }

  async chooseInMenu(item: string): Promise<void> {
    const entry = this.menuEntry(item);
    await entry.hover();
    await sleep(150);
    await entry.click();
    await this.menu().first().waitFor({ state: 'detached' });
  }

  quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Runs a command of the palette by its whole title; the list is a snapshot too. */
  async command(title: string): Promise<void> {
    const widget = this.quickInput();
    const row = widget.locator('.monaco-list-row', { hasText: title }).first();
    const end = Date.now() + patienceMs;
    // While VS Code is busy, the palette may not come, or go away again under the pointer.
    const choose = async (): Promise<void> => {
      await this.page.keyboard.press('F1');
      await widget.locator('input').first().fill(`>${title}`, { timeout: 4000 });
      await row.click({ timeout: 10_000 });
    };
    for (;;) {
      const isChosen = await choose().then(
        () => true,
        () => false,
      );
      if (isChosen) return;
      await this.page.keyboard.press('Escape');
      if (Date.now() > end) throw new Error(`no command "${title}"`);
    }
  }

  /** Chooses an entry of an open quick pick. */
  async pick(text: string): Promise<void> {
    const row = this.quickInput().locator('.monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    await row.click();
  }

  /**
   * Answers VS Code's own dialog for a file, which reads the folder first and writes its proposal once more then.
   *
   * @param button as the dialog calls its yes
   */
  async choosePath(path: string, button = 'OK'): Promise<void> {
    const input = this.quickInput().locator('input').first();
    const ok = this.quickInput().getByRole('button', { name: button }).first();
    await ok.waitFor();
    await until(async () => {
      if (!(await ok.isVisible())) return (await input.count()) === 0 || !(await input.isVisible());
      if ((await input.inputValue({ timeout: 2000 })) === path) await ok.click({ timeout: 2000 });
      else await input.fill(path, { timeout: 2000 });
      return false;
    }, `choosing ${path}`);
  }

  dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  async answerDialog(button: string): Promise<void> {
    await this.dialog().getByRole('button', { name: button, exact: true }).click();
    await this.dialog().waitFor({ state: 'detached' });
  }

  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: name });
  }

  /** Opens a file by name through *Go to File*, whose list may be another one by the time it is clicked. */
  async openFile(name: string): Promise<void> {
    const end = Date.now() + patienceMs;
    for (;;) {
      await this.page.keyboard.press('Control+P');
      await this.quickInput().locator('input').first().fill(name);
      await this.pick(name);
      const tab = this.tab(name).first().waitFor({ timeout: 10_000 });
      const isThere = await tab.then(
        () => true,
        () => false,
      );
      if (isThere) return;
      if (Date.now() > end) throw new Error(`${name} does not open`);
    }
  }

  /** The part of the workbench that shows an editor of this file. */
  group(file: string): Locator {
    return this.page.locator('.editor-group-container', {
      has: this.page.locator('.tab.active', { hasText: file }),
    });
  }

  editorOf(file: string): Locator {
    return this.group(file).locator('.monaco-editor').first();
  }

  /** Puts the cursor into an editor, somewhere in the visible text. */
  async focus(file: string): Promise<void> {
    await this.editorOf(file).click({ position: { x: 300, y: 150 } });
  }

  /** A line of the visible part of an editor. */
  line(file: string, text: string | RegExp): Locator {
    return this.editorOf(file).locator('.view-line', { hasText: text }).first();
  }

  toast(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-toast', { hasText: text });
  }

  async closeToasts(): Promise<void> {
    await this.command('Notifications: Clear All Notifications');
  }

  status(id: string): Locator {
    return this.page.locator(`.statusbar-item[id="${id}"]`);
  }

  problemRows(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The list shows but a dozen rows. */
  async filterProblems(text: string): Promise<void> {
    await this.page.locator('.part.panel .viewpane-filter input').first().fill(text);
  }

  /** The inner document of a webview, found by something only it holds. */
  async webview(marker: string): Promise<Frame> {
    const end = Date.now() + patienceMs;
    for (;;) {
      for (const frame of this.page.frames()) {
        if (frame.parentFrame()?.parentFrame() !== this.page.mainFrame()) continue;
        const found = await frame
          .locator(marker)
          .count()
          .catch(() => 0);
        if (found > 0) return frame;
      }
      if (Date.now() > end) throw new Error(`no webview with ${marker}`);
      await sleep(50);
    }
  }

  /**
   * Watches inside the page how an editor grows, because a look from outside may come too late.
   *
   * @returns gives the distinct heights of its content, in pixels
   */
  async recordGrowth(): Promise<() => Promise<number[]>> {
    await this.page.evaluate(() => {
      const seen: number[] = [];
      const timer = setInterval(() => {
        const margins = document.querySelectorAll('.monaco-editor .margin');
        const heights = Array.from(margins, (margin) => margin.clientHeight);
        const height = Math.max(0, ...heights);
        const lines = document.querySelectorAll('.monaco-editor .view-line').length;
        const size = height * 1000 + lines;
        if (size !== seen.at(-1)) seen.push(size);
      }, 20);
      Object.assign(globalThis, { growth: { seen, timer } });
    });
    return () =>
      this.page.evaluate(() => {
        const { growth } = globalThis as unknown as {
          growth: { seen: number[]; timer: ReturnType<typeof setInterval> };
        };
        clearInterval(growth.timer);
        return growth.seen;
      });
  }
}

/** Polls until the check passes, and then gives what it gave; fails with the last reason. */
export async function until<Value>(
  check: () => Promise<Value> | Value,
  what: string,
  timeoutMs = patienceMs,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    let reason: unknown = 'false';
    try {
      const value = await check();
      if (value) return value;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > end) throw new Error(`${what} did not happen: ${String(reason)}`);
    await sleep(50);
  }
}
