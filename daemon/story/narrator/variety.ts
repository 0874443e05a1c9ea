/** Chooses among sentences of equal meaning, so that a long text does not repeat itself. */
export interface Variety {
  /**
   * Takes the candidate that shares the fewest word sequences with what was taken before.
   *
   * @param candidates at least one, those of `favourites` not counted
   * @param key distinguishes choices that are otherwise alike, such as a photo's hash
   * @param favourites taken before any candidate until they are worn out
   * @param accept asked of the best one first, then of the next
   * @returns null where none is accepted
   */
  readonly pick: (
    candidates: readonly string[],
    key: string,
    favourites?: readonly string[],
    accept?: (text: string) => boolean,
  ) => string | null;
}

/** Sequences of one to five words are compared; the longer, the worse when repeated. */
const lengths = [
  { weight: 0.1 },
  { weight: 0.5 },
  { weight: 2 },
  { weight: 4 },
  { weight: 8 },
] as const;

/** How much more worn a favourite may be than another: it returns once or twice in a long text, not more. */
const favourBonus = 3;

/**
 * Starts with an empty memory; the same calls in the same order give the same choices.
 *
 * @param neutral true for words whose repetition does not count: names, places, numbers
 */
export function createVariety(neutral: (word: string) => boolean): Variety {
  const seen = new Map<number, number>();
  /** Of the sentences before, the last one first: what returns soon is heard most. */
  let recent: readonly ReadonlySet<number>[] = [];
  const wordIds = new Map<string, number>([
    ['^', 1],
    ['#', 2],
  ]);
  const neutralId = 2;
  const idOf = (word: string): number => {
    const id = wordIds.get(word) ?? wordIds.size + 1;
    wordIds.set(word, id);
    return id;
  };
  const sequences = (text: string): { readonly key: number; readonly weight: number }[] => {
    const ids = [1, ...skeleton(text, neutral).map(idOf)];
    const all: { key: number; weight: number }[] = [];
    for (let start = 0; start < ids.length; start += 1) {
      let key = 0;
      let isNeutral = true;
      for (const [i, { weight }] of lengths.entries()) {
        const id = ids[start + i];
        if (id === undefined) break;
        // Up to five words of up to 2^10 ids: exact enough, since a rare collision only costs a little variety.
        key = key * 1009 + id;
        // A row of names and numbers is no phrase.
        isNeutral &&= id === neutralId;
        if (isNeutral) continue;
        // The way a sentence begins is noticed more than its middle.
        all.push({ key: key * 8 + i, weight: start === 0 ? weight * 2 : weight });
      }
    }
    return all;
  };
  return {
    pick: (candidates, key, favourites = [], accept = () => true) => {
      const rated = [...favourites, ...candidates].map((text, index) => {
        const all = sequences(text);
        const own = new Map<number, number>();
        let worn = 0;
        for (const { key: part, weight } of all) {
          // Repeating oneself within one sentence is the worst.
          const ago = recent.findIndex((sentence) => sentence.has(part));
          const echo = ago < 0 ? 0 : 3 / (ago + 1);
          worn += weight * ((seen.get(part) ?? 0) + 3 * (own.get(part) ?? 0) + echo);
          own.set(part, (own.get(part) ?? 0) + 1);
        }
        const favour = index < favourites.length ? favourBonus : 0;
        return {
          text,
          worn: worn / Math.sqrt(all.length + 1) - favour,
          tie: hash(`${key} ${text}`),
        };
      });
      const best = rated
        .toSorted((a, b) => (Math.abs(b.worn - a.worn) <= 1e-9 ? a.tie - b.tie : a.worn - b.worn))
        .find(({ text }) => accept(text));
      if (!best) return null;
      const parts = sequences(best.text);
      for (const { key: part } of parts) seen.set(part, (seen.get(part) ?? 0) + 1);
      recent = [new Set(parts.map(({ key: part }) => part)), ...recent].slice(0, 3);
      return best.text;
    },
  };
}

/** With a mark in the place of each quotation. */
export function withoutQuotes(text: string): string {
  return text.replace(/[“„«][^”“»]*[”“»]/gu, ' 0 ');
}

/** The words of a text in lower case; neutral ones, labels, numbers and quotations all look alike. */
function skeleton(text: string, neutral: (word: string) => boolean): readonly string[] {
  return (
    withoutQuotes(text)
      .toLowerCase()
      .match(/@?[\p{L}\p{N}'’-]+/gu) ?? []
  ).map((word) => (/\p{N}/u.test(word) || neutral(word) ? '#' : word));
}

/** FNV-1a, 32 bits: a stable order without meaning. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
