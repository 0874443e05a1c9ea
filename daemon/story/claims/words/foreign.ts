import { type Language, languages } from '../../language.ts';
import { isUnderstood, isWholeEntry } from './concepts.ts';
import { isSubject } from './lexicon.ts';
import { plainWords } from './plainWords.ts';
import { longWords, soundOf } from './spellings.ts';
import { isForm, isPlain } from './vocabulary.ts';

/** From so many words on a language can be told. */
const enoughWords = 6;

/** Two words do not have so many sounds by chance. */
const fewestSounds = 3;

/**
 * Whether texts are in a language that is none of ours: we know less than half of their words.
 *
 * @param names whose words are of no language
 */
export function isForeign(texts: readonly string[], names: readonly string[]): boolean {
  const known = names.join(' ').toLowerCase();
  const words = [...new Set(longWords(texts.join(' ')))].filter(
    (word) => !known.includes(word.toLowerCase()),
  );
  return (
    words.length >= enoughWords &&
    words.filter((word) => !isKnownWord(word, languages)).length * 2 > words.length
  );
}

/** Tests for a word that sounds like one of texts in such a language: `concert`, where they have `concierto`. */
export function soundTest(texts: readonly string[]): (word: string) => boolean {
  const sounds = new Set(longWords(texts.join(' ')).map(soundOf));
  return (word) => {
    const sound = soundOf(word);
    return sound.length >= fewestSounds && sounds.has(sound);
  };
}

/** Whether we know a word itself in one of some languages, in any of its forms: what is put together of others is not taken apart. */
export function isWholeWord(word: string, among: readonly Language[]): boolean {
  const lower = word.toLowerCase();
  return (
    isWholeEntry(lower) ||
    among.some((language) => isForm(lower, plainWords[language]) || isSubject(lower, language))
  );
}

/** Whether we know a word in one of some languages, as what means something, tells of something or joins other words. */
export function isKnownWord(word: string, among: readonly Language[]): boolean {
  return (
    isUnderstood(word) ||
    among.some(
      (language) => isPlain(word.toLowerCase(), plainWords[language]) || isSubject(word, language),
    )
  );
}
