import type { BoardItem, BoardView } from '../../extension/board/boardMessages.ts';

/** Which photos are shown. */
export type Filter = 'all' | 'text' | 'gallery' | 'out' | 'problems';

/** What a layout depends on besides the album. */
export interface LayoutOptions {
  /** Of the room for tiles, in pixels. */
  readonly width: number;
  /** Wanted side of a tile, in pixels. */
  readonly tile: number;
  readonly filter: Filter;
  /** Paths of photos whose near-duplicates are shown beside them. */
  readonly unstacked: ReadonlySet<string>;
}

/** A heading over photos. */
export interface HeaderRow {
  readonly kind: 'header';
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** Index of the chapter; null for the photos that are in none. */
  readonly chapter: number | null;
  /** `chapter`, or what the photos below have in common. */
  readonly of: 'chapter' | 'not-in-post' | 'waiting';
  readonly count: number;
}

/** Photos side by side. */
export interface TileRow {
  readonly kind: 'tiles';
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** Indexes into the layout's `order`. */
  readonly from: number;
  readonly to: number;
}

export type Row = HeaderRow | TileRow;

/** A photo as it is laid out. */
export interface Placed {
  readonly item: BoardItem;
  /** Near-duplicates that are stacked below it. */
  readonly stacked: readonly BoardItem[];
  readonly isUnstacked: boolean;
}

/** Where everything is; rows are in order of `top`. */
export interface Layout {
  readonly rows: readonly Row[];
  readonly order: readonly Placed[];
  readonly columns: number;
  readonly side: number;
  readonly height: number;
}

const headerHeight = 44;
const gap = 8;
/** Room for a name and a caption below a picture. */
const footHeight = 40;

/** Lays an album out in rows of equal tiles. Pure. */
export function layOut(board: BoardView, options: LayoutOptions): Layout {
  const { width, tile, filter, unstacked } = options;
  const columns = Math.max(1, Math.floor((width + gap) / (tile + gap)));
  const side = Math.max(48, Math.floor((width - gap * (columns - 1)) / columns));
  const known = new Map(board.photos.map((item) => [item.path, item]));
  const rows: Row[] = [];
  const order: Placed[] = [];
  let top = 0;
  const add = (
    header: Pick<HeaderRow, 'key' | 'chapter' | 'of'>,
    items: readonly BoardItem[],
  ): void => {
    const shown = items.filter((item) => isShown(item, filter));
    if (shown.length === 0) return;
    rows.push({ kind: 'header', ...header, top, height: headerHeight, count: shown.length });
    top += headerHeight;
    const placed = stack(shown, filter === 'all' ? unstacked : null);
    for (let at = 0; at < placed.length; at += columns) {
      const from = order.length;
      order.push(...placed.slice(at, at + columns));
      const height = side + footHeight + gap;
      rows.push({ kind: 'tiles', key: `${header.key}/${at}`, top, height, from, to: order.length });
      top += height;
    }
  };
  const told = new Set<string>();
  for (const [index, { anchor, photos }] of board.chapters.entries()) {
    const items = photos.flatMap((path) => known.get(path) ?? []);
    for (const path of photos) told.add(path);
    add({ key: anchor, chapter: index, of: 'chapter' }, items);
  }
  const rest = board.photos.filter(({ path }) => !told.has(path));
  const waiting = rest.filter(({ role }) => role === 'waiting');
  const others = rest.filter(({ role }) => role !== 'waiting');
  add({ key: 'waiting', chapter: null, of: 'waiting' }, waiting);
  add({ key: 'not-in-post', chapter: null, of: 'not-in-post' }, others);
  return { rows, order, columns, side, height: top };
}

/** The rows that a part of the height shows. */
export function rowsBetween(rows: readonly Row[], from: number, to: number): readonly Row[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && row.top + row.height <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < rows.length && (rows[end]?.top ?? 0) < to) end += 1;
  return rows.slice(low, end);
}

function isShown({ role, problems }: BoardItem, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'text':
      return role === 'chapter';
    case 'gallery':
      return role === 'gallery';
    case 'out':
      return role === 'left-out';
    case 'problems':
      return role === 'failed' || problems.some(({ severity }) => severity !== 'information');
  }
}

/** Puts near-duplicates below the photo that stands for them, or right behind it where they are to be seen. */
function stack(items: readonly BoardItem[], unstacked: ReadonlySet<string> | null): Placed[] {
  if (unstacked === null) return items.map((item) => ({ item, stacked: [], isUnstacked: false }));
  const here = new Set(items.map(({ path }) => path));
  const below = new Map<string, BoardItem[]>();
  for (const item of items) {
    if (item.alike !== null && here.has(item.alike))
      below.set(item.alike, [...(below.get(item.alike) ?? []), item]);
  }
  return items.flatMap((item): Placed[] => {
    if (item.alike !== null && here.has(item.alike)) return [];
    const own = below.get(item.path) ?? [];
    if (!unstacked.has(item.path)) return [{ item, stacked: own, isUnstacked: false }];
    return [
      { item, stacked: own, isUnstacked: true },
      ...own.map((other) => ({ item: other, stacked: [], isUnstacked: false })),
    ];
  });
}
