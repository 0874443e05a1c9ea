import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import { commonWords } from '../../words/names/commonWords.ts';
import type { CheckContext } from '../../context.ts';
import { formsOf } from '../../words/lexicon.ts';
import { numberValue } from '../../numberWords.ts';
import type { Sentence } from '../../sentence.ts';
import { isInside, overlap, quotationsIn, type TextRange } from '../../sentences.ts';
import { isCalledIn } from '../../mentions.ts';
import { heldWords } from '../../words/heldWords.ts';
import { isEntry, meansOneOf } from '../../words/concepts.ts';
import { plainWords } from '../../words/plainWords.ts';
import { longWords } from '../../words/spellings.ts';
import type { Anchor } from './anchor.ts';
import { landmarks } from './landmarks.ts';
import { relations } from '../../words/rules/relations.ts';
import { isForm, isPlain } from '../../words/vocabulary.ts';
import {
  inFront,
  ofPicture,
  onDate,
  ownThings,
  possessivePronoun,
  severalTimes,
  showing,
  title,
  weddingWord,
} from '../../words/rules/held/captions/captionAnchors.ts';

/**
 * Finds what captions a sentence speaks of: by quoting one, or by words that only one caption has, in whatever language. `The deer ate the map` speaks of the photo that says so.
 *
 * @param options `relative`: those that are only looked back at as well, `three hours after the cake`; `most`: how many photos
 *   may be meant, 1 by default
 * @returns in order of the text; words that mean the same photo are one
 */
export function captionAnchors(
  context: CheckContext,
  sentence: Sentence,
  options: { readonly relative?: boolean; readonly most?: number } = {},
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
  options: { readonly relative?: boolean } = {},
): Anchor | undefined {
  const [anchor, other] = captionAnchors(context, sentence, options);
  return other ? undefined : anchor;
}

/** Asked by many checks of one sentence. */
const known = new WeakMap<Sentence, Map<string, readonly Anchor[]>>();

function findAnchors(
  context: CheckContext,
  sentence: Sentence,
  options: { readonly relative?: boolean; readonly most?: number },
): readonly Anchor[] {
  const quotes = quotedAnchors(context, sentence);
  if (quotes.length > 0) return quotes;
  const { text, language, tokens } = context;
  const found: Anchor[] = [];
  const moments = [...sentence.clocks, ...sentence.parts];
  const add = (anchor: Anchor): void => {
    const index = found.findIndex(({ photos }) =>
      [...photos].some((one) => anchor.photos.has(one)),
    );
    const same = found[index];
    const before = found.at(-1);
    // The last word says what a tree frog is.
    if (!same && language === 'en' && before?.end === anchor.start - 1)
      found[found.length - 1] = anchor;
    else if (!same) found.push(anchor);
    // Two words that share a photo mean that one.
    else {
      const photos = new Set([...same.photos].filter((one) => anchor.photos.has(one)));
      // `At the lake, once in the morning, then at one with the dog`: which of two is meant, the last word says.
      const isNarrowed =
        photos.size < same.photos.size &&
        moments.some(({ start, end }) => start >= same.end && end <= anchor.start);
      found[index] = {
        ...same,
        start: isNarrowed ? anchor.start : same.start,
        end: Math.max(same.end, anchor.end),
        photos,
      };
    }
  };
  const { landscape, relative } = heldWords[language];
  const isHere = ({ start, end }: TextRange): boolean => {
    const words = longWords(text.slice(start, end));
    const [first = [], ...others] = words.map(context.notedBest);
    // `Midnight Mass`: all of its words are one caption's.
    return (
      (words.length > 1 &&
        first.length === 1 &&
        others.every((photos) => photos.some((photo) => first.includes(photo)))) ||
      // `They went to midnight mass`, but not `on Easter Monday`.
      ((options.relative === true || !onDate.test(text.slice(sentence.start, start))) &&
        context.notedExactly(text.slice(start, end)).length === 1)
    );
  };
  const marks = landmarks(context, sentence);
  marks.forEach(add);
  const named = [
    ...marks,
    ...sentence.mentions,
    // `Réveillon` is a day, and what a caption says.
    ...sentence.days.filter((day) => !isHere(day)),
    ...sentence.clocks,
    ...sentence.parts,
  ];
  for (const [index, token] of context.hasNotes ? tokens.entries() : []) {
    const { start, end, lower } = token;
    if (!isInside(token, sentence)) continue;
    if (named.some((other) => overlap(other, token))) continue;
    const next = tokens[index + 1];
    if (showing.test(lower)) continue;
    // `Mamie Odile`: how she is called.
    if (title.test(lower) && next?.joined === true && next.capital) continue;
    if (possessivePronoun.test(tokens[index - 1]?.lower ?? '') && isSomebody(context, lower))
      continue;
    // `Two stops at the lake`, of which a caption tells the second.
    const isCounted = [lower, tokens[index - 1]?.lower ?? ''].some((word) =>
      severalTimes.test(word),
    );
    if (isCounted) continue;
    const isWord =
      lower.length >= 3 &&
      !isSmallWord(lower, context) &&
      !(landscape.test(lower) && !isOneCaptions(context, lower)) &&
      numberValue(lower, language) === null;
    const pair =
      next?.joined === true && !isSmall(lower, language) && next.lower.length > 1
        ? `${token.text} ${next.text}`
        : null;
    const numbered =
      isWord && next?.joined === true && /^\d{1,5}$/u.test(next.text)
        ? context
            .noted(lower)
            .filter(({ words = '' }) => new RegExp(`(?<!\\d)${next.text}(?!\\d)`, 'u').test(words))
        : [];
    const shared =
      pair !== null && next !== undefined && Math.min(lower.length, next.lower.length) > 3
        ? sharedBy(context, lower, next.lower)
        : [];
    const photos = new Set([
      ...(numbered.length === 1
        ? numbered
        : shared.length === 1
          ? shared
          : isWord
            ? bestOf(context, lower)
            : []),
      ...(pair === null || isName(pair, context) ? [] : context.notedExactly(pair)),
    ]);
    if (photos.size === 0 || photos.size > Math.max(2, options.most ?? 1)) continue;
    if (isSeenElsewhere(context, lower, photos)) continue;
    if (
      options.relative !== true &&
      !/\d/.test(lower) &&
      relative.test(withoutNamed(text.slice(sentence.start, start), sentence)) &&
      !isWhere(context, sentence, token)
    )
      continue;
    add({ start, end, photos, isQuoted: false });
  }
  return found.filter(({ photos }) => photos.size > 0 && photos.size <= (options.most ?? 1));
}

/** `Seine Schwester`, where captions have `Maartens Schwester Lotte`: who she is, in every photo. */
function isSomebody({ basis, language, notedBest }: CheckContext, word: string): boolean {
  const [kin] = word.match(relations[language]) ?? [];
  return (
    kin === word &&
    notedBest(word).every(({ words = '' }) => basis.names.some((label) => isCalledIn(words, label)))
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

/** A word for where things are, or an occasion, means a photo where just one caption has it; a wedding is the whole day. */
function isOneCaptions({ tellers }: CheckContext, word: string): boolean {
  return tellers(word).length === 1 && !weddingWord.test(word);
}

/** `Winter party` of a `Winterfest`: both words are that caption's, each on its own too common to mean it. */
function sharedBy({ notedBest }: CheckContext, one: string, other: string): readonly BasisPhoto[] {
  const second = notedBest(other);
  return second.length === 0 ? [] : notedBest(one).filter((photo) => second.includes(photo));
}

/** `A car is all there is to see`: of another photo, which shows one. */
function isSeenElsewhere(
  { basis, notedExactly }: CheckContext,
  word: string,
  noted: ReadonlySet<BasisPhoto>,
): boolean {
  return (
    notedExactly(word).length === 0 &&
    (basis.photos ?? []).some(
      (photo) => !noted.has(photo) && photo.sees?.some((label) => meansOneOf(word, label)),
    )
  );
}

/** The word itself, where captions have it so; or else in any of its forms. */
function bestOf({ notedBest, language }: CheckContext, word: string): readonly BasisPhoto[] {
  // `Abfahrtsbild`: the picture of the departure.
  const pictured = language === 'de' ? ofPicture.exec(word)?.[1] : null;
  const own = [...notedBest(word), ...(pictured ? notedBest(pictured) : [])];
  return own.length > 0 ? own : formsOf(word).flatMap((form) => [...notedBest(form)]);
}

/** What only looks like a plain word, such as `Aufstieg`, is one of the caption's where that has it so. */
function isSmallWord(word: string, { language, notedExactly, tellers }: CheckContext): boolean {
  const plain = plainWords[language];
  // `Team` is a plain word, and one of a team photo's.
  if (plain.words.has(word)) return !(ownThings.test(word) && tellers(word).length === 1);
  if (!isPlain(word, plain) || isEntry(word)) return false;
  return isForm(word, plain) || notedExactly(word).length === 0;
}

function isName(words: string, { basis }: CheckContext): boolean {
  const lower = words.toLowerCase();
  return [...basis.names, ...basis.places].some((name) => lower.includes(name.toLowerCase()));
}

function isSmall(word: string, language: Language): boolean {
  return commonWords[language].has(word) || commonWords.en.has(word) || word.length < 3;
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
