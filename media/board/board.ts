import type { SeenItem, ToBoard } from '../../extension/board/boardMessages.ts';
import { element, focusedHere } from '../dom.ts';
import { connect } from '../host.ts';
import { boardActions } from './actions.ts';
import { allowDragging } from './drag.ts';
import { createGrid } from './grid.ts';
import { createInspector } from './inspector.ts';
import { listenToKeys } from './keys.ts';
import { choose, emptyState, relayOut, type BoardHost } from './state.ts';
import { createToolbar } from './toolbar.ts';

/** How long pictures are waited for before more are asked for, in milliseconds. */
const askAfterMs = 60;
const announceMs = 6000;

const host: BoardHost = connect();
const { words, post } = host;
const state = emptyState();
const asked = new Set<string>();
let asking: ReturnType<typeof setTimeout> | undefined;
let fade: ReturnType<typeof setTimeout> | undefined;

const actions = boardActions(state, host, () => {
  show();
});
const grid = createGrid(state, host, {
  onScroll: askForPictures,
  onJoin: (index) => {
    actions.joinChapter(index);
  },
});
const inspector = createInspector(state, host, actions);
const toolbar = createToolbar(state, host, show);
const message = element('p', {
  class: 'state',
  text: words.loading,
  attributes: { role: 'status' },
});
const said = element('p', {
  class: 'said',
  attributes: { role: 'status', 'aria-live': 'polite', hidden: '' },
});
const body = element('div', { class: 'body', children: [grid.root, inspector.root] });
document.querySelector('main')?.append(toolbar.root, message, body, said);
allowDragging(grid.root, state, actions);
listenToKeys(grid.root, state, host, actions, {
  focus: (path) => {
    grid.focus(path);
    inspector.render();
  },
  render: () => {
    grid.render();
    inspector.render();
  },
  unstack,
  focusCaption: () => {
    inspector.focusCaption();
  },
  focusNames: () => {
    inspector.focusNames();
  },
});
grid.root.addEventListener('click', onClick);
grid.root.addEventListener('dblclick', ({ target }) => {
  const path = pathAt(target);
  if (path !== null) post({ kind: 'open', photo: path });
});
new ResizeObserver(([entry]) => {
  const width = Math.floor(entry?.contentRect.width ?? 0);
  if (width === 0 || width === state.width) return;
  state.width = width;
  show();
}).observe(grid.root);
// Whoever comes to the board by key is among its photos at once, and comes back to the one that was left.
window.addEventListener('focus', () => {
  focusPhotos();
  post({ kind: 'focus', has: true });
});
window.addEventListener('blur', () => {
  post({ kind: 'focus', has: false });
});
window.addEventListener('message', ({ data }: MessageEvent<ToBoard>) => {
  receive(data);
});
post({ kind: 'ready' });

function receive(data: ToBoard): void {
  switch (data.kind) {
    case 'board': {
      const before = new Map(state.board?.photos.map((item) => [item.path, item.thumbnail]));
      // A picture that came meanwhile is not asked for again.
      const photos = data.board.photos.map((item) =>
        item.thumbnail === null ? { ...item, thumbnail: before.get(item.path) ?? null } : item,
      );
      state.board = { ...data.board, photos };
      show();
      break;
    }
    case 'seen':
      take(data.photos);
      break;
    case 'thumbnails':
      for (const { path, thumbnail } of data.photos) setThumbnail(path, thumbnail);
      break;
    case 'picture':
      state.pictures.set(data.path, data.image);
      inspector.render();
      break;
    case 'running':
      toolbar.setRunning(data.line);
      break;
    case 'kept': {
      const { undoText, redoText } = data;
      if (state.board !== null) state.board = { ...state.board, undoText, redoText };
      toolbar.update();
      break;
    }
    case 'note':
      toolbar.setNote(data.text);
      break;
    case 'announce':
      announce(data.text);
      break;
    case 'failed':
      message.hidden = false;
      message.textContent = `${words.failed}: ${data.text}`;
      break;
  }
}

/** Lays out and draws everything anew. */
function show(): void {
  relayOut(state);
  message.hidden = state.layout.order.length > 0;
  if (state.board !== null)
    message.textContent = state.board.photos.length === 0 ? words.noPhoto : words.empty;
  body.hidden = state.board === null;
  toolbar.update();
  grid.render();
  inspector.render();
  focusPhotos();
}

/** Gives the focus of a page that has it nowhere to the photo at hand. */
function focusPhotos(): void {
  if (state.focus !== null && focusedHere() === document.body) grid.focus(state.focus);
}

/** Photos that were looked at appear at once, before there are chapters. */
function take(photos: readonly SeenItem[]): void {
  if (state.board === null) return;
  const seen = new Map(photos.map((photo) => [photo.path, photo]));
  const items = state.board.photos.map((item) => {
    const now = seen.get(item.path);
    if (!now || item.role !== 'waiting') return item;
    const { isFailed, ...facts } = now;
    return { ...item, ...facts, role: isFailed ? ('failed' as const) : item.role };
  });
  const failed = photos.some(({ isFailed }) => isFailed);
  state.board = { ...state.board, photos: items };
  relayOut(state);
  toolbar.update();
  // Only a failed photo goes to another place.
  if (failed) grid.render();
  else for (const { path } of photos) grid.renderPhoto(path);
}

function setThumbnail(path: string, thumbnail: string | null): void {
  if (state.board === null || thumbnail === null) return;
  const photos = state.board.photos.map((item) =>
    item.path === path ? { ...item, thumbnail } : item,
  );
  state.board = { ...state.board, photos };
  relayOut(state);
  grid.renderPhoto(path);
}

function askForPictures(): void {
  clearTimeout(asking);
  asking = setTimeout(() => {
    const missing = grid.missing().filter((path) => !asked.has(path));
    for (const path of missing) asked.add(path);
    if (missing.length > 0) post({ kind: 'thumbnails', photos: missing });
  }, askAfterMs);
}

function onClick(event: MouseEvent): void {
  const path = pathAt(event.target);
  if (path === null || !(event.target instanceof Element)) return;
  const how = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'one';
  const isTick = event.target.closest('.tick') !== null;
  const isStack = event.target.closest('.stack') !== null;
  if (!(isTick && state.selected.has(path))) choose(state, path, how);
  if (isStack) unstack();
  else grid.render();
  grid.focus(path);
  inspector.render();
  if (isTick) actions.toggle();
}

function unstack(): void {
  if (state.focus === null) return;
  const head = state.board?.photos.find(({ path }) => path === state.focus)?.alike ?? state.focus;
  if (!state.unstacked.delete(head)) state.unstacked.add(head);
  state.focus = head;
  show();
  grid.focus(head);
}

function announce(text: string): void {
  clearTimeout(fade);
  said.textContent = text;
  said.hidden = false;
  fade = setTimeout(() => {
    said.hidden = true;
  }, announceMs);
}

function pathAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('.tile')?.dataset['path'] ?? null)
    : null;
}
