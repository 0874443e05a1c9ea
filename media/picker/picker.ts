import type {
  FromPicker,
  PickerItem,
  PickerWords,
  ToPicker,
} from '../../extension/pictures/pickerMessages.ts';
import { allOf, button, element } from '../dom.ts';
import { connect } from '../host.ts';

const { post, words } = connect<FromPicker, PickerWords>();
const { inserts, hasAlbum, isOfPerson } = JSON.parse(document.body.dataset['state'] ?? '{}') as {
  readonly inserts: boolean;
  readonly hasAlbum: boolean;
  readonly isOfPerson: boolean;
};

/** How long typing must pause before photos are looked for, in milliseconds. */
const pauseMs = 150;

const selected = new Set<string>();
let focus = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

const field = element('input', {
  attributes: { type: 'search', 'aria-label': words.search, placeholder: words.searchHint },
  on: {
    input: () => {
      clearTimeout(pause);
      pause = setTimeout(search, pauseMs);
    },
  },
});
const where = element('select', {
  attributes: { 'aria-label': words.where, ...(hasAlbum ? {} : { hidden: '' }) },
  on: { change: search },
  children: [
    element('option', { text: words.thisAlbum, attributes: { value: 'album' } }),
    element('option', { text: words.allAlbums, attributes: { value: 'all' } }),
  ],
});
const insertButton = button(words.insert, insertSelected, { attributes: { disabled: '' } });
const browseButton = button(
  words.browse,
  () => {
    post({ kind: 'browse' });
  },
  { class: 'secondary' },
);
const count = element('span', { class: 'count', attributes: { role: 'status' } });
const list = element('div', {
  class: 'found',
  attributes: { role: 'listbox', 'aria-label': words.photos, 'aria-multiselectable': 'true' },
});
const summary = element('ul', { class: 'summary', attributes: { hidden: '' } });
const nothing = element('p', { class: 'state', text: words.nothing, attributes: { hidden: '' } });
document.querySelector('main')?.append(
  element('h1', { text: words.title }),
  summary,
  element('div', {
    class: 'line',
    children: [field, where, ...(inserts ? [insertButton, browseButton] : []), count],
  }),
  ...(inserts ? [element('p', { class: 'hint', text: words.keys })] : []),
  nothing,
  list,
);

/** Asks for the pictures of what comes into sight. */
const sight = new IntersectionObserver(
  (entries) => {
    const wanted = entries.flatMap(({ isIntersecting, target }) => {
      const { photo, pictured } = target instanceof HTMLElement ? target.dataset : {};
      return isIntersecting && photo !== undefined && pictured === undefined ? [photo] : [];
    });
    if (wanted.length > 0) post({ kind: 'thumbnails', photos: wanted });
  },
  { rootMargin: '300px' },
);

list.addEventListener('click', ({ target }) => {
  const tile = target instanceof Element ? target.closest<HTMLElement>('.item') : null;
  if (tile) toggle(tile);
});
list.addEventListener('dblclick', ({ target }) => {
  const tile = target instanceof Element ? target.closest<HTMLElement>('.item') : null;
  const photo = tile?.dataset['photo'];
  if (photo !== undefined) post({ kind: 'open', photo });
});
list.addEventListener('keydown', (event) => {
  const tiles = allOf(list, '.item');
  const tile = tiles[focus];
  if (tile === undefined) return;
  if (event.key === ' ') toggle(tile);
  else if (event.key === 'Enter') {
    if (selected.size === 0) toggle(tile);
    if (inserts) insertSelected();
    else post({ kind: 'open', photo: tile.dataset['photo'] ?? '' });
  } else if (event.key.toLowerCase() === 'o') {
    post({ kind: 'open', photo: tile.dataset['photo'] ?? '' });
  } else {
    const to = targetOf(event.key, tiles);
    if (to === null) return;
    moveTo(tiles, to);
  }
  event.preventDefault();
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  moveTo(allOf(list, '.item'), focus);
});
window.addEventListener('message', ({ data }: MessageEvent<ToPicker>) => {
  switch (data.kind) {
    case 'found':
      show(data.photos, data.count);
      if (data.summary.length > 0) {
        summary.replaceChildren(...data.summary.map((text) => element('li', { text })));
        summary.hidden = false;
      }
      break;
    case 'thumbnails':
      for (const { photo, thumbnail } of data.photos) picture(photo, thumbnail);
      break;
    case 'announce':
      count.textContent = data.text;
      break;
  }
});
search();
if (!isOfPerson) field.focus();

function search(): void {
  post({ kind: 'search', query: field.value, everywhere: !hasAlbum || where.value === 'all' });
}

function show(photos: readonly PickerItem[], text: string): void {
  selected.clear();
  focus = 0;
  count.textContent = text;
  nothing.hidden = photos.length > 0;
  sight.disconnect();
  list.replaceChildren(...photos.map(tileOf));
  for (const tile of allOf(list, '.item')) sight.observe(tile);
  showChosen();
}

function tileOf(item: PickerItem, index: number): HTMLElement {
  const name = item.path.slice(item.path.lastIndexOf('/') + 1);
  const details = [item.people.join(', '), item.place ?? '', item.when].filter((one) => one !== '');
  return element('div', {
    class: 'item',
    attributes: {
      role: 'option',
      'aria-selected': 'false',
      'data-photo': item.photo,
      tabindex: index === 0 ? '0' : '-1',
      title: [`${item.album}/${item.path}`, ...details].join('\n'),
      ...(item.thumbnail === null ? {} : { 'data-pictured': '' }),
    },
    children: [
      element('span', {
        class: 'picture',
        children: [
          element('img', {
            attributes: {
              alt: '',
              draggable: 'false',
              decoding: 'async',
              loading: 'lazy',
              ...(item.thumbnail === null ? { hidden: '' } : { src: item.thumbnail }),
            },
          }),
        ],
      }),
      element('span', { class: 'name', text: name }),
      element('span', { class: 'details', text: details.join(' · ') }),
    ],
  });
}

function picture(photo: string, thumbnail: string | null): void {
  const tile = list.querySelector<HTMLElement>(`[data-photo="${CSS.escape(photo)}"]`);
  const image = tile?.querySelector('img');
  if (!tile || !image || thumbnail === null) return;
  tile.dataset['pictured'] = '';
  image.src = thumbnail;
  image.hidden = false;
}

function toggle(tile: HTMLElement): void {
  const photo = tile.dataset['photo'] ?? '';
  if (!selected.delete(photo)) selected.add(photo);
  tile.setAttribute('aria-selected', String(selected.has(photo)));
  moveTo(allOf(list, '.item'), allOf(list, '.item').indexOf(tile));
  showChosen();
}

function showChosen(): void {
  insertButton.disabled = selected.size === 0;
  insertButton.textContent =
    selected.size === 0 ? words.insert : `${words.insert} (${selected.size})`;
}

function insertSelected(): void {
  // In the order they are seen, not in that of the clicks.
  const photos = allOf(list, '.item[aria-selected="true"]').flatMap(
    ({ dataset }) => dataset['photo'] ?? [],
  );
  post({ kind: 'insert', photos });
  for (const tile of allOf(list, '.item[aria-selected="true"]'))
    tile.setAttribute('aria-selected', 'false');
  selected.clear();
  showChosen();
}

function moveTo(tiles: readonly HTMLElement[], index: number): void {
  const tile = tiles[index];
  if (tile === undefined) return;
  const before = tiles[focus];
  if (before) before.tabIndex = -1;
  focus = index;
  tile.tabIndex = 0;
  tile.focus();
}

function targetOf(key: string, tiles: readonly HTMLElement[]): number | null {
  const top = tiles[0]?.offsetTop;
  const columns = Math.max(1, tiles.filter(({ offsetTop }) => offsetTop === top).length);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -focus,
    End: tiles.length - 1 - focus,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(tiles.length - 1, focus + step));
}
