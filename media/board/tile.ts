import type { BoardItem, BoardWords } from '../../extension/board/boardMessages.ts';
import { element, filled } from '../dom.ts';
import type { Placed } from './layout.ts';

/** What a tile shows besides its photo. */
export interface TileOptions {
  readonly words: BoardWords;
  readonly side: number;
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
  readonly column: number;
}

/** One photo of the board: a cell of its grid. Everything that is drawn on it is also in its name. */
export function createTile(
  { item, stacked, isUnstacked }: Placed,
  { words, side, isSelected, hasFocus, column }: TileOptions,
): HTMLElement {
  const image = element('img', {
    attributes: {
      alt: '',
      draggable: 'false',
      decoding: 'async',
      ...(item.thumbnail === null ? { hidden: '' } : { src: item.thumbnail }),
    },
  });
  if (item.turn !== 0) image.style.transform = `rotate(${item.turn}deg)`;
  const picture = element('div', {
    class: 'picture',
    children: [
      image,
      ...item.faces.map((face) => dot(item, face, side)),
      element('span', { class: 'tick', attributes: { 'aria-hidden': 'true' } }),
      ...(item.isLead ? [badge('lead', '★')] : []),
      ...(stacked.length > 0 ? [badge('stack', isUnstacked ? '−' : `+${stacked.length}`)] : []),
    ],
  });
  picture.style.height = `${side}px`;
  const name = item.path.slice(item.path.lastIndexOf('/') + 1);
  const tile = element('div', {
    class: `tile ${item.role}${isSelected ? ' selected' : ''}${item.alike === null ? '' : ' alike'}`,
    attributes: {
      role: 'gridcell',
      'aria-selected': String(isSelected),
      'aria-colindex': String(column + 1),
      tabindex: hasFocus ? '0' : '-1',
      draggable: item.role === 'waiting' ? 'false' : 'true',
      'data-path': item.path,
      title: tooltipOf(item, words),
    },
    children: [
      picture,
      element('div', {
        class: 'foot',
        children: [
          element('span', { class: 'name', text: name }),
          element('span', {
            class: 'caption',
            text: item.role === 'failed' ? (item.problems[0]?.message ?? '') : item.caption,
          }),
          element('span', {
            class: 'for-readers',
            text: ` ${labelOf(item, stacked.length, words)}`,
          }),
        ],
      }),
    ],
  });
  tile.style.width = `${side}px`;
  return tile;
}

function badge(kind: string, text: string): HTMLElement {
  return element('span', { class: `badge ${kind}`, text, attributes: { 'aria-hidden': 'true' } });
}

/** A dot on a face, where the picture lies in its square. */
function dot(
  item: BoardItem,
  { region, name }: BoardItem['faces'][number],
  side: number,
): HTMLElement {
  const [width, height] = [item.width ?? 1, item.height ?? 1];
  const scale = side / Math.max(width, height);
  const [x, y, w, h] = region;
  const spot = element('span', {
    class: name === null ? 'dot' : 'dot named',
    attributes: { 'aria-hidden': 'true', ...(name === null ? {} : { title: name }) },
  });
  spot.style.left = `${(side - width * scale) / 2 + (x + w / 2) * width * scale}px`;
  spot.style.top = `${(side - height * scale) / 2 + (y + h / 2) * height * scale}px`;
  return spot;
}

/** What those who do not see a photo are told besides its name and caption: where it is, and who is in it. */
function labelOf(item: BoardItem, stacked: number, words: BoardWords): string {
  const named = item.faces.flatMap(({ name }) => name ?? []);
  const faces = item.faces.length;
  return [
    roleOf(item, words),
    ...(item.isLead ? [words.lead] : []),
    ...(item.alike === null ? [] : [filled(words.alikeOf, item.alike)]),
    ...(stacked > 0 ? [filled(words.alike, stacked)] : []),
    ...(faces === 0 ? [] : [faces === 1 ? words.oneFace : filled(words.faces, faces)]),
    ...named,
    ...item.problems.slice(0, 1).map(({ message }) => message),
  ].join(', ');
}

/** Where a photo is, in two or three words. */
export function roleOf({ role }: Pick<BoardItem, 'role'>, words: BoardWords): string {
  return role === 'left-out' ? words.roles.leftOut : words.roles[role];
}

function tooltipOf(item: BoardItem, words: BoardWords): string {
  const why = item.reason === '' ? '' : `: ${item.reason}`;
  return [
    item.path,
    `${roleOf(item, words)}${why}`,
    ...item.problems.map(({ message }) => message),
  ].join('\n');
}
