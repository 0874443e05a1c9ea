import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { isInside, overlap, quotationsIn, type TextRange } from '../../sentences.ts';
import { heldWords } from '../../words/heldWords.ts';
import { inFront, onDate } from '../../words/rules/held/captions/captionAnchors.ts';
import { longWords } from '../../words/spellings.ts';
import type { Anchor } from './anchor.ts';
import { landmarks } from './landmarks.ts';
import { isSeenElsewhere, photosMeant } from './photosMeant.ts';

/** Which captions are asked for. */
interface AnchorOptions {
  /** Those that are only looked back at as well, `three hours after the cake`. */
  readonly relative?: boolean;
  /** How many photos may be meant, 1 by default. */
  readonly most?: number;
}

/**
 * Finds what captions a sentence speaks of: by quoting one, or by words that only one caption has, in whatever language. `The deer ate the map` speaks of the photo that says so.
 *
 * @returns in order of the text; words that mean the same photo are one
 */
export function captionAnchors(
  context: CheckContext,
  sentence: Sentence,
  options: AnchorOptions = {},
): readonly Anchor[] {
  const key = `${options.relative === true} ${options.most ?? 1}`;
  const ready = known.get(sentence)?.get(key);
  if (ready) return ready;
  const anchors = findAnchors(context, sentence, options);
  known.set(
    sentence,
    (known.get(sentence) ?? new Map<string, readonly Anchor[]>()).set(key, anchors),
  );
  return anchors;
}

/** The one caption a sentence speaks of, by `captionAnchors`; undefined where it speaks of none, or of several. */
export function onlyAnchor(
  context: CheckContext,
  sentence: Sentence,
  options: Pick<AnchorOptions, 'relative'> = {},
): Anchor | undefined {
  const [anchor, other] = captionAnchors(context, sentence, options);
  return other ? undefined : anchor;
}

/** Asked by many checks of one sentence. */
const known = new WeakMap<Sentence, Map<string, readonly Anchor[]>>();

function findAnchors(
  context: CheckContext,
  sentence: Sentence,
  { relative = false, most = 1 }: AnchorOptions,
): readonly Anchor[] {
  const quotes = quotedAnchors(context, sentence);
  if (quotes.length > 0) return quotes;
  const marks = landmarks(context, sentence);
  const found: Anchor[] = [];
  for (const mark of marks) join(found, mark, context, sentence);
  const named = [...marks, ...namedOtherwise(context, sentence, relative)];
  for (const [index, token] of context.hasNotes ? context.tokens.entries() : []) {
    if (!isInside(token, sentence) || named.some((other) => overlap(other, token))) continue;
    const photos = photosMeant(context, index);
    if (photos.size === 0 || photos.size > Math.max(2, most)) continue;
    if (isSeenElsewhere(context, token.lower, photos)) continue;
    if (!relative && isLookedBackAt(context, sentence, token)) continue;
    const { start, end } = token;
    join(found, { start, end, photos, isQuoted: false }, context, sentence);
  }
  return found.filter(({ photos }) => photos.size > 0 && photos.size <= most);
}

/** Adds to `found` what is spoken of next: two words that share a photo mean that one. */
function join(
  found: Anchor[],
  anchor: Anchor,
  { language }: CheckContext,
  { clocks, parts }: Sentence,
): void {
  const index = found.findIndex(({ photos }) => [...photos].some((one) => anchor.photos.has(one)));
  const same = found[index];
  const before = found.at(-1);
  if (!same) {
    // The last word says what a tree frog is.
    if (language === 'en' && before?.end === anchor.start - 1) found[found.length - 1] = anchor;
    else found.push(anchor);
    return;
  }
  const photos = new Set([...same.photos].filter((one) => anchor.photos.has(one)));
  // `At the lake, once in the morning, then at one with the dog`: which of two is meant, the last word says.
  const isNarrowed =
    photos.size < same.photos.size &&
    [...clocks, ...parts].some(({ start, end }) => start >= same.end && end <= anchor.start);
  found[index] = {
    ...same,
    start: isNarrowed ? anchor.start : same.start,
    end: Math.max(same.end, anchor.end),
    photos,
  };
}

/** What in a sentence is people, places and times, and so no caption's. */
function namedOtherwise(
  context: CheckContext,
  sentence: Sentence,
  relative: boolean,
): readonly TextRange[] {
  const { mentions, days, clocks, parts } = sentence;
  return [
    ...mentions,
    // `Réveillon` is a day, and what a caption says.
    ...days.filter((day) => !isCaptionsDay(context, sentence, day, relative)),
    ...clocks,
    ...parts,
  ];
}

function isCaptionsDay(
  { text, notedBest, notedExactly }: CheckContext,
  { start: from }: Sentence,
  { start, end }: TextRange,
  relative: boolean,
): boolean {
  const day = text.slice(start, end);
  const [first = [], ...others] = longWords(day).map(notedBest);
  // `Midnight Mass`: all of its words are one caption's.
  const isOneCaptions =
    others.length > 0 &&
    first.length === 1 &&
    others.every((photos) => photos.some((photo) => first.includes(photo)));
  // `They went to midnight mass`, but not `on Easter Monday`.
  const isAlone = relative || !onDate.test(text.slice(from, start));
  return isOneCaptions || (isAlone && notedExactly(day).length === 1);
}

/** `Three hours after the cake`: it is only looked back at. */
function isLookedBackAt(
  context: CheckContext,
  sentence: Sentence,
  token: TextRange & { readonly lower: string },
): boolean {
  const before = withoutNamed(context.text.slice(sentence.start, token.start), sentence);
  return (
    !/\d/.test(token.lower) &&
    heldWords[context.language].relative.test(before) &&
    !isWhere(context, sentence, token)
  );
}

/** `Vor der Kathedrale`, where a caption has just that: in front of it. */
function isWhere(
  { text, notedExactly }: CheckContext,
  { start: from }: Sentence,
  token: TextRange,
): boolean {
  const [before] = inFront.exec(text.slice(from, token.start)) ?? [];
  return (
    before !== undefined && notedExactly(before + text.slice(token.start, token.end)).length > 0
  );
}

/** `After midnight they danced`: what follows a time is not looked back at. */
function withoutNamed(before: string, { start: from, clocks, parts, days }: Sentence): string {
  return [...clocks, ...parts, ...days].reduce(
    (words, { start, end }) =>
      end - from <= words.length
        ? words.slice(0, start - from) + '§'.repeat(end - start) + words.slice(end - from)
        : words,
    before,
  );
}

/** Everything that is quoted of a caption, word for word. */
function quotedAnchors(
  { text, basis }: CheckContext,
  { start, end }: TextRange,
): readonly Anchor[] {
  return quotationsIn(text.slice(start, end)).flatMap((quotation): readonly Anchor[] => {
    const quoted = wordsOf(quotation.words);
    const photos = (basis.photos ?? []).filter(
      ({ words }) => words !== undefined && wordsOf(words) === quoted,
    );
    const [from, to] = [start + quotation.start, start + quotation.end];
    return photos.length === 0
      ? []
      : [{ start: from, end: to, photos: new Set(photos), isQuoted: true }];
  });
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
