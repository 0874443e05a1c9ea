import { isClean, isTrue, type Inspected } from './inspect.ts';

/** A sentence of a paragraph that was written twice. */
export interface MendedSentence {
  readonly sentence: Inspected;
  /** `gone`: of the first version, and the second one has another in its place, or none. */
  readonly kind: 'said' | 'gone';
}

/** Two sentences say the same from this share of the shorter one's telling words on. */
const alike = 0.5;

/**
 * Puts a paragraph together from two versions: what the facts support of the first stays, word for word and in its place;
 * of the second comes only what it says instead of the rest. A model that is asked to take one sentence back often takes
 * back the true ones beside it, or says them in other words.
 *
 * @param second `[]` where there is none: then all of the first stays
 */
export function mendParagraph(
  first: readonly Inspected[],
  second: readonly Inspected[],
): readonly MendedSentence[] {
  if (second.length === 0) return first.map((sentence) => ({ sentence, kind: 'said' }));
  const instead = replacements(first, second);
  return first.flatMap((sentence, at): readonly MendedSentence[] => {
    if (isClean(sentence)) return [{ sentence, kind: 'said' }];
    const others = instead.get(at) ?? [];
    // Only its words are poor: it stays, unless there is a true one for it.
    if (isTrue(sentence) && !others.some(isTrue)) return [{ sentence, kind: 'said' }];
    const said = others.map((other) => ({ sentence: other, kind: 'said' as const }));
    // `She was tired` instead of `She was tired and sad`: both lean on what stood before, and not on each other.
    return others[0] && beginsLike(others[0], sentence)
      ? said
      : [{ sentence, kind: 'gone' }, ...said];
  });
}

function beginsLike(one: Inspected, other: Inspected): boolean {
  return firstWord(one) === firstWord(other);
}

function firstWord({ raw }: Inspected): string | undefined {
  return /^[\p{L}\p{N}@]+/u.exec(raw)?.[0];
}

/** What the second version has for each sentence of the first that must not stay, by its index. */
function replacements(
  first: readonly Inspected[],
  second: readonly Inspected[],
): ReadonlyMap<number, readonly Inspected[]> {
  const words = first.map(tellingWords);
  const missing = first.flatMap((sentence, at) => (isClean(sentence) ? [] : [at]));
  const places = second.map((sentence) => placeOf(tellingWords(sentence), words, missing));
  const instead = new Map<number, readonly Inspected[]>();
  const isOneByOne = first.length === second.length && places.some((at, index) => at === index);
  let last = -1;
  for (const [index, sentence] of second.entries()) {
    // What is like none stands where the next one is missing, but not behind what it was written before.
    const next = places.slice(index + 1).find((at) => at !== null && at > last) ?? first.length;
    const free = missing.find((at) => at > last && at < next);
    const at = places[index] ?? (isOneByOne ? index : free);
    if (at === undefined) continue;
    last = Math.max(last, at);
    if (missing.includes(at)) instead.set(at, [...(instead.get(at) ?? []), sentence]);
  }
  return instead;
}

/**
 * The sentence of the first version that one of the second is like; null where it is like none. Of equals it is the one that
 * stays, so that nothing is told twice.
 */
function placeOf(
  own: ReadonlySet<string>,
  words: readonly ReadonlySet<string>[],
  missing: readonly number[],
): number | null {
  const shares = words.map((others) => shareOf(own, others));
  const most = Math.max(...shares);
  if (most < alike) return null;
  const same = shares.flatMap((share, at) => (share === most ? [at] : []));
  return same.find((index) => !missing.includes(index)) ?? same[0] ?? null;
}

/** Words that tell what a sentence is about: of four letters and more, and numbers; not who is in it. */
function tellingWords({ raw }: Inspected): ReadonlySet<string> {
  return new Set(raw.toLowerCase().match(/(?<![\p{L}\p{N}@])(?:\p{L}{4,}|\p{N}+)/gu));
}

/** Of the shorter one's words, how many the other has: 0 to 1, 0 where one of them has none. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size);
  const shared = [...one].filter((word) => other.has(word)).length;
  return shorter === 0 ? 0 : shared / shorter;
}
