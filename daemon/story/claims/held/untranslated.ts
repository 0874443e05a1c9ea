import type { BasisPhoto } from '../basis.ts';
import type { CheckContext } from '../context.ts';
import { type Sentence, sentenceAt } from '../sentence.ts';
import { isCalledIn } from '../mentions.ts';
import { isInside } from '../sentences.ts';
import { isUnderstood } from '../words/concepts.ts';
import { isKnownWord } from '../words/foreign.ts';
import { plainWords } from '../words/plainWords.ts';
import { longWords } from '../words/spellings.ts';
import { isPlain } from '../words/vocabulary.ts';
import { photosWith, saidOf } from './said.ts';

const left = new WeakMap<CheckContext, Map<Sentence, number>>();

/**
 * Whether a word may tell a caption's word that nobody here understands: `pelicans` of `Pelecanus onocrotalus`. The sentence
 * must speak of a few photos at most, and each such word of their captions excuses one of its own.
 *
 * @param at where the word stands; asked once for each
 */
export function mayTranslate(context: CheckContext, at: number): boolean {
  if (!context.hasNotes) return false;
  const sentence = sentenceAt(context, at);
  if (!sentence) return false;
  const isTimed = sentence.clocks.length > 0;
  // What is in our dictionary would have been found in the caption; but nobody makes up the minute of one photo, and people
  // put things in other words.
  const word = /^[\p{L}-]+/u.exec(context.text.slice(at))?.[0] ?? '';
  if (isUnderstood(word) && !isTimed && !context.isForeign) return false;
  const counts = left.get(context) ?? new Map<Sentence, number>();
  left.set(context, counts);
  const count =
    counts.get(sentence) ??
    Math.max(foreignWords(context, sentence), isTimed ? untoldWords(context, sentence) : 0);
  counts.set(sentence, count - 1);
  return count > 0;
}

/** How many of the captions' words the sentence does not have, nor any that means the same; of the photo that has most. */
export function untoldWords(context: CheckContext, sentence: Sentence): number {
  const { language, basis, tokens, notedBest } = context;
  const names = [...basis.names, ...basis.places].join(' ').toLowerCase();
  const own = tokens.filter(
    (token) =>
      isInside(token, sentence) &&
      token.lower.length > 3 &&
      !names.includes(token.lower) &&
      !isPlain(token.lower, plainWords[language]),
  );
  return Math.max(
    0,
    ...spokenOf(context, sentence).map((photo) => {
      const words = longWords(photo.words ?? '').filter((word) => {
        const lower = word.toLowerCase();
        return !names.includes(lower) && !isPlain(lower, plainWords[language]);
      });
      return words.length - own.filter(({ lower }) => notedBest(lower).includes(photo)).length;
    }),
  );
}

function foreignWords(context: CheckContext, sentence: Sentence): number {
  const { language, basis, text, isForeign } = context;
  const own = text.slice(sentence.start, sentence.end).toLowerCase();
  const names = [...basis.names, ...basis.places].join(' ').toLowerCase();
  const words = spokenOf(context, sentence).flatMap(({ words = '' }) =>
    longWords(words).filter((word) => {
      const lower = word.toLowerCase();
      if (own.includes(lower.slice(0, 5)) || names.includes(lower)) return false;
      return isForeign || !isKnownWord(word, [language]);
    }),
  );
  return new Set(words).size;
}

/** Photos that have everything the sentence says; none where it says too little, or where they are many. */
function spokenOf(context: CheckContext, sentence: Sentence): readonly BasisPhoto[] {
  const said = saidOf(context, sentence).filter(({ of }) => of !== 'sun' && of !== 'cast');
  const kinds = new Set(said.map(({ of }) => of));
  const isPinned = kinds.size > 1 || kinds.has('caption') || kinds.has('clock');
  // `Uncle Xabier bought a hat`: of a caption that has the name, more cannot be known.
  const isNamed = context.isForeign && kinds.has('who');
  if (!isPinned && !isNamed) return [];
  const photos = photosWith(context, said).filter(
    ({ words }) =>
      words !== undefined &&
      (isPinned || sentence.people.every((label) => isCalledIn(words, label))),
  );
  return photos.length > 3 ? [] : photos;
}
