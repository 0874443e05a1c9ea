import { allOf, button, element, filled, focusedHere } from '../dom.ts';
import { rowsBetween, type HeaderRow, type Row, type TileRow } from './layout.ts';
import type { BoardHost, BoardState } from './state.ts';
import { createTile } from './tile.ts';

/** The grid of photos: only the rows near the part that is seen are in the page. */
export interface Grid {
  readonly root: HTMLElement;
  /** Draws everything that is seen anew. */
  render(): void;
  /** Draws one photo anew, if it is there. */
  renderPhoto(path: string): void;
  /** Scrolls a photo into view and gives it the focus. */
  focus(path: string): void;
  /** Paths of the photos in sight without a picture. */
  missing(): readonly string[];
}

/** Rows beyond what is seen, in heights of the view. */
const overscan = 1;

/**
 * @param onScroll called after other rows came into sight
 * @param onJoin asked to join a chapter, by its index, with the one before
 */
export function createGrid(
  state: BoardState,
  { words }: BoardHost,
  { onScroll, onJoin }: { readonly onScroll: () => void; readonly onJoin: (index: number) => void },
): Grid {
  const canvas = element('div', { class: 'canvas', attributes: { role: 'presentation' } });
  const root = element('div', {
    class: 'grid',
    attributes: { role: 'grid', 'aria-label': words.photos, 'aria-multiselectable': 'true' },
    children: [canvas],
  });
  const drawn = new Map<string, HTMLElement>();
  let pending = false;
  root.addEventListener('scroll', () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      draw();
      onScroll();
    });
  });

  /** Adds the rows that came into sight and takes away those that are far from it. */
  function draw(): void {
    const { scrollTop, clientHeight } = root;
    const from = scrollTop - clientHeight * overscan;
    const rows = rowsBetween(state.layout.rows, from, scrollTop + clientHeight * (1 + overscan));
    const wanted = new Set(rows.map(({ key }) => key));
    const focused = document.activeElement;
    for (const [key, row] of drawn) {
      // A row with the focus stays: whoever scrolls by wheel must not lose their place.
      if (wanted.has(key) || row.contains(focused)) continue;
      row.remove();
      drawn.delete(key);
    }
    for (const row of rows) {
      if (drawn.has(row.key)) continue;
      const made = rowElement(row);
      drawn.set(row.key, made);
      const after = [...drawn.entries()].find(
        ([, other]) => other !== made && Number(other.dataset['top']) > row.top,
      );
      canvas.insertBefore(made, after?.[1] ?? null);
    }
  }

  function rowElement(row: Row): HTMLElement {
    const made = row.kind === 'header' ? headerOf(row) : tilesOf(row);
    made.style.transform = `translateY(${row.top}px)`;
    made.style.height = `${row.height}px`;
    made.dataset['top'] = String(row.top);
    made.setAttribute('aria-rowindex', String(state.layout.rows.indexOf(row) + 1));
    return made;
  }

  function headerOf({ chapter, of, count }: HeaderRow): HTMLElement {
    const heading =
      of === 'chapter'
        ? (state.board?.chapters[chapter ?? 0]?.heading ?? '')
        : of === 'waiting'
          ? words.waiting
          : words.notInPost;
    const join =
      chapter !== null && chapter > 0
        ? [
            button(
              words.join,
              () => {
                onJoin(chapter);
              },
              {
                class: 'quiet',
                attributes: { 'aria-label': `${words.join}: ${heading}`, tabindex: '-1' },
              },
            ),
          ]
        : [];
    return element('div', {
      class: 'row header',
      attributes: { role: 'row', ...(chapter === null ? {} : { 'data-chapter': String(chapter) }) },
      children: [
        element('div', {
          class: 'heading',
          attributes: { role: 'gridcell', 'aria-colindex': '1' },
          children: [
            element('h2', { text: heading }),
            element('span', { class: 'count', text: filled('{0}', count) }),
            ...join,
          ],
        }),
      ],
    });
  }

  function tilesOf({ from, to }: TileRow): HTMLElement {
    const { order, side } = state.layout;
    const tiles = order.slice(from, to).map((placed, column) =>
      createTile(placed, {
        words,
        side,
        column,
        isSelected: state.selected.has(placed.item.path),
        hasFocus: placed.item.path === state.focus,
      }),
    );
    return element('div', { class: 'row tiles', attributes: { role: 'row' }, children: tiles });
  }

  function tileOf(path: string): HTMLElement | null {
    return canvas.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  }

  return {
    root,
    render() {
      const { rows, columns, height, order } = state.layout;
      if (state.anchor === null || !order.some(({ item }) => item.path === state.focus))
        state.focus = order[0]?.item.path ?? null;
      const had = canvas.contains(focusedHere());
      root.setAttribute('aria-rowcount', String(rows.length));
      root.setAttribute('aria-colcount', String(columns));
      canvas.style.height = `${height}px`;
      canvas.replaceChildren();
      drawn.clear();
      draw();
      if (had && state.focus !== null) tileOf(state.focus)?.focus({ preventScroll: true });
      onScroll();
    },
    renderPhoto(path) {
      const old = tileOf(path);
      const placed = state.layout.order.find(({ item }) => item.path === path);
      if (!old || !placed) return;
      const made = createTile(placed, {
        words,
        side: state.layout.side,
        column: Number(old.getAttribute('aria-colindex')) - 1,
        isSelected: state.selected.has(path),
        hasFocus: path === state.focus,
      });
      const had = focusedHere() === old;
      old.replaceWith(made);
      if (had) made.focus({ preventScroll: true });
    },
    focus(path) {
      const { rows, order } = state.layout;
      const at = order.findIndex(({ item }) => item.path === path);
      const row = rows.find((one) => one.kind === 'tiles' && one.from <= at && at < one.to);
      if (!row) return;
      if (row.top < root.scrollTop) root.scrollTop = row.top;
      else if (row.top + row.height > root.scrollTop + root.clientHeight)
        root.scrollTop = row.top + row.height - root.clientHeight;
      draw();
      for (const tile of allOf(canvas, '.tile[tabindex="0"]')) tile.tabIndex = -1;
      const tile = tileOf(path);
      if (tile === null) return;
      tile.tabIndex = 0;
      tile.focus({ preventScroll: true });
    },
    missing() {
      const shown = allOf(canvas, '.tile');
      const paths = new Set(shown.map((tile) => tile.dataset['path'] ?? ''));
      return (state.board?.photos ?? [])
        .filter(
          ({ path, thumbnail, role }) =>
            thumbnail === null && role !== 'waiting' && role !== 'failed' && paths.has(path),
        )
        .map(({ path }) => path);
    },
  };
}
