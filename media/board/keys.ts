import type { BoardActions } from './actions.ts';
import { choose, type BoardHost, type BoardState } from './state.ts';

/** What keys do besides deciding. */
export interface KeyTargets {
  readonly focus: (path: string) => void;
  readonly render: () => void;
  readonly unstack: () => void;
  readonly focusCaption: () => void;
  readonly focusNames: () => void;
}

/** Everything the board does, by keyboard. @param root the grid */
export function listenToKeys(
  root: HTMLElement,
  state: BoardState,
  { post }: BoardHost,
  actions: BoardActions,
  targets: KeyTargets,
): void {
  const plain: Readonly<Record<string, () => void>> = {
    ' ': actions.toggle,
    Enter: () => {
      if (state.focus !== null) post({ kind: 'open', photo: state.focus });
    },
    Delete: actions.leaveOut,
    Backspace: actions.leaveOut,
    t: actions.use,
    a: actions.automatic,
    l: actions.lead,
    r: () => {
      actions.turn(90);
    },
    R: () => {
      actions.turn(270);
    },
    s: actions.split,
    j: actions.join,
    c: targets.focusCaption,
    n: targets.focusNames,
    e: targets.unstack,
    Escape: () => {
      state.selected.clear();
      targets.render();
    },
  };
  const withAlt: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => {
      actions.nudge('earlier');
    },
    ArrowRight: () => {
      actions.nudge('later');
    },
    ArrowUp: () => {
      actions.nudge('chapter-before');
    },
    ArrowDown: () => {
      actions.nudge('chapter-after');
    },
  };
  const withControl: Readonly<Record<string, () => void>> = {
    z: () => {
      post({ kind: 'undo' });
    },
    y: () => {
      post({ kind: 'redo' });
    },
    Z: () => {
      post({ kind: 'redo' });
    },
    a: () => {
      for (const { item } of state.layout.order) state.selected.add(item.path);
      targets.render();
    },
  };
  root.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.closest('.tile') === null) return;
    const control = event.ctrlKey || event.metaKey;
    const run = event.altKey
      ? withAlt[event.key]
      : control
        ? withControl[event.key]
        : plain[event.key];
    const to = event.altKey || run ? null : placeOf(event.key, control);
    if (!run && to === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (run) {
      run();
      return;
    }
    const placed = state.layout.order[to ?? 0];
    if (!placed) return;
    const { path } = placed.item;
    choose(state, path, event.shiftKey ? 'range' : 'one');
    targets.render();
    targets.focus(path);
  });

  /** Where a key leads, as an index of the order; null for keys that lead nowhere. */
  function placeOf(key: string, control: boolean): number | null {
    const { order, rows, columns } = state.layout;
    const at = Math.max(
      0,
      order.findIndex(({ item }) => item.path === state.focus),
    );
    const last = order.length - 1;
    const tiles = rows.filter((row) => row.kind === 'tiles');
    const row = tiles.findIndex(({ from, to }) => from <= at && at < to);
    const column = at - (tiles[row]?.from ?? 0);
    const inRow = (index: number): number => {
      const wanted = tiles[Math.max(0, Math.min(tiles.length - 1, index))];
      return wanted ? Math.min(wanted.from + column, wanted.to - 1) : at;
    };
    const page = Math.max(1, Math.floor(root.clientHeight / (state.layout.side + 48)));
    switch (key) {
      case 'ArrowRight':
        return Math.min(last, at + 1);
      case 'ArrowLeft':
        return Math.max(0, at - 1);
      case 'ArrowDown':
        return inRow(row + 1);
      case 'ArrowUp':
        return inRow(row - 1);
      case 'PageDown':
        return inRow(row + page);
      case 'PageUp':
        return inRow(row - page);
      case 'Home':
        return control ? 0 : at - ((at - (tiles[row]?.from ?? 0)) % columns);
      case 'End':
        return control ? last : (tiles[row]?.to ?? 1) - 1;
      default:
        return null;
    }
  }
}
