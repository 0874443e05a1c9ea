import { expect, test } from 'vitest';
import type { BoardItem, BoardView } from '../../extension/board/boardMessages.ts';
import { choose, emptyState, relayOut, type BoardState } from '../../media/board/state.ts';

/** Photos a to f; those that are left out are in no chapter. */
function boardOf(leftOut: readonly string[]): BoardView {
  const item = (path: string): BoardItem =>
    ({
      path,
      role: leftOut.includes(path) ? 'left-out' : 'chapter',
      alike: null,
      problems: [],
    }) as unknown as BoardItem;
  const paths = ['a', 'b', 'c', 'd', 'e', 'f'];
  const told = paths.filter((path) => !leftOut.includes(path));
  return {
    photos: paths.map(item),
    chapters: [{ anchor: 'one', heading: 'One', photos: told }],
  } as unknown as BoardView;
}

function lookingAt(path: string, leftOut: readonly string[] = []): BoardState {
  const state = emptyState();
  state.board = boardOf(leftOut);
  relayOut(state);
  choose(state, path, 'one');
  return state;
}

function then(state: BoardState, leftOut: readonly string[]): string | null {
  state.board = boardOf(leftOut);
  relayOut(state);
  return state.focus;
}

test('whoever leaves a photo out is at the next one, and at the one before after the last', () => {
  expect(then(lookingAt('c'), ['c'])).toBe('d');
  expect(then(lookingAt('f'), ['f'])).toBe('e');
});

test('where the next ones are left out, too, it is the first that stays', () => {
  const state = lookingAt('b');
  choose(state, 'd', 'range');
  expect(then(state, ['b', 'c', 'd'])).toBe('e');
  expect([...state.selected]).toEqual(['e']);
});

test('whoever takes a photo in again is at the next one that is left out', () => {
  expect(then(lookingAt('b', ['b', 'd']), ['d'])).toBe('d');
});

test('a photo that no filter shows any more gives its place to the next one', () => {
  const state = lookingAt('c');
  state.filter = 'text';
  relayOut(state);
  expect(then(state, ['c'])).toBe('d');
});

test('the focus stays with a photo that is where it was, and with the last of all', () => {
  expect(then(lookingAt('c'), ['a'])).toBe('c');
  expect(then(lookingAt('a'), ['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a');
});
