import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { CheckContext } from '../../context.ts';
import { isCalledIn } from '../../mentions.ts';
import { numberValue } from '../../numberWords.ts';
import type { Token } from '../../tokens.ts';
import { isEntry, meansOneOf } from '../../words/concepts.ts';
import { heldWords } from '../../words/heldWords.ts';
import { formsOf } from '../../words/lexicon.ts';
import { commonWords } from '../../words/names/commonWords.ts';
import { plainWords } from '../../words/plainWords.ts';
import { relations } from '../../words/rules/relations.ts';
import {
  ofPicture,
  ownThings,
  possessivePronoun,
  severalTimes,
  showing,
  title,
  weddingWord,
} from '../../words/rules/held/captions/captionAnchors.ts';
import { isForm, isPlain } from '../../words/vocabulary.ts';

/** A word and those beside it. */
interface Beside {
  readonly token: Token;
  readonly last: Token | undefined;
  readonly next: Token | undefined;
}

/** The photos whose captions a word means, alone or with the next one; none where it means no caption. */
export function photosMeant(context: CheckContext, index: number): ReadonlySet<BasisPhoto> {
  const token = context.tokens[index];
  if (!token) return new Set();
  const beside = { token, last: context.tokens[index - 1], next: context.tokens[index + 1] };
  if (isOfSomethingElse(context, beside)) return new Set();
  const pair = pairOf(context, beside);
  return new Set([
    ...ofWord(context, beside, pair),
    ...(pair === null || isName(pair, context) ? [] : context.notedExactly(pair)),
  ]);
}

/** Where a word says what somebody is or is called, that a picture shows, or how often. */
function isOfSomethingElse(context: CheckContext, { token, last, next }: Beside): boolean {
  const { lower } = token;
  return (
    showing.test(lower) ||
    // `Mamie Odile`: how she is called.
    (title.test(lower) && next?.joined === true && next.capital) ||
    (possessivePronoun.test(last?.lower ?? '') && isSomebody(context, lower)) ||
    // `Two stops at the lake`, of which a caption tells the second.
    [lower, last?.lower ?? ''].some((word) => severalTimes.test(word))
  );
}

/** A word and the next one; null where they are not one after the other, or the first says too little. */
function pairOf({ language }: CheckContext, { token, next }: Beside): string | null {
  return next?.joined === true && !isSmall(token.lower, language) && next.lower.length > 1
    ? `${token.text} ${next.text}`
    : null;
}

/** By a number behind it, or else by the next word, or else by itself. */
function ofWord(
  context: CheckContext,
  { token: { lower }, next }: Beside,
  pair: string | null,
): readonly BasisPhoto[] {
  const isWord = isTelling(context, lower);
  const numbered =
    isWord && next?.joined === true && /^\d{1,5}$/u.test(next.text)
      ? context
          .noted(lower)
          .filter(({ words = '' }) => new RegExp(`(?<!\\d)${next.text}(?!\\d)`, 'u').test(words))
      : [];
  if (numbered.length === 1) return numbered;
  const shared =
    pair !== null && next !== undefined && Math.min(lower.length, next.lower.length) > 3
      ? sharedBy(context, lower, next.lower)
      : [];
  if (shared.length === 1) return shared;
  return isWord ? bestOf(context, lower) : [];
}

/** Whether a word can mean a caption by itself. */
function isTelling(context: CheckContext, word: string): boolean {
  return (
    word.length >= 3 &&
    !isSmallWord(word, context) &&
    !(heldWords[context.language].landscape.test(word) && !isOneCaptions(context, word)) &&
    numberValue(word, context.language) === null
  );
}

/** `Seine Schwester`, where captions have `Maartens Schwester Lotte`: who she is, in every photo. */
function isSomebody({ basis, language, notedBest }: CheckContext, word: string): boolean {
  const [kin] = word.match(relations[language]) ?? [];
  return (
    kin === word &&
    notedBest(word).every(({ words = '' }) => basis.names.some((label) => isCalledIn(words, label)))
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
export function isSeenElsewhere(
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
