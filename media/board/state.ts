import type {
  BoardItem,
  BoardView,
  BoardWords,
  FromBoard,
} from '../../extension/board/boardMessages.ts';
import type { Host } from '../host.ts';
import { layOut, type Filter, type HeaderRow, type Layout } from './layout.ts';

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
  const { board, width, tile, filter, unstacked, layout: before } = state;
  if (board === null) return;
  state.layout = layOut(board, { width, tile, filter, unstacked });
  const next = successorOf(state, before);
  if (next !== null) choose(state, next, 'one');
}

/**
 * Who goes through an album photo by photo stays at the place when a photo goes to another part of it: left out, taken in
 * again, or shown no more.
 *
 * @returns the photo that is now at the place of the one with the focus; null when that one is where it was
 */
function successorOf({ layout, focus, anchor }: BoardState, before: Layout): string | null {
  const [was, is] = [partsOf(before), partsOf(layout)];
  const part = focus === null ? undefined : was.get(focus);
  if (focus === null || anchor === null || part === undefined || part === 'waiting') return null;
  if (is.get(focus) === part) return null;
  const order = [...was.keys()];
  const at = order.indexOf(focus);
  const stays = (path: string): boolean => was.get(path) === part && is.get(path) === part;
  return order.slice(at).find(stays) ?? order.slice(0, at).findLast(stays) ?? null;
}

/** Which part of the board a photo is shown in, by path and in the order they are shown. */
function partsOf({ rows, order }: Layout): ReadonlyMap<string, HeaderRow['of']> {
  const parts = new Map<string, HeaderRow['of']>();
  let part: HeaderRow['of'] = 'chapter';
  for (const row of rows) {
    if (row.kind === 'header') part = row.of;
    else for (const { item } of order.slice(row.from, row.to)) parts.set(item.path, part);
  }
  return parts;
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
