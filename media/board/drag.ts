import type { BoardActions } from './actions.ts';
import { choose, type BoardState } from './state.ts';

const dragType = 'application/x-photo-blog-photos';

/**
 * Lets photos be dragged beside others, and onto headings of chapters.
 *
 * @param root the grid
 */
export function allowDragging(
  root: HTMLElement,
  state: BoardState,
  { moveTo }: Pick<BoardActions, 'moveTo'>,
): void {
  let dragged: readonly string[] = [];
  let marked: HTMLElement | null = null;
  const mark = (target: HTMLElement | null, side: string): void => {
    marked?.classList.remove('drop-before', 'drop-after', 'drop-into');
    marked = target;
    marked?.classList.add(side);
  };
  root.addEventListener('dragstart', (event) => {
    const path = pathAt(event.target);
    if (path === null || event.dataTransfer === null) return;
    if (!state.selected.has(path)) choose(state, path, 'one');
    dragged = state.layout.order
      .map(({ item }) => item.path)
      .filter((one) => state.selected.has(one));
    event.dataTransfer.setData(dragType, String(dragged.length));
    event.dataTransfer.effectAllowed = 'move';
  });
  root.addEventListener('dragover', (event) => {
    if (dragged.length === 0) return;
    const target = targetAt(event);
    mark(target?.element ?? null, target === null ? '' : `drop-${target.side}`);
    if (target !== null) event.preventDefault();
    scrollAtEdge(root, event.clientY);
  });
  root.addEventListener('drop', (event) => {
    const target = targetAt(event);
    const paths = dragged;
    end();
    if (target === null || paths.length === 0) return;
    event.preventDefault();
    if (target.side === 'into') {
      const photos = state.board?.chapters[target.chapter]?.photos ?? [];
      const [first] = photos.filter((path) => !paths.includes(path));
      if (first !== undefined) moveTo(paths, 'before', first);
    } else if (!paths.includes(target.path)) moveTo(paths, target.side, target.path);
  });
  root.addEventListener('dragend', end);

  function end(): void {
    dragged = [];
    mark(null, 'drop-into');
  }
}

type Target =
  | { readonly element: HTMLElement; readonly side: 'before' | 'after'; readonly path: string }
  | { readonly element: HTMLElement; readonly side: 'into'; readonly chapter: number };

/** The photo on whose left or right half the pointer is, or the heading it is on. */
function targetAt({ target, clientX }: DragEvent): Target | null {
  if (!(target instanceof Element)) return null;
  const tile = target.closest<HTMLElement>('.tile');
  const path = tile?.dataset['path'];
  if (tile && path !== undefined && !tile.classList.contains('waiting')) {
    const { left, width } = tile.getBoundingClientRect();
    return { element: tile, side: clientX < left + width / 2 ? 'before' : 'after', path };
  }
  const header = target.closest<HTMLElement>('.header');
  const chapter = header?.dataset['chapter'];
  return header && chapter !== undefined
    ? { element: header, side: 'into', chapter: Number(chapter) }
    : null;
}

function pathAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('.tile')?.dataset['path'] ?? null)
    : null;
}

/** Far drags need the list to come along. */
function scrollAtEdge(root: HTMLElement, y: number): void {
  const { top, bottom } = root.getBoundingClientRect();
  if (y < top + 48) root.scrollTop -= 24;
  else if (y > bottom - 48) root.scrollTop += 24;
}
