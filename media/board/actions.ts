import type { AlbumDecision } from '../../daemon/contract/album.ts';
import type { BoardItem } from '../../extension/board/boardMessages.ts';
import { chosenOf, itemOf, nameOf, type BoardHost, type BoardState } from './state.ts';

/** Everything that can be done with the chosen photos; each is one step of undo. */
export interface BoardActions {
  readonly toggle: () => void;
  readonly use: () => void;
  readonly leaveOut: () => void;
  readonly automatic: () => void;
  readonly lead: () => void;
  readonly turn: (by: 90 | 180 | 270) => void;
  readonly split: () => void;
  readonly join: () => void;
  /** Puts them one place earlier or later in their chapter, or at the end of the chapter before or after. */
  readonly nudge: (to: 'earlier' | 'later' | 'chapter-before' | 'chapter-after') => void;
  /** Puts photos beside another one. */
  readonly moveTo: (paths: readonly string[], to: 'before' | 'after', other: string) => void;
  readonly joinChapter: (index: number) => void;
}

/** @param changed called after something was decided that shows at once */
export function boardActions(
  state: BoardState,
  { post }: BoardHost,
  changed: () => void,
): BoardActions {
  const decide = (decisions: readonly AlbumDecision[]): void => {
    if (decisions.length > 0) post({ kind: 'decide', decisions });
  };
  const readable = (): readonly BoardItem[] =>
    chosenOf(state).filter(({ role }) => role !== 'waiting');
  const chooseAs = (
    items: readonly BoardItem[],
    choice: 'use' | 'leave-out' | 'automatic',
  ): void => {
    decide(items.map((item) => ({ kind: 'choose', photo: nameOf(item), choice })));
    show(items, choice);
    changed();
  };
  /** What was decided is seen before the album comes anew. */
  const show = (items: readonly BoardItem[], choice: BoardItem['choice']): void => {
    const paths = new Set(items.map(({ path }) => path));
    if (state.board === null) return;
    const photos = state.board.photos.map((item) => {
      if (!paths.has(item.path)) return item;
      if (choice === 'leave-out') return { ...item, choice, role: 'left-out' as const };
      return { ...item, choice, role: choice === 'use' ? ('chapter' as const) : item.role };
    });
    state.board = { ...state.board, photos };
  };
  const showAs = (as: (item: BoardItem) => BoardItem): void => {
    if (state.board === null) return;
    state.board = { ...state.board, photos: state.board.photos.map(as) };
  };
  const chapterOf = (path: string): number =>
    state.board?.chapters.findIndex(({ photos }) => photos.includes(path)) ?? -1;

  const moveTo: BoardActions['moveTo'] = (paths, to, other) => {
    const items = paths.flatMap((path) => withAlike(state, path));
    const target = itemOf(state, other);
    const [first, ...rest] = items.filter(({ path }) => path !== other);
    if (!first || !target) return;
    let last = first;
    decide([
      { kind: 'move', photo: nameOf(first), to, other: nameOf(target) },
      ...rest.map((item): AlbumDecision => {
        const decision = {
          kind: 'move',
          photo: nameOf(item),
          to: 'after',
          other: nameOf(last),
        } as const;
        last = item;
        return decision;
      }),
    ]);
  };

  return {
    toggle() {
      const items = readable();
      const isIn = ({ role }: BoardItem): boolean => role === 'chapter' || role === 'gallery';
      const [first] = items;
      if (first === undefined) return;
      if (isIn(first) || (first.role === 'failed' && first.choice === 'automatic'))
        chooseAs(items, 'leave-out');
      else chooseAs(items, 'automatic');
    },
    use: () => {
      chooseAs(readable(), 'use');
    },
    leaveOut: () => {
      chooseAs(readable(), 'leave-out');
    },
    automatic: () => {
      chooseAs(readable(), 'automatic');
    },
    lead() {
      const [item] = readable();
      if (item === undefined) return;
      decide([{ kind: 'lead', photo: item.isLead ? null : nameOf(item) }]);
      showAs((other) => ({ ...other, isLead: other.path === item.path && !item.isLead }));
      changed();
    },
    turn(by) {
      const items = readable();
      const paths = new Set(items.map(({ path }) => path));
      decide(items.map((item) => ({ kind: 'rotate', photo: nameOf(item), by })));
      showAs((item) => (paths.has(item.path) ? turned(item, by) : item));
      changed();
    },
    split() {
      const [item] = readable();
      if (item) decide([{ kind: 'split', photo: nameOf(item) }]);
    },
    join() {
      const [item] = readable();
      if (item) joinAt(chapterOf(item.path));
    },
    nudge(to) {
      const items = readable();
      const [first, last] = [items[0], items.at(-1)];
      const chapters = state.board?.chapters ?? [];
      if (!first || !last) return;
      const at = chapterOf(first.path);
      const photos = chapters[at]?.photos ?? [];
      const paths = items.map(({ path }) => path);
      const shown = shownOf(state, photos);
      switch (to) {
        case 'earlier': {
          const other = shown[shown.indexOf(first.path) - 1];
          if (other !== undefined) moveTo(paths, 'before', other);
          return;
        }
        case 'later': {
          const other = shown[shown.indexOf(last.path) + 1];
          if (other !== undefined) moveTo(paths, 'after', other);
          return;
        }
        case 'chapter-before': {
          const other = chapters[at - 1]?.photos.at(-1);
          if (at > 0 && other !== undefined) moveTo(paths, 'after', other);
          return;
        }
        case 'chapter-after': {
          const [other] = chapters[at + 1]?.photos ?? [];
          if (at >= 0 && other !== undefined) moveTo(paths, 'before', other);
        }
      }
    },
    moveTo,
    joinChapter: joinAt,
  };

  function joinAt(index: number): void {
    const first = itemOf(state, state.board?.chapters[index]?.photos[0] ?? null);
    if (index > 0 && first) decide([{ kind: 'join', photo: nameOf(first) }]);
  }
}

/** As it will be shown: faces come at their places with the album. */
function turned(item: BoardItem, by: 90 | 180 | 270): BoardItem {
  const turns = [0, 90, 180, 270] as const;
  const turn = turns[((item.turn + by) / 90) % 4] ?? 0;
  const { width, height } = item;
  return { ...item, turn, faces: [], ...(by === 180 ? {} : { width: height, height: width }) };
}

/** A photo and its near-duplicates, which go with it. */
function withAlike({ board }: BoardState, path: string): readonly BoardItem[] {
  const photos = board?.photos ?? [];
  const own = photos.find((item) => item.path === path);
  return own ? [own, ...photos.filter(({ alike }) => alike === path)] : [];
}

/** The photos of a chapter that stand for themselves. */
function shownOf({ board }: BoardState, paths: readonly string[]): readonly string[] {
  const alike = new Set(
    (board?.photos ?? []).flatMap((item) => (item.alike === null ? [] : [item.path])),
  );
  return paths.filter((path) => !alike.has(path));
}
