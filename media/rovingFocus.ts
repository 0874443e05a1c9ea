import { allOf } from './dom.ts';

/**
 * Makes a row of buttons one tab stop: the arrow keys move inside, Home and End go to the ends.
 *
 * @param row the element that holds the buttons, in any depth
 */
export function roveFocus(row: HTMLElement): void {
  const items = (): HTMLElement[] => allOf(row, 'button');
  const give = (chosen: HTMLElement | undefined): void => {
    if (chosen === undefined) return;
    for (const item of items()) item.tabIndex = item === chosen ? 0 : -1;
  };
  give(items()[0]);
  row.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) give(target);
  });
  row.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = target(event.key, at, all.length);
    if (at < 0 || to === null) return;
    event.preventDefault();
    all[to]?.focus();
  });
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
