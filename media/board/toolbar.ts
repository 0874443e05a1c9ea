import type { BoardView } from '../../extension/board/boardMessages.ts';
import { button, element, filled } from '../dom.ts';
import type { Filter } from './layout.ts';
import type { BoardHost, BoardState } from './state.ts';

/** What stands above the photos. */
export interface Toolbar {
  readonly root: HTMLElement;
  update(): void;
  setRunning(line: string | null): void;
  setNote(text: string | null): void;
}

const filters = ['all', 'text', 'gallery', 'out', 'problems'] as const satisfies readonly Filter[];

/** @param onLayout called when other photos, or photos of another size, are to be shown */
export function createToolbar(
  state: BoardState,
  { words, post }: BoardHost,
  onLayout: () => void,
): Toolbar {
  const title = element('h1');
  const counts = element('span', { class: 'counts' });
  const running = element('span', { class: 'running', attributes: { role: 'status' } });
  const note = element('p', { class: 'note', attributes: { hidden: '', role: 'status' } });
  const show = element('select', {
    attributes: { 'aria-label': words.show },
    children: filters.map((filter) =>
      element('option', { text: words.filters[filter], attributes: { value: filter } }),
    ),
    on: {
      change: () => {
        state.filter = filters.find((filter) => filter === show.value) ?? 'all';
        onLayout();
      },
    },
  });
  const size = element('input', {
    attributes: {
      type: 'range',
      min: '80',
      max: '320',
      step: '20',
      value: String(state.tile),
      'aria-label': words.size,
      title: words.size,
    },
    on: {
      input: () => {
        state.tile = Number(size.value);
        onLayout();
      },
    },
  });
  const act = (
    text: string,
    kind: 'undo' | 'redo' | 'generate' | 'draft' | 'people',
    style: string,
  ): HTMLButtonElement =>
    button(
      text,
      () => {
        post({ kind });
      },
      { class: style },
    );
  const undo = act(words.undo, 'undo', 'secondary');
  const redo = act(words.redo, 'redo', 'secondary');
  const draft = act(words.openDraft, 'draft', 'secondary');
  const people = act(words.people, 'people', 'secondary');
  const generate = act(words.generate, 'generate', 'primary');
  const keys = element('details', {
    class: 'keys',
    children: [
      element('summary', { text: words.keys }),
      element('ul', { children: words.keyList.map((text) => element('li', { text })) }),
    ],
  });
  const root = element('header', {
    class: 'toolbar',
    children: [
      element('div', { class: 'line', children: [title, counts, running] }),
      element('div', {
        class: 'line',
        children: [show, size, undo, redo, people, draft, generate, keys],
      }),
      note,
    ],
  });

  return {
    root,
    update() {
      const { board } = state;
      if (board === null) return;
      title.textContent = board.title;
      counts.textContent = countsOf(board);
      undo.disabled = board.undoText === null;
      undo.title = board.undoText ?? '';
      redo.disabled = board.redoText === null;
      redo.title = board.redoText ?? '';
      draft.hidden = board.draft === null;
      generate.textContent = board.draft === null ? words.generate : words.regenerate;
    },
    setRunning(line) {
      running.textContent = line ?? '';
      generate.disabled = line !== null;
    },
    setNote(text) {
      note.textContent = text ?? '';
      note.hidden = text === null;
    },
  };

  function countsOf({ photos }: BoardView): string {
    const count = (wanted: string): number => photos.filter(({ role }) => role === wanted).length;
    return filled(
      words.counts,
      count('chapter'),
      count('gallery'),
      count('left-out'),
      count('failed'),
    );
  }
}
