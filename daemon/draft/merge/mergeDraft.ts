import type { Replacement } from '../replaceMention.ts';
import { align, mergeWords, type Counterpart } from './diff.ts';
import { blocksOf, editsWithin, sentencesOf, type Block } from './blocks.ts';

/** A draft that was generated, edited by its user, and is generated again. */
export interface DraftVersions {
  /** As it was generated the last time. */
  readonly base: string;
  /** As the user left it. */
  readonly edited: string;
  /** As it is generated now. */
  readonly generated: string;
  /**
   * How the people in both older texts are called now: by these replacements the old text and the new one can be
   * compared. They are no edits of the user.
   */
  readonly renaming?: {
    readonly base: readonly Replacement[];
    /** What the user wrote is called so, too. */
    readonly edited: readonly Replacement[];
  };
}

/**
 * Brings what is new in a draft together with what its user wrote, block by block and within paragraphs sentence by
 * sentence.
 *
 * What the user left as it was is as generated now, and gone where it is not generated any more; what the user wrote or
 * changed stays, and takes the place of what was changed; what the user deleted does not come back. So no sentence of the
 * old draft contradicts one of the new, and every image is there that neither side deleted.
 */
export function mergeDraft({ base, edited, generated, renaming }: DraftVersions): string {
  if (edited === base) return generated;
  const [was, own] = [renaming?.base ?? [], renaming?.edited ?? []];
  if (renaming === undefined && base === generated) return edited;
  const blocks = {
    base: blocksOf({ text: base, edits: was }),
    edited: blocksOf({ text: edited, edits: own }),
    fresh: blocksOf({ text: generated }),
  };
  const text = mergeBlocks(blocks, (block, fresh) => mergeChanged(block, fresh, { was, own }));
  return `${/^\s*/.exec(edited)?.[0] ?? ''}${text}`;
}

/** Sentences and lines of one text that another does not have, as plain as they are written. */
export function sentencesOnlyIn(text: string, other: string): readonly string[] {
  const lines = (of: string): string[] =>
    blocksOf({ text: of }).flatMap((block) =>
      block.key === null
        ? sentencesOf({ text: block.raw }).map(({ raw }) => raw)
        : [block.raw.trim()],
    );
  const left = new Set(lines(other));
  return lines(text).filter((line) => !left.has(line));
}

interface Versions {
  readonly base: readonly Block[];
  readonly edited: readonly Block[];
  readonly fresh: readonly Block[];
}

/** A block before and after its user changed it. */
interface Changed {
  readonly base: Block;
  readonly edited: Block;
}

/** What is to be written, and where it comes from. */
interface Piece {
  readonly text: string;
  readonly from: 'edited' | 'fresh';
  readonly index: number;
  /** The white space behind it where the user changed that alone. */
  readonly after?: string;
}

function mergeBlocks(
  { base, edited, fresh }: Versions,
  changed: (block: Changed, fresh: Block | null) => string | null,
): string {
  const written = align(
    base.map(({ raw, rawKey }) => ({ text: raw, key: rawKey })),
    edited.map(({ raw, rawKey }) => ({ text: raw, key: rawKey })),
  );
  const now = align(base, fresh);
  const pieces = new Map<number, Piece>(
    fresh.map(({ text }, index) => [index, { text, from: 'fresh', index }]),
  );
  dropDeleted({ base, fresh }, written, now, pieces);
  /** What the user put behind a piece of the fresh draft; behind -1 at the very beginning. */
  const added = new Map<number, Piece[]>();
  const baseOf = new Map([...written].map(([was, { index, moved }]) => [index, { was, moved }]));
  dropShownOtherwise({ edited, fresh }, { baseOf, now }, pieces);
  const known = knownAnyway(edited, fresh, { baseOf, now });
  let place = -1;
  const insert = (text: string, index: number): void => {
    if (text === '') return;
    added.set(place, [...(added.get(place) ?? []), { text, from: 'edited', index }]);
  };
  edited.forEach((block, index) => {
    const origin = baseOf.get(index);
    if (!origin) {
      const same = known.get(index);
      if (same === undefined) insert(block.text, index);
      else if (same > place) place = same;
      return;
    }
    const before = base[origin.was];
    if (!before) return;
    const next = now.get(origin.was);
    const counterpart = next === undefined ? null : (fresh[next.index] ?? null);
    const isSame = before.raw === block.raw;
    if (origin.moved) {
      if (next !== undefined) pieces.delete(next.index);
      const text = isSame
        ? counterpart?.text
        : changed({ base: before, edited: block }, counterpart);
      insert(text ?? '', index);
      return;
    }
    if (next === undefined) {
      if (!isSame) insert(changed({ base: before, edited: block }, null) ?? '', index);
      return;
    }
    const text = isSame
      ? (counterpart?.text ?? '')
      : changed({ base: before, edited: block }, counterpart);
    const after = before.after === block.after ? {} : { after: block.after };
    if (text === null || text === '') pieces.delete(next.index);
    else pieces.set(next.index, { text, from: 'fresh', index: next.index, ...after });
    if (!next.moved && next.index > place) place = next.index;
  });
  const all = [-1, ...fresh.keys()].flatMap((index) => [
    ...(pieces.has(index) ? [pieces.get(index)] : []),
    ...(added.get(index) ?? []),
  ]);
  return joined(
    all.filter((piece) => piece !== undefined),
    { edited, fresh },
  );
}

/** What the user took out does not come back; with the mark of a chapter goes what is new in the chapter. */
function dropDeleted(
  { base, fresh }: Omit<Versions, 'edited'>,
  written: ReadonlyMap<number, Counterpart>,
  now: ReadonlyMap<number, Counterpart>,
  pieces: Map<number, Piece>,
): void {
  const known = new Set([...now.values()].map(({ index }) => index));
  for (const was of base.keys()) {
    const next = now.get(was);
    if (written.has(was) || next === undefined) continue;
    pieces.delete(next.index);
    if (fresh[next.index]?.key?.startsWith('mark ') !== true) continue;
    for (let index = next.index + 1; index < fresh.length; index++) {
      if (fresh[index]?.key?.startsWith('mark ') === true) break;
      if (fresh[index]?.key === null && !known.has(index)) pieces.delete(index);
    }
  }
}

/** An image that the user has put in stands where the user wants it, with the user's caption or none. */
function dropShownOtherwise(
  { edited, fresh }: Omit<Versions, 'base'>,
  {
    baseOf,
    now,
  }: {
    readonly baseOf: ReadonlyMap<number, unknown>;
    readonly now: ReadonlyMap<number, Counterpart>;
  },
  pieces: Map<number, Piece>,
): void {
  const taken = new Set([...now.values()].map(({ index }) => index));
  edited.forEach(({ key, text }, index) => {
    if (baseOf.has(index) || key?.startsWith('image ') !== true) return;
    const same = fresh.findIndex((block, at) => block.key === key && !taken.has(at));
    if (same < 0 || fresh[same]?.text === text) return;
    pieces.delete(same);
    if (fresh[same + 1]?.key === key.replace('image', 'caption')) pieces.delete(same + 1);
  });
}

/** Blocks that the edited text has of the fresh one although the base knows nothing of them. */
function knownAnyway(
  edited: readonly Block[],
  fresh: readonly Block[],
  {
    baseOf,
    now,
  }: {
    readonly baseOf: ReadonlyMap<number, unknown>;
    readonly now: ReadonlyMap<number, Counterpart>;
  },
): ReadonlyMap<number, number> {
  const taken = new Set([...now.values()].map(({ index }) => index));
  const free = new Map<string, number>();
  fresh.forEach(({ key, text }, index) => {
    const sign = `${key ?? ''}\n${text}`;
    if (!taken.has(index) && !free.has(sign)) free.set(sign, index);
  });
  const found = new Map<number, number>();
  edited.forEach(({ key, text }, index) => {
    const sign = `${key ?? ''}\n${text}`;
    const same = baseOf.has(index) ? undefined : free.get(sign);
    if (same === undefined) return;
    found.set(index, same);
    free.delete(sign);
  });
  return found;
}

/**
 * A block that the user changed.
 *
 * @param fresh null where it is not generated any more: of a paragraph only what the user wrote is left then
 * @returns null where nothing is left
 */
function mergeChanged(
  { base, edited }: Changed,
  fresh: Block | null,
  edits: { readonly was: readonly Replacement[]; readonly own: readonly Replacement[] },
): string | null {
  if (edited.text === '') return null;
  if (edited.key !== null) return fresh ? mergeLine(base, edited, fresh) : edited.text;
  const part = (block: Block, of: readonly Replacement[]): readonly Block[] =>
    sentencesOf({
      text: block.raw,
      edits: editsWithin(of, block.start, block.start + block.raw.length),
    });
  const sentences = {
    base: part(base, edits.was),
    edited: part(edited, edits.own),
    fresh: fresh ? sentencesOf({ text: fresh.text }) : [],
  };
  // Who left no sentence as it was has written a paragraph of their own.
  const left = new Set(sentences.base.map(({ raw }) => raw));
  if (!sentences.edited.some(({ raw }) => left.has(raw))) return edited.text;
  const merged = mergeBlocks(sentences, (changed, next) =>
    next ? mergeLine(changed.base, changed.edited, next) : changed.edited.text,
  );
  return merged.trim() === '' ? null : merged;
}

/** Words that the user added to a line, in the line as it is now; where both changed the same, the user's line. */
function mergeLine(base: Block, edited: Block, fresh: Block): string {
  if (base.text === fresh.text) return edited.text;
  if (edited.text.includes(base.text)) return edited.text.replace(base.text, () => fresh.text);
  return mergeWords(base.text, edited.text, fresh.text) ?? edited.text;
}

function joined(
  pieces: readonly Piece[],
  sources: { readonly edited: readonly Block[]; readonly fresh: readonly Block[] },
): string {
  const spaceAfter = ({ from, index, after }: Piece): string =>
    after ?? sources[from][index]?.after ?? '';
  const spaceBefore = ({ from, index }: Piece): string => sources[from][index - 1]?.after ?? '';
  const isLast = ({ from, index }: Piece): boolean => index === sources[from].length - 1;
  return pieces
    .map((piece, i) => {
      const next = pieces[i + 1];
      if (!next) return `${piece.text}${isLast(piece) ? spaceAfter(piece) : endOf(sources)}`;
      const isAdjacent = piece.from === next.from && piece.index + 1 === next.index;
      if (isAdjacent) return `${piece.text}${spaceAfter(piece)}`;
      const wide = (space: string): number => space.split('\n').length * 100 + space.length;
      // A caption belongs to the line before it.
      if (sources[next.from][next.index]?.key?.startsWith('caption ') === true) {
        return `${piece.text}\n`;
      }
      const candidates = [isLast(piece) ? '' : spaceAfter(piece), spaceBefore(next)];
      const [space = ''] = candidates.sort((a, b) => wide(b) - wide(a));
      return `${piece.text}${space === '' ? spaceBetween(sources) : space}`;
    })
    .join('');
}

/** How the text ends. */
function endOf({ edited, fresh }: Omit<Versions, 'base'>): string {
  return edited.at(-1)?.after ?? fresh.at(-1)?.after ?? '';
}

/** Between two that were both at the end: as sentences, or as paragraphs. */
function spaceBetween({ edited, fresh }: Omit<Versions, 'base'>): string {
  const spaces = [...edited.slice(0, -1), ...fresh.slice(0, -1)].map(({ after }) => after);
  return spaces.some((space) => space.includes('\n')) ? '\n\n' : spaces.length > 0 ? ' ' : '\n\n';
}
