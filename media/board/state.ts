import type {
  BoardItem,
  BoardView,
  BoardWords,
  FromBoard,
} from '../../extension/board/boardMessages.ts';
import type { Host } from '../host.ts';
import { layOut, type Filter, type Layout } from './layout.ts';

/** What every part of the board needs. */
export type BoardHost = Host<FromBoard, BoardWords>;

/** What the board shows, and what its user looks at. */
export interface BoardState {
  board: BoardView | null;
  layout: Layout;
  filter: Filter;
  /** Wanted side of a tile, in pixels. */
  tile: number;
  /** Of the room for tiles, in pixels. */
  width: number;
  readonly unstacked: Set<string>;
  /** Path of the photo that has, or had, the focus. */
  focus: string | null;
  readonly selected: Set<string>;
  /** Where a selection with Shift began. */
  anchor: string | null;
  /** Large pictures by path; null where there is none. */
  readonly pictures: Map<string, string | null>;
}

/** A board before its album comes. */
export function emptyState(): BoardState {
  return {
    board: null,
    layout: { rows: [], order: [], columns: 1, side: 160, height: 0 },
    filter: 'all',
    tile: 160,
    width: 800,
    unstacked: new Set(),
    focus: null,
    selected: new Set(),
    anchor: null,
    pictures: new Map(),
  };
}

/** Lays everything out anew. */
export function relayOut(state: BoardState): void {
  const { board, width, tile, filter, unstacked } = state;
  if (board === null) return;
  state.layout = layOut(board, { width, tile, filter, unstacked });
}

/** A photo of the board by its path. */
export function itemOf({ board }: BoardState, path: string | null): BoardItem | null {
  return board?.photos.find((item) => item.path === path) ?? null;
}

/** The chosen photos in the order they are shown; without a choice the one with the focus. */
export function chosenOf(state: BoardState): readonly BoardItem[] {
  const chosen = state.layout.order
    .map(({ item }) => item)
    .filter(({ path }) => state.selected.has(path));
  if (chosen.length > 0) return chosen;
  const focused = itemOf(state, state.focus);
  return focused === null ? [] : [focused];
}

/** Chooses one photo, adds one to the choice or takes it away, or chooses all up to it. */
export function choose(state: BoardState, path: string, how: 'one' | 'toggle' | 'range'): void {
  const { selected, layout } = state;
  state.focus = path;
  switch (how) {
    case 'one':
      selected.clear();
      selected.add(path);
      state.anchor = path;
      return;
    case 'toggle':
      if (!selected.delete(path)) selected.add(path);
      state.anchor = path;
      return;
    case 'range': {
      const at = (wanted: string | null): number =>
        layout.order.findIndex(({ item }) => item.path === wanted);
      const [from, to] = [at(state.anchor ?? path), at(path)].sort((a, b) => a - b);
      selected.clear();
      for (const { item } of layout.order.slice(Math.max(0, from ?? 0), (to ?? 0) + 1))
        selected.add(item.path);
    }
  }
}

/** How decisions name a photo: by its content where that is known. */
export function nameOf({ sha256, path }: BoardItem): string {
  return sha256 ?? path;
}
